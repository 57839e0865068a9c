"""Time as the simulator sees it: what the clock says, and what happens later.

Lives here: the two timekeepers (the event loop's and a test's) and the spellings of time on the
wire. Not here: anything that decides when something is due.
"""

import asyncio
import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

Cancel = Callable[[], None]
"""Takes back what ``call_later`` planned; harmless when it has already happened."""


class Timekeeper(Protocol):
    """Where the simulator gets its time from."""

    def now(self) -> datetime:
        """Say what time it is, aware and in UTC."""

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Cancel:
        """Plan a callback; it never runs before this method has returned."""


class LoopTime:
    """Real time, kept by the running event loop."""

    def now(self) -> datetime:
        """Say what time it is, aware and in UTC."""
        return datetime.now(UTC)

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Cancel:
        """Plan a callback on the running loop."""
        return asyncio.get_running_loop().call_later(seconds, callback).cancel


class ManualTime:
    """Time that stands still until a test moves it."""

    def __init__(self, start: datetime = datetime(2022, 4, 26, 12, 12, 37, tzinfo=UTC)) -> None:
        self._now = start
        self._order = itertools.count()
        self._planned: list[tuple[datetime, int, Callable[[], None]]] = []
        self._cancelled: set[int] = set()

    def now(self) -> datetime:
        """Say what time it is, aware and in UTC."""
        return self._now

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Cancel:
        """Plan a callback for a later ``advance``."""
        number = next(self._order)
        heapq.heappush(self._planned, (self._now + timedelta(seconds=seconds), number, callback))
        return lambda: self._cancelled.add(number)

    def advance(self, seconds: float) -> None:
        """Let time pass: everything that falls due runs, in order, each at its own moment."""
        end = self._now + timedelta(seconds=seconds)
        while self._planned and self._planned[0][0] <= end:
            due, number, callback = heapq.heappop(self._planned)
            self._now = due
            if number not in self._cancelled:
                callback()
        self._now = end


async def sleep(time: Timekeeper, seconds: float) -> None:
    """Wait in a timekeeper's time."""
    over = asyncio.Event()
    cancel = time.call_later(seconds, over.set)
    try:
        await over.wait()
    finally:
        cancel()


def iso(moment: datetime) -> str:
    """Spell a moment as CloudLink does: UTC, milliseconds, ``Z`` (``2022-04-26T12:12:38.940Z``)."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def epoch_ms(moment: datetime) -> int:
    """Spell a moment as whole milliseconds since 1970."""
    return round(moment.timestamp() * 1000)
