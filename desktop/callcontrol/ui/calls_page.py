"""What somebody who is signed in sees below the header: dial field, cards, history, and details.

One below the other, and the details of a call over the history; in a wide window the cards and the
details have a pane of their own, so that many calls leave the history its room.
"""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callcontrol.calls.entry import Entry
from callcontrol.ui.entry_detail import EntryDetail
from callcontrol.ui.history_list import HistoryList

WIDE_CHARACTERS = 108
"""About 760 pixels with letters of the usual size."""
_LEAST_CHARACTERS = 46

_SPACE = 12
_PASSING_MS = 100
"""Longer than from one repetition of a key to the next."""


class CallsPage(QWidget):
    """Places its parts; what they do is not its business."""

    def __init__(
        self, dialler: QWidget, cards: QWidget, history: HistoryList, detail: EntryDetail
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._cards, self._history, self._detail = cards, history, detail
        self._is_wide: bool | None = None
        self._is_detail_wanted = False
        self._next: Entry | None = None
        """To be told beside the list as soon as the user stays there."""
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASSING_MS)
        self._passing.timeout.connect(self._show_next)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(_SPACE)
        self._left.addWidget(dialler)
        self._left.addWidget(cards)
        self._left.addWidget(history, 1)
        self._left.addWidget(detail, 1)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(self._left, 2)
        self._columns.addLayout(self._right)
        self._arrange(is_wide=False)
        history.detail_requested.connect(self._open_detail)
        history.chosen.connect(self._show_beside)
        detail.call_back_requested.connect(history.call_back_requested)
        detail.menu_opening.connect(history.menu_opening)
        detail.back_requested.connect(self._go_back)
        detail.search_requested.connect(self._search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.fontMetrics().averageCharWidth()
        self._arrange(is_wide=event.size().width() >= width * WIDE_CHARACTERS)
        least = min(width * _LEAST_CHARACTERS, event.size().width() // 2)
        self._history.setMinimumWidth(least if self._is_wide else 0)

    def _arrange(self, *, is_wide: bool) -> None:
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            for part in (self._cards, self._detail):
                self._left.removeWidget(part)
                self._right.removeWidget(part)
            if is_wide:
                self._right.addWidget(self._cards)
                self._right.addWidget(self._detail, 1)
            else:
                self._left.insertWidget(1, self._cards)
                self._left.addWidget(self._detail, 1)
            self._columns.setStretch(1, 3 if is_wide else 0)
            self._columns.setSpacing(2 * _SPACE if is_wide else 0)
            self._detail.head.offer_way_back(offered=not is_wide)
        self._history.setVisible(is_wide or not self._is_detail_wanted)
        self._detail.setVisible(is_wide or self._is_detail_wanted)

    def _show_beside(self, entry: Entry) -> None:
        """At once, unless the row before was gone to just now: who holds a key passes rows by."""
        if not self._is_wide:
            return
        if self._passing.isActive():
            self._next = entry
        else:
            self._detail.show_entry(entry)
        self._passing.start()

    def _show_next(self) -> None:
        entry, self._next = self._next, None
        if entry is not None and self._is_wide:
            self._detail.show_entry(entry)

    def _open_detail(self, entry: Entry) -> None:
        self._next = None
        self._is_detail_wanted = True
        self._arrange(is_wide=bool(self._is_wide))
        self._detail.show_entry(entry)
        self._detail.focus()

    def _go_back(self) -> None:
        self._is_detail_wanted = False
        self._arrange(is_wide=bool(self._is_wide))
        self._history.focus()

    def search(self) -> None:
        """Let the user search the calls."""
        self._is_detail_wanted = False
        self._arrange(is_wide=bool(self._is_wide))
        self._history.search.focus()

    def _search(self, words: str) -> None:
        self._go_back()
        self._history.look_for(words)
