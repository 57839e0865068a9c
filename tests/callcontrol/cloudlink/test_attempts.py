"""When to connect again."""

import pytest

from callcontrol.cloudlink.attempts import STABLE, Attempts
from callcontrol.cloudlink.errors import (
    CloudLinkError,
    InvalidPath,
    RateLimited,
    Refused,
    ServiceFailed,
    SignInRequired,
    Unreachable,
)

CUT = Unreachable(code="connection_lost")


def waits(attempts: Attempts, *ends: tuple[float, float | None]) -> list[float | None]:
    """After each end, at a time, of what had been connected since a time, or never."""
    return [attempts.next_in(CUT, now=now, connected_at=since, chance=0.5) for now, since in ends]


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ([(0, None), (3, None), (9, None)], [2.5, 5, 10]),  # never connected
        ([(100, 0)], [0.5]),  # cut
        ([(5, 0)], [0.5]),  # cut soon
        ([(5, 0), (6, None), (9, None)], [0.5, 2.5, 5]),  # cut, and nobody there then
        ([(5, 0), (6, None), (9, 8), (10, None)], [0.5, 2.5, 0.5, 2.5]),
        ([(t, t - 1) for t in range(1, 9)], [0.5] * 5 + [2.5, 5, 10]),  # again and again
        ([(t, t - 1) for t in range(1, 7)] + [(80, 10)], [0.5] * 5 + [2.5, 0.5]),
        ([(15 * t, 15 * t - 14) for t in range(1, 9)], [0.5] * 8),
        ([(0, None), (3, None), (9, None), (100, 12)], [2.5, 5, 10, 0.5]),
    ],
)
def test_a_cut_is_followed_at_once_and_failures_at_growing_distance(
    ends: list[tuple[float, float | None]], expected: list[float]
) -> None:
    assert waits(Attempts(), *ends) == expected


def test_a_stable_connection_makes_good_for_earlier_failures() -> None:
    attempts = Attempts()
    waits(attempts, *((second, None) for second in range(5)))
    assert attempts.failures == 5
    for _ in range(2):
        waits(attempts, (10 + STABLE + 1, 10))
        assert attempts.failures == 0


@pytest.mark.parametrize("error", [SignInRequired(), Refused(), InvalidPath()])
def test_what_no_attempt_can_mend_is_not_tried_again(error: CloudLinkError) -> None:
    assert Attempts().next_in(error, now=0, connected_at=None, chance=0) is None


@pytest.mark.parametrize(("asked", "wait"), [(1, 2), (100, 100), (9999, 300)])
@pytest.mark.parametrize("kind", [RateLimited, ServiceFailed])
def test_the_service_is_heeded_within_reason(
    kind: type[CloudLinkError], asked: float, wait: float
) -> None:
    error = kind(retry_after=asked)
    assert Attempts().next_in(error, now=0, connected_at=None, chance=0) == wait


@pytest.mark.parametrize(
    ("code", "failures", "may"),
    [
        ("dns", 1, True),
        ("dns", 20, True),
        ("timeout", 20, True),
        ("connection_refused", 1, True),
        ("connection_refused", 20, False),  # all would come back in the same moment
        ("unavailable", 1, False),
        ("tls", 1, False),
    ],
)
def test_looking_for_somebody_is_no_burden_on_the_service(
    code: str, failures: int, may: bool
) -> None:
    attempts = Attempts()
    attempts.failures = failures
    assert attempts.may_look(Unreachable(code=code)) is may
