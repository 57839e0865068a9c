"""What counts from the PBX's times is read from the PBX's clock, as far as events tell of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from callcontrol.calls.pbx_clock import PbxClock
from tests.callcontrol.calls.builders import START, moment

NOON = moment(10_000)


def after(ahead_and_late: Sequence[tuple[float, float]]) -> PbxClock:
    """A clock that heard of events: how far the PBX was ahead, and how late each arrived."""
    clock = PbxClock()
    for number, (ahead, late) in enumerate(ahead_and_late):
        told = moment(number + ahead)
        clock.observe(told, moment(number + late))
    return clock


@pytest.mark.parametrize(
    ("events", "ahead"),
    [
        ([], 0),
        ([(0, 0.1)], 0),
        ([(300, 0.1)], 300),
        ([(-300, 0.1)], -300),
        ([(300, 40), (300, 0.4)], 300),  # one that waited at the service while we slept
        ([(300, 0.4), (300, 40), (300, 41)], 300),
        ([(300, 0.2)] * 20, 300),
        ([(300, 0.2)] * 9 + [(0, 0.2)] * 8, 0),  # this computer's clock was put right
        ([(0, 0.2)] * 9 + [(300, 0.2)], 300),
        ([(26 * 3600, 0.5)], 26 * 3600),  # a wrong time zone
    ],
)
def test_the_clocks_are_compared_to_the_second(
    events: list[tuple[float, float]], ahead: float
) -> None:
    error = after(events).at(NOON) - (NOON + timedelta(seconds=ahead))
    assert abs(error) <= timedelta(seconds=1)


@pytest.mark.parametrize("told", [datetime.fromtimestamp(0, tz=START.tzinfo), moment(27 * 3600)])
def test_what_is_no_time_teaches_nothing(told: datetime) -> None:
    clock = after([(5, 0)])
    assert not clock.observe(told, START)
    assert clock.at(NOON) == NOON + timedelta(seconds=5)


def test_an_event_never_comes_from_the_future() -> None:
    clock = after([(300, 0.3)])
    clock.observe(moment(1300), moment(1000.05))
    assert clock.at(moment(1000.05)) >= moment(1300)
