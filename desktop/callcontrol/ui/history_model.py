"""The calls on record as rows: newest first, one a conversation, under a heading for each day.

Rows are read page by page as the list asks for them, and kept true while calls go on. Between them
are the gaps of which nobody knows what calls there were, whatever kind of calls is shown.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum, auto
from html import escape
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.cloudlink.models import Direction
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.ui import gap_words, text, times
from callcontrol.ui.gap_words import GapRow

if TYPE_CHECKING:
    from callcontrol.calls.entry import Entry

_log = logging.getLogger(__name__)

Index = QModelIndex | QPersistentModelIndex
Row = CallRecord | GapRow

RECORD = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1
GAP = Qt.ItemDataRole.UserRole + 2
"""The gap of a row that is none of a call."""
_PAGE = 50


class Shown(StrEnum):
    """Which calls a list shows."""

    ALL = auto()
    MISSED = auto()
    INBOUND = auto()
    OUTBOUND = auto()


_SEARCHES = {
    Shown.ALL: Search(),
    Shown.MISSED: Search(outcomes=MISSED),
    Shown.INBOUND: Search(direction=Direction.INBOUND),
    Shown.OUTBOUND: Search(direction=Direction.OUTBOUND),
}
_IS_SHOWN: dict[Shown, Callable[[CallRecord], bool]] = {
    Shown.ALL: lambda _: True,
    Shown.MISSED: lambda record: record.outcome is Outcome.MISSED,
    Shown.INBOUND: lambda record: record.call.direction is Direction.INBOUND,
    Shown.OUTBOUND: lambda record: record.call.direction is Direction.OUTBOUND,
}


class HistoryModel(QAbstractListModel):
    """The rows read so far; ``put`` keeps them true while calls go on."""

    def __init__(self, history: History, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._history = history
        self._now = now
        self.shown = Shown.ALL
        self._rows: list[Row] = []
        self._last_read: Entry | None = None
        self._has_more = True
        self.destroyed.connect(history.gaps.changed.subscribe(lambda _: self._show_gaps()))

    def show_only(self, shown: Shown) -> None:
        """Start again with the calls of one kind."""
        self.beginResetModel()
        self.shown = shown
        self._rows = []
        self._last_read = None
        self._has_more = True
        self.endResetModel()
        self.fetchMore(QModelIndex())

    def put(self, record: CallRecord) -> None:
        """Show a call that is new or has changed; it is on disk already."""
        for row, shown in enumerate(self._rows):
            if isinstance(shown, CallRecord) and shown.record_id == record.record_id:
                self._replace(row, record)
                return
        if not self._belongs(record):
            return
        if (
            self._has_more
            and self._last_read
            and record.started_on < self._last_read.head.started_on
        ):
            return  # older than what was read so far; it comes with its page
        self._insert(record)

    def keep_newest(self, rows: int) -> None:
        """Give up the older rows; they are read again when somebody scrolls there."""
        if len(self._rows) <= rows:
            return
        while rows and isinstance(self._rows[rows - 1], GapRow):
            rows -= 1  # it comes again with the page that follows the last call
        if not rows:
            return
        self.beginRemoveRows(QModelIndex(), rows, len(self._rows) - 1)
        del self._rows[rows:]
        self.endRemoveRows()
        last = self._rows[-1]
        if isinstance(last, CallRecord):
            self._last_read, self._has_more = self._history.entry_of(last), True

    def _insert(self, new: Row) -> None:
        newer = (_began_on(shown) > _began_on(new) for shown in self._rows)
        row = sum(takewhile(bool, newer))
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, new)
        self.endInsertRows()
        self._repaint_from(row)

    def _replace(self, row: int, record: CallRecord) -> None:
        if not self._belongs(record):
            self._remove(row)
        else:
            self._rows[row] = record
            self._repaint_from(row)

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()
        self._repaint_from(row)

    def _show_gaps(self) -> None:
        """Show the gaps there are now among what was read so far."""
        oldest = self._last_read.head.started_on if self._last_read and self._has_more else None
        wanted = self._gaps(oldest, None)
        for row, shown in reversed(list(enumerate(self._rows))):
            if isinstance(shown, GapRow) and shown not in wanted:
                self._remove(row)
        for gap in wanted:
            if gap not in self._rows:
                self._insert(gap)

    def _gaps(self, oldest: datetime | None, before: datetime | None) -> list[GapRow]:
        try:
            found = self._history.gaps.between(oldest, before)
            several = bool(found) and len(self._history.gaps.reach()) > 1
        except DatabaseError as error:
            _log.error("gaps cannot be read: %s", error.fault)
            return []
        return gap_words.gap_rows(found, several=several)

    def _belongs(self, record: CallRecord) -> bool:
        """A call that goes on has a card; a consultation belongs to the call it served."""
        is_over = record.ended_on is not None
        return is_over and record.consultation_of is None and _IS_SHOWN[self.shown](record)

    def _repaint_from(self, row: int) -> None:
        """A row's heading depends on the row above it, so the next one is painted again too."""
        last = min(row + 1, len(self._rows) - 1)
        if row <= last:
            self.dataChanged.emit(self.index(row), self.index(last))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, _parent: Index) -> bool:
        return self._has_more

    def fetchMore(self, _parent: Index) -> None:
        if not self._has_more:
            return
        try:
            page = self._history.entries(_SEARCHES[self.shown], before=self._last_read, limit=_PAGE)
        except DatabaseError as error:
            _log.error("calls cannot be read: %s", error.fault)
            page = []
        before = self._last_read.head.started_on if self._last_read else None
        self._has_more = len(page) == _PAGE
        self._last_read = page[-1] if page else self._last_read
        gaps = self._gaps(page[-1].head.started_on if self._has_more else None, before)
        calls = [entry.head for entry in page]
        shown: list[Row] = [*(record for record in calls if self._belongs(record)), *gaps]
        shown.sort(key=_began_on, reverse=True)
        if shown:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
            self._rows += shown
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._read_out(row)
            case Qt.ItemDataRole.ToolTipRole:
                return f"<qt>{escape(self._read_out(row))}</qt>"
            case int() if role == RECORD:
                return row if isinstance(row, CallRecord) else None
            case int() if role == GAP:
                return row if isinstance(row, GapRow) else None
            case int() if role == HEADING:
                return self._heading(index.row())
            case _:
                return None

    def _heading(self, row: int) -> str:
        now = self._now()
        heading = times.day(_began_on(self._rows[row]), now)
        above = times.day(_began_on(self._rows[row - 1]), now) if row else ""
        return "" if heading == above else heading

    def _read_out(self, row: Row) -> str:
        """A row as a sentence: who, what became of it, when."""
        if isinstance(row, GapRow):
            return gap_words.read_out(row, self._now())
        when = times.time_of_day(row.started_on)
        return f"{text.party(row.call.remote)}, {text.summary(row)}, {when}"


def _began_on(row: Row) -> datetime:
    return row.began_on if isinstance(row, GapRow) else row.started_on
