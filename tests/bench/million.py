"""A long history as the program itself would have written it.

Its shape is that of a busy desk: working hours and days, few people who call often and many who
call seldom, some consultations, a note or a tag here and there. A tenth is written by
``History.save``; the rest are copies of its rows, moved on by some weeks, which is faster by far.
"""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache, partial
from itertools import count, islice
from pathlib import Path
from uuid import UUID

from callcontrol.calls import number
from callcontrol.calls.entry import Remark
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Call, CallId, CallState, Direction, EndpointId, Party
from callcontrol.storage.database import open_database, transaction
from callcontrol.storage.history import History

CALLS, PEOPLE = 1_000_000, 50_000
_FIRST_DAY = datetime(2016, 3, 7, tzinfo=UTC)
ACCOUNT = "a"
LINES = tuple(Party(number=each, name="Robin Ashby") for each in ("2881", "2882", "2883"))
GROUP = "2800"
TAGS = ("invoice", "urgent", "supplier", "private", "complaint", "delivery")
_AT_ONCE = 20_000
_PARTS = 10
_WEEK = 7 * 24 * 3600 * 1_000_000
_CONSULTATIONS, _REMARKS = 0.05, 0.01
_HOURS = (0, 0, 0, 0, 0, 0, 1, 4, 12, 16, 15, 13, 8, 12, 15, 14, 11, 6, 3, 1, 1, 0, 0, 0)
"""How busy each hour of a working day is; of a Saturday a tenth, on Sundays nothing."""
_SYLLABLES = (
    *("an", "bel", "cas", "do", "el", "gus", "ha", "il", "jo", "ka"),
    *("lu", "mar", "nor", "ro", "schmi", "tha", "üb", "vé", "wen", "øst"),
)
_WORDS = (
    *("call", "back", "about", "the", "invoice", "delivery", "of"),
    *("goods", "broken", "late", "contract", "number", "meeting"),
)
_MISSED = (Outcome.MISSED, Outcome.MISSED, Outcome.ANSWERED_ELSEWHERE, Outcome.REDIRECTED)
_NOT_REACHED = (Outcome.ABANDONED, Outcome.NOT_ANSWERED, Outcome.BUSY)

comparable = lru_cache(maxsize=PEOPLE)(partial(number.comparable, region="CA"))


def make(path: Path, calls: int = CALLS, people: int = PEOPLE) -> None:
    """Write so many legs of calls with so many people into a new file."""
    chance = random.Random(1)
    connection = open_database(path)
    connection.execute("pragma cache_size = -200000")
    history = History(connection, ACCOUNT, comparable=comparable)
    _save(history, chance, [_person(chance) for _ in range(people)], calls // _PARTS)
    (first, last) = connection.execute("select min(id), max(id) from call").fetchone()
    span = -(-(last - first) // _WEEK) * _WEEK
    for part in range(1, _PARTS):
        _copy(connection, before=first + span, further=part * span)
    connection.execute("pragma optimize")
    connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()


def _save(history: History, chance: random.Random, people: list[Party], calls: int) -> None:
    records = _records(chance, people, calls)
    while batch := list(islice(records, _AT_ONCE)):
        history.save(*batch)
        for record in batch:
            if record.consultation_of is None and chance.random() < _REMARKS:
                history.remark(history.entry_of(record), _remark(chance))


def _copy(connection: sqlite3.Connection, *, before: int, further: int) -> None:
    """Write the calls ``before`` that once more, ``further`` microseconds later."""
    changed = {
        "id": "id + :further",
        "head": "head + :further",
        "settled_on": "settled_on + :further",
        "call": "call + :further",
        "record_id": "randomblob(16)",
    }
    with transaction(connection):
        for table, key in (("call", "id"), ("call_remark", "call")):
            columns = [row[1] for row in connection.execute(f"pragma table_info({table})")]
            copied = ", ".join(changed.get(column, column) for column in columns)
            connection.execute(
                f"insert into {table} select {copied} from {table}"
                f" where {key} < :before order by {key}",
                {"further": further, "before": before},
            )


def name(chance: random.Random) -> str:
    """Somebody's name; some have letters that not every keyboard has."""
    first, last = (
        "".join(chance.choice(_SYLLABLES) for _ in range(length)).title() for length in (2, 3)
    )
    return f"{first} {last}"


def _person(chance: random.Random) -> Party:
    if chance.random() < 0.6:
        return Party(number=f"+1613{chance.randrange(10**7):07}", name=name(chance))
    country = chance.choice((44, 49, 33, 1416, 1514))
    return Party(number=f"+{country}{chance.randrange(10**9):09}", name=name(chance))


def _records(chance: random.Random, people: list[Party], calls: int) -> Iterator[CallRecord]:
    made = 0
    for began in _times(chance, calls):
        often, seldom = int(len(people) * chance.random() ** 3), made // 2 % len(people)
        them = people[often if made % 2 else seldom]
        first = _record(chance, made, began, them)
        yield first
        made += 1
        if first.answered_on is not None and chance.random() < _CONSULTATIONS / 0.7:
            asked = first.answered_on + timedelta(milliseconds=chance.randrange(5_000, 20_000))
            them = people[int(len(people) * chance.random())]
            yield _record(chance, made, asked, them, consultation_of=first.record_id)
            made += 1
        if made >= calls:
            return


def _times(chance: random.Random, calls: int) -> Iterator[datetime]:
    """When calls begin, the earliest first: so many a day that all of them are of one year."""
    a_day = max(40, calls // 260)
    for day in (_FIRST_DAY + timedelta(days=past) for past in count()):
        share = (1.1, 1.0, 1.0, 1.0, 0.9, 0.1, 0.0)[day.weekday()]
        hours = chance.choices(range(24), _HOURS, k=round(a_day * share))
        yield from sorted(
            day + timedelta(hours=hour, milliseconds=chance.randrange(3_600_000)) for hour in hours
        )


def _record(
    chance: random.Random,
    number_of_it: int,
    began: datetime,
    them: Party,
    *,
    consultation_of: str | None = None,
) -> CallRecord:
    outbound = consultation_of is not None or chance.random() < 0.4
    answered = consultation_of is not None or chance.random() < 0.7
    us = LINES[min(2, int(4 * chance.random() ** 2))]
    answered_on = (
        began + timedelta(milliseconds=chance.randrange(1_000, 25_000)) if answered else None
    )
    ended = (answered_on or began) + timedelta(milliseconds=chance.randrange(5_000, 600_000))
    called = them if outbound else us
    became = Outcome.ANSWERED if answered else chance.choice(_NOT_REACHED if outbound else _MISSED)
    call = Call(
        endpoint_id=EndpointId(us.number),
        call_id=CallId(str(number_of_it % 10_000)),
        state=CallState.IDLE,
        direction=Direction.OUTBOUND if outbound else Direction.INBOUND,
        origin=us if outbound else them,
        destination=called,
        called_device=GROUP if not outbound and chance.random() < 0.1 else called.number,
        alerting_device=called.number,
        tracking_id=f"{began:%y%m%d%H%M%S}#{number_of_it % 1000}",
        event_type="connectionClearedEvent",
        created_on=began,
        timestamp=ended,
    )
    return CallRecord(
        record_id=str(UUID(int=chance.getrandbits(128))),
        call=call,
        started_on=began,
        state_since=ended,
        answered_on=answered_on,
        ended_on=ended,
        outcome=became,
        consultation_of=consultation_of,
    )


def _remark(chance: random.Random) -> Remark:
    words = " ".join(chance.choices(_WORDS, k=chance.randrange(2, 9)))
    return Remark(
        note=f"{words} {chance.randrange(10_000)}",
        tags=(chance.choice(TAGS),),
        follow_up_on=date(2026, 3, 9) if chance.random() < 0.05 else None,
    )
