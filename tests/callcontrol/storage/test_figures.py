"""What is counted in the file is what one gets by counting the calls one by one."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import TZPATH, ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from callcontrol.calls.figures import Busiest, Count, Figures
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction, EndpointId, Party
from callcontrol.storage.database import DatabaseError, open_in_memory
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import NOON, record

if not TZPATH:  # Windows keeps its time zones otherwise
    pytest.importorskip("tzdata")

BERLIN = ZoneInfo("Europe/Berlin")
CHANGE = datetime(2026, 3, 29, 1, tzinfo=UTC)
"""When clocks are put forward there."""
ANN, BO, NOBODY = (
    Party(number="+1 613 555-0123", name="Ann"),
    Party(number="2882", name="Bo"),
    Party(),
)
TALKS = (Outcome.ANSWERED, Outcome.TRANSFERRED_BLIND, Outcome.CONFERENCE)
OTHERS = (Outcome.BUSY, Outcome.REDIRECTED, Outcome.END_NOT_SEEN)


def berlin(moment: datetime) -> timedelta:
    return moment.astimezone(BERLIN).utcoffset() or timedelta()


def utc(_moment: datetime) -> timedelta:
    return timedelta()


def missed(number: int, **values: Any) -> CallRecord:
    return record(number, answered_on=None, outcome=Outcome.MISSED, **values)


@pytest.fixture(name="history")
def _history() -> Iterator[History]:
    with closing(open_in_memory()) as connection:
        yield History(connection, "account-1")


def counted(history: History, first: str | None, last: str) -> Figures:
    begin = None if first is None else date.fromisoformat(first)
    return history.figures(begin, date.fromisoformat(last), utc)


calls = st.builds(
    lambda number, minutes, outcome, direction, remote, waited, talked: (
        number,
        CHANGE + timedelta(minutes=minutes),
        outcome,
        direction,
        remote,
        timedelta(seconds=waited),
        timedelta(seconds=talked),
    ),
    st.integers(),
    st.integers(-5 * 1440, 5 * 1440),
    st.sampled_from((*TALKS, *OTHERS, Outcome.MISSED)),
    st.sampled_from((Direction.INBOUND, Direction.OUTBOUND)),
    st.sampled_from((ANN, BO, NOBODY)),
    st.integers(0, 30),
    st.integers(0, 600),
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(calls, max_size=25, unique_by=(lambda call: call[0], lambda call: call[1])),
    st.integers(-6, 6),
    st.integers(0, 6),
)
def test_counting_in_the_file_is_counting_one_by_one(
    made: list[Any],
    start: int,
    days: int,
) -> None:
    first = CHANGE.date() + timedelta(days=start)
    last = first + timedelta(days=days)
    by_day: Counter[date] = Counter()
    by_hour: Counter[int] = Counter()
    rings: Counter[tuple[int, int]] = Counter()
    waits: Counter[int] = Counter()
    kinds: Counter[int] = Counter()
    talk = timedelta()
    with closing(open_in_memory()) as connection:
        history = History(connection, "account-1")
        for number, begun, outcome, direction, remote, waited, talked in made:
            spoke = outcome in TALKS
            history.save(
                record(
                    number,
                    remote=remote,
                    direction=direction,
                    started_on=begun,
                    answered_on=begun + waited if spoke else None,
                    ended_on=begun + waited + talked,
                    outcome=outcome,
                )
            )
            local = begun.astimezone(BERLIN)
            if not first <= local.date() <= last:
                continue
            by_day[local.date()] += 1
            by_hour[local.hour] += 1
            kinds[0 if spoke else 1 if outcome is Outcome.MISSED else 2] += 1
            talk += talked if spoke else timedelta()
            if direction is Direction.INBOUND:
                rings[local.weekday(), local.hour] += 1
                waits.update([waited.seconds] if spoke else [])
        found = history.figures(first, last, berlin)
    assert {day: count.all for day, count in found.days.items()} == by_day
    assert [count.all for count in found.hours] == [by_hour[hour] for hour in range(24)]
    assert [[*hours] for hours in found.rings] == [
        [rings[day, hour] for hour in range(24)] for day in range(7)
    ]
    assert found.count == Count(kinds[0], kinds[1], kinds[2])
    assert found.talked == talk
    assert dict(found.answer_times) == waits


def test_without_calls_all_is_nought(history: History) -> None:
    found = counted(history, None, "2026-03-02")
    assert (found.first, found.last) == (date(2026, 3, 2), date(2026, 3, 2))
    assert (found.count, found.calls_ever, found.calls_before) == (Count(), False, None)
    assert (found.busiest, found.answer_times) == ([], [])


def test_all_begins_with_the_day_of_the_first_call(history: History) -> None:
    history.save(record(1, minutes=-3 * 1440), record(2))
    found = counted(history, None, "2026-03-02")
    assert (found.first, found.count.all) == (date(2026, 2, 27), 2)


def test_calls_that_go_on_are_not_counted_and_a_consultation_is_part_of_its_call(
    history: History,
) -> None:
    history.save(record(1), record(2, consultation_of="record-1", minutes=1, remote=BO))
    history.save(record(3, answered_on=None, ended_on=None, outcome=Outcome.IN_PROGRESS))
    found = counted(history, "2026-03-02", "2026-03-02")
    assert found.count == Count(answered=1)
    assert [one.party.name for one in found.busiest][:1] == ["Ann"]
    assert "Bo" not in [one.party.name for one in found.busiest]
    asked = record(4, consultation_of="record-1", minutes=2, remote=BO)
    history.save(replace(asked, answered_on=None, ended_on=None, outcome=Outcome.IN_PROGRESS))
    assert counted(history, "2026-03-02", "2026-03-02").count == Count()


@pytest.mark.parametrize("offset_at", [berlin, utc])
def test_a_call_counts_once_and_its_talk_where_it_was(
    history: History, offset_at: Callable[[datetime], timedelta]
) -> None:
    rings = missed(1)
    rings = replace(rings, outcome=Outcome.ANSWERED_ELSEWHERE)
    there = record(2, answered_on=NOON + timedelta(seconds=7))
    same = replace(there.call, tracking_id="tracking-1", endpoint_id=EndpointId("2881"))
    history.save(rings, replace(there, call=same))
    day = NOON.date()
    found = history.figures(day, day, offset_at)
    assert (found.count, found.answer_times) == (Count(answered=1), [(7, 1)])
    assert found.talked == timedelta(seconds=53)
    assert [one.calls for one in found.busiest] == [1]


def test_missed_calls_are_settled_by_speaking_with_the_caller(history: History) -> None:
    history.save(missed(1, remote=ANN), missed(2, remote=BO, minutes=1))
    assert counted(history, "2026-03-02", "2026-03-02").settled == 0
    history.save(record(3, remote=ANN, minutes=2))
    assert counted(history, "2026-03-02", "2026-03-02").settled == 1


def test_the_busiest_are_found_whatever_their_number_looks_like(history: History) -> None:
    other = Party(number="16135550123", name="")
    people = [ANN, ANN, other, BO, BO, NOBODY, NOBODY, NOBODY, NOBODY]
    history.save(*(record(n, remote=who, minutes=n) for n, who in enumerate(people)))
    assert counted(history, "2026-03-02", "2026-03-02").busiest == [Busiest(ANN, 3), Busiest(BO, 2)]


def test_the_span_before_is_told_only_where_the_record_reaches_back_so_far(
    history: History,
) -> None:
    day = 1440
    history.save(*(record(n, minutes=-n * day) for n in (0, 1, 2, 3)))
    assert counted(history, "2026-03-01", "2026-03-02").calls_before == 2
    assert counted(history, "2026-02-28", "2026-03-02").calls_before is None


def test_the_accounts_of_one_file_are_counted_apart(history: History) -> None:
    other = History(history._connection, "account-2")
    other.save(record(1), missed(2, minutes=1), record(3, minutes=-2 * 1440))
    found = counted(history, None, "2026-03-02")
    assert (found.count, found.calls_ever, found.busiest) == (Count(), False, [])


def test_a_change_of_a_call_is_a_change_of_the_figures(history: History) -> None:
    saved = missed(1)
    history.save(saved)
    history.save(replace(saved, answered_on=NOON + timedelta(seconds=9), outcome=TALKS[0]))
    found = counted(history, "2026-03-02", "2026-03-02")
    assert (found.count, found.answer_times) == (Count(answered=1), [(9, 1)])


def test_what_is_wrong_with_the_file_has_a_name(history: History) -> None:
    history._connection.execute("drop table tally")
    with pytest.raises(DatabaseError):
        counted(history, None, "2026-03-02")
