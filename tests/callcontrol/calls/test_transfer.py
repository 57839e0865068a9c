"""Conversations: the stage follows from the legs, what is offered from the stage."""

import pytest

from callcontrol.calls.actions import allowed_actions
from callcontrol.calls.transfer import Offer, Stage, Step, conversations, steps
from callcontrol.cloudlink.models import CallAction, CallState
from tests.callcontrol.calls.builders import call, moment, new_store, outgoing

CONNECTED, HELD, IDLE = CallState.CONNECTED, CallState.HELD, CallState.IDLE
ASKED = "establishedEvent"


@pytest.mark.parametrize(
    ("caller", "colleague", "event_type", "stage", "offers"),
    [
        (HELD, CONNECTED, "originatedEvent", Stage.ASKING, {Offer.BACK_TO_CALLER}),
        (
            HELD,
            CONNECTED,
            ASKED,
            Stage.ASKED,
            {Offer.COMPLETE, Offer.SWAP, Offer.CONFERENCE, Offer.BACK_TO_CALLER},
        ),
        (
            CONNECTED,
            HELD,
            ASKED,
            Stage.SWAPPED,
            {Offer.COMPLETE, Offer.SWAP, Offer.CONFERENCE, Offer.BACK_TO_CALLER},
        ),
        (HELD, HELD, ASKED, Stage.BOTH_WAIT, {Offer.COMPLETE, Offer.SWAP, Offer.BACK_TO_CALLER}),
        (CONNECTED, CONNECTED, ASKED, Stage.TOGETHER, {Offer.LEAVE}),
    ],
)
def test_two_legs_are_in_stage(
    caller: CallState, colleague: CallState, event_type: str, stage: Stage, offers: set[Offer]
) -> None:
    store = new_store()
    store.apply(call("31", HELD), at=moment(0))
    store.apply(outgoing("32", CONNECTED, 1, event_type=event_type), at=moment(1))
    store.apply(outgoing("32", colleague, 2, event_type=event_type), at=moment(2))
    store.apply(call("31", caller, 3), at=moment(3))
    (conversation,) = conversations(store.live)
    assert conversation.stage is stage
    assert set(conversation.offers) == offers


def test_a_single_call_is_a_conversation_without_offers() -> None:
    store = new_store()
    store.apply(call(), at=moment(0))
    (conversation,) = conversations(store.live)
    assert (conversation.stage, conversation.offers) == (Stage.SINGLE, ())


def test_when_the_caller_leaves_the_colleague_stays() -> None:
    store = new_store()
    store.apply(call("31", HELD), at=moment(0))
    store.apply(outgoing("32", CONNECTED, 1, event_type=ASKED), at=moment(1))
    store.apply(call("31", IDLE, 5), at=moment(5))
    (conversation,) = conversations(store.live)
    assert conversation.caller.key.call_id == "32"
    assert conversation.stage is Stage.SINGLE


def test_conversations_keep_the_order_of_their_first_leg() -> None:
    store = new_store()
    store.apply(call("31", HELD), at=moment(0))
    store.apply(call("33"), at=moment(1))
    store.apply(outgoing("32", CONNECTED, 2), at=moment(2))
    assert [c.caller.key.call_id for c in conversations(store.live)] == ["31", "33"]


@pytest.mark.parametrize(
    ("caller", "colleague", "offer", "expected"),
    [
        (HELD, CONNECTED, Offer.COMPLETE, [("32", "supervisedTransfer", "31")]),
        (HELD, CONNECTED, Offer.CONFERENCE, [("32", "conference", "")]),
        (HELD, CONNECTED, Offer.BACK_TO_CALLER, [("32", "end", ""), ("31", "retrieve", "")]),
        (HELD, CONNECTED, Offer.SWAP, [("32", "hold", ""), ("31", "retrieve", "")]),
        (CONNECTED, HELD, Offer.SWAP, [("31", "hold", ""), ("32", "retrieve", "")]),
        (CONNECTED, CONNECTED, Offer.LEAVE, [("32", "end", ""), ("31", "end", "")]),
    ],
)
def test_an_offer_takes_these_steps(
    caller: CallState, colleague: CallState, offer: Offer, expected: list[tuple[str, str, str]]
) -> None:
    store = new_store()
    store.apply(call("31", HELD), at=moment(0))
    store.apply(outgoing("32", CONNECTED, 1, event_type=ASKED), at=moment(1))
    store.apply(outgoing("32", colleague, 2, event_type=ASKED), at=moment(2))
    store.apply(call("31", caller, 3), at=moment(3))
    (conversation,) = conversations(store.live)
    taken = [(s.key.call_id, s.action.value, s.argument) for s in steps(conversation, offer)]
    assert taken == expected


def test_a_step_is_not_due_where_the_phone_has_done_it_already() -> None:
    store = new_store()
    store.apply(call("31", CONNECTED), at=moment(0))
    leg = store.live[0]
    assert not Step(key=leg.key, action=CallAction.RETRIEVE).is_due(leg)
    assert Step(key=leg.key, action=CallAction.HOLD).is_due(leg)
    assert not Step(key=leg.key, action=CallAction.END).is_due(None)


@pytest.mark.parametrize("caller", [HELD, CONNECTED])
@pytest.mark.parametrize(
    ("colleague", "event_type"),
    [(CONNECTED, "originatedEvent"), (CONNECTED, ASKED), (HELD, ASKED)],
    ids=["rings", "talks", "waits"],
)
@pytest.mark.parametrize("who_leaves", ["caller", "colleague"])
def test_when_one_of_two_leaves_the_other_is_offered_what_fits(
    caller: CallState, colleague: CallState, event_type: str, who_leaves: str
) -> None:
    """All twelve ways in which a consultation falls apart."""
    store = new_store()
    store.apply(call("31", HELD), at=moment(0))
    store.apply(outgoing("32", CONNECTED, 1, event_type=event_type), at=moment(1))
    store.apply(outgoing("32", colleague, 2, event_type=event_type), at=moment(2))
    store.apply(call("31", caller, 3), at=moment(3))
    gone = call("31", IDLE, 9) if who_leaves == "caller" else outgoing("32", IDLE, 9)
    store.apply(gone, at=moment(9))
    (left,) = conversations(store.live)
    stays, state = ("32", colleague) if who_leaves == "caller" else ("31", caller)
    assert (left.caller.key.call_id, left.stage, left.offers) == (stays, Stage.SINGLE, ())
    still_rings = stays == "32" and event_type == "originatedEvent"
    expected = {CallAction.END}
    if not still_rings:
        expected |= {
            HELD: {CallAction.RETRIEVE},
            CONNECTED: {
                CallAction.HOLD,
                CallAction.CONSULT,
                CallAction.BLIND_TRANSFER,
                CallAction.DTMF,
            },
        }[state]
    assert set(allowed_actions(left.caller)) == expected
