"""The client's MQTT against a broker that others wrote: mosquitto, with paho as the other side."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest
from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

from callcontrol.cloudlink.errors import Unreachable
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.models import EndpointId, Notification, SocketOffer
from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.notification_socket import NotificationSocket
from callcontrol.cloudlink.notifications import Connected, NotificationStream
from callcontrol.cloudlink.timing import Timing
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer
from tests.fixtures.mosquitto import Mosquitto, mosquitto

__all__ = ["mosquitto"]

pytestmark = pytest.mark.real("mosquitto")


@asynccontextmanager
async def connected(
    broker: Mosquitto, client_id: str = "call-control", timing: Timing | None = None
) -> AsyncIterator[NotificationSocket]:
    """Connect to the broker."""
    socket = await NotificationSocket.open(
        SocketOffer(url=broker.url, client_id=client_id),
        keepalive=30,
        network=Network(),
        app="",
        timing=timing or Timing(),
    )
    try:
        yield socket
    finally:
        await socket.aclose()


async def subscribed(socket: NotificationSocket, topic: str) -> None:
    """Subscribe and wait for the answer."""
    await (await socket.subscribe(topic))


@contextmanager
def publisher(broker: Mosquitto) -> Iterator[Client]:
    """Connect paho over WebSocket, in its own thread."""
    client = Client(CallbackAPIVersion.VERSION2, transport="websockets")
    client.ws_set_options(path="/mqtt")
    client.connect("127.0.0.1", broker.port)
    client.loop_start()
    try:
        yield client
    finally:
        client.disconnect()
        client.loop_stop()


async def publish(client: Client, topic: str, payload: bytes, qos: int) -> None:
    """Publish, and wait until the broker has it."""
    message = client.publish(topic, payload, qos)
    await asyncio.to_thread(message.wait_for_publish, 5)


async def test_messages_of_both_qualities_and_many_sizes(mosquitto: Mosquitto) -> None:
    # One, two and three bytes of length; the broker sends 4 KiB at a time, ten times a second
    payloads = [b"x" * size for size in (0, 1, 120, 130, 16_500)]
    async with connected(mosquitto) as socket:
        await subscribed(socket, "calls/one")
        with publisher(mosquitto) as client:
            for qos in (0, 1):
                for payload in payloads:
                    sending = asyncio.create_task(publish(client, "calls/one", payload, qos))
                    assert await socket.receive() == [payload]
                    await sending
    assert "Received PUBACK from call-control" in mosquitto.log()


async def test_a_thousand_messages_arrive_in_order(mosquitto: Mosquitto) -> None:
    async with connected(mosquitto) as socket:
        await subscribed(socket, "calls/one")
        with publisher(mosquitto) as client:
            for number in range(1000):
                client.publish("calls/one", str(number), 0)
            received: list[bytes] = []
            while len(received) < 1000:
                received += await socket.receive()
    assert received == [str(number).encode() for number in range(1000)]


async def until(condition: Callable[[], bool]) -> None:
    """Let everything run until ``condition`` holds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 -- what it waits for has no event to set
            await asyncio.sleep(0)


async def test_pings_are_answered(mosquitto: Mosquitto) -> None:
    time = HandTime()
    async with connected(mosquitto, timing=time.timing) as socket:
        for _ in range(5):
            await time.go_by(15)
            await until(lambda: socket.proof.monotonic == time.elapsed)
    assert mosquitto.log().count("Sending PINGRESP to call-control") == 5


async def test_a_broker_that_stands_still_is_found_out(mosquitto: Mosquitto) -> None:
    time = HandTime()
    async with connected(mosquitto, timing=time.timing) as socket:
        await time.go_by(15)
        await until(lambda: socket.proof.monotonic == 15)
        with mosquitto.standing_still():
            await time.go_by(25)
            with pytest.raises(Unreachable) as caught:
                await socket.receive()
    assert (caught.value.code, time.elapsed) == ("silent", 40)


async def test_in_doubt_that_takes_three_seconds(mosquitto: Mosquitto) -> None:
    time = HandTime()
    async with connected(mosquitto, timing=time.timing) as socket:
        await time.go_by(1)
        socket.verify()
        await until(lambda: socket.proof.monotonic == 1)
        await time.go_by(3)  # it has answered, and so lives on
        with mosquitto.standing_still():
            socket.verify()
            await time.go_by(3)
            with pytest.raises(Unreachable) as caught:
                await socket.receive()
    assert (caught.value.code, time.elapsed) == ("silent", 7)


async def test_unsubscribing_and_leaving_in_order(mosquitto: Mosquitto) -> None:
    async with connected(mosquitto) as socket:
        await subscribed(socket, "calls/one")
        await subscribed(socket, "calls/two")
        await socket.unsubscribe("calls/one")
        with publisher(mosquitto) as client:
            await publish(client, "calls/one", b"not for us", 1)
            await publish(client, "calls/two", b"for us", 1)
        assert await socket.receive() == [b"for us"]
    log = mosquitto.log()
    assert "Received DISCONNECT from call-control" in log
    assert "Client call-control disconnected." in log


async def test_a_second_connection_with_the_same_id_ends_the_first(mosquitto: Mosquitto) -> None:
    async with connected(mosquitto) as first, connected(mosquitto):
        with pytest.raises(Unreachable) as caught:
            await first.receive()
    assert caught.value.code == "connection_lost"


async def test_the_whole_stream(mosquitto: Mosquitto) -> None:
    content = {"callId": "endpoints/2880/calls/31", "state": "ringing"}
    subject = "/2017-09-01/endpoints/2880/calls/31"
    event = {"topic": "platform-api-media", "method": "PUT", "subject": subject, "content": content}
    replies = [
        Reply(status=201, body={"url": mosquitto.url + "?signature", "clientId": "stream"}),
        Reply(status=201, body={"subscriptionId": "calls/0123456789abcdef"}),
        Reply(status=204, body=b""),
    ]
    async with (
        ScriptedServer(*replies) as server,
        CloudLinkHttp(server.config) as http,
        NotificationStream(http, server.config, [EndpointId("2880")]) as stream,
    ):
        events = aiter(stream)
        assert isinstance(await anext(events), Connected)
        with publisher(mosquitto) as client:
            await publish(client, "calls/0123456789abcdef", json.dumps(event).encode(), 1)
        notification = await anext(events)
    assert isinstance(notification, Notification)
    assert notification.subject == subject
    assert server.received[-1].method == "DELETE"
