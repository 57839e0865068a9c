"""What became of a conversation, from what became of its legs; and what it settles."""

from collections.abc import Sequence

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction


def outcome(legs: Sequence[CallRecord]) -> Outcome:
    """What became of the conversation of ``legs``, the first of them at the head."""
    return legs[0].outcome


def settles(record: CallRecord) -> bool:
    """Whether a missed call of the same number needs no answer any more after ``record``."""
    return record.answered_on is not None or record.call.direction is Direction.OUTBOUND
