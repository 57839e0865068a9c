"""What becomes of conversations, as a table of every case, told by the reports of their legs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from callcontrol.calls import conversation
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import CallState, Cause, Direction, Party
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.calls.reports import (
    ASKED,
    CALLER,
    JAMIE,
    OTHER,
    PICKED_UP,
    SAM,
    US,
    Reports,
    answered,
    asks,
    dials,
    disordered,
    ends,
    goes,
    handed_over,
    held,
    joined,
    legs,
    on,
    rings,
    sam,
    they,
)
from tests.callcontrol.storage.samples import record

# What happens, what became of it, and who has the call then.
TABLE: dict[str, tuple[Reports, Outcome, Party | None]] = {
    # --- somebody calls, and nobody answers here
    "the caller gives up": ((rings(), ends(9, Cause.CALL_CANCELLED)), Outcome.MISSED, None),
    "it rings too long": ((rings(), ends(30, Cause.CALL_NOT_ANSWER)), Outcome.MISSED, None),
    "it ends without a cause": ((rings(), ends(9, Cause.UNKNOWN, "")), Outcome.MISSED, None),
    "we decline": ((rings(), ends(3, Cause.BUSY, "failedEvent")), Outcome.REFUSED, None),
    "do not disturb declines": ((rings(), ends(3, Cause.DO_NOT_DISTURB)), Outcome.REFUSED, None),
    "we redirect": ((rings(), goes(3, Cause.REDIRECTED, SAM)), Outcome.REDIRECTED, SAM),
    "redirected, nobody says where": (
        (rings(), goes(3, Cause.REDIRECTED, US)),
        Outcome.REDIRECTED,
        None,
    ),
    "a rule forwards": (
        (rings(), goes(9, Cause.CALL_FORWARD_NO_ANSWER, SAM)),
        Outcome.FORWARDED,
        SAM,
    ),
    "a rule forwards all": (
        (rings(), goes(0, Cause.CALL_FORWARD_ALWAYS, SAM)),
        Outcome.FORWARDED,
        SAM,
    ),
    "a colleague picks up": (
        (rings(), goes(3, Cause.REDIRECTED, SAM, PICKED_UP)),
        Outcome.ANSWERED_ELSEWHERE,
        SAM,
    ),
    "sent on to us, given up": (
        (rings(cause=Cause.REDIRECTED, called_device="2880"), ends(9, Cause.REDIRECTED)),
        Outcome.MISSED,
        None,
    ),
    # --- somebody calls, and we answer
    "it rings": ((rings(),), Outcome.IN_PROGRESS, None),
    "we talk": ((rings(), answered(5)), Outcome.IN_PROGRESS, None),
    "we talk and hang up": ((rings(), answered(5), ends(60)), Outcome.ANSWERED, None),
    "on hold they hang up": ((rings(), answered(5), held(9), ends(60)), Outcome.ANSWERED, None),
    "sent on to us, answered": (
        (rings(cause=Cause.CALL_FORWARD_BUSY), answered(5), ends(60, Cause.CALL_FORWARD_BUSY)),
        Outcome.ANSWERED,
        None,
    ),
    "handed to us": (
        (
            rings(),
            answered(5),
            replace(handed_over(9), state=CallState.CONNECTED, origin=CALLER),
            ends(60, Cause.TRANSFER),
        ),
        Outcome.ANSWERED,
        None,
    ),
    # --- we hand it on
    "sent away": (
        (rings(), answered(5), handed_over(20, SAM)),
        Outcome.TRANSFERRED_BLIND,
        SAM,
    ),
    "handed on, nobody says how": (
        (rings(), answered(5), handed_over(20)),
        Outcome.TRANSFERRED,
        None,
    ),
    "asked, then handed over": (
        (*ASKED, handed_over(50, SAM), sam(handed_over(50))),
        Outcome.TRANSFERRED_SUPERVISED,
        SAM,
    ),
    "asked, handed over, nobody says to whom": (
        (*ASKED, handed_over(50), sam(handed_over(50))),
        Outcome.TRANSFERRED_SUPERVISED,
        SAM,
    ),
    "asked under a tracking id of its own": (
        (
            *(rings(), answered(5), *asks(20, tracking="7#2"), sam(answered(24))),
            *(handed_over(50, SAM), sam(handed_over(50))),
        ),
        Outcome.TRANSFERRED_SUPERVISED,
        SAM,
    ),
    "handed over while it still rings there": (
        (rings(), answered(5), *asks(20), handed_over(22, SAM), sam(handed_over(22))),
        Outcome.TRANSFERRED_SUPERVISED,
        SAM,
    ),
    "asked one who is busy, sent to another": (
        (
            *(rings(), answered(5), *asks(20), sam(ends(21, Cause.BUSY, "failedEvent"))),
            handed_over(50, JAMIE),
        ),
        Outcome.TRANSFERRED_BLIND,
        JAMIE,
    ),
    "asked, back to the caller, sent to the same": (
        (*ASKED, sam(ends(30)), answered(31), handed_over(50, SAM)),
        Outcome.TRANSFERRED_BLIND,
        SAM,
    ),
    "asked one who does not know, then another": (
        (
            *(*ASKED, sam(ends(30))),
            dials(31, JAMIE, "33"),
            they(answered(35), "33"),
            *(handed_over(50, JAMIE), they(handed_over(50), "33")),
        ),
        Outcome.TRANSFERRED_SUPERVISED,
        JAMIE,
    ),
    # --- we ask, and it stays with us
    "asked, back to the caller": (
        (*ASKED, sam(ends(30)), answered(31), ends(60)),
        Outcome.ANSWERED,
        None,
    ),
    "nobody to ask": (
        (
            *(rings(), answered(5), *asks(20)),
            sam(ends(40, Cause.CALL_NOT_ANSWER, "failedEvent")),
            ends(60),
        ),
        Outcome.ANSWERED,
        None,
    ),
    "asked, the caller gives up": ((*ASKED, ends(30), sam(ends(40))), Outcome.ANSWERED, None),
    "asked, the colleague stays": ((*ASKED, ends(30)), Outcome.IN_PROGRESS, None),
    "all together": (
        (*ASKED, joined(30), sam(joined(30)), sam(ends(60)), ends(60)),
        Outcome.CONFERENCE,
        None,
    ),
    "all together, then two": (
        (*ASKED, joined(30), sam(joined(30)), sam(ends(40)), held(45), answered(50), ends(60)),
        Outcome.CONFERENCE,
        None,
    ),
    "all together, then sent away": (
        (*ASKED, joined(30), sam(joined(30)), sam(ends(40)), handed_over(50, JAMIE)),
        Outcome.TRANSFERRED_BLIND,
        JAMIE,
    ),
    # --- it comes back
    "sent away, back, answered": (
        (
            *(rings(), answered(5), handed_over(20, SAM)),
            *on("2881", rings(40), answered(45), ends(60)),
        ),
        Outcome.ANSWERED,
        None,
    ),
    "sent away, back, not answered": (
        (*(rings(), answered(5), handed_over(20, SAM)), *on("2881", rings(40), ends(60))),
        Outcome.TRANSFERRED_BLIND,
        SAM,
    ),
    "redirected, back, not answered": (
        (*(rings(), goes(3, Cause.REDIRECTED, SAM)), *on("2881", rings(20), ends(50))),
        Outcome.MISSED,
        None,
    ),
    # --- several phones of ours
    "two ring, one answers": (
        (
            *(rings(), *on("2880", rings(), answered(5), ends(60))),
            goes(5, Cause.REDIRECTED, OTHER, PICKED_UP),
        ),
        Outcome.ANSWERED,
        None,
    ),
    "two ring, one answers, the other is only cleared": (
        (*(rings(), *on("2880", rings(), answered(5), ends(60))), ends(5, Cause.CALL_CANCELLED)),
        Outcome.ANSWERED,
        None,
    ),
    "two ring, nobody answers": (
        (rings(), *on("2880", rings()), ends(9), *on("2880", ends(9))),
        Outcome.MISSED,
        None,
    ),
    "two ring, a stranger picks up": (
        (
            *(rings(), *on("2880", rings()), ends(9, Cause.CALL_CANCELLED)),
            *on("2880", goes(9, Cause.REDIRECTED, SAM, PICKED_UP)),
        ),
        Outcome.ANSWERED_ELSEWHERE,
        SAM,
    ),
    "two ring, we decline at one and it rings on": (
        (rings(), *on("2880", rings()), ends(3, Cause.BUSY), *on("2880", ends(30))),
        Outcome.MISSED,
        None,
    ),
    "two ring, we decline both": (
        (rings(), *on("2880", rings()), ends(3, Cause.BUSY), *on("2880", ends(3))),
        Outcome.REFUSED,
        None,
    ),
    "one picks up the other's call": (
        (
            *on("2880", rings()),
            replace(answered(5), tracking_id="7#1", created_on=moment(0), cause=Cause.REDIRECTED),
            *on("2880", goes(5, Cause.REDIRECTED, US, PICKED_UP)),
            ends(60, Cause.REDIRECTED),
        ),
        Outcome.ANSWERED,
        None,
    ),
    "redirected from one to the other, answered": (
        (
            *(rings(), goes(3, Cause.REDIRECTED, OTHER)),
            *on("2880", rings(3), answered(9), ends(60)),
        ),
        Outcome.ANSWERED,
        None,
    ),
    "forwarded from one to the other, missed": (
        (
            *(rings(), goes(9, Cause.CALL_FORWARD_NO_ANSWER, OTHER)),
            *on("2880", rings(9), ends(30, Cause.CALL_CANCELLED)),
        ),
        Outcome.MISSED,
        None,
    ),
    "forwarded from one to the other, redirected there": (
        (
            *(rings(), goes(9, Cause.CALL_FORWARD_NO_ANSWER, OTHER)),
            *on("2880", rings(9), goes(12, Cause.REDIRECTED, SAM)),
        ),
        Outcome.REDIRECTED,
        SAM,
    ),
    "sent away to the other, who does not answer": (
        (
            *(rings(), answered(5), handed_over(20, OTHER)),
            *on("2880", rings(20), ends(50, Cause.CALL_NOT_ANSWER)),
        ),
        Outcome.TRANSFERRED_BLIND,
        OTHER,
    ),
    "sent on by the one, then by the other": (
        (
            *(rings(), answered(5), handed_over(20, OTHER)),
            *on("2880", rings(20), answered(25), handed_over(50, SAM)),
        ),
        Outcome.TRANSFERRED_BLIND,
        SAM,
    ),
    "one calls the other, who does not answer": (
        (
            dials(to=OTHER),
            *on("2880", rings(origin=US), ends(30, Cause.CALL_NOT_ANSWER)),
            they(ends(30, Cause.CALL_NOT_ANSWER)),
        ),
        Outcome.NOT_ANSWERED,
        None,
    ),
    "one calls the other, who answers": (
        (
            dials(to=OTHER),
            *on("2880", rings(origin=US), answered(5), ends(30)),
            *(they(answered(5)), they(ends(30))),
        ),
        Outcome.ANSWERED,
        None,
    ),
    # --- we call
    "dialling": ((dials(),), Outcome.IN_PROGRESS, None),
    "they answer": ((dials(), they(answered(5)), they(ends(60))), Outcome.ANSWERED, None),
    "we give up": ((dials(), they(ends(9))), Outcome.ABANDONED, None),
    "nobody answers": (
        (dials(), they(ends(30, Cause.CALL_NOT_ANSWER))),
        Outcome.NOT_ANSWERED,
        None,
    ),
    "busy": ((dials(), they(ends(1, Cause.BUSY))), Outcome.BUSY, None),
    "undisturbed": ((dials(), they(ends(1, Cause.DO_NOT_DISTURB))), Outcome.DO_NOT_DISTURB, None),
    "no such number": (
        (dials(), they(ends(1, Cause.DEST_NOT_OBTAINABLE))),
        Outcome.UNREACHABLE,
        None,
    ),
    "no such phone": (
        (dials(), they(ends(1, Cause.INCOMPATIBLE_DESTINATION))),
        Outcome.UNREACHABLE,
        None,
    ),
    "no way there": ((dials(), they(ends(1, Cause.NETWORK_CONGESTION))), Outcome.FAILED, None),
    "diverted, we give up": ((dials(), they(ends(9, Cause.REDIRECTED))), Outcome.ABANDONED, None),
    "we call and hand on": (
        (dials(), they(answered(5)), they(handed_over(20, JAMIE))),
        Outcome.TRANSFERRED_BLIND,
        JAMIE,
    ),
    "we call, ask another, hand over": (
        (
            *(dials(), they(answered(5)), they(held(20)), dials(20, JAMIE, "32")),
            *(sam(answered(24)), they(handed_over(50, JAMIE)), sam(handed_over(50))),
        ),
        Outcome.TRANSFERRED_SUPERVISED,
        JAMIE,
    ),
}


@pytest.mark.parametrize("case", TABLE)
def test_a_conversation_becomes(case: str) -> None:
    reports, expected, whom = TABLE[case]
    told = legs(*reports)
    assert conversation.outcome(told) is expected
    party = conversation.handed_to(told)
    assert (party and party.number) == (whom and whom.number)


def test_every_outcome_of_a_call_that_was_told_is_in_the_table() -> None:
    elsewhere = {Outcome.CONSULTATION, Outcome.END_NOT_SEEN}
    assert {expected for _, expected, _ in TABLE.values()} == set(Outcome) - elsewhere


@given(st.sampled_from(sorted(TABLE)), st.data())
def test_it_becomes_the_same_in_any_order_and_whatever_is_doubled_or_says_nothing_new(
    case: str, data: st.DataObject
) -> None:
    reports, expected, whom = TABLE[case]
    told = data.draw(disordered(reports))
    found = legs(*told)
    assert conversation.outcome(found) is expected
    party = conversation.handed_to(found)
    assert (party and party.number) == (whom and whom.number)


ends_of_legs = st.builds(
    lambda number, begun, answered, lasted, **fields: record(
        number,
        started_on=moment(begun),
        answered_on=moment(begun + answered) if answered else None,
        ended_on=moment(begun + lasted),
        **fields,
    ),
    st.integers(1, 9),
    st.integers(0, 60),
    st.none() | st.integers(1, 9),
    st.integers(0, 60),
    outcome=st.sampled_from([one for one in Outcome if one is not Outcome.IN_PROGRESS]),
    direction=st.sampled_from(Direction),
    consultation_of=st.none() | st.integers(1, 9).map(lambda number: f"record-{number}"),
    remote=st.sampled_from([CALLER, OTHER, SAM]),
)


@given(st.lists(ends_of_legs, min_size=1, max_size=5))
def test_what_was_answered_at_any_of_our_phones_was_not_missed(told: list[CallRecord]) -> None:
    became = conversation.outcome(told)
    if any(leg.answered_on for leg in told):
        assert became is not Outcome.MISSED


def test_a_consultation_whose_call_is_not_on_record_stands_for_itself() -> None:
    alone = record(2, direction=Direction.OUTBOUND, consultation_of="record-1")
    assert conversation.outcome([alone]) is Outcome.CONSULTATION


@pytest.mark.parametrize(
    ("legs_end_as", "expected"),
    [
        ([Outcome.END_NOT_SEEN], Outcome.END_NOT_SEEN),
        ([Outcome.MISSED, Outcome.END_NOT_SEEN], Outcome.END_NOT_SEEN),
        ([Outcome.END_NOT_SEEN, Outcome.ANSWERED_ELSEWHERE], Outcome.ANSWERED_ELSEWHERE),
        ([Outcome.END_NOT_SEEN, Outcome.ANSWERED], Outcome.ANSWERED),
    ],
)
def test_an_end_nobody_saw_is_not_guessed(legs_end_as: list[Outcome], expected: Outcome) -> None:
    told = [record(n, outcome=end, answered_on=None) for n, end in enumerate(legs_end_as)]
    assert conversation.outcome(told) is expected


def test_the_end_of_a_talk_may_not_be_seen() -> None:
    assert conversation.outcome([record(1, outcome=Outcome.END_NOT_SEEN)]) is Outcome.END_NOT_SEEN


# --- what a missed call needs no more ------------------------------------------------------------


@pytest.mark.parametrize(
    ("reports", "is_settled"),
    [
        ((dials(),), True),  # called back, whether or not they answer
        ((dials(), they(ends(1, Cause.BUSY))), True),
        ((rings(), answered(5)), True),  # they called again, and we talk
        ((rings(),), False),
        ((rings(), ends(9)), False),  # missed once more
        ((rings(), ends(3, Cause.BUSY)), False),
        ((rings(), goes(3, Cause.REDIRECTED, SAM, PICKED_UP)), False),
    ],
)
def test_what_settles_a_missed_call(reports: Reports, *, is_settled: bool) -> None:
    assert conversation.settles(legs(*reports)[0]) is is_settled
