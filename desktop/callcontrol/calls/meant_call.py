"""Which call a key means that names none: only ever the one that can be meant."""

from collections.abc import Iterable

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallState


def ringing(live: Iterable[CallRecord]) -> list[CallRecord]:
    """The calls that "answer" may mean."""
    return [record for record in live if record.ended_on is None and record.is_ringing_here]


def active(live: Iterable[CallRecord]) -> list[CallRecord]:
    """The calls that "end" may mean: talked in, or dialled; not what rings or is on hold."""
    return [
        record
        for record in live
        if record.ended_on is None
        and not record.is_ringing_here
        and (record.is_dialling or record.call.state is CallState.CONNECTED)
    ]
