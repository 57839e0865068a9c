"""The broker of the notification service: MQTT sessions over WebSocket (contract §4.5).

Lives here: sessions, what they subscribed to, and delivery. Only the service publishes; what
clients publish is acknowledged and dropped. Not here: MQTT's bytes (``mqtt.py``), who may connect
and which subscriptions exist (``notifications.py``, ``subscriptions.py``).
"""

import asyncio
import itertools
import logging
from collections.abc import Callable
from typing import assert_never

from aiohttp import WSMsgType, web

from cloudlink_simulator import mqtt
from cloudlink_simulator.accounts import User

CONNECT_WITHIN = 10.0
"""Seconds a fresh WebSocket has for its CONNECT packet."""
QUEUE_LIMIT = 2000
"""Packets a client may leave unread before it is dropped."""

log = logging.getLogger(__name__)


class Broker:
    """Every connected notification client."""

    def __init__(self, may_receive: Callable[[User, str], bool]) -> None:
        """``may_receive`` says whether a user may subscribe to a topic filter."""
        self._may_receive = may_receive
        self.sessions: dict[tuple[str, str], Session] = {}
        """By user and client id."""

    async def serve(self, request: web.Request, user: User, client_id: str) -> web.StreamResponse:
        """Serve one WebSocket until it closes."""
        socket = web.WebSocketResponse(
            protocols=("mqtt",), timeout=0.5, max_msg_size=2 * mqtt.MAX_PACKET
        )
        await socket.prepare(request)
        session = Session(socket, user, client_id, self._may_receive)
        key = (user.user_id, client_id)
        if await session.open():
            kicked, self.sessions[key] = self.sessions.get(key), session
            if kicked:
                kicked.stop("another connection has the same client id")
            await session.run()
            if self.sessions.get(key) is session:
                del self.sessions[key]
        await socket.close()
        return socket

    def deliver(self, topic: str, payload: bytes) -> None:
        """Send a message to every session that subscribed to its topic."""
        for session in self.sessions.values():
            session.deliver(topic, payload)

    def stop(self) -> None:
        """Drop every session."""
        for session in self.sessions.values():
            session.stop("the service stops")


class Session:
    """One MQTT connection."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        user: User,
        client_id: str,
        may_receive: Callable[[User, str], bool],
    ) -> None:
        self.user = user
        self.client_id = client_id
        self.subscribed: dict[str, int] = {}
        """Topic → QoS granted."""
        self._socket = socket
        self._may_receive = may_receive
        self._decoder = mqtt.Decoder()
        self._received: list[mqtt.Packet] = []
        self._keepalive = CONNECT_WITHIN
        self._outgoing: asyncio.Queue[bytes] = asyncio.Queue()
        self._stopped = asyncio.Event()
        self._packet_ids = itertools.cycle(range(1, 0x10000))
        self.unacknowledged: set[int] = set()
        """Packet ids of what was sent with QoS 1 and not acknowledged."""

    async def open(self) -> bool:
        """Wait for CONNECT and answer it; false when the client is not let in."""
        try:
            packet = await self._packet()
        except (mqtt.Malformed, TimeoutError) as error:
            log.info("client %s did not connect: %s", self.client_id, error)
            return False
        if not isinstance(packet, mqtt.Connect):
            return False
        code = 0
        if packet.protocol_level != 4:
            code = 1
        elif packet.client_id != self.client_id:  # ASSUMED: the id handed out must be used
            code = 2
        await self._socket.send_bytes(mqtt.connack(code))
        self._keepalive = 1.5 * packet.keepalive
        return code == 0

    async def run(self) -> None:
        """Serve until the client leaves, breaks a rule, or is stopped."""
        tasks = [
            asyncio.create_task(work, name=f"mqtt {self.client_id}")
            for work in (self._read(), self._write(), self._stopped.wait())
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            for result in await asyncio.gather(*tasks, return_exceptions=True):
                if isinstance(result, Exception):
                    log.info("client %s is dropped: %r", self.client_id, result)

    def stop(self, reason: str) -> None:
        """Drop the connection."""
        log.info("client %s is dropped: %s", self.client_id, reason)
        self._stopped.set()

    def deliver(self, topic: str, payload: bytes) -> None:
        """Send a message if its topic is subscribed to, with the QoS that was granted."""
        qos = self.subscribed.get(topic)
        if qos is None:
            return
        if max(self._outgoing.qsize(), len(self.unacknowledged)) >= QUEUE_LIMIT:
            self.stop("it does not keep up")
            return
        packet_id = self._new_packet_id() if qos else None
        self._outgoing.put_nowait(mqtt.publish(topic, payload, packet_id))

    def _new_packet_id(self) -> int:
        number = next(number for number in self._packet_ids if number not in self.unacknowledged)
        self.unacknowledged.add(number)
        return number

    async def _write(self) -> None:
        while True:
            await self._socket.send_bytes(await self._outgoing.get())

    async def _read(self) -> None:
        while packet := await self._packet():
            answer = self._take(packet)
            if answer is None:
                return
            if answer:
                self._outgoing.put_nowait(answer)

    async def _packet(self) -> mqtt.Packet | None:
        """Wait for a packet, or for the end of the socket; ``TimeoutError`` after the keepalive."""
        async with asyncio.timeout(self._keepalive or None):
            while not self._received:
                message = await self._socket.receive()
                if message.type is WSMsgType.TEXT:
                    raise mqtt.Malformed("MQTT is binary")
                if message.type is not WSMsgType.BINARY:
                    return None
                self._received += self._decoder.feed(message.data)
        return self._received.pop(0)

    def _take(self, packet: mqtt.Packet) -> bytes | None:
        """Act on a packet and give the bytes to answer, or ``None`` when the client leaves."""
        match packet:
            case mqtt.Subscribe(packet_id, filters):
                return mqtt.suback(packet_id, [self._grant(topic, qos) for topic, qos in filters])
            case mqtt.Unsubscribe(packet_id, topics):
                for topic in topics:
                    self.subscribed.pop(topic, None)
                return mqtt.unsuback(packet_id)
            case mqtt.Publish(packet_id=packet_id):
                return mqtt.puback(packet_id) if packet_id else b""
            case mqtt.PubAck(packet_id):
                self.unacknowledged.discard(packet_id)
                return b""
            case mqtt.PingReq():
                return mqtt.PINGRESP
            case mqtt.Disconnect():
                return None
            case mqtt.Connect():
                raise mqtt.Malformed("a second CONNECT")
            case _:
                assert_never(packet)

    def _grant(self, topic: str, qos: int) -> int:
        if not self._may_receive(self.user, topic):
            return mqtt.REFUSED
        self.subscribed[topic] = min(qos, 1)
        return self.subscribed[topic]
