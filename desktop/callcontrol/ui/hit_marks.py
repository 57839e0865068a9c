"""Where in a text the words are that were looked for."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from callcontrol.calls.folding import digit_run, fold


class Mark(NamedTuple):
    """A piece of a text, in characters."""

    start: int
    length: int


def marks(text: str, words: Sequence[str]) -> list[Mark]:
    """The pieces of ``text`` that ``words`` were found by, in order; none lies upon another.

    Case, accents and the way in which a number is written do not matter, as in the search.
    """
    if not words:
        return []
    letters = [(letter, place) for place, one in enumerate(text) for letter in fold(one)]
    digits = [(letter, place) for letter, place in letters if letter.isdecimal()]
    found = set()
    for word in words:
        run = digit_run(word)
        found |= set(_places(digits, run) if len(run) > 1 else _places(letters, fold(word)))
    return list(_joined(sorted(found)))


def _places(letters: Sequence[tuple[str, int]], word: str) -> Iterator[int]:
    """The places of all letters that belong to an occurrence of ``word``."""
    line = "".join(letter for letter, _ in letters)
    start = line.find(word) if word else -1
    while start >= 0:
        yield from range(letters[start][1], letters[start + len(word) - 1][1] + 1)
        start = line.find(word, start + 1)


def _joined(places: Iterable[int]) -> Iterator[Mark]:
    start = end = -1
    for place in places:
        if place != end:
            if end > start:
                yield Mark(start, end - start)
            start = place
        end = place + 1
    if end > start:
        yield Mark(start, end - start)
