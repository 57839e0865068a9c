"""Injected faults of requests: what a client gets, and what was done all the same."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from tests.cloudlink_simulator.client import API, Client, client_of
from tests.cloudlink_simulator.paho_client import PATIENCE, new_connection

MINE = f"{API}/endpoints/2881"
CALLS = f"{MINE}/calls"


async def struck(client: Client, name: str) -> None:
    """Wait until a fault has struck: asking takes the event loop round."""
    async with asyncio.timeout(PATIENCE):
        while not (await client.get("/simulator/faults")).ok()["faults"][name]["struck"]:
            pass


@pytest.mark.parametrize(
    ("name", "status", "error"),
    [
        ("unauthorized", 401, "Unauthorized"),
        ("forbidden", 403, "Forbidden"),
        ("not_found", 404, "NotFound"),
        ("rate_limited", 429, "TooManyRequests"),
        ("quota", 429, "TooManyRequests"),
        ("server_error", 500, "InternalServerError"),
        ("unavailable", 503, "ServiceUnavailable"),
        ("gateway_timeout", 504, "GatewayTimeout"),
    ],
)
async def test_a_refused_command_is_not_carried_out(name: str, status: int, error: str) -> None:
    async with client_of("2881") as client:
        (await client.put("/simulator/faults", json={name: {"count": 1}})).ok()
        answer = await client.post(CALLS, json={"to": "2882"})
        assert answer.ok(status)["name"] == error
        assert client.simulator.exchange.legs() == []
        assert client.simulator.trouble.struck[name] == 1
        (await client.post(CALLS, json={"to": "2882"})).ok()


async def test_the_gateway_refuses_a_path_and_echoes_the_token() -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on("invalid_path")
        body = (await client.get(MINE)).ok(403)
        assert client.headers["Authorization"] in body["message"]
        assert "name" not in body


@pytest.mark.parametrize("status", [403, 429])
async def test_a_quota_is_named(status: int) -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on("quota", status=status)
        assert "quota" in (await client.get(MINE)).ok(status)["message"]


@pytest.mark.parametrize("status", [408, 598, 599])
async def test_a_server_error_of_any_number(status: int) -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on("server_error", status=status)
        assert (await client.get(MINE)).status == status


@pytest.mark.parametrize("name", ["rate_limited", "unavailable"])
@pytest.mark.parametrize(
    ("form", "spelled"),
    [
        ("seconds", "30"),
        ("http_date", "Tue, 26 Apr 2022 12:13:07 GMT"),
        ("iso_date", "2022-04-26T12:13:07.000Z"),
        ("none", None),
    ],
)
async def test_when_to_come_again(name: str, form: str, spelled: str | None) -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on(name, retry_after=form, wait=30)
        answer = await client.get(MINE)
        assert answer.headers.get("retry-after") == spelled


async def test_latency_passes_in_the_simulators_time() -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on("latency", seconds_each=3)
        asking = asyncio.create_task(client.get(MINE))
        await struck(client, "latency")
        client.time.advance(2.9)
        (await client.get("/simulator/state")).ok()
        assert not asking.done()
        client.time.advance(0.1)
        (await asking).ok()


async def test_a_slow_pbx_carries_out_what_it_does_not_confirm() -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on("slow_pbx", after=6)
        (await client.get(MINE)).ok()
        asking = asyncio.create_task(client.post(CALLS, json={"to": "2882"}))
        await struck(client, "slow_pbx")
        assert len(client.simulator.exchange.legs("2881")) == 1
        client.time.advance(6)
        assert (await asking).ok(504)["name"] == "GatewayTimeout"


async def test_an_answer_is_lost_after_the_deed() -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on("lost_answer", match="^POST ")
        with pytest.raises(aiohttp.ClientConnectionError):
            await client.post(CALLS, json={"to": "2882"})
        assert len(await client.calls("2881")) == 1


@pytest.mark.parametrize("kind", ["cut_off", "wrong_types", "not_utf8", "not_json", "any"])
async def test_an_answer_without_sense(kind: str) -> None:
    async with client_of("2881") as client:
        client.simulator.trouble.switch_on("bad_json", kind=kind)
        async with client.session.get(
            client.simulator.url + MINE, headers=client.headers
        ) as answer:
            body = await answer.read()
            assert (answer.status, answer.content_type) == (200, "application/json")
        if kind == "wrong_types":
            assert "endpointId" not in json.loads(body)
        else:
            with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
                json.loads(body)


async def test_a_socket_is_refused() -> None:
    async with client_of("2881") as client:
        url = (await new_connection(client))["url"]
        client.simulator.trouble.switch_on("socket_refused", count=1)
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await client.session.ws_connect(url, protocols=("mqtt",))
        assert refused.value.status == 403
        async with client.session.ws_connect(url, protocols=("mqtt",)):
            pass


async def test_the_control_interface_and_the_portal_are_spared() -> None:
    async with client_of("2881") as client:
        everything: dict[str, Any] = {"server_error": True, "bad_json": True, "lost_answer": True}
        (await client.put("/simulator/faults", json=everything)).ok()
        (await client.get("/simulator/state")).ok()
        await client.ring(to="2881")
        assert (await client.get("/authorize")).status == 400
        (await client.get(f"{API}/token")).ok(500)


async def test_a_choice_holds_from_then_on() -> None:
    async with client_of("2881") as client:
        (
            await client.put(
                "/simulator/faults",
                json={
                    "action_status": 202,
                    "end_state": "completed",
                    "expires_in": 5,
                    "subscription_lifetime": 60,
                    "connection_lifetime": 7,
                },
            )
        ).ok()
        assert (await client.sign_in("2881"))["expires_in"] == 5
        call_id = (await client.post(CALLS, json={"to": "2882"})).ok()["callId"]
        assert (await client.act("2881", call_id, "hold")).status == 202
        assert (await new_connection(client))["expiryDateTime"] == "2022-04-26T12:12:44.000Z"
        wish = {"transport": "websocket", "topic": "platform-api-media"}
        subscription = (await client.post(f"{API}/subscriptions", json=wish)).ok(201)
        assert subscription["expiryDateTime"] == "2022-04-26T12:13:37.000Z"
        (await client.put("/simulator/faults", json={"action_status": None})).ok()
        assert (await client.act("2881", call_id, "retrieve")).status == 200


async def test_the_services_clock_is_wrong_wherever_it_tells_the_time() -> None:
    async with client_of("2881") as client:
        await client.ring(to="2881")
        (await client.put("/simulator/faults", json={"clock_skew": -300})).ok()
        answer = await client.get(CALLS)
        assert answer.items()[0]["createdOn"] == "2022-04-26T12:07:37.000Z"
        assert answer.headers["Date"] == "Tue, 26 Apr 2022 12:07:37 GMT"
        assert (await new_connection(client))["expiryDateTime"] == "2022-04-26T12:12:37.000Z"
        client.simulator.trouble.switch_on("rate_limited", retry_after="http_date", wait=1, count=1)
        late = (await client.get(CALLS)).headers["retry-after"]
        assert late == "Tue, 26 Apr 2022 12:07:38 GMT"
        (await client.act("2881", "31", "end")).ok()
        (record,) = (await client.get(f"{API}/calls/records")).items()
        assert record["endTime"] == "2022-04-26T12:07:37.000Z"
        identity = (await client.get(f"{API}/token")).ok()
        assert int(identity["iat"]) == int(client.time.now().timestamp()) - 300
        client.time.advance(3599)  # nothing lives shorter for it
        (await client.get(f"{API}/token")).ok()
