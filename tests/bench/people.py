"""A key typed into the dial field → the people it may mean are listed and painted.

20,000 people, known as they are after a start with a long history: read from the disk, little by
little. The floor is the same key in a bare field beside a bare list of six rows, painted as well.
Besides, how long the window stands still while the people are read.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import Call, CallId, CallState, Direction, EndpointId, Party
from callcontrol.listeners import Listeners
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui.application import Application
from callcontrol.ui.known_people import KnownPeople
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.suggestion_list import MOST, SuggestionList
from tests.bench.figures import Figure, middle, p95, to_json
from tests.bench.processes import NothingHappened

_PEOPLE = 20_000
_NAMES = 60
"""Typed to the end, letter by letter; half as many numbers."""
_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
_SYLLABLES = (
    "an",
    "bel",
    "cas",
    "do",
    "el",
    "gus",
    "ha",
    "il",
    "jo",
    "ka",
    "lu",
    "mar",
    "nor",
    "ro",
)


class _Floor(QWidget):
    """The least that shows letters and a list."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.list = QListView(self)
        self.list.setModel(QStandardItemModel(self))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textEdited.connect(self._list)
        self.resize(400, 680)

    def _list(self, typed: str) -> None:
        model = cast("QStandardItemModel", self.list.model())
        model.clear()
        for row in range(MOST):
            model.appendRow(QStandardItem(f"{typed} {row}"))


def main() -> int:
    """Fill a history, read it, and type."""
    application = Application(sys.argv[:1])
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        connection = open_database(Path(folder, "history.sqlite3"))
        history = History(connection, "a")
        history.save(*(_record(count, chance) for count in range(_PEOPLE)))
        window, floor = MainWindow(), _Floor()
        people = KnownPeople(window, lambda: _NOON)
        for each in (window, floor):
            each.show()
        application.processEvents()
        session = SimpleNamespace(history=history, changes=Listeners())
        people.follow(cast("Any", session))
        pauses = _read_all(people)
        floors, listed = [], []
        field = window.dialler.findChildren(QLineEdit)[0]
        for number, typed in enumerate(_typed(chance)):
            took = _key(field, typed, lambda: _paint(window))
            least = _key(floor.field, typed, floor.list.viewport().repaint)
            if number >= 10:
                floors.append(least)
                listed.append(took)
        connection.close()
    print(to_json(_figures(floors, listed, pauses)))
    return 0


def _figures(floors: list[float], listed: list[float], pauses: list[float]) -> list[Figure]:
    named: list[tuple[str, Callable[[list[float]], float]]] = [("p50", middle), ("p95", p95)]
    return [
        Figure(
            what=f"key → people listed of {_PEOPLE:,}, {name}",
            value=of(listed),
            unit="ms",
            floor=of(floors),
            floor_is=f"bare field and list, {name}",
            goal=50 if name == "p95" else None,
            absolute=True,
        )
        for name, of in named
    ] + [
        Figure(
            what=f"longest stop while {_PEOPLE:,} are read",
            value=max(pauses),
            unit="ms",
            goal=16,
            absolute=True,
        )
    ]


def _read_all(people: KnownPeople) -> list[float]:
    """How long each step took."""
    steps = []
    while not people.is_complete:
        begun = time.perf_counter()
        people.read_on()
        steps.append(1000 * (time.perf_counter() - begun))
    if len(people.find("a")) != MOST:
        raise NothingHappened("nobody is found")
    return steps


def _typed(chance: random.Random) -> Iterator[str]:
    """The text after each key."""
    for number in range(_NAMES + _NAMES // 2):
        whole = _name(chance)[:9] if number < _NAMES else f"613{chance.randrange(10**6):06}"
        for end in range(1, len(whole) + 1):
            yield whole[:end].lower()


def _key(field: QLineEdit, typed: str, paint: Callable[[], None]) -> float:
    """Type the last letter of ``typed`` after the others; milliseconds until it is painted."""
    field.setText(typed[:-1])
    field.setModified(True)
    begun = time.perf_counter()
    QTest.keyClicks(field, typed[-1])
    paint()
    return 1000 * (time.perf_counter() - begun)


def _paint(window: QWidget) -> None:
    for found in window.findChildren(SuggestionList):
        found.viewport().repaint()


def _name(chance: random.Random) -> str:
    first, last = (
        "".join(chance.choice(_SYLLABLES) for _ in range(length)).title() for length in (2, 3)
    )
    return f"{first} {last}"


def _record(count: int, chance: random.Random) -> CallRecord:
    begun = _NOON - timedelta(minutes=count)
    call = Call(
        endpoint_id=EndpointId("2881"),
        call_id=CallId(str(count)),
        state=CallState.COMPLETED,
        direction=Direction.INBOUND,
        origin=Party(number=f"+1613{count:07}", name=_name(chance)),
        destination=Party(number="2881", name="Robin Ashby"),
        tracking_id=f"t{count}",
    )
    return CallRecord(
        record_id=f"r{count}", call=call, started_on=begun, state_since=begun, ended_on=begun
    )


if __name__ == "__main__":
    sys.exit(main())
