"""What is kept of one call: the leg as last reported, its times, and what became of it.

``begin`` and ``advance`` fold the reports of one leg into its record; ``outcome`` names its end.
Which reports are worth folding (duplicates, stale ones) is decided in ``store.py``.
"""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from callcontrol.cloudlink.models import Call, CallKey, CallState, Cause, Direction, Party


class Outcome(StrEnum):
    """What happened, in the words the history is stored with; a new one goes to the end."""

    IN_PROGRESS = "in_progress"
    ANSWERED = "answered"
    MISSED = "missed"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    REDIRECTED = "redirected"
    """By somebody at the phone."""
    FORWARDED = "forwarded"
    """By a rule of the phone or of the telephone system."""
    REFUSED = "refused"
    TRANSFERRED = "transferred"
    """How, nobody can say."""
    TRANSFERRED_BLIND = "transferred_blind"
    TRANSFERRED_SUPERVISED = "transferred_supervised"
    CONFERENCE = "conference"
    CONSULTATION = "consultation"
    NOT_ANSWERED = "not_answered"
    ABANDONED = "abandoned"
    """We gave up before anybody answered."""
    BUSY = "busy"
    DO_NOT_DISTURB = "do_not_disturb"
    UNREACHABLE = "unreachable"
    FAILED = "failed"
    END_NOT_SEEN = "end_not_seen"


class CallRecord(Struct, frozen=True, kw_only=True):
    """One call at our endpoint from its first event to its end.

    Times are the PBX's where it gave one, else the time of receipt; aware UTC.
    """

    record_id: str
    call: Call
    started_on: datetime
    state_since: datetime
    answered_on: datetime | None = None
    ended_on: datetime | None = None
    outcome: Outcome = Outcome.IN_PROGRESS
    consultation_of: str | None = None
    """``record_id`` of the call on whose behalf this one was made."""
    handed_to: Party | None = None
    """Who got the call after a redirect, a pick-up elsewhere or a transfer."""

    @property
    def key(self) -> CallKey:
        """The leg this record is of."""
        return self.call.key

    @property
    def is_ringing_here(self) -> bool:
        """Whether our phone rings with this call."""
        return self.call.state is CallState.RINGING and self.call.direction is Direction.INBOUND

    @property
    def is_dialling(self) -> bool:
        """Whether we wait for the far end to answer."""
        return self._waits and (
            self.call.state is CallState.RINGING or self.call.event_type in _NOT_YET_ANSWERED
        )

    @property
    def may_be_answered(self) -> bool:
        """Whether nobody has told if the far end answered: a read without an event cannot tell."""
        return self._waits and not self.is_dialling

    @property
    def _waits(self) -> bool:
        return (
            self.call.direction is Direction.OUTBOUND
            and self.answered_on is None
            and self.call.state in (CallState.CONNECTED, CallState.RINGING)
        )


DIALLED = "originatedEvent"
"""The event of a call that was made just now."""

# ASSUMED: an outgoing leg is "connected" from the start; these events say that nobody answered yet.
_NOT_YET_ANSWERED = (DIALLED, "deliveredEvent", "divertedEvent")

# ASSUMED: a ringing leg that ends "redirected" by this event was picked up by somebody else.
_PICKED_UP = "establishedEvent"

# ASSUMED: a leg that ends by these keeps the cause that brought it here.
_CLEARED = ("connectionClearedEvent", "failedEvent")

CONFERENCED = "conferencedEvent"
"""The event of a leg that is, from then on, part of a conference."""

_FORWARDED = frozenset(
    {
        Cause.CALL_FORWARD,
        Cause.CALL_FORWARD_ALWAYS,
        Cause.CALL_FORWARD_BUSY,
        Cause.CALL_FORWARD_NO_ANSWER,
    }
)
DIVERTED = _FORWARDED | {Cause.REDIRECTED}
"""The causes of a call that goes on to another phone, by a rule or by somebody's hand."""

_OUTBOUND_OUTCOMES = {
    Cause.BUSY: Outcome.BUSY,
    Cause.DO_NOT_DISTURB: Outcome.DO_NOT_DISTURB,
    Cause.CALL_NOT_ANSWER: Outcome.NOT_ANSWERED,
    Cause.DEST_NOT_OBTAINABLE: Outcome.UNREACHABLE,
    Cause.INCOMPATIBLE_DESTINATION: Outcome.UNREACHABLE,
    Cause.NETWORK_CONGESTION: Outcome.FAILED,
    Cause.NETWORK_NOT_OBTAINABLE: Outcome.FAILED,
    Cause.RESOURCES_NOT_AVAILABLE: Outcome.FAILED,
}


_NOT_OF_THE_ANSWER = (Outcome.IN_PROGRESS, Outcome.TRANSFERRED, Outcome.END_NOT_SEEN)
"""What a leg became or is whether anybody answered or not."""


def begin(call: Call, *, record_id: str, at: datetime) -> CallRecord:
    """The record of a leg seen for the first time, ``at`` its event or receipt."""
    started_on = call.created_on or at
    rings_since_then = call.timestamp is None and call.state is CallState.RINGING
    record = CallRecord(
        record_id=record_id,
        call=call,
        started_on=started_on,
        state_since=started_on if rings_since_then else at,
    )
    return advance(record, call, at=at)


def advance(record: CallRecord, call: Call, *, at: datetime) -> CallRecord:
    """``record`` after the report ``call``, which the PBX made ``at`` that time."""
    merged = merge(record.call, call)
    if call.event_type == CONFERENCED:
        merged = replace(merged, conferenced_on=record.call.conferenced_on or at)
    answered_on = record.answered_on or (at if _is_answered(merged) else None)
    after = replace(
        record,
        call=merged,
        state_since=at if call.state is not record.call.state else record.state_since,
        answered_on=answered_on,
    )
    if not call.is_over:
        return after
    handed_to = _handed_to(record.call, call)
    if handed_to is not None:  # the row keeps naming the party we spoke with
        kept = replace(merged, origin=record.call.origin, destination=record.call.destination)
        after = replace(after, call=kept)
    became = outcome(after, call, record.call)
    return replace(after, ended_on=at, outcome=became, handed_to=handed_to)


def learn(record: CallRecord, late: Call) -> CallRecord:
    """``record`` with what a report that others have overtaken still adds.

    That is when the call was answered or became a conference, each the earliest that was told.
    """
    at = late.timestamp
    if at is None or at < record.started_on or (record.ended_on and at > record.ended_on):
        return record
    call, answered_on = record.call, record.answered_on
    if late.event_type == CONFERENCED:
        call = replace(call, conferenced_on=min(call.conferenced_on or at, at))
    if _is_answered(merge(call, late)):
        answered_on = min(answered_on or at, at)
    after = replace(record, call=call, answered_on=answered_on)
    if answered_on is None or record.outcome in _NOT_OF_THE_ANSWER:
        return after
    return replace(after, outcome=_talked(after))


def end_unseen(record: CallRecord, *, at: datetime) -> CallRecord:
    """``record`` closed because the leg is gone, though nobody told us how it ended."""
    gone = replace(record.call, state=CallState.IDLE, state_text="")
    at = max(at, record.started_on)  # as long as the PBX's clock is not known
    return replace(record, call=gone, state_since=at, ended_on=at, outcome=Outcome.END_NOT_SEEN)


def resume(record: CallRecord) -> CallRecord:
    """``record`` open again: the leg that seemed to be gone is there after all."""
    return replace(record, ended_on=None, outcome=Outcome.IN_PROGRESS)


def outcome(record: CallRecord, last: Call, before: Call | None = None) -> Outcome:
    """What became of the call of ``record``, whose last report is ``last``, after ``before``."""
    # ASSUMED: the cause of a call that was handed to us stays; its own transfer says so again
    is_news = (before is None or before.cause is not last.cause) and last.event_type not in _CLEARED
    if last.cause is Cause.TRANSFER and (is_news or last.event_type == "transferedEvent"):
        return Outcome.TRANSFERRED
    if record.answered_on is not None:
        return _talked(record)
    if record.call.direction is Direction.OUTBOUND:
        was_talking = before is not None and replace(record, call=before).may_be_answered
        rest = Outcome.ANSWERED if was_talking else Outcome.ABANDONED
        return _OUTBOUND_OUTCOMES.get(last.cause, rest)
    if _went_on(last, before):
        if last.event_type == _PICKED_UP:
            return Outcome.ANSWERED_ELSEWHERE
        return Outcome.FORWARDED if last.cause in _FORWARDED else Outcome.REDIRECTED
    if last.cause in (Cause.BUSY, Cause.DO_NOT_DISTURB):
        return Outcome.REFUSED
    return Outcome.MISSED


def _talked(record: CallRecord) -> Outcome:
    return Outcome.CONFERENCE if record.call.conferenced_on else Outcome.ANSWERED


def _went_on(last: Call, before: Call | None) -> bool:
    """Whether a leg ended because its call goes on elsewhere, and did not just come from there."""
    came_so = before is not None and before.cause is last.cause and last.event_type in _CLEARED
    return last.cause in DIVERTED and not came_so


def _is_answered(call: Call) -> bool:
    if call.state is CallState.HELD:
        return True
    if call.state is not CallState.CONNECTED:
        return False
    if call.direction is not Direction.OUTBOUND:
        return True
    return bool(call.event_type) and call.event_type not in _NOT_YET_ANSWERED


def _handed_to(before: Call, last: Call) -> Party | None:
    """The new party that the last report of a diverted or transferred leg names."""
    if last.cause is not Cause.TRANSFER and last.cause not in DIVERTED:
        return None
    target = last.destination
    known = ("", before.destination.number, str(before.endpoint_id))
    return None if target.number in known else target


def merge(old: Call, new: Call) -> Call:
    """``new``, with what it leaves out taken from ``old``."""
    return replace(
        new,
        direction=old.direction if new.direction is Direction.UNKNOWN else new.direction,
        origin=_merge_party(old.origin, new.origin),
        destination=_merge_party(old.destination, new.destination),
        called_device=new.called_device or old.called_device,
        alerting_device=new.alerting_device or old.alerting_device,
        tracking_id=new.tracking_id or old.tracking_id,
        created_on=old.created_on or new.created_on,
        timestamp=new.timestamp or old.timestamp,
        event_type=new.event_type or old.event_type,
        event_id=new.event_id or old.event_id,
        hops=old.hops or new.hops,
        conferenced_on=old.conferenced_on or new.conferenced_on,
    )


def _merge_party(old: Party, new: Party) -> Party:
    if not new.number and not new.name:
        return old
    return Party(number=new.number, name=old.name) if new == Party(number=old.number) else new
