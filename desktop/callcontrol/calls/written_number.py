"""From what people type and paste to the bare characters of one number, or why there is none.

Knows how numbers are written, not how they are given out: numbering plans are ``number.py``'s.
"""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from callcontrol.calls import written_uri
from callcontrol.calls.not_dialable import NotDialable, Reason
from callcontrol.calls.written_signs import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 512
"""Characters of the longest text that is looked at; whoever needs more means no good."""

_MOST_INTERNATIONAL = 15
"""E.164."""
_LEAST_INTERNATIONAL = 7
_MOST_DIGITS = 21
"""E.164's, an international prefix of up to five, one for the outside line."""
_MOST_KEYS = 32
"""Of a feature code, which may hold a whole number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One number without its decoration: ``+`` and digits, or digits, stars and hashes."""

    number: str
    with_zero: str = ""
    """The number with the zero that was written as "(0)"; empty where none was."""
    extension: str = ""
    """What to key in once somebody has answered."""
    has_letters: bool = False
    from_uri: bool = False
    at_host: bool = False
    """A SIP address: the number means something at a host, which is not dialled."""


_LABEL = re.compile(
    r"[\s\u260e\u260f\u2706\U0001f4de\U0001f4f1]+"  # telephones
    r"|\(?(?:tel|telephone|phone|mobile|mob|cell|call|ph|direct|office|work|home|number|no|nr"
    r"|ext|extension|telefon|fon|handy|mobil|durchwahl|nummer|rufnummer|t[ée]l[ée]phone|t[ée]l"
    r"|portable|bureau|poste|num[ée]ro|tel[ée]fono|m[óo]vil|n[úu]mero)(?![^\W\d_])\)?[\s.:]*"
    r"|[tpmd]\s*[.:]+\s*|x\s*(?=[0-9])",
    re.IGNORECASE,
)
_QUOTES = (('"', '"'), ("'", "'"), ("<", ">"), ("“", "”"), ("„", "“"), ("‘", "’"), ("«", "»"))
_EXTENSION = re.compile(
    r"(?:(?<=[\d)\s])\s*(?:extension|extn|ext|x|durchwahl|dw|nst|poste)\s*[.:]?\s*|\s#\s*)"
    r"([0-9]{1,8})$"
    r"|(?<=\d)(?:[,pw]{2,}([0-9*#,]{1,30})|[,pw]([0-9*#]{1,6}))$",  # pauses, then tones
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[,;|&\n]|\b(?:or|and|oder|und|ou|et|o|y|e)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"@|\bwww\.|\b[a-z][a-z0-9+.-]*:(?=\S)", re.IGNORECASE)
_VANITY = re.compile(r"[+(]*[0-9][0-9().\s-]*(?:[A-Z][0-9().\s-]*){3,}")
_PHONEWORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


def read(text: str) -> Written:
    """The one number in ``text``; raises ``NotDialable``."""
    if len(text) > LONGEST:
        raise NotDialable(Reason.TOO_LONG)
    text = plain(text).strip()
    scheme = written_uri.SCHEME.match(text)
    if scheme is None or text[scheme.end() :][:1].isspace():  # "Tel: 2882" is no address
        from_uri = bool(written_uri.SCHEME.search(text))  # but hides none behind its label
        return replace(_number(_without_label(text)), from_uri=from_uri)
    found = written_uri.read(scheme[1], text[scheme.end() :])
    written = _number(found.number)
    extension = found.extension or written.extension
    return replace(written, extension=extension, from_uri=True, at_host=found.at_host)


def _without_label(text: str) -> str:
    while found := _LABEL.match(text):
        text = text[found.end() :]
    text = text.rstrip(" \n,;:.!?")
    for opening, closing in _QUOTES:
        if len(text) > 1 and text[0] == opening and text[-1] == closing:
            text = text[1:-1].strip()
    return text


def _number(text: str) -> Written:
    if not text:
        raise NotDialable(Reason.EMPTY)
    extension = ""
    if (found := _EXTENSION.search(text)) and _digits(text[: found.start()]) > 6:
        extension = next(group for group in found.groups() if group)
        text = text[: found.start()].rstrip(" ,;")
    has_letters = any(char.isalpha() for char in text)
    if has_letters and _ADDRESS.search(text):
        raise NotDialable(Reason.ADDRESS)
    if _is_several(text):
        raise NotDialable(Reason.SEVERAL)
    if has_letters:
        text = _phoneword(text)
    if not re.fullmatch(r"[0-9+*#()\[\]\s./-]*", text):
        raise NotDialable(Reason.NOT_A_NUMBER)
    text = text.replace("[", "(").replace("]", ")")
    zero = re.match(r"(.*?[0-9].*?)\(\s*0\s*\)", text)
    number = _bare(zero[1] + text[zero.end() :]) if zero else _bare(text)
    _check(number)
    return Written(
        number=number,
        with_zero=_bare(text) if zero else "",
        extension=extension,
        has_letters=has_letters,
    )


def _phoneword(text: str) -> str:
    if not text.isascii() or not _VANITY.fullmatch(text.upper()):
        raise NotDialable(Reason.LETTERS)
    return text.upper().translate(_PHONEWORD)


def _bare(text: str) -> str:
    """Without separators; "+0044" is a slip for "+44", as no country's code begins with 0."""
    return re.sub(r"^\+00", "+", re.sub(r"[^0-9+*#]", "", text))


def _check(number: str) -> None:
    if number in {"+", "*", "#"}:
        raise NotDialable(Reason.INCOMPLETE)
    if not re.fullmatch(r"\+[1-9][0-9]*|[*#]*[0-9][0-9*#]*", number):
        raise NotDialable(Reason.NOT_A_NUMBER)
    length = len(number.lstrip("+"))
    if number.startswith("+"):
        most = _MOST_INTERNATIONAL
    else:
        most = _MOST_DIGITS if number.isdecimal() else _MOST_KEYS
    if length > most:
        raise NotDialable(Reason.TOO_LONG)
    if number.startswith("+") and length < _LEAST_INTERNATIONAL:
        raise NotDialable(Reason.INCOMPLETE)


def _is_several(text: str) -> bool:
    """Whether the text holds more than one number, as far as one can tell without a plan."""
    splits: tuple[tuple[Iterable[str], int], ...] = (
        (_BETWEEN.split(text), 1),
        (text.split("+"), 3),
        (text.split(), 7),
        (re.split(r"\s-+\s", text), 7),
    )
    if any(sum(_digits(part) >= least for part in parts) > 1 for parts, least in splits):
        return True
    groups = [digits for part in text.split("/") if (digits := _digits(part))]
    return len(groups) > 1 and not _is_area_code_and_number(text, groups)


def _is_area_code_and_number(text: str, groups: list[int]) -> bool:
    """Whether slashes stand within one number: in 030/901820, not in 901820/21 or 2882/2885.

    ``groups`` are the numbers of digits between them.
    """
    if len(groups) > 2:
        return set(groups) == {2}  # 01/42/68/53/00
    if text.startswith(("+", "00")):
        return groups[0] <= 9
    return groups[0] <= 6 and (text.startswith(("0", "(")) or groups == [3, 7])


def _digits(text: str) -> int:
    return sum(1 for char in text if "0" <= char <= "9")
