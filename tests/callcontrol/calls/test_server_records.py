"""Which call a record of the service is of, and what it adds to what is known."""

from typing import Any

import pytest
from msgspec.structs import replace

from callcontrol.calls import record as records
from callcontrol.calls import server_records
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.server_records import Deleted
from callcontrol.calls.store import CallChange
from callcontrol.cloudlink.models import (
    Call,
    CallId,
    CallState,
    Cause,
    Direction,
    EndpointId,
    Party,
)
from tests.callcontrol.calls.builders import call, moment, outgoing

OTHERS = Party(number="+442079460018")


def told(name: str = "guid-1", *, began: float = 0, ended: float = 60, **values: Any) -> Call:
    """The service's record of an answered call that rang for 10 s."""
    standard: dict[str, Any] = {
        "completed": True,
        "created_on": moment(began),
        "end_time": moment(ended),
        "ring_seconds": 10.0,
        "billing_seconds": ended - began - 10.0,
        "event_type": "connectionClearedEvent",
    }
    return replace(call(name, CallState.COMPLETED, None), **(standard | values))


def row(
    call_id: str = "31", *, began: float = 0, ended: float | None = 70, **values: Any
) -> CallRecord:
    """What is known of a call that rang at that time and was gone at a read."""
    begun = call(call_id, seconds=began, created_on=moment(began), **values)
    record = records.begin(begun, record_id=f"r{call_id}", at=moment(began))
    return record if ended is None else records.end_unseen(record, at=moment(ended))


def settled(found: list[Call], known: list[CallRecord]) -> list[CallChange]:
    return server_records.settle(found, known)


def test_a_call_that_only_its_record_tells_of_is_told_as_the_record_has_it() -> None:
    (change,) = settled([told()], [])
    after = change.after
    assert (change.before, after.record_id, after.outcome) == (None, "guid-1", Outcome.ANSWERED)
    assert (after.started_on, after.answered_on, after.ended_on) == (
        moment(0),
        moment(10),
        moment(60),
    )
    assert after.call.remote.number == "+16135550123"


def test_a_record_that_is_told_twice_is_one_call() -> None:
    (change,) = settled([told()], [])
    assert settled([told()], [change.after]) == []


def test_what_ended_unseen_is_completed() -> None:
    (change,) = settled([told()], [row()])
    assert (change.after.record_id, change.after.outcome) == ("r31", Outcome.ANSWERED)
    assert (change.after.answered_on, change.after.ended_on) == (moment(10), moment(60))


def test_what_is_known_already_stays_as_it_is() -> None:
    (change,) = settled([told()], [row()])
    assert settled([told("guid-1")], [change.after]) == []


def test_a_missed_call_is_one_whose_record_says_not_completed() -> None:
    unanswered = told(completed=False, billing_seconds=0.0, cause=Cause.CALL_CANCELLED)
    (change,) = settled([unanswered], [row()])
    assert (change.after.outcome, change.after.answered_on) == (Outcome.MISSED, None)


def test_an_answer_that_was_not_told_is_learnt_from_the_record() -> None:
    missed = replace(row(), outcome=Outcome.MISSED)
    (change,) = settled([told()], [missed])
    assert (change.after.outcome, change.after.answered_on) == (Outcome.ANSWERED, moment(10))


def test_whether_an_outgoing_call_was_answered_is_learnt_from_the_record() -> None:
    begun = outgoing(created_on=moment(0), event_type="", seconds=None)
    open_record = records.begin(begun, record_id="r1", at=moment(1))
    ended = records.advance(open_record, replace(begun, state=CallState.IDLE), at=moment(20))
    assert ended.outcome is Outcome.ANSWERED  # as the service said, which says no more
    unanswered = told(
        direction=Direction.OUTBOUND,
        origin=begun.origin,
        destination=begun.destination,
        ended=20,
        completed=False,
        billing_seconds=0.0,
        cause=Cause.CALL_NOT_ANSWER,
    )
    (change,) = settled([unanswered], [ended])
    assert change.after.outcome is Outcome.NOT_ANSWERED


def test_a_record_that_says_nothing_of_the_end_invents_none() -> None:
    bare = told(completed=None, ring_seconds=None, billing_seconds=None, cause=Cause.UNKNOWN)
    (change,) = settled([bare], [])
    assert (change.after.outcome, change.after.answered_on) == (Outcome.END_NOT_SEEN, None)


def test_a_call_that_was_handed_to_us_is_not_one_we_handed_on() -> None:
    (change,) = settled([told(cause=Cause.TRANSFER)], [])
    assert change.after.outcome is Outcome.ANSWERED
    (change,) = settled([told(cause=Cause.TRANSFER, event_type="transferedEvent")], [])
    assert change.after.outcome is Outcome.TRANSFERRED


def test_a_record_without_any_time_is_of_no_use() -> None:
    assert settled([told(created_on=None, end_time=None)], []) == []


def test_a_record_that_lacks_its_beginning_is_counted_back_from_its_end() -> None:
    (change,) = settled([told(created_on=None)], [row()])
    assert change.after.record_id == "r31"


def test_a_call_that_goes_on_is_not_ended_by_a_record() -> None:
    assert settled([told()], [row(ended=None)]) == []


@pytest.mark.parametrize(
    "known",
    [
        row(began=40),
        row(origin=OTHERS, began=0.2),
        row(direction=Direction.OUTBOUND),
        row(began=-100, ended=-50),
        row(began=4, tracking_id="7#2"),
    ],
    ids=["later", "of somebody else", "in the other direction", "earlier", "of other tracking"],
)
def test_a_record_is_not_of_a_call(known: CallRecord) -> None:
    (change,) = settled([told(tracking_id="7#1")], [known])
    assert change.before is None


@pytest.mark.parametrize(
    "known",
    [row(began=1.5), row(began=4.5), row(origin=OTHERS), row(origin=Party(number="5550123"))],
    ids=["nearly the same time", "a later time", "who was handed on", "written otherwise"],
)
def test_a_record_is_of_a_call_all_the_same(known: CallRecord) -> None:
    (change,) = settled([told()], [known])
    assert change.before == known


def test_of_two_calls_of_one_caller_each_gets_its_own_record() -> None:
    known = [row("31", began=0, ended=30), row("32", began=20, ended=60)]
    found = [told("guid-2", began=20, ended=50), told("guid-1", began=0, ended=15)]
    changes = settled(found, known)
    assert {change.after.record_id: change.after.ended_on for change in changes} == {
        "r31": moment(15),
        "r32": moment(50),
    }


def test_ids_of_records_and_calls_are_not_compared() -> None:
    (change,) = settled([replace(told("31"), call_id=CallId("31"))], [row(began=500, ended=520)])
    assert change.before is None


def deleted(began: float, direction: Direction = Direction.INBOUND) -> Deleted:
    return Deleted(EndpointId("2880"), moment(began), direction)


def test_the_record_of_a_deleted_call_is_the_nearest_one_of_its_direction() -> None:
    found = [told("late", began=4), told("its", began=0.02), told("old", began=-30)]
    both = [deleted(0), deleted(0, Direction.OUTBOUND)]
    assert server_records.of_deleted(found, both) == {"its": both[0]}


def test_each_record_is_of_one_deleted_call_at_most() -> None:
    found = [told("first", began=0), told("second", began=1)]
    calls = [deleted(0), deleted(1)]
    assert server_records.of_deleted(found, calls) == dict(
        zip(("first", "second"), calls, strict=True)
    )
    assert server_records.of_deleted(found[:1], calls) == {"first": calls[0]}
