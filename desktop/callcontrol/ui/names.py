"""Names as they may be shown: strangers choose what they call themselves."""

import unicodedata

_LONGEST = 80


def inert(text: str) -> str:
    """``text`` without what could disguise it: names and numbers are chosen by strangers."""
    if not (text.isascii() and text.isprintable()):  # as most are
        shown = (" " if c.isspace() and not _is_control(c) else c for c in text)
        text = "".join(c for c in shown if c.isprintable())
    return text[:_LONGEST].strip()


def initials(name: str) -> str:
    """One or two letters for a person; a ``#`` for a bare number."""
    letters = [word[0] for word in inert(name).split() if word[0].isalpha()]
    if not letters:
        return "#"
    return (letters[0] + (letters[-1] if len(letters) > 1 else "")).upper()


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" and character not in "\t\n\r"
