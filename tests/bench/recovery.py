"""How soon the program is right again after its connection was lost, and how soon it notices.

The whole product at the simulator, in real time. A call begins while the connection is down; right
means connected, and that call shown. A half-open connection accepts everything and says nothing:
only a missing proof of life tells. ``--long``: four times that instead of once.
"""

import asyncio
import random
import sys
import time
from collections.abc import Callable

from callcontrol.session import Session
from callcontrol.status import ConnectionState
from tests.bench import product
from tests.bench.figures import Figure, to_json
from tests.soak.exchange import Exchange

_PATIENCE = 90.0
_OUTAGE = 5.0
"""Seconds for which nobody answers; the program tries again and again meanwhile."""


async def play(session: Session, url: str) -> int:
    """Cut, wait, and look at the clock."""
    long = "--long" in sys.argv
    exchange, chance = Exchange(url), random.Random(1)
    # More than five cuts a minute would be answered with patience, as they should
    cuts = [await _cut(session, exchange) for _ in range(3)]
    outages = [await _outage(session, exchange) for _ in range(2)]
    silences = []
    for _ in range(4 if long else 1):
        await asyncio.sleep(chance.uniform(0, 15))  # any moment between two pings
        silences.append(await _silence(session, exchange))
    await exchange.aclose()
    figures = [
        _figure("cut, to truthful again (longest)", max(cuts), 3),
        _figure(
            f"back after {_OUTAGE:.0f} s without network, to truthful (longest)", max(outages), 3
        ),
        _figure("half-open connection, to no longer green (longest)", max(silences), 30),
    ]
    print(to_json(figures))
    return 0


async def _cut(session: Session, exchange: Exchange) -> float:
    begun = time.perf_counter()
    await exchange.trouble(cut={"how": "abort"})
    await exchange.ring("+16135550123")
    await _until(session, lambda: _is_truthful(session))
    taken = time.perf_counter() - begun
    await _tidy_up(session, exchange)
    return taken


async def _outage(session: Session, exchange: Exchange) -> float:
    await exchange.ring("+16135550123")
    await exchange.trouble(connection_refused={"seconds": _OUTAGE}, cut={"how": "abort"})
    back = time.perf_counter() + _OUTAGE
    await _until(session, lambda: session.status.state is not ConnectionState.CONNECTED)
    await _until(session, lambda: _is_truthful(session))
    taken = time.perf_counter() - back
    await _tidy_up(session, exchange)
    return taken


async def _silence(session: Session, exchange: Exchange) -> float:
    begun = time.perf_counter()
    await exchange.trouble(half_open={"new": False})
    await _until(session, lambda: session.status.state is not ConnectionState.CONNECTED)
    taken = time.perf_counter() - begun
    await exchange.no_trouble()
    await _until(session, lambda: session.status.state is ConnectionState.CONNECTED)
    return taken


def _is_truthful(session: Session) -> bool:
    return session.status.state is ConnectionState.CONNECTED and len(session.store.live) == 1


async def _tidy_up(session: Session, exchange: Exchange) -> None:
    await exchange.end_all()
    await _until(session, lambda: not session.store.live)


async def _until(session: Session, condition: Callable[[], bool]) -> None:
    """Wait for a change or a status that makes ``condition`` true."""
    told = asyncio.Event()
    ends = [
        session.statuses.subscribe(lambda _: told.set()),
        session.changes.subscribe(lambda _: told.set()),
    ]
    try:
        async with asyncio.timeout(_PATIENCE):
            while not condition():
                told.clear()
                await told.wait()
    finally:
        for end in ends:
            end()


def _figure(what: str, seconds: float, goal: float) -> Figure:
    return Figure(what=what, value=seconds, unit="s", goal=goal, absolute=True)


if __name__ == "__main__":
    simulator = ("-m", "cloudlink_simulator", "--exit-with-parent", "--redirect-uri")
    sys.exit(product.run_at_simulator(play, *simulator))
