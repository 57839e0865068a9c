"""Time that runs faster than real time, the same in every process that was told the same start."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from callcontrol.cloudlink.timing import Timing


class FastTime:
    """``factor`` seconds pass in each real second since ``start`` (seconds since 1970)."""

    def __init__(self, factor: float, start: float) -> None:
        self.factor = factor
        self._start = start
        self._begun = time.monotonic() - (time.time() - start)
        self._asleep = 0.0

    def timing(self) -> Timing:
        """This time as the client takes it."""
        return Timing(sleep=self.sleep, now=self.now, monotonic=self.monotonic)

    def now(self) -> datetime:
        """Say what time it is, aware and in UTC."""
        return datetime.fromtimestamp(self._start, UTC) + timedelta(seconds=self._passed())

    def monotonic(self) -> float:
        """Seconds that the computer was awake, as Linux and macOS count them."""
        return self._passed() - self._asleep

    async def sleep(self, seconds: float) -> None:
        """Wait as long as ``seconds`` of this time."""
        await asyncio.sleep(seconds / self.factor)

    def suspend(self, seconds: float) -> None:
        """Let the whole process stand still, as when the lid of the computer is shut."""
        time.sleep(seconds / self.factor)
        self._asleep += seconds

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        """Plan a callback; what is returned takes it back (the simulator's way to wait)."""
        loop = asyncio.get_running_loop()
        return loop.call_later(seconds / self.factor, callback).cancel

    def _passed(self) -> float:
        return (time.monotonic() - self._begun) * self.factor
