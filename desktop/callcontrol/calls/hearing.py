"""What an event of a call means that has just been heard, for the program and for a replay of it.

The store decides what it changes; here it is dated, and set beside the last read of its phone.
"""

from datetime import datetime

from msgspec.structs import replace

from callcontrol.calls.pbx_clock import PbxClock
from callcontrol.calls.record import DIALLED
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink.models import Call


def hear(
    call: Call, store: CallStore, clock: PbxClock, *, here: datetime, asked_on: datetime | None
) -> list[CallChange]:
    """Apply an event that came ``here`` by this computer's clock; return what it changes.

    What happened before ``asked_on``, when the last read was asked for, is in what that found. The
    PBX's clock is learned from the least late event, so it is never thought to be ahead.
    """
    if call.timestamp and not clock.observe(call.timestamp, here):
        call = replace(call, timestamp=None)
    read_on = clock.at(asked_on) if asked_on else None
    return store.apply(call, at=clock.at(here), read_on=read_on)


def hear_dialled(call: Call, store: CallStore, *, at: datetime) -> list[CallChange]:
    """Apply the answer to a request to dial: the call is under way, whatever it is called there."""
    return store.apply(replace(call, event_type=call.event_type or DIALLED), at=at)
