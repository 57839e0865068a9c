"""What the service's own call records say, set beside the calls on record here.

A record (API §3.8) has an id of its own, so the call it is of is found by time, direction and
party. What no row here is of is a call that nobody told us of; what we hold as unfinished, the
record completes. Nothing is taken from it but what it says. Reading records is ``call_gaps.py``'s.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from callcontrol.calls import record as records
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.store import CallChange
from callcontrol.cloudlink.models import Call, CallState, Cause, Direction, EndpointId

_MOMENT = timedelta(milliseconds=50)
"""The service gives the same time of beginning in events and records, whoever is the party now."""
_NEAR_START = timedelta(seconds=5)
"""Or not quite the same; then the party has to be the same too, and the times to overlap."""
_COMPARED_DIGITS = 7
"""Of a number; what stands before them is written in many ways."""


_NOBODY_ANSWERED = frozenset(
    {
        *(Outcome.MISSED, Outcome.ABANDONED, Outcome.NOT_ANSWERED, Outcome.BUSY),
        *(Outcome.DO_NOT_DISTURB, Outcome.UNREACHABLE, Outcome.FAILED),
    }
)
"""ASSUMED: a record that calls such a call completed knows of an answer that was not told to us."""


class Deleted(NamedTuple):
    """A call that the user has deleted; no more is kept of it."""

    endpoint_id: EndpointId
    began_on: datetime
    direction: Direction


class _Span(NamedTuple):
    """When a record's call was, as far as the record says."""

    began_on: datetime
    answered_on: datetime | None
    ended_on: datetime


def when_over(record: Call) -> datetime | None:
    """When the call of ``record`` ended; None if the record does not say when it was at all."""
    span = _span(record)
    return span.ended_on if span else None


def of_deleted(found: Iterable[Call], deleted: Sequence[Deleted]) -> dict[str, Deleted]:
    """Which of the service's records ``found`` are of calls that were ``deleted``, by their ids.

    Each is of one at most, the nearest first.
    """
    spans = [(call, span) for call in found if (span := _span(call)) is not None]
    pairs = [
        (apart, str(call.call_id), one)
        for call, span in spans
        for one in deleted
        if (apart := abs(span.began_on - one.began_on)) <= _NEAR_START
        and not _differ(call.direction, one.direction)
    ]
    matched: dict[str, Deleted] = {}
    for _, name, one in sorted(pairs):
        if name not in matched and one not in matched.values():
            matched[name] = one
    return matched


def settle(found: Iterable[Call], known: Sequence[CallRecord]) -> list[CallChange]:
    """What the service's records ``found`` change in the rows ``known`` of the same phone.

    Each record is of one row at most and each row of one record, the nearest pairs first.
    """
    spans = {str(call.call_id): (call, span) for call in found if (span := _span(call)) is not None}
    by_id = {record.record_id: record for record in known}
    pairs: list[tuple[float, str, str]] = []
    for name, (call, span) in spans.items():
        if name in by_id:
            pairs.append((-1.0, name, name))
            continue
        for row in known:
            distance = _distance(call, span, row)
            if distance is not None:
                pairs.append((distance, name, row.record_id))
    row_of: dict[str, str] = {}
    taken: set[str] = set()
    for _, name, row_id in sorted(pairs):
        if name not in row_of and row_id not in taken:
            row_of[name] = row_id
            taken.add(row_id)
    changes = []
    for name, (call, span) in spans.items():
        before = by_id[row_of[name]] if name in row_of else None
        after = _completed(before, call, span) if before else _told_by(call, span)
        if after != before:
            changes.append(CallChange(before=before, after=after))
    return changes


def _told_by(call: Call, span: _Span) -> CallRecord:
    """The row of a call of which only its record tells; that is known by the record's id."""
    row = CallRecord(
        record_id=call.call_id,
        call=call,
        started_on=span.began_on,
        state_since=span.ended_on,
        answered_on=span.answered_on,
        ended_on=span.ended_on,
    )
    return replace(row, outcome=_outcome(row, call))


def _completed(row: CallRecord, call: Call, span: _Span) -> CallRecord:
    """``row`` with what the record knows better: that it was answered, and how it ended."""
    if row.ended_on is None:
        return row  # it goes on, or its end is under way to us
    if row.outcome is not Outcome.END_NOT_SEEN and not _answer_was_missed(row, call):
        return row
    answered_on = row.answered_on or span.answered_on
    ended = row.call if row.outcome is not Outcome.END_NOT_SEEN else _ended(row.call, call)
    after = replace(row, call=ended, answered_on=answered_on, ended_on=span.ended_on)
    return replace(after, state_since=span.ended_on, outcome=_outcome(after, call))


def _answer_was_missed(row: CallRecord, call: Call) -> bool:
    """Whether a row without an answer is of a call that was answered or may have been."""
    if row.answered_on is not None:
        return False
    if row.outcome is Outcome.ANSWERED:
        return call.completed is not None
    return row.outcome in _NOBODY_ANSWERED and call.completed is True


def _ended(known: Call, told: Call) -> Call:
    return replace(known, cause=told.cause, cause_text=told.cause_text, end_time=told.end_time)


def _outcome(row: CallRecord, call: Call) -> Outcome:
    if row.answered_on is None and call.completed is None and call.cause is Cause.UNKNOWN:
        return Outcome.END_NOT_SEEN  # the record does not say what became of it
    # the cause of a call that was handed to us stays, so only its own transfer's event counts
    return records.outcome(row, call, before=call)


def _span(call: Call) -> _Span | None:
    """The times of a record; a call that it does not call over has none."""
    ring, talk = (timedelta(seconds=_sane(s)) for s in (call.ring_seconds, call.billing_seconds))
    if call.state is not CallState.UNKNOWN and not call.is_over:
        return None
    began = call.created_on or (call.end_time and call.end_time - ring - talk)
    if began is None:
        return None
    ended = call.end_time or began + ring + talk
    was_answered = call.completed or (call.completed is None and talk > timedelta())
    answered = min(began + ring, ended) if was_answered else None
    return _Span(began, answered, max(began, ended))


def _sane(seconds: float | None) -> float:
    return min(max(seconds or 0.0, 0.0), 10.0**7)


def _distance(call: Call, span: _Span, row: CallRecord) -> float | None:
    """How far apart record and row are, in seconds, or None if they cannot be one call."""
    if _differ(call.direction, row.call.direction):
        return None
    began = row.call.created_on or row.started_on
    if span.ended_on < began or (row.ended_on is not None and row.ended_on < span.began_on):
        return None
    apart = abs(span.began_on - began)
    if apart <= _MOMENT:
        return apart.total_seconds()
    if row.ended_on is None or _digits(call.remote.number) != _digits(row.call.remote.number):
        return None
    if call.tracking_id and row.call.tracking_id and call.tracking_id != row.call.tracking_id:
        return None
    is_told_by_us = row.call.created_on is None  # when it began, a read has not said
    return apart.total_seconds() if apart <= _NEAR_START or is_told_by_us else None


def _differ(one: Direction, other: Direction) -> bool:
    return len({one, other} - {Direction.UNKNOWN}) > 1


def _digits(number: str) -> str:
    digits = "".join(char for char in number if char.isdecimal())
    return digits[-_COMPARED_DIGITS:] or number
