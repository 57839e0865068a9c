"""Calls for the tests of the disk: a plain one, and any that can be thought of."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeVar, get_type_hints

from hypothesis import strategies as st

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Call, CallId, CallState, Direction, EndpointId, Hops, Party

T = TypeVar("T")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def record(
    number: int, *, minutes: float = 0, remote: Party | None = None, **values: Any
) -> CallRecord:
    """The record ``number``, of an inbound call ``minutes`` after noon, answered unless missed."""
    direction = values.pop("direction", Direction.INBOUND)
    theirs, ours = remote or Party(number="6135550123", name="Ann"), Party(number="2880")
    outbound = direction is Direction.OUTBOUND
    call = Call(
        endpoint_id=EndpointId("2880"),
        call_id=CallId(str(number)),
        state=CallState.COMPLETED,
        direction=direction,
        origin=ours if outbound else theirs,
        destination=theirs if outbound else ours,
        tracking_id=f"tracking-{number}",
    )
    begun = NOON + timedelta(minutes=minutes)
    is_missed = values.get("outcome") is Outcome.MISSED
    standard: dict[str, Any] = {
        "started_on": begun,
        "state_since": begun + timedelta(seconds=60),
        "answered_on": None if is_missed else begun + timedelta(seconds=4),
        "ended_on": begun + timedelta(seconds=60),
        "outcome": Outcome.ANSWERED,
    }
    return CallRecord(record_id=f"record-{number}", call=call, **(standard | values))


times = st.datetimes(
    min_value=datetime(1, 1, 3),  # noqa: DTZ001 - the zone is drawn below
    max_value=datetime(9999, 12, 29),  # noqa: DTZ001
    timezones=st.builds(timezone, st.timedeltas(timedelta(hours=-23), timedelta(hours=23))),
)
parties = st.builds(Party, number=st.text(), name=st.text())
stations = st.none() | st.floats(0, 4e12)


def _any_of(kind: type[T], **own: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Values of ``kind`` with every field drawn, those with a default and later ones included."""
    by_type: dict[object, st.SearchStrategy[Any]] = {
        datetime: times,
        datetime | None: st.none() | times,
        float | None: st.none() | st.floats(allow_nan=False),
        Party: parties,
        Party | None: st.none() | parties,
        Hops | None: st.none() | st.builds(Hops, pbx=stations, received=stations, painted=stations),
    }
    drawn = {
        name: by_type.get(hint, st.from_type(hint)) for name, hint in get_type_hints(kind).items()
    }
    return st.builds(kind, **(drawn | own))


records = _any_of(CallRecord, call=_any_of(Call))
