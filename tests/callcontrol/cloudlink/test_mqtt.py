"""The MQTT codec as a conversation: what we send, byte by byte, and what we make of any answer."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.cloudlink import mqtt
from callcontrol.cloudlink.errors import ProtocolError

CONNACK = b"\x20\x02\x00\x00"
PINGRESP = b"\xd0\x00"


def connected() -> mqtt.MqttClient:
    """Return a client whose connection stands."""
    client = mqtt.MqttClient("me", 30)
    client.connect()
    client.receive_data(CONNACK)
    client.events_received()
    client.data_to_send()
    return client


def publish(topic: bytes, payload: bytes, *, flags: int = 0, packet_id: bytes = b"") -> bytes:
    """Return a PUBLISH packet as a server would send it."""
    body = len(topic).to_bytes(2, "big") + topic + packet_id + payload
    length, rest = [], len(body)
    while True:
        rest, digit = divmod(rest, 128)
        length.append(digit | (0x80 if rest else 0))
        if not rest:
            return bytes((0x30 | flags, *length)) + body


def test_connect_has_a_clean_session_and_nothing_else() -> None:
    client = mqtt.MqttClient("me", 30)
    client.connect()
    assert client.data_to_send() == b"\x10\x0e\x00\x04MQTT\x04\x02\x00\x1e\x00\x02me"
    assert client.data_to_send() == b""
    assert not client.connected


def test_an_accepted_connection() -> None:
    client = mqtt.MqttClient("me", 30)
    client.connect()
    client.receive_data(CONNACK)
    assert client.connected
    assert client.events_received() == []


def test_a_refused_connection() -> None:
    client = mqtt.MqttClient("me", 30)
    client.connect()
    with pytest.raises(ProtocolError) as caught:
        client.receive_data(b"\x20\x02\x00\x05")
    assert caught.value.code == "mqtt_refused"


def test_subscribing_and_unsubscribing() -> None:
    client = connected()
    assert client.subscribe(["a", "b"]) == 1
    assert client.data_to_send() == b"\x82\x0a\x00\x01\x00\x01a\x01\x00\x01b\x01"
    client.receive_data(b"\x90\x04\x00\x01\x01\x80")
    assert client.events_received() == [mqtt.Subscribed(1, (1, None))]
    client.unsubscribe(["a"])
    assert client.data_to_send() == b"\xa2\x05\x00\x02\x00\x01a"
    client.receive_data(b"\xb0\x02\x00\x02")
    assert client.events_received() == []


def test_packet_ids_go_round_without_zero() -> None:
    client = connected()
    ids = [client.subscribe(["a"]) for _ in range(0x10001)]
    assert ids[0xFFFE:] == [0xFFFF, 1, 2]


def test_messages_with_and_without_acknowledgement() -> None:
    client = connected()
    client.receive_data(publish(b"t", b"zero"))
    assert client.data_to_send() == b""
    client.receive_data(publish(b"t", b"one", flags=0b0010, packet_id=b"\x00\x07"))
    assert client.data_to_send() == b"\x40\x02\x00\x07"
    client.receive_data(publish(b"t", b"again", flags=0b1010, packet_id=b"\x00\x07"))
    assert client.events_received() == [
        mqtt.Message("t", b"zero"),
        mqtt.Message("t", b"one"),
        mqtt.Message("t", b"again"),
    ]


def test_disconnecting() -> None:
    client = connected()
    client.disconnect()
    assert client.data_to_send() == b"\xe0\x00"


def test_pings_are_answered_in_their_order() -> None:
    client = connected()
    client.ping()
    client.ping()
    assert client.data_to_send() == b"\xc0\x00\xc0\x00"
    client.receive_data(publish(b"t", b""))
    client.receive_data(PINGRESP)
    assert client.pings_unanswered == 1
    client.receive_data(PINGRESP + PINGRESP)  # one that nobody has asked for
    assert client.pings_unanswered == 0


@pytest.mark.parametrize(
    "data",
    [
        CONNACK,  # a second one
        b"\x10\x00",  # what only clients send
        b"\x62\x02\x00\x01",
        b"\xf0\x00",
        b"\xd1\x00",  # flags that are reserved
        b"\xd0\x01\x00",  # a body where none belongs
        b"\xd0\x80\x80\x80\x80\x00",  # a length of five bytes
        b"\x30\xff\xff\xff\x7f",  # 256 MiB
        b"\x30\x01\x00",  # topic cut short
        b"\x30\x02\x00\x05",
        b"\x32\x03\x00\x01t",  # no packet id
        publish(b"t", b"", flags=0b0010, packet_id=b"\0\0"),
        publish(b"t", b"", flags=0b0100, packet_id=b"\0\1"),  # QoS 2
        publish(b"t", b"", flags=0b0110, packet_id=b"\0\1"),
        publish(b"t", b"", flags=0b1000),  # a duplicate of what is never repeated
        publish(b"", b""),
        publish(b"a/#", b""),
        publish(b"a\0b", b""),
        publish(b"\xff", b""),
        b"\x90\x03\x00\x09\x00",  # answers to what was never asked
        b"\xb0\x02\x00\x09",
        b"\xb0\x00",
        b"\x40\x02\x00\x01",
    ],
)
def test_what_no_server_may_send(data: bytes) -> None:
    client = connected()
    with pytest.raises(ProtocolError) as caught:
        client.receive_data(data)
    assert caught.value.code == "mqtt_malformed"
    with pytest.raises(ProtocolError):
        client.receive_data(PINGRESP)


@pytest.mark.parametrize("data", [b"\x90\x04\x00\x01\x00\x00", b"\x90\x03\x00\x01\x03"])
def test_answers_that_do_not_fit_the_question(data: bytes) -> None:
    client = connected()
    client.subscribe(["a"])
    with pytest.raises(ProtocolError):
        client.receive_data(data)


def test_nothing_comes_before_the_connection_stands() -> None:
    client = mqtt.MqttClient("me", 30)
    client.connect()
    with pytest.raises(ProtocolError):
        client.receive_data(PINGRESP)


def test_what_came_before_the_fault_is_kept() -> None:
    client = connected()
    with pytest.raises(ProtocolError):
        client.receive_data(publish(b"t", b"good") + b"\xf0\x00")
    assert client.events_received() == [mqtt.Message("t", b"good")]


def test_a_text_that_mqtt_cannot_carry() -> None:
    with pytest.raises(ProtocolError):
        mqtt.MqttClient("x" * 70_000, 30).connect()


_PACKETS = st.one_of(
    st.just(PINGRESP),
    st.builds(
        publish, st.sampled_from([b"t", b"0123456789abcdef", "ü".encode()]), st.binary(max_size=300)
    ),
    st.builds(
        publish,
        st.just(b"t"),
        st.binary(max_size=300),
        flags=st.sampled_from([0b0010, 0b1010, 0b0011]),
        packet_id=st.binary(min_size=2, max_size=2),
    ),
    st.binary(max_size=8),
)


def conversation(frames: list[bytes]) -> tuple[list[mqtt.Event], bytes, bool, bool]:
    """Feed ``frames`` to a client: its events, what it sends, is it connected, did it give up."""
    client = mqtt.MqttClient("me", 30)
    client.connect()
    client.data_to_send()
    broken = False
    try:
        for frame in frames:
            client.receive_data(frame)
    except ProtocolError:
        broken = True
    return client.events_received(), client.data_to_send(), client.connected, broken


@given(st.lists(_PACKETS, max_size=8), st.lists(st.integers(0, 2000), max_size=12))
def test_it_makes_no_difference_how_the_stream_is_cut(
    packets: list[bytes], cuts: list[int]
) -> None:
    stream = CONNACK + b"".join(packets)
    places = sorted({0, len(stream), *(cut % len(stream) for cut in cuts)})
    frames = [stream[a:b] for a, b in pairwise(places)]
    assert conversation(frames) == conversation([stream])
    assert conversation([stream[i : i + 1] for i in range(len(stream))]) == conversation([stream])


@given(st.lists(st.binary(max_size=64), max_size=8))
def test_random_bytes_do_no_more_than_raise_a_protocol_error(frames: list[bytes]) -> None:
    conversation(frames)
    conversation([CONNACK, *frames])
