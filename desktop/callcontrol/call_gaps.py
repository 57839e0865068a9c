"""What happened while nobody listened: told by the service's records, or kept as a gap.

A gap reaches from the last proof that the calls of a phone were heard to the read that found those
that go on; it may lie over a time when the program was off. Records are those of the user, so they
fill the gaps of the user's own phone. How a record is set beside a call is decided in
``calls/server_records.py``.
"""

import asyncio
import itertools
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from callcontrol import call_records
from callcontrol.calls import server_records
from callcontrol.calls.gap import Gap, GapReason
from callcontrol.calls.record import Outcome
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink.errors import CloudLinkError, SignInRequired
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import Call, EndpointId, Identity
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.gaps import Reach
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

_PROOF_SECONDS = 30.0
"""How often it is asked when the connection last gave a sign of life."""
_KEPT_EVERY = 10
"""One proof in so many goes to disk: a crash makes a gap longer by that."""
_AT_ONCE = 0.0
_IN_A_MOMENT = 5.0
_LATER_SECONDS = 60.0
"""Seconds before a look at the records, and before the next: some are written late."""
_LOOKS = 4
_JUST_OVER = timedelta(seconds=10)
"""What is told of a call that ended within this time may not have arrived yet."""
_MARGIN = timedelta(minutes=10)
"""Records are read again from so long before: some come late, and clocks differ."""
_LONGEST_CALL = timedelta(hours=24)


class CallGaps:
    """How far the record of the calls of ``endpoint_ids`` reaches, and the filling of its gaps.

    ``now`` and ``proof``, when the connection last gave a sign of life, are by this computer's
    clock, as is what is kept of the reach; ``pbx_at`` makes such a time one of the PBX's, by which
    gaps and calls are told. ``take`` gets what the records change.
    """

    def __init__(
        self,
        *,
        media: Media,
        store: CallStore,
        history: History,
        identity: Identity,
        endpoint_ids: Sequence[EndpointId],
        take: Callable[[Sequence[CallChange]], None],
        now: Callable[[], datetime],
        proof: Callable[[], datetime | None],
        pbx_at: Callable[[datetime], datetime],
        tasks: Tasks,
    ) -> None:
        self._media = media
        self._store = store
        self._history = history
        self._principal_id = identity.principal_id
        self._own = call_records.own_phone(identity, endpoint_ids)
        self._endpoint_ids = endpoint_ids
        self._take = take
        self._now = now
        self._proof = proof
        self._pbx_at = pbx_at
        self._proven = now()
        self._tasks = tasks
        self._reach: dict[EndpointId, Reach] = {}
        self._reason = GapReason.NOT_RUNNING
        self._listens = False
        self._open: Gap | None = None
        """That of the own phone, until it is known whether the records fill it."""
        self._open_until = self._proven
        self._looking: asyncio.Task[None] | None = None
        self._unsaved: list[Gap] = []
        self._seen: set[str] = set()
        """Records that a look has found so soon after their end."""
        self._waits = False
        """Whether the last look found one that it left to the next."""

    def restore(self) -> None:
        """Go on from where the last run ended, and keep from now on how far the record reaches."""
        self._tasks.start(self._keep(), name="reach of the record")
        try:
            self._reach = self._history.gaps.reach()
        except DatabaseError as error:
            _log.error("how far the record of calls reaches is not known: %s", error.fault)

    def heard(self) -> None:
        """The calls are heard, and all that go on have been read."""
        at = self._proven = self._now()
        gaps = [
            Gap(
                endpoint_id=endpoint_id,
                began_on=self._pbx_at(self._reach[endpoint_id].heard_until),
                ended_on=self._pbx_at(at),
                reason=self._reason,
            )
            for endpoint_id in self._endpoint_ids
            if endpoint_id in self._reach and self._reach[endpoint_id].heard_until < at
        ]
        self._open = next((gap for gap in gaps if gap.endpoint_id == self._own), None)
        self._open_until = at
        self._listens = True
        self._reason = GapReason.NOT_CONNECTED
        others = [gap for gap in gaps if gap.endpoint_id != self._own]
        self._hear_until_proof(others)
        self._look(_AT_ONCE)

    def deaf(self) -> None:
        """Since the last proof no calls have been heard, until ``heard`` is called again."""
        if self._listens:
            self._listens = False
            self._hear_until_proof()

    async def _keep(self) -> None:
        """Take note, as long as calls are heard, of how far their record reaches."""
        for turn in itertools.count(1):
            begun = self._now()
            await asyncio.sleep(_PROOF_SECONDS)
            was_asleep = self._now() - begun > timedelta(seconds=2 * _PROOF_SECONDS)
            if not self._listens or was_asleep:  # the computer, and nobody knows yet who else
                continue
            self._proven = max(self._proven, self._proof() or self._proven)
            if turn % _KEPT_EVERY == 0:
                self._hear_until_proof()

    def look_for(self, changes: Sequence[CallChange]) -> None:
        """The records may tell the end of a call that was not seen."""
        if self._listens and any(
            after.outcome is Outcome.END_NOT_SEEN
            and after.key.endpoint_id == self._own
            and before is not None
            and before.ended_on is None
            for before, after in ((change.before, change.after) for change in changes)
        ):
            self._look(_IN_A_MOMENT)

    def _hear_until_proof(self, gaps: Sequence[Gap] = ()) -> None:
        at = self._proven
        for endpoint_id in self._endpoint_ids:
            known = self._reach.get(endpoint_id, Reach(heard_until=at, records_from=at - _MARGIN))
            if self._open is None or endpoint_id != self._own:
                known = replace(known, heard_until=at)
            self._reach[endpoint_id] = known
        self._save(gaps)

    def _save(self, gaps: Sequence[Gap] = ()) -> None:
        self._unsaved += gaps
        try:
            self._history.gaps.save(self._reach, self._unsaved)
            self._unsaved = []
        except DatabaseError as error:
            _log.error("how far the record of calls reaches is not on disk: %s", error.fault)

    def _look(self, pause: float) -> None:
        if self._own is None:
            return
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._tasks.start(self._read_records(self._own, pause), name="records")

    async def _read_records(self, own: EndpointId, pause: float) -> None:
        """Look at the records now and once later; again if that failed or a call has just ended."""
        for look in range(_LOOKS):
            await asyncio.sleep(_LATER_SECONDS if look else pause)
            asked_on = self._now()
            at, since = self._pbx_at(asked_on), self._pbx_at(self._reach[own].records_from)
            try:
                found = await call_records.ended_since(self._media, self._principal_id, own, since)
                self._settle(own, found, since=since, until=at - _JUST_OVER)
                self._fill(own, since, asked_on)
            except SignInRequired:
                raise
            except (CloudLinkError, DatabaseError) as error:
                _log.warning("the service's call records are not known: %s", error.code)
                self._leave_open(own)
                continue
            if look and not self._waits:
                return

    def _settle(
        self, own: EndpointId, found: Sequence[Call], *, since: datetime, until: datetime
    ) -> None:
        recent = {
            str(record.call_id): (record, end)
            for record in found
            if (end := server_records.when_over(record)) is not None and since <= end
        }
        # whose end is of the last seconds, or by a wrong clock even to come, waits for one look
        fresh = {name for name, (_, end) in recent.items() if end > until}
        new = fresh - self._seen
        self._seen, self._waits = fresh, bool(new)
        known = {
            record.record_id: record
            for record in (
                *self._store.ended,  # which may wait for being written
                *self._history.begun_between(own, since - _LONGEST_CALL, until + _LONGEST_CALL),
                *self._store.live,
            )
            if record.key.endpoint_id == own
        }
        told = [record for name, (record, _) in recent.items() if name not in new]
        deleted = self._history.deleted.since(since - _LONGEST_CALL)
        gone = server_records.of_deleted(told, [one for one in deleted if one.endpoint_id == own])
        told = [record for record in told if str(record.call_id) not in gone]
        changes = server_records.settle(told, list(known.values()))
        changes.sort(key=lambda change: change.after.started_on)
        if changes:
            _log.info("the service's records tell of %d calls", len(changes))
            self._store.know_of(change.after for change in changes if change.before is None)
            self._take(changes)

    def _fill(self, own: EndpointId, since: datetime, asked_on: datetime) -> None:
        self._history.gaps.close(own, since)
        reach = self._reach[own]
        self._reach[own] = replace(reach, records_from=max(reach.records_from, asked_on - _MARGIN))
        self._end_gap(own)
        self._save()

    def _leave_open(self, own: EndpointId) -> None:
        """Nobody can say what happened: a gap, until a later look tells."""
        gap = self._end_gap(own)
        if gap is not None:
            self._save([gap])

    def _end_gap(self, own: EndpointId) -> Gap | None:
        gap, self._open = self._open, None
        if gap is not None:
            self._reach[own] = replace(self._reach[own], heard_until=self._open_until)
        return gap
