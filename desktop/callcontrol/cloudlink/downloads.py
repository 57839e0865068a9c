"""Fetches a file from anywhere by the same way as all else: proxy, authorities, time-outs.

No token goes along. What comes is not believed because of where it came from, so that redirects are
followed, as long as they are encrypted.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import BinaryIO
from urllib.parse import urljoin

import httpx

from callcontrol.cloudlink.config import require_safe
from callcontrol.cloudlink.errors import (
    CloudLinkError,
    NotFound,
    ProtocolError,
    ServiceFailed,
    Unreachable,
)
from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.proxies import Proxy

_REDIRECTS = 5
_SECONDS = 30.0
_PIECE = 64 * 1024

Progress = Callable[[int], object]
"""Is told how many bytes have come."""


class Downloads:
    """Fetches by ``network``. Methods raise ``CloudLinkError``.

    What is read, and not saved, is here within ``patience`` seconds: a server that sends it byte by
    byte would be waited for without end.
    """

    def __init__(self, network: Network, *, patience: float = 120.0) -> None:
        self._network = network
        self._patience = patience

    async def read(self, url: str, limit: int) -> bytes:
        """Return what is at ``url``; more than ``limit`` bytes are a ``ProtocolError``."""
        contents = b""
        try:
            async with asyncio.timeout(self._patience), self._answer(url) as response:
                async for piece in response.aiter_bytes(_PIECE):
                    contents += piece
                    if len(contents) > limit:
                        raise ProtocolError(message="it is too large")
        except TimeoutError:
            raise Unreachable(message="it takes too long") from None
        return contents

    async def save(self, url: str, file: BinaryIO, size: int, progress: Progress) -> None:
        """Write what is at ``url`` to ``file``; anything but ``size`` bytes is an error.

        May raise ``OSError`` as well.
        """
        written = 0
        async with self._answer(url) as response:
            async for piece in response.aiter_bytes(_PIECE):
                written += len(piece)
                if written > size:
                    break
                file.write(piece)
                progress(written)
        if written != size:
            raise ProtocolError(message="it has not the size that was told")

    @asynccontextmanager
    async def _answer(self, url: str) -> AsyncIterator[httpx.Response]:
        for _ in range(_REDIRECTS):
            try:
                require_safe(url)
            except ValueError as error:
                raise ProtocolError(message="it is not encrypted") from error
            proxy = await self._network.proxy_for(url)
            try:
                async with self._client(proxy) as client, client.stream("GET", url) as response:
                    if not response.is_redirect:
                        _check(response)
                        yield response
                        return
                    url = urljoin(url, response.headers.get("location", ""))
            except httpx.RequestError as error:
                raise self._network.failed(error, proxy) from None
            except (httpx.InvalidURL, ValueError) as error:
                raise Unreachable(message=type(error).__name__) from None
        raise ProtocolError(message="it leads on and on")

    def _client(self, proxy: Proxy | None) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            verify=self._network.ssl_context,
            timeout=_SECONDS,
            proxy=proxy.signed_address if proxy else None,
            trust_env=False,
        )


def _check(response: httpx.Response) -> None:
    status = response.status_code
    if status == 200:
        return
    error: type[CloudLinkError] = NotFound if status in (404, 410) else ServiceFailed
    raise error(status=status)
