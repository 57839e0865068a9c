"""Short ways to say which call is meant; shared by the tests of the domain."""

from datetime import UTC, datetime, timedelta
from itertools import count

from msgspec.structs import replace

from callcontrol.calls.store import CallStore
from callcontrol.cloudlink.models import (
    Call,
    CallId,
    CallState,
    Cause,
    Direction,
    EndpointId,
    Party,
)

HERE = EndpointId("2881")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def moment(seconds: float) -> datetime:
    """So many seconds after the beginning of the test's day."""
    return START + timedelta(seconds=seconds)


def call(
    call_id: str = "31",
    state: CallState = CallState.RINGING,
    seconds: float | None = 0,
    **fields: object,
) -> Call:
    """An inbound call from outside, reported ``seconds`` after the start; None: by a read."""
    base = Call(
        endpoint_id=HERE,
        call_id=CallId(call_id),
        state=state,
        cause=Cause.NEW_CALL,
        direction=Direction.INBOUND,
        origin=Party(number="+16135550123", name="Jordan Blake"),
        destination=Party(number="2881", name="Robin Ashby"),
        called_device="2881",
        event_type="deliveredEvent",
        timestamp=None if seconds is None else moment(seconds),
    )
    return replace(base, **fields)


def outgoing(
    call_id: str = "32",
    state: CallState = CallState.CONNECTED,
    seconds: float | None = 0,
    **fields: object,
) -> Call:
    """A call from here to a colleague, who has not answered yet."""
    base = call(
        call_id,
        state,
        seconds,
        direction=Direction.OUTBOUND,
        origin=Party(number="2881", name="Robin Ashby"),
        destination=Party(number="2882", name="Sam Fielding"),
        event_type="originatedEvent",
    )
    return replace(base, **fields)


def new_store() -> CallStore:
    """An empty store whose records are called r1, r2, …"""
    numbers = count(1)
    return CallStore(new_id=lambda: f"r{next(numbers)}")
