"""Names as they may be shown: strangers choose what they call themselves."""

import unicodedata


def inert(text: str) -> str:
    """``text`` without what could disguise it: names and numbers are chosen by strangers."""
    shown = (" " if c.isspace() and not _is_control(c) else c for c in text)
    return " ".join("".join(c for c in shown if c.isprintable()).split(" "))[:80].strip()


def initials(name: str) -> str:
    """One or two letters for a person; a ``#`` for a bare number."""
    letters = [word[0] for word in inert(name).split() if word[0].isalpha()]
    if not letters:
        return "#"
    return (letters[0] + (letters[-1] if len(letters) > 1 else "")).upper()


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" and character not in "\t\n\r"
