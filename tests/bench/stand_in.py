"""A service that answers at once: the least of CloudLink that lets the product sign in and listen.

Run as a process of its own: ``python -m tests.bench.stand_in FOLDER``. Writes its certificate to
the folder, prints its two addresses as JSON, then does what its standard input says, a JSON object
a line:

``{"to": "app", "content": {…}}``  publishes one call event; answers with the moment it left
``{"to": "app", "flood": 20000}``  publishes that many, one state change each, over ten calls; with
``"per_second": 2000`` beside it no faster than that
"""

import asyncio
import json
import ssl
import sys
import threading
import time
from itertools import count
from pathlib import Path

from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from tests.bench.certificate import write_certificate

EXTENSION = "2881"
_IDENTITY = {"userId": "u", "accountId": "a", "name": "Robin Ashby", "extension": EXTENSION}
_TOKENS = {"access_token": "access", "refresh_token": "refresh", "expires_in": 3600}
_PUBLISH, _PINGRESP = 0x32, b"\xd0\0"  # quality of service 1
_listening: dict[str, ServerConnection] = {}
_numbers = count(1)


class Rest(asyncio.Protocol):
    """One HTTP/1.1 connection, kept alive."""

    def __init__(self, socket_url: str) -> None:
        self._offer = {"url": f"{socket_url}/app", "clientId": "bench"}
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where to answer."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, rest = self._received.partition(b"\r\n\r\n")
            _, _, length = head.lower().partition(b"content-length: ")
            size = int(length.split(b"\r\n")[0] or 0)
            if len(rest) < size:
                return
            self._received = rest[size:]
            method, target = head.decode("latin-1").split(" ", 2)[:2]
            status, body = self._answer(method, target.rpartition("/")[2])
            content = json.dumps(body).encode() if body is not None and method != "HEAD" else b""
            start = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n"
            self._transport.write(f"{start}content-length: {len(content)}\r\n\r\n".encode())
            if content:
                self._transport.write(content)

    def _answer(self, method: str, last: str) -> tuple[int, object]:
        match method, last:
            case "POST", "token":
                return 200, _TOKENS
            case "GET", "token":
                return 200, _IDENTITY
            case "POST", "connections":
                return 201, self._offer
            case "POST", "subscriptions":
                return 201, {"subscriptionId": f"s{next(_numbers)}"}
            case "GET", "calls":
                return 200, {"_embedded": {"items": []}}
            case "GET", phone if phone == EXTENSION:
                return 200, {"endpointId": phone, "state": "idle", "userAvailability": "available"}
            case "PUT", _:
                return 202, None
            case _:
                return 204, None


async def _attend(connection: ServerConnection) -> None:
    """Be the broker of one client (MQTT 3.1.1): accept, grant, answer pings."""
    assert connection.request is not None
    _listening[connection.request.path.strip("/")] = connection
    async for frame in connection:
        assert isinstance(frame, bytes)
        match frame[0] >> 4:
            case 1:
                await connection.send(b"\x20\x02\0\0")
            case 8:
                await connection.send(b"\x90\x03" + frame[2:4] + b"\1")
            case 10:
                await connection.send(b"\xb0\x02" + frame[2:4])
            case 12:
                await connection.send(_PINGRESP)


def _publication(content: dict[str, object]) -> bytes:
    """One PUBLISH packet with an envelope as CloudLink sends it."""
    number = next(_numbers)
    envelope = {
        "publicationId": f"p{number}",
        "topic": "platform-api-media",
        "method": "PUT",
        "subject": f"/2017-09-01/endpoints/{EXTENSION}/calls/{content['callId']}",
        "content": {"endpointId": EXTENSION, "eventId": f"e{number}"} | content,
    }
    body = b"\0\x05bench" + (number % 65535 + 1).to_bytes(2, "big") + json.dumps(envelope).encode()
    length, digits = len(body), bytearray([_PUBLISH])
    while length > 127:
        digits.append(length & 127 | 128)
        length >>= 7
    return bytes(digits + bytes([length])) + body


def _flood(changes: int) -> list[bytes]:
    """Ten calls, each changing between two states again and again."""
    return [
        _publication(
            {
                "callId": str(1 + number % 10),
                "state": ("held", "connected")[number // 10 % 2],
                "direction": "inbound",
                "from": f"+1613555{number % 10:04}",
            }
        )
        for number in range(changes)
    ]


async def _obey(order: dict[str, object]) -> None:
    connection = _listening[str(order["to"])]
    frames = [_publication(content)] if isinstance(content := order.get("content"), dict) else []
    frames += _flood(changes) if isinstance(changes := order.get("flood"), int) else []
    rate = order.get("per_second")
    begun = time.perf_counter()
    for number, frame in enumerate(frames):
        if isinstance(rate, int) and (early := begun + number / rate - time.perf_counter()) > 0:
            await asyncio.sleep(early)
        await connection.send(frame)
    print(begun, flush=True)


async def _run(folder: Path) -> None:
    loop = asyncio.get_running_loop()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*write_certificate(folder))
    broker = await serve(
        _attend,
        "127.0.0.1",
        0,
        subprotocols=[Subprotocol("mqtt")],
        compression=None,
        ping_interval=None,
    )
    socket_url = f"ws://127.0.0.1:{broker.sockets[0].getsockname()[1]}"
    rest = await loop.create_server(lambda: Rest(socket_url), "127.0.0.1", 0, ssl=context)
    port = rest.sockets[0].getsockname()[1]
    print(json.dumps({"port": port, "socket_url": socket_url}), flush=True)
    orders: asyncio.Queue[str] = asyncio.Queue()

    def listen() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(orders.put_nowait, line)

    threading.Thread(target=listen, daemon=True).start()
    while True:
        await _obey(json.loads(await orders.get()))


if __name__ == "__main__":
    asyncio.run(_run(Path(sys.argv[1])))
