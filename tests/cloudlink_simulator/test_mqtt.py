"""MQTT's bytes, as the standard's own figures show them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudlink_simulator import mqtt

CONNECT = bytes.fromhex("100e 0004 4d515454 04 02 003c 0002 6162")


@pytest.mark.parametrize(
    ("data", "packet"),
    [
        (CONNECT, mqtt.Connect(4, "ab", 60)),
        (  # with will, user name and password
            bytes.fromhex("1019 0004 4d515454 04 c6 0000 0001 61 0001 74 0001 6d 0001 75 0001 70"),
            mqtt.Connect(4, "a", 0),
        ),
        (bytes.fromhex("8206 000a 0001 61 01"), mqtt.Subscribe(10, (("a", 1),))),
        (
            bytes.fromhex("820a 000a 0001 61 01 0001 62 02"),
            mqtt.Subscribe(10, (("a", 1), ("b", 2))),
        ),
        (bytes.fromhex("a205 000a 0001 61"), mqtt.Unsubscribe(10, ("a",))),
        (bytes.fromhex("4002 000a"), mqtt.PubAck(10)),
        (bytes.fromhex("3005 0001 61 6869"), mqtt.Publish("a", b"hi", None)),
        (bytes.fromhex("3b07 0001 61 000a 6869"), mqtt.Publish("a", b"hi", 10)),
        (bytes.fromhex("c000"), mqtt.PingReq()),
        (bytes.fromhex("e000"), mqtt.Disconnect()),
    ],
)
def test_packets_are_read_whole_and_byte_by_byte(data: bytes, packet: mqtt.Packet) -> None:
    assert mqtt.Decoder().feed(data) == [packet]
    decoder = mqtt.Decoder()
    packets = [packet for byte in data for packet in decoder.feed(bytes([byte]))]
    assert packets == [packet]
    assert mqtt.Decoder().feed(data + data) == [packet, packet]


@pytest.mark.parametrize(
    "data",
    [
        "0000",  # reserved type
        "f000",
        "5002000a",  # PUBREC: QoS 2 is not spoken
        "c100",  # flags on PINGREQ
        "8006000a00016101",  # SUBSCRIBE without its flags
        "c0ffffffff01",  # remaining length of five bytes
        "c0ffffff7f",  # a packet of 256 MB
        "c00100",  # longer than its content
        "82020000",  # packet identifier 0
        "8202000a",  # nothing to subscribe to
        "8206000a00016103",  # QoS 3
        "8205000a000001",  # an empty filter
        "8206000a0001ff01",  # not UTF-8
        "8206000a00010001",  # U+0000
        "a202000a",  # nothing to unsubscribe from
        "8204000a0009",  # shorter than it says
        "100e00044d515558040200 3c00026162",  # not MQTT
        "100e00044d5154540403003c00026162",  # reserved connect flag
        "34060001610001 00",  # QoS 2 publication
        "3003000123",  # a wildcard
        "30020000",  # no topic
    ],
)
def test_what_is_not_mqtt(data: str) -> None:
    with pytest.raises(mqtt.Malformed):
        mqtt.Decoder().feed(bytes.fromhex(data))


@given(st.lists(st.binary(max_size=20)))
def test_any_bytes_are_understood_or_refused(chunks: list[bytes]) -> None:
    decoder = mqtt.Decoder()
    with suppress(mqtt.Malformed):
        for chunk in chunks:
            decoder.feed(chunk)


def test_answers() -> None:
    assert mqtt.connack(2) == bytes.fromhex("20020002")
    assert mqtt.suback(10, [1, mqtt.REFUSED]) == bytes.fromhex("9004000a0180")
    assert mqtt.unsuback(10) == bytes.fromhex("b002000a")
    assert mqtt.puback(10) == bytes.fromhex("4002000a")
    assert mqtt.publish("a", b"hi", None) == bytes.fromhex("30050001616869")
    assert mqtt.publish("a", b"hi", 10) == bytes.fromhex("3207000161000a6869")


@pytest.mark.parametrize("size", [0, 124, 125, 16_380, 16_381, 100_000])
def test_what_is_published_can_be_read(size: int) -> None:
    payload = bytes(size)
    (packet,) = mqtt.Decoder().feed(mqtt.publish("a", payload, None))
    assert packet == mqtt.Publish("a", payload, None)
