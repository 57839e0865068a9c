"""Searching a million calls: each kind of thing that people type, in the database.

The floor is what a program without an index does: LIKE over number, name and note of the calls, the
newest first, which for a rare number reads them all.
"""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import cycle, islice

from msgspec.structs import replace

from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Direction, EndpointId
from callcontrol.storage.history import History
from tests.bench.figures import Figure, middle, p99
from tests.bench.million import LINES, TAGS
from tests.bench.processes import NothingHappened

_OF_EACH = 60
_SCANS = 5
_PAGE = 50
SCAN = f"""
    select call.id from call cross join party on party.id = call.remote
    left join call_remark remark on remark.call = call.id
    where party.number like ?1 or party.name like ?1 or remark.note like ?1
    order by call.id desc limit {_PAGE}
"""
_LIMITS = (
    Search(outcomes=frozenset({Outcome.MISSED})),
    Search(direction=Direction.OUTBOUND),
    Search(endpoint_ids=frozenset({EndpointId(LINES[1].number)})),
)


def figures(connection: sqlite3.Connection, history: History) -> list[Figure]:
    """Each kind on its own, and the worst of them against the scan."""
    chance = random.Random(2)
    parties = connection.execute("select number, name from party").fetchall()
    scans = list(islice(_scans(connection, chance, parties), _SCANS))
    floor = middle(scans)
    found: list[Figure] = []
    everything: list[float] = []
    for kind, searches in _kinds(history, chance, parties).items():
        took = [_took(history, one) for one in islice(searches, _OF_EACH)]
        everything += took
        found.append(
            Figure(
                what=f"search, {kind}, p99",
                value=p99(took),
                unit="ms",
                floor=floor,
                floor_is="LIKE over all calls, 6 digits, p50",
                goal=0.071,
            )
        )
    for name, of, goal in (("p50", middle, None), ("p99", p99, 25)):
        what, value = f"search, all kinds, {name}", of(everything)
        found.append(Figure(what=what, value=value, unit="ms", goal=goal, absolute=True))
    return found


def _kinds(
    history: History, chance: random.Random, parties: list[tuple[str, str]]
) -> dict[str, Iterator[Search]]:
    """Endless searches of each kind."""
    remarked = history.entries(Search(tags=frozenset(TAGS)), limit=2000)
    notes = [entry.remark.note for entry in remarked]
    newest = history.entries(limit=1)[0].head.started_on

    def digits(length: int) -> str:
        number = chance.choice(parties)[0].lstrip("+")
        first = chance.randrange(len(number) - length + 1)
        return number[first : first + length]

    def prefix() -> str:
        return chance.choice(chance.choice(parties)[1].split())[: chance.randrange(1, 6)]

    def inside() -> str:
        return chance.choice(chance.choice(parties)[1].split())[2 : chance.randrange(5, 8)]

    def of_note() -> str:
        return chance.choice(chance.choice(notes).split())

    def limited(word: Callable[[], str]) -> Iterator[Search]:
        for limits in cycle(_LIMITS):
            yield replace(limits, words=(word(),))

    def dated() -> Iterator[Search]:
        while True:
            since = newest - timedelta(days=chance.randrange(30, 3000))
            yield Search(words=(digits(4),), since=since, until=since + timedelta(days=30))

    def typed(word: Callable[[], str]) -> Iterator[Search]:
        while True:
            yield Search(words=(word(),))

    by_length = {f"{length} digits": typed(partial(digits, length)) for length in range(1, 7)}
    return by_length | {
        "start of a name": typed(prefix),
        "middle of a name": typed(inside),
        "two words": (Search(words=(prefix(), digits(3))) for _ in cycle("x")),
        "word of a note": typed(of_note),
        "tag": (Search(tags=frozenset({chance.choice(TAGS)})) for _ in cycle("x")),
        "name and outcome, way or line": limited(prefix),
        "digits and outcome, way or line": limited(lambda: digits(3)),
        "digits in a month long ago": dated(),
        "what nobody has": typed(lambda: f"{chance.randrange(10**9):09}7"),
    }


def _took(history: History, looked_for: Search) -> float:
    begun = time.perf_counter()
    history.entries(looked_for, limit=_PAGE)
    return 1000 * (time.perf_counter() - begun)


def _scans(
    connection: sqlite3.Connection, chance: random.Random, parties: list[tuple[str, str]]
) -> Iterator[float]:
    while True:
        number = chance.choice(parties)[0]
        begun = time.perf_counter()
        if not connection.execute(SCAN, (f"%{number[-6:]}%",)).fetchall():
            raise NothingHappened("a number of the history is not found")
        yield 1000 * (time.perf_counter() - begun)
