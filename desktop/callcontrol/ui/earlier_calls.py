"""Calls with the same number as the one that is looked at."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Direction
from callcontrol.ui import entry_words, history_painter, icons, text, theme, times
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr

_MOST = 6


class EarlierCalls(QWidget):
    """A button for each of the newest, which shows it; and one for all of them."""

    chosen = Signal(object)
    """Entry."""
    all_requested = Signal(str)
    """The number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._raw = ""
        title = plain_label(tr("Earlier"))
        theme.scale(title, 1.0, bold=True)
        self._all = QPushButton(tr("All calls with them"), self)
        self._all.setProperty("kind", "plain")
        self._all.setAutoDefault(False)
        self._all.clicked.connect(lambda: self.all_requested.emit(self._raw))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(title)
        layout.addLayout(self._rows)
        layout.addWidget(self._all)
        self.hide()

    def show_entries(self, shown: Entry, others: Sequence[Entry], now: datetime) -> None:
        """Show those of ``others``, newest first, that began before ``shown``."""
        self.clear()
        self._raw = shown.head.call.remote.number
        earlier = [one for one in others if one.head.started_on < shown.head.started_on]
        for entry in earlier[:_MOST]:
            button = _Row(_words(entry, now), self)
            c = theme.colours()
            is_open = entry.outcome is Outcome.MISSED and entry.settled_on is None
            ink = c.bad if is_open else c.muted
            button.setIcon(icons.icon(history_painter.icon(entry), ink))
            button.fit()
            button.clicked.connect(partial(self._choose, entry))
            self._rows.addWidget(button)
            self._buttons.append(button)
        self.setVisible(bool(earlier))

    def clear(self) -> None:
        """Show nothing."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.hide()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [*self._buttons, self._all]

    def _choose(self, entry: Entry, _checked: bool = False) -> None:
        self.chosen.emit(entry)


class _Row(QPushButton):
    """Gives way: of a long note there is as much as there is room for, and the tooltip has all."""

    def __init__(self, whole: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        self.setAccessibleName(whole)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show as much as there is room for."""
        letters = self.fontMetrics()
        beside = self.sizeHint().width() - letters.horizontalAdvance(self.text().replace("&&", "&"))
        room = self.width() - beside
        shown = letters.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._whole else f"<qt>{escape(self._whole)}</qt>")


def _words(entry: Entry, now: datetime) -> str:
    """When, what became of it, how long."""
    if entry.head.call.direction is Direction.OUTBOUND:
        what = entry_words.became(entry) or tr("You called")
    else:
        what = entry_words.became(entry) or text.outcome_name(entry.outcome)
    parts = (what, entry_words.talked(entry), entry_words.hint(entry.remark))
    said = " · ".join(part for part in parts if part)
    return f"{times.stamp(entry.head.started_on, now)}  {said}"
