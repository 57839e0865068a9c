"""Injected faults of sockets and of the service as a whole."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from yarl import URL

from tests.cloudlink_simulator.client import API, Client, client_of
from tests.cloudlink_simulator.paho_client import PATIENCE, new_connection, new_subscription
from tests.fixtures.simulator import new_simulator, running_simulator

CONNECT = bytes.fromhex("1014 00044d515454 04 02 003c 0008 6465766963652d31")
PING = bytes.fromhex("c000")


@asynccontextmanager
async def connected(
    client: Client, topic: str = ""
) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """Speak MQTT byte by byte as device-1, subscribed to a topic."""
    url = (await new_connection(client))["url"]
    async with client.session.ws_connect(url, protocols=("mqtt",), timeout=_SOON) as web_socket:
        await web_socket.send_bytes(CONNECT)
        assert await web_socket.receive_bytes(timeout=PATIENCE) == b"\x20\x02\0\0"
        if topic:
            await web_socket.send_bytes(b"\x82\x25\0\1\0\x20" + topic.encode() + b"\0")
            assert await web_socket.receive_bytes(timeout=PATIENCE) == b"\x90\3\0\1\0"
        yield web_socket


_SOON = aiohttp.ClientWSTimeout(ws_close=0.1)


async def end_of(web_socket: aiohttp.ClientWebSocketResponse) -> int | None:
    """Wait for the end of a socket, and give its close code; 1006 when there was no good-bye."""
    async with asyncio.timeout(PATIENCE):
        while not (await web_socket.receive()).type.name.startswith("CLOS"):
            pass
    return web_socket.close_code


@pytest.mark.parametrize(("how", "code"), [("close", 1000), ("abort", 1006)])
async def test_cut_now(how: str, code: int) -> None:
    async with client_of("2881") as client, connected(client) as web_socket:
        faults = (await client.put("/simulator/faults", json={"cut": {"how": how}})).ok()["faults"]
        assert (faults["cut"]["on"], faults["cut"]["struck"]) == (False, 1)
        assert await end_of(web_socket) == code
        async with connected(client):
            pass


@pytest.mark.parametrize(("how", "code"), [("close", 1000), ("abort", 1006)])
async def test_cut_after_some_messages(how: str, code: int) -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client)
        client.simulator.trouble.switch_on("cut", after=2, how=how, count=1)
        async with connected(client, topic) as web_socket:
            await client.ring(to="2881")
            (await client.act("2881", "31", "answer")).ok()
            for _ in range(2):
                assert (await web_socket.receive_bytes(timeout=PATIENCE))[0] == 0x30
            assert await end_of(web_socket) == code


async def test_half_open_sockets_are_silent_until_it_ends() -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client)
        async with connected(client, topic) as old:
            client.simulator.trouble.switch_on("half_open", seconds=60)
            await old.send_bytes(PING)
            await client.ring(to="2881")
            url = (await new_connection(client))["url"]
            async with client.session.ws_connect(url, protocols=("mqtt",), timeout=_SOON) as new:
                await new.send_bytes(CONNECT)
                client.time.advance(59)
                for silent in (old, new):
                    with pytest.raises(TimeoutError):
                        await silent.receive(timeout=0.1)
                client.time.advance(1)
                assert await end_of(old) == await end_of(new) == 1006
        async with connected(client, topic) as healed:
            await healed.send_bytes(PING)
            assert await healed.receive_bytes(timeout=PATIENCE) == b"\xd0\0"


async def test_half_open_of_the_old_sockets_only() -> None:
    async with client_of("2881") as client, connected(client) as old:
        client.simulator.trouble.switch_on("half_open", new=False)
        await old.send_bytes(PING)
        async with connected(client) as new:
            await new.send_bytes(PING)
            assert await new.receive_bytes(timeout=PATIENCE) == b"\xd0\0"
        assert client.simulator.trouble.struck["half_open"] == 1


async def test_a_socket_that_is_not_open_yet_falls_silent_too() -> None:
    async with client_of("2881") as client:
        url = (await new_connection(client))["url"]
        async with client.session.ws_connect(url, protocols=("mqtt",), timeout=_SOON) as opening:
            client.simulator.trouble.switch_on("half_open")
            await opening.send_bytes(CONNECT)
            with pytest.raises(TimeoutError):
                await opening.receive(timeout=0.1)


async def test_not_even_the_handshake_is_answered() -> None:
    async with client_of("2881") as client:
        url = URL((await new_connection(client))["url"])
        client.simulator.trouble.switch_on("half_open", handshake=False, seconds=60)
        reader, writer = await asyncio.open_connection(url.host, url.port)
        writer.write(
            f"GET {url.raw_path_qs} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: mqtt\r\n"
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode()
        )
        async with asyncio.timeout(PATIENCE):
            while not client.simulator.trouble.struck["half_open"]:
                (await client.get("/simulator/state")).ok()
            client.time.advance(60)
            assert await reader.read() == b""
        writer.close()
        async with connected(client):
            pass


async def test_connections_are_refused_for_a_while() -> None:
    async with client_of("2881") as client:
        url = client.simulator.url
        refused = await client.put("/simulator/faults", json={"connection_refused": {"seconds": 9}})
        assert refused.ok()["faults"]["connection_refused"]["left"] == {"seconds": 9.0}
        for path in ("/simulator/state", f"{API}/token"):
            with pytest.raises(aiohttp.ClientConnectorError):
                await client.get(path)
        client.time.advance(8.9)
        with pytest.raises(aiohttp.ClientConnectorError):
            await client.get("/simulator/state")
        client.time.advance(0.1)
        assert client.simulator.url == url
        (await client.get(f"{API}/token")).ok()


async def test_the_port_stays_its_own_while_connections_are_refused() -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on("connection_refused")
        client.simulator.trouble.switch_on("connection_refused")
        with socket.socket() as stranger, pytest.raises(OSError, match=r"in use|[Oo]nly one usage"):
            stranger.bind(("127.0.0.1", int(client.simulator.url.rpartition(":")[2])))
        client.simulator.trouble.clear()
        (await client.get(f"{API}/token")).ok()


@asynccontextmanager
async def over_tls() -> AsyncIterator[tuple[Client, ssl.SSLContext]]:
    """Be a client that trusts the simulator's authority."""
    async with (
        running_simulator(new_simulator("tutorial"), https=True) as simulator,
        aiohttp.ClientSession() as session,
    ):
        yield Client(simulator, session), ssl.create_default_context(cadata=simulator.ca)


async def test_everything_is_served_with_tls_too() -> None:
    async with over_tls() as (client, trust):
        await client.sign_in("2881")
        async with client.session.post(
            f"{client.simulator.https_url}{API}/connections",
            json={"transport": "websocket"},
            headers=client.headers,
            ssl=trust,
        ) as answer:
            url = (await answer.json())["url"]
        assert url.startswith(client.simulator.https_url.replace("https", "wss"))
        async with client.session.ws_connect(url, protocols=("mqtt",), ssl=trust):
            pass


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        ("untrusted", "unable to get local issuer|self-signed"),
        ("expired", "expired"),
        ("wrong_host", "IP address mismatch"),
    ],
)
async def test_a_certificate_that_is_not_to_be_trusted(kind: str, problem: str) -> None:
    async with over_tls() as (client, trust):
        address = f"{client.simulator.https_url}/authorize"
        async with client.session.get(address, ssl=trust):
            pass
        client.simulator.trouble.switch_on("tls_error", kind=kind, count=1)
        with pytest.raises(aiohttp.ClientConnectorCertificateError, match=problem):
            await client.session.get(address, ssl=trust)
        async with client.session.get(address, ssl=trust):
            pass


async def test_without_tls_there_is_no_tls_address() -> None:
    async with client_of("2881") as client:
        assert (client.simulator.https_url, client.simulator.ca) == ("", "")
        assert "https_url" not in client.simulator.introduction()


async def test_subscriptions_expire_without_a_word() -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client)
        async with connected(client, topic) as web_socket:
            (await client.put("/simulator/faults", json={"expire_subscriptions": True})).ok()
            await client.ring(to="2881")
            await web_socket.send_bytes(PING)
            assert await web_socket.receive_bytes(timeout=PATIENCE) == b"\xd0\0"
            assert (await client.get(f"{API}/subscriptions")).items() == []


@pytest.mark.parametrize(("refresh", "status"), [(False, 200), (True, 401)])
async def test_tokens_expire(refresh: bool, status: int) -> None:
    async with client_of("2881") as client:
        tokens = await client.sign_in("2881")
        client.simulator.trouble.switch_on("expire_tokens", refresh=refresh)
        assert (await client.get(f"{API}/token")).status == 401
        body = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
        assert (await client.post(f"{API}/token", json=body)).status == status


@pytest.mark.parametrize("calls", [True, False])
@pytest.mark.parametrize("tokens", [True, False])
async def test_a_restart_loses_what_was_in_memory(calls: bool, tokens: bool) -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client)
        unused = (await new_connection(client))["url"]
        await client.ring(to="2881", hang_up_after=5)
        client.simulator.trouble.switch_on("delayed", seconds_each=1)
        async with connected(client, topic) as web_socket:
            (await client.act("2881", "31", "answer")).ok()
            client.simulator.trouble.switch_on("restart", calls=calls, tokens=tokens)
            assert await end_of(web_socket) == 1006
        client.time.advance(1)
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await client.session.ws_connect(unused, protocols=("mqtt",))
        assert (await client.get(f"{API}/token")).status == (401 if tokens else 200)
        await client.sign_in("2881")
        assert (await client.get(f"{API}/subscriptions")).items() == []
        assert len(await client.calls("2881")) == (0 if calls else 1)
        client.time.advance(5)
        records = (await client.get(f"{API}/calls/records")).items()
        assert len(records) == (0 if calls else 1)  # a call that is forgotten leaves no record
        await client.ring(to="2881")
        assert [call["callId"] for call in await client.calls("2881")] == ["32"]
