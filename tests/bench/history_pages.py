"""Pages of a long history: the first, any other, and what reading all of it at once would cost."""

import time
from collections.abc import Callable
from pathlib import Path

from callcontrol.calls.search import Search
from callcontrol.storage import rows
from callcontrol.storage.database import open_to_read
from callcontrol.storage.history import History
from tests.bench.figures import Figure, middle, p99
from tests.bench.million import ACCOUNT, comparable

_PAGE = 50
_TIMES = 60
_PAGES = 400


def figures(path: Path, small: Path) -> list[Figure]:
    """Of the file at ``path``, beside ``small``, which holds a hundredth."""
    first, first_of_few = [], []
    for _ in range(_TIMES):
        first.append(_opened_and_read(path))
        first_of_few.append(_opened_and_read(small))
    connection = open_to_read(path)
    history = History(connection, ACCOUNT, comparable=comparable)
    entries = history.entries(limit=_PAGE)
    pages = []
    for _ in range(_PAGES):
        last = entries[-1]
        begun = time.perf_counter()
        entries = history.entries(before=last, limit=_PAGE)
        pages.append(1000 * (time.perf_counter() - begun))
    everything = _took(lambda: connection.execute(rows.SELECT).fetchall())
    counted = [_took(lambda: history.count(Search())) for _ in range(5)]
    connection.close()
    return [
        Figure(
            what=f"first {_PAGE} rows, p50",
            value=middle(first),
            unit="ms",
            floor=everything,
            floor_is="all rows read at once",
            goal=1 / 100,
        ),
        Figure(
            what=f"first {_PAGE} rows, p50, of a hundred times as many",
            value=middle(first),
            unit="ms",
            floor=middle(first_of_few),
            floor_is="of 10,000 calls",
            goal=1.5,
        ),
        Figure(what=f"next {_PAGE} rows, p99", value=p99(pages), unit="ms"),
        Figure(what="all calls counted, p50", value=middle(counted), unit="ms"),
    ]


def _opened_and_read(path: Path) -> float:
    def read() -> None:
        connection = open_to_read(path)
        History(connection, ACCOUNT, comparable=comparable).entries(limit=_PAGE)
        connection.close()

    return _took(read)


def _took(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)
