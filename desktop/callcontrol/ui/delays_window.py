"""The window that shows, hop by hop, how long the news of the last calls took: who is slow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callcontrol.calls.delays import Hop, HopDelay, delays
from callcontrol.cloudlink.models import Hops
from callcontrol.ui import delay_words, theme
from callcontrol.ui.buttons import Button
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.settings_side import scrolling_page
from callcontrol.ui.translation import tr

_CHARACTERS, _LINES = 82, 38
_Step = QAbstractSlider.SliderAction
_SCROLLS = {
    Qt.Key.Key_Up: _Step.SliderSingleStepSub,
    Qt.Key.Key_Down: _Step.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Step.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Step.SliderPageStepAdd,
}


class DelaysWindow(QDialog):
    """Escape closes it; the arrows scroll."""

    def __init__(self, calls: Sequence[Hops], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Delays"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = delays(calls)
        self._text = _as_text(found)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(plain_label(delay_words.verdict(found)))
        if any(one.calls for one in found):
            column.addWidget(_table(found))
            for note in delay_words.notes(found):
                column.addWidget(plain_label(note, "muted"))
        self._area: QScrollArea = scrolling_page(tr("Delays"), contents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        self._copy = Button(tr("&Copy as text"), "page")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        self._copy.setAutoDefault(True)  # Enter
        self._copy.installEventFilter(self)
        below = QHBoxLayout()
        below.setContentsMargins(20, 0, 20, 18)
        below.addWidget(self._copy)
        below.addStretch(1)
        layout.addLayout(below)
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _CHARACTERS, screen.width() - 40),
            min(metrics.height() * _LINES, screen.height() - 80),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows scroll, though the button has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _SCROLLS.get(Qt.Key(event.key()))
            if step is not None:
                self._area.verticalScrollBar().triggerAction(step)
                return True
        return super().eventFilter(watched, event)


def open_delays(calls: Sequence[Hops], window: QWidget) -> None:
    """Show them in front of ``window``, as they are now; there is one such window."""
    for earlier in window.findChildren(DelaysWindow):
        earlier.close()
    shown = DelaysWindow(calls, window)
    shown.show()
    shown.raise_()
    shown.activateWindow()


def _headings() -> tuple[str, str, str]:
    return tr("From where to where"), tr("Median"), tr("95 % within")


def _table(found: Sequence[HopDelay]) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    grid = QGridLayout(card)
    grid.setContentsMargins(16, 10, 16, 10)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(0, 1)
    headings = _headings()
    for column, words in enumerate(headings):
        grid.addWidget(_cell(words, "muted", right=column > 0), 0, column)
    for row, one in enumerate(found, 1):
        name = delay_words.name(one.hop)
        figures = (delay_words.cell(one, one.median), delay_words.cell(one, one.p95))
        label = plain_label(name)
        label.setAccessibleName(f"{name}: {headings[1]} {figures[0]}, {headings[2]} {figures[1]}")
        grid.addWidget(label, row, 0)
        for column, figure in enumerate(figures, 1):
            cell = _cell(figure, right=True)
            cell.setAccessibleName(f"{name}, {headings[column]}: {figure}")
            grid.addWidget(cell, row, column)
            if one.hop is Hop.ALL:
                theme.scale(cell, 1.0, bold=True)
        if one.hop is Hop.ALL:
            theme.scale(label, 1.0, bold=True)
    return card


def _cell(words: str, name: str = "", *, right: bool) -> QLabel:
    cell = plain_label(words, name)
    cell.setWordWrap(not right)
    if right:
        cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return cell


def _as_text(found: Sequence[HopDelay]) -> str:
    rows = [_headings()]
    for one in found:
        median, p95 = delay_words.cell(one, one.median), delay_words.cell(one, one.p95)
        rows.append((delay_words.name(one.hop), median, p95))
    lines = ["\t".join(row) for row in rows]
    return "\n".join([*lines, "", delay_words.verdict(found), *delay_words.notes(found)])
