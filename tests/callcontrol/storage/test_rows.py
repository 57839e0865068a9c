from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given

from callcontrol.storage import rows
from tests.callcontrol.storage import samples


def test_times_have_one_width_and_sort_as_text() -> None:
    early = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    late = datetime(2026, 1, 2, 4, 4, 5, 1, tzinfo=timezone(timedelta(hours=1)))
    assert rows.time(early) == "2026-01-02T03:04:05.000000Z"
    assert rows.time(late) == "2026-01-02T03:04:05.000001Z"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        rows.time(datetime(2026, 1, 2))  # noqa: DTZ001 - the point of the test


@given(samples.times, samples.times)
def test_text_order_is_time_order(one: datetime, other: datetime) -> None:
    assert (rows.time(one) < rows.time(other)) == (one < other)
    assert len(rows.time(one)) == len(rows.time(other))


def test_halves_of_characters_are_replaced() -> None:
    assert rows.text("A\ud800B") == "A?B"
