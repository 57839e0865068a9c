"""The paho MQTT client over WebSocket, with what its thread hears brought into the event loop."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from tests.cloudlink_simulator.client import API, Client

PATIENCE = 10.0


class Listener:
    """A connected paho client."""

    def __init__(self, client: paho.Client) -> None:
        self.client = client
        self.subscribed: asyncio.Queue[tuple[int, list[int]]] = asyncio.Queue()
        self.messages: asyncio.Queue[paho.MQTTMessage] = asyncio.Queue()
        self.ended: asyncio.Queue[int] = asyncio.Queue()
        self.connected: asyncio.Queue[int] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def hear(queue: asyncio.Queue[Any], item: object) -> None:
            loop.call_soon_threadsafe(queue.put_nowait, item)

        client.on_connect = lambda _c, _u, _f, code, _p: hear(self.connected, code.value)
        client.on_subscribe = lambda _c, _u, mid, codes, _p: hear(
            self.subscribed, (mid, [code.value for code in codes])
        )
        client.on_message = lambda _c, _u, message: hear(self.messages, message)
        client.on_disconnect = lambda _c, _u, _f, code, _p: hear(self.ended, code.value)

    async def subscribe(self, topic: str, qos: int = 1) -> list[int]:
        """Subscribe and give the QoS granted, or 128."""
        self.client.subscribe(topic, qos)
        _, granted = await asyncio.wait_for(self.subscribed.get(), PATIENCE)
        return granted

    async def message(self) -> paho.MQTTMessage:
        """Wait for the next message."""
        return await asyncio.wait_for(self.messages.get(), PATIENCE)

    async def notification(self) -> dict[str, Any]:
        """Wait for the next notification."""
        envelope: dict[str, Any] = json.loads((await self.message()).payload)
        return envelope


async def new_connection(client: Client, device_id: str = "device-1") -> dict[str, Any]:
    """Ask the notification service for a WebSocket URL."""
    body = {"transport": "websocket", "deviceId": device_id}
    connection: dict[str, Any] = (await client.post(f"{API}/connections", json=body)).ok(201)
    return connection


async def new_subscription(client: Client, **filters: str) -> str:
    """Subscribe to call changes and give the subscription id."""
    wish = {"transport": "websocket", "topic": "platform-api-media"} | filters
    subscription = (await client.post(f"{API}/subscriptions", json=wish)).ok(201)
    return str(subscription["subscriptionId"])


@asynccontextmanager
async def listening(connection: dict[str, Any], keepalive: int = 60) -> AsyncIterator[Listener]:
    """Connect paho to a WebSocket URL."""
    url = urlsplit(connection["url"])
    client = paho.Client(
        CallbackAPIVersion.VERSION2,
        client_id=connection["clientId"],
        protocol=paho.MQTTv311,
        transport="websockets",
        reconnect_on_failure=False,
    )
    client.ws_set_options(path=f"{url.path}?{url.query}")
    listener = Listener(client)
    client.connect_async(str(url.hostname), url.port or 0, keepalive)
    client.loop_start()
    try:
        assert await asyncio.wait_for(listener.connected.get(), PATIENCE) == 0
        yield listener
    finally:
        client.disconnect()
        await asyncio.to_thread(client.loop_stop)
