"""Time that stands still until a test moves it, and dice that always fall the same way."""

import asyncio
from datetime import UTC, datetime, timedelta
from math import inf

from callcontrol.cloudlink.timing import Timing

START = datetime(2022, 4, 26, 12, 12, 37, tzinfo=UTC)
"""The simulator's time stands still at the same moment."""


class HandTime:
    """Sleepers wake when ``advance`` passes their time; ``impatient`` ones wake at once.

    An impatient sleep moves the clock by itself: for code that does nothing but wait and retry.
    """

    def __init__(self, *, impatient: bool = False, chance: float = 0.0) -> None:
        self.slept: list[float] = []
        self.elapsed = 0.0
        self.wall_ahead = 0.0
        """Seconds that the wall clock has gained on the other: we slept, or it was set."""
        self._impatient = impatient
        self._chance = chance
        self._sleepers: list[tuple[float, asyncio.Future[None]]] = []

    @property
    def timing(self) -> Timing:
        """The value to hand to the code under test."""
        return Timing(
            sleep=self.sleep,
            now=self.now,
            monotonic=lambda: self.elapsed,
            random=lambda: self._chance,
        )

    def now(self) -> datetime:
        """The wall clock."""
        return START + timedelta(seconds=self.elapsed + self.wall_ahead)

    async def sleep(self, seconds: float) -> None:
        """Sleep, by this clock."""
        self.slept.append(seconds)
        if self._impatient:
            self.elapsed += seconds
            await asyncio.sleep(0)
            return
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._sleepers.append((self.elapsed + seconds, sleeper))
        await sleeper

    def advance(self, seconds: float) -> None:
        """Move the clock; wake whoever's time has come."""
        self.elapsed += seconds
        due = [sleeper for at, sleeper in self._sleepers if at <= self.elapsed]
        self._sleepers = [(at, s) for at, s in self._sleepers if at > self.elapsed]
        for sleeper in due:
            if not sleeper.done():
                sleeper.set_result(None)

    async def go_by(self, seconds: float) -> None:
        """Let time go by from one sleeper to the next, with a turn for everybody in between."""
        end = self.elapsed + seconds
        while self.elapsed < end:
            await settle()
            self.advance(min(self.next_wake, end - self.elapsed))
        await settle()

    @property
    def sleepers(self) -> list[float]:
        """When each sleeper is due."""
        return [at for at, sleeper in self._sleepers if not sleeper.done()]

    @property
    def next_wake(self) -> float:
        """Seconds until the first sleeper is due; infinite if nobody sleeps."""
        return min(self.sleepers, default=inf) - self.elapsed


async def settle() -> None:
    """Let everybody do what can be done without time going by, as far as that is soon done."""
    for _ in range(25):
        await asyncio.sleep(0)
