"""2,000 notifications a second for a while: whether any is lost, and how the window fares.

Each is a state change about one of ten calls, through socket, codec, store, history on disk and
window. Its floor is the 99th percentile of a ticker in the same window while nothing happens: a gap
of twice that is one frame dropped. ``--long``: 60 seconds instead of 10.
"""

import asyncio
import sys

from callcontrol.app import App
from callcontrol.session import Session
from tests.bench import product
from tests.bench.figures import Figure, p99
from tests.bench.service import Service
from tests.bench.ticker import TICK_MS, Ticker

_PER_SECOND = 2_000
_IDLE = 5.0
_GRACE = 10.0


async def play(_app: App, session: Session, service: Service) -> list[Figure]:
    """Stand still, then be told of much."""
    seconds = 60 if "--long" in sys.argv else 10
    await asyncio.sleep(1.0)
    ticker = Ticker()
    await asyncio.sleep(_IDLE)
    idle = p99(ticker.stop())
    expected, changes = seconds * _PER_SECOND, 0
    all_there: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def count(_: object) -> None:
        nonlocal changes
        changes += 1
        if changes == expected:
            all_there.set_result(None)

    unsubscribe = session.changes.subscribe(count)
    ticker = Ticker()
    service.order(flood=expected, per_second=_PER_SECOND)
    try:
        await asyncio.wait_for(all_there, seconds + _GRACE)
    except TimeoutError:
        pass  # told as lost
    finally:
        unsubscribe()
    gaps = ticker.stop()
    first = f"{_PER_SECOND:,} changes/s for {seconds} s"
    return [
        Figure(
            what=f"{first}, {name}",
            value=value,
            unit="ms",
            floor=idle,
            floor_is=f"{TICK_MS} ms ticker's 99th percentile, nothing else",
            goal=2.0,
        )
        for name, value in (("longest pause", gaps[-1]), ("99th percentile", p99(gaps)))
    ] + [Figure(what=f"{first}, lost", value=expected - changes, unit="", goal=0, absolute=True)]


if __name__ == "__main__":
    sys.exit(product.run(play))
