"""One connection for notifications: a WebSocket with MQTT inside, or with plain JSON texts.

A thin shell around ``mqtt.py`` and ``heartbeat.py``: it moves bytes and keeps time, whether or not
somebody takes what has come. When to connect, to what, and what to do after the end is
``notifications.py``'s business.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Self, assert_never

import websockets
from websockets.asyncio.client import ClientConnection
from websockets.typing import Subprotocol

from callcontrol.cloudlink import mqtt
from callcontrol.cloudlink.config import require_safe
from callcontrol.cloudlink.errors import CloudLinkError, ProtocolError, Unreachable
from callcontrol.cloudlink.heartbeat import PING_EVERY, Heartbeat, Verdict
from callcontrol.cloudlink.inbox import MOST_TOGETHER, Inbox
from callcontrol.cloudlink.models import SocketOffer
from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.reachability import unreachable
from callcontrol.cloudlink.timing import Moment, Timing
from callcontrol.cloudlink.websocket_frames import next_frames
from callcontrol.cloudlink.websocket_upgrade import connect

_MQTT = Subprotocol("mqtt")
_FAREWELL = 2.0
"""Seconds that a peer gets to answer our closing of the WebSocket."""

_CONNACK = 0
"""It is awaited like others, but has no packet id; 0 is nobody's."""

# The library would log the signed address and every payload at level DEBUG
_quiet = logging.getLogger(f"{__name__}.websocket")
_quiet.setLevel(logging.WARNING)


class NotificationSocket:
    """A connection in use: it reads, pings and finds out by itself when nobody is there any more.

    Every method raises ``Unreachable`` or ``ProtocolError`` when the connection is no more.
    """

    def __init__(
        self, connection: ClientConnection, client_id: str, keepalive: int, timing: Timing
    ) -> None:
        self.on_beat: Callable[[], None] = lambda: None
        """Called every few seconds, so that nobody else needs a timer; an error ends us."""
        self._connection = connection
        self._timing = timing
        self._heartbeat = Heartbeat(
            self._timing.moment(), ping_every=min(PING_EVERY, keepalive / 2)
        )
        self._mqtt = (
            mqtt.MqttClient(client_id, keepalive) if connection.subprotocol == _MQTT else None
        )
        self._awaited: dict[int, asyncio.Future[None]] = {}
        self._failure: BaseException | None = None
        self._inbox = Inbox()
        self._attendants: set[asyncio.Task[None]] = set()
        self._verifying: asyncio.Task[None] | None = None

    @property
    def proof(self) -> Moment:
        """When the last sign of life came."""
        return self._heartbeat.proof

    @property
    def peer(self) -> str:
        """The address of the machine that we are connected to, which may be a proxy's."""
        address = self._connection.remote_address
        return str(address[0]) if isinstance(address, tuple) else ""

    @classmethod
    async def open(
        cls, offer: SocketOffer, *, keepalive: int, network: Network, app: str, timing: Timing
    ) -> Self:
        """Connect to ``offer`` and shake hands. The caller limits the time that may take.

        No Authorization header: the address, with its query, is the credential (API §4.5). ``app``
        is who we say we are, as with every request.
        """
        try:
            require_safe(offer.url)
        except ValueError as error:
            raise ProtocolError(message=str(error)) from None
        proxy = await network.proxy_for(offer.url)
        try:
            connection = await connect(
                offer.url,
                subprotocols=[_MQTT],
                ssl=network.ssl_context if offer.url.startswith("wss:") else None,
                proxy=proxy.signed_address if proxy else None,
                additional_headers={"x-mitel-app": app},
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
            raise network.failed(error, proxy) from None
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
        """Wait for payloads and return those that have come; one task at a time may.

        There are none if somebody called ``wake``.
        """
        return await self._inbox.take()

    def wake(self) -> None:
        """Let ``receive`` return, whether or not something has come."""
        self._inbox.wake()

    def verify(self) -> None:
        """There is reason for doubt: find out at once whether the connection still lives."""
        if self._verifying is None or self._verifying.done():
            self._heartbeat.doubt()
            self._verifying = self.attend(self._verify(), "notification connection in doubt")

    def attend(self, work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
        """Run ``work`` for as long as the connection lives; its failure is the connection's."""
        task = asyncio.create_task(work, name=name)
        task.add_done_callback(self._attended)
        self._attendants.add(task)
        return task

    async def aclose(self) -> None:
        """Take leave as far as the other side still listens, and release everything."""
        attendants = list(self._attendants)
        for task in attendants:
            task.cancel()
        await asyncio.gather(*attendants, return_exceptions=True)
        for future in self._awaited.values():
            future.cancel()
        if self._mqtt is not None and self._failure is None:
            self._mqtt.disconnect()
            with suppress(CloudLinkError):  # gone already
                await self._flush()
        await self._connection.close()

    def _attended(self, task: asyncio.Task[None]) -> None:
        """Let ``receive`` raise what ended an attendant."""
        self._attendants.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.fail(error)

    def fail(self, error: BaseException) -> None:
        """Have the connection end by ``error``."""
        self._failure = self._failure or error
        for future in self._awaited.values():
            if not future.done():
                future.set_exception(self._failure)
                future.exception()  # seen, even when nobody waits for it any more
        self._awaited.clear()
        self._inbox.fail(self._failure)
        self._connection.transport.abort()

    async def _begin(self) -> None:
        self.attend(self._read(), "notification reader")
        if self._mqtt is not None:
            accepted = self._awaited[_CONNACK] = asyncio.get_running_loop().create_future()
            self._mqtt.connect()
            await self._flush()
            await accepted
        self.attend(self._live(), "notification heartbeat")

    async def _read(self) -> None:
        """Read for as long as the connection lives, and while there is room for what comes."""
        while True:
            try:
                frames = await next_frames(self._connection, MOST_TOGETHER)
            except websockets.ConnectionClosed as error:
                raise self._failure or unreachable(error) from None
            self._heartbeat.heard(self._timing.moment())
            for frame in frames:
                self._unpack(frame)
            await self._flush()
            await asyncio.sleep(0)  # in a flood, everybody else gets their turn
            await self._inbox.have_room()

    def _unpack(self, frame: str | bytes) -> None:
        if self._mqtt is None:
            self._inbox.put(frame.encode() if isinstance(frame, str) else frame)
            return
        if isinstance(frame, str):  # [MQTT-6.0.0-1]
            raise ProtocolError(code="mqtt_malformed", message="a text frame")
        asked = self._mqtt.pings_unanswered
        try:
            self._mqtt.receive_data(frame)
        finally:  # what came before a fault counts
            for event in self._mqtt.events_received():
                if isinstance(event, mqtt.Message):
                    self._inbox.put(event.payload)
                else:
                    self._subscribed(event)
        if self._mqtt.connected and (accepted := self._awaited.pop(_CONNACK, None)):
            accepted.set_result(None)
        if asked and not self._mqtt.pings_unanswered:
            self._heartbeat.answered(self._timing.moment())

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

    async def _live(self) -> None:
        """Do what each beat asks for, and end a connection on which nobody answers."""
        while True:
            await self._timing.sleep(self._heartbeat.pause())
            match self._heartbeat.beat(self._timing.moment()):
                case Verdict.FINE:
                    pass
                case Verdict.PING:
                    self._ping()
                case Verdict.DOUBT:
                    self.verify()
                case Verdict.SILENT:
                    raise Unreachable(code="silent", message="no sign of life")
                case Verdict.ASLEEP:
                    raise Unreachable(code="asleep", message="the clocks have jumped")
                case verdict:
                    assert_never(verdict)
            self.on_beat()

    async def _verify(self) -> None:
        now = self._timing.moment()
        patience = self._heartbeat.patience(now)
        self._ping()
        await self._timing.sleep(patience)
        if self._heartbeat.doubts:
            raise Unreachable(code="silent", message="no answer to a ping in doubt")

    def _ping(self) -> None:
        """Send a ping; nobody waits for that, since a line that is blocked answers nothing."""
        self._heartbeat.pinged(self._timing.moment())
        if self._mqtt is not None:
            self._mqtt.ping()
            self.attend(self._flush(), "notification ping")
        else:
            self.attend(self._ping_plainly(), "notification ping")

    async def _ping_plainly(self) -> None:
        """Without MQTT there is the WebSocket's own ping."""
        try:
            await (await self._connection.ping())
        except websockets.ConnectionClosed as error:
            raise self._failure or unreachable(error) from None
        self._heartbeat.answered(self._timing.moment())
