"""The hours of a week as cells, the stronger the more calls."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from callcontrol.ui import theme
from callcontrol.ui.charts import Chart, Mark, snapped
from callcontrol.ui.colours import Colours

_HOURS = 24
_LEAST = 0.22
"""How strong a cell with one call is, so that it differs from one without."""


class WeekChart(Chart):
    """Seven lines of 24 cells; ``names`` are those of the days."""

    def __init__(self, title: str, names: Sequence[str]) -> None:
        super().__init__(title, 11, across=_HOURS)
        self._names = names
        self._calls: Sequence[Sequence[int]] = ()
        self._words: Sequence[Sequence[str]] = ()

    def show_week(self, calls: Sequence[Sequence[int]], words: Sequence[Sequence[str]]) -> None:
        """Draw the calls of each hour of each day; ``words`` has what each cell tells."""
        self._calls, self._words = calls, words
        self.tell(
            [
                told
                for counts, sentences in zip(calls, words, strict=True)
                for count, told in zip(counts, sentences, strict=True)
                if count
            ]
        )

    def draw(self, painter: QPainter, area: QRectF) -> list[Mark]:
        most = max((max(day) for day in self._calls), default=0)
        metrics, c = painter.fontMetrics(), theme.colours()
        left = max(map(metrics.horizontalAdvance, self._names)) + metrics.averageCharWidth()
        cells = area.adjusted(left, 0, 0, -1.4 * metrics.height())
        width, height = cells.width() / _HOURS, cells.height() / 7
        marks = []
        painter.setPen(c.muted)
        for day, name in enumerate(self._names):
            line = QRectF(area.left(), cells.top() + day * height, left, height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        self._draw_hours(painter, cells, width)
        for day, (counts, words) in enumerate(zip(self._calls, self._words, strict=True)):
            for hour, (count, told) in enumerate(zip(counts, words, strict=True)):
                cell = QRectF(
                    cells.left() + hour * width, cells.top() + day * height, width, height
                )
                _draw_cell(painter, cell.adjusted(1, 1, -1, -1), count / max(most, 1), c)
                marks.append(Mark(cell, told))
        return marks

    def _draw_hours(self, painter: QPainter, cells: QRectF, width: float) -> None:
        metrics = painter.fontMetrics()
        every = next(n for n in (1, 2, 3, 6, 12) if n * width > metrics.averageCharWidth() * 4)
        for hour in range(0, _HOURS, every):
            label = QRectF(
                cells.left() + hour * width, cells.bottom() + 3, every * width, metrics.height()
            )
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft, QLocale().toString(hour))


def _draw_cell(painter: QPainter, area: QRectF, share: float, c: Colours) -> None:
    """By shade, or, where shades are not told apart, by size."""
    painter.setPen(Qt.PenStyle.NoPen)
    if c.outlined:
        painter.setBrush(c.accent)
        size = (_LEAST + (1 - _LEAST) * share) ** 0.5 if share else 0.1
        inset = area.width() * (1 - size) / 2, area.height() * (1 - size) / 2
        painter.drawRect(area.adjusted(inset[0], inset[1], -inset[0], -inset[1]))
        return
    painter.setBrush(_shade(share, c))
    painter.drawRoundedRect(snapped(painter, area), 2, 2)


def _shade(share: float, c: Colours) -> QColor:
    if not share:
        return c.window
    strength = _LEAST + (1 - _LEAST) * share
    return QColor.fromRgbF(
        *(
            accent * strength + ground * (1 - strength)
            for accent, ground in zip(_channels(c.accent), _channels(c.surface), strict=True)
        )
    )


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
