"""Calls in each situation that a screen has to show, told as the service would report them."""

from msgspec.structs import replace

from callcontrol.calls.record import CallRecord
from callcontrol.calls.transfer import Conversation, Stage, conversations
from callcontrol.cloudlink.models import Call, CallState, Cause, Direction, Party
from tests.callcontrol.calls.builders import START, call, new_store, outgoing

RINGING, CONNECTED, HELD, IDLE = (
    CallState.RINGING,
    CallState.CONNECTED,
    CallState.HELD,
    CallState.IDLE,
)

HOSTILE = Party(number="+16135550123", name="<b>Free</b> <img src='file:///x'> \u202egnp.exe & Co")
"""A name that would like to be more than a name."""

LONG = Party(number="+4930901820", name="Wolfeschlegelsteinhausenbergerdorff " * 2)


def records(*reports: Call) -> tuple[CallRecord, ...]:
    """What is on record of each leg after these reports, in the order in which they appeared."""
    store = new_store()
    latest: dict[str, CallRecord] = {}
    for report in reports:
        for change in store.apply(report, at=report.timestamp or START):
            latest[change.after.record_id] = change.after
    return tuple(latest.values())


def record(*reports: Call) -> CallRecord:
    """What is on record of the one call that these reports are about."""
    (only,) = records(*reports)
    return only


def single(*reports: Call) -> Conversation:
    """The one conversation that there is after these reports."""
    (only,) = conversations(leg for leg in records(*reports) if leg.ended_on is None)
    return only


def ringing(call_id: str = "31", **fields: object) -> Conversation:
    """Somebody calls us."""
    return single(call(call_id, RINGING, 0, **fields))


def talking(call_id: str = "31", **fields: object) -> Conversation:
    """We have answered."""
    return single(call(call_id, RINGING, 0, **fields), call(call_id, CONNECTED, 5, **fields))


def held(call_id: str = "31") -> Conversation:
    """The caller waits."""
    return single(call(call_id), call(call_id, CONNECTED, 5), call(call_id, HELD, 20))


def dialling() -> Conversation:
    """We call a colleague, whose phone rings."""
    return single(outgoing("32", CONNECTED, 0))


def unclear() -> Conversation:
    """The service says something about a call that this program does not know yet."""
    return single(call("31", CallState.UNKNOWN, 0, state_text="parked"))


_CONSULTED = (
    call("31"),
    call("31", CONNECTED, 5),
    call("31", HELD, 20),
    outgoing("32", seconds=21),
)
_ANSWERED = outgoing("32", CONNECTED, 25, event_type="establishedEvent")
_WAITS = outgoing("32", HELD, 30, event_type="heldEvent")
_BACK = call("31", CONNECTED, 31)
_STAGES: dict[Stage, tuple[Call, ...]] = {
    Stage.SINGLE: (call("31"), call("31", CONNECTED, 5)),
    Stage.ASKING: _CONSULTED,
    Stage.ASKED: (*_CONSULTED, _ANSWERED),
    Stage.SWAPPED: (*_CONSULTED, _ANSWERED, _WAITS, _BACK),
    Stage.BOTH_WAIT: (*_CONSULTED, _ANSWERED, _WAITS),
    Stage.TOGETHER: (
        *_CONSULTED,
        _ANSWERED,
        call("31", CONNECTED, 40, event_type="conferencedEvent"),
    ),
}


def at_stage(stage: Stage) -> Conversation:
    """A caller and a colleague who is asked, as far as ``stage``."""
    conversation = single(*_STAGES[stage])
    assert conversation.stage is stage
    return conversation


def with_caller(conversation: Conversation, caller: Party) -> Conversation:
    """The same conversation, but ``caller`` has called."""
    leg = conversation.caller
    told = replace(leg.call, origin=caller)
    return replace(conversation, caller=replace(leg, call=told))


def forwarded(by: str = "2880") -> CallRecord:
    """A call that rings here because another phone sent it on."""
    return record(call("31", cause=Cause.REDIRECTED, called_device=by))


def colleague_calls(call_id: str = "41") -> CallRecord:
    """An inner call, without a name."""
    return record(call(call_id, origin=Party(number="2885"), direction=Direction.INBOUND))
