"""The program without its window, listening to a ``faulty_office``: started, stopped, cut off."""

import asyncio
import sqlite3
from uuid import UUID

from callcontrol.calls.store import CallStore
from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import EndpointId, Identity
from callcontrol.session import Session
from callcontrol.status import ConnectionState
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS
from callcontrol.tasks import Tasks
from tests.callcontrol.faulty_office import OWN, Office, OfficeHttp, OfficeStream
from tests.fixtures.virtual_time import LoopClock


class Client:
    """One user's program; its file outlives it."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.clock = LoopClock()
        self.is_online = True
        self.failures: list[BaseException] = []
        office.is_reachable = lambda: self.is_online
        self.database = sqlite3.connect(":memory:", isolation_level=None)
        for migrate in MIGRATIONS:
            migrate(self.database)
        owner = office.account.user_at(OWN)
        assert owner is not None
        self._identity = Identity(
            user_id=owner.user_id,
            account_id="account-1",
            principal_id=owner.user_id,
            extension=OWN,
        )
        self.start()

    def start(self) -> None:
        """Run, not connected yet."""
        chance = self.office.chance
        self._tasks = Tasks(self._failed)
        self.stream = OfficeStream(self.office, self.clock)
        self.session = Session(
            identity=self._identity,
            endpoint_ids=[EndpointId(each) for each in self.office.watched],
            media=Media(OfficeHttp(self.office)),
            stream=self.stream,
            store=CallStore(new_id=lambda: str(UUID(int=chance.getrandbits(128)))),
            history=History(self.database, "account-1"),
            tasks=self._tasks,
            now=self.clock.now,
        )
        self._tasks.start(self.session.run(), name="session")

    async def stop(self) -> None:
        """Quit, as the program does."""
        self.stream.go_deaf()
        await self._tasks.close()

    async def connect(self) -> None:
        """Be connected, with all calls read; however often that is refused, in the end it is."""
        self.stream.connect()
        await asyncio.sleep(0)
        async with asyncio.timeout(7200):
            while self.session.status.state is not ConnectionState.CONNECTED:
                await asyncio.sleep(1.0)
                if self.office.chance.random() < 0.1:
                    self.office.trouble.refused = 0.0

    async def miss(self, seconds: float) -> None:
        """Lose the connection for a while."""
        self.stream.go_deaf()
        self.stream.notice()
        await asyncio.sleep(seconds)
        await self.connect()

    def _failed(self, error: BaseException) -> None:
        """A read that fails again and again is given up; all else is a fault of ours."""
        if not isinstance(error, CloudLinkError):
            self.failures.append(error)
