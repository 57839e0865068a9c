"""One MQTT session over a WebSocket, from CONNECT to its end.

Lives here: what the client subscribed to, and the order of what is sent to it. Only the service
publishes; what clients publish is acknowledged and dropped. Not here: MQTT's bytes (``mqtt.py``)
and the other sessions (``broker.py``).
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


class Session:
    """One MQTT connection."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        transport: asyncio.Transport | None,
        user: User,
        client_id: str,
        may_receive: Callable[[User, str], bool],
    ) -> None:
        self.user = user
        self.client_id = client_id
        self.subscribed: dict[str, int] = {}
        """Topic → QoS granted."""
        self._socket = socket
        self._transport = transport
        self._may_receive = may_receive
        self._decoder = mqtt.Decoder()
        self._received: list[mqtt.Packet] = []
        self._keepalive = CONNECT_WITHIN
        self._outgoing: asyncio.Queue[bytes] = asyncio.Queue()
        """What is to be sent; nothing (``b""``) ends the session."""
        self._stopped = asyncio.Event()
        self._silent = asyncio.Event()
        self._aborts = False
        self._packet_ids = itertools.cycle(range(1, 0x10000))
        self.unacknowledged: set[int] = set()
        """Packet ids of what was sent with QoS 1 and not acknowledged."""

    async def open(self) -> bool:
        """Wait for CONNECT and answer it; false when the client is not let in."""
        try:
            packet = None if self.is_silent else await self._packet()
        except (mqtt.Malformed, TimeoutError) as error:
            log.info("client %s did not connect: %s", self.client_id, error)
            packet = None
        if self.is_silent:
            await self._stopped.wait()
        if self._stopped.is_set() or not isinstance(packet, mqtt.Connect):
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
            for work in (self._read(), self._write(), self._stopped.wait(), self._silent.wait())
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            for result in await asyncio.gather(*tasks, return_exceptions=True):
                if isinstance(result, Exception):
                    log.info("client %s is dropped: %r", self.client_id, result)
        if self.is_silent:
            await self._stopped.wait()

    async def close(self) -> None:
        """Close the socket: with good-bye, or as if a cable had been pulled."""
        if (self._aborts or self.is_silent) and self._transport:
            self._transport.abort()
        else:
            await self._socket.close()

    @property
    def is_silent(self) -> bool:
        """Whether nothing is answered any more, though the socket is open."""
        return self._silent.is_set()

    def fall_silent(self) -> None:
        """Read and send nothing any more, not even a good-bye."""
        log.info("client %s is not answered any more", self.client_id)
        self._silent.set()

    def cut(self, *, abort: bool) -> None:
        """Drop the connection now."""
        self._aborts = abort
        self.stop("its socket is cut")

    def cut_once_sent(self, *, abort: bool) -> None:
        """Drop the connection after all that is to be sent already."""
        self._aborts = abort
        self._outgoing.put_nowait(b"")

    def stop(self, reason: str) -> None:
        """Drop the connection."""
        log.info("client %s is dropped: %s", self.client_id, reason)
        self._stopped.set()

    def deliver(self, topic: str, payload: bytes) -> bool:
        """Send a message if its topic is subscribed to, with the QoS that was granted.

        Gives whether it is on its way.
        """
        qos = self.subscribed.get(topic)
        if qos is None or self.is_silent:
            return False
        if max(self._outgoing.qsize(), len(self.unacknowledged)) >= QUEUE_LIMIT:
            self.stop("it does not keep up")
            return False
        packet_id = self._new_packet_id() if qos else None
        self._outgoing.put_nowait(mqtt.publish(topic, payload, packet_id))
        return True

    def deliver_broken(self, topic: str) -> None:
        """Send bytes that are no MQTT in place of a message, if its topic is subscribed to."""
        if topic in self.subscribed and not self.is_silent:
            self._outgoing.put_nowait(mqtt.ENDLESS)

    def _new_packet_id(self) -> int:
        number = next(number for number in self._packet_ids if number not in self.unacknowledged)
        self.unacknowledged.add(number)
        return number

    async def _write(self) -> None:
        while data := await self._outgoing.get():
            await self._socket.send_bytes(data)

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
