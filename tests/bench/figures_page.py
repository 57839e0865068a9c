"""All figures of a long history, from the question to the answer at the window's thread.

Its floor is one sum over the tallies, in the same file. ``python3 -m tests.bench.figures_page FILE
ACCOUNT`` measures a file that is there.
"""

import asyncio
import sys
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from callcontrol.storage.database import open_to_read
from callcontrol.storage.history import History
from callcontrol.storage.reader import HistoryReader
from tests.bench.figures import Figure, middle, to_json

_ROUNDS = 7
_MOST_MS = 300
_SPANS = {"30 days": 30, "a year": 365, "five years": 1826, "all": None}


def figures_of(file: Path, account_id: str) -> list[Figure]:
    """Of spans up to the newest call in ``file``."""
    return asyncio.run(_measured(file, account_id))


async def _measured(file: Path, account_id: str) -> list[Figure]:
    floor = []
    with closing(open_to_read(file)) as connection:
        (newest,) = connection.execute("select max(id) / 1000000 from call").fetchone()
        for _ in range(_ROUNDS):
            begun = time.perf_counter()
            (calls,) = connection.execute("select sum(calls) from tally").fetchone()
            floor.append(1000 * (time.perf_counter() - begun))
    last = datetime.fromtimestamp(newest, UTC).date()
    found = []
    with closing(HistoryReader(file, account_id)) as reader:
        for name, days in _SPANS.items():
            first = None if days is None else last - timedelta(days=days - 1)
            took = [await _took(reader, first, last) for _ in range(_ROUNDS)]
            found.append(
                Figure(
                    what=f"figures of {name}, {calls:,} conversations, p50",
                    value=middle(took),
                    unit="ms",
                    floor=middle(floor),
                    floor_is="one sum over the tallies",
                    goal=_MOST_MS,
                    absolute=True,
                )
            )
    return found


async def _took(reader: HistoryReader, first: date | None, last: date) -> float:
    begun = time.perf_counter()
    await reader.ask(partial(History.figures, first=first, last=last, offset_at=_offset_at))
    return 1000 * (time.perf_counter() - begun)


def _offset_at(moment: datetime) -> timedelta:
    return moment.astimezone().utcoffset() or timedelta()


if __name__ == "__main__":
    print(to_json(figures_of(Path(sys.argv[1]), sys.argv[2])))
