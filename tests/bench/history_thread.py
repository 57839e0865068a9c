"""A slow query of the history in the reader's thread: for how long the window stands still.

A process of its own; its argument is the file. The floor is the same window with nothing to do.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable
from pathlib import Path

import qasync

from callcontrol.storage.database import open_to_read
from callcontrol.storage.reader import HistoryReader
from callcontrol.ui.application import Application
from callcontrol.ui.main_window import MainWindow
from tests.bench.figures import Figure, middle, to_json
from tests.bench.history_search import SCAN
from tests.bench.million import ACCOUNT, comparable
from tests.bench.processes import NothingHappened
from tests.bench.ticker import Ticker

_TIMES = 8
_LEAST_MS = 100


async def _measure(path: Path) -> list[Figure]:
    reader = HistoryReader(path, ACCOUNT, comparable=comparable)
    await reader.entries()
    took, busy, idle = [], [], []
    for _ in range(_TIMES):
        ticker, begun = Ticker(), time.perf_counter()
        await reader.ask(lambda _: _read_slowly(path))
        took.append(1000 * (time.perf_counter() - begun))
        busy.append(ticker.stop()[-1])
        idle.append(await _longest_gap(asyncio.sleep(took[-1] / 1000)))
    reader.close()
    if middle(took) < _LEAST_MS:
        raise NothingHappened(f"the slow query took {middle(took):.0f} ms only")
    return [
        Figure(
            what=f"window stands still while a query takes {middle(took):.0f} ms, p50",
            value=middle(busy),
            unit="ms",
            floor=middle(idle),
            floor_is="the same window at rest",
            goal=33,
            absolute=True,
        )
    ]


async def _longest_gap(work: Awaitable[object]) -> float:
    ticker = Ticker()
    await work
    return ticker.stop()[-1]


def _read_slowly(path: Path) -> None:
    connection = open_to_read(path)
    connection.execute(SCAN, ("%nobody%",)).fetchall()
    connection.close()


def main() -> int:
    """Show the window, and measure."""
    Application(sys.argv[:1])
    window = MainWindow()
    window.show()
    print(to_json(qasync.run(_measure(Path(sys.argv[1])))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
