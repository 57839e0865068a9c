"""The truth about the calls at our endpoints: reports in, changes out.

Notifications may come twice, late, in any order or not at all; a full read (``resync``) puts
everything right. Who reads, when, and who is told is ``session.py``'s business.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from callcontrol.calls import record as records
from callcontrol.calls.leg_identity import SAME_MOMENT, is_another_call, rings_again
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import (
    Call,
    CallKey,
    CallState,
    Direction,
    EndpointId,
    Party,
)

_REMEMBERED = 500
"""How many ended legs and event ids are kept to recognise what comes late or twice."""


class CallChange(Struct, frozen=True, kw_only=True):
    """One call changed; ``before`` is None when it is new, ``after.ended_on`` set when it ended."""

    before: CallRecord | None
    after: CallRecord


class CallStore:
    """All live calls of the watched endpoints, in the order in which they appeared."""

    def __init__(self, *, new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._live: dict[CallKey, CallRecord] = {}
        self._ended: OrderedDict[CallKey, CallRecord] = OrderedDict()
        self._seen_events: OrderedDict[tuple[CallKey, str], None] = OrderedDict()
        self._changed_at: dict[CallKey, int] = {}
        self._told: list[CallRecord] = []
        self.revision = 0
        """Grows with each change; a read notes it before it asks and passes it to ``resync``."""

    @property
    def live(self) -> tuple[CallRecord, ...]:
        """The calls that have not ended, oldest first."""
        return tuple(self._live.values())

    @property
    def ended(self) -> tuple[CallRecord, ...]:
        """The calls that ended last, as far as they are remembered."""
        return tuple(self._ended.values())

    def get(self, key: CallKey) -> CallRecord | None:
        """The live call ``key``, if there is one."""
        return self._live.get(key)

    def know_of(self, told: Iterable[CallRecord]) -> None:
        """Take note of calls that the service's records told of: no late event begins them anew."""
        self._told = [*self._told, *told][-_REMEMBERED:]

    def restore(self, open_records: Iterable[CallRecord]) -> None:
        """Go on with calls that had not ended when the program last stopped."""
        self._live.update((record.key, record) for record in open_records)

    def mark_painted(self, key: CallKey, at: datetime) -> None:
        """Take note of when the news of a live call was first on the screen; it changes no call."""
        record = self._live.get(key)
        if record is not None and (hops := record.call.hops) and hops.painted is None:
            hops = replace(hops, painted=round(at.timestamp() * 1000, 1))
            self._live[key] = replace(record, call=replace(record.call, hops=hops))

    def apply(
        self, call: Call, *, at: datetime, read_on: datetime | None = None
    ) -> list[CallChange]:
        """Take one report, received ``at``; duplicates change nothing, stale ones only add to it.

        What happened before ``read_on``, all calls of the phone were read after it.
        """
        key = call.key
        if self._is_duplicate(key, call):
            return []
        if read_on is not None and call.timestamp is not None and call.timestamp < read_on:
            return self._take_older(key, call, at=call.timestamp) or self._learn(key, call)
        if self._is_stale(key, call):
            return self._learn(key, call)
        return self._take(key, call, at=call.timestamp or at)

    def disagrees(self, call: Call) -> bool:
        """Whether ``call`` is otherwise here than this report, already applied, has it."""
        live = self._live.get(call.key)
        if call.is_over or live is None:
            return call.is_over is not (live is None)
        return live.call.state is not call.state

    def resync(
        self, endpoint_id: EndpointId, calls: Iterable[Call], *, since: int, at: datetime
    ) -> list[CallChange]:
        """Make the calls of ``endpoint_id`` equal to ``calls``, a full read of the service.

        Calls that changed after revision ``since``, when the read was asked for, are left alone.
        """
        newer = {key for key, revision in self._changed_at.items() if revision > since}
        present = {call.key: call for call in calls if not call.is_over}
        gone = [
            record
            for record in self.live
            if record.key.endpoint_id == endpoint_id and record.key not in present.keys() | newer
        ]
        changes = [self._put(record, records.end_unseen(record, at=at)) for record in gone]
        for key, call in present.items():
            if key not in newer:
                changes += self._resume(call) + self._take(key, call, at=at, is_read=True)
        return changes

    def _resume(self, call: Call) -> list[CallChange]:
        """A call that an earlier read did not find goes on in its record."""
        before = self._ended.get(call.key)
        if before is None or before.outcome is not Outcome.END_NOT_SEEN:
            return []
        if is_another_call(before.call, call) or rings_again(before, call):
            return []
        return [self._put(before, records.resume(before))]

    def _take_older(self, key: CallKey, call: Call, *, at: datetime) -> list[CallChange]:
        """What was read since is so; an event of before only adds what the read left out."""
        live = self._live.get(key)
        if live is None:
            return self._learn_end(call, at=at) if call.is_over else []
        if live.call.state is not call.state or is_another_call(live.call, call):
            return []
        return self._take(key, records.merge(call, live.call), at=at)

    def _take(
        self, key: CallKey, call: Call, *, at: datetime, is_read: bool = False
    ) -> list[CallChange]:
        changes: list[CallChange] = []
        before = self._live.get(key)
        if before is not None and (is_another_call(before.call, call) or rings_again(before, call)):
            changes.append(self._put(before, records.end_unseen(before, at=at)))
            before = None
        if before is None and call.is_over:
            return changes + self._learn_end(call, at=at)
        if before is None and not is_read and self._is_on_record(call):
            return changes
        if before is None:
            after = records.begin(call, record_id=self._new_id(), at=at)
        else:
            after = records.advance(before, call, at=at)
            if is_read and before.is_dialling and not call.event_type:
                # events may be missing: the last one heard of tells nothing of now
                after = replace(after, call=replace(after.call, event_type=""))
        if after.outcome is Outcome.TRANSFERRED and after.handed_to is None:
            after = replace(after, handed_to=self._transfer_target(after))
        if after != before:
            changes.append(self._put(before, after))
        return changes + self._link_consultations(call.endpoint_id)

    def _learn(self, key: CallKey, late: Call) -> list[CallChange]:
        """A report that comes too late to say how a call is may tell what it has been."""
        before = self._live.get(key) or self._ended.get(key)
        if before is None or is_another_call(before.call, late):
            return []
        after = records.learn(before, late)
        return [] if after == before else [self._put(before, after)]

    def _learn_end(self, call: Call, *, at: datetime) -> list[CallChange]:
        """The end of a call we had given up on tells us after all what became of it."""
        before = self._ended.get(call.key)
        if before is None or before.outcome is not Outcome.END_NOT_SEEN:
            return []
        if is_another_call(before.call, call):
            return []
        return [self._put(before, records.advance(before, call, at=at))]

    def _put(self, before: CallRecord | None, after: CallRecord) -> CallChange:
        key = after.key
        self.revision += 1
        self._changed_at[key] = self.revision
        if after.ended_on is None:
            self._live[key] = after
            self._ended.pop(key, None)
        else:
            self._live.pop(key, None)
            self._ended[key] = after
            if len(self._ended) > _REMEMBERED:
                forgotten, _ = self._ended.popitem(last=False)
                self._changed_at.pop(forgotten, None)
        return CallChange(before=before, after=after)

    def _is_duplicate(self, key: CallKey, call: Call) -> bool:
        if not call.event_id:
            return False
        event = (key, call.event_id)
        if event in self._seen_events:
            return True
        self._seen_events[event] = None
        if len(self._seen_events) > _REMEMBERED:
            self._seen_events.popitem(last=False)
        return False

    def _is_stale(self, key: CallKey, call: Call) -> bool:
        live = self._live.get(key)
        if live is not None:
            return not is_another_call(live.call, call) and _is_older(call, live.call)
        ended = self._ended.get(key)
        if ended is None or is_another_call(ended.call, call):
            return False
        if call.is_over:
            return ended.outcome is not Outcome.END_NOT_SEEN
        # A leg never comes back to life; only a new call with the same id is worth a look.
        return bool(call.tracking_id) or call.timestamp is None or _is_older(call, ended.call)

    def _is_on_record(self, call: Call) -> bool:
        return call.created_on is not None and any(
            told.call.endpoint_id == call.endpoint_id
            and told.call.direction is call.direction
            and abs(told.started_on - call.created_on) <= SAME_MOMENT
            for told in self._told
        )

    def _transfer_target(self, transferred: CallRecord) -> Party | None:
        for other in (*self._live.values(), *reversed(self._ended.values())):
            if other.consultation_of == transferred.record_id:
                return other.call.remote
        return None

    def _link_consultations(self, endpoint_id: EndpointId) -> list[CallChange]:
        """Tie an outgoing call to the caller who was put on hold for it."""
        calls = (record.call for record in self._live.values())
        if not any(call.direction is Direction.OUTBOUND for call in calls):
            return []  # as it mostly is
        here = [record for record in self.live if record.call.endpoint_id == endpoint_id]
        asked_for = {record.consultation_of for record in here}
        changes = []
        for record in here:
            if record.call.direction is not Direction.OUTBOUND or record.consultation_of:
                continue
            if record.record_id in asked_for:
                continue
            caller = _caller_waiting(record, here)
            if caller is not None:
                linked = replace(record, consultation_of=caller.record_id)
                changes.append(self._put(record, linked))
        return changes


def _caller_waiting(consultation: CallRecord, here: list[CallRecord]) -> CallRecord | None:
    earlier = [
        record
        for record in here
        if record.started_on <= consultation.started_on
        and record is not consultation
        and record.consultation_of is None
    ]
    for record in earlier:
        if record.call.tracking_id and record.call.tracking_id == consultation.call.tracking_id:
            return record
    # ASSUMED: where a consultation has a tracking id of its own, the caller is still held first.
    held = [
        record
        for record in earlier
        if record.call.state is CallState.HELD
        and record.answered_on is not None
        and record.answered_on <= consultation.started_on
    ]
    return max(held, key=lambda record: record.state_since, default=None)


def _is_older(report: Call, known: Call) -> bool:
    if report.timestamp is None or known.timestamp is None:
        return False
    if report.timestamp == known.timestamp:
        return _PROGRESS[report.state] < _PROGRESS[known.state]
    return report.timestamp < known.timestamp


_PROGRESS = {
    CallState.UNKNOWN: 0,
    CallState.OUT_OF_SERVICE: 0,
    CallState.RINGING: 1,
    CallState.CONNECTED: 2,
    CallState.HELD: 2,
    CallState.IDLE: 3,
    CallState.COMPLETED: 3,
}
"""A leg only moves to the same or a higher step; settles the order within one millisecond."""
