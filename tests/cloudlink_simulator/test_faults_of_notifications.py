"""Injected faults of notifications, as paho hears them."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.cloudlink_simulator.client import Client, client_of
from tests.cloudlink_simulator.paho_client import (
    PATIENCE,
    Listener,
    listening,
    new_connection,
    new_subscription,
)

MINE = {"subjectFilter": "/endpoints/2881(/|$)"}


@asynccontextmanager
async def heard(extension: str = "2881") -> AsyncIterator[tuple[Client, Listener]]:
    """Be somebody who hears of his own calls."""
    async with client_of(extension) as client:
        topic = await new_subscription(client, **MINE)
        async with listening(await new_connection(client)) as listener:
            await listener.subscribe(topic)
            yield client, listener


async def states(listener: Listener, count: int) -> list[str]:
    """Give the states that the next notifications tell."""
    return [(await listener.notification())["content"]["state"] for _ in range(count)]


async def test_lost() -> None:
    async with heard() as (client, listener):
        client.simulator.trouble.switch_on("lost", count=1)
        await client.ring(to="2881")
        (await client.act("2881", "31", "answer")).ok()
        assert await states(listener, 1) == ["connected"]


async def test_duplicated() -> None:
    async with heard() as (client, listener):
        client.simulator.trouble.switch_on("duplicated")
        await client.ring(to="2881")
        first, second = await listener.notification(), await listener.notification()
        assert first == second


async def test_reordered() -> None:
    async with heard() as (client, listener):
        client.simulator.trouble.switch_on("reordered")
        await client.ring(to="2881")
        for action in ("answer", "hold"):
            (await client.act("2881", "31", action)).ok()
        assert await states(listener, 2) == ["connected", "ringing"]
        assert listener.messages.empty()
        client.time.advance(1)  # nobody overtakes the third
        assert await states(listener, 1) == ["held"]


async def test_delayed() -> None:
    async with heard() as (client, listener):
        client.simulator.trouble.switch_on("delayed", seconds_each=5, count=1)
        await client.ring(to="2881")
        (await client.act("2881", "31", "answer")).ok()
        assert await states(listener, 1) == ["connected"]
        client.time.advance(5)
        assert await states(listener, 1) == ["ringing"]


async def test_what_is_under_way_arrives_when_the_faults_are_cleared() -> None:
    async with heard() as (client, listener):
        client.simulator.trouble.switch_on("delayed", seconds_each=500)
        await client.ring(to="2881")
        (await client.delete("/simulator/faults")).ok()
        assert await states(listener, 1) == ["ringing"]


@pytest.mark.parametrize("kind", ["cut_off", "wrong_types", "not_utf8", "not_json", "any"])
async def test_malformed(kind: str) -> None:
    async with heard() as (client, listener):
        client.simulator.trouble.switch_on("malformed", kind=kind, count=1)
        await client.ring(to="2881")
        payload = (await listener.message()).payload
        if kind == "wrong_types":
            assert json.loads(payload)["content"] == "none"
        else:
            with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
                json.loads(payload)
        (await client.act("2881", "31", "answer")).ok()
        assert await states(listener, 1) == ["connected"]


@pytest.mark.parametrize("size", [128 * 1024, 128 * 1024 + 1])
async def test_oversized(size: int) -> None:
    async with heard() as (client, listener):
        client.simulator.trouble.switch_on("oversized", bytes=size)
        await client.ring(to="2881")
        message = await listener.message()
        assert len(message.payload) == size
        assert json.loads(message.payload)["content"]["state"] == "ringing"


async def test_oversized_beyond_what_mqtt_can_say() -> None:
    async with heard() as (client, listener):
        client.simulator.trouble.switch_on("oversized", mqtt=True)
        await client.ring(to="2881")
        assert await asyncio.wait_for(listener.ended.get(), PATIENCE) != 0
        assert listener.messages.empty()


async def test_no_event_tells_of_a_consultation() -> None:
    async with heard() as (client, listener):
        await client.ring(to="2881")
        (await client.act("2881", "31", "answer")).ok()
        await states(listener, 2)
        client.simulator.trouble.switch_on("no_consult_event")
        (await client.act("2881", "31", "consult", args="2882")).ok()
        assert [call["callId"] for call in await client.calls("2881")] == ["31", "32"]
        (await client.act("2881", "32", "end")).ok()
        told = [await listener.notification() for _ in range(2)]
        assert [(n["content"]["callId"][-2:], n["content"]["state"]) for n in told] == [
            ("31", "held"),
            ("32", "idle"),
        ]


async def test_only_what_matches() -> None:
    async with heard("2880") as (client, listener):
        client.simulator.trouble.switch_on("lost", match="calls/31$")
        await client.ring(to="2881")
        await client.ring(to="2881")
        assert (await listener.notification())["content"]["callId"].endswith("/32")


async def test_extra_pbx_data_and_times_as_chosen() -> None:
    async with heard() as (client, listener):
        (
            await client.put(
                "/simulator/faults", json={"extra_pbx_data": "string", "clock_skew": 60}
            )
        ).ok()
        await client.ring(to="2881")
        told = await listener.notification()
        assert isinstance(told["content"]["extraPbxData"], str)
        assert told["content"]["createdOn"] == "2022-04-26T12:13:37.000Z"
        assert told["content"]["timestamp"] == 1650975217000
        assert told["notification"]["createdOn"] == "2022-04-26T12:13:37.000Z"
