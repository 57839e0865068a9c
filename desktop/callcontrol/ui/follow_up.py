"""The day on which something is still to be done about a call or a caller."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QMenu, QPushButton, QWidget

from callcontrol.ui import times
from callcontrol.ui.translation import tr


class FollowUp(QWidget):
    """A button that says the day and offers others; ``changed`` tells that the user chose one."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day: date | None = None
        self._button = QPushButton(self)
        self._button.setProperty("kind", "chip")
        self._button.setAutoDefault(False)
        self._menu = QMenu(self._button)
        self._menu.setAccessibleName(tr("Follow up"))
        for words, days in ((tr("&Today"), 0), (tr("To&morrow"), 1), (tr("In a &week"), 7)):
            self._menu.addAction(words, partial(self._choose_in, days))
        self._menu.addAction(tr("&Another day…"), self._ask_day)
        self._done = self._menu.addAction(tr("&Done"), lambda: self._choose(None))
        self._button.setMenu(self._menu)
        self._other = QDateEdit(self)
        self._other.setAccessibleName(tr("Day to follow up"))
        self._other.setCalendarPopup(True)
        self._other.dateChanged.connect(self._choose_other)
        self._other.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._button)
        layout.addWidget(self._other)
        self.show_day(None)

    @property
    def day(self) -> date | None:
        """The day that is shown, if any."""
        return self._day

    def show_day(self, day: date | None) -> None:
        """Show another day, or that nothing is to be done."""
        self._day = day
        words = tr("Follow up")
        if day is not None:
            words = tr("Follow up {day}").format(day=times.day_to_come(day, self._today()))
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._done.setVisible(day is not None)
        if day is None or not self._other.hasFocus():
            self._other.hide()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self._button, self._other]

    def _choose_in(self, days: int) -> None:
        self._choose(self._today() + timedelta(days=days))

    def _choose(self, day: date | None) -> None:
        self.show_day(day)
        self.changed.emit()

    def _ask_day(self) -> None:
        self._choose(self._day or self._today())
        self._other.setDate(_qt(self._day or self._today()))
        self._other.show()
        self._other.setFocus()

    def _choose_other(self, chosen: QDate) -> None:
        if self._other.isVisible():
            self._choose(date(chosen.year(), chosen.month(), chosen.day()))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
