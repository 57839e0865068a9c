"""Bars below each other, with a name before and a number after each: who calls most."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from callcontrol.ui import theme
from callcontrol.ui.charts import Chart, Mark, answered_look, draw_box

_LINES = 2.0
_MOST_OF_WIDTH = 0.42
"""For the names."""


class Row(NamedTuple):
    """One bar: its name, its number, and what it tells."""

    name: str
    number: int
    words: str


class RowChart(Chart):
    """As high as it has rows."""

    def __init__(self, title: str) -> None:
        super().__init__(title, _LINES, across=1)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Draw these, the longest first."""
        self._rows = rows
        self.tell([row.words for row in rows])

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() * _LINES * max(1, len(self._rows))
        return QSize(super().sizeHint().width(), round(height) + 6)

    def draw(self, painter: QPainter, area: QRectF) -> list[Mark]:
        if not self._rows:
            return []
        metrics, c = painter.fontMetrics(), theme.colours()
        names = max(metrics.horizontalAdvance(row.name) for row in self._rows) + 2
        names = min(names, round(area.width() * _MOST_OF_WIDTH))
        numbers = [QLocale().toString(row.number) for row in self._rows]
        bars = area.adjusted(names + 12, 0, -max(map(metrics.horizontalAdvance, numbers)) - 10, 0)
        height = area.height() / len(self._rows)
        most = max(row.number for row in self._rows)
        marks = []
        for place, (row, number) in enumerate(zip(self._rows, numbers, strict=True)):
            line = QRectF(area.left(), area.top() + place * height, area.width(), height)
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, names)
            painter.setPen(c.text)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
            bar = QRectF(bars.left(), line.top(), bars.width() * row.number / most, height)
            draw_box(painter, bar.adjusted(0, height * 0.22, 0, -height * 0.22), answered_look())
            painter.setPen(c.muted)
            beside = QRectF(bar.right() + 8, line.top(), area.right() - bar.right(), height)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, number)
            marks.append(Mark(line, row.words))
        return marks
