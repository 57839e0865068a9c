"""A click on a card's button → the service has answered.

Included: the signal, the button's "One moment…", the task, the PUT over a kept TLS connection, the
answer read and judged. Its floor is the same request and answer over a bare blocking TLS socket to
the same server. The two take turns.
"""

import asyncio
import socket
import sys
import time

from PySide6.QtWidgets import QPushButton

from callcontrol.app import App
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import CallAction, CallKey, CallState
from callcontrol.session import Session
from callcontrol.ui import text
from callcontrol.ui.buttons import plain
from tests.bench import product
from tests.bench.figures import Figure, middle, p99
from tests.bench.processes import NothingHappened
from tests.bench.service import Service, event

_CLICKS = 150
_WARM_UP = 15
_QUIET = 0.05
"""Seconds in which the window finishes what the last change made it do."""
_REQUEST = (
    b"PUT /2017-09-01/endpoints/2881/calls/1 HTTP/1.1\r\nhost: 127.0.0.1\r\n"
    b'content-type: application/json\r\ncontent-length: 17\r\n\r\n{"action":"hold"}'
)
_answers: "list[asyncio.Future[float]]" = []


_act = Media.act


async def _timed_act(media: Media, key: CallKey, action: CallAction, argument: str = "") -> None:
    """As ``Media.act``; notes when that has its answer."""
    await _act(media, key, action, argument)
    _answers.pop().set_result(time.perf_counter())


async def play(app: App, session: Session, service: Service) -> list[Figure]:
    """Hold and take back one call, again and again."""
    service.order(content=event(1, "connected", 1))
    service.when_sent()
    await product.until(lambda: len(session.store.live) == 1, "an open call")
    raw = service.tls().wrap_socket(
        socket.create_connection(("127.0.0.1", service.port)), server_hostname="127.0.0.1"
    )
    raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    floor, clicked = [], []
    with raw:
        for number in range(_WARM_UP + _CLICKS):
            begun = time.perf_counter()
            raw.sendall(_REQUEST)
            if not raw.recv(4096).startswith(b"HTTP/1.1 202"):
                raise NothingHappened("the bare socket was not answered")
            floor.append(1000 * (time.perf_counter() - begun))
            clicked.append(1000 * await _click(app, session, service, number % 2 == 0))
    floor, clicked = floor[_WARM_UP:], clicked[_WARM_UP:]
    return [
        Figure(
            what=f"click to REST answered, {name}",
            value=value,
            unit="ms",
            floor=middle(floor),
            floor_is="bare TLS socket, p50",
            goal=goal,
        )
        for name, value, goal in (("p50", middle(clicked), 8), ("p99", p99(clicked), None))
    ]


async def _click(app: App, session: Session, service: Service, holding: bool) -> float:
    action = CallAction.HOLD if holding else CallAction.RETRIEVE
    words = plain(text.action(action))

    def button() -> QPushButton | None:
        buttons = app.window.cards.findChildren(QPushButton)
        fit = (one for one in buttons if one.accessibleName() == words)
        return next((one for one in fit if one.isVisible() and one.isEnabled()), None)

    found = await product.until(button, f"a button {words!r}")
    answered: asyncio.Future[float] = asyncio.get_running_loop().create_future()
    _answers.append(answered)
    begun = time.perf_counter()
    found.click()
    moment = await asyncio.wait_for(answered, 5)
    state = CallState.HELD if holding else CallState.CONNECTED
    service.order(content=event(1, state.value, 1))
    service.when_sent()
    await product.until(lambda: session.store.live[0].call.state is state, f"the call is {state}")
    await asyncio.sleep(_QUIET)
    return moment - begun


if __name__ == "__main__":
    Media.act = _timed_act  # type: ignore[method-assign, assignment]
    sys.exit(product.run(play))
