"""Hours of work at the desk in minutes: ``python3 dev.py soak --hours H [--seed N] [--factor F]``.

The whole program, with its window, lives through a day at the simulator in fast time: calls one
after the other, and cuts, suspends, outages, expiries and a restart of the service between them.
It ends with 0 only if it never went on showing what was not so, no call is missing in the history
or stands there twice, memory has not grown by more than 5 MB for 1,000 calls, and no task or file
is left over.
"""

import argparse
import asyncio
import ctypes
import gc
import os
import random
import sys
import time
from collections import Counter
from typing import NamedTuple

from callcontrol.session import Session
from tests.bench import own_process, product
from tests.bench.processes import environment
from tests.soak.day import Day, Findings
from tests.soak.exchange import Exchange
from tests.soak.fast_time import FastTime

_WARM_UP_CALLS = 400
"""So many calls until all that is kept of the last calls is full."""
_LONG_DAY = 4 * 3600.0
"""Seconds; before a shorter day there is less to warm up, and growth is not judged."""
_MOST_GROWTH = 5.0
"""MB for 1,000 calls."""

_IDLE_CONNECTIONS = 2
"""So many may still be open after a short day, which does not wait for their end."""
_IDLE_CONNECTIONS_LIVE = 65.0
"""Seconds for which a connection to the service is kept for the next request."""


class State(NamedTuple):
    """What the process holds at a quiet moment."""

    megabytes: float
    tasks: Counter[str]
    files: int


def main() -> int:
    """Live through the day; 0 if nothing was wrong."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--hours", type=float, default=8.0, help="of work at the desk (8)")
    parser.add_argument("--seed", type=int, default=1, help="another day (1)")
    parser.add_argument("--factor", type=float, default=120.0, help="how much faster (120)")
    given = parser.parse_args()
    os.environ.update(environment())
    start = time.time()
    clock = FastTime(given.factor, start)

    async def script(session: Session, url: str) -> int:
        exchange = Exchange(url)
        day = Day(session, exchange, clock, random.Random(given.seed))
        try:
            return await _live(day, session, 3600 * given.hours)
        finally:
            await exchange.aclose()

    office = ("-m", "tests.soak.office", str(given.factor), str(start))
    return product.run_at_simulator(script, *office, timing=clock.timing())


async def _live(day: Day, session: Session, seconds: float) -> int:
    begun = time.monotonic()
    for _ in range(_WARM_UP_CALLS if seconds >= _LONG_DAY else 5):
        await day.play_one(troubled=True)
    before, calls_before = await _at_rest(day), len(day.findings.calls)
    most_files = before.files + (0 if seconds >= _LONG_DAY else _IDLE_CONNECTIONS)
    await day.live_through(seconds)
    after, found = await _at_rest(day, most_files), day.findings
    calls = len(found.calls) - calls_before
    growth = 1000 * (after.megabytes - before.megabytes) / max(calls, 1)
    lost, doubled = _history_faults(session, found)
    left, files = after.tasks - before.tasks, max(0, after.files - most_files)
    print(
        f"{len(found.calls)} calls in {time.monotonic() - begun:.0f} s; went wrong on purpose: "
        + ", ".join(f"{name} {times}" for name, times in sorted(found.troubles.items()))
    )
    print(
        f"memory {before.megabytes:.1f} → {after.megabytes:.1f} MB: {growth:+.2f} for 1,000 calls"
    )
    faults = [f"wrong: {each}" for each in found.wrong]
    faults += [f"lost: {each}" for each in lost] + [f"twice: {each}" for each in doubled]
    faults += [f"task left over: {name} ({count})" for name, count in left.items()]
    if files:
        faults.append(f"files left open: {files}")
    if seconds >= _LONG_DAY and growth > _MOST_GROWTH:
        faults.append(f"memory grows by {growth:.1f} MB for 1,000 calls")
    print(*faults, sep="\n" if faults else "")
    print(
        f"wrong states {len(found.wrong)}, lost calls {len(lost)}, doubled {len(doubled)}, "
        f"tasks left {left.total()}, files left {files}"
    )
    return int(bool(faults))


async def _at_rest(day: Day, files: int | None = None) -> State:
    """What is held once nothing is under way; idle connections get their time to close if there
    are more than so many ``files``.
    """
    await day.settled()
    await asyncio.sleep(4)  # the last pop has gone
    if files is not None and _open_files() > files:
        await asyncio.sleep(_IDLE_CONNECTIONS_LIVE)
    gc.collect()
    if sys.platform == "linux":  # what the allocator only keeps for later is nobody's
        ctypes.CDLL(None).malloc_trim(0)
    tasks = Counter(task.get_name() for task in asyncio.all_tasks())
    return State(
        own_process.memory(os.getpid()).rss,
        Counter({name: count for name, count in tasks.items() if not name.startswith("Task-")}),
        _open_files(),
    )


def _open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names only


def _history_faults(session: Session, found: Findings) -> tuple[list[str], list[str]]:
    """The calls that are not in the history, and those that are there more than once."""
    rows = Counter[str]()
    page = session.history.entries(limit=500)
    while page:
        rows.update(entry.head.call.remote.number for entry in page)
        page = session.history.entries(before=page[-1], limit=500)
    calls = Counter(found.calls)
    lost, doubled = calls - rows, rows - calls
    return list(lost.elements()), [number for number in doubled.elements() if number in calls]


if __name__ == "__main__":
    sys.exit(main())
