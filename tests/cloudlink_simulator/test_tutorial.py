"""CloudLink's tutorial, word for word: its ids, its bodies, and what is told of it."""

from tests.cloudlink_simulator.client import API, Client, client_of
from tests.cloudlink_simulator.paho_client import listening, new_connection, new_subscription

CALLER = "6135550123"


async def put(client: Client, path: str, body: str) -> None:
    """Send a body exactly as the tutorial prints it."""
    headers = {"Content-Type": "application/json"}
    answer = await client.put(API + path, data=body.encode(), headers=headers)
    assert answer.ok() is None


async def test_the_tutorial() -> None:
    async with client_of("2880") as client:
        topic = await new_subscription(client, subjectFilter="/2017-09-01/endpoints/")
        async with listening(await new_connection(client)) as listener:
            await listener.subscribe(topic)
            heard: list[tuple[str, str, str, str]] = []

            async def hear(count: int) -> None:
                for _ in range(count):
                    content = (await listener.notification())["content"]
                    event = content["extraPbxData"]["eventType"]
                    heard.append((content["callId"], content["state"], content["cause"], event))

            ring = (await client.post("/simulator/calls", json={})).ok()
            assert ring["from"]["endpoint_id"] == CALLER
            assert ring["to"] == {"endpoint_id": "2880", "call_id": "23"}
            (call,) = await client.calls("2880")
            assert (call["callId"], call["from"], call["to"]) == ("23", CALLER, "2880")

            await put(
                client, "/endpoints/2880/calls/23", '{"action":"redirect","destination":"2881"}'
            )
            assert [call["callId"] for call in await client.calls("2881")] == ["31"]
            await put(client, "/endpoints/2881/calls/31", '{"action":"answer"}')
            await put(client, "/endpoints/2881/calls/31", '{"action":"consult","args":"2882"}')
            states = {call["callId"]: call["state"] for call in await client.calls("2881")}
            assert states == {"31": "held", "32": "connected"}
            (asked,) = await client.calls("2882")
            await put(client, f"/endpoints/2882/calls/{asked['callId']}", '{"action":"answer"}')
            await put(
                client, "/endpoints/2881/calls/32", '{"action":"supervisedTransfer","args":"31"}'
            )
            assert await client.calls("2881") == []
            (call,) = await client.calls("2882")
            assert (call["state"], call["from"], call["cause"]) == ("connected", CALLER, "transfer")

            await hear(12)
            assert listener.messages.empty()
            assert heard == [
                ("endpoints/2880/calls/23", "ringing", "newCall", "deliveredEvent"),
                ("endpoints/2880/calls/23", "idle", "redirected", "divertedEvent"),
                ("endpoints/2881/calls/31", "ringing", "redirected", "deliveredEvent"),
                ("endpoints/2881/calls/31", "connected", "redirected", "establishedEvent"),
                ("endpoints/2881/calls/31", "held", "redirected", "heldEvent"),
                ("endpoints/2881/calls/32", "connected", "newCall", "originatedEvent"),
                ("endpoints/2882/calls/1", "ringing", "newCall", "deliveredEvent"),
                ("endpoints/2882/calls/1", "connected", "newCall", "establishedEvent"),
                ("endpoints/2881/calls/32", "connected", "newCall", "establishedEvent"),
                ("endpoints/2881/calls/31", "idle", "transfer", "transferedEvent"),
                ("endpoints/2881/calls/32", "idle", "transfer", "transferedEvent"),
                ("endpoints/2882/calls/1", "connected", "transfer", "transferedEvent"),
            ]


async def test_in_the_tutorial_it_rings_until_somebody_does_something() -> None:
    async with client_of("2880") as client:
        await client.ring()
        client.time.advance(3000)
        assert [call["state"] for call in await client.calls("2880")] == ["ringing"]
