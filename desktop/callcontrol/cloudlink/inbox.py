"""What has come over a connection and nobody has taken yet."""

import asyncio

from callcontrol.cloudlink import mqtt

MOST_TOGETHER = 256
"""What came together is handed on together, but no more than takes a moment to show."""
_MOST_WAITING = 8 * mqtt.MOST_BYTES
"""Bytes. Beyond, nothing more is read until somebody takes some."""


class Inbox:
    """Payloads in their order; one task puts them in, another takes them out."""

    def __init__(self) -> None:
        self._payloads: list[bytes] = []
        self._bytes = 0
        self._failure: BaseException | None = None
        self._is_woken = False
        self._news, self._room = asyncio.Event(), asyncio.Event()

    def put(self, payload: bytes) -> None:
        """Keep ``payload`` until it is taken."""
        self._payloads.append(payload)
        self._bytes += len(payload)
        self._news.set()

    def wake(self) -> None:
        """Let ``take`` return, whether or not something has come."""
        self._is_woken = True
        self._news.set()

    def fail(self, error: BaseException) -> None:
        """Let ``take`` raise ``error`` once all is taken: nothing more will come."""
        self._failure = error
        self._news.set()

    async def take(self) -> list[bytes]:
        """Wait for something and return it; nothing if somebody called ``wake``."""
        while not self._payloads and not self._is_woken:
            if self._failure is not None:
                raise self._failure
            self._news.clear()
            await self._news.wait()
        self._is_woken = False
        taken = self._payloads[:MOST_TOGETHER]
        del self._payloads[:MOST_TOGETHER]
        self._bytes -= sum(map(len, taken))
        self._room.set()
        return taken

    async def have_room(self) -> None:
        """Wait until there is room for more."""
        while self._bytes > _MOST_WAITING:
            self._room.clear()
            await self._room.wait()
