"""One way of writing each sign: digits of all scripts, dashes, spaces, what cannot be seen."""

import re
import unicodedata

_VARIANTS = re.compile("[\ufe00-\ufe0f]")
"""They choose between the pictures of a sign, as in the coloured telephone."""
_DASHES = "\u2212\u2043\u30fc\uff70"  # minus, bullet, and what Japanese keyboards make of a dash
_DOTS = "\u00b7\u2022\u2027\u2219"
_SLASHES = "\u2044\u2215"


def plain(text: str) -> str:
    """``text`` in ASCII, as far as it can be part of a number; other signs stay as they are.

    Digits of every script become ASCII: each has one value, and what comes of it is shown before
    it is dialled. Not by NFKC, which would make digits of footnotes (²) and bullets (①), too.
    """
    return "".join(char if " " <= char <= "~" else _plain_sign(char) for char in text)


def _plain_sign(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cf" or _VARIANTS.match(char):
        return ""  # marks of direction, soft hyphens: they come along with many a paste
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Pd" or char in _DASHES:
        return "-"
    if category == "Zs":
        return " "
    if category in ("Zl", "Zp") or char in "\t\n\v\f\r\x85":
        return "\n"  # a tab, too, stands between the cells of a table
    if char in _DOTS:
        return "."
    if char in _SLASHES:
        return "/"
    if "\uff01" <= char <= "\uff5e":  # full width
        return chr(ord(char) - 0xFEE0)
    return char
