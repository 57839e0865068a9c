"""When to try again: the table of CloudLink's rule (API §1.5)."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.cloudlink import backoff

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def test_delays_double_from_two_seconds_to_a_minute() -> None:
    assert [backoff.delay(attempt, 0) for attempt in range(7)] == [2, 4, 8, 16, 32, 40, 40]


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_no_delay_is_shorter_or_longer_than_allowed(attempt: int, chance: float) -> None:
    assert backoff.FIRST_DELAY <= backoff.delay(attempt, chance) <= backoff.LAST_DELAY


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7),
        (" 7.5 ", 7.5),
        ("0", 0),
        ("Mon, 05 Jan 2026 09:00:30 GMT", 30),
        ("Monday, 05-Jan-26 09:00:30 GMT", 30),
        ("2026-01-05T09:00:30Z", 30),
        ("2026-01-05T10:00:30+01:00", 30),
        ("2026-01-05T09:00:30.000", 30),
        ("Mon, 05 Jan 2026 08:00:00 GMT", 0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("nan", None),
        ("9" * 400, None),
        ("Mon, 99 Jan 2026 09:00:30 GMT", None),
    ],
)
def test_retry_after_is_read_in_every_form(value: str, seconds: float | None) -> None:
    assert backoff.retry_after(value, NOW) == seconds


@given(st.text())
def test_no_retry_after_is_too_odd(value: str) -> None:
    seconds = backoff.retry_after(value, NOW)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize("status", [408, 429, 503, 504, 598, 599])
def test_what_may_be_repeated(status: int) -> None:
    assert backoff.may_repeat(status, asked=False, repeatable=True)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 500, 502])
def test_the_rest_is_repeated_only_if_the_service_asks(status: int) -> None:
    assert not backoff.may_repeat(status, asked=False, repeatable=True)
    assert backoff.may_repeat(status, asked=True, repeatable=True)


@pytest.mark.parametrize(
    ("status", "asked", "repeated"),
    [
        (429, False, True),
        (503, False, True),
        (409, True, True),
        (409, False, False),
        (408, True, False),
        (500, True, False),
        (504, True, False),
        (598, False, False),
        (599, True, False),
    ],
)
def test_an_action_is_repeated_only_if_it_was_not_done(
    status: int, asked: bool, repeated: bool
) -> None:
    assert backoff.may_repeat(status, asked=asked, repeatable=False) is repeated
