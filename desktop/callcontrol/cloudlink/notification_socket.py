"""One connection for notifications: a WebSocket with MQTT inside, or with plain JSON texts.

A thin shell around ``mqtt.py``: it moves bytes and keeps time. When to connect, to what, and what
to do after the end is ``notifications.py``'s business.
"""

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from ssl import SSLContext
from typing import Self, TypeVar

import websockets
from websockets.asyncio.client import ClientConnection
from websockets.typing import Subprotocol

from callcontrol.cloudlink import mqtt
from callcontrol.cloudlink.config import is_loopback, require_safe
from callcontrol.cloudlink.errors import CloudLinkError, ProtocolError, Unreachable
from callcontrol.cloudlink.models import SocketOffer
from callcontrol.cloudlink.reachability import unreachable
from callcontrol.cloudlink.timing import Timing
from callcontrol.cloudlink.websocket_upgrade import connect

_MQTT = Subprotocol("mqtt")
_FAREWELL = 2.0
"""Seconds that a peer gets to answer our closing of the WebSocket."""

_MOST_FRAMES = 256
"""Frames that came together are handed on together, but no more than take a moment to show."""
T = TypeVar("T")

# The library would log the signed address and every payload at level DEBUG
_quiet = logging.getLogger(f"{__name__}.websocket")
_quiet.setLevel(logging.WARNING)


class NotificationSocket:
    """A connection in use. ``receive`` has to be called all the time: it also sees to MQTT.

    Every method raises ``Unreachable`` or ``ProtocolError`` when the connection is no more.
    """

    def __init__(
        self, connection: ClientConnection, client_id: str, keepalive: int, timing: Timing
    ) -> None:
        self.last_heard = timing.monotonic()
        self._connection = connection
        self._timing = timing
        self._keepalive = keepalive
        self._mqtt = (
            mqtt.MqttClient(client_id, keepalive) if connection.subprotocol == _MQTT else None
        )
        self._awaited: dict[int, asyncio.Future[None]] = {}
        self._failure: BaseException | None = None
        self._receiving = False
        self._attendants: list[asyncio.Task[None]] = []

    @classmethod
    async def open(
        cls, offer: SocketOffer, *, keepalive: int, ssl_context: SSLContext, timing: Timing
    ) -> Self:
        """Connect to ``offer`` and shake hands. The caller limits the time that may take.

        No Authorization header: the address, with its query, is the credential (API §4.5).
        """
        try:
            require_safe(offer.url)
        except ValueError as error:
            raise ProtocolError(message=str(error)) from None
        try:
            connection = await connect(
                offer.url,
                subprotocols=[_MQTT],
                ssl=ssl_context if offer.url.startswith("wss:") else None,
                proxy=None if is_loopback(offer.url) else True,
                compression=None,
                user_agent_header=None,
                open_timeout=None,
                ping_interval=None,  # MQTT's ping proves more: that the broker is there
                close_timeout=_FAREWELL,
                max_size=mqtt.MOST_BYTES,
                logger=_quiet,
            )
        except websockets.InvalidStatus as error:
            status = error.response.status_code
            raise Unreachable(code="socket_refused", status=status) from None
        except (OSError, ValueError, websockets.WebSocketException) as error:
            raise unreachable(error) from None
        socket = cls(connection, offer.client_id, keepalive, timing)
        try:
            await socket._begin()
        except BaseException:
            await socket.aclose()
            raise
        return socket

    async def subscribe(self, subscription_id: str) -> asyncio.Future[None]:
        """Ask for a subscription's messages; the future ends with the server's answer.

        It fails with ``ProtocolError`` (``subscription_refused``).
        """
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if self._mqtt is None:
            future.set_result(None)
        else:
            self._awaited[self._mqtt.subscribe([subscription_id])] = future
            await self._flush()
        return future

    async def unsubscribe(self, subscription_id: str) -> None:
        """Give a subscription's messages up; the answer is not waited for."""
        if self._mqtt is not None:
            self._mqtt.unsubscribe([subscription_id])
            await self._flush()

    async def receive(self) -> list[bytes]:
        """Wait for the next frames and return the payloads in them: none, one or several.

        What is returned is acknowledged by the next call.
        """
        await self._flush()
        self._receiving = True
        try:
            frames = [await self._connection.recv()]
        except websockets.ConnectionClosed as error:
            raise self._failure or unreachable(error) from None
        finally:
            self._receiving = False
        self.last_heard = self._timing.monotonic()
        with suppress(websockets.ConnectionClosed):  # the next call tells of it
            while len(frames) < _MOST_FRAMES:
                frame = _without_waiting(self._connection.recv())
                if frame is None:
                    break
                frames.append(frame)
        if self._mqtt is None:
            return [frame.encode() if isinstance(frame, str) else frame for frame in frames]
        return self._unpack(self._mqtt, frames)

    def attend(self, work: Coroutine[object, object, None], name: str) -> None:
        """Run ``work`` for as long as the connection lives; its failure is the connection's."""
        task = asyncio.create_task(work, name=name)
        task.add_done_callback(self._attended)
        self._attendants.append(task)

    async def aclose(self) -> None:
        """Take leave as far as the other side still listens, and release everything."""
        for task in self._attendants:
            task.cancel()
        await asyncio.gather(*self._attendants, return_exceptions=True)
        for future in self._awaited.values():
            future.cancel()
        if self._mqtt is not None and self._failure is None:
            self._mqtt.disconnect()
            with suppress(CloudLinkError):  # gone already
                await self._flush()
        await self._connection.close()

    def _attended(self, task: asyncio.Task[None]) -> None:
        """Let ``receive`` raise what ended an attendant."""
        if not task.cancelled() and (error := task.exception()) is not None:
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        self._failure = self._failure or error
        self._connection.transport.abort()

    async def _begin(self) -> None:
        if self._mqtt is not None:
            self._mqtt.connect(self._timing.monotonic())
            await self._flush()
            while not self._mqtt.connected:
                await self.receive()
        pulse = self._keep_alive(self._mqtt) if self._mqtt else self._keep_plain_alive()
        self.attend(pulse, "notification keepalive")

    def _unpack(self, client: mqtt.MqttClient, frames: list[str | bytes]) -> list[bytes]:
        payloads: list[bytes] = []
        for frame in frames:
            try:
                payloads += self._payloads(client, frame)
            except ProtocolError as error:
                if not payloads:
                    raise
                self._fail(error)  # for the next call; what came before the fault counts
                break
        return payloads

    def _payloads(self, client: mqtt.MqttClient, frame: str | bytes) -> list[bytes]:
        if isinstance(frame, str):  # [MQTT-6.0.0-1]
            raise ProtocolError(code="mqtt_malformed", message="a text frame")
        client.receive_data(frame)
        payloads: list[bytes] = []
        for event in client.events_received():
            if isinstance(event, mqtt.Message):
                payloads.append(event.payload)
            else:
                self._subscribed(event)
        return payloads

    def _subscribed(self, event: mqtt.Subscribed) -> None:
        future = self._awaited.pop(event.packet_id)
        if future.done():  # whoever waited has given up
            return
        if None in event.granted:
            future.set_exception(ProtocolError(code="subscription_refused"))
        else:
            future.set_result(None)

    async def _flush(self) -> None:
        if self._mqtt is None or not (data := self._mqtt.data_to_send()):
            return
        try:
            await self._connection.send(data)
        except websockets.ConnectionClosed as error:
            raise self._failure or unreachable(error) from None

    # While nobody calls ``receive``, an answer to a ping may lie unread: its lack proves nothing.

    async def _keep_alive(self, client: mqtt.MqttClient) -> None:
        """Ping, and end a connection on which nobody answers: one timer for any traffic."""
        while True:
            await self._timing.sleep(max(0.0, client.next_ping() - self._timing.monotonic()))
            if client.awaiting_pong and self._receiving:
                raise Unreachable(code="silent", message="no answer to a ping")
            client.ping(self._timing.monotonic())
            await self._flush()

    async def _keep_plain_alive(self) -> None:
        """Do the same with the WebSocket's own ping, where there is no MQTT."""
        while True:
            await self._timing.sleep(self._keepalive * 2 / 3)
            try:
                pong = asyncio.ensure_future(await self._connection.ping())
            except websockets.ConnectionClosed as error:
                raise unreachable(error) from None
            pong.add_done_callback(self._ponged)
            await self._timing.sleep(self._keepalive / 3)
            if not pong.done() and self._receiving:
                raise Unreachable(code="silent", message="no answer to a ping")

    def _ponged(self, pong: asyncio.Future[float]) -> None:
        if not pong.cancelled() and pong.exception() is None:
            self.last_heard = self._timing.monotonic()


def _without_waiting(work: Coroutine[object, object, T]) -> T | None:
    """What ``work`` returns if it need not wait for it; else None, and it is cancelled."""
    try:
        work.send(None)
    except StopIteration as done:
        found: T = done.value
        return found
    with suppress(asyncio.CancelledError):
        work.throw(asyncio.CancelledError)
    return None
