"""Receives the redirect at the end of a sign-in: a listener for one answer, on this machine only.

RFC 8252 §7.3 (loopback redirect) and §8.3 (the literal address). The listener decides nothing
about tokens; it tells ``auth.py`` which answer came.
"""

import asyncio
import hmac
from http import HTTPStatus
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import parse_qs, urlsplit

from callcontrol.cloudlink.closing_page import Page, Pages, render
from callcontrol.cloudlink.errors import SignInFailed

_LOOPBACK = "127.0.0.1"
_PATH = "/callback"
_END = b"\r\n\r\n"
_MOST_BYTES = 8192
_PATIENCE = 10.0
"""Seconds for a connection to say what it wants; browsers open some that never do."""
_MOST_UNREAD = 1 << 20
"""Bytes of a refused request that are still taken in, so that its sender gets to see the page."""
_FAREWELL = 1.0
"""Seconds for that."""


class Answer(NamedTuple):
    """What the browser brought: the redirect's address, or the code of the failure it means."""

    target: str
    failure: str


class RedirectListener:
    """Listens on ``127.0.0.1:port`` while it is entered, until the one answer has come.

    ``state`` is what the answer has to repeat; ``patience`` the seconds that a request may take.
    Raises ``SignInFailed`` (``port_busy``) on entering.
    """

    def __init__(self, port: int, state: str, pages: Pages, *, patience: float = _PATIENCE) -> None:
        self._port = port
        self._state = state
        self._pages = pages
        self._patience = patience
        self._answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._connections: set[asyncio.Task[None]] = set()
        self._taken = False

    async def __aenter__(self) -> Self:
        try:
            self._server = await asyncio.start_server(
                self._serve, _LOOPBACK, self._port, limit=_MOST_BYTES
            )
        except OSError as error:
            busy = SignInFailed(code="port_busy", message="the redirect port is taken")
            busy.port = self._port
            raise busy from error
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)
        await self._server.wait_closed()

    async def answer(self) -> Answer:
        """Wait for the browser to come back."""
        return await self._answer

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection with one page. Several may be open: browsers open spare ones."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 -- start_server runs this as a task
        self._connections.add(task)
        answer: Answer | None = None
        try:
            page, answer = await self._heard(reader)
            if page is not None:
                writer.write(_response(page, self._pages.language))
                async with asyncio.timeout(_FAREWELL):
                    await writer.drain()
                    if answer is None:
                        await _read_to_end(reader, writer)
        except (OSError, TimeoutError):
            pass  # gone, or it takes nothing; an answer that was read counts all the same
        except asyncio.CancelledError:
            return  # the listener is being closed
        finally:
            writer.close()
            self._connections.discard(task)
        if answer is not None and not self._answer.done():  # nobody may wait for it any more
            self._answer.set_result(answer)

    async def _heard(self, reader: asyncio.StreamReader) -> tuple[Page | None, Answer | None]:
        """Read a request's head and choose the page for it: none for who never said a thing."""
        head, end = b"", b""
        try:
            async with asyncio.timeout(self._patience):
                while not end:
                    more = await reader.read(_MOST_BYTES)
                    if not more:
                        return None, None
                    head, end, _ = (head + more).partition(_END)
                    if len(head) > _MOST_BYTES:
                        return self._pages.too_large, None
        except TimeoutError:
            return self._pages.too_slow if head else None, None
        return self._judge(head.decode("latin-1"))

    def _judge(self, head: str) -> tuple[Page, Answer | None]:
        """Choose the page for a request head, and the answer if this is the one."""
        pages = self._pages
        request_line, _, fields = head.partition("\r\n")
        try:
            method, target, _ = request_line.split(" ")
            address = urlsplit(target)
        except ValueError:
            return pages.malformed, None
        # A name that was bent to point here (DNS rebinding) still shows in the Host field
        if _hosts(fields) != [f"{_LOOPBACK}:{self._port}"]:
            return pages.wrong_host, None
        if address.path != _PATH:
            return pages.not_found, None
        if method != "GET":
            return pages.wrong_method, None
        if self._taken:
            return pages.used, None
        self._taken = True
        page, failure = self._outcome(address.query)
        return page, Answer(target, failure)

    def _outcome(self, query: str) -> tuple[Page, str]:
        """Read the redirect's query (RFC 6749 §4.1.2); fields given twice count as missing."""
        fields = {key: values[0] for key, values in parse_qs(query).items() if len(values) == 1}
        if not hmac.compare_digest(fields.get("state", "").encode(), self._state.encode()):
            return self._pages.wrong_state, "state_mismatch"
        if "error" in fields:
            return self._pages.denied, "denied"
        if "code" not in fields:
            return self._pages.code_missing, "code_missing"
        return self._pages.arrived, ""


async def _read_to_end(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """What is closed with something unread in it is reset, and the page is lost on the way."""
    writer.write_eof()
    for _ in range(0, _MOST_UNREAD, _MOST_BYTES):
        if not await reader.read(_MOST_BYTES):
            break


def _hosts(fields: str) -> list[str]:
    """Return the values of all Host fields; there has to be exactly one (RFC 9112 §3.2)."""
    lines = (line.partition(":") for line in fields.split("\r\n"))
    return [value.strip() for name, _, value in lines if name.strip().lower() == "host"]


def _response(page: Page, language: str) -> bytes:
    body = render(page, language)
    head = (
        f"HTTP/1.1 {page.status} {HTTPStatus(page.status).phrase}\r\n"
        "Content-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Cache-Control: no-store\r\n"
        "Content-Security-Policy: default-src 'none'; img-src data:; style-src 'unsafe-inline';"
        " frame-ancestors 'none'\r\n"
        "Referrer-Policy: no-referrer\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        + ("Allow: GET\r\n" if page.status == 405 else "")
        + "Connection: close\r\n\r\n"
    )
    return head.encode("latin-1") + body
