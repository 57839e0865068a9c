"""Counting the calls of a span of days: from the tallies, which triggers keep beside the calls.

The tallies are by UTC: by the quarter of an hour for all that is counted by local days and hours,
by the day for how long it rang, where the hours at both ends are counted from the calls themselves.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from callcontrol.calls.figures import Busiest, Count, Figures, Stretch, stretches
from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage import rows

_BUSIEST = 6
_HOUR, _DAY = 3600, 86_400
_THURSDAY = 3
"""The first day of 1970."""
_INBOUND = rows.DIRECTION_NUMBERS[Direction.INBOUND]
_MISSED = rows.OUTCOME_NUMBERS[Outcome.MISSED]
_GOES_ON = rows.OUTCOME_NUMBERS[Outcome.IN_PROGRESS]
_ANSWERED = sum(
    1 << rows.OUTCOME_NUMBERS[outcome]  # as bits, which are looked at faster than a list
    for outcome in (
        Outcome.ANSWERED,
        Outcome.TRANSFERRED,
        Outcome.TRANSFERRED_BLIND,
        Outcome.TRANSFERRED_SUPERVISED,
        Outcome.CONFERENCE,
        Outcome.CONSULTATION,
    )
)
_BY_DAY, _BY_HOUR = 0, 1
_SUMS = "sum(answered), sum(missed), sum(calls), sum(rang), sum(talked)"
# The long table is gone through once; what is left of it then is small.
_TALLY = f"""
    with hourly as materialized (
        select (quarter * 900 + :offset) / {_HOUR} as hour,
            sum(calls) filter (where ({_ANSWERED} >> outcome) & 1) as answered,
            sum(calls) filter (where outcome = {_MISSED}) as missed,
            sum(calls) as calls,
            sum(calls) filter (where direction = {_INBOUND}) as rang,
            sum(talked) filter (where ({_ANSWERED} >> outcome) & 1) as talked
        from tally where account = :account and quarter >= :since and quarter < :until
        group by hour
    )
    select {_BY_DAY}, hour / 24 as place, {_SUMS} from hourly group by place
    union all
    select {_BY_HOUR}, hour % 168 as place, {_SUMS} from hourly group by place
"""
_CALLS = """
    select coalesce(sum(calls), 0) from tally
    where account = :account and quarter >= :since and quarter < :until
"""
_UNSETTLED = f"""
    select count(*) from call indexed by call_unsettled
    where account = :account and head is null and settled_on is null
        and coalesce(became, outcome) = {_MISSED} and id >= :since and id < :until
"""
_ANSWER_TIMES = """
    select seconds, sum(calls) from answer_time
    where account = ? and day >= ? and day < ? group by seconds
"""
_ANSWER_TIMES_OF_CALLS = f"""
    select coalesce(rang, answered_after) / 1000000 as seconds, 1 from call
    where id >= ? and id < ? and account = ? and head is null and direction = {_INBOUND}
        and coalesce(became, outcome) <> {_GOES_ON} and seconds is not null
"""
# An index knows all legs of everybody; from these are taken those that began no conversation.
_BUSY = """
    select party.number, party.name, sum(legs) as calls, max(legs) from (
        select remote, count(*) as legs from call where account = :account {within} group by remote
        union all
        select remote, -count(*) from call indexed by call_of_head
            where head is not null and account = :account {within} group by remote
    )
    join party on party.id = remote
    where party.number <> ''
    group by coalesce(nullif(party.comparable, ''), party.number)
    having calls > 0 order by calls desc, party.number limit :limit
"""
_ENDS = """
    select (select min(id) from call where account = :account),
        (select max(id) from call where account = :account)
"""


class Span(NamedTuple):
    """Local days, as stretches of UTC."""

    first: date
    last: date
    stretches: list[Stretch]


def read(
    connection: sqlite3.Connection,
    account: int,
    first: date | None,
    last: date,
    offset_at: Callable[[datetime], timedelta],
) -> Figures:
    """The figures of local days; no ``first`` is that of the first call of all.

    ``offset_at`` tells how far the clocks of the user are from UTC at a moment.
    """
    oldest, newest = connection.execute(_ENDS, {"account": account}).fetchone()
    begin = None if oldest is None else rows.moment(oldest)
    if first is None:
        first = min(last, (begin + offset_at(begin)).date()) if begin else last
    span = Span(first, last, list(stretches(first, last, offset_at)))
    figures = _tallied(connection, account, span)
    limits = {
        "account": account,
        "since": rows.microseconds(span.stretches[0].since),
        "until": rows.microseconds(span.stretches[-1].until),
    }
    (unsettled,) = connection.execute(_UNSETTLED, limits).fetchone()
    within = ""  # to look at it a million times costs half as much again
    if oldest is not None and limits["since"] > oldest:
        within += " and id >= :since"
    if oldest is not None and limits["until"] <= newest:
        within += " and id < :until"
    busiest = {**limits, "limit": _BUSIEST}
    busy = connection.execute(_BUSY.format(within=within), busiest).fetchall()
    return replace(
        figures,
        settled=figures.count.missed - unsettled,
        calls_before=_calls_before(connection, account, span, begin, offset_at),
        answer_times=_answer_times(connection, limits),
        busiest=[Busiest(Party(number=row[0], name=row[1]), row[2]) for row in busy],
        calls_ever=begin is not None,
    )


def _tallied(connection: sqlite3.Connection, account: int, span: Span) -> Figures:
    days: dict[date, Count] = {}
    hours, rings = [Count()] * 24, [[0] * 24 for _ in range(7)]
    talked = 0
    for stretch in span.stretches:
        for kind, place, *sums in connection.execute(_TALLY, _quarters(account, stretch)):
            answered, missed, calls, rang, talk = (each or 0 for each in sums)
            count = Count(answered, missed, calls - answered - missed)
            if kind == _BY_DAY:
                day = date(1970, 1, 1) + timedelta(days=place)
                days[day] = days.get(day, Count()).plus(count)
                talked += talk
            else:
                day_of_week, hour = divmod(place, 24)
                hours[hour] = hours[hour].plus(count)
                rings[(day_of_week + _THURSDAY) % 7][hour] += rang
    return Figures(
        first=span.first,
        last=span.last,
        days=days,
        hours=hours,
        rings=rings,
        talked=timedelta(milliseconds=talked),
    )


def _calls_before(
    connection: sqlite3.Connection,
    account: int,
    span: Span,
    begin: datetime | None,
    offset_at: Callable[[datetime], timedelta],
) -> int | None:
    """Nothing where the record does not reach back so far: what was before it is not known."""
    last = span.first - timedelta(days=1)
    before = list(stretches(last - (span.last - span.first), last, offset_at))
    if begin is None or begin >= before[0].since + timedelta(days=1):
        return None
    counted = (connection.execute(_CALLS, _quarters(account, each)).fetchone() for each in before)
    return sum(int(calls) for (calls,) in counted)


def _answer_times(connection: sqlite3.Connection, limits: dict[str, int]) -> list[tuple[int, int]]:
    account, since, until = limits["account"], limits["since"], limits["until"]
    day = _DAY * 1_000_000
    first, last = -(-since // day), until // day
    found: Counter[int] = Counter()

    def add(times: Iterable[tuple[int, int]]) -> None:
        for seconds, calls in times:
            found[seconds] += calls

    add(connection.execute(_ANSWER_TIMES, (account, first, last)))
    edges = [(since, first * day), (last * day, until)] if first <= last else [(since, until)]
    for begin, end in edges:
        add(connection.execute(_ANSWER_TIMES_OF_CALLS, (begin, end, account)))
    return sorted(found.items())


def _quarters(account: int, stretch: Stretch) -> dict[str, int]:
    return {
        "account": account,
        "offset": stretch.offset // timedelta(seconds=1),
        "since": _quarter(stretch.since),
        "until": _quarter(stretch.until),
    }


def _quarter(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(minutes=15)
