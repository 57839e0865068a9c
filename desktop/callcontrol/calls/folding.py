"""Text in the form in which it is compared: without case, accents, or ways to write a number."""

import re
import unicodedata

_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_WITHOUT_STROKE = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_WRITTEN_NUMBER = re.compile(r"\d[\d ()/.\-]{3,}\d")


def fold(text: str) -> str:
    """Without case, accents, and what cannot be seen."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold()).translate(_WITHOUT_STROKE)
    return "".join(char for char in apart if unicodedata.category(char) not in {"Mn", "Cf"})


def spelled_out(text: str) -> str:
    """Umlauts as those write them who have none: Müller as Mueller."""
    return unicodedata.normalize("NFC", text).translate(_SPELLED_OUT)


def split(folded: str) -> list[str]:
    """The words of what ``fold`` gave."""
    return re.findall(r"[^\W_]+", folded)


def words(text: str) -> str:
    """Each folded word after a space; umlauts both ways, as Müller and as Mueller."""
    found = split(fold(text))
    if not text.isascii() and (other := spelled_out(text)) != text:
        found += split(fold(other))
    return "".join(f" {word}" for word in found)


def digits(*numbers: str) -> str:
    """The digits of each of the spellings of one number, each once."""
    return " ".join(sorted({re.sub(r"\D", "", number) for number in numbers}))


def digit_run(typed: str) -> str:
    """The digits of a number as somebody types it, or a part of it; "" where there are letters."""
    if any(char.isalpha() for char in typed):
        return ""
    return re.sub(r"\D", "", typed.replace("(0)", ""))


def either(run: str) -> tuple[str, str]:
    """Digits as typed, and without the zeros that are dialled before a number here only."""
    bare = run.lstrip("0")
    return run, bare if len(bare) > 1 else run


def searchable(note: str) -> str:
    """What is looked through of a text of the user's: words, and the numbers in it as runs."""
    runs = (re.sub(r"\D", "", number) for number in _WRITTEN_NUMBER.findall(note))
    return words(note) + "".join(f" {run}" for run in runs)
