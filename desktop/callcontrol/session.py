"""One signed-in user: connect, resync, apply notifications, record the history.

Truth about calls comes from notifications and full reads only; that an action was accepted
changes nothing here. Who the user is and how they signed in is ``account.py``'s business.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import assert_never

from callcontrol.calls.store import CallChange, CallStore
from callcontrol.calls.transfer import Step
from callcontrol.cloudlink.errors import CloudLinkError, EffectUnknown
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import (
    Call,
    CallAction,
    CallKey,
    EndpointId,
    Identity,
    Notification,
)
from callcontrol.cloudlink.notifications import (
    Connected,
    Disconnected,
    NotificationStream,
    StreamEvent,
)
from callcontrol.listeners import Listeners
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

_QUIET_READS = 5
"""How often a read is repeated because a notification came while it was under way."""

_READ_AGAIN_SECONDS = 10.0
"""Pause after a read of the calls failed."""

_WITHOUT_EFFECT = frozenset({CallAction.DTMF, CallAction.TAG_RECORDING})
"""Actions that no notification follows."""


class Session:
    """The calls of ``endpoint_ids``, kept true while ``run`` runs.

    ``changes`` tells each ``CallChange`` after it is on disk, ``statuses`` the connection, and
    ``troubles`` (stable codes) what keeps the session from doing its work.
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
        confirmation_seconds: float = 3.0,
    ) -> None:
        """An action that no notification follows within ``confirmation_seconds`` is read for."""
        self.identity = identity
        self.endpoint_ids = tuple(endpoint_ids)
        self.history = history
        self.changes: Listeners[CallChange] = Listeners()
        self.statuses: Listeners[ConnectionStatus] = Listeners()
        self.troubles: Listeners[str] = Listeners()
        self.status = ConnectionStatus(state=ConnectionState.CONNECTING, since=now())
        self._media = media
        self._stream = stream
        self._store = store
        self._tasks = tasks
        self._now = now
        self._confirmation_seconds = confirmation_seconds
        self._untold: set[str] = set()
        self._resync_turn = asyncio.Lock()
        self._change_seen = asyncio.Event()

    @property
    def store(self) -> CallStore:
        """The calls as known now; read it, but leave changing it to the session."""
        return self._store

    async def run(self) -> None:
        """Stay connected until cancelled."""
        self._restore()
        async with self._stream as events:
            async for event in events:
                self._hear(event)

    def _restore(self) -> None:
        """Go on with the calls of the last run; they are told when a read has found them alive."""
        try:
            left = self.history.open_records()
        except DatabaseError as error:
            _log.error("calls of the last run are not known: %s", error.fault)
            self.troubles.emit(error.code)
            return
        self._store.restore(left)
        self._untold = {record.record_id for record in left}

    def _hear(self, event: StreamEvent) -> None:
        match event:
            case Connected():
                self._tasks.start(self._read_until_known(), name="resync")
            case Disconnected(error=error, retry_in=retry_in):
                refused = retry_in is None
                self._set_status(
                    ConnectionState.REFUSED if refused else ConnectionState.RECOVERING,
                    reason=error.code,
                    retry_in=retry_in,
                )
            case Notification(content=Call() as call):
                if call.endpoint_id in self.endpoint_ids:
                    self._take(self._store.apply(call, at=self._now()))
            case Notification():
                _log.info("notification of topic %s is not for us", event.topic)
            case _:
                assert_never(event)

    async def act(self, key: CallKey, action: CallAction, argument: str = "") -> None:
        """Ask the PBX for ``action``; returns when it is accepted (Media API §3.6).

        Raises ``CloudLinkError``. Whether it happened, a notification or a read will tell.
        """
        revision = self._store.revision
        try:
            await self._media.act(key, action, argument)
        except EffectUnknown:
            await self.resync()
            raise
        if action not in _WITHOUT_EFFECT:
            self._tasks.start(self._confirm(revision), name=f"confirm {action}")

    async def perform(self, steps: Sequence[Step]) -> None:
        """Take ``steps`` one after the other, each after the one before it has had its effect."""
        for number, step in enumerate(steps):
            if number and not await self._reached(steps[number - 1]):
                return  # the phone did not follow; the screen shows where it stands
            if step.is_due(self._store.get(step.key)):
                await self.act(step.key, step.action, step.argument)

    async def make_call(self, endpoint_id: EndpointId, number: str) -> None:
        """Dial ``number`` (as the phone would) from the phone ``endpoint_id``."""
        call = await self._media.make_call(endpoint_id, number)
        self._take(self._store.apply(call, at=self._now()))

    async def resync(self) -> None:
        """Read all active calls and put the store right."""
        async with self._resync_turn:
            for endpoint_id in self.endpoint_ids:
                for _ in range(_QUIET_READS):
                    since = self._store.revision
                    calls = await self._media.active_calls(endpoint_id)
                    was_quiet = self._store.revision == since
                    at = self._now()
                    self._take(self._store.resync(endpoint_id, calls, since=since, at=at))
                    if was_quiet:
                        break

    async def _read_until_known(self) -> None:
        """After a (re)connect the screen is true only once the calls have been read."""
        while True:
            try:
                await self.resync()
            except CloudLinkError as error:
                self._set_status(
                    ConnectionState.RECOVERING, reason=error.code, retry_in=_READ_AGAIN_SECONDS
                )
                await asyncio.sleep(_READ_AGAIN_SECONDS)
            else:
                break
        for record in self._store.live:
            if record.record_id in self._untold:
                self.changes.emit(CallChange(before=None, after=record))
        self._untold = set()
        self._set_status(ConnectionState.CONNECTED)

    async def _confirm(self, revision: int) -> None:
        if not await self._until(lambda: self._store.revision != revision):
            _log.info("no notification followed an accepted action; reading the calls")
            await self.resync()

    async def _reached(self, step: Step) -> bool:
        if await self._until(lambda: step.has_happened(self._store.get(step.key))):
            return True
        await self.resync()
        return step.has_happened(self._store.get(step.key))

    async def _until(self, condition: Callable[[], bool]) -> bool:
        """Whether ``condition`` came true, tried after each change, within the time to confirm."""
        try:
            async with asyncio.timeout(self._confirmation_seconds):
                while not condition():
                    self._change_seen.clear()
                    await self._change_seen.wait()
        except TimeoutError:
            return False
        return True

    def _take(self, changes: Sequence[CallChange]) -> None:
        """Each change goes to disk before anybody paints it."""
        for change in changes:
            try:
                self.history.save(change.after)
            except DatabaseError as error:
                _log.error("a call is not on disk: %s", error.fault)
                self.troubles.emit("history_not_saved")
            self.changes.emit(change)
        if changes:
            self._change_seen.set()

    def _set_status(
        self, state: ConnectionState, *, reason: str = "", retry_in: float | None = None
    ) -> None:
        self.status = ConnectionStatus(
            state=state, since=self._now(), reason=reason, retry_in=retry_in
        )
        self.statuses.emit(self.status)
