"""Counting by local days and hours, whatever the clocks do; and what is told of the counts."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.figures import (
    Count,
    Figures,
    Step,
    answer_steps,
    columns,
    step,
    stretches,
)

ZONES = (
    "Europe/Berlin",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",  # half an hour
    "America/Sao_Paulo",  # at midnight
    "Pacific/Apia",  # once left out a day
    "UTC",
)


def figures(first: date, last: date, **more: object) -> Figures:
    hours = [Count()] * 24
    return Figures(
        **{"first": first, "last": last, "days": {}, "hours": hours, "rings": [], **more}  # type: ignore[arg-type]
    )


@given(
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    first=st.dates(date(1990, 1, 1), date(2030, 1, 1)),
    days=st.integers(0, 800),
    quarter=st.integers(-200, 801 * 96),
)
def test_each_moment_of_the_days_lies_in_one_stretch_with_its_offset(
    zone: ZoneInfo, first: date, days: int, quarter: int
) -> None:
    def offset_at(moment: datetime) -> timedelta:
        return moment.astimezone(zone).utcoffset() or timedelta()

    last = first + timedelta(days=days)
    start = datetime(first.year, first.month, first.day, tzinfo=UTC)
    moment = start + quarter * timedelta(minutes=15)
    found = [one for one in stretches(first, last, offset_at) if one.since <= moment < one.until]
    inside = first <= moment.astimezone(zone).date() <= last
    assert [one.offset for one in found] == [offset_at(moment)] * inside


def test_a_summer_has_two_stretches_and_a_day_of_change_has_its_own_length() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    (before, after) = stretches(
        date(2026, 3, 29),
        date(2026, 3, 29),
        lambda at: at.astimezone(berlin).utcoffset() or timedelta(),
    )
    assert before.until == after.since == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert after.until - before.since == timedelta(hours=23)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        *((1, Step.DAY), (30, Step.DAY), (91, Step.DAY)),
        *((365, Step.WEEK), (3650, Step.MONTH), (9000, Step.YEAR)),
    ],
)
def test_a_chart_has_no_more_columns_than_can_be_told_apart(days: int, expected: Step) -> None:
    first = date(2000, 1, 1)
    last = first + timedelta(days=days - 1)
    assert step(first, last) is expected
    assert len(columns(figures(first, last), expected)) <= 242


@given(
    st.dates(date(2020, 1, 1), date(2026, 1, 1)),
    st.lists(st.integers(0, 700), min_size=1, unique=True),
    st.sampled_from(Step),
)
def test_columns_lose_no_call(first: date, at: list[int], size: Step) -> None:
    days = {first + timedelta(days=day): Count(1, day % 3, 2) for day in sorted(at)}
    given_ = figures(first, max(days), days=days)
    found = columns(given_, size)
    assert sum(count.all for count in found.values()) == given_.count.all
    assert list(found) == sorted(found)
    assert min(found) <= first


def test_days_without_calls_have_their_place() -> None:
    found = columns(
        figures(date(2026, 2, 27), date(2026, 3, 2), days={date(2026, 3, 1): Count(2, 1)}), Step.DAY
    )
    assert [(day.day, count.all) for day, count in found.items()] == [
        (27, 0),
        (28, 0),
        (1, 3),
        (2, 0),
    ]


@pytest.mark.parametrize(
    ("times", "half", "most"),
    [
        ((), None, None),
        (((4, 1),), 4, 4),
        (((3, 50), (6, 45), (17, 5)), 3, 6),
        (((3, 49), (6, 45), (17, 6)), 6, 17),
    ],
)
def test_how_long_people_waited(
    times: tuple[tuple[int, int], ...], half: int | None, most: int | None
) -> None:
    day = date(2026, 3, 2)
    told = figures(day, day, answer_times=times)
    assert (told.answered_within(0.5), told.answered_within(0.95)) == (half, most)


def test_answer_times_are_told_in_few_steps_and_the_longest_apart() -> None:
    assert answer_steps([]) == []
    assert answer_steps([(0, 1)]) == [(0, 1, 1)]
    assert answer_steps([(2, 60), (9, 30), (21, 9), (400, 1)]) == [
        (0, 2, 0),
        (2, 4, 60),
        (4, 6, 0),
        (6, 8, 0),
        (8, 10, 30),
        *((each, each + 2, 0) for each in range(10, 20, 2)),
        (20, 22, 9),
        (22, None, 1),
    ]


@given(st.dictionaries(st.integers(0, 100_000), st.integers(1, 9)))
def test_no_answer_is_lost_in_the_steps(times: dict[int, int]) -> None:
    found = answer_steps(sorted(times.items()))
    assert sum(calls for _, _, calls in found) == sum(times.values())
    assert len(found) <= 13
