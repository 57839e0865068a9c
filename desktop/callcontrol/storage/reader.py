"""Reading the history beside the window: a thread with a connection of its own.

A newer search interrupts the one before it, so that the answer to the last key comes first.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from callcontrol.calls.entry import Entry
from callcontrol.calls.search import Search
from callcontrol.storage import search
from callcontrol.storage.database import open_to_read
from callcontrol.storage.history import History, digits_only

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")

_CACHE_KIB = 16_000
"""Taken as it is needed: figures of a million calls go through more than SQLite would keep."""


class Superseded(Exception):
    """A newer search came before this one was through."""


class HistoryReader:
    """Answers about the file ``path`` while others write it; ``close`` ends its thread.

    Its awaits raise ``DatabaseError``, and ``Superseded`` where something newer was asked.
    """

    def __init__(
        self, path: Path, account_id: str, *, comparable: Callable[[str], str] = digits_only
    ) -> None:
        self._path = path
        self._account_id = account_id
        self._comparable = comparable
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="history")
        self._connection: sqlite3.Connection | None = None
        self._history: History | None = None
        self._newest = 0

    async def entries(
        self, looked_for: Search = search.ALL, *, before: Entry | None = None, limit: int = 50
    ) -> list[Entry]:
        """As ``History.entries``; what was asked before and is not through is given up."""
        return await self._ask_alone(
            lambda history: history.entries(looked_for, before=before, limit=limit)
        )

    async def later_entries(
        self, looked_for: Search = search.ALL, *, after: Entry | None = None, limit: int = 50
    ) -> list[Entry]:
        """As ``History.later_entries``; what was asked before is given up, too."""
        return await self._ask_alone(
            lambda history: history.later_entries(looked_for, after=after, limit=limit)
        )

    async def _ask_alone(self, question: Callable[[History], T]) -> T:
        self._newest += 1
        self._interrupt()
        return await self._ask(question)

    async def count(self, looked_for: Search = search.ALL) -> int:
        """As ``History.count``; given up when ``entries`` are asked for."""
        return await self._ask(lambda history: history.count(looked_for))

    async def ask(self, question: Callable[[History], T]) -> T:
        """What ``question`` reads of the history in the thread; it must not write."""
        return await self._ask(question)

    def close(self) -> None:
        """Give up what is under way and end the thread."""
        self._newest += 1
        self._interrupt()
        self._thread.submit(self._let_go)
        self._thread.shutdown()

    async def _ask(self, question: Callable[[History], T]) -> T:
        turn = self._newest
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._answer, turn, question)

    def _answer(self, turn: int, question: Callable[[History], T]) -> T:
        if turn != self._newest:
            raise Superseded
        try:
            return question(self._opened())
        except Exception as error:
            if turn != self._newest:
                raise Superseded from error
            raise

    def _opened(self) -> History:
        if self._history is None:
            self._connection = open_to_read(self._path)
            self._connection.execute(f"pragma cache_size = -{_CACHE_KIB}")
            self._history = History(self._connection, self._account_id, comparable=self._comparable)
        return self._history

    def _interrupt(self) -> None:
        if self._connection is not None:
            self._connection.interrupt()

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = self._history = None
