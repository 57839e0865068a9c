"""A frame leaves the service → the screen-pop is painted.

The real path: MQTT in a WebSocket, codec, wire, session, store, history on disk, last contact with
the caller, pop filled, shown and painted. Its floor is the sum of what cannot be avoided: asyncio
and websockets receive and parse the same frame in a bare process, and Qt shows and paints a plain
window that was made before. All three take turns. Only the two seconds that a pop stays after the
end of its call are cut short, so that the calls can follow each other.
"""

import asyncio
import sys
import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from callcontrol.app import App
from callcontrol.session import Session
from callcontrol.ui import screen_pop
from tests.bench import product
from tests.bench.figures import Figure, middle, p99
from tests.bench.paint_mark import mark_every_window
from tests.bench.processes import NothingHappened, line_of, running
from tests.bench.service import Service, event

_POPS = 150
_WARM_UP = 15
_QUIET = 0.05
"""Seconds after the end of a call in which the window finishes what that made it do."""


class Painted:
    """When which window was painted last."""

    def __init__(self) -> None:
        self._awaited: asyncio.Future[float] | None = None
        self._kind: type[QWidget] = QWidget

    def note(self, window: QWidget, moment: float) -> None:
        """Take one painting."""
        awaited = self._awaited
        if awaited is not None and not awaited.done() and isinstance(window, self._kind):
            awaited.set_result(moment)

    def next_of(self, kind: type[QWidget]) -> "asyncio.Future[float]":
        """The moment at which the next window of ``kind`` is painted."""
        self._kind = kind
        self._awaited = asyncio.get_running_loop().create_future()
        return self._awaited


class _PlainWindow(QWidget):
    """As the pop in size and in what it asks of the window manager, but empty."""

    def __init__(self) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
        super().__init__(None, flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(screen_pop.WIDTH, 150)
        self.winId()


_painted = Painted()


async def soon(moment: "asyncio.Future[float]", what: str) -> float:
    """The moment, if it comes; fails loudly when it does not."""
    try:
        return await asyncio.wait_for(moment, 5)
    except TimeoutError:
        raise NothingHappened(what) from None


async def play(app: App, session: Session, service: Service) -> list[Figure]:
    """Let calls ring; with nothing else going on, and with ten calls open."""
    figures = []
    with running("-m", "tests.bench.receiver", f"{service.socket_url}/floor") as receiver:
        line_of(receiver)
        for open_calls in (0, 10):
            for call_id in range(1, 1 + open_calls):
                service.order(content=event(call_id, "connected", call_id))
                service.when_sent()
            wanted = partial(_has_open, session, open_calls)
            await product.until(wanted, f"{open_calls} calls are open")
            received, shown, popped = [], [], []
            window = _PlainWindow()
            for number in range(_WARM_UP + _POPS):
                call_id = 1000 * (open_calls + 1) + number
                service.order("floor", content=event(call_id, "ringing", number))
                received.append(-service.when_sent() + float(line_of(receiver)))
                shown.append(await _show(window))
                popped.append(await _pop(app, session, service, call_id))
            samples = (
                [1000 * one for one in measured[_WARM_UP:]]
                for measured in (received, shown, popped)
            )
            figures += _figures(f"{open_calls} calls open", *samples)
    return figures


def _has_open(session: Session, calls: int) -> bool:
    return len(session.store.live) == calls


async def _show(window: QWidget) -> float:
    painted, begun = _painted.next_of(_PlainWindow), time.perf_counter()
    window.show()
    moment = await soon(painted, "a plain window was not painted")
    window.hide()
    return moment - begun


async def _pop(app: App, session: Session, service: Service, call_id: int) -> float:
    painted = _painted.next_of(screen_pop.ScreenPop)
    service.order(content=event(call_id, "ringing", call_id))
    moment = await soon(painted, "the screen-pop was not painted")
    sent = service.when_sent()
    record = session.store.live[-1]
    pop = app.ui.pops.get(record.key)
    if record.call.call_id != str(call_id) or pop is None or not pop.isVisible():
        raise NothingHappened("another pop was painted than the one for this call")
    service.order(content=event(call_id, "idle", call_id))
    service.when_sent()
    await product.until(lambda: not pop.isVisible(), "the pop leaves")
    await asyncio.sleep(_QUIET)
    return moment - sent


def _figures(
    circumstances: str, received: list[float], shown: list[float], popped: list[float]
) -> list[Figure]:
    floor = middle(received) + middle(shown)
    words = f"receive {middle(received):.2f} + show {middle(shown):.2f}"
    return [
        Figure(
            what=f"frame to pop painted, {name}, {circumstances}",
            value=value,
            unit="ms",
            floor=floor,
            floor_is=words,
            goal=goal,
        )
        for name, value, goal in (("p50", middle(popped), 2.0), ("p99", p99(popped), 4.0))
    ]


if __name__ == "__main__":
    screen_pop.FAREWELL_MS = 0
    mark_every_window(_painted.note)
    sys.exit(product.run(play))
