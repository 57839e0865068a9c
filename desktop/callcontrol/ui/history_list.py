"""The record of calls on the screen: search, filters, the list."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import EndpointId
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.ui import problems, search_names
from callcontrol.ui.history_filters import HistoryFilters
from callcontrol.ui.history_model import HistoryModel
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.history_view import HistoryView
from callcontrol.ui.search_field import SearchField
from callcontrol.ui.translation import tr

_LEAST_LINES = 7
"""Of the list, below search and chips."""
_COUNT_MS = 150
"""So long after the last change is counted anew."""


class HistoryList(QWidget):
    """``call_back_requested`` tells the number of a row."""

    call_back_requested = Signal(str)
    rearranged = Signal()
    """There are other controls now."""
    refilled = Signal()
    """Calls have come into the history by another way than by happening."""
    menu_opening = Signal(object, object)
    """QMenu, CallRecord: what else can be done about a call may be added."""
    chosen = Signal(object)
    """Entry: the row that was gone to."""
    detail_requested = Signal(object)
    """Entry: all there is to know of it is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(self.fontMetrics().height() * 9)
        self._model: HistoryModel | None = None
        self._reading: HistoryReading | None = None
        self._now: Callable[[], datetime] = datetime.now
        self._hint = tr("No calls yet. They appear here as soon as the phone rings.")
        self._problem = ""
        self._counted: Sequence[Search] = ()
        """What the numbers on the chips are of, or will be."""
        self._asked_at: float | None = None
        """When what is typed was asked for, until it is found."""
        self._took = 0
        self._empty = QLabel(self._hint, self)
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.search = SearchField(self)
        self.filters = HistoryFilters(self)
        self._view = HistoryView(self)
        self._view.call_back_requested.connect(self.call_back_requested)
        self._view.menu_opening.connect(self.menu_opening)
        self._view.chosen.connect(self.chosen)
        self._view.detail_requested.connect(self.detail_requested)
        self.search.textChanged.connect(self._look)
        self.search.left.connect(self._view.setFocus)
        self.filters.changed.connect(self._look)
        self.filters.changed.connect(self.rearranged)
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(_COUNT_MS)
        self._count_soon.timeout.connect(self._count)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.filters.button)
        layout.addLayout(row)
        layout.addWidget(self.filters)
        layout.addLayout(self._stack, 1)
        for before, after in pairwise(self.tab_stops()):
            QWidget.setTabOrder(before, after)

    def sizeHint(self) -> QSize:
        """No more than the least: calls that go on have the first claim on the room."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def hasHeightForWidth(self) -> bool:
        return False  # else the layout would ask for the list's favourite height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the chips leave it to the calls: the button does the same."""
        super().resizeEvent(event)
        chips = self.filters.heightForWidth(event.size().width())
        others = self.search.sizeHint().height() + self.fontMetrics().height() * _LEAST_LINES
        self.filters.setVisible(event.size().height() >= chips + others)

    def show_history(
        self,
        reading: HistoryReading,
        now: Callable[[], datetime],
        lines: Sequence[EndpointId] = (),
    ) -> None:
        """Show the calls of one account, of the phones ``lines``."""
        left, self._model = self._model, HistoryModel(reading, now)
        self._model.setParent(self)
        self._reading, self._now = reading, now
        self._problem = ""
        reading.failed.connect(self._show_problem)
        for change in (self._model.moved, self._model.modelReset):
            change.connect(self._show_emptiness)
            change.connect(self._count_soon.start)
        self._model.found.connect(self._time)
        self._view.show_model(self._model, now)
        self.search.clear()
        self.filters.know(now, tags=lambda: _tags(reading.history), lines=lambda: lines)
        if left is not None:
            left.deleteLater()

    def stop(self) -> None:
        """Read nothing any more; what is shown stays."""
        self._count_soon.stop()
        self._reading = None

    @property
    def looked_for(self) -> Search:
        """What the calls that are shown meet."""
        return self._model.search if self._model is not None else Search()

    def read_again(self) -> None:
        """Show the history as it is now: more calls have come into it than happened."""
        self._look()
        self.refilled.emit()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self.search, *self.filters.tab_stops(), self._view]

    def focus(self) -> None:
        """Put the keyboard into the list, or into the search while it is empty."""
        stop = self._view if self._view.isVisible() else self.search
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_hint(self, sentence: str) -> None:
        """Say this where there are no calls at all."""
        self._hint = sentence
        self._show_emptiness()

    def look_for(self, words: str) -> None:
        """Look for ``words`` among all calls."""
        self.filters.remove_all()
        self.search.setText(words)

    def put(self, record: CallRecord) -> None:
        """Show a call that is new or has changed; it is on disk already."""
        if self._model is not None:
            self._model.put(record)
            if not self._view.verticalScrollBar().value():  # nobody looks at what is older
                self._model.keep_newest()

    def _typed(self) -> Search:
        return search_names.read(self.search.text(), self._now().astimezone().date())

    def _look(self) -> None:
        if self._model is not None and self._reading is not None:
            self._problem = ""
            self._asked_at = perf_counter()
            typed = self._typed()
            self.search.show_count(None)
            if self._counted != (each := self.filters.of_each_kind(typed)):
                self._counted = each
                self.filters.show_no_counts()
            self._view.painter.words = typed.words
            self._model.look_for(self.filters.search(typed))

    def _time(self) -> None:
        if self._asked_at is not None:
            self._took = round((perf_counter() - self._asked_at) * 1000)
            self._asked_at = None

    def _count(self) -> None:
        if self._reading is None:
            return
        typed = self._typed()
        searches = (self.filters.search(typed), Search(), *self.filters.of_each_kind(typed))
        self._reading.count(searches, self._show_counts)

    def _show_counts(self, counts: Sequence[int]) -> None:
        found, of, *each = counts
        is_searched = self._model is not None and bool(self._model.search)
        self.search.show_count(found if is_searched else None, of, self._took)
        self.filters.show_counts(each)

    def _show_problem(self, code: str) -> None:
        self._problem = problems.sentence(code)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        rows = self._model.rowCount() if self._model is not None else 0
        is_searched = self._model is not None and bool(self._model.search)
        nothing = tr("No call fits. Remove a filter, or look for less.")
        self._empty.setText(self._problem or (nothing if is_searched else self._hint))
        self._stack.setCurrentWidget(self._view if rows else self._empty)


def _tags(history: History) -> list[str]:
    try:
        return history.tags()
    except DatabaseError:  # the window says so; the menu can do without
        return []
