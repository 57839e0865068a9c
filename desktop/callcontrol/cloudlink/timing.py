"""Time and chance, held in one value so that a program or a test can bring its own."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

_JUMP = 2.0
"""Seconds by which the two clocks may differ without a reason for doubt."""


def utc_now() -> datetime:
    """Return the wall clock as an aware UTC time."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What both clocks say; either may jump or stand still, but hardly both alike."""

    monotonic: float
    wall: datetime

    def since(self, earlier: "Moment") -> float:
        """Seconds that may have gone by: as many as the clock says that says more."""
        return max(self.monotonic - earlier.monotonic, self._by_wall(earlier))

    def jumped(self, earlier: "Moment") -> bool:
        """Whether the clocks do not agree on how long ago ``earlier`` was: we slept, or one was
        set. Linux and macOS let the monotonic clock stand still while they sleep.
        """
        return abs(self._by_wall(earlier) - (self.monotonic - earlier.monotonic)) > _JUMP

    def _by_wall(self, earlier: "Moment") -> float:
        return (self.wall - earlier.wall).total_seconds()


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The clocks (seconds, aware UTC) and the dice (0 ≤ x < 1) of one client."""

    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    now: Callable[[], datetime] = utc_now
    monotonic: Callable[[], float] = time.monotonic
    random: Callable[[], float] = random.random

    def moment(self) -> Moment:
        """What both clocks say now."""
        return Moment(monotonic=self.monotonic(), wall=self.now())
