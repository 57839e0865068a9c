"""The pause between two attempts to connect, which ends early when the network seems to be back.

The signs: this computer woke up, another address of it leads out, somebody said so, or, where the
last attempt found nobody there, somebody is there again.
"""

import asyncio
from collections.abc import Awaitable, Callable

from callcontrol.cloudlink import backoff
from callcontrol.cloudlink.timing import Timing

LOOK_EVERY = 2.0
"""Seconds between two looks at the clocks and the network. Only while there is no connection."""


IsThere = Callable[[], Awaitable[bool]]
"""Asks, without a request, whether somebody takes connections where the service is."""


class Rest:
    """``way_out`` is the address of ours that leads to the service, empty if none does."""

    def __init__(self, timing: Timing, way_out: Callable[[], str]) -> None:
        self._timing = timing
        self._way_out = way_out
        self._ended = asyncio.Event()

    def end(self) -> None:
        """Say that no rest is needed any more, now or next: the user or the system knows."""
        self._ended.set()

    async def take(
        self, seconds: float, *, asked: bool = False, is_there: IsThere | None = None
    ) -> None:
        """Rest for ``seconds``; less at one of the signs.

        Never less than the time between two attempts (API §1.5), and not less at all if the
        service ``asked`` us to stay away.
        """
        last, way, left = self._timing.moment(), self._way_out(), seconds
        while left > 0:
            pause = min(left, LOOK_EVERY)
            whole = await self._sleep(pause)
            now, before, way = self._timing.moment(), way, self._way_out()
            left -= max(pause if whole else 0.0, now.since(last))
            is_back = now.jumped(last) or way not in ("", before) or self._ended.is_set()
            last = now
            if left > 0 and not asked and (is_back or (is_there and await is_there())):
                left = min(left, backoff.FIRST_DELAY - (seconds - left))
        self._ended.clear()

    async def _sleep(self, seconds: float) -> bool:
        """Sleep, but not on when ``end`` is called; tell whether it was the whole time."""
        if self._ended.is_set():
            await self._timing.sleep(seconds)
            return True
        sleeping = asyncio.ensure_future(self._timing.sleep(seconds))
        ending = asyncio.ensure_future(self._ended.wait())
        try:
            done, _ = await asyncio.wait((sleeping, ending), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in (sleeping, ending):
                each.cancel()
            await asyncio.gather(sleeping, ending, return_exceptions=True)
        if sleeping in done:
            sleeping.result()
        return sleeping in done
