"""The record of calls on the screen: filters, the list, and the painting of its rows."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QListView,
    QPushButton,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction
from callcontrol.storage.history import History
from callcontrol.ui import gap_words, icons, text, theme, times
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.gap_words import GapRow
from callcontrol.ui.history_model import GAP, HEADING, RECORD, HistoryModel, Index, Shown
from callcontrol.ui.number_menu import number_menu
from callcontrol.ui.translation import tr

_MOST_ROWS = 200
"""More are not kept in memory while the newest are looked at, however long the program runs."""


class HistoryList(QWidget):
    """``call_back_requested`` tells the number of a row."""

    call_back_requested = Signal(str)
    menu_opening = Signal(object, object)
    """QMenu, CallRecord: what else can be done about a call may be added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(self.fontMetrics().height() * 9)
        self._model: HistoryModel | None = None
        self._hint = tr("No calls yet. They appear here as soon as the phone rings.")
        self._empty = QLabel(self._hint, self)
        self._empty.setObjectName("muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        chips = FlowLayout()
        self._chips = QButtonGroup(self)
        for shown, words in (
            (Shown.ALL, tr("All", "calls")),
            (Shown.MISSED, tr("Missed", "calls")),
            (Shown.INBOUND, tr("In", "calls")),
            (Shown.OUTBOUND, tr("Out", "calls")),
        ):
            chip = QPushButton(words, self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setChecked(shown is Shown.ALL)
            chip.clicked.connect(lambda _checked=False, shown=shown: self._show_only(shown))
            self._chips.addButton(chip)
            chips.addWidget(chip)
        self._view = _View(self)
        self._view.call_back_requested.connect(self.call_back_requested)
        self._view.menu_opening.connect(self.menu_opening)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(chips)
        layout.addLayout(self._stack, 1)

    def sizeHint(self) -> QSize:
        """No more than the least: calls that go on have the first claim on the room."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def hasHeightForWidth(self) -> bool:
        return False  # else the layout would ask for the list's favourite height

    def show_history(self, history: History, now: Callable[[], datetime]) -> None:
        """Show the calls of one account."""
        left, self._model = self._model, HistoryModel(history, now)
        self._model.setParent(self)
        self._model.rowsInserted.connect(self._show_emptiness)
        self._model.rowsRemoved.connect(self._show_emptiness)
        self._view.show_time_by(now)
        self._view.setModel(self._model)
        self._model.show_only(Shown.ALL)
        self._show_emptiness()
        if left is not None:
            left.deleteLater()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [*self._chips.buttons(), self._view]

    def show_hint(self, sentence: str) -> None:
        """Say this where there are no calls at all."""
        self._hint = sentence
        self._show_emptiness()

    def put(self, record: CallRecord) -> None:
        """Show a call that is new or has changed; it is on disk already."""
        if self._model is not None:
            self._model.put(record)
            if not self._view.verticalScrollBar().value():  # nobody looks at what is older
                self._model.keep_newest(_MOST_ROWS)

    def _show_only(self, shown: Shown) -> None:
        if self._model is not None:
            self._model.show_only(shown)
            self._show_emptiness()

    def _show_emptiness(self) -> None:
        rows = self._model.rowCount() if self._model is not None else 0
        filtered = self._model is not None and self._model.shown is not Shown.ALL
        self._empty.setText(tr("No such calls.") if filtered else self._hint)
        self._stack.setCurrentWidget(self._view if rows else self._empty)


class _View(QListView):
    call_back_requested = Signal(str)
    menu_opening = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("historyList")
        self.setAccessibleName(tr("Calls"))
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self._painter = _RowPainter(self)
        self.setItemDelegate(self._painter)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._call_back)  # ``activated`` is one click on some desktops
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def show_time_by(self, now: Callable[[], datetime]) -> None:
        """Days are told as seen from ``now``."""
        self._painter.now = now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._call_back(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _call_back(self, index: Index) -> None:
        record = index.data(RECORD)
        if isinstance(record, CallRecord):
            self._call(record.call.remote.number)

    def _call(self, number: str) -> None:
        if number:  # a caller who withholds it cannot be called back
            self.call_back_requested.emit(number)

    def _open_menu(self, point: QPoint) -> None:
        record = self.indexAt(point).data(RECORD)
        if not isinstance(record, CallRecord):
            return
        menu = number_menu(self, record.call.remote.number, self.call_back_requested.emit)
        self.menu_opening.emit(menu, record)
        menu.popup(self.viewport().mapToGlobal(point))


class _RowPainter(QStyledItemDelegate):
    """Two lines a row: who, and what became of it; the time at the right, a day above its first."""

    now: Callable[[], datetime]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(200, round(line * (4.8 if index.data(HEADING) else 2.8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record = index.data(RECORD)
        area = QRect(option.rect)
        c = theme.colours()
        painter.save()
        if heading := index.data(HEADING):
            painter.setPen(c.muted)
            painter.setFont(theme.scaled(option.font, 0.95, bold=True))
            top = QRect(
                area.x() + 4, area.y(), area.width(), round(option.fontMetrics.height() * 2)
            )
            painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, str(heading))
            area.setTop(top.bottom() + 1)
        _paint_behind(painter, area, option.state)
        inner = area.adjusted(8, 4, -8, -4)
        if isinstance(record, CallRecord):
            self._paint_call(painter, inner, record, option.font)
        else:
            self._paint_gap(painter, inner, index.data(GAP), option.font)
        painter.restore()

    def _paint_gap(self, painter: QPainter, area: QRect, row: GapRow, font: QFont) -> None:
        """Quieter than a call: a broken line in place of the icon, and nothing in bold."""
        painter.setPen(QPen(theme.colours().muted, 2, Qt.PenStyle.DotLine))
        middle = area.center().y()
        painter.drawLine(area.x(), middle, area.x() + 18, middle)
        painter.setPen(theme.colours().muted)
        painter.setFont(theme.scaled(font, 0.95))
        words = area.adjusted(32, 0, 0, 0)
        half = words.height() // 2
        _draw(painter, words.adjusted(0, 0, 0, -half), gap_words.span(row, self.now()))
        _draw(painter, words.adjusted(0, half, 0, 0), gap_words.reason(row))

    def _paint_call(self, painter: QPainter, area: QRect, record: CallRecord, font: QFont) -> None:
        c = theme.colours()
        missed = record.outcome is Outcome.MISSED
        scale = painter.device().devicePixelRatioF()
        image = icons.pixmap(_icon(record), c.bad if missed else c.muted, 18, scale)
        painter.drawPixmap(area.x(), area.y() + (area.height() - 18) // 2, image)
        painter.setFont(theme.scaled(font, 0.95))
        painter.setPen(c.muted)
        time = times.time_of_day(record.started_on)
        width = painter.fontMetrics().horizontalAdvance(time)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time)
        words = area.adjusted(32, 0, -width - 12, 0)
        half = words.height() // 2
        upper, lower = words.adjusted(0, 0, 0, -half), words.adjusted(0, half, 0, 0)
        _draw(painter, lower, text.summary(record))
        painter.setFont(theme.scaled(font, 1.0, bold=True))
        painter.setPen(c.bad if missed else c.text)
        _draw(painter, upper, text.party(record.call.remote))


def _paint_behind(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
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


def _draw(painter: QPainter, area: QRect, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


def _icon(record: CallRecord) -> str:
    if record.outcome is Outcome.MISSED:
        return "missed"
    return "outbound" if record.call.direction is Direction.OUTBOUND else "inbound"
