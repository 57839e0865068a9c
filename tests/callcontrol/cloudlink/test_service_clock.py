"""The service's clock, and what the life of a subscription is by it."""

from datetime import timedelta
from email.utils import format_datetime

import pytest

from callcontrol.cloudlink.service_clock import ServiceClock
from callcontrol.cloudlink.subscriptions import life
from callcontrol.cloudlink.timing import Moment
from tests.callcontrol.cloudlink.hand_time import START

FIVE = timedelta(minutes=5)
NONE = timedelta(0)


def moment(monotonic: float, wall: float | None = None) -> Moment:
    by_wall = timedelta(seconds=monotonic if wall is None else wall)
    return Moment(monotonic=monotonic, wall=START + by_wall)


def header(ahead: timedelta) -> str:
    return format_datetime(START + ahead, usegmt=True)


@pytest.mark.parametrize("ahead", [-FIVE, NONE, FIVE])
def test_the_clock_is_learned_from_an_answer(ahead: timedelta) -> None:
    clock = ServiceClock()
    clock.hear(header(ahead), asked=moment(0), answered=moment(1))
    assert clock.ahead == ahead
    assert clock.at(START) == START + ahead


@pytest.mark.parametrize("date", ["", "yesterday", "Tue, 26 Apr 2022 12:12:37 -0000", "9" * 99])
def test_nonsense_is_passed_over(date: str) -> None:
    clock = ServiceClock()
    clock.hear(date, asked=moment(0), answered=moment(0))
    assert clock.ahead is None
    assert clock.at(START) == START


@pytest.mark.parametrize(("took", "by_wall"), [(11, 11), (1, 3600), (1, -60)])
def test_an_answer_that_took_long_or_saw_our_clock_set_says_nothing(
    took: float, by_wall: float
) -> None:
    clock = ServiceClock()
    clock.hear(header(FIVE), asked=moment(0), answered=moment(took, by_wall))
    assert clock.ahead is None


@pytest.mark.parametrize(
    ("ahead", "monotonic", "wall", "is_far_off"),
    [
        (NONE, 86400, 86400, False),
        (FIVE, 10, 10, False),
        (2 * 12 * FIVE, 10, 10, True),  # it was wrong when the answer came
        (NONE, 10, 7200, True),  # it was set since
        (NONE, 10, -7200, True),
        (2 * 12 * FIVE, 10, 7210, False),  # it was wrong, and has been put right since
    ],
)
def test_a_clock_that_is_far_off_is_found(
    ahead: timedelta, monotonic: float, wall: float, is_far_off: bool
) -> None:
    clock = ServiceClock()
    assert not clock.is_far_off(moment(monotonic, wall))  # nobody has told yet
    clock.hear(header(ahead), asked=moment(0), answered=moment(1))
    assert clock.is_far_off(moment(monotonic, wall)) == is_far_off


@pytest.mark.parametrize("seconds", [300, 3600, 86400])
@pytest.mark.parametrize("ahead", [-FIVE, NONE, FIVE])
def test_a_life_is_known_whatever_our_clock_says(seconds: float, ahead: timedelta) -> None:
    expires_at = START + ahead + timedelta(seconds=seconds)
    assert life(expires_at, here=START, ahead=ahead) == seconds


@pytest.mark.parametrize(
    ("seconds", "ahead", "believed"),
    [
        (3600, None, 3600),  # no answer has told the time
        (-10, None, 40),  # an expiry in the past: rather too often than never
        (5, NONE, 40),
        (3600, timedelta(days=1500), 3600),  # a clock that makes no sense
        (10**9, None, 40),
    ],
)
def test_without_a_sensible_answer_a_life_is_short_rather_than_long(
    seconds: float, ahead: timedelta | None, believed: float
) -> None:
    assert life(START + timedelta(seconds=seconds), here=START, ahead=ahead) == believed
