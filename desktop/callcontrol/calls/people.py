"""People who can be called, found by the beginnings of their names or by digits of their number.

Where they come from is not known here: those of the history today, a directory's as well one day.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from callcontrol.calls import folding
from callcontrol.cloudlink.models import Party

LONGEST = 100
"""Characters of the longest text that is looked for, and of a name that are looked at."""

_MOST_CALLS = 64
_FOR_TWICE_AS_MANY = timedelta(days=7)
"""Somebody with twice as many calls comes as early as somebody called so much later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One number under one name; whoever has two numbers is there twice."""

    party: Party
    comparable: str
    """Equal for two spellings of one number."""
    last: datetime | None = None
    """When the latest call with them began."""
    calls: int = 0


@dataclass(slots=True)
class _Entry:
    person: Person
    text: str
    """Each word of the name after a space, so that " x" is in it where a word begins with x; then
    the digits of the number."""
    has_name: bool
    rank: float


class People:
    """Everybody who is known. A search reads all of them: 20,000 take a few milliseconds."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, str], _Entry] = {}
        self._named: set[str] = set()
        """The numbers of those who have a name."""
        self._in_order: list[_Entry] | None = None

    def add(self, person: Person) -> None:
        """Know ``person`` too; what was known of the number under that name is added to."""
        number = person.comparable or person.party.number
        if not number:
            return
        words = folding.words(person.party.name[:LONGEST])
        if words:
            self._named.add(number)
        known = self._entries.get((words, number))
        if known is not None:
            person = _together(known.person, person)
        text = f"{words} {folding.digits(person.party.number, person.comparable)}"
        self._entries[words, number] = _Entry(person, text, bool(words), _rank(person))
        self._in_order = None

    def search(self, typed: str) -> Iterator[Person]:
        """Those whom ``typed`` may mean, the likeliest first.

        Each of its words begins a word of the name, in any order and whatever the accents; or it
        is a run of digits of the number. A number without a name is left out where it has one.
        """
        wanted = _wanted(typed)
        if not wanted:
            return
        if self._in_order is None:
            self._in_order = sorted(self._entries.values(), key=lambda e: (-e.rank, e.text))
        found = self._in_order
        for one, other in wanted:
            if one == other:
                found = [entry for entry in found if one in entry.text]
            else:
                found = [entry for entry in found if one in entry.text or other in entry.text]
        for entry in found:
            person = entry.person
            if entry.has_name or (person.comparable or person.party.number) not in self._named:
                yield person


def _together(known: Person, other: Person) -> Person:
    """What two reports of the same person say of them, the later one first."""
    later = max(known, other, key=lambda person: person.last.timestamp() if person.last else 0)
    return replace(later, calls=known.calls + other.calls)


def _rank(person: Person) -> float:
    if person.last is None:
        return 0
    often = math.log2(1 + min(person.calls, _MOST_CALLS))
    return person.last.timestamp() + often * _FOR_TWICE_AS_MANY.total_seconds()


def _wanted(typed: str) -> list[tuple[str, str]]:
    """What has to be in the text of an entry: of each pair the one or the other."""
    if len(typed) > LONGEST or "*" in typed or "#" in typed:  # codes are nobody's number
        return []
    if not any(char.isalpha() for char in typed):
        run = folding.digit_run(typed)
        return [folding.either(run)] if run else []
    words = folding.split(folding.fold(typed))
    others = folding.split(folding.fold(folding.spelled_out(typed)))
    return [
        folding.either(word) if word.isdecimal() else (f" {word}", f" {other}")
        for word, other in zip(words, others, strict=True)
    ]
