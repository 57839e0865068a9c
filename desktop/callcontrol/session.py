"""One signed-in user: connect, resync, apply notifications, record the history.

Truth about calls comes from notifications and full reads only. What the user has a phone do is in
``call_acting.py``; who they are and how they signed in is ``account.py``'s business.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import assert_never

from callcontrol.call_acting import CallActing
from callcontrol.call_gaps import CallGaps
from callcontrol.call_reading import CallReading
from callcontrol.call_saving import CallSaving
from callcontrol.calls.record import CallRecord, end_unseen
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink.errors import CloudLinkError, SignInRequired
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import (
    Call,
    EndpointId,
    Identity,
    Notification,
)
from callcontrol.cloudlink.notifications import (
    Connected,
    Disconnected,
    NotHeard,
    NotificationStream,
    StreamEvent,
)
from callcontrol.connection import Connection
from callcontrol.listeners import Listeners
from callcontrol.phone_status import PhoneTrouble
from callcontrol.record_hiding import RecordHiding
from callcontrol.status import ConnectionStatus
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.fallback import Fallback
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

_READ_AGAIN_SECONDS = 10.0
"""Pause after a read of the calls failed."""

_SECONDS_TO_PAINT = 0.05
"""Who calls is shown first; nobody is so fast that they click before that."""


class Session:
    """The calls of ``endpoint_ids``, kept true while ``run`` runs.

    ``changes`` tells each ``CallChange`` after it is on disk, ``statuses`` the connection, and
    ``troubles`` (stable codes, "" when over) what keeps it from its work. ``reading`` knows of
    which phones the calls may not be as they are shown.
    """

    def __init__(
        self,
        *,
        identity: Identity,
        endpoint_ids: Sequence[EndpointId],
        media: Media,
        stream: NotificationStream,
        store: CallStore,
        history: History,
        tasks: Tasks,
        now: Callable[[], datetime],
        fallback: Fallback | None = None,
        confirmation_seconds: float = 3.0,
    ) -> None:
        """An action that no notification follows within ``confirmation_seconds`` is read for.

        ``fallback`` has the calls that ``history`` does not take.
        """
        self.identity = identity
        self.endpoint_ids = tuple(endpoint_ids)
        self.history = history
        self.changes: Listeners[CallChange] = Listeners()
        self.connection = Connection(now=now, tasks=tasks)
        self.statuses = self.connection.statuses
        self.troubles: Listeners[str] = Listeners()
        self.reading = CallReading(media, store, take=self._take, now=now, tasks=tasks)
        self.reading.told.subscribe(self._doubt_subscription)
        self.pbx_now = self.reading.pbx_now
        self._gaps = CallGaps(
            media=media,
            store=store,
            history=history,
            identity=identity,
            endpoint_ids=self.endpoint_ids,
            take=self._take,
            now=now,
            proof=lambda: stream.last_heard,
            pbx_at=self.reading.pbx_clock.at,
            tasks=tasks,
        )
        self._hiding = RecordHiding(
            media=media,
            history=history,
            identity=identity,
            endpoint_ids=self.endpoint_ids,
            now=now,
            tasks=tasks,
        )
        self.hide_records = self._hiding.start
        self._saving = CallSaving(history, tasks, tell=self.troubles.emit, fallback=fallback)
        self._acting = CallActing(
            media,
            store,
            self.reading,
            take=self._take,
            tasks=tasks,
            confirmation_seconds=confirmation_seconds,
        )
        self.act = self._acting.act
        self.perform = self._acting.perform
        self.make_call = self._acting.make_call
        self._media = media
        self._stream = stream
        self._store = store
        self._tasks = tasks
        self._untold: set[str] = set()
        self._reading: asyncio.Task[None] | None = None
        self._untaken: list[CallChange] = []

    @property
    def store(self) -> CallStore:
        """The calls as known now; read it, but leave changing it to the session."""
        return self._store

    @property
    def status(self) -> ConnectionStatus:
        """How the connection stands."""
        return self.connection.status

    @property
    def calls_wait(self) -> bool:
        """Whether there are calls that the history has not taken yet."""
        return self._saving.waits

    @property
    def calls_kept_in(self) -> Path | None:
        """The file with the calls that the history did not take; None: they are in memory only."""
        return self._saving.kept_in

    def check(self) -> None:
        """Something has changed, or the user asks: see at once whether the connection lives, or
        connect at once.
        """
        self.connection.hurry()
        self._stream.check()

    def suspend(self) -> None:
        """This computer goes to sleep: what is known now may not be so when it has woken up, which
        ``check`` says.
        """
        self.connection.suspended(self._stream.last_heard)
        self._stop_reading()
        self._gaps.deaf()
        self._take(())
        self._stream.suspend()

    async def run(self) -> None:
        """Stay connected until cancelled."""
        self._saving.check()
        self._restore()
        self._gaps.restore()
        try:
            async with self._stream as events:
                async for event in events:
                    self._hear(event)
        except Exception:  # a task boundary: whatever is wrong, it must not look connected
            self.connection.refused("bug")
            raise
        finally:
            self._gaps.deaf()
            self._take(())

    def tell_signed_out(self) -> None:
        """Say that nothing is heard any more: the sign-in has ended, and ``run`` with it."""
        self.connection.signed_out()

    def _restore(self) -> None:
        """Go on with the calls of the last run; they are told when a read has found them alive."""
        try:
            # A session that goes on after another sign-in has its calls
            left = [one for one in self.history.open_records() if not self._store.get(one.key)]
        except DatabaseError as error:
            _log.error("calls of the last run are not known: %s", error.fault)
            self.troubles.emit(error.code)
            return
        ours = [record for record in left if record.key.endpoint_id in self.endpoint_ids]
        lost = [record for record in left if record not in ours]  # nobody reads those phones now
        self._save(end_unseen(record, at=self.pbx_now()) for record in lost)
        self._store.restore(ours)
        self._untold = {record.record_id for record in ours}

    def _hear(self, event: StreamEvent) -> None:
        match event:
            case Connected():
                self._stop_reading()
                self._reading = self._tasks.start(self._read_until_known(), name="resync")
            case Disconnected():
                self._gaps.deaf()
                self._take(())
                self._stop_reading()
                self.connection.lost(event)
            case NotHeard(endpoint_id=endpoint_id):
                self.reading.not_heard(endpoint_id)
            case Notification():
                self._untaken += self._changes_by(event)
                if not self._stream.has_more:
                    self._take(())
            case _:
                assert_never(event)

    def _changes_by(self, notification: Notification) -> list[CallChange]:
        match notification.content:
            case Call() as call:
                return self.reading.hear(call) if call.endpoint_id in self.endpoint_ids else []
            case _:
                _log.info("notification of topic %s is not for us", notification.topic)
                return []

    def _doubt_subscription(self, endpoint_id: EndpointId) -> None:
        if self.reading.trouble(endpoint_id) is PhoneTrouble.NO_EVENTS:
            self._stream.check()  # the connection itself may be dead
            self._stream.doubt(endpoint_id)

    def _stop_reading(self) -> None:
        """What a read finds says nothing about a connection that is not the one it was for."""
        if self._reading is not None:
            self._reading.cancel()

    async def resync(self) -> None:
        """Read all active calls and put the store right."""
        for endpoint_id in self.endpoint_ids:
            await self.reading.read(endpoint_id)

    async def _read_until_known(self) -> None:
        """After a (re)connect the screen is true only once the calls have been read."""
        while True:
            try:
                await self.resync()
            except SignInRequired:
                raise
            except CloudLinkError as error:
                self.connection.unread(error, again_in=_READ_AGAIN_SECONDS)
                await self.connection.rest(_READ_AGAIN_SECONDS)
            else:
                break
        for record in self._store.live:
            if record.record_id in self._untold:
                self.changes.emit(CallChange(before=None, after=record))
        self._untold = set()
        self._gaps.heard()
        self.hide_records()
        self.connection.known()

    def _take(self, new: Sequence[CallChange]) -> None:
        """The changes go to disk before anybody paints them, those first that came first."""
        changes, self._untaken = [*self._untaken, *new], []
        if not changes:
            return
        last = {change.after.record_id: change.after for change in changes}
        self._save(last.values())
        self._gaps.look_for(changes)
        for change in changes:
            self.changes.emit(change)
        self._acting.changed()
        if any(change.before is None and change.after.is_ringing_here for change in changes):
            self._tasks.start(self._warm(), name="warm connection")

    async def _warm(self) -> None:
        """Whoever is rung is likely to act soon, and then the connection is open."""
        await asyncio.sleep(_SECONDS_TO_PAINT)
        await self._media.warm()

    def _save(self, records: Iterable[CallRecord]) -> None:
        self._saving.save(records)
