"""What comes over the network: MQTT, JSON, and the browser with the answer of a sign-in."""

import asyncio
import json
import re
import socket
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from urllib.parse import parse_qs, urlsplit

from callcontrol.calls import page_address
from callcontrol.calls.store import CallStore
from callcontrol.cloudlink import wire
from callcontrol.cloudlink.closing_page import Page, Pages, render
from callcontrol.cloudlink.errors import ProtocolError
from callcontrol.cloudlink.loopback import Answer, RedirectListener
from callcontrol.cloudlink.models import Call, EndpointId, Notification
from callcontrol.cloudlink.mqtt import MOST_BYTES, Event, MqttClient
from callcontrol.storage import rows
from tests.callcontrol.cloudlink.test_wire import ENVELOPE
from tests.fuzz.mutation import Mutator
from tests.fuzz.trial import Target

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


# --- MQTT ----------------------------------------------------------------------------------------


def _packet(kind: int, body: bytes) -> bytes:
    length, encoded = len(body), bytearray()
    while True:
        length, low = divmod(length, 128)
        encoded.append(low | (128 if length else 0))
        if not length:
            return bytes([kind]) + bytes(encoded) + body


def _publish(topic: str, payload: bytes, packet_id: int = 0) -> bytes:
    name = topic.encode()
    head = len(name).to_bytes(2, "big") + name
    if packet_id:
        return _packet(0x32, head + packet_id.to_bytes(2, "big") + payload)
    return _packet(0x30, head + payload)


_CONNACK = b"\x20\x02\x00\x00"
_PACKETS = (
    b"\x90\x03\x00\x01\x01",  # SUBACK
    b"\x90\x04\x00\x02\x01\x80",
    b"\xb0\x02\x00\x03",  # UNSUBACK
    b"\xd0\x00",  # PINGRESP
    _publish("s", b"{}"),
    _publish("subscription", json.dumps(ENVELOPE).encode(), 7),
    _publish("s", b"x" * 300, 65535),
    _publish("ü", b""),
)


def mqtt_bytes(mutator: Mutator) -> tuple[bytes, list[int]]:
    """What a server may send, and where the network cuts it."""
    random = mutator.random
    packets = [_CONNACK, *random.choices(_PACKETS, k=random.randrange(6))]
    if random.random() < 0.7:
        spoiled = random.randrange(len(packets))
        packets[spoiled] = mutator.data(packets[spoiled])
    stream = b"".join(packets)
    cuts = sorted(random.randrange(len(stream) + 1) for _ in range(random.randrange(6)))
    return stream, [0, *cuts, len(stream)]


def _fed(*parts: bytes) -> tuple[list[Event], bytes, bool]:
    """What a client makes of bytes in ``parts``: events, answers, and whether it fails."""
    client = MqttClient("client", 30)
    client.connect()
    client.subscribe(["a"])
    client.subscribe(["b", "c"])
    client.unsubscribe(["a"])
    client.data_to_send()
    failed = False
    try:
        for part in parts:
            client.receive_data(part)
    except ProtocolError:
        failed = True
    assert len(client._received) <= MOST_BYTES + 5
    return client.events_received(), client.data_to_send(), failed


def read_mqtt(given: tuple[bytes, list[int]]) -> None:
    """However the bytes are cut, the client makes the same of them."""
    stream, cuts = given
    pieces = [stream[start:end] for start, end in pairwise(cuts)]
    whole, cut = _fed(stream), _fed(*pieces)
    assert whole == cut, (whole, cut)
    if whole[2]:
        raise ProtocolError(message="as it should")


# --- JSON ----------------------------------------------------------------------------------------

_CALL = json.dumps(ENVELOPE["content"])
_READERS: tuple[tuple[tuple[str, ...], Callable[[bytes], object]], ...] = (
    (
        (
            json.dumps(ENVELOPE),
            json.dumps([ENVELOPE, ENVELOPE]),
            json.dumps({"publications": [{"publication": ENVELOPE}, 17]}),
            json.dumps({**ENVELOPE, "method": "DELETE"}),
        ),
        wire.read_notifications,
    ),
    ((_CALL,), partial(wire.read_call, endpoint_id="2880")),
    (
        (f'{{"_embedded":{{"items":[{_CALL},{_CALL}]}},"_links":{{"next":"/v/calls?$skip=2"}}}}',),
        partial(wire.read_collection, read_item=wire.call_from),
    ),
    (
        ('{"endpointId":"2880","name":"n","state":"idle","dnd":"false","messageWaiting":true}',),
        wire.read_endpoint,
    ),
    (
        ('{"userId":"u","accountId":"a","principalId":"p","name":"n","extension":2880}',),
        wire.read_identity,
    ),
    (
        ('{"access_token":"a","refresh_token":"r","expires_in":3600}',),
        partial(wire.read_tokens, now=NOW, default_seconds=3600.0),
    ),
    (
        ('{"subscriptionId":"s","expiryDateTime":"2026-03-02T13:00:00Z"}',),
        partial(wire.read_subscription, endpoint_id=EndpointId("2880"), default_expiry=NOW),
    ),
    (('{"url":"wss://example/mqtt?x","clientId":"c"}',), wire.read_socket_offer),
    (('{"name":"Forbidden","message":"no"}',), wire.read_problem),
)


def wire_document(mutator: Mutator) -> tuple[Callable[[bytes], object], bytes]:
    """An answer or a notification, and what reads it; every second one is a notification."""
    place = 0 if mutator.random.random() < 0.5 else mutator.random.randrange(len(_READERS))
    samples, read = _READERS[place]
    return read, mutator.document(samples)


def read_wire(given: tuple[Callable[[bytes], object], bytes]) -> None:
    """What is read goes on through the store, to a row of the history and the page of a rule."""
    read, document = given
    told = read(document)
    store = CallStore(new_id=lambda: "record")
    for each in told if isinstance(told, list) else [told]:
        found = each.content if isinstance(each, Notification) else each
        if isinstance(found, Call):
            for change in store.apply(found, at=NOW):
                rows.from_record(change.after)
                page_address.values_of(change.after, "CA", "ringing")
            store.resync(found.endpoint_id, [], since=store.revision, at=NOW)


# --- the browser ---------------------------------------------------------------------------------

STATE = "the-right-state"
PORT = 8765
_PAGES = Pages()
_ALL_PAGES = {
    render(page, "en")
    for name in Pages.__dataclass_fields__
    if isinstance(page := getattr(_PAGES, name), Page)
}
_TARGETS = (
    f"/callback?code=abc&state={STATE}",
    f"/callback?error=access_denied&error_description=no&state={STATE}",
    f"/callback?state={STATE}",
    "/callback?code=abc&state=wrong",
    "/favicon.ico",
    "http://127.0.0.1:8765/callback?code=abc",
)


def redirect(mutator: Mutator) -> str:
    """The head of a request, as a browser or anyone else on this machine may send it."""
    random = mutator.random
    method = random.choice(("GET", "GET", "GET", "POST", "HEAD", "", "get", "CONNECT"))
    target = mutator.text(random.choice(_TARGETS))
    host = random.choice(("{host}", "{host}", "{host}", "localhost:8765", "evil.example", ""))
    head = f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: x\r\n"
    if random.random() < 0.3:
        head = mutator.text(head)
    return head.encode("utf-8", "replace").decode("latin-1")


def _is_right(target: str) -> bool:
    fields = parse_qs(urlsplit(target).query)
    return fields.get("state") == [STATE] and len(fields.get("code", ())) == 1


class Listeners:
    """Judges heads without a socket; the loop is there because a listener belongs to one."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()

    def __call__(self, head: str) -> None:
        self._loop.run_until_complete(self._judge(head.replace("{host}", f"127.0.0.1:{PORT}")))

    async def _judge(self, head: str) -> None:
        listener = RedirectListener(PORT, STATE, _PAGES)
        page, answer = listener._judge(head)
        _check(page, answer)
        if answer is not None:
            assert listener._judge(head)[0] is _PAGES.used

    def close(self) -> None:
        """Needed no more."""
        self._loop.close()


def _check(page: Page, answer: Answer | None) -> None:
    taken = answer is not None
    assert taken == (
        page in (_PAGES.arrived, _PAGES.denied, _PAGES.wrong_state, _PAGES.code_missing)
    )
    if answer is not None and not answer.failure:
        assert _is_right(answer.target), answer


class Browser:
    """Sends heads to a real listener, in pieces, and reads the page that comes back."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = int(free.getsockname()[1])

    def __call__(self, head: str) -> None:
        host = f"127.0.0.1:{self._port}"
        self._loop.run_until_complete(self._ask(head.replace("{host}", host).encode("latin-1")))

    async def _ask(self, data: bytes) -> None:
        async with RedirectListener(self._port, STATE, _PAGES):
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
            middle = len(data) // 2
            writer.write(data[:middle])
            await writer.drain()
            writer.write(data[middle:] + b"\r\n\r\n")
            answer = await reader.read()
            writer.close()
            await writer.wait_closed()
        head, _, body = answer.partition(b"\r\n\r\n")
        assert re.match(rb"HTTP/1\.1 \d{3} [A-Z]", head), answer
        assert body in _ALL_PAGES

    def close(self) -> None:
        """Needed no more."""
        self._loop.close()


def targets() -> list[Target]:
    """All of them, new."""
    return [
        Target(name="mqtt", make=mqtt_bytes, use=read_mqtt, errors=(ProtocolError,), share=250),
        Target(name="wire", make=wire_document, use=read_wire, errors=(ProtocolError,), share=270),
        Target(name="redirect", make=redirect, use=Listeners(), errors=(), share=120),
        Target(name="browser", make=redirect, use=Browser(), errors=(), share=5),
    ]
