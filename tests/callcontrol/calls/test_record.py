"""What becomes of a call, as a table of how it ends."""

from typing import Any

import pytest

from callcontrol.calls import record
from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import CallState, Cause, Party
from tests.callcontrol.calls.builders import call, moment, outgoing

RINGING, CONNECTED, HELD, IDLE = (
    CallState.RINGING,
    CallState.CONNECTED,
    CallState.HELD,
    CallState.IDLE,
)


@pytest.mark.parametrize(
    ("states", "cause", "event_type", "expected"),
    [
        ((RINGING,), Cause.CALL_CANCELLED, "connectionClearedEvent", Outcome.MISSED),
        ((RINGING,), Cause.CALL_NOT_ANSWER, "connectionClearedEvent", Outcome.MISSED),
        ((RINGING,), Cause.UNKNOWN, "", Outcome.MISSED),
        ((RINGING,), Cause.NEW_CALL, "connectionClearedEvent", Outcome.MISSED),
        ((RINGING,), Cause.BUSY, "failedEvent", Outcome.REFUSED),
        ((RINGING,), Cause.DO_NOT_DISTURB, "", Outcome.REFUSED),
        ((RINGING,), Cause.REDIRECTED, "divertedEvent", Outcome.REDIRECTED),
        ((RINGING,), Cause.REDIRECTED, "establishedEvent", Outcome.ANSWERED_ELSEWHERE),
        ((RINGING,), Cause.CALL_FORWARD_NO_ANSWER, "divertedEvent", Outcome.FORWARDED),
        ((RINGING, CONNECTED), Cause.NEW_CALL, "connectionClearedEvent", Outcome.ANSWERED),
        ((RINGING, CONNECTED, HELD), Cause.UNKNOWN, "", Outcome.ANSWERED),
        ((RINGING, CONNECTED, HELD), Cause.TRANSFER, "transferedEvent", Outcome.TRANSFERRED),
        ((RINGING, CONNECTED), Cause.TRANSFER, "transferedEvent", Outcome.TRANSFERRED),
    ],
)
def test_an_inbound_call_ends_as(
    states: tuple[CallState, ...], cause: Cause, event_type: str, expected: Outcome
) -> None:
    told = record.begin(call(state=states[0]), record_id="r1", at=moment(0))
    for seconds, state in enumerate(states[1:], start=1):
        told = record.advance(told, call(state=state), at=moment(seconds))
    end = call(state=IDLE, cause=cause, event_type=event_type)
    told = record.advance(told, end, at=moment(60))
    assert told.outcome is expected
    assert told.ended_on == moment(60)


# What an unanswered leg became, by the cause of its end: one that came in, and one that we made.
EVERY_CAUSE = {
    Cause.UNKNOWN: (Outcome.MISSED, Outcome.ABANDONED),
    Cause.NEW_CALL: (Outcome.MISSED, Outcome.ABANDONED),
    Cause.CALL_BACK: (Outcome.MISSED, Outcome.ABANDONED),
    Cause.CALL_CANCELLED: (Outcome.MISSED, Outcome.ABANDONED),
    Cause.CALL_NOT_ANSWER: (Outcome.MISSED, Outcome.NOT_ANSWERED),
    Cause.BUSY: (Outcome.REFUSED, Outcome.BUSY),
    Cause.DO_NOT_DISTURB: (Outcome.REFUSED, Outcome.DO_NOT_DISTURB),
    Cause.REDIRECTED: (Outcome.REDIRECTED, Outcome.ABANDONED),
    Cause.CALL_FORWARD: (Outcome.FORWARDED, Outcome.ABANDONED),
    Cause.CALL_FORWARD_ALWAYS: (Outcome.FORWARDED, Outcome.ABANDONED),
    Cause.CALL_FORWARD_BUSY: (Outcome.FORWARDED, Outcome.ABANDONED),
    Cause.CALL_FORWARD_NO_ANSWER: (Outcome.FORWARDED, Outcome.ABANDONED),
    Cause.TRANSFER: (Outcome.TRANSFERRED, Outcome.TRANSFERRED),
    Cause.DEST_NOT_OBTAINABLE: (Outcome.MISSED, Outcome.UNREACHABLE),
    Cause.INCOMPATIBLE_DESTINATION: (Outcome.MISSED, Outcome.UNREACHABLE),
    Cause.NETWORK_CONGESTION: (Outcome.MISSED, Outcome.FAILED),
    Cause.NETWORK_NOT_OBTAINABLE: (Outcome.MISSED, Outcome.FAILED),
    Cause.RESOURCES_NOT_AVAILABLE: (Outcome.MISSED, Outcome.FAILED),
}


@pytest.mark.parametrize("cause", Cause)
def test_by_every_cause_a_leg_ends_as(cause: Cause) -> None:
    talked = Outcome.TRANSFERRED if cause is Cause.TRANSFER else Outcome.ANSWERED
    for leg, unanswered in zip((call, outgoing), EVERY_CAUSE[cause], strict=True):
        told = record.begin(leg(), record_id="r1", at=moment(0))
        end = leg(state=IDLE, cause=cause, event_type="")
        assert record.advance(told, end, at=moment(9)).outcome is unanswered
        told = record.advance(
            told, leg(state=CONNECTED, event_type="establishedEvent"), at=moment(4)
        )
        assert record.advance(told, end, at=moment(9)).outcome is talked


@pytest.mark.parametrize("cause", [Cause.REDIRECTED, Cause.CALL_FORWARD_NO_ANSWER])
def test_a_call_that_was_sent_on_to_us_and_given_up_is_missed(cause: Cause) -> None:
    told = record.begin(call(cause=cause), record_id="r1", at=moment(0))
    gone = call(state=IDLE, cause=cause, event_type="connectionClearedEvent")
    assert record.advance(told, gone, at=moment(9)).outcome is Outcome.MISSED


def test_what_was_a_conference_once_ends_as_one() -> None:
    told = record.begin(call(), record_id="r1", at=moment(0))
    for at, state, event in (
        (4, CONNECTED, "establishedEvent"),
        (9, CONNECTED, "conferencedEvent"),
        (12, HELD, "heldEvent"),
        (15, CONNECTED, "conferencedEvent"),
        (20, IDLE, "connectionClearedEvent"),
    ):
        told = record.advance(told, call(state=state, event_type=event), at=moment(at))
    assert (told.outcome, told.call.conferenced_on) == (Outcome.CONFERENCE, moment(9))


def test_news_that_come_late_still_tell_that_a_call_was_answered_and_since_when() -> None:
    told = record.begin(call(), record_id="r1", at=moment(0))
    told = record.advance(told, call(state=IDLE), at=moment(30))
    assert told.outcome is Outcome.MISSED
    told = record.learn(told, call(state=HELD, seconds=20, event_type="heldEvent"))
    assert (told.outcome, told.answered_on) == (Outcome.ANSWERED, moment(20))
    told = record.learn(told, call(state=CONNECTED, seconds=5, event_type="establishedEvent"))
    assert told.answered_on == moment(5)
    joined = call(state=CONNECTED, seconds=9, event_type="conferencedEvent")
    assert record.learn(told, joined).outcome is Outcome.CONFERENCE
    for nothing_new in (call(state=CONNECTED, seconds=31), call(state=CONNECTED, seconds=None)):
        assert record.learn(told, nothing_new) == told


def test_an_outgoing_call_is_answered_only_when_the_far_end_is() -> None:
    told = record.begin(outgoing(), record_id="r1", at=moment(0))
    told = record.advance(told, outgoing(event_type="establishedEvent"), at=moment(4))
    assert told.answered_on == moment(4)
    assert not told.is_dialling
    told = record.advance(told, outgoing(state=IDLE), at=moment(10))
    assert told.outcome is Outcome.ANSWERED


def test_times_are_those_of_the_first_answer_and_the_last_change_of_state() -> None:
    told = record.begin(call(), record_id="r1", at=moment(0))
    told = record.advance(told, call(state=CONNECTED), at=moment(5))
    told = record.advance(told, call(state=HELD), at=moment(20))
    told = record.advance(told, call(state=HELD), at=moment(21))
    assert told.state_since == moment(20)
    told = record.advance(told, call(state=CONNECTED), at=moment(30))
    assert (told.answered_on, told.state_since) == (moment(5), moment(30))


def test_what_a_later_report_leaves_out_is_kept() -> None:
    told = record.begin(call(tracking_id="7#1"), record_id="r1", at=moment(0))
    bare = call(state=CONNECTED, origin=Party(), destination=Party(number="2881"))
    told = record.advance(told, bare, at=moment(3))
    assert told.call.origin == Party(number="+16135550123", name="Jordan Blake")
    assert told.call.destination == Party(number="2881", name="Robin Ashby")
    assert told.call.tracking_id == "7#1"


def test_a_new_party_does_not_inherit_the_old_ones_name() -> None:
    told = record.begin(call(state=CONNECTED), record_id="r1", at=moment(0))
    moved = call(state=CONNECTED, origin=Party(number="2884"), cause=Cause.TRANSFER)
    assert record.advance(told, moved, at=moment(3)).call.remote == Party(number="2884")


def test_a_redirected_call_names_its_new_target_and_keeps_its_caller() -> None:
    told = record.begin(call(), record_id="r1", at=moment(0))
    target = Party(number="2883", name="Jamie Thornton")
    end = call(state=IDLE, cause=Cause.REDIRECTED, destination=target)
    told = record.advance(told, end, at=moment(3))
    assert told.handed_to == target
    assert told.call.remote.number == "+16135550123"
    assert told.call.destination.number == "2881"


def test_a_transferred_outgoing_call_keeps_the_party_we_had_called() -> None:
    told = record.begin(outgoing(event_type="establishedEvent"), record_id="r1", at=moment(0))
    target = Party(number="2883")
    end = outgoing(state=IDLE, cause=Cause.TRANSFER, destination=target)
    told = record.advance(told, end, at=moment(3))
    assert (told.call.remote.number, told.handed_to) == ("2882", target)


def test_an_end_nobody_saw_is_not_called_anything_else() -> None:
    told = record.begin(call(), record_id="r1", at=moment(0))
    told = record.end_unseen(told, at=moment(90))
    assert told.outcome is Outcome.END_NOT_SEEN
    assert told.call.is_over


@pytest.mark.parametrize("state", [CONNECTED, HELD])
def test_a_call_that_was_handed_to_us_and_ends_is_not_one_that_we_handed_on(
    state: CallState,
) -> None:
    told = record.begin(call(state=CONNECTED), record_id="r1", at=moment(0))
    handed: dict[str, Any] = {"cause": Cause.TRANSFER, "event_type": "transferedEvent"}
    told = record.advance(told, call(state=state, **handed), at=moment(5))
    cleared: dict[str, Any] = {"cause": Cause.TRANSFER, "event_type": "connectionClearedEvent"}
    told = record.advance(told, call(state=IDLE, **cleared), at=moment(60))
    assert told.outcome is Outcome.ANSWERED


def test_a_call_that_was_handed_to_us_can_be_handed_on() -> None:
    told = record.begin(call(state=CONNECTED), record_id="r1", at=moment(0))
    handed: dict[str, Any] = {"cause": Cause.TRANSFER, "event_type": "transferedEvent"}
    told = record.advance(told, call(state=CONNECTED, **handed), at=moment(5))
    told = record.advance(told, call(state=IDLE, **handed), at=moment(60))
    assert told.outcome is Outcome.TRANSFERRED


def test_a_call_found_ringing_has_rung_since_it_came() -> None:
    found = call(seconds=None, created_on=moment(0))
    assert record.begin(found, record_id="r1", at=moment(9)).state_since == moment(0)
    talking = call(state=CONNECTED, seconds=None, created_on=moment(0))
    assert record.begin(talking, record_id="r1", at=moment(9)).state_since == moment(9)
