"""The end of a ringing call leaves the service → its pop says so; and how long the pop stays then.

The real path, as in ``pop.py``. Its floor is what asyncio and websockets take to receive and parse
the same frame in a bare process. Every other call is answered on the desk phone, the others end.
"""

import asyncio
import sys
import time

from PySide6.QtWidgets import QAbstractButton

from callcontrol.app import App
from callcontrol.session import Session
from callcontrol.ui.screen_pop import FAREWELL_MS, ScreenPop
from tests.bench import product
from tests.bench.figures import Figure, middle, p99
from tests.bench.paint_mark import PaintMark, mark_every_window
from tests.bench.pop import Painted, soon
from tests.bench.processes import NothingHappened, line_of, running
from tests.bench.service import Service, event

_ENDS = 40
_GOAL_MS = 150.0
_SOON_GONE_MS = 2 * FAREWELL_MS

_painted = Painted()


async def play(app: App, session: Session, service: Service) -> list[Figure]:
    """Let calls ring and end."""
    told, received, stayed = [], [], []
    with running("-m", "tests.bench.receiver", f"{service.socket_url}/floor") as receiver:
        line_of(receiver)
        for number in range(_ENDS):
            service.order("floor", content=event(number, "idle", number))
            received.append(1000 * (float(line_of(receiver)) - service.when_sent()))
        pops = []
        for number in range(_ENDS):
            pop = await _ring(app, session, service, number)
            moment = await _end(pop, service, number)
            told.append(1000 * moment)
            pops.append((pop, time.perf_counter()))
            if len(pops) == 4:  # as many as lie on a screen
                stayed += [1000 * await _gone(*each) for each in pops]
                pops = []
    floor, words = middle(received), "receive and parse"
    figures = [
        Figure(
            what=f"end of a call to its pop saying so, {name}",
            value=value,
            unit="ms",
            floor=floor,
            floor_is=words,
            goal=_GOAL_MS,
            absolute=True,
        )
        for name, value in (("p50", middle(told)), ("p99", p99(told)))
    ]
    gone = Figure(
        what="pop gone after saying so, longest",
        value=max(stayed),
        unit="ms",
        floor=float(FAREWELL_MS),
        floor_is="as meant",
        goal=1.1,
    )
    return [*figures, gone]


async def _ring(app: App, session: Session, service: Service, number: int) -> ScreenPop:
    painted = _painted.next_of(ScreenPop)
    service.order(content=event(number, "ringing", number))
    service.when_sent()
    await soon(painted, "the pop was not painted")
    await asyncio.sleep(0.05)
    pop = app.ui.pops.get(session.store.live[-1].key)
    if pop is None:
        raise NothingHappened("no pop of the call that rings")
    return pop


async def _end(pop: ScreenPop, service: Service, number: int) -> float:
    """Seconds until the pop is painted without its button to answer."""
    for mark in pop.findChildren(PaintMark):
        mark.resize(pop.size())  # it hears of every part that is painted
    await asyncio.sleep(0.05)
    painted = _painted.next_of(ScreenPop)
    service.order(content=event(number, "connected" if number % 2 else "idle", number))
    sent = service.when_sent()
    moment = await soon(painted, "the end was not painted")
    while any(b.isVisible() and b.text() == "&Answer" for b in pop.findChildren(QAbstractButton)):
        moment = await soon(_painted.next_of(ScreenPop), "the end was not painted")
    return moment - sent


async def _gone(pop: ScreenPop, since: float) -> float:
    await product.until(lambda: not pop.isVisible(), "the pop goes")
    return time.perf_counter() - since


if __name__ == "__main__":
    mark_every_window(_painted.note)
    sys.exit(product.run(play))
