"""Each row of the contract's §10, and each way a leg can end."""

import pytest

from cloudlink_simulator.behaviour import Behaviour, Profile
from cloudlink_simulator.leg_table import Refused, UnknownCall
from cloudlink_simulator.legs import Direction, LegKey, LegState, Party
from tests.cloudlink_simulator.office import OUTSIDE, A, B, C, D, Office


def test_a_call_rings_and_is_answered() -> None:
    office = Office()
    leg = office.exchange.make_call(A, B)
    assert leg.direction is Direction.OUTBOUND
    assert office.told() == [
        "new 2881/1 connected newCall originatedEvent 2882",
        "new 2882/1 ringing newCall deliveredEvent 2881",
    ]
    assert not office.leg(A).established

    office.time.advance(4)
    office.exchange.answer(office.leg(B).key)
    assert office.told() == [
        "2882/1 connected newCall establishedEvent 2881",
        "2881/1 connected newCall establishedEvent 2882",
    ]
    assert office.leg(A).answered_on == office.leg(B).answered_on == office.time.now()


def test_both_legs_share_a_tracking_id_and_show_names() -> None:
    office = Office()
    leg = office.exchange.make_call(A, B)
    assert leg.tracking_id == f"{int(office.time.now().timestamp())}#1"
    assert office.leg(B).tracking_id == leg.tracking_id
    assert office.leg(B).caller == leg.caller == Party("2881", "Person at 2881")
    assert office.leg(B).called == leg.called == Party("2882", "Person at 2882")


def test_call_ids_count_up_for_each_endpoint() -> None:
    office = Office()
    keys = [office.exchange.make_call(A, to).key for to in (B, C, B)]
    assert [key.call_id for key in keys] == ["1", "2", "3"]
    assert [leg.call_id for leg in office.exchange.legs(B)] == ["1", "2"]


def test_a_number_may_be_written_as_people_write_it() -> None:
    office = Office()
    leg = office.exchange.make_call(A, "+1 (613) 555-01.99")
    assert leg.called.number == OUTSIDE


# How calls end


def test_hanging_up_ends_both_legs_with_the_cause_they_had() -> None:
    office = Office()
    mine, _ = office.talk(A, B)
    office.exchange.end(mine)
    assert office.told() == [
        "2881/1 idle newCall connectionClearedEvent 2882",
        "2882/1 idle newCall connectionClearedEvent 2881",
    ]
    assert office.exchange.legs() == []


def test_the_far_end_hangs_up_a_held_call() -> None:
    office = Office()
    mine, theirs = office.talk(A, B)
    office.exchange.hold(mine)
    office.told()
    office.exchange.end(theirs)
    assert office.told() == [
        "2882/1 idle newCall connectionClearedEvent 2881",
        "2881/1 idle newCall connectionClearedEvent 2882",
    ]


def test_the_caller_gives_up() -> None:
    office = Office()
    leg = office.exchange.make_call(A, B)
    office.told()
    office.exchange.end(leg.key)
    assert office.told() == [
        "2881/1 idle newCall connectionClearedEvent 2882",
        "2882/1 idle callCancelled connectionClearedEvent 2881",
    ]


def test_the_called_party_rejects() -> None:
    office = Office()
    office.exchange.make_call(A, B)
    office.told()
    office.exchange.end(office.leg(B).key)
    assert office.told() == [
        "2882/1 idle busy failedEvent 2881",
        "2881/1 idle busy failedEvent 2882",
    ]


@pytest.mark.parametrize(("ring_for", "seconds"), [(None, 30), (12, 12)])
def test_nobody_answers(ring_for: float | None, seconds: float) -> None:
    office = Office()
    office.exchange.make_call(A, B, ring_for=ring_for)
    office.told()
    office.time.advance(seconds - 0.1)
    assert office.told() == []
    office.time.advance(0.1)
    assert office.told() == [
        "2882/1 idle callNotAnswer failedEvent 2881",
        "2881/1 idle callNotAnswer failedEvent 2882",
    ]


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        ("+16135550103", "busy"),
        ("+16135550104", "doNotDisturb"),
        ("+16135550106", "destNotObtainable"),
        ("2999", "destNotObtainable"),
        ("nobody", "destNotObtainable"),
        (A, "busy"),
    ],
)
def test_a_call_that_cannot_be_put_through(number: str, cause: str) -> None:
    office = Office(outside=None)
    office.exchange.make_call(A, number)
    assert office.told() == [f"new 2881/1 connected newCall originatedEvent {number}"]
    office.time.advance(1)
    assert office.told() == [f"2881/1 idle {cause} failedEvent {number}"]


def test_do_not_disturb_at_the_telephone() -> None:
    office = Office()
    office.lines.extensions[B].dnd = True
    office.exchange.make_call(A, B)
    office.time.advance(1)
    assert office.told()[-1] == "2881/1 idle doNotDisturb failedEvent 2882"
    assert office.exchange.legs(B) == []


# How people behave


@pytest.mark.parametrize(("number", "seconds"), [("+16135550101", 1), ("+16135550177", 2)])
def test_people_outside_answer(number: str, seconds: float) -> None:
    office = Office(outside=None)
    leg = office.exchange.make_call(A, number)
    office.time.advance(seconds - 0.1)
    assert not office.leg(A).established
    office.time.advance(0.1)
    assert office.exchange.leg(leg.key).established


def test_somebody_outside_never_answers() -> None:
    office = Office(outside=None)
    office.exchange.make_call(A, "+16135550102")
    office.time.advance(30)
    assert office.told()[-1] == "2881/1 idle callNotAnswer failedEvent +16135550102"


def test_somebody_outside_answers_and_hangs_up() -> None:
    office = Office(outside=None)
    office.exchange.make_call(A, "+16135550105")
    office.time.advance(1)
    assert office.leg(A).established
    office.time.advance(4)
    assert office.told()[-1] == "2881/1 idle newCall connectionClearedEvent +16135550105"


def test_a_colleague_answers_by_himself_unless_told_otherwise() -> None:
    office = Office(colleagues=Profile(behaviour=Behaviour.ANSWERS, after=3))
    office.exchange.make_call(A, B)
    office.time.advance(3)
    assert office.leg(A).established

    office.behave(C, Behaviour.MANUAL)
    office.exchange.make_call(A, C)
    office.time.advance(3)
    assert not office.leg(A, 2).established


def test_a_caller_outside_hangs_up_after_a_while() -> None:
    office = Office()
    leg = office.exchange.make_call(OUTSIDE, A)
    office.exchange.hang_up_later(leg.key, 7)
    office.exchange.answer(office.leg(A).key)
    office.time.advance(7)
    assert office.exchange.legs() == []


def test_a_stopped_exchange_does_nothing_by_itself() -> None:
    office = Office(outside=None)
    office.exchange.make_call(A, "+16135550101")
    office.exchange.stop()
    office.told()
    office.time.advance(3600)
    assert office.told() == []


# Holding


def test_hold_is_a_toggle_and_the_far_end_does_not_notice() -> None:
    office = Office()
    mine, _ = office.talk(A, B)
    office.exchange.hold(mine)
    office.exchange.hold(mine)
    office.exchange.hold(mine)
    office.exchange.retrieve(mine)
    assert office.told() == [
        "2881/1 held newCall heldEvent 2882",
        "2881/1 connected newCall retrievedEvent 2882",
        "2881/1 held newCall heldEvent 2882",
        "2881/1 connected newCall retrievedEvent 2882",
    ]


@pytest.mark.parametrize("command", ["answer", "make_call", "retrieve"])
def test_a_telephone_talks_to_one_party_at_a_time(command: str) -> None:
    office = Office()
    if command == "retrieve":
        held, _ = office.talk(A, D)
    mine, _ = office.talk(A, B)
    if command == "answer":
        waiting = office.exchange.make_call(OUTSIDE, A)
        office.exchange.answer(office.exchange.peers(waiting)[0].key)
    elif command == "make_call":
        office.exchange.make_call(A, C)
    else:
        office.exchange.retrieve(held)
    assert office.exchange.leg(mine).state is LegState.HELD
    states = [leg.state for leg in office.exchange.legs(A)]
    assert states.count(LegState.CONNECTED) == 1


# Sending calls on


def test_a_rule_forwards_what_nobody_answers() -> None:
    office = Office()
    office.exchange.make_call(A, B)
    office.told()
    office.exchange.forward(office.leg(B).key, C)
    assert office.told() == [
        "2882/1 idle callForwardNoAnswer divertedEvent 2881",
        "2881/1 connected callForwardNoAnswer divertedEvent 2883",
        "new 2883/1 ringing callForwardNoAnswer deliveredEvent 2881",
    ]


def test_redirect() -> None:
    office = Office()
    office.exchange.make_call(A, B)
    office.told()
    office.exchange.redirect(office.leg(B).key, C)
    assert office.told() == [
        "2882/1 idle redirected divertedEvent 2881",
        "2881/1 connected redirected divertedEvent 2883",
        "new 2883/1 ringing redirected deliveredEvent 2881",
    ]
    ended = office.changes[2].leg
    assert ended.called == Party("2883", "Person at 2883")
    assert office.leg(C).called_device == B


def test_a_redirected_call_that_nobody_answers() -> None:
    office = Office()
    office.exchange.make_call(A, B)
    office.exchange.redirect(office.leg(B).key, C)
    office.told()
    office.time.advance(30)
    assert office.told() == [
        "2883/1 idle callNotAnswer failedEvent 2881",
        "2881/1 idle callNotAnswer failedEvent 2883",
    ]


def test_pickup_by_a_colleague() -> None:
    office = Office()
    office.exchange.make_call(OUTSIDE, A)
    office.told()
    office.exchange.pick_up(office.leg(A).key, B)
    assert office.told() == [
        f"2881/1 idle redirected establishedEvent {OUTSIDE}",
        f"new 2882/1 connected redirected establishedEvent {OUTSIDE}",
        f"{OUTSIDE}/1 connected redirected establishedEvent 2882",
    ]
    assert office.changes[2].leg.called == Party("2882", "Person at 2882")
    assert office.leg(B).established


def test_blind_transfer() -> None:
    office = Office()
    mine, _ = office.talk(OUTSIDE, A)[::-1]
    office.exchange.blind_transfer(mine, C)
    assert office.told() == [
        f"2881/1 idle transfer transferedEvent {OUTSIDE}",
        f"{OUTSIDE}/1 connected transfer transferedEvent 2883",
        f"new 2883/1 ringing transfer deliveredEvent {OUTSIDE}",
    ]
    ended = office.changes[-3].leg
    assert ended.direction is Direction.INBOUND
    assert ended.called == Party("2883", "Person at 2883")

    office.exchange.answer(office.leg(C).key)
    assert office.told() == [
        f"2883/1 connected transfer establishedEvent {OUTSIDE}",
        f"{OUTSIDE}/1 connected transfer establishedEvent 2883",
    ]


def test_blind_transfer_of_a_call_one_has_made() -> None:
    office = Office()
    mine, _ = office.talk(A, B)
    office.exchange.blind_transfer(mine, C)
    assert office.told() == [
        "2881/1 idle transfer transferedEvent 2883",
        "2882/1 connected transfer transferedEvent 2883",
        "new 2883/1 ringing transfer deliveredEvent 2882",
    ]


def test_a_blind_transferred_caller_hangs_up_while_it_rings() -> None:
    office = Office()
    mine, theirs = office.talk(A, B)
    office.exchange.blind_transfer(mine, C)
    office.told()
    office.exchange.end(theirs)
    assert office.told() == [
        "2882/1 idle transfer connectionClearedEvent 2883",
        "2883/1 idle callCancelled connectionClearedEvent 2882",
    ]


@pytest.mark.parametrize("to", ["2999", B, A, "+16135550103"])
@pytest.mark.parametrize("command", ["redirect", "blind_transfer"])
def test_a_call_is_not_sent_where_it_cannot_arrive(command: str, to: str) -> None:
    office = Office(outside=None)
    if command == "redirect":
        office.exchange.make_call(B, A)
    else:
        office.talk(B, A)
    office.told()
    with pytest.raises(Refused):
        getattr(office.exchange, command)(office.leg(A).key, to)
    assert office.told() == []


# Consulting


def test_consult() -> None:
    office = Office()
    _, mine = office.talk(OUTSIDE, A)
    asked = office.exchange.consult(mine, B)
    assert office.told() == [
        f"2881/1 held newCall heldEvent {OUTSIDE}",
        "new 2881/2 connected newCall originatedEvent 2882",
        "new 2882/1 ringing newCall deliveredEvent 2881",
    ]
    assert asked.consulting_for == "1"
    assert {leg.tracking_id for leg in office.exchange.legs()} == {asked.tracking_id}


@pytest.mark.parametrize(
    ("behaviour", "cause"),
    [(Behaviour.BUSY, "busy"), (Behaviour.NO_ANSWER, "callNotAnswer")],
)
def test_a_consultation_that_fails_leaves_the_caller_held(behaviour: Behaviour, cause: str) -> None:
    office = Office()
    office.behave(B, behaviour)
    _, mine = office.talk(OUTSIDE, A)
    office.exchange.consult(mine, B)
    office.time.advance(30)
    assert office.told()[-1] == f"2881/2 idle {cause} failedEvent 2882"
    assert office.exchange.leg(mine).state is LegState.HELD
    office.exchange.retrieve(mine)
    assert office.exchange.leg(mine).state is LegState.CONNECTED


def test_the_caller_hangs_up_during_the_consultation() -> None:
    office = Office()
    theirs, mine = office.talk(OUTSIDE, A)
    asked, _ = office.consult(mine, B)
    office.exchange.end(theirs)
    assert office.told() == [
        f"{OUTSIDE}/1 idle newCall connectionClearedEvent 2881",
        f"2881/1 idle newCall connectionClearedEvent {OUTSIDE}",
    ]
    assert office.exchange.leg(asked).state is LegState.CONNECTED


def test_supervised_transfer() -> None:
    office = Office()
    _, mine = office.talk(OUTSIDE, A)
    asked, _ = office.consult(mine, B)
    office.exchange.supervised_transfer(asked, mine)
    assert office.told() == [
        f"2881/1 idle transfer transferedEvent {OUTSIDE}",
        "2881/2 idle transfer transferedEvent 2882",
        f"{OUTSIDE}/1 connected transfer transferedEvent 2882",
        f"2882/1 connected transfer transferedEvent {OUTSIDE}",
    ]
    assert office.changes[-4].leg.called == Party("2882", "Person at 2882")
    office.exchange.end(office.leg(B).key)
    assert office.exchange.legs() == []


def test_supervised_transfer_while_it_still_rings() -> None:
    office = Office()
    _, mine = office.talk(OUTSIDE, A)
    asked = office.exchange.consult(mine, B)
    office.told()
    office.exchange.supervised_transfer(asked.key, mine)
    assert office.told()[2:] == [
        f"{OUTSIDE}/1 connected transfer transferedEvent 2882",
        f"2882/1 ringing transfer transferedEvent {OUTSIDE}",
    ]
    office.exchange.answer(office.leg(B).key)
    assert office.told() == [
        f"2882/1 connected transfer establishedEvent {OUTSIDE}",
        f"{OUTSIDE}/1 connected transfer establishedEvent 2882",
    ]


# Conferences


def conference_of_three() -> tuple[Office, LegKey, LegKey, LegKey, LegKey]:
    """A has brought B and C together: A's leg to B, A's leg to C, B's leg, C's leg."""
    office = Office()
    first, theirs = office.talk(A, B)
    second, others = office.consult(first, C)
    office.exchange.conference(second)
    return office, first, second, theirs, others


def test_conference() -> None:
    office, *_ = conference_of_three()
    assert office.told() == [
        "2881/1 connected newCall conferencedEvent 2882",
        "2881/2 connected newCall conferencedEvent 2883",
        "2882/1 connected newCall conferencedEvent 2881",
        "2883/1 connected newCall conferencedEvent 2881",
    ]
    assert len({leg.conversation for leg in office.exchange.legs()}) == 1


def test_the_host_leaves_a_conference_and_the_others_go_on() -> None:
    office, first, second, *_ = conference_of_three()
    office.told()
    office.exchange.end(first)
    assert office.told() == ["2881/1 idle newCall connectionClearedEvent 2882"]
    office.exchange.end(second)
    assert office.told() == [
        "2881/2 idle newCall connectionClearedEvent 2883",
        "2882/1 connected newCall conferencedEvent 2883",
        "2883/1 connected newCall conferencedEvent 2882",
    ]


def test_a_guest_leaves_a_conference_and_it_is_an_ordinary_call() -> None:
    office, _, second, theirs, others = conference_of_three()
    office.told()
    office.exchange.end(theirs)
    assert office.told() == [
        "2882/1 idle newCall connectionClearedEvent 2881",
        "2881/1 idle newCall connectionClearedEvent 2882",
    ]
    office.exchange.hold(second)
    office.exchange.blind_transfer(second, D)
    assert office.exchange.leg(others).facing == D


def test_a_fourth_party_is_added() -> None:
    office, first, *_ = conference_of_three()
    third, _ = office.consult(first, D)
    office.exchange.conference(third, first)
    legs = office.exchange.legs()
    assert [leg.endpoint_id for leg in legs] == [A, B, A, C, A, D]
    assert {leg.state for leg in legs} == {LegState.CONNECTED}
    assert len({leg.conversation for leg in legs}) == 1


def test_which_held_call_to_join_must_be_clear() -> None:
    office = Office()
    office.talk(A, B)
    office.talk(A, C)
    third, _ = office.talk(A, D)
    with pytest.raises(Refused):
        office.exchange.conference(third)
    office.exchange.conference(third, LegKey(A, "1"))
    assert office.leg(A, 2).state is LegState.HELD


# What is refused


@pytest.mark.parametrize("command", ["answer", "retrieve"])
def test_commands_that_do_not_fit_a_talking_leg(command: str) -> None:
    office = Office()
    mine, _ = office.talk(A, B)
    with pytest.raises(Refused):
        getattr(office.exchange, command)(mine)
    assert office.told() == []


@pytest.mark.parametrize("command", ["hold", "retrieve"])
def test_commands_that_do_not_fit_a_ringing_leg(command: str) -> None:
    office = Office()
    office.exchange.make_call(A, B)
    with pytest.raises(Refused):
        getattr(office.exchange, command)(office.leg(B).key)


@pytest.mark.parametrize("command", ["consult", "blind_transfer"])
def test_a_call_nobody_has_answered_cannot_be_handed_over(command: str) -> None:
    office = Office()
    leg = office.exchange.make_call(A, B)
    with pytest.raises(Refused):
        getattr(office.exchange, command)(leg.key, C)


def test_transfers_need_two_different_calls_with_two_parties() -> None:
    office = Office()
    first, _ = office.talk(A, B)
    again, _ = office.talk(A, B)
    dialling = office.exchange.make_call(A, "2999")
    for consultation in (first, again, dialling.key):
        with pytest.raises(Refused):
            office.exchange.supervised_transfer(consultation, first)


def test_transfers_are_refused_in_a_conference() -> None:
    office, first, second, *_ = conference_of_three()
    with pytest.raises(Refused):
        office.exchange.blind_transfer(first, D)
    with pytest.raises(Refused):
        office.exchange.supervised_transfer(second, first)


def test_the_parties_of_a_call_cannot_pick_it_up() -> None:
    office = Office()
    office.exchange.make_call(A, B)
    for party in (A, B):
        with pytest.raises(Refused):
            office.exchange.pick_up(office.leg(B).key, party)


def test_a_call_that_is_over_is_unknown() -> None:
    office = Office()
    mine, _ = office.talk(A, B)
    office.exchange.end(mine)
    with pytest.raises(UnknownCall, match="no call 1 at endpoint 2881"):
        office.exchange.end(mine)


def test_tones() -> None:
    office = Office()
    mine, _ = office.talk(A, B)
    office.exchange.dtmf(mine, "12")
    office.exchange.dtmf(mine, "3#")
    assert office.exchange.digits == {mine: "123#"}
    assert office.told() == []
