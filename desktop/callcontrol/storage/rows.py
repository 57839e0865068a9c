"""A ``CallRecord`` as a row of the table ``call``, and back, losing nothing.

What queries ask for are columns; the rest of the ``Call`` is the JSON object ``detail``, which
names only what differs from the default. A plain field added to ``Call`` is kept without a
change here; one of a new type needs an entry in ``_READ``.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, get_args, get_type_hints

from msgspec import convert, to_builtins
from msgspec.structs import fields

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Call, CallState, Cause, Direction, EndpointId, Hops, Party

ADD_PARTY = "insert or ignore into party (number, name, comparable) values (?, ?, ?)"

SAVE = """
    insert into call (
        account, record_id, endpoint_id, tracking_id, direction, outcome, consultation_of,
        started_on, answered_on, ended_on, detail,
        remote, local, handed_to
    ) values (
        :account, :record_id, :endpoint_id, :tracking_id, :direction, :outcome, :consultation_of,
        :started_on, :answered_on, :ended_on, :detail,
        (select id from party where number = :remote_number and name = :remote_name),
        (select id from party where number = :local_number and name = :local_name),
        (select id from party where number = :handed_to_number and name = :handed_to_name)
    )
    on conflict (account, record_id) do update set
        endpoint_id = excluded.endpoint_id, tracking_id = excluded.tracking_id,
        direction = excluded.direction, outcome = excluded.outcome,
        consultation_of = excluded.consultation_of, started_on = excluded.started_on,
        answered_on = excluded.answered_on, ended_on = excluded.ended_on,
        detail = excluded.detail, remote = excluded.remote, local = excluded.local,
        handed_to = excluded.handed_to
"""

SELECT = """
    select record_id, endpoint_id, tracking_id, direction, outcome, consultation_of,
        started_on, answered_on, ended_on, detail,
        remote.number as remote_number, remote.name as remote_name,
        local.number as local_number, local.name as local_name,
        target.number as handed_to_number, target.name as handed_to_name
    from call
    join party remote on remote.id = call.remote
    join party local on local.id = call.local
    left join party target on target.id = call.handed_to
"""

_IN_COLUMNS = {"endpoint_id", "tracking_id", "direction", "origin", "destination"}
_DETAILS = [(field.name, field.default) for field in fields(Call) if field.name not in _IN_COLUMNS]
_KNOWN = {name for name, _ in _DETAILS}
_READ: dict[str, Callable[[Any], object]] = {
    "state": CallState,
    "cause": Cause,
    "created_on": datetime.fromisoformat,
    "end_time": datetime.fromisoformat,
    "timestamp": datetime.fromisoformat,
    "conferenced_on": datetime.fromisoformat,
    "hops": lambda times: convert(times, Hops),
}


def _kinds(of: type) -> tuple[Callable[[object], Iterable[object]], list[set[type]]]:
    """How to get all fields of ``of``, and what each may hold; whole seconds have no point."""
    hints = get_type_hints(of)
    kinds = []
    for hint in hints.values():
        found = {getattr(one, "__supertype__", one) for one in get_args(hint) or (hint,)}
        kinds.append(found | {int} if float in found else found)
    return attrgetter(*hints), kinds


_KINDS = {each: _kinds(each) for each in (CallRecord, Call, Party)}


def remote(record: CallRecord) -> Party:
    """The other end of the call."""
    return record.call.remote


def local(record: CallRecord) -> Party:
    """Our end of the call."""
    call = record.call
    return call.origin if call.direction is Direction.OUTBOUND else call.destination


def time(when: datetime) -> str:
    """An aware time as UTC text of fixed width, to the microsecond: sorts as it is, loses nothing.

    Raises ``ValueError`` for a time without a zone.
    """
    if when.tzinfo is None:
        raise ValueError("a time without a zone means a different one on each computer")
    return when.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def text(value: str) -> str:
    """What strangers wrote, without the halves of characters that no file can hold."""
    return value.encode("utf-8", "replace").decode("utf-8")


def from_record(record: CallRecord, account: int) -> dict[str, object]:
    """The parameters of ``SAVE``; the parties must be in their table already."""
    call = record.call
    return {
        "account": account,
        "record_id": text(record.record_id),
        "endpoint_id": text(call.endpoint_id),
        "tracking_id": text(call.tracking_id),
        "direction": call.direction.value,
        "outcome": record.outcome.value,
        "consultation_of": record.consultation_of,
        "started_on": time(record.started_on),
        "answered_on": record.answered_on and time(record.answered_on),
        "ended_on": record.ended_on and time(record.ended_on),
        "detail": _detail(record),
        **_party_values("remote", remote(record)),
        **_party_values("local", local(record)),
        **_party_values("handed_to", record.handed_to),
    }


def to_record(row: sqlite3.Row) -> CallRecord:
    """The record of a row of ``SELECT``.

    Raises ``KeyError``, ``TypeError`` or ``ValueError`` for a row that this program did not write.
    """
    rest: dict[str, Any] = dict(json.loads(row["detail"]))
    state_since = datetime.fromisoformat(rest.pop("state_since"))
    theirs = Party(number=row["remote_number"], name=row["remote_name"])
    ours = Party(number=row["local_number"], name=row["local_name"])
    handed_to = None
    if row["handed_to_number"] is not None:
        handed_to = Party(number=row["handed_to_number"], name=row["handed_to_name"])
    direction = Direction(row["direction"])
    outbound = direction is Direction.OUTBOUND
    values: dict[str, Any] = {
        name: _READ[name](value) if name in _READ else value
        for name, value in rest.items()
        if name in _KNOWN  # a later version of the program may have added others
    }
    call = Call(
        endpoint_id=EndpointId(row["endpoint_id"]),
        tracking_id=row["tracking_id"],
        direction=direction,
        origin=ours if outbound else theirs,
        destination=theirs if outbound else ours,
        **values,
    )
    record = CallRecord(
        record_id=row["record_id"],
        call=call,
        started_on=datetime.fromisoformat(row["started_on"]),
        state_since=state_since,
        answered_on=_optional_time(row["answered_on"]),
        ended_on=_optional_time(row["ended_on"]),
        outcome=Outcome(row["outcome"]),
        consultation_of=row["consultation_of"],
        handed_to=handed_to,
    )
    for value in (record, call, theirs, ours, handed_to):
        if value is not None:
            _check(value)
    return record


def _check(value: CallRecord | Call | Party) -> None:
    """Raise ``TypeError`` for a field of another type than it declares, or without a zone."""
    held, kinds = _KINDS[type(value)]
    for one, kind in zip(held(value), kinds, strict=True):
        if type(one) not in kind or (type(one) is datetime and one.tzinfo is None):
            raise TypeError


def _detail(record: CallRecord) -> str:
    values: dict[str, object] = {"state_since": time(record.state_since)}
    for name, default in _DETAILS:
        value = getattr(record.call, name)
        if value != default:
            values[name] = time(value) if isinstance(value, datetime) else to_builtins(value)
    return json.dumps(values, separators=(",", ":"))


def _party_values(role: str, party: Party | None) -> dict[str, str | None]:
    return {
        f"{role}_number": None if party is None else text(party.number),
        f"{role}_name": None if party is None else text(party.name),
    }


def _optional_time(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)
