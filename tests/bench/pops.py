"""What 10,000 pops leave behind in memory, after 500 to warm up.

Each is of another caller: shown, painted, filled with its last contact, told the end of its call,
gone. Its floor is a plain window with four labels, which is shown, filled and hidden as often. Only
the two seconds that a pop stays after the end of its call are cut short.
"""

import gc
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import Call, CallId, CallState, Direction, EndpointId, Party
from callcontrol.ui import screen_pop
from callcontrol.ui.application import Application
from callcontrol.ui.screen_pops import ScreenPops
from tests.bench import own_process
from tests.bench.figures import Figure, to_json

_WARM_UP, _POPS = 500, 10_000
_GOAL = 1.0
_NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def main() -> int:
    """Let the one, then the other, come and go."""
    application = Application(sys.argv[:1])

    def turn() -> None:
        application.processEvents()

    floor = _growth(_plain(turn))
    print(to_json([_figure(_growth(_popping(turn)), floor)]))
    return 0


def _growth(show: Callable[[int], None]) -> float:
    """In MB."""
    for number in range(_WARM_UP):
        show(number)
    before = _weight()
    for number in range(_WARM_UP, _WARM_UP + _POPS):
        show(number)
    return _weight() - before


def _weight() -> float:
    gc.collect()
    return own_process.memory(os.getpid()).rss


def _popping(turn: Callable[[], None]) -> Callable[[int], None]:
    pops = ScreenPops()
    pops.prepare()

    def show(number: int) -> None:
        record = _ringing(number)
        pops.show_ringing(record, "", _NOW)
        turn()
        pop = pops.get(record.key)
        assert pop is not None
        pop.show_contact(f"{number}th call this week · last: 4:12, yesterday")
        turn()
        pops.show_end(record.key, "Answered on the desk phone")
        while pop.isVisible():
            turn()

    return show


def _ringing(number: int) -> CallRecord:
    call = Call(
        endpoint_id=EndpointId("2881"),
        call_id=CallId(str(number)),
        state=CallState.RINGING,
        direction=Direction.INBOUND,
        origin=Party(number=f"+1613555{number:06}", name=f"Caller {number}"),
        called_device="2880" if number % 2 else "2881",
    )
    return CallRecord(record_id=str(number), call=call, started_on=_NOW, state_since=_NOW)


def _plain(turn: Callable[[], None]) -> Callable[[int], None]:
    window = QWidget()
    labels = [QLabel(window) for _ in range(4)]
    layout = QVBoxLayout(window)
    for label in labels:
        layout.addWidget(label)

    def show(number: int) -> None:
        for label in labels:
            label.setText(f"Caller {number}")
        window.show()
        turn()
        window.hide()
        turn()

    return show


def _figure(growth: float, floor: float) -> Figure:
    return Figure(
        what="memory grown by 10,000 pops",
        value=growth,
        unit="MB",
        floor=floor,
        floor_is="MB, plain window as often",
        goal=_GOAL,
        absolute=True,
    )


if __name__ == "__main__":
    screen_pop.FAREWELL_MS = 0
    sys.exit(main())
