"""A menu of people, each of whom is called back by choosing them."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget


class Caller(NamedTuple):
    """One entry: what it says, and the number behind it, empty where it was withheld."""

    words: str
    number: str


class CallBackMenu(QMenu):
    """``call_back_requested`` tells the number of an entry."""

    call_back_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Caller, ...] = ()
        self._waiting: tuple[Caller, ...] | None = None
        self.menuAction().setEnabled(False)
        # only once the menu has told what was chosen, which it does after it is gone
        self.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._catch_up))

    def show_callers(self, callers: Sequence[Caller]) -> None:
        """Offer ``callers``; while the menu is open nothing moves under the pointer."""
        self._waiting = tuple(callers)
        if not self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        callers, self._waiting = self._waiting, None
        if callers is None or callers == self._shown:
            return
        self._shown = callers
        self.clear()
        for caller in callers:
            entry = self.addAction(caller.words.replace("&", "&&"))  # strangers choose their names
            entry.setEnabled(bool(caller.number))
            entry.triggered.connect(partial(self._request, caller.number))
        self.menuAction().setEnabled(bool(callers))

    def _request(self, number: str, _checked: bool = False) -> None:
        self.call_back_requested.emit(number)
