"""What the drawings of numbers have in common: marks that tell their numbers to everybody.

A mark is a column, a cell or a row. The pointer and the arrow keys choose one, and its words are
shown beside it and announced; a screen reader also finds the words of all in the description.
"""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callcontrol.ui import theme
from callcontrol.ui.announcement import announce

SMALL = 0.9
"""The letters in a chart, beside those of the program."""

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Mark(NamedTuple):
    """What can be pointed at, and what it tells."""

    area: QRectF
    words: str


class Chart(QWidget):
    """A drawing ``lines`` of text high, called ``title`` by those who hear it."""

    def __init__(self, title: str, lines: float, *, across: int = 0) -> None:
        super().__init__()
        self._lines = lines
        self._across = across
        """How many marks lie beside each other before those of the next line; 0: all of them."""
        self._marks: list[Mark] = []
        self._here = -1
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.scale(self, SMALL)

    def draw(self, painter: QPainter, area: QRectF) -> list[Mark]:
        """Draw all within ``area``; return what can be pointed at, in reading order."""
        raise NotImplementedError

    def tell(self, words: Sequence[str]) -> None:
        """Show anew: these are the words of the marks that are worth reading out."""
        self._marks = []
        self.setAccessibleDescription("\n".join(words))
        self.updateGeometry()
        self.update()

    @property
    def marks(self) -> Sequence[Mark]:
        """Those of the last painting."""
        return self._marks

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 30, round(self._lines * metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self._marks = self.draw(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colours().accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            if 0 <= self._here < len(self._marks):
                painter.setPen(QPen(theme.colours().text, 2))
                painter.drawRoundedRect(self._marks[self._here].area.adjusted(-2, -2, 2, 2), 3, 3)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell of what is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for mark in self._marks:
                if mark.area.contains(event.pos().toPointF()):
                    self._show(mark, event.globalPos())
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows lead from mark to mark; up and down scroll the page where all are in line."""
        last, key = len(self._marks) - 1, Qt.Key(event.key())
        along, down = _STEPS.get(key, (0, 0))
        step = along + down * self._across
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._go(0 if key is Qt.Key.Key_Home else last)
        elif step and last >= 0:
            here = self._here + step if 0 <= self._here <= last else (0 if step > 0 else last)
            self._go(here if 0 <= here <= last else self._here)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()

    def _go(self, place: int) -> None:
        self._here = place
        mark = self._marks[place]
        self._show(mark, self.mapToGlobal(mark.area.bottomRight().toPoint()))
        announce(self, mark.words)
        self.update()

    def _show(self, mark: Mark, at: QPoint) -> None:
        """As plain text: the names in it are chosen by strangers."""
        words = f'<p style="white-space: nowrap">{escape(mark.words)}</p>'
        QToolTip.showText(at, words, self, mark.area.toRect())


class Look(NamedTuple):
    """How what is counted is filled; where there are no soft colours, by pattern, not by shade."""

    fill: QBrush
    line: QColor


def answered_look() -> Look:
    """Of answered calls, and where there is nothing to be told apart."""
    c = theme.colours()
    return Look(QBrush(c.accent), c.accent)


def missed_look() -> Look:
    """Of missed calls."""
    c = theme.colours()
    if c.outlined:
        return Look(QBrush(c.text, Qt.BrushStyle.BDiagPattern), c.text)
    return Look(QBrush(c.bad), c.bad)


def other_look() -> Look:
    """Of calls that were neither."""
    c = theme.colours()
    return Look(QBrush(c.surface if c.outlined else c.edge), c.edge)


def draw_box(painter: QPainter, area: QRectF, look: Look) -> None:
    """A rectangle that looks so, sharp at every scale."""
    sharp = snapped(painter, area)
    painter.setPen(QPen(look.line, 1))
    painter.setBrush(look.fill)
    inner = sharp.adjusted(0.5, 0.5, -0.5, -0.5)
    if inner.width() > 0 and inner.height() > 0:
        painter.drawRoundedRect(inner, 1.5, 1.5)
    else:  # thinner than its line
        painter.fillRect(sharp, look.line)


def snapped(painter: QPainter, area: QRectF) -> QRectF:
    """``area`` with its edges between the pixels of the screen; never narrower than one."""
    ratio = painter.device().devicePixelRatioF()
    left, top = round(area.left() * ratio) / ratio, round(area.top() * ratio) / ratio
    right, bottom = round(area.right() * ratio) / ratio, round(area.bottom() * ratio) / ratio
    return QRectF(left, top, max(right - left, 1 / ratio), max(bottom - top, 1 / ratio))


def ticks(most: float) -> list[int]:
    """Up to five round numbers from nought to ``most`` or little beyond it."""
    power = 1
    while True:
        for factor in (1, 2, 5):
            width = factor * power
            if most <= 4 * width:
                return list(range(0, int(-(-most // width) + 1) * width, width))
        power *= 10
