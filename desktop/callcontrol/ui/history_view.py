"""The list of calls as it is scrolled, walked through and clicked into."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from callcontrol.calls.entry import Entry
from callcontrol.ui.history_heading import HistoryHeading
from callcontrol.ui.history_model import ROW, HistoryModel, Index
from callcontrol.ui.history_painter import DETAIL_WIDTH, MARK_WIDTH, HistoryPainter
from callcontrol.ui.history_rows import EntryRow, UnfoldedRow
from callcontrol.ui.number_menu import number_menu
from callcontrol.ui.translation import tr

_AHEAD = 2
"""So many times its own height before its end, the list asks for more."""


class HistoryView(QListView):
    """``call_back_requested`` tells the number of a row.

    Its scroll bar is that of the rows in memory, and grows at either end as they are read: what is
    looked at stays in its place. Far days are reached by their dates, not by dragging.
    """

    call_back_requested = Signal(str)
    menu_opening = Signal(object, object)
    """QMenu, CallRecord."""
    chosen = Signal(object)
    """Entry: the row that was gone to by key or mouse."""
    detail_requested = Signal(object)
    """Entry: all there is to know of it is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = HistoryHeading(self)  # first: what follows scrolls
        self.setObjectName("historyList")
        self.setAccessibleName(tr("Calls"))
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self.painter = HistoryPainter(self)
        self.setItemDelegate(self.painter)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._call_back)  # ``activated`` is one click on some desktops
        self.clicked.connect(self._choose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.verticalScrollBar().valueChanged.connect(self._read_on)
        self._held: QPersistentModelIndex | None = None
        self._held_at = 0
        self._is_moving = False
        self._end_sought: int | None = None
        """The row to go to when it is found: the first, or the last (-1)."""

    def show_model(self, model: HistoryModel, now: Callable[[], datetime]) -> None:
        """Show ``model``; days are told as seen from ``now``."""
        self.painter.now = now
        self.setModel(model)
        model.moving.connect(self._hold)
        model.moved.connect(self._let_go)
        model.found.connect(self._show_found)
        model.moved.connect(self._heading.follow)
        model.found.connect(self._heading.follow)

    def scrollTo(
        self,
        index: Index,
        hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a row, below the heading that stands over the list."""
        super().scrollTo(index, hint)
        if not index.isValid():
            return
        hidden = self._heading.height_over(index) - self.visualRect(index).top()
        if hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heading.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._show_detail(index)
        elif is_enter and index.isValid():
            self._call_back(index)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space):
            self._fold(index, event.key())
        elif event.key() == Qt.Key.Key_Home and isinstance(model := self.model(), HistoryModel):
            self._go_to_end(0, model.has_newer, partial(model.look_for, model.search))
        elif event.key() == Qt.Key.Key_End and isinstance(model := self.model(), HistoryModel):
            self._go_to_end(-1, model.has_older, model.look_for_oldest)
        else:
            super().keyPressEvent(event)
            if self.currentIndex() != index:
                self._choose(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row, x = index.data(ROW), event.position().x()
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or not isinstance(row, EntryRow):
            return
        if x < MARK_WIDTH + 20 and row.unfolds:
            self._fold(index, Qt.Key.Key_Space)
        elif x > self.viewport().width() - DETAIL_WIDTH - 8:
            self._show_detail(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by the keyboard is on a row at once."""
        super().focusInEvent(event)
        is_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        if not is_by_mouse and self.currentIndex().isValid() and not self.selectedIndexes():
            self._go_to(self.currentIndex().row())

    def _go_to_end(self, row: int, is_elsewhere: bool, look: Callable[[], None]) -> None:
        if is_elsewhere:
            self._end_sought = row
            look()
        else:
            self._go_to(row % self.model().rowCount())

    def _show_found(self) -> None:
        sought, self._end_sought = self._end_sought, None
        if sought is None or not self.model().rowCount():
            self.scrollToTop()
        else:
            self._go_to(sought % self.model().rowCount())

    def _go_to(self, row: int) -> None:
        self.setCurrentIndex(self.model().index(row, 0))
        self._choose(self.currentIndex())

    def _choose(self, index: Index) -> None:
        if (entry := _entry(index)) is not None:
            self.chosen.emit(entry)

    def _show_detail(self, index: Index) -> None:
        if (entry := _entry(index)) is not None:
            self.detail_requested.emit(entry)

    def _fold(self, index: Index, key: int) -> None:
        """The arrows as in a tree; Space either way."""
        row, model = index.data(ROW), self.model()
        if not isinstance(model, HistoryModel):
            return
        if isinstance(row, UnfoldedRow) and key == Qt.Key.Key_Left:
            above = index.row()
            while not isinstance(self.model().index(above, 0).data(ROW), EntryRow):
                above -= 1
            self._go_to(above)
        elif isinstance(row, EntryRow):
            wanted = key == Qt.Key.Key_Right or (key == Qt.Key.Key_Space and not row.is_unfolded)
            model.unfold(index.row(), is_unfolded=wanted)

    def _call_back(self, index: Index) -> None:
        if (entry := _entry(index)) is not None:
            self._call(entry.head.call.remote.number)

    def _call(self, number: str) -> None:
        if number:  # a caller who withholds it cannot be called back
            self.call_back_requested.emit(number)

    def _open_menu(self, point: QPoint) -> None:
        entry = _entry(self.indexAt(point))
        if entry is None:
            return
        menu = number_menu(self, entry.head.call.remote.number, self.call_back_requested.emit)
        menu.addAction(tr("D&etails"), lambda: self.detail_requested.emit(entry))
        self.menu_opening.emit(menu, entry.head)
        menu.popup(self.viewport().mapToGlobal(point))

    def _hold(self) -> None:
        """Note what is looked at, unless that is the newest call, whichever that may be."""
        self._is_moving = True
        model = self.model()
        is_at_top = not self.verticalScrollBar().value()
        if isinstance(model, HistoryModel) and is_at_top and not model.has_newer:
            self._held = None
            return
        index = self.indexAt(QPoint(4, self.viewport().height() // 2))
        self._held = QPersistentModelIndex(index)
        self._held_at = self.visualRect(index).bottom()

    def _let_go(self) -> None:
        """Keep what is looked at where it was."""
        self._is_moving = False
        if self._held is None or not self._held.isValid():
            return
        self.executeDelayedItemsLayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self._held).bottom() - self._held_at)

    def _read_on(self, value: int) -> None:
        model, bar = self.model(), self.verticalScrollBar()
        if self._is_moving or not isinstance(model, HistoryModel):
            return
        ahead = _AHEAD * self.viewport().height()
        if bar.maximum() - value < ahead and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        elif value < ahead and model.has_newer:
            model.fetch_newer()


def _entry(index: Index) -> Entry | None:
    """The conversation of a row; the legs under it are of the same."""
    row = index.data(ROW)
    if isinstance(row, EntryRow):
        return row.entry
    return row.of if isinstance(row, UnfoldedRow) else None
