"""Whether a report is of the leg that is known under its id: a PBX may use an id again.

It does so at the latest after a restart. What a report changes is ``store.py``'s business.
"""

from datetime import timedelta

from callcontrol.calls.record import CONFERENCED, DIVERTED, CallRecord
from callcontrol.cloudlink.models import Call, CallState, Cause, Direction

SAME_MOMENT = timedelta(seconds=1)
"""What two times of the PBX for one and the same thing may differ by."""


def is_another_call(known: Call, reported: Call) -> bool:
    """Whether the PBX used the id again: another direction, a later beginning or another tracking.

    A transfer, a diversion or a conference may move a leg into another conversation, so the
    tracking id says nothing then.
    """
    if len({known.direction, reported.direction} - {Direction.UNKNOWN}) > 1:
        return True
    if reported.created_on is not None and reported.created_on == known.created_on:
        return False
    if _began_later(known, reported):
        return True
    return (
        bool(known.tracking_id and reported.tracking_id)
        and known.tracking_id != reported.tracking_id
        and reported.cause not in (Cause.TRANSFER, *DIVERTED)
        and reported.event_type != CONFERENCED
    )


def _began_later(known: Call, reported: Call) -> bool:
    # ASSUMED: ``createdOn`` is when the leg began; one that is the time of its event tells nothing
    begun, at = reported.created_on, reported.timestamp
    if known.created_on is None or begun is None or begun <= known.created_on + SAME_MOMENT:
        return False
    return at is None or reported.state is CallState.RINGING or begun < at - SAME_MOMENT


def rings_again(known: CallRecord, reported: Call) -> bool:
    """Whether the PBX used the id again: a leg that was answered does not ring once more."""
    return known.answered_on is not None and reported.state is CallState.RINGING
