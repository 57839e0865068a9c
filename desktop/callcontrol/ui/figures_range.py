"""Of which days figures are shown: chips, and two dates for those who want others."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QLabel, QPushButton, QWidget

from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.settings_controls import paint_arrow
from callcontrol.ui.translation import tr

_DATES = QDate(2000, 1, 1), QDate(2099, 12, 31)


class Days(Enum):
    """How many days up to today; those of ``CHOSEN`` are the user's business."""

    MONTH = 30
    QUARTER = 91
    YEAR = 365
    ALL = 0
    CHOSEN = -1

    def first(self, today: date) -> date | None:
        """The first of them; None is that of the first call."""
        return None if self is Days.ALL else today - timedelta(days=self.value - 1)


class RangeChips(QWidget):
    """``chosen`` tells first and last day; no first day is that of the first call."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = Days.MONTH
        self._group = QButtonGroup(self)
        layout = FlowLayout(self)
        for days, words in (
            (Days.MONTH, tr("30 days")),
            (Days.QUARTER, tr("Quarter")),
            (Days.YEAR, tr("Year")),
            (Days.ALL, tr("All", "days")),
            (Days.CHOSEN, tr("Choose…")),
        ):
            layout.addWidget(self._chip(days, words))
        self._dates = [_DateField(tr("First day")), _DateField(tr("Last day"))]
        self._to = QLabel("–")
        for widget in (self._dates[0], self._to, self._dates[1]):
            layout.addWidget(widget)
            widget.hide()
        for field in self._dates:
            field.dateChanged.connect(self.chosen)

    def span(self, today: date) -> tuple[date | None, date]:
        """The days that are chosen."""
        if self._shown is not Days.CHOSEN:
            return self._shown.first(today), today
        first, last = sorted(_python(field.date()) for field in self._dates)
        return first, last

    def offer_dates(self, first: date, last: date) -> None:
        """Begin with these when dates are to be chosen."""
        if self._shown is not Days.CHOSEN:
            for field, day in zip(self._dates, (first, last), strict=True):
                field.blockSignals(True)
                field.setDate(QDate(day.year, day.month, day.day))
                field.blockSignals(False)

    @property
    def stops(self) -> Sequence[QWidget]:
        """What the keyboard can reach."""
        return [*self._group.buttons(), *self._dates]

    def _chip(self, days: Days, words: str) -> QPushButton:
        chip = QPushButton(words)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(days is self._shown)
        chip.clicked.connect(lambda: self._choose(days))
        self._group.addButton(chip)
        return chip

    def _choose(self, days: Days) -> None:
        self._shown = days
        for widget in (*self._dates, self._to):
            widget.setVisible(days is Days.CHOSEN)
        if days is Days.CHOSEN:
            self._dates[0].setFocus()
        self.chosen.emit()


class _DateField(QDateEdit):
    """A date, typed or taken from a calendar; ``name`` says which."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)  # a date is chosen when it is whole
        self.setDateRange(*_DATES)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.lineEdit().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard is with the whole,
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # which Qt has given the same policy

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leads on; from day to month lead the arrows."""
        return QWidget.focusNextPrevChild(self, forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # who scrolls the page does not want to choose something on the way


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
