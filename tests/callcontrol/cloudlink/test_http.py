"""The REST client over real sockets: headers, the retry rule, one refresh for many, errors."""

import asyncio
import logging
import socket
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from callcontrol.cloudlink.backoff import ATTEMPTS
from callcontrol.cloudlink.config import CloudLinkConfig, Service
from callcontrol.cloudlink.errors import (
    BadRequest,
    CloudLinkError,
    Conflict,
    EffectUnknown,
    InvalidPath,
    NotFound,
    ProtocolError,
    RateLimited,
    Refused,
    ServiceFailed,
    SignInRequired,
    Unreachable,
)
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.wire import read_call
from tests.callcontrol.cloudlink.hand_time import START, HandTime
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer

READ = Request(service=Service.MEDIA, method="GET", path="/endpoints/2880", endpoint_id="2880")
ACTION = Request(
    service=Service.MEDIA,
    method="PUT",
    path="/endpoints/2880/calls/31",
    json={"action": "consult", "args": "+15555550100"},
    repeatable=False,
    endpoint_id="2880",
    call_id="31",
)
IDS = {"x-mitel-correlation-id": "correlation", "x-amzn-RequestId": "request"}


def unread(body: bytes) -> bytes:
    """Take the body as it is."""
    return body


async def fixed_token(rejected: str) -> str:
    """Play the part of an authenticator that has one token and gets another when it must."""
    return "second" if rejected else "first"


async def failure(
    request: Request, *replies: Reply, time: HandTime | None = None
) -> tuple[CloudLinkError, ScriptedServer]:
    """Send ``request`` to a server that answers so; return the error, and what the server saw."""
    timing = (time or HandTime(impatient=True)).timing
    async with (
        ScriptedServer(*replies) as server,
        CloudLinkHttp(server.config, timing=timing) as http,
    ):
        with pytest.raises(CloudLinkError) as caught:
            await http.send(request, unread)
        return caught.value, server


async def test_every_request_says_who_we_are() -> None:
    async with ScriptedServer(Reply(body={"a": 1})) as server, CloudLinkHttp(server.config) as http:
        http.token_source = fixed_token
        assert await http.send(READ, unread) == b'{"a": 1}'
        await http.send(READ, unread)
    first, second = server.received
    assert first.target == "/2017-09-01/endpoints/2880"
    assert first.headers["authorization"] == "Bearer first"
    app = first.headers["x-mitel-app"]
    assert app.startswith("app=CallControl/0;platform=")
    assert ";session=" in app
    assert second.headers["x-mitel-app"] == app
    assert server.connections == 1


async def test_a_token_request_is_not_signed() -> None:
    request = Request(
        service=Service.AUTHENTICATION,
        method="POST",
        path="/token",
        form={"grant_type": "refresh_token"},
        authorized=False,
    )
    async with ScriptedServer(Reply()) as server, CloudLinkHttp(server.config) as http:
        http.token_source = fixed_token
        await http.send(request, unread)
    assert "authorization" not in server.received[0].headers
    assert server.received[0].body == b"grant_type=refresh_token"


async def test_warming_opens_the_connection_that_is_used_afterwards() -> None:
    async with ScriptedServer(Reply(status=403)) as server, CloudLinkHttp(server.config) as http:
        await http.warm()
        server.replies = [Reply()]
        await http.send(READ, unread)
        assert [request.method for request in server.received] == ["HEAD", "GET"]
        assert server.connections == 1


async def test_warming_never_fails() -> None:
    async with CloudLinkHttp(CloudLinkConfig.for_simulator(nobody(), client_id="c")) as http:
        await http.warm()


@pytest.mark.parametrize("status", [408, 429, 503, 504, 598, 599])
async def test_a_reading_is_tried_five_times(status: int) -> None:
    time = HandTime(impatient=True)
    _, server = await failure(READ, Reply(status=status), time=time)
    assert len(server.received) == ATTEMPTS
    assert time.slept == [2, 4, 8, 16]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 500, 501])
async def test_other_answers_are_final(status: int) -> None:
    _, server = await failure(READ, Reply(status=status))
    assert len(server.received) == 1


async def test_a_later_attempt_may_succeed() -> None:
    async with (
        ScriptedServer(Reply(status=503), Reply(status=429), Reply(body={"a": 1})) as server,
        CloudLinkHttp(server.config, timing=HandTime(impatient=True).timing) as http,
    ):
        assert await http.send(READ, unread) == b'{"a": 1}'


@pytest.mark.parametrize(
    ("asked", "waited"),
    [
        ("7", 7),
        ("0", 2),
        (format_datetime(START + timedelta(seconds=9), usegmt=False), 9),
        ((START + timedelta(seconds=9)).isoformat(), 9),
    ],
)
async def test_the_service_says_how_long_to_wait(asked: str, waited: float) -> None:
    time = HandTime(impatient=True)
    replies = Reply(status=500, headers={"retry-after": asked}), Reply(status=404)
    error, _ = await failure(READ, *replies, time=time)
    assert isinstance(error, NotFound)
    assert time.slept == [waited]


async def test_nobody_waits_for_an_hour() -> None:
    error, server = await failure(READ, Reply(status=429, headers={"retry-after": "3600"}))
    assert isinstance(error, RateLimited)
    assert error.retry_after == 3600
    assert len(server.received) == 1


@pytest.mark.parametrize("status", [429, 503])
async def test_an_action_that_was_not_done_is_repeated(status: int) -> None:
    _, server = await failure(ACTION, Reply(status=status))
    assert len(server.received) == ATTEMPTS


@pytest.mark.parametrize(
    ("headers", "attempts"), [({}, 2), ({"retry-after": "3"}, 2), ({"retry-after": "30"}, 1)]
)
async def test_what_nobody_wants_any_more_by_then_is_not_repeated(
    headers: dict[str, str], attempts: int
) -> None:
    time = HandTime(impatient=True)
    request = replace(ACTION, patience=4.0)
    _, server = await failure(request, Reply(status=429, headers=headers), time=time)
    assert len(server.received) == attempts
    assert sum(time.slept) <= 4


@pytest.mark.parametrize(
    "reply",
    [Reply(status=status, headers={"retry-after": "2"}) for status in (408, 504, 598, 599)]
    + [Reply(cut=True)],
)
async def test_an_action_whose_effect_is_unknown_is_not_repeated(reply: Reply) -> None:
    error, server = await failure(ACTION, reply)
    assert isinstance(error, EffectUnknown)
    assert (error.endpoint_id, error.call_id) == ("2880", "31")
    assert len(server.received) == 1


async def test_an_action_that_gets_no_answer_in_time_is_not_repeated() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        config = CloudLinkConfig(base_urls={"media": url}, http_timeout_seconds=0.05)
        async with CloudLinkHttp(config) as http:
            with pytest.raises(EffectUnknown):
                await http.send(ACTION, unread)
            with pytest.raises(Unreachable) as caught:
                await http.send(READ, unread)
    assert caught.value.code == "timeout"


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (302, ProtocolError, "protocol_error"),
        (400, BadRequest, "bad_request"),
        (401, SignInRequired, "sign_in_required"),
        (403, Refused, "refused"),
        (404, NotFound, "not_found"),
        (405, BadRequest, "bad_request"),
        (409, Conflict, "conflict"),
        (410, NotFound, "not_found"),
        (422, BadRequest, "bad_request"),
        (429, RateLimited, "rate_limited"),
        (500, ServiceFailed, "service_failed"),
        (503, ServiceFailed, "unavailable"),
        (504, ServiceFailed, "pbx_timeout"),
    ],
)
async def test_each_answer_has_its_error(
    status: int, kind: type[CloudLinkError], code: str
) -> None:
    body = {"name": "Oops", "message": "it went wrong"}
    error, _ = await failure(READ, Reply(status=status, body=body, headers=IDS))
    assert type(error) is kind
    assert error.code == code
    assert error.status == status
    assert (error.correlation_id, error.request_id) == ("correlation", "request")
    assert (error.endpoint_id, error.call_id) == ("2880", "")
    if kind is not ProtocolError:
        assert error.message == "Oops: it went wrong"


async def test_the_gateways_misleading_403_is_told_apart_and_scrubbed() -> None:
    text = (
        "'secret-token' not a valid key=value pair (missing equal-sign) in Authorization header:"
        " 'Bearer secret-token'."
    )
    error, _ = await failure(READ, Reply(status=403, body={"message": text}))
    assert type(error) is InvalidPath
    assert "secret" not in str(error)


async def test_what_was_sent_does_not_come_back_in_an_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    text = "cannot dial +15555550100 for Alice: 'Alice Example'"
    error, _ = await failure(ACTION, Reply(status=409, body={"message": text}))
    for text in (str(error), repr(error), caplog.text):
        assert "5555" not in text
        assert "Example" not in text


async def test_each_error_is_logged_once_with_all_that_support_asks_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    body = {"name": "Conflict", "message": "the call is held"}
    await failure(ACTION, Reply(status=409, body=body, headers=IDS))
    [record] = caplog.records
    assert (
        record.getMessage()
        == "PUT of media failed: conflict (HTTP 409): Conflict: the call is held"
    )
    assert vars(record)["facts"] == {
        "code": "conflict",
        "status": 409,
        "error": "Conflict: the call is held",
        "x-mitel-correlation-id": "correlation",
        "x-amzn-requestId": "request",
        "at": "2022-04-26T12:12:37+00:00",
        "endpoint": "2880",
        "callId": "31",
        "retry_after": None,
        "method": "PUT",
        "service": "media",
    }


async def test_an_error_that_is_tried_again_is_logged_with_its_ids_too(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    async with (
        ScriptedServer(Reply(status=503, headers=IDS), Reply(body={})) as server,
        CloudLinkHttp(server.config, timing=HandTime(impatient=True).timing) as http,
    ):
        await http.send(READ, lambda body: body)
    (told,) = (vars(one)["facts"] for one in caplog.records if "facts" in vars(one))
    assert (told["code"], told["status"]) == ("unavailable", 503)
    assert (told["x-mitel-correlation-id"], told["x-amzn-requestId"]) == ("correlation", "request")


async def test_an_answer_that_makes_no_sense_is_an_error_with_its_ids() -> None:
    async with (
        ScriptedServer(Reply(body=b"<html>", headers=IDS)) as server,
        CloudLinkHttp(server.config) as http,
    ):
        with pytest.raises(ProtocolError) as caught:
            await http.send(READ, read_call)
    assert caught.value.correlation_id == "correlation"


def nobody() -> str:
    """Return the address of a port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"http://127.0.0.1:{free.getsockname()[1]}"


async def test_nobody_there() -> None:
    async with CloudLinkHttp(CloudLinkConfig.for_simulator(nobody(), client_id="c")) as http:
        for request in (READ, ACTION):  # neither can have had an effect
            with pytest.raises(Unreachable) as caught:
                await http.send(request, unread)
            assert caught.value.code == "connection_refused"


async def test_a_host_that_does_not_exist() -> None:
    config = CloudLinkConfig(base_urls={"media": "https://nobody.invalid"})
    async with CloudLinkHttp(config) as http:
        with pytest.raises(Unreachable) as caught:
            await http.send(READ, unread)
    assert caught.value.code == "dns"


async def test_a_server_that_does_not_speak_tls() -> None:
    async def answer_in_clear(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 X\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer_in_clear, "127.0.0.1", 0) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with CloudLinkHttp(CloudLinkConfig(base_urls={"media": url})) as http:
            with pytest.raises(Unreachable) as caught:
                await http.send(READ, unread)
    assert caught.value.code == "tls"


async def test_a_connection_that_breaks_while_reading() -> None:
    error, server = await failure(READ, Reply(cut=True))
    assert isinstance(error, Unreachable)
    assert error.code == "connection_lost"
    assert len(server.received) == 1


@pytest.mark.parametrize("request_", [READ, ACTION])
async def test_a_refused_token_is_replaced_once(request_: Request) -> None:
    async with (
        ScriptedServer(Reply(status=401), Reply()) as server,
        CloudLinkHttp(server.config) as http,
    ):
        http.token_source = fixed_token
        await http.send(request_, unread)
    tokens = [request.headers["authorization"] for request in server.received]
    assert tokens == ["Bearer first", "Bearer second"]


async def test_a_token_that_stays_refused_needs_a_new_sign_in() -> None:
    async with (
        ScriptedServer(Reply(status=401)) as server,
        CloudLinkHttp(server.config) as http,
    ):
        http.token_source = fixed_token
        with pytest.raises(SignInRequired):
            await http.send(READ, unread)
        assert len(server.received) == 2


async def test_many_requests_at_once_have_connections_enough() -> None:
    async with ScriptedServer(Reply()) as server, CloudLinkHttp(server.config) as http:
        await asyncio.gather(*(http.send(READ, unread) for _ in range(50)))
    assert len(server.received) == 50


async def test_a_token_that_ends_between_attempts_gives_no_more_of_them() -> None:
    replies = [Reply(status=503)] * 3 + [Reply(status=401), Reply(status=503)]
    async with (
        ScriptedServer(*replies) as server,
        CloudLinkHttp(server.config, timing=HandTime(impatient=True).timing) as http,
    ):
        http.token_source = fixed_token
        with pytest.raises(ServiceFailed):
            await http.send(READ, unread)
    assert len(server.received) == ATTEMPTS


async def test_a_request_shows_nothing_of_what_it_carries() -> None:
    request = replace(ACTION, form={"password": "secret"})
    assert "5555" not in repr(request)
    assert "secret" not in repr(request)
