"""How an event that is heard is dated, and when the last read knows better."""

from datetime import timedelta

import pytest

from callcontrol.calls.hearing import hear, hear_dialled
from callcontrol.calls.pbx_clock import PbxClock
from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import CallState
from tests.callcontrol.calls.builders import call, moment, new_store, outgoing


@pytest.mark.parametrize(
    ("told", "started"),
    [
        (60, 60),  # a PBX that is a minute ahead: its time counts
        (None, 10),  # no time: as it came, by what is known of the PBX's clock
        (timedelta(days=400).total_seconds(), 10),  # no time either
    ],
)
def test_an_event_is_dated_by_the_clock_of_the_pbx(told: float | None, started: float) -> None:
    [change] = hear(call(seconds=told), new_store(), PbxClock(), here=moment(10), asked_on=None)
    assert change.after.started_on == moment(started)


@pytest.mark.parametrize(("happened", "is_live"), [(298, False), (302, True)])
def test_what_happened_before_the_last_read_was_asked_for_is_in_it(
    happened: float, is_live: bool
) -> None:
    store, clock = new_store(), PbxClock()
    hear(call(seconds=290), store, clock, here=moment(-10), asked_on=None)  # 300 s ahead
    store.resync(call().endpoint_id, [], since=store.revision, at=moment(300))
    hear(
        call("32", CallState.CONNECTED, happened),
        store,
        clock,
        here=moment(5),
        asked_on=moment(0),
    )
    assert bool(store.live) == is_live


def test_a_call_that_was_dialled_rings_at_the_far_end_whatever_the_answer_calls_it() -> None:
    [change] = hear_dialled(outgoing(event_type=""), new_store(), at=moment(1))
    assert change.after.outcome is Outcome.IN_PROGRESS
    assert change.after.answered_on is None
