"""What is offered in which state."""

import pytest

from callcontrol.calls import record
from callcontrol.calls.actions import allowed_actions
from callcontrol.cloudlink.models import Call, CallAction, CallState
from tests.callcontrol.calls.builders import call, moment, outgoing

A = CallAction


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (call(), {A.ANSWER, A.REDIRECT, A.END}),
        (
            call(state=CallState.CONNECTED),
            {A.HOLD, A.CONSULT, A.BLIND_TRANSFER, A.DTMF, A.END},
        ),
        (call(state=CallState.HELD), {A.RETRIEVE, A.END}),
        (outgoing(), {A.END}),
        (
            outgoing(event_type="establishedEvent"),
            {A.HOLD, A.CONSULT, A.BLIND_TRANSFER, A.DTMF, A.END},
        ),
        (call(state=CallState.UNKNOWN, state_text="parked"), {A.END}),
        (call(state=CallState.IDLE), set()),
    ],
)
def test_a_call_allows(report: Call, expected: set[CallAction]) -> None:
    told = record.begin(report, record_id="r1", at=moment(0))
    assert set(allowed_actions(told)) == expected
