"""A ``CallRecord`` as a row of the table ``call``, and back, losing nothing while it is news.

What queries ask for are columns; the rest of the ``Call`` is a JSON object, which names only what
differs from the default: all of it in ``call_news`` for the newest calls, in ``call`` what somebody
may still want to know later. A plain field added to ``Call`` is kept without a change here; one of
a new type needs an entry in ``_READ``.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import Any, get_args, get_type_hints
from uuid import UUID

from msgspec import convert, to_builtins
from msgspec.structs import fields

from callcontrol.calls import conversation
from callcontrol.calls.people import Person
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import (
    Call,
    CallId,
    CallState,
    Cause,
    Direction,
    EndpointId,
    Hops,
    Party,
)

OUTCOMES = dict(enumerate(Outcome))
DIRECTIONS = dict(enumerate(Direction))
"""By the numbers that the file has for them; a migration adds what is new at the end."""
OUTCOME_NUMBERS = {name: number for number, name in OUTCOMES.items()}
DIRECTION_NUMBERS = {name: number for number, name in DIRECTIONS.items()}

COLUMNS = """
    call.id, call.later, call.record_id, call.direction, call.outcome, call.became, call.rang,
    call.talked, call.head,
    call.answered_after, call.lasted, call.settled_on, call.private,
    news.tracking_id, coalesce(news.detail, call.detail) as detail,
    line.endpoint_id, line.number as local_number, line.name as local_name,
    party.number as remote_number, party.name as remote_name,
    target.number as handed_to_number, target.name as handed_to_name
"""
JOINS = """
    join line on line.id = call.line
    join party on party.id = call.remote
    left join party target on target.id = call.handed_to
    left join call_news news on news.call = call.id
"""
SELECT = f"select {COLUMNS} from call {JOINS}"

_IN_COLUMNS = {"endpoint_id", "tracking_id", "direction", "origin", "destination"}
_DETAILS = [(field.name, field.default) for field in fields(Call) if field.name not in _IN_COLUMNS]
_KNOWN = {name for name, _ in _DETAILS}
_LASTING = ("called_device", "alerting_device", "consultation_of", "conferenced_on")
_READ: dict[str, Callable[[Any], object]] = {
    "state": CallState,
    "cause": Cause,
    "created_on": datetime.fromisoformat,
    "end_time": datetime.fromisoformat,
    "timestamp": datetime.fromisoformat,
    "conferenced_on": datetime.fromisoformat,
    "hops": lambda times: convert(times, Hops),
}
_UUID_BYTES = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


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


def microseconds(when: datetime) -> int:
    """An aware time as microseconds since 1970 UTC, losing nothing; raises as ``time``."""
    if when.tzinfo is None:
        raise ValueError("a time without a zone means a different one on each computer")
    return (when - _EPOCH) // _MICROSECOND


def moment(microseconds: int) -> datetime:
    """What ``microseconds`` was made of, in UTC."""
    return _EPOCH + timedelta(microseconds=microseconds)


def text(value: str) -> str:
    """What strangers wrote, without the halves of characters that no file can hold."""
    return value.encode("utf-8", "replace").decode("utf-8")


def as_text(value: object) -> str:
    """What a column of text holds; raises ``TypeError`` where something else has got into it."""
    if not isinstance(value, str):
        raise TypeError
    return value


def packed(record_id: str) -> str | bytes:
    """A record's id as the file has it: a UUID takes its 16 bytes."""
    try:
        uuid = UUID(record_id)
    except ValueError:
        return text(record_id)
    return uuid.bytes if str(uuid) == record_id else text(record_id)


def unpacked(record_id: str | bytes) -> str:
    """What ``packed`` was given."""
    if not isinstance(record_id, bytes):
        return as_text(record_id)
    if len(record_id) != _UUID_BYTES:
        raise ValueError
    digits = record_id.hex()  # a UUID object takes five times as long, for each row that is read
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def from_record(record: CallRecord) -> dict[str, object]:
    """The columns of ``call`` and ``call_news`` that need nothing else of the file."""
    call, began, told = record.call, microseconds(record.started_on), _detail(record)
    return {
        "record_id": packed(record.record_id),
        "direction": DIRECTION_NUMBERS[call.direction],
        "outcome": OUTCOME_NUMBERS[record.outcome],
        "answered_after": _after(began, record.answered_on),
        "lasted": _after(began, record.ended_on),
        "detail": _json(_lasting(call, told)),
        "news": _json(told),
        "tracking_id": text(call.tracking_id),
    }


def to_record(row: sqlite3.Row) -> CallRecord:
    """The record of a row of ``SELECT``.

    Raises ``KeyError``, ``TypeError`` or ``ValueError`` for a row that this program did not write.
    """
    rest: dict[str, Any] = dict(json.loads(row["detail"])) if row["detail"] else {}
    began = moment(row["id"] - (row["later"] or 0))
    ended_on = _optional_moment(began, row["lasted"])
    state_since = rest.pop("state_since", None)
    theirs = Party(number=row["remote_number"], name=row["remote_name"])
    ours = Party(number=row["local_number"], name=row["local_name"])
    handed_to = None
    if row["handed_to_number"] is not None:
        handed_to = Party(number=row["handed_to_number"], name=row["handed_to_name"])
    direction = DIRECTIONS[row["direction"]]
    outbound = direction is Direction.OUTBOUND
    values: dict[str, Any] = {"call_id": CallId(""), "state": CallState.IDLE} | {
        name: _READ[name](value) if name in _READ else value
        for name, value in rest.items()
        if name in _KNOWN  # a later version of the program may have added others
    }
    call = Call(
        endpoint_id=EndpointId(row["endpoint_id"]),
        tracking_id=row["tracking_id"] or "",
        direction=direction,
        origin=ours if outbound else theirs,
        destination=theirs if outbound else ours,
        **values,
    )
    record = CallRecord(
        record_id=unpacked(row["record_id"]),
        call=call,
        started_on=began,
        state_since=datetime.fromisoformat(state_since) if state_since else ended_on or began,
        answered_on=_optional_moment(began, row["answered_after"]),
        ended_on=ended_on,
        outcome=OUTCOMES[row["outcome"]],
        consultation_of=rest.get("consultation_of"),
        handed_to=handed_to,
    )
    for value in (record, call, theirs, ours, handed_to):
        if value is not None:
            _check(value)
    return record


def talk_elsewhere(legs: Sequence[CallRecord]) -> tuple[int | None, int | None]:
    """How long a conversation rang and was talked, where that was not at its first leg."""
    answered = conversation.answered_leg(legs)
    if answered is None or answered is legs[0]:
        return None, None
    began = microseconds(legs[0].started_on)
    rang = _after(began, answered.answered_on)
    ended = _after(began, answered.ended_on)
    return rang, None if ended is None or rang is None else ended - rang


def _check(value: CallRecord | Call | Party) -> None:
    """Raise ``TypeError`` for a field of another type than it declares, or without a zone."""
    held, kinds = _KINDS[type(value)]
    for one, kind in zip(held(value), kinds, strict=True):
        if type(one) not in kind or (type(one) is datetime and one.tzinfo is None):
            raise TypeError


def _detail(record: CallRecord) -> dict[str, object]:
    values: dict[str, object] = {"state_since": time(record.state_since)}
    for name, default in _DETAILS:
        value = getattr(record.call, name)
        if value != default:
            values[name] = time(value) if isinstance(value, datetime) else to_builtins(value)
    if record.consultation_of is not None:
        values["consultation_of"] = text(record.consultation_of)
    return values


def _lasting(call: Call, told: Mapping[str, object]) -> dict[str, object]:
    """What is kept of older calls; a device only where it says more than phone and number do."""
    known = (None, call.endpoint_id, call.destination.number)
    return {name: told[name] for name in _LASTING if told.get(name) not in known}


def _json(values: Mapping[str, object]) -> str | None:
    return json.dumps(values, separators=(",", ":")) if values else None


def _after(began: int, when: datetime | None) -> int | None:
    return None if when is None else microseconds(when) - began


def _optional_moment(began: datetime, after: int | None) -> datetime | None:
    return None if after is None else began + timedelta(microseconds=after)


def to_person(number: str, name: str, comparable: str, last: int | None, calls: int) -> Person:
    """Whoever so many calls were with; ``last`` is the id of the latest."""
    return Person(
        party=Party(number=as_text(number), name=as_text(name)),
        comparable=as_text(comparable),
        last=None if last is None else moment(last),
        calls=calls,
    )
