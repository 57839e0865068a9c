"""Conversations: a caller, and the colleague who is asked on the caller's behalf.

Everything follows from the legs alone, so it is right whether the consultation was made here or on
the phone. ``stage`` names where the two of them are, ``offers`` what can be done about it, and
``steps`` the actions that do it.
"""

from collections.abc import Iterable
from enum import StrEnum, auto
from typing import assert_never

from msgspec import Struct

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, CallKey, CallState


class Stage(StrEnum):
    """Where a conversation stands."""

    SINGLE = auto()
    """One leg: nobody is being asked."""
    ASKING = auto()
    """The caller waits, the colleague's phone rings."""
    ASKED = auto()
    """The caller waits, we talk with the colleague."""
    SWAPPED = auto()
    """We talk with the caller, the colleague waits."""
    BOTH_WAIT = auto()
    """Both are on hold."""
    TOGETHER = auto()
    """All three talk."""


class Offer(StrEnum):
    """What can be done with both legs of a conversation at once."""

    COMPLETE = auto()
    SWAP = auto()
    CONFERENCE = auto()
    BACK_TO_CALLER = auto()
    LEAVE = auto()


class Conversation(Struct, frozen=True, kw_only=True):
    """What one card shows: the caller's leg, and the consultation made on their behalf."""

    caller: CallRecord
    consultation: CallRecord | None = None

    @property
    def stage(self) -> Stage:
        """Where the conversation stands, from the states of its legs."""
        if self.consultation is None:
            return Stage.SINGLE
        caller_waits = self.caller.call.state is CallState.HELD
        if self.consultation.is_dialling:
            return Stage.ASKING
        colleague_waits = self.consultation.call.state is CallState.HELD
        if caller_waits:
            return Stage.BOTH_WAIT if colleague_waits else Stage.ASKED
        return Stage.SWAPPED if colleague_waits else Stage.TOGETHER

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What to offer in this stage, the likeliest first."""
        return _OFFERS[self.stage]


_OFFERS: dict[Stage, tuple[Offer, ...]] = {
    Stage.SINGLE: (),
    Stage.ASKING: (Offer.BACK_TO_CALLER,),
    Stage.ASKED: (Offer.COMPLETE, Offer.SWAP, Offer.CONFERENCE, Offer.BACK_TO_CALLER),
    Stage.SWAPPED: (Offer.COMPLETE, Offer.SWAP, Offer.CONFERENCE, Offer.BACK_TO_CALLER),
    Stage.BOTH_WAIT: (Offer.COMPLETE, Offer.SWAP, Offer.BACK_TO_CALLER),
    Stage.TOGETHER: (Offer.LEAVE,),
}


def conversations(live: Iterable[CallRecord]) -> tuple[Conversation, ...]:
    """Group live legs into conversations, in the order of their first leg.

    A colleague who stays after the caller has left becomes a conversation of their own.
    """
    legs = list(live)
    present = {leg.record_id for leg in legs}
    asked = {leg.consultation_of: leg for leg in legs if leg.consultation_of in present}
    consultations = {leg.record_id for leg in asked.values()}
    return tuple(
        Conversation(caller=leg, consultation=asked.get(leg.record_id))
        for leg in legs
        if leg.record_id not in consultations
    )


class Step(Struct, frozen=True, kw_only=True):
    """One action on one leg; an ``Offer`` may take several, one after the other."""

    key: CallKey
    action: CallAction
    argument: str = ""

    def is_due(self, leg: CallRecord | None) -> bool:
        """Whether the action is still to be sent: a phone may have done it by itself."""
        return leg is not None and not self.has_happened(leg)

    def has_happened(self, leg: CallRecord | None) -> bool:
        """Whether ``leg``, as it is now, shows the effect of the action."""
        if leg is None:
            return True
        return _EFFECTS.get(self.action) is leg.call.state


_EFFECTS = {
    CallAction.HOLD: CallState.HELD,
    CallAction.RETRIEVE: CallState.CONNECTED,
    CallAction.ANSWER: CallState.CONNECTED,
}
"""The state that shows an action's effect; every other action shows by the end of its leg."""


def steps(conversation: Conversation, offer: Offer) -> tuple[Step, ...]:
    """The actions that make ``offer`` happen (Media API §3.6: path call, argument)."""
    caller, colleague = conversation.caller, conversation.consultation
    if colleague is None:
        return ()
    match offer:
        case Offer.COMPLETE:
            return (_transfer(colleague.key, caller.key),)
        case Offer.CONFERENCE:
            return (Step(key=colleague.key, action=CallAction.CONFERENCE),)
        case Offer.BACK_TO_CALLER:
            return (
                Step(key=colleague.key, action=CallAction.END),
                Step(key=caller.key, action=CallAction.RETRIEVE),
            )
        case Offer.SWAP:
            if conversation.stage is Stage.SWAPPED:
                talking, waiting = caller, colleague
            else:
                talking, waiting = colleague, caller
            return (
                Step(key=talking.key, action=CallAction.HOLD),
                Step(key=waiting.key, action=CallAction.RETRIEVE),
            )
        case Offer.LEAVE:
            return (
                Step(key=colleague.key, action=CallAction.END),
                Step(key=caller.key, action=CallAction.END),
            )
        case _:
            assert_never(offer)


def _transfer(consultation: CallKey, held: CallKey) -> Step:
    return Step(key=consultation, action=CallAction.SUPERVISED_TRANSFER, argument=str(held.call_id))
