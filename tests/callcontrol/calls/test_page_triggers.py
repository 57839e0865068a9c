"""When a page opens by itself: once for each thing that was seen to happen, never for the past."""

import pytest

from callcontrol.calls.page_triggers import PageTriggers, Trigger
from callcontrol.calls.record import Outcome
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink.models import Call, CallState, Cause, EndpointId
from tests.callcontrol.calls.builders import HERE, call, moment, new_store, outgoing

RINGING, CONNECTED, HELD, IDLE = (
    CallState.RINGING,
    CallState.CONNECTED,
    CallState.HELD,
    CallState.IDLE,
)
ESTABLISHED = {"event_type": "establishedEvent"}


def is_missed(change: CallChange) -> bool:
    """Whether its leg, which is all there is of its conversation, came to nothing."""
    return change.after.outcome is Outcome.MISSED


def told(
    *reports: Call,
    store: CallStore | None = None,
    triggers: PageTriggers | None = None,
    is_news: bool = True,
) -> list[Trigger]:
    """What happened by these reports, in their order."""
    store, triggers = store or new_store(), triggers or PageTriggers()
    heard = [
        triggers.hear(change, is_news=is_news, is_missed=is_missed(change))
        for report in reports
        for change in store.apply(report, at=report.timestamp or moment(0))
    ]
    return [trigger for trigger in heard if trigger is not None]


TALK = (call("31"), call("31", CONNECTED, 5), call("31", HELD, 9), call("31", CONNECTED, 12))


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        ([*TALK, call("31", IDLE, 20)], [Trigger.RINGING, Trigger.ANSWERED, Trigger.ENDED]),
        ([call("31"), call("31", IDLE, 9)], [Trigger.RINGING, Trigger.MISSED]),
        ([call("31"), call("31", IDLE, 9, cause=Cause.BUSY)], [Trigger.RINGING]),
        ([call("31"), call("31", IDLE, 9, cause=Cause.REDIRECTED)], [Trigger.RINGING]),
        ([call("31"), call("31"), call("31", seconds=2)], [Trigger.RINGING]),
        (
            [outgoing(), outgoing(state=CONNECTED, seconds=4, **ESTABLISHED)],
            [Trigger.ANSWERED],
        ),
        ([outgoing(), outgoing(state=IDLE, seconds=4, cause=Cause.BUSY)], []),
    ],
)
def test_each_thing_that_happens_is_told_once(reports: list[Call], expected: list[Trigger]) -> None:
    assert told(*reports) == expected


def test_what_another_phone_of_ours_may_still_take_is_not_missed() -> None:
    store, triggers = new_store(), PageTriggers()
    told(call("31"), call("41", endpoint_id="2880"), store=store, triggers=triggers)
    [here] = store.apply(call("31", IDLE, 9), at=moment(9))
    assert triggers.hear(here, is_news=True, is_missed=False) is None
    gone = call("41", IDLE, 30, endpoint_id="2880")
    assert told(gone, store=store, triggers=triggers) == [Trigger.MISSED]


def test_a_consultation_opens_nothing() -> None:
    consulted = [*TALK[:2], call("31", HELD, 20), outgoing("32", seconds=21)]
    answers = outgoing("32", CONNECTED, 25, **ESTABLISHED)
    leaves = outgoing("32", IDLE, 40, **ESTABLISHED)
    assert told(*consulted, answers, leaves) == [Trigger.RINGING, Trigger.ANSWERED]


def read(
    store: CallStore, triggers: PageTriggers, *calls: Call, is_news: bool = False
) -> list[Trigger]:
    """What a full read of the service tells."""
    changes = store.resync(EndpointId(HERE), calls, since=store.revision, at=moment(100))
    heard = [
        triggers.hear(change, is_news=is_news, is_missed=is_missed(change)) for change in changes
    ]
    return [trigger for trigger in heard if trigger is not None]


def test_a_call_that_rings_at_the_start_opens_its_page_when_it_is_answered() -> None:
    store, triggers = new_store(), PageTriggers()
    assert read(store, triggers, call("31", seconds=None)) == []
    answered = call("31", CONNECTED, 105)
    assert told(answered, store=store, triggers=triggers) == [Trigger.ANSWERED]


def test_a_call_that_is_answered_at_the_start_opens_only_what_comes_after() -> None:
    store, triggers = new_store(), PageTriggers()
    assert read(store, triggers, call("31", CONNECTED, None)) == []
    held, ended = call("31", HELD, 105), call("31", IDLE, 110)
    assert told(held, ended, store=store, triggers=triggers) == [Trigger.ENDED]


def test_a_call_answered_while_the_program_was_not_there_opens_nothing() -> None:
    before = new_store()
    told(call("31"), store=before)
    after, triggers = new_store(), PageTriggers()
    after.restore(before.live)
    assert read(after, triggers, call("31", CONNECTED, None)) == []


def test_a_call_that_goes_on_ringing_after_a_restart_is_not_told_again() -> None:
    before = new_store()
    told(call("31"), store=before)
    (record,) = before.live
    triggers = PageTriggers()
    assert triggers.hear(CallChange(before=None, after=record), is_news=False) is None


def test_reading_the_calls_again_tells_nothing_twice() -> None:
    store, triggers = new_store(), PageTriggers()
    told(*TALK, store=store, triggers=triggers)
    assert read(store, triggers, call("31", CONNECTED, None), is_news=True) == []
    assert read(store, triggers, call("31", HELD, None), is_news=True) == []


def test_a_call_that_came_while_the_network_was_away_is_news() -> None:
    store, triggers = new_store(), PageTriggers()
    ringing = call("31", seconds=None)
    assert read(store, triggers, ringing, is_news=True) == [Trigger.RINGING]


def test_a_missed_call_is_told_when_its_end_is_known_at_last() -> None:
    store, triggers = new_store(), PageTriggers()
    told(call("31"), store=store, triggers=triggers)
    assert read(store, triggers, is_news=True) == []
    late = call("31", IDLE, 90)
    assert told(late, store=store, triggers=triggers) == [Trigger.MISSED]
    assert told(late, store=store, triggers=triggers) == []


def test_a_talk_whose_end_was_not_seen_has_ended_once() -> None:
    store, triggers = new_store(), PageTriggers()
    told(*TALK, store=store, triggers=triggers)
    assert read(store, triggers, is_news=True) == [Trigger.ENDED]
    assert told(call("31", IDLE, 90), store=store, triggers=triggers) == []


def test_nothing_is_remembered_of_calls_that_are_over() -> None:
    triggers = PageTriggers()
    told(call("31"), call("31", IDLE, 9), triggers=triggers)
    told(*TALK, call("31", IDLE, 20), triggers=triggers)
    assert not any(vars(triggers).values())
