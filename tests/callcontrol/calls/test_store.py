"""The store under orderly reports; ``test_store_disorder.py`` has the others."""

from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import CallState, Cause, EndpointId, Party
from tests.callcontrol.calls.builders import HERE, call, moment, new_store, outgoing

CONNECTED, HELD, IDLE = CallState.CONNECTED, CallState.HELD, CallState.IDLE


def test_a_new_call_has_no_before() -> None:
    (change,) = new_store().apply(call(seconds=1), at=moment(2))
    assert change.before is None
    assert change.after.started_on == moment(1)


def test_without_a_time_of_its_own_a_report_counts_from_its_receipt() -> None:
    (change,) = new_store().apply(call(seconds=None), at=moment(2))
    assert change.after.started_on == moment(2)


def test_an_event_that_comes_twice_changes_nothing() -> None:
    store = new_store()
    store.apply(call(event_id="e1"), at=moment(0))
    assert store.apply(call(event_id="e1"), at=moment(1)) == []


def test_an_older_event_changes_nothing() -> None:
    store = new_store()
    store.apply(call(state=CONNECTED, seconds=5), at=moment(5))
    assert store.apply(call(seconds=1), at=moment(6)) == []
    assert store.live[0].call.state is CONNECTED


def test_within_one_millisecond_a_call_does_not_ring_again() -> None:
    store = new_store()
    store.apply(call(state=CONNECTED, seconds=5), at=moment(5))
    assert store.apply(call(seconds=5), at=moment(6)) == []


def test_an_ended_call_leaves_and_does_not_come_back() -> None:
    store = new_store()
    store.apply(call(tracking_id="7#1"), at=moment(0))
    (change,) = store.apply(call(state=IDLE, seconds=4, cause=Cause.CALL_CANCELLED), at=moment(4))
    assert change.after.outcome is Outcome.MISSED
    assert store.live == ()
    assert store.apply(call(seconds=3, tracking_id="7#1"), at=moment(5)) == []
    late = call(state=CONNECTED, seconds=3, tracking_id="7#1", event_type="establishedEvent")
    (change,) = store.apply(late, at=moment(5))
    assert (change.after.outcome, change.after.ended_on) == (Outcome.ANSWERED, moment(4))
    assert store.apply(call(state=IDLE, seconds=6), at=moment(6)) == []


def test_an_id_used_again_is_a_new_call() -> None:
    store = new_store()
    store.apply(call(tracking_id="7#1"), at=moment(0))
    store.apply(call(state=IDLE, seconds=4, tracking_id="7#1"), at=moment(4))
    (change,) = store.apply(call(seconds=60, tracking_id="7#2"), at=moment(60))
    assert change.before is None
    assert change.after.record_id == "r2"


def test_an_id_used_again_closes_the_call_whose_end_was_not_seen() -> None:
    store = new_store()
    store.apply(call(tracking_id="7#1"), at=moment(0))
    ended, begun = store.apply(call(seconds=60, tracking_id="7#2"), at=moment(60))
    assert ended.after.outcome is Outcome.END_NOT_SEEN
    assert (begun.before, begun.after.record_id) == (None, "r2")


def test_resync_closes_what_is_gone_and_adds_what_is_new() -> None:
    store = new_store()
    store.apply(call("31"), at=moment(0))
    gone, new = store.resync(
        HERE, [call("40", CONNECTED, None)], since=store.revision, at=moment(9)
    )
    assert (gone.after.key.call_id, gone.after.outcome) == ("31", Outcome.END_NOT_SEEN)
    assert (new.before, new.after.key.call_id) == (None, "40")


def test_resync_of_one_phone_leaves_the_others_alone() -> None:
    store = new_store()
    store.apply(call("31"), at=moment(0))
    assert store.resync(EndpointId("2882"), [], since=store.revision, at=moment(9)) == []
    assert len(store.live) == 1


def test_resync_leaves_alone_what_changed_while_the_read_was_under_way() -> None:
    store = new_store()
    asked = store.revision
    store.apply(call("31", CONNECTED), at=moment(0))
    assert store.resync(HERE, [], since=asked, at=moment(1)) == []
    assert store.live[0].call.state is CONNECTED


def test_the_end_that_comes_after_all_says_what_became_of_the_call() -> None:
    store = new_store()
    store.apply(call(), at=moment(0))
    store.resync(HERE, [], since=store.revision, at=moment(9))
    (change,) = store.apply(call(state=IDLE, seconds=4, cause=Cause.CALL_CANCELLED), at=moment(10))
    assert change.after.outcome is Outcome.MISSED
    assert change.after.record_id == "r1"


def test_the_answer_to_making_a_call_that_has_ended_already_changes_nothing() -> None:
    store = new_store()
    store.apply(outgoing(seconds=1), at=moment(1))
    store.apply(outgoing(state=IDLE, seconds=2, cause=Cause.BUSY), at=moment(2))
    assert store.apply(outgoing(seconds=None), at=moment(3)) == []
    assert store.live == ()


def test_a_call_made_while_another_is_held_is_made_on_its_behalf() -> None:
    store = new_store()
    store.apply(call("31", CONNECTED), at=moment(0))
    store.apply(call("31", HELD, 5), at=moment(5))
    store.apply(outgoing("32", seconds=5), at=moment(5))
    caller, consultation = store.live
    assert consultation.consultation_of == caller.record_id


def test_the_same_tracking_id_ties_them_before_the_hold_is_told() -> None:
    store = new_store()
    store.apply(call("31", CONNECTED, tracking_id="7#1"), at=moment(0))
    store.apply(outgoing("32", seconds=5, tracking_id="7#1"), at=moment(5))
    assert store.live[1].consultation_of == "r1"


def test_a_hold_that_is_told_late_ties_them_too() -> None:
    store = new_store()
    store.apply(call("31", CONNECTED, tracking_id="7#1"), at=moment(0))
    store.apply(outgoing("32", seconds=5, tracking_id="7#2"), at=moment(5))
    assert store.live[1].consultation_of is None
    changes = store.apply(call("31", HELD, 5, tracking_id="7#1"), at=moment(6))
    assert [change.after.consultation_of for change in changes] == [None, "r1"]


def test_a_call_made_with_nobody_waiting_is_a_call_of_its_own() -> None:
    store = new_store()
    store.apply(call("31", CONNECTED), at=moment(0))
    store.apply(outgoing("32", seconds=5), at=moment(5))
    assert store.live[1].consultation_of is None


def test_a_transfer_names_the_colleague_who_was_asked() -> None:
    store = new_store()
    store.apply(call("31", HELD), at=moment(0))
    store.apply(outgoing("32", seconds=1, event_type="establishedEvent"), at=moment(1))
    store.apply(outgoing("32", IDLE, 9, cause=Cause.TRANSFER), at=moment(9))
    (change,) = store.apply(call("31", IDLE, 9, cause=Cause.TRANSFER), at=moment(9))
    assert change.after.outcome is Outcome.TRANSFERRED
    assert change.after.handed_to == Party(number="2882", name="Sam Fielding")


def test_restored_calls_go_on_under_their_record() -> None:
    before = new_store()
    before.apply(call(), at=moment(0))
    after = new_store()
    after.restore(before.live)
    after.apply(call(state=CONNECTED, seconds=7), at=moment(7))
    assert after.live[0].record_id == before.live[0].record_id
    assert after.live[0].started_on == moment(0)


def test_one_event_of_the_pbx_may_report_two_legs() -> None:
    store = new_store()
    store.apply(call("31", event_id="e1"), at=moment(0))
    store.apply(call("32", event_id="e1"), at=moment(0))
    assert [record.key.call_id for record in store.live] == ["31", "32"]


def test_a_call_dialled_while_another_only_rang_is_not_made_on_its_behalf() -> None:
    store = new_store()
    store.apply(call("31", tracking_id="7#1"), at=moment(0))
    store.apply(outgoing("32", CONNECTED, 2, tracking_id="7#2"), at=moment(2))
    store.apply(call("31", CONNECTED, 5, tracking_id="7#1"), at=moment(5))
    store.apply(call("31", HELD, 9, tracking_id="7#1"), at=moment(9))
    assert [record.consultation_of for record in store.live] == [None, None]


def test_a_leg_that_was_answered_does_not_ring_once_more() -> None:
    """After a restart the PBX may have used the id of yesterday's call again."""
    store = new_store()
    store.apply(call("31", CONNECTED), at=moment(0))
    ended, begun = store.apply(call("31", seconds=80_000), at=moment(80_000))
    assert ended.after.outcome is Outcome.END_NOT_SEEN
    assert (begun.before, begun.after.answered_on) == (None, None)


# --- reads and events, in whatever order they come ---


def test_an_event_of_before_the_read_does_not_turn_its_state_back() -> None:
    store = new_store()
    store.resync(HERE, [call(state=HELD, seconds=None)], since=store.revision, at=moment(9))
    late = call(state=CONNECTED, seconds=5)
    assert store.apply(late, at=moment(10), read_on=moment(8)) == []
    assert store.disagrees(late)  # so somebody reads again
    assert store.live[0].call.state is HELD


def test_an_event_of_before_the_read_adds_what_the_read_left_out() -> None:
    store = new_store()
    read = outgoing(seconds=None, event_type="")
    store.resync(HERE, [read], since=store.revision, at=moment(9))
    established = outgoing(seconds=5, event_type="establishedEvent", tracking_id="7#1")
    (change,) = store.apply(established, at=moment(10), read_on=moment(8))
    assert (change.after.answered_on, change.after.call.tracking_id) == (moment(5), "7#1")


def test_an_event_of_before_the_read_begins_no_call_that_the_read_did_not_find() -> None:
    store = new_store()
    late = call(seconds=5)
    assert store.apply(late, at=moment(10), read_on=moment(8)) == []
    assert store.live == ()
    assert store.disagrees(late)


def test_an_end_of_before_the_read_still_tells_what_became_of_the_call() -> None:
    store = new_store()
    store.apply(call(), at=moment(0))
    store.resync(HERE, [], since=store.revision, at=moment(9))
    end = call(state=IDLE, seconds=4, cause=Cause.CALL_CANCELLED)
    (change,) = store.apply(end, at=moment(10), read_on=moment(8))
    assert change.after.outcome is Outcome.MISSED
    assert not store.disagrees(end)


def test_an_event_of_after_the_read_counts() -> None:
    store = new_store()
    store.resync(HERE, [call(seconds=None)], since=store.revision, at=moment(9))
    answered = call(state=CONNECTED, seconds=9)
    (change,) = store.apply(answered, at=moment(10), read_on=moment(8))
    assert change.after.call.state is CONNECTED


def test_a_call_that_one_read_did_not_find_goes_on_in_its_record() -> None:
    store = new_store()
    store.apply(call(state=CONNECTED), at=moment(0))
    store.resync(HERE, [], since=store.revision, at=moment(5))
    store.resync(HERE, [call(state=CONNECTED, seconds=None)], since=store.revision, at=moment(9))
    (record,) = store.live
    assert (record.record_id, record.outcome) == ("r1", Outcome.IN_PROGRESS)


def test_a_read_that_tells_no_event_does_not_say_whether_anybody_answered() -> None:
    store = new_store()
    read = outgoing(seconds=None, event_type="")
    store.resync(HERE, [read], since=store.revision, at=moment(9))
    (record,) = store.live
    assert (record.is_dialling, record.may_be_answered, record.answered_on) == (False, True, None)


def test_after_such_a_read_what_was_heard_before_it_is_no_proof_either() -> None:
    store = new_store()
    store.apply(outgoing(), at=moment(0))
    assert store.live[0].is_dialling
    read = outgoing(seconds=None, event_type="")
    (change,) = store.resync(HERE, [read], since=store.revision, at=moment(9))
    assert change.after.may_be_answered


def test_without_tracking_ids_a_later_beginning_tells_that_an_id_was_used_again() -> None:
    store = new_store()
    store.apply(call(state=CONNECTED, created_on=moment(0)), at=moment(0))
    read = call(state=CONNECTED, seconds=None, created_on=moment(60))
    ended, begun = store.resync(HERE, [read], since=store.revision, at=moment(70))
    assert (ended.after.record_id, ended.after.outcome) == ("r1", Outcome.END_NOT_SEEN)
    assert (begun.before, begun.after.record_id) == (None, "r2")


def test_a_time_of_beginning_that_is_the_time_of_the_event_tells_nothing() -> None:
    store = new_store()
    store.apply(call(created_on=moment(0)), at=moment(0))
    answered = call(state=CONNECTED, seconds=60, created_on=moment(60))
    (change,) = store.apply(answered, at=moment(60))
    assert change.after.record_id == "r1"


def test_the_end_of_a_call_that_has_the_id_now_is_not_that_of_the_one_before() -> None:
    store = new_store()
    store.apply(call(tracking_id="7#1"), at=moment(0))
    store.resync(HERE, [], since=store.revision, at=moment(9))
    end = call(state=IDLE, seconds=60, tracking_id="8#1", cause=Cause.CALL_CANCELLED)
    assert store.apply(end, at=moment(60)) == []


def test_a_late_event_does_not_begin_a_call_anew_that_the_records_told_of() -> None:
    store = new_store()
    ringing = call(created_on=moment(0), seconds=0)
    (begun,) = new_store().apply(ringing, at=moment(0))
    store.know_of([begun.after])
    assert store.apply(ringing, at=moment(30)) == []
    assert store.live == ()
