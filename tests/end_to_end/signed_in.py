"""One user signed in to a simulator in the same event loop, everything real but the window."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

from callcontrol.account import Account
from callcontrol.calls.record import CallRecord
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink.config import CloudLinkConfig
from callcontrol.cloudlink.heartbeat import PROMPT_ANSWER_WITHIN
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import CallAction, CallKey, CallState, EndpointId, Identity
from callcontrol.cloudlink.notifications import NotificationStream
from callcontrol.cloudlink.timing import Timing
from callcontrol.demo import fill_in_portal, free_port
from callcontrol.diagnostics.session_recorder import SessionRecorder
from callcontrol.session import Session
from callcontrol.status import ConnectionState
from callcontrol.storage.credentials import MemoryCredentials
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.legs import LegKey
from cloudlink_simulator.scenarios import TUTORIAL
from cloudlink_simulator.server import Simulator, running_simulator

_PATIENCE = 5.0


async def _hurry(seconds: float) -> None:
    """Pauses before another try are skipped; what proves a connection takes its time."""
    await asyncio.sleep(seconds if seconds >= PROMPT_ANSWER_WITHIN else 0)


@dataclass
class Desk:
    """Somebody at their desk: the session, the simulator behind it, and what was told."""

    simulator: Simulator
    account: Account
    session: Session
    media: Media
    database: sqlite3.Connection
    """The open history, for tests that spoil it."""
    changes: list[CallChange] = field(default_factory=list)

    @property
    def exchange(self) -> Exchange:
        """The telephone exchange, where the other parties act."""
        return self.simulator.exchange

    async def until(self, is_true: Callable[[], object]) -> None:
        """Wait for a change that makes ``is_true`` true."""
        changed = asyncio.Event()
        unsubscribe = [
            self.session.changes.subscribe(lambda _: changed.set()),
            self.session.statuses.subscribe(lambda _: changed.set()),
            self.session.reading.told.subscribe(lambda _: changed.set()),
        ]
        try:
            async with asyncio.timeout(_PATIENCE):
                while not is_true():
                    await changed.wait()
                    changed.clear()
        finally:
            for end in unsubscribe:
                end()

    async def leg(self, state: CallState, *, answered: bool = False) -> CallRecord:
        """The first live leg in ``state``, as soon as there is one."""

        def found() -> CallRecord | None:
            return next(
                (
                    leg
                    for leg in self.session.store.live
                    if leg.call.state is state and (leg.answered_on or not answered)
                ),
                None,
            )

        await self.until(found)
        leg = found()
        assert leg is not None
        return leg

    async def act(self, key: CallKey, action: CallAction, argument: str = "") -> None:
        """What a click does."""
        await self.session.act(key, action, argument)

    def history(self) -> list[CallRecord]:
        """What is on disk, newest first, consultations included."""
        return self.session.history.records()


def far_key(leg: CallRecord) -> LegKey:
    """The simulator's name of a leg of ours."""
    return LegKey(*leg.key)


@asynccontextmanager
async def signed_in(
    folder: Path,
    extension: str = "2881",
    *,
    watching: Sequence[str] = (),
    confirmation_seconds: float = 3.0,
    faults: Faults | None = None,
    clock_wrong_by: timedelta = timedelta(),
    recorder: SessionRecorder | None = None,
) -> AsyncIterator[Desk]:
    """The user of ``extension``, signed in and connected, in an office where nobody acts alone.

    ``watching`` are the phones that are shown, if not the user's own alone.
    """
    port = free_port()
    callback = f"http://127.0.0.1:{port}/callback"
    simulator = Simulator(TUTORIAL, redirect_uris=(callback,), faults=faults)
    user = simulator.account.user_at(extension)
    assert user is not None
    tasks = Tasks()
    database = open_database(folder / "history.sqlite3")

    def new_session(http: CloudLinkHttp, identity: Identity, tasks: Tasks) -> Session:
        endpoint_ids = [EndpointId(each) for each in watching or (identity.extension,)]
        stream = NotificationStream(http, http.config, endpoint_ids)
        session = Session(
            identity=identity,
            endpoint_ids=endpoint_ids,
            media=Media(http, recorder),
            stream=stream,
            store=CallStore(new_id=lambda: str(uuid4())),
            history=History(database, identity.account_id),
            tasks=tasks,
            now=lambda: datetime.now(UTC) + clock_wrong_by,
            confirmation_seconds=confirmation_seconds,
        )
        if recorder is not None:
            recorder.attend(session, stream)
        return session

    async with running_simulator(simulator):
        http = CloudLinkHttp(
            CloudLinkConfig.for_simulator(
                simulator.url,
                client_id=simulator.account.application.client_id,
                redirect_port=port,
            ),
            timing=Timing(sleep=_hurry, random=lambda: 0.0),
        )
        account = Account(
            http=http,
            credentials=MemoryCredentials(),
            open_browser=lambda url: fill_in_portal(url, user.username, user.password),
            new_session=partial(new_session, http),
            tasks=tasks,
        )
        try:
            await account.start()
            told = asyncio.Event()
            account.statuses.subscribe(lambda _: told.set())
            account.sign_in()
            async with asyncio.timeout(_PATIENCE):
                while account.session is None:
                    await told.wait()
                    told.clear()
            assert account.session is not None
            desk = Desk(simulator, account, account.session, Media(http), database)
            desk.session.changes.subscribe(desk.changes.append)
            await desk.until(lambda: desk.session.status.state is ConnectionState.CONNECTED)
            yield desk
        finally:
            await account.close()
            await tasks.close()
            await http.aclose()
            database.close()
