"""20,000 state changes at once: how fast they are through, and how long the window stands still.

Each is a notification of its own about one of ten calls; it goes through socket, codec, store,
history on disk and window. None may be lost. Floors: parsing the same messages and nothing else,
and the longest pause of a ticker in the same window while nothing happens.
"""

import asyncio
import sys
import time

import msgspec

from callcontrol.app import App
from callcontrol.session import Session
from tests.bench import product
from tests.bench.figures import Figure
from tests.bench.processes import NothingHappened
from tests.bench.service import Service, event
from tests.bench.ticker import TICK_MS, Ticker

_CHANGES = 20_000
_PATIENCE = 90.0
_IDLE = 2.0


async def play(_app: App, session: Session, service: Service) -> list[Figure]:
    """Stand still, then be flooded."""
    ticker = Ticker()
    await asyncio.sleep(_IDLE)
    idle_gap = ticker.stop()[-1]
    changes = 0
    drained: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def count(_: object) -> None:
        nonlocal changes
        changes += 1
        if changes == _CHANGES:
            drained.set_result(time.perf_counter())

    unsubscribe = session.changes.subscribe(count)  # after the window, which hears first
    ticker = Ticker()
    service.order(flood=_CHANGES)
    try:
        moment = await asyncio.wait_for(drained, _PATIENCE)
    except TimeoutError:
        raise NothingHappened(f"{changes} of {_CHANGES} changes arrived") from None
    begun = service.when_sent()
    gap = ticker.stop()[-1]
    unsubscribe()
    if len(session.store.live) != 10:
        raise NothingHappened("the ten calls are not there")
    return [
        Figure(
            what="burst of 20,000 changes, drained",
            value=_CHANGES / (moment - begun),
            unit="/s",
            floor=_parsed_per_second(),
            floor_is="msgspec parsing alone",
            goal=25_000,
            absolute=True,
            at_least=True,
        ),
        Figure(
            what="burst, longest pause of the window",
            value=gap,
            unit="ms",
            floor=idle_gap,
            floor_is=f"{TICK_MS} ms ticker, nothing else",
            goal=50,
            absolute=True,
        ),
    ]


def _parsed_per_second() -> float:
    message = msgspec.json.encode({"publicationId": "p1", "content": event(1, "held", 1)})
    begun = time.perf_counter()
    for _ in range(_CHANGES):
        msgspec.json.decode(message)
    return _CHANGES / (time.perf_counter() - begun)


if __name__ == "__main__":
    sys.exit(product.run(play))
