"""The broker against paho, and against clients that break the rules."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from tests.cloudlink_simulator.client import API, Client, client_of
from tests.cloudlink_simulator.paho_client import (
    PATIENCE,
    listening,
    new_connection,
    new_subscription,
)

MINE = {"subjectFilter": "/endpoints/2881(/|$)"}


@pytest.mark.parametrize("qos", [0, 1])
async def test_paho_is_told_of_a_call(qos: int) -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client, **MINE)
        async with listening(await new_connection(client)) as listener:
            assert await listener.subscribe(topic, qos) == [qos]
            await client.ring(to="2881")
            message = await listener.message()
            assert (message.topic, message.qos) == (topic, qos)
            assert b'"state": "ringing"' in message.payload


async def test_qos_2_is_granted_as_1() -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client)
        async with listening(await new_connection(client)) as listener:
            assert await listener.subscribe(topic, 2) == [1]


async def test_every_leg_change_comes_once_and_in_order() -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client, **MINE)
        async with listening(await new_connection(client)) as listener:
            await listener.subscribe(topic)
            await client.ring(to="2881")
            for action in ("answer", "hold", "retrieve", "end"):
                (await client.act("2881", "31", action)).ok()
            seen = [await listener.notification() for _ in range(5)]
            assert [(n["method"], n["content"]["state"]) for n in seen] == [
                ("POST", "ringing"),
                ("PUT", "connected"),
                ("PUT", "held"),
                ("PUT", "connected"),
                ("PUT", "idle"),
            ]
            assert len({n["publicationId"] for n in seen}) == 5
            assert listener.messages.empty()


async def test_what_is_not_ones_own_cannot_be_subscribed_to() -> None:
    async with client_of("2881") as client:
        theirs = await new_subscription(client)
        body = {
            "transport": "webhook",
            "topic": "platform-api-media",
            "applicationId": "1",
            "deviceId": client.simulator.url,
        }
        webhook = (await client.post(f"{API}/subscriptions", json=body)).ok(201)["subscriptionId"]
        async with listening(await new_connection(client)) as listener:
            assert await listener.subscribe(webhook) == [0x80]
        await client.sign_in("2882")
        async with listening(await new_connection(client)) as listener:
            assert await listener.subscribe(theirs) == [0x80]
            assert await listener.subscribe("0" * 32) == [0x80]
            assert await listener.subscribe("#") == [0x80]


async def test_unsubscribing_deleting_and_expiring_end_delivery() -> None:
    async with client_of("2881") as client:
        kept, left, deleted, expired = [await new_subscription(client, **MINE) for _ in range(4)]
        async with listening(await new_connection(client)) as listener:
            for topic in (kept, left, deleted, expired):
                assert await listener.subscribe(topic) == [1]
            listener.client.unsubscribe(left)
            (await client.delete(f"{API}/subscriptions/{deleted}")).ok(204)
            client.time.advance(3599)
            kept = await new_subscription(client, **MINE)
            assert await listener.subscribe(kept) == [1]
            client.time.advance(1)
            await client.ring(to="2881")
            assert (await listener.message()).topic == kept
            assert listener.messages.empty()
            state = (await client.get("/simulator/state")).ok()
            assert [s["subscriptionId"] for s in state["subscriptions"]] == [kept]


async def test_a_second_connection_of_the_same_client_kicks_the_first() -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client, **MINE)
        connection = await new_connection(client)
        async with listening(connection) as first:
            await first.subscribe(topic)
            async with listening(connection) as second:
                await asyncio.wait_for(first.ended.get(), PATIENCE)
                await second.subscribe(topic)
                await client.ring(to="2881")
                await second.message()
                assert first.messages.empty()
                state = (await client.get("/simulator/state")).ok()
                assert state["connections"] == [
                    {
                        "client_id": "device-1",
                        "username": "robin.2881@example.com",
                        "topics": [topic],
                    }
                ]


async def test_different_clients_and_users_do_not_kick_each_other() -> None:
    async with (
        client_of("2881") as client,
        listening(await new_connection(client)),
        listening(await new_connection(client, "device-2")),
    ):
        await client.sign_in("2882")
        async with listening(await new_connection(client)):
            state = (await client.get("/simulator/state")).ok()
            assert state["counts"]["connections"] == 3


# Bytes on the wire


class Socket:
    """A WebSocket that speaks MQTT byte by byte."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def say(self, data: str) -> None:
        await self.socket.send_bytes(bytes.fromhex(data))

    async def hear(self) -> str:
        return (await self.socket.receive_bytes(timeout=PATIENCE)).hex()

    async def is_closed(self) -> bool:
        message = await self.socket.receive(timeout=PATIENCE)
        return message.type in {aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED}


@asynccontextmanager
async def socket_to(client: Client, url: str = "", **arguments: Any) -> AsyncIterator[Socket]:
    """Open a WebSocket as device-1."""
    url = url or (await new_connection(client))["url"]
    arguments = {"protocols": ("mqtt",)} | arguments
    async with client.session.ws_connect(url, **arguments) as socket:
        yield Socket(socket)


def connect(keepalive: int = 60, client_id: str = "device-1", level: int = 4) -> str:
    """Write a CONNECT packet."""
    name = client_id.encode()
    body = bytes.fromhex("00044d515454") + bytes([level, 2]) + keepalive.to_bytes(2, "big")
    body += len(name).to_bytes(2, "big") + name
    return (bytes([0x10, len(body)]) + body).hex()


async def test_a_conversation() -> None:
    async with client_of("2881") as client, socket_to(client) as socket:
        assert socket.socket.protocol == "mqtt"
        connecting = connect()
        await socket.say(connecting[:10])
        await socket.say(connecting[10:])
        assert await socket.hear() == "20020000"
        await socket.say("c000" + "c000")
        assert [await socket.hear(), await socket.hear()] == ["d000", "d000"]
        await socket.say("3207 0001 61 000a 6869")  # we acknowledge and drop it
        assert await socket.hear() == "4002000a"
        await socket.say("3005 0001 61 6869" + "a205 000b 0001 61")
        assert await socket.hear() == "b002000b"
        await socket.say("e000")
        assert await socket.is_closed()


async def test_packet_ids_are_free_again_once_acknowledged() -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client, **MINE)
        async with socket_to(client) as socket:
            await socket.say(connect())
            await socket.hear()
            await socket.socket.send_bytes(b"\x82\x25\0\1\0\x20" + topic.encode() + b"\1")
            assert await socket.hear() == "9003000101"
            session = next(iter(client.simulator.notifications.broker.sessions.values()))
            for number in (1, 2):
                await client.ring(to="2881")
                packet = bytes.fromhex(await socket.hear())
                position = packet.index(topic.encode()) + len(topic)
                assert packet[position : position + 2] == bytes([0, number])
                await socket.say(f"4002000{number}")
                await socket.say("c000")
                assert await socket.hear() == "d000"
                assert session.unacknowledged == set()


async def test_a_silent_client_is_dropped_after_one_and_a_half_keepalives() -> None:
    async with client_of("2881") as client, socket_to(client) as socket:
        loop = asyncio.get_running_loop()
        await socket.say(connect(keepalive=1))
        assert await socket.hear() == "20020000"
        start = loop.time()
        assert await socket.is_closed()
        assert 1.4 < loop.time() - start < 5
        assert client.simulator.notifications.broker.sessions == {}


@pytest.mark.parametrize(
    ("connecting", "answer"),
    [(connect(level=3), "20020001"), (connect(client_id="somebody"), "20020002")],
)
async def test_a_client_that_is_not_let_in(connecting: str, answer: str) -> None:
    async with client_of("2881") as client, socket_to(client) as socket:
        await socket.say(connecting)
        assert await socket.hear() == answer
        assert await socket.is_closed()


@pytest.mark.parametrize("first", ["c000", "0000", "8206000a00016101"])
async def test_a_conversation_begins_with_connect(first: str) -> None:
    async with client_of("2881") as client, socket_to(client) as socket:
        await socket.say(first)
        assert await socket.is_closed()


@pytest.mark.parametrize("violation", [connect(), "0000", "c100", "82020000"])
async def test_breaking_the_protocol_ends_it(violation: str) -> None:
    async with client_of("2881") as client, socket_to(client) as socket:
        await socket.say(connect())
        await socket.hear()
        await socket.say(violation)
        assert await socket.is_closed()


async def test_text_frames_end_it() -> None:
    async with client_of("2881") as client, socket_to(client) as socket:
        await socket.socket.send_str("hello")
        assert await socket.is_closed()


async def test_a_client_that_does_not_keep_up_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cloudlink_simulator.mqtt_session.QUEUE_LIMIT", 2)
    async with client_of("2881") as client:
        topic = await new_subscription(client, **MINE)
        async with socket_to(client) as socket:
            await socket.say(connect())
            await socket.hear()
            await socket.socket.send_bytes(b"\x82\x25\0\1\0\x20" + topic.encode() + b"\1")
            await socket.hear()
            for _ in range(3):
                await client.ring(to="2881")
            assert (await socket.hear())[:2] == (await socket.hear())[:2] == "32"
            assert await socket.is_closed()


# The door


@pytest.mark.parametrize(
    ("change", "status"),
    [
        (lambda url: url.replace("X-Amz-Signature=", "X-Amz-Signature=0"), 403),
        (lambda url: url.replace("X-Amz-Credential=", "X-Amz-Credential=0"), 403),
        (lambda url: url.partition("?")[0], 403),
    ],
)
async def test_a_url_must_be_signed(change: Any, status: int) -> None:
    async with client_of("2881") as client:
        url = change((await new_connection(client))["url"])
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            async with socket_to(client, url):
                pass
        assert refused.value.status == status


async def test_a_url_is_good_for_five_minutes() -> None:
    async with client_of("2881") as client:
        connection = await new_connection(client)
        assert connection["expiryDateTime"] == "2022-04-26T12:17:37.000Z"
        client.time.advance(300)
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            async with socket_to(client, connection["url"]):
                pass
        assert refused.value.status == 403


async def test_the_sub_protocol_must_be_offered() -> None:
    async with client_of("2881") as client:
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            async with socket_to(client, protocols=("soap",)):
                pass
        assert refused.value.status == 400
