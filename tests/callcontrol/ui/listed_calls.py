"""Calls that are over, as the history lists them: of each kind, so many hours before a noon."""

from datetime import datetime, timedelta
from typing import Any

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction
from tests.callcontrol.storage.samples import record as sample

NOON = datetime(2026, 3, 4, 12).astimezone()
KINDS: list[dict[str, Any]] = [
    {"outcome": Outcome.ANSWERED},
    {"outcome": Outcome.MISSED, "answered_on": None},
    {"outcome": Outcome.NOT_ANSWERED, "answered_on": None, "direction": Direction.OUTBOUND},
]


def call(number: int, *, hours: float = 0, **values: Any) -> CallRecord:
    """The call ``number``, which began so many hours before noon."""
    begun = NOON - timedelta(hours=hours)
    times: dict[str, Any] = {
        "started_on": begun,
        "state_since": begun,
        "answered_on": begun,
        "ended_on": begun + timedelta(seconds=60),
    }
    return sample(number, **(times | values))
