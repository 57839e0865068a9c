"""MQTT 3.1.1 as a server reads and writes it: bytes in, packets out. No socket in it.

Lives here: the packets a notification client may send, and the answers. Section numbers are those
of the OASIS standard of 2014. Not here: what a packet leads to (``broker.py``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

MAX_PACKET = 128 * 1024  # ASSUMED: the limit of the platform the service seems to run on


class Malformed(Exception):
    """The bytes are not MQTT 3.1.1; the connection must be closed (§4.8)."""


@dataclass(frozen=True, slots=True)
class Connect:
    """CONNECT (§3.1)."""

    protocol_level: int
    client_id: str
    keepalive: int


@dataclass(frozen=True, slots=True)
class Publish:
    """PUBLISH (§3.3); ``packet_id`` is there with QoS 1."""

    topic: str
    payload: bytes
    packet_id: int | None


@dataclass(frozen=True, slots=True)
class PubAck:
    """PUBACK (§3.4)."""

    packet_id: int


@dataclass(frozen=True, slots=True)
class Subscribe:
    """SUBSCRIBE (§3.8): topic filters with the QoS asked for."""

    packet_id: int
    filters: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    """UNSUBSCRIBE (§3.10)."""

    packet_id: int
    filters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PingReq:
    """PINGREQ (§3.12)."""


@dataclass(frozen=True, slots=True)
class Disconnect:
    """DISCONNECT (§3.14)."""


Packet = Connect | Publish | PubAck | Subscribe | Unsubscribe | PingReq | Disconnect


class Decoder:
    """Cuts a stream of bytes into packets: a WebSocket frame may hold part of one, or several."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Packet]:
        """Take bytes and give the packets that are complete; raises ``Malformed``."""
        self._buffer += data
        packets = []
        while (header := self._header()) is not None:
            start, length = header
            if len(self._buffer) < start + length:
                break
            body = _Body(bytes(self._buffer[start : start + length]))
            packets.append(_decode(self._buffer[0], body))
            del self._buffer[: start + length]
        return packets

    def _header(self) -> tuple[int, int] | None:
        """Read where the body starts and how long it is (§2.2.3), once that has come."""
        length = 0
        for index, byte in enumerate(self._buffer[1:5]):
            length |= (byte & 0x7F) << (7 * index)
            if not byte & 0x80:
                if length > MAX_PACKET:
                    raise Malformed(f"a packet of {length} bytes")
                return index + 2, length
        if len(self._buffer) >= 5:
            raise Malformed("the remaining length has more than four bytes")
        return None


class _Body:
    """What follows the fixed header, read from front to back."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._position = 0

    @property
    def is_read(self) -> bool:
        return self._position == len(self._data)

    def take(self, count: int) -> bytes:
        chunk = self._data[self._position : self._position + count]
        if len(chunk) != count:
            raise Malformed("the packet is shorter than it says")
        self._position += count
        return chunk

    def byte(self) -> int:
        return self.take(1)[0]

    def word(self) -> int:
        return int.from_bytes(self.take(2), "big")

    def packet_id(self) -> int:
        number = self.word()
        if not number:
            raise Malformed("packet identifier 0")
        return number

    def binary(self) -> bytes:
        return self.take(self.word())

    def string(self) -> str:
        try:
            text = self.binary().decode()
        except UnicodeDecodeError:
            raise Malformed("a string is not UTF-8") from None
        if "\0" in text:
            raise Malformed("a string holds U+0000")
        return text

    def rest(self) -> bytes:
        return self.take(len(self._data) - self._position)


def _decode(first: int, body: _Body) -> Packet:
    kind, flags = first >> 4, first & 0x0F
    if kind == 3:
        return _publish(flags, body)
    reader = _READERS.get(kind)
    if reader is None:
        raise Malformed(f"packet type {kind}")
    if flags != (0b0010 if kind in {8, 10} else 0):
        raise Malformed(f"flags {flags:04b} on packet type {kind}")
    packet = reader(body)
    if not body.is_read:
        raise Malformed("the packet is longer than its content")
    return packet


def _connect(body: _Body) -> Connect:
    if body.string() != "MQTT":
        raise Malformed("the protocol is not MQTT")
    level, flags, keepalive = body.byte(), body.byte(), body.word()
    if flags & 1:
        raise Malformed("the reserved connect flag is set")
    client_id = body.string()
    if flags & 0x04:  # a will, which a client that never publishes has no use for
        body.string()
        body.binary()
    if flags & 0x80:
        body.string()
    if flags & 0x40:
        body.binary()
    return Connect(level, client_id, keepalive)


def _publish(flags: int, body: _Body) -> Publish:
    qos = flags >> 1 & 0b11
    if qos > 1:
        raise Malformed(f"a publication with QoS {qos}")
    topic = body.string()
    if not topic or "+" in topic or "#" in topic:
        raise Malformed("a publication without a plain topic")
    packet_id = body.packet_id() if qos else None
    return Publish(topic, body.rest(), packet_id)


def _subscribe(body: _Body) -> Subscribe:
    packet_id = body.packet_id()
    filters: list[tuple[str, int]] = []
    while not filters or not body.is_read:
        topic, qos = body.string(), body.byte()
        if not topic or qos > 2:
            raise Malformed("a bad topic filter")
        filters.append((topic, qos))
    return Subscribe(packet_id, tuple(filters))


def _unsubscribe(body: _Body) -> Unsubscribe:
    packet_id = body.packet_id()
    filters = [body.string()]
    while not body.is_read:
        filters.append(body.string())
    return Unsubscribe(packet_id, tuple(filters))


_READERS: Mapping[int, Callable[[_Body], Packet]] = {
    1: _connect,
    4: lambda body: PubAck(body.packet_id()),
    8: _subscribe,
    10: _unsubscribe,
    12: lambda _body: PingReq(),
    14: lambda _body: Disconnect(),
}

ENDLESS = b"\x32\xff\xff\xff\xff\x7f"
"""The beginning of a PUBLISH whose length has more bytes than any may have (§2.2.3)."""
PINGRESP = b"\xd0\x00"
REFUSED = 0x80
"""SUBACK's code for a filter that was not granted (§3.9.3)."""


def connack(code: int) -> bytes:
    """CONNACK (§3.2): 0 accepted, 1 wrong protocol version, 2 client id refused."""
    return bytes([0x20, 2, 0, code])


def suback(packet_id: int, codes: list[int]) -> bytes:
    """SUBACK (§3.9): for each filter the QoS granted, or ``REFUSED``."""
    return _packet(0x90, packet_id.to_bytes(2, "big") + bytes(codes))


def unsuback(packet_id: int) -> bytes:
    """UNSUBACK (§3.11)."""
    return _packet(0xB0, packet_id.to_bytes(2, "big"))


def puback(packet_id: int) -> bytes:
    """PUBACK (§3.4)."""
    return _packet(0x40, packet_id.to_bytes(2, "big"))


def publish(topic: str, payload: bytes, packet_id: int | None) -> bytes:
    """PUBLISH (§3.3), with QoS 1 when it has a packet id, else with QoS 0."""
    name = topic.encode()
    number = packet_id.to_bytes(2, "big") if packet_id else b""
    body = len(name).to_bytes(2, "big") + name + number + payload
    return _packet(0x32 if packet_id else 0x30, body)


def _packet(first: int, body: bytes) -> bytes:
    header = bytearray([first])
    length = len(body)
    while length > 0x7F:
        header.append(length & 0x7F | 0x80)
        length >>= 7
    header.append(length)
    return bytes(header) + body
