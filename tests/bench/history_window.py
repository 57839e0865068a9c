"""Keys typed into the search of a long history, and scrolling through it, in the real window.

A process of its own; its argument is the file. A key counts until the rows it finds are painted,
a frame from the scroll bar's move until it is painted.
"""

import asyncio
import os
import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import qasync
from PySide6.QtWidgets import QListView

from callcontrol.status import AccountState, AccountStatus
from callcontrol.storage.database import open_to_read
from callcontrol.storage.history import History
from callcontrol.storage.reader import HistoryReader
from callcontrol.ui.application import Application
from callcontrol.ui.history_model import HistoryModel
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.main_window import MainWindow
from tests.bench import own_process
from tests.bench.figures import Figure, middle, p95, p99, to_json
from tests.bench.million import ACCOUNT, comparable
from tests.bench.processes import NothingHappened

_WORDS = 40
_ROWS = 20_000
_ROWS_A_FRAME = 4
_WARM_UP = 1_000
"""Rows, until all is loaded that painting takes."""
_PATIENCE = 10
_COUNTED = 1.0
"""Seconds until the counts of what was typed last are read."""


class _Desk:
    """The window, signed in, with the calls of the file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        history = History(connection, ACCOUNT, comparable=comparable)
        newest = history.entries(limit=1)[0].head.started_on
        reader = HistoryReader(path, ACCOUNT, comparable=comparable)
        self.reading = HistoryReading(history, reader)
        self.window = MainWindow()
        self.window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
        self.window.show()
        self.window.history.show_history(self.reading, lambda: newest)
        (self.view,) = (
            view
            for view in self.window.history.findChildren(QListView)
            if isinstance(view.model(), HistoryModel)
        )
        self.found = asyncio.Event()
        model = self.view.model()
        if isinstance(model, HistoryModel):
            model.found.connect(self.found.set)

    async def key(self, letter: str) -> float:
        """Type one letter more; milliseconds until the rows it finds are painted."""
        self.found.clear()
        begun = time.perf_counter()
        self.window.history.search.insert(letter)
        async with asyncio.timeout(_PATIENCE):
            await self.found.wait()
        self.view.viewport().repaint()
        return 1000 * (time.perf_counter() - begun)

    async def scroll(self, rows: int) -> list[float]:
        """Scroll down so many rows; milliseconds of each frame."""
        bar, frames = self.view.verticalScrollBar(), []
        step = _ROWS_A_FRAME * self.view.sizeHintForRow(self.view.model().rowCount() - 1)
        for _ in range(rows // _ROWS_A_FRAME):
            before, begun = bar.value(), time.perf_counter()
            bar.setValue(before + step)
            self.view.viewport().repaint()
            await asyncio.sleep(0)  # the list reads on
            frames.append(1000 * (time.perf_counter() - begun))
        return frames

    def shown(self) -> str:
        return str(self.view.indexAt(self.view.viewport().rect().center()).data())


async def _measure(path: Path) -> list[Figure]:
    with closing(open_to_read(path)) as connection:
        desk = _Desk(connection, path)
        try:
            return await _play(desk, connection)
        finally:
            desk.window.history.stop()
            desk.reading.give_up()
            await desk.reading.close()


async def _play(desk: _Desk, connection: sqlite3.Connection) -> list[Figure]:
    keys = []
    for word in _words(connection):
        desk.window.history.search.clear()
        keys += [await desk.key(letter) for letter in word]
    desk.window.history.search.clear()
    await asyncio.sleep(_COUNTED)
    top = desk.shown()
    await desk.scroll(_WARM_UP)
    before = own_process.memory(os.getpid()).rss
    frames = await desk.scroll(_ROWS)
    grown = own_process.memory(os.getpid()).rss - before
    if desk.shown() == top:
        raise NothingHappened("the list has not moved")
    return [
        *(
            Figure(
                what=f"key in the search → rows painted, {name}",
                value=of(keys),
                unit="ms",
                goal=goal,
                absolute=True,
            )
            for name, of, goal in (("p50", middle, None), ("p95", p95, 50))
        ),
        *(
            Figure(
                what=f"frame while {_ROWS:,} rows are scrolled, {name}",
                value=of(frames),
                unit="ms",
                goal=goal,
                absolute=True,
            )
            for name, of, goal in (("p50", middle, None), ("p95", p95, 20), ("p99", p99, None))
        ),
        Figure(what=f"memory after {_ROWS:,} rows", value=grown, unit="MB", goal=10, absolute=True),
    ]


def _words(connection: sqlite3.Connection) -> Iterator[str]:
    chance = random.Random(3)
    parties = connection.execute("select number, name from party").fetchall()
    for turn in range(_WORDS):
        number, name = chance.choice(parties)
        yield number[-7:] if turn % 2 else name[:7].strip()


def main() -> int:
    """Show the window, and measure."""
    Application(sys.argv[:1])
    print(to_json(qasync.run(_measure(Path(sys.argv[1])))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
