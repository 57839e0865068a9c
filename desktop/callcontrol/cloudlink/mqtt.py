"""The client's side of MQTT 3.1.1 without any I/O: bytes in, events out, bytes to send.

No socket, no clock: whoever owns the connection feeds in what it receives, sends what
``data_to_send`` returns and calls ``ping`` when ``heartbeat.py`` says so. Section and rule
numbers are those of the OASIS standard (mqtt-v3.1.1-os). Left out, since CloudLink needs none of
it: publishing, will, user name, QoS 2, sessions that outlive the connection.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from callcontrol.cloudlink.errors import ProtocolError

MOST_BYTES = 1_048_576
"""The longest packet that is taken; CloudLink's broker has 128 KiB as its limit."""


class PacketType(IntEnum):
    """2.2.1: the upper four bits of a packet's first byte."""

    CONNECT = 1
    CONNACK = 2
    PUBLISH = 3
    PUBACK = 4
    SUBSCRIBE = 8
    SUBACK = 9
    UNSUBSCRIBE = 10
    UNSUBACK = 11
    PINGREQ = 12
    PINGRESP = 13
    DISCONNECT = 14


@dataclass(frozen=True, slots=True)
class Message:
    """PUBLISH; its acknowledgement, if it wants one, is among the data to send already."""

    topic: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Subscribed:
    """SUBACK: per topic filter the granted QoS, or None where it was refused."""

    packet_id: int
    granted: tuple[int | None, ...]


Event = Message | Subscribed
"""What the owner has to act on; ``connected`` and ``pings_unanswered`` tell the rest."""


@dataclass(slots=True)
class MqttClient:
    """One MQTT connection, from CONNECT to DISCONNECT.

    ``keepalive`` is in seconds, within which the owner has to ping (3.1.2.10). After a
    ``ProtocolError`` nothing more is read: the connection is to be closed [MQTT-4.8.0-1].
    """

    client_id: str
    keepalive: int
    connected: bool = field(default=False, init=False)
    pings_unanswered: int = field(default=0, init=False)
    """With none, the server has lived after the last ping was sent: answers come in order."""
    _received: bytearray = field(default_factory=bytearray, init=False)
    _to_send: bytearray = field(default_factory=bytearray, init=False)
    _events: list[Event] = field(default_factory=list, init=False)
    _last_packet_id: int = field(default=0, init=False)
    _subscribing: dict[int, int] = field(default_factory=dict, init=False)
    _unsubscribing: set[int] = field(default_factory=set, init=False)
    _broken: bool = field(default=False, init=False)

    # --- what the owner wants ---

    def connect(self) -> None:
        """Begin: CONNECT with a clean session (3.1); no will, no user, no password."""
        clean_session = 0x02
        variable_header = _string("MQTT") + bytes((4, clean_session)) + _short(self.keepalive)
        self._send(PacketType.CONNECT, 0, variable_header + _string(self.client_id))

    def subscribe(self, topic_filters: Sequence[str], qos: int = 1) -> int:
        """Ask for topics (3.8); return the packet id that ``Subscribed`` will carry."""
        packet_id = self._next_packet_id()
        self._subscribing[packet_id] = len(topic_filters)
        body = b"".join(_string(topic) + bytes((qos,)) for topic in topic_filters)
        # [MQTT-3.8.1-1]: the flags of SUBSCRIBE are 0010, which stands for nothing
        self._send(PacketType.SUBSCRIBE, 0b0010, _short(packet_id) + body)
        return packet_id

    def unsubscribe(self, topic_filters: Sequence[str]) -> None:
        """Give topics up (3.10)."""
        packet_id = self._next_packet_id()
        self._unsubscribing.add(packet_id)
        body = b"".join(map(_string, topic_filters))
        self._send(PacketType.UNSUBSCRIBE, 0b0010, _short(packet_id) + body)

    def disconnect(self) -> None:
        """Take leave (3.14); the owner closes the connection after sending it [MQTT-3.14.4-1]."""
        self._send(PacketType.DISCONNECT, 0, b"")

    def ping(self) -> None:
        """Ask for a sign of life: PINGREQ (3.12)."""
        self.pings_unanswered += 1
        self._send(PacketType.PINGREQ, 0, b"")

    # --- what goes to and comes from the network ---

    def data_to_send(self) -> bytes:
        """Return what is to be sent now; every byte is returned once."""
        data = bytes(self._to_send)
        self._to_send.clear()
        return data

    def receive_data(self, data: bytes) -> None:
        """Take in bytes, cut up or joined in any way [MQTT-6.0.0-2].

        Raises ``ProtocolError``; the events before the fault can still be had.
        """
        if self._broken:
            raise ProtocolError(code="mqtt_malformed", message="after an earlier fault")
        self._received += data
        try:
            for first_byte, body in self._packets():
                self._take(first_byte >> 4, first_byte & 0x0F, body)
        except ProtocolError:
            self._broken = True
            raise

    def events_received(self) -> list[Event]:
        """Return the events since the last time."""
        events, self._events = self._events, []
        return events

    def _packets(self) -> Iterator[tuple[int, bytes]]:
        """Cut whole packets off what was received (2.2): first byte, then what follows the length.

        The remaining length (2.2.3) has seven bits per byte, low ones first, in at most four bytes.
        """
        start = 0
        try:
            while True:
                length, position = 0, start + 1
                for shift in (0, 7, 14, 21):
                    if position >= len(self._received):
                        return
                    byte = self._received[position]
                    position += 1
                    length |= (byte & 0x7F) << shift
                    if byte < 0x80:
                        break
                else:
                    raise _malformed("a length of more than four bytes")
                if length > MOST_BYTES:
                    raise _malformed("a packet beyond the limit")
                if len(self._received) < position + length:
                    return
                end = position + length
                first_byte, body = self._received[start], bytes(self._received[position:end])
                start = end
                yield first_byte, body
        finally:
            del self._received[:start]

    def _take(self, packet_type: int, flags: int, body: bytes) -> None:
        # [MQTT-3.2.0-1]: the first packet from the server is CONNACK; there is no second one
        if (packet_type == PacketType.CONNACK) == self.connected:
            raise _malformed("CONNACK out of place")
        # [MQTT-2.2.2-2]: flags are fixed but for those of PUBLISH
        if flags and packet_type != PacketType.PUBLISH:
            raise _malformed("reserved flags in use")
        if packet_type == PacketType.PUBLISH:
            self._publish(flags, body)
        elif packet_type == PacketType.CONNACK:
            self._connack(body)
        elif packet_type == PacketType.SUBACK:
            self._suback(body)
        elif packet_type == PacketType.UNSUBACK:
            self._unsuback(body)
        elif packet_type == PacketType.PINGRESP:
            self._pingresp(body)
        else:  # nothing else has any business with a client that does not publish
            raise _malformed(f"a packet of type {packet_type}")

    def _connack(self, body: bytes) -> None:
        """3.2: acknowledge flags and return code; a clean session has none to be present."""
        if len(body) != 2 or body[0] > 1:
            raise _malformed("CONNACK")
        if body[1]:
            raise ProtocolError(code="mqtt_refused", message=f"CONNACK return code {body[1]}")
        self.connected = True

    def _publish(self, flags: int, body: bytes) -> None:
        """3.3: topic, packet id unless QoS is 0, payload."""
        qos = flags >> 1 & 0b11
        if qos > 1 or (qos == 0 and flags & 0b1000):  # [MQTT-3.3.1-2], [MQTT-3.3.1-4]; asked was 1
            raise _malformed("PUBLISH flags")
        length = int.from_bytes(body[:2], "big")
        topic, rest = body[2 : 2 + length], body[2 + length :]
        if len(body) < 2 + length + 2 * qos:
            raise _malformed("PUBLISH cut short")
        if qos:
            packet_id, rest = rest[:2], rest[2:]
            if packet_id == b"\0\0":  # [MQTT-2.3.1-1]
                raise _malformed("packet id 0")
            self._send(PacketType.PUBACK, 0, packet_id)  # [MQTT-4.3.2-2]
        self._events.append(Message(_topic_name(topic), rest))

    def _suback(self, body: bytes) -> None:
        """3.9: one return code per topic filter, in their order [MQTT-3.9.3-1]."""
        packet_id, codes = int.from_bytes(body[:2], "big"), body[2:]
        wanted = self._subscribing.pop(packet_id, 0)
        if not wanted or len(codes) != wanted or any(code not in (0, 1, 0x80) for code in codes):
            raise _malformed("SUBACK")
        granted = tuple(None if code == 0x80 else code for code in codes)
        self._events.append(Subscribed(packet_id, granted))

    def _unsuback(self, body: bytes) -> None:
        """3.11."""
        packet_id = int.from_bytes(body, "big")
        if len(body) != 2 or packet_id not in self._unsubscribing:
            raise _malformed("UNSUBACK")
        self._unsubscribing.remove(packet_id)

    def _pingresp(self, body: bytes) -> None:
        """3.13."""
        if body:
            raise _malformed("PINGRESP")
        self.pings_unanswered = max(0, self.pings_unanswered - 1)

    def _next_packet_id(self) -> int:
        """2.3.1: 1–65535; ids in use are far fewer than those in between."""
        self._last_packet_id = self._last_packet_id % 0xFFFF + 1
        return self._last_packet_id

    def _send(self, packet_type: PacketType, flags: int, body: bytes) -> None:
        self._to_send += bytes((packet_type << 4 | flags,)) + _length(len(body)) + body


def _malformed(what: str) -> ProtocolError:
    return ProtocolError(code="mqtt_malformed", message=what)


def _topic_name(data: bytes) -> str:
    """1.5.3 and 4.7: UTF-8 without U+0000, at least one character, no wildcards."""
    try:
        topic = data.decode("utf-8")
    except UnicodeDecodeError:
        raise _malformed("a topic that is not UTF-8") from None  # [MQTT-1.5.3-1]
    if not topic or any(character in topic for character in "\0#+"):
        raise _malformed("a topic name")  # [MQTT-4.7.3-1], [MQTT-1.5.3-2], [MQTT-3.3.2-2]
    return topic


def _short(number: int) -> bytes:
    return number.to_bytes(2, "big")


def _string(text: str) -> bytes:
    """1.5.3: UTF-8, its length in bytes before it. Raises ``ProtocolError`` beyond 65,535."""
    data = text.encode()
    if len(data) > 0xFFFF:
        raise _malformed("a text too long")
    return _short(len(data)) + data


def _length(number: int) -> bytes:
    """2.2.3: seven bits per byte, the low ones first; the high bit says that more follow."""
    encoded = bytearray()
    while True:
        number, digit = divmod(number, 0x80)
        encoded.append(digit | (0x80 if number else 0))
        if not number:
            return bytes(encoded)
