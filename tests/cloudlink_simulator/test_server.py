"""What every answer has, and the errors of service and gateway."""

import asyncio
import io
import uuid

import aiohttp
import pytest
from yarl import URL

from tests.cloudlink_simulator.client import API, Client, client_of
from tests.cloudlink_simulator.paho_client import new_connection
from tests.fixtures.simulator import new_simulator, running_simulator


async def test_every_answer_carries_ids_of_its_own() -> None:
    async with client_of() as client:
        answers = [await client.get(path) for path in (f"{API}/token", "/nowhere", "/authorize")]
        for name in ("x-mitel-correlation-id", "x-amzn-requestId"):
            ids = {uuid.UUID(answer.headers[name]) for answer in answers}
            assert len(ids) == len(answers)
        assert {answer.headers["Access-Control-Allow-Origin"] for answer in answers} == {"*"}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", f"{API}/nowhere"),
        ("GET", "/"),
        ("DELETE", f"{API}/endpoints/2880/calls/1"),
        ("PUT", f"{API}/endpoints/2880/calls/endpoints/2880/calls/1"),
    ],
)
async def test_a_path_nobody_serves_looks_forbidden_and_echoes_the_token(
    method: str, path: str
) -> None:
    async with client_of() as client:
        authorization = client.headers["Authorization"]
        token = authorization.removeprefix("Bearer ")
        assert (await client.request(method, path)).ok(403) == {
            "message": f"'{token}' not a valid key=value pair (missing equal-sign) in "
            f"Authorization header: '{authorization}'."
        }
        client.headers = {}
        answer = await client.request(method, path)
        assert answer.ok(403) == {"message": "Missing Authentication Token"}


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer nonsense", "nonsense"])
async def test_a_bad_token(authorization: str | None) -> None:
    async with client_of(None) as client:
        client.headers = {} if authorization is None else {"Authorization": authorization}
        for path in ("/token", "/endpoints/2880", "/calls/records", "/subscriptions"):
            answer = await client.get(API + path)
            assert answer.ok(401)["name"] == "Unauthorized"
            assert isinstance(answer.body["message"], str)


@pytest.mark.parametrize("scheme", ["", "Bearer ", "bearer "])
async def test_a_token_may_be_bare(scheme: str) -> None:
    async with client_of() as client:
        token = client.headers["Authorization"].removeprefix("Bearer ")
        client.headers = {"Authorization": scheme + token}
        (await client.get(f"{API}/token")).ok()


async def test_an_expired_token_is_a_bad_token() -> None:
    async with client_of() as client:
        client.time.advance(4001)
        assert (await client.get(f"{API}/token")).ok(401)["name"] == "Unauthorized"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"text"', b"\xff\xfe", b"[" * 100_000, b'{"to": 2881}', b"{}"]
)
async def test_a_body_that_cannot_be_used(body: bytes) -> None:
    async with client_of() as client:
        answer = await client.post(f"{API}/endpoints/2880/calls", data=body)
        assert answer.ok(400)["name"] == "BadRequest"


async def test_a_body_that_is_too_large() -> None:
    async with client_of() as client:
        answer = await client.post(f"{API}/endpoints/2880/calls", data=io.BytesIO(bytes(2_000_000)))
        assert answer.ok(413)["name"] == "PayloadTooLarge"


async def test_our_own_mistakes_are_a_500(monkeypatch: pytest.MonkeyPatch) -> None:
    async with client_of() as client:

        def broken(_endpoint_id: str) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr(client.simulator.exchange, "legs", broken)
        answer = await client.get(f"{API}/endpoints/2880/calls")
        assert answer.ok(500) == {"name": "InternalServerError", "message": "unexpected error"}


async def test_stopping_closes_what_clients_left_open() -> None:
    async with aiohttp.ClientSession() as session:
        async with running_simulator(new_simulator()) as simulator:
            client = Client(simulator, session)
            await client.sign_in("2881")
            connection = await new_connection(client)
            socket = await session.ws_connect(connection["url"], protocols=("mqtt",))
            reader, writer = await asyncio.open_connection("127.0.0.1", URL(simulator.url).port)
        assert (await socket.receive()).type in {aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED}
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()
