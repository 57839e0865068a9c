"""A time of which nobody can say what calls there were; the value, and when two are one.

When a gap comes about is ``call_gaps.py``'s business, where it is kept ``storage/gaps.py``'s.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from callcontrol.cloudlink.models import EndpointId

_MOMENT = timedelta(minutes=1)
"""Gaps no further apart than this are shown as one: the clock on the wall shows minutes."""


class GapReason(StrEnum):
    """Why nothing was heard, in the words the history is stored with."""

    NOT_RUNNING = "not_running"
    """The program was off, or nobody was signed in."""
    NOT_CONNECTED = "not_connected"


class Gap(Struct, frozen=True, kw_only=True):
    """Nothing is known of the calls of a phone from ``began_on`` to ``ended_on``; aware UTC.

    From the last proof that its calls were heard to the read that found those that go on.
    """

    endpoint_id: EndpointId
    began_on: datetime
    ended_on: datetime
    reason: GapReason


def joined(earlier: Gap, later: Gap) -> Gap | None:
    """Both as one, if they are of one phone and hardly anything lies between them."""
    if earlier.endpoint_id != later.endpoint_id or earlier.reason is not later.reason:
        return None
    if later.began_on - earlier.ended_on > _MOMENT or later.began_on < earlier.began_on:
        return None
    return replace(earlier, ended_on=max(earlier.ended_on, later.ended_on))
