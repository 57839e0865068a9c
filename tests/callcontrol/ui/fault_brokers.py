"""Faults of the notification connection: brokers that refuse or talk nonsense."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial

from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from callcontrol.calls.store import CallStore
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import EndpointId, Identity
from callcontrol.cloudlink.notifications import NotificationStream
from callcontrol.session import Session
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.callcontrol.cloudlink.scripted_server import Received, Reply
from tests.callcontrol.ui.fault_places import Bring, Place, at_sign_in
from tests.end_to_end.at_the_door import TOKENS

Talk = Callable[[ServerConnection], Awaitable[None]]


def with_a_broker_that(talk: Talk) -> Bring:
    """Somebody signs in, and behind the notification connection is one that talks like this."""

    async def bring(place: Place) -> str:
        database = place.end.enter_context(closing(open_database(place.folder / "history")))
        mqtt = [Subprotocol("mqtt")]
        async with serve(talk, "127.0.0.1", 0, subprotocols=mqtt, close_timeout=0.1) as broker:
            port = next(iter(broker.sockets)).getsockname()[1]
            offer = {"url": f"ws://127.0.0.1:{port}/", "clientId": "c"}
            return await at_sign_in(
                time=HandTime(),  # it stands still: nothing is tried again
                answer=partial(_answered, offer),
                new_session=partial(_session, database),
            )(place)

    return bring


def _answered(offer: dict[str, str], request: Received) -> Reply:
    match request.method, request.target.rpartition("/")[2]:
        case "POST", "token":
            return TOKENS
        case "GET", "token":
            return Reply(body={"userId": "u", "extension": "2881"})
        case "POST", "connections":
            return Reply(body=offer)
        case "POST", "subscriptions":
            return Reply(body={"subscriptionId": "s"})
    return Reply()


def _session(
    database: sqlite3.Connection, http: CloudLinkHttp, identity: Identity, tasks: Tasks
) -> Session:
    phones = [EndpointId("2881")]
    return Session(
        identity=identity,
        endpoint_ids=phones,
        media=Media(http),
        stream=NotificationStream(http, http.config, phones),
        store=CallStore(new_id=lambda: "record"),
        history=History(database, "account"),
        tasks=tasks,
        now=lambda: datetime.now(UTC),
    )


async def refuses(connection: ServerConnection) -> None:
    await connection.recv()
    await connection.send(b"\x20\x02\x00\x05")
    await connection.wait_closed()


async def refuses_subscriptions(connection: ServerConnection) -> None:
    await connection.recv()
    await connection.send(b"\x20\x02\x00\x00")
    await connection.recv()
    await connection.send(b"\x90\x03\x00\x01\x80")
    await connection.wait_closed()


async def talks_nonsense(connection: ServerConnection) -> None:
    await connection.recv()
    await connection.send(b"\x00\x00\x00")
    await connection.wait_closed()
