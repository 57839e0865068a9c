"""The people whom a text may mean, listed beside the field it is typed in, over what is there.

A part of the window, not a window of its own, so it takes the keyboard from nobody; nothing moves
when it comes and goes. ``person_field.py`` decides when it is shown, and whom it shows.
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from callcontrol.ui import theme
from callcontrol.ui.history_model import Index
from callcontrol.ui.translation import tr

MOST = 6
_GAP = 4
_SUGGESTION = Qt.ItemDataRole.UserRole


class Suggestion(NamedTuple):
    """One number of one person, in words that are safe to show."""

    name: str
    number: str
    """As it is read; empty where it is the name already."""
    when: str
    """When they were spoken with last, if ever."""
    keys: str
    """What will be dialled."""

    @property
    def sentence(self) -> str:
        """All of it, read out."""
        return ", ".join(part for part in (self.name, self.number, self.when) if part)


Find: TypeAlias = Callable[[str], Sequence[Suggestion]]
"""Whom a text may mean, the likeliest first; ``MOST`` of them at most."""


class SuggestionList(QListView):
    """Shows suggestions; ``taken`` tells which one was clicked."""

    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_RowPainter(self))
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self._beside: QWidget | None = None
        self._followed: list[QObject] = []
        self.clicked.connect(lambda index: self.taken.emit(index.data(_SUGGESTION)))
        self.hide()

    @property
    def suggestions(self) -> list[Suggestion]:
        """What is listed, while it is."""
        if self.isHidden():
            return []
        return [self._at(row) for row in range(self._rows.rowCount())]

    @property
    def chosen(self) -> Suggestion | None:
        """The row that Enter would take."""
        index = self.currentIndex()
        return None if self.isHidden() or not index.isValid() else self._at(index.row())

    def offer(self, suggestions: Sequence[Suggestion], beside: QWidget) -> None:
        """List ``suggestions`` next to ``beside``, none of them chosen."""
        self._rows.clear()
        for one in suggestions:
            row = QStandardItem(one.sentence)
            row.setData(one, _SUGGESTION)
            row.setToolTip(f"<qt>{escape(one.sentence)}</qt>")
            self._rows.appendRow(row)
        self.setAccessibleName(tr("People found: {count}").format(count=len(suggestions)))
        self._announce(self.accessibleName())
        self._beside = beside
        self._follow()
        self._place()
        self.scrollToTop()
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Take the list off the screen, and forget what was chosen."""
        self.hide()
        self._rows.clear()
        self._unfollow()

    def step(self, by: int) -> None:
        """Choose the next row down or up; above the first, none is chosen."""
        current = self.currentIndex()
        row = current.row() + by if current.isValid() else 0 if by > 0 else -1
        row = min(row, self._rows.rowCount() - 1)
        self.setCurrentIndex(self._rows.index(row, 0) if row >= 0 else QModelIndex())
        if self.chosen is not None:
            self._announce(self.chosen.sentence)

    def _announce(self, sentence: str) -> None:
        """Tell those who do not see it: the keyboard stays in the field."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _at(self, row: int) -> Suggestion:
        found: Suggestion = self._rows.item(row).data(_SUGGESTION)
        return found

    def _follow(self) -> None:
        """Hear of everything that can move ``_beside``."""
        self._unfollow()
        part: QObject | None = self._beside
        while isinstance(part, QWidget):
            part.installEventFilter(self)
            self._followed.append(part)
            part = None if part.isWindow() else part.parent()

    def _unfollow(self) -> None:
        for part in self._followed:
            if isValid(part):  # a window that is destroyed hides its parts as its last act
                part.removeEventFilter(self)
        self._followed = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Move | QEvent.Type.Resize:
                self._place()
            case QEvent.Type.MouseButtonPress:  # beside it, and on nothing else that takes clicks
                self.close_list()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Below, where there is room for all rows or more than above; as high as there is room."""
        if self._beside is None:
            return
        window = self._beside.window()
        beside = QRect(self._beside.mapTo(window, QPoint()), self._beside.size())
        below = window.height() - beside.bottom() - 2 * _GAP
        above = beside.top() - 2 * _GAP
        wanted = self._rows.rowCount() * self.sizeHintForRow(0) + 2 * self.frameWidth() + 2
        goes_below = below >= min(wanted, above)
        height = max(self.sizeHintForRow(0), min(wanted, below if goes_below else above))
        top = beside.bottom() + _GAP if goes_below else beside.top() - _GAP - height
        self.setGeometry(beside.left(), top, beside.width(), height)


class _RowPainter(QStyledItemDelegate):
    """Two lines a row: who, and the number; at the right when they were spoken with."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, round(option.fontMetrics.height() * 2.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Suggestion = index.data(_SUGGESTION)
        c = theme.colours()
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(option.rect, c.accent_soft)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent)
        area = QRect(option.rect).adjusted(12, 3, -12, -3)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.scaled(option.font, 0.95))
        painter.setPen(c.muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, shown.when)
        width = painter.fontMetrics().horizontalAdvance(shown.when)
        words = area.adjusted(0, 0, -width - 12 if width else 0, 0)
        half = words.height() // 2 if shown.number else 0
        for text, part, bold in (
            (shown.number, words.adjusted(0, half, 0, 0), False),
            (shown.name, words.adjusted(0, 0, 0, -half), True),
        ):
            painter.setFont(theme.scaled(option.font, 1.0 if bold else 0.95, bold=bold))
            painter.setPen(c.text if bold else c.muted)
            fits = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, part.width())
            painter.drawText(part, middle, fits)
        painter.restore()
