"""How a row of the list of calls is painted."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction
from callcontrol.ui import entry_words, gap_words, hit_marks, icons, theme, times
from callcontrol.ui.gap_words import GapRow
from callcontrol.ui.history_model import HEADING, ROW, Index
from callcontrol.ui.history_rows import EntryRow, UnfoldedRow, UnknownRow

MARK_WIDTH = 32
"""At the left of a row, where its drawing is; and as far as a click there unfolds it."""
DETAIL_WIDTH = 22
"""At the right of a row, where a click leads to all there is to know of it."""
_ICON = 18
_HEADING_LINES = 2.0
_LINES = 2.8
_LEG_LINES = 1.8


class HistoryPainter(QStyledItemDelegate):
    """Two lines a row: who, and what became of it; the time at the right, a heading above."""

    now: Callable[[], datetime]
    words: Sequence[str] = ()
    """What was looked for; it is marked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = _LEG_LINES if isinstance(index.data(ROW), UnfoldedRow) else _LINES
        if index.data(HEADING):
            lines += _HEADING_LINES
        return QSize(200, round(option.fontMetrics.height() * lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(option.rect)
        painter.save()
        if heading := index.data(HEADING):
            height = heading_height(option.fontMetrics)
            painter.setPen(theme.colours().muted)
            painter.setFont(theme.scaled(option.font, 0.95, bold=True))
            top = QRect(area.x() + 4, area.y(), area.width(), height)
            painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, str(heading))
            area.setTop(top.bottom() + 1)
        paint_behind(painter, area, option.state)
        inner = area.adjusted(8, 4, -8, -4)
        match index.data(ROW):
            case EntryRow() as row:
                self._paint_entry(painter, inner, row, option)
            case UnfoldedRow(leg=leg):
                self._paint_leg(painter, inner, leg, option.font)
            case UnknownRow(gap=gap):
                self._paint_gap(painter, inner, gap, option.font)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, area: QRect, row: EntryRow, option: QStyleOptionViewItem
    ) -> None:
        entry, c = row.entry, theme.colours()
        is_open = entry.outcome is Outcome.MISSED and entry.settled_on is None
        scale = painter.device().devicePixelRatioF()
        image = icons.pixmap(icon(entry), c.bad if is_open else c.muted, _ICON, scale)
        painter.drawPixmap(area.x(), area.y() + (area.height() - _ICON) // 2, image)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            _draw_arrow(painter, QPoint(area.right() - 4, area.center().y()), c.muted)
        time_area = area.adjusted(0, 0, -DETAIL_WIDTH + 8, 0)
        width = self._paint_time(painter, time_area, entry.head.started_on, option.font)
        words = area.adjusted(MARK_WIDTH, 0, -width - 12 - DETAIL_WIDTH + 8, 0)
        half = words.height() // 2
        upper, lower = words.adjusted(0, 0, 0, -half), words.adjusted(0, half, 0, 0)
        if row.unfolds:
            tip = QPoint(lower.x() + 3, lower.center().y())
            _draw_arrow(painter, tip, c.muted, down=row.is_unfolded)
            lower.setLeft(lower.x() + 14)
        painter.setPen(c.muted)
        self._draw(painter, lower, entry_words.summary(row.entries, self.words))
        painter.setFont(theme.scaled(option.font, 1.0, bold=True))
        painter.setPen(c.bad if is_open else c.text)
        self._draw(painter, upper, entry_words.who(entry))

    def _paint_leg(self, painter: QPainter, area: QRect, leg: CallRecord, font: QFont) -> None:
        c = theme.colours()
        time_area = area.adjusted(0, 0, -DETAIL_WIDTH + 8, 0)
        width = self._paint_time(painter, time_area, leg.started_on, font)
        painter.setPen(QPen(c.border, 2))
        line = area.x() + MARK_WIDTH + 4
        painter.drawLine(line, area.top() - 4, line, area.bottom() + 4)
        painter.setPen(c.muted)
        words = area.adjusted(MARK_WIDTH + 16, 0, -width - 12 - DETAIL_WIDTH + 8, 0)
        self._draw(painter, words, entry_words.leg(leg))

    def _paint_gap(self, painter: QPainter, area: QRect, gap: GapRow, font: QFont) -> None:
        """Quieter than a call: a broken line in place of the icon, and nothing in bold."""
        painter.setPen(QPen(theme.colours().muted, 2, Qt.PenStyle.DotLine))
        middle = area.center().y()
        painter.drawLine(area.x(), middle, area.x() + _ICON, middle)
        painter.setPen(theme.colours().muted)
        painter.setFont(theme.scaled(font, 0.95))
        words = area.adjusted(MARK_WIDTH, 0, 0, 0)
        half = words.height() // 2
        _elide(painter, words.adjusted(0, 0, 0, -half), gap_words.span(gap, self.now()))
        _elide(painter, words.adjusted(0, half, 0, 0), gap_words.reason(gap))

    def _paint_time(self, painter: QPainter, area: QRect, moment: datetime, font: QFont) -> int:
        """At the right; how wide that is."""
        painter.setFont(theme.scaled(font, 0.95))
        painter.setPen(theme.colours().muted)
        time = times.within_section(moment, self.now())
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time)
        return painter.fontMetrics().horizontalAdvance(time)

    def _draw(self, painter: QPainter, area: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        if found := hit_marks.marks(shown, self.words):
            _draw_marked(painter, area, shown, found)
        else:
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


def heading_height(letters: QFontMetrics) -> int:
    """How high a heading is above its row."""
    return round(letters.height() * _HEADING_LINES)


def paint_behind(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    """What is chosen or pointed at has a ground, and what has the keyboard a ring."""
    flag, c = QStyle.StateFlag, theme.colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state & (flag.State_Selected | flag.State_MouseOver):
        painter.setPen(c.text if c.outlined else c.accent_soft)
        painter.setBrush(c.accent_soft)
        painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 6, 6)
    if state & flag.State_HasFocus:
        painter.setPen(QPen(c.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)


def icon(entry: Entry) -> str:
    """The drawing for a conversation: missed, else which way it went."""
    if entry.outcome is Outcome.MISSED:
        return "missed"
    return "outbound" if entry.head.call.direction is Direction.OUTBOUND else "inbound"


def _draw_marked(
    painter: QPainter, area: QRect, words: str, found: Sequence[hit_marks.Mark]
) -> None:
    c = theme.colours()
    look = QTextCharFormat()
    look.setForeground(QBrush(c.caution))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    layout = QTextLayout(words, painter.font(), painter.device())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    ranges = []
    for mark in found:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = _in_utf16(words, mark), 0, look
        one.length = len(words[mark.start : mark.start + mark.length].encode("utf-16-le")) // 2
        ranges.append(one)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(area.width())
    layout.endLayout()
    top = area.y() + (area.height() - line.height()) / 2
    layout.draw(painter, QPointF(area.x(), top))


def _in_utf16(words: str, mark: hit_marks.Mark) -> int:
    return len(words[: mark.start].encode("utf-16-le")) // 2


def _draw_arrow(painter: QPainter, tip: QPoint, ink: QColor, *, down: bool = False) -> None:
    painter.setPen(QPen(ink, 1.6))
    x, y = tip.x(), tip.y()
    if down:
        painter.drawPolyline([QPoint(x - 3, y - 2), QPoint(x + 1, y + 2), QPoint(x + 5, y - 2)])
    else:
        painter.drawPolyline([QPoint(x - 1, y - 4), QPoint(x + 3, y), QPoint(x - 1, y + 4)])


def _elide(painter: QPainter, area: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
