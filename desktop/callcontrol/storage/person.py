"""Whom a history's file knows under a number: how it is written there, which names, how many calls.

Reads only; files of every schema version are understood.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from callcontrol.storage import rows
from callcontrol.storage.traces import Traces, digit_forms

ENTRIES_SINCE = 3
"""The schema version that has conversations, remarks and what is looked through."""

_Party = tuple[int, str, str, str]
"""Id, number, name, comparable."""


class Person(Struct, frozen=True, kw_only=True):
    """Whose traces are looked for, as a file knows them."""

    numbers: frozenset[str]
    """As they were written, and as they compare."""
    names: frozenset[str] = frozenset()
    """Which nobody else has."""
    calls: int = 0
    remarks: int = 0
    first: datetime | None = None
    last: datetime | None = None
    is_own: bool = False
    """It is the number of a phone that this history is of."""

    def __or__(self, copy: "Person") -> "Person":
        """With the traces that a ``copy`` of the file has besides; it counts for nothing else."""
        return replace(self, numbers=self.numbers | copy.numbers, names=self.names | copy.names)

    @property
    def traces(self) -> Traces:
        """What of them is found in texts."""
        return Traces(self.numbers, self.names)


def find(connection: sqlite3.Connection, comparable: str, compare: Callable[[str], str]) -> Person:
    """Whoever has the number ``comparable``, which ``compare`` has made; in all accounts."""
    found = _parties(connection, comparable, compare)
    names = {name for _, _, name, _ in found if name} - _shared_names(connection, found)
    ids = [party for party, *_ in found]
    person = Person(
        numbers=frozenset(
            {comparable, *(each for _, number, _, same in found for each in (number, same) if each)}
        ),
        names=frozenset(names),
    )
    if version(connection) < ENTRIES_SINCE:
        return person
    calls, first, last = connection.execute(
        f"select count(*), min(id), max(id) from call where remote in ({marks(ids)})",
        ids,
    ).fetchone()
    return Person(
        numbers=person.numbers,
        names=person.names,
        calls=calls,
        remarks=_count_remarks(connection, ids, person.numbers),
        first=None if first is None else rows.moment(first),
        last=None if last is None else rows.moment(last),
        is_own=any(
            compare(number) == comparable
            for each in connection.execute("select number, endpoint_id from line")
            for number in each
        ),
    )


def _parties(
    connection: sqlite3.Connection, comparable: str, compare: Callable[[str], str]
) -> list[_Party]:
    """All that may be written for ``comparable``: the region may have been another once."""
    forms = digit_forms(comparable)
    return [
        party
        for party in _candidates(connection, {comparable})
        if comparable in (party[3], compare(party[1]))
        or (party[1] and re.sub(r"\D", "", party[1]) in forms)
    ]


def parties_of(connection: sqlite3.Connection, person: Person) -> list[int]:
    """The ids of whom a file knows under one of their numbers."""
    return [
        party[0]
        for party in _candidates(connection, person.numbers)
        if party[1] in person.numbers or party[3] in person.numbers
    ]


def _candidates(connection: sqlite3.Connection, numbers: Iterable[str]) -> list[_Party]:
    """Whose numbers end like one of ``numbers``."""
    return connection.execute(
        f"select id, number, name, comparable from party where {any_like('comparable', numbers)}",
        endings(numbers),
    ).fetchall()


def _shared_names(connection: sqlite3.Connection, theirs: Sequence[_Party]) -> set[str]:
    """Names that somebody else has too: they are not taken from them."""
    ids = [party for party, *_ in theirs]
    names = sorted({name for _, _, name, _ in theirs})
    found = connection.execute(
        f"select distinct name from party where name in ({marks(names)})"
        f" and id not in ({marks(ids)})",
        [*names, *ids],
    )
    return {name for (name,) in found}


def _count_remarks(
    connection: sqlite3.Connection, parties: Sequence[int], numbers: Iterable[str]
) -> int:
    known = list(numbers)
    (on_calls,) = connection.execute(
        "select count(*) from call join call_remark on call_remark.call = call.id"
        f" where remote in ({marks(parties)})",
        parties,
    ).fetchone()
    (on_them,) = connection.execute(
        f"select count(*) from caller_remark where comparable in ({marks(known)})",
        known,
    ).fetchone()
    return int(on_calls + on_them)


def any_like(column: str, numbers: Iterable[str]) -> str:
    """A condition that texts with one of ``numbers`` meet, and some others; for ``endings``."""
    return " or ".join(f"{column} like ?" for _ in endings(numbers)) or "0"


def endings(numbers: Iterable[str]) -> list[str]:
    """Patterns of texts with the last digits of ``numbers``."""
    digits = (re.sub(r"\D", "", number) for number in numbers)
    return sorted({f"%{each[-4:]}%" for each in digits if each})


def marks(values: Iterable[object]) -> str:
    """A place for each of the values of a query."""
    return ", ".join("?" for _ in values)


def version(connection: sqlite3.Connection) -> int:
    """The schema version of the file."""
    return int(connection.execute("pragma user_version").fetchone()[0])
