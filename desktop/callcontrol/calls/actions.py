"""Which actions a call allows in its state: one table.

The service may still refuse; this decides what is offered, never what is true.
"""

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, CallState

_RINGING = (CallAction.ANSWER, CallAction.REDIRECT, CallAction.END)
_DIALLING = (CallAction.END,)
_TALKING = (
    CallAction.HOLD,
    CallAction.CONSULT,
    CallAction.BLIND_TRANSFER,
    CallAction.DTMF,
    CallAction.END,
)
_HELD = (CallAction.RETRIEVE, CallAction.END)
_UNCLEAR = (CallAction.END,)

RECORDING = (CallAction.PAUSE_RECORDING, CallAction.RESUME_RECORDING)
"""What may be done about the recording of a call one talks in."""

WITHOUT_EFFECT = frozenset({CallAction.DTMF, CallAction.TAG_RECORDING, *RECORDING})
"""Actions that no notification follows."""


def allowed_actions(record: CallRecord) -> tuple[CallAction, ...]:
    """The actions to offer for one leg, in the order in which they are shown (Media API §3.6)."""
    if record.ended_on is not None:
        return ()
    if record.is_ringing_here:
        return _RINGING
    if record.is_dialling:
        return _DIALLING
    if record.call.state is CallState.CONNECTED:
        return _TALKING
    if record.call.state is CallState.HELD:
        return _HELD
    return _UNCLEAR
