"""Columns side by side: calls by day or hour, answered, missed and other upon each other."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter

from callcontrol.calls.figures import Count
from callcontrol.ui import theme
from callcontrol.ui.charts import (
    Chart,
    Mark,
    answered_look,
    draw_box,
    missed_look,
    other_look,
    snapped,
    ticks,
)

_FILLED = 0.74
"""How much of its place a column takes."""
_WIDEST = 34.0
_GAP = 1.5
_STRIDES = (1, 2, 3, 4, 6, 7, 12, 14, 24, 26, 48, 52, 120)
"""Every how many columns a label may stand: parts of a day, a week, a year."""


class Column(NamedTuple):
    """One column: the word under it, its calls, and what it tells."""

    label: str
    calls: Count
    words: str


class ColumnChart(Chart):
    """Columns with as many of their labels as there is room for."""

    def __init__(self, title: str, lines: float = 11) -> None:
        super().__init__(title, lines)
        self._columns: Sequence[Column] = ()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Draw these."""
        self._columns = columns
        self.tell([column.words for column in columns if column.calls.all])

    def draw(self, painter: QPainter, area: QRectF) -> list[Mark]:
        most = max((column.calls.all for column in self._columns), default=0)
        if not self._columns:
            return []
        line = painter.fontMetrics().height()
        plot = area.adjusted(0, line * 0.6, 0, -line * 1.4)
        plot.setLeft(plot.left() + self._draw_scale(painter, plot, ticks(max(most, 1))))
        top = ticks(max(most, 1))[-1]
        place = plot.width() / len(self._columns)
        marks = []
        for number, column in enumerate(self._columns):
            slot = QRectF(plot.left() + number * place, plot.top(), place, plot.height())
            _draw_column(painter, slot, column.calls, top)
            marks.append(Mark(slot, column.words))
        self._draw_labels(painter, marks)
        return marks

    def _draw_scale(self, painter: QPainter, plot: QRectF, numbers: Sequence[int]) -> float:
        """The numbers at the left, with a line each; returns how much room they take."""
        words = [QLocale().toString(number) for number in numbers]
        metrics, c, flag = painter.fontMetrics(), theme.colours(), Qt.AlignmentFlag
        width = max(map(metrics.horizontalAdvance, words))
        for number, word in zip(numbers, words, strict=True):
            y = plot.bottom() - plot.height() * number / numbers[-1]
            label = QRectF(plot.left(), y - metrics.height() / 2, width, metrics.height())
            painter.setPen(c.muted)
            painter.drawText(label, flag.AlignRight | flag.AlignVCenter, word)
            ruled = QRectF(plot.left() + width + 6, y, plot.width() - width - 6, 0)
            if number == 0 or not c.outlined:  # there they would be as strong as what is counted
                painter.fillRect(snapped(painter, ruled), c.muted if number == 0 else c.border)
        return float(width + 10)

    def _draw_labels(self, painter: QPainter, marks: Sequence[Mark]) -> None:
        """As many as do not run into each other, at equal distances."""
        metrics = painter.fontMetrics()
        widest = max(metrics.horizontalAdvance(column.label) for column in self._columns)
        needed = (widest + metrics.averageCharWidth()) / marks[0].area.width()
        every = next(number for number in _STRIDES if number >= min(needed, _STRIDES[-1]))
        painter.setPen(theme.colours().muted)
        for mark, column in list(zip(marks, self._columns, strict=True))[::every]:
            width = metrics.horizontalAdvance(column.label)
            left = min(mark.area.center().x() - width / 2, self.width() - width - 3.0)
            label = QRectF(left, mark.area.bottom() + 3, width + 1, metrics.height())
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft, column.label)


def _draw_column(painter: QPainter, slot: QRectF, count: Count, top: int) -> None:
    """Its parts upon each other, a little apart where there is room."""
    width = min(slot.width() * _FILLED, _WIDEST)
    left, bottom = slot.center().x() - width / 2, slot.bottom()
    looks = (answered_look(), missed_look(), other_look())
    for calls, look in zip(count, looks, strict=True):
        if calls:
            height = slot.height() * calls / top
            gap = _GAP if height > 2 * _GAP else 0
            draw_box(painter, QRectF(left, bottom - height + gap, width, height - gap), look)
            bottom -= height
