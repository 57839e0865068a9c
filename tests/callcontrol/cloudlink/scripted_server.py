"""An HTTP server on a free loopback port that answers what a test has written down for it."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from callcontrol.cloudlink.config import CloudLinkConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A request as it came."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What to answer; ``cut`` closes the connection instead, once the request has been read."""

    status: int = 200
    body: object = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False


class ScriptedServer:
    """Answers with ``replies`` in turn, the last one again and again; keeps what was asked.

    With ``answer`` it is that which chooses the reply to each request.
    """

    def __init__(self, *replies: Reply, answer: Callable[[Received], Reply] | None = None) -> None:
        self.replies = list(replies)
        self._answer = answer or self._next
        self.received: list[Received] = []
        self.connections = 0
        self._serving: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.close()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)
        await self._server.wait_closed()

    @property
    def config(self) -> CloudLinkConfig:
        """The config that leads here."""
        return CloudLinkConfig.for_simulator(self.url, client_id="client")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        try:
            while await self._serve_one(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            self._serving.discard(task)

    def _next(self, _received: Received) -> Reply:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        request_line, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (x.partition(": ") for x in lines)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        method, target, _ = request_line.split(" ")
        received = Received(method=method, target=target, headers=headers, body=body)
        self.received.append(received)
        reply = self._answer(received)
        if reply.cut:
            return False
        content = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
        fields = {"content-length": str(len(content)), **reply.headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        writer.write(f"HTTP/1.1 {reply.status} X\r\n{head}\r\n".encode())
        writer.write(b"" if method == "HEAD" else content)
        await writer.drain()
        return True
