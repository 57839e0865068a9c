"""The calls on record as rows: newest first, one a conversation, under a heading for each time.

Between them are the gaps of which nobody knows what calls there were, as long as nothing is
searched for. Which part of the history is in memory is ``history_window.py``'s business.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime
from html import escape
from itertools import groupby

from msgspec.structs import replace
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from callcontrol.calls import number
from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord
from callcontrol.calls.search import Search
from callcontrol.storage.database import DatabaseError
from callcontrol.ui import entry_words, gap_words, history_rows, text, times
from callcontrol.ui.gap_words import GapRow
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.history_rows import EntryRow, Item, Row, UnfoldedRow, UnknownRow
from callcontrol.ui.history_window import HistoryWindow

_log = logging.getLogger(__name__)

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1


class HistoryModel(QAbstractListModel):
    """The rows around what is looked at; ``put`` keeps them true while calls go on."""

    found = Signal()
    """The first of what was looked for are there."""
    moving = Signal()
    moved = Signal()
    """Before and after rows come or go: what is looked at may be kept in its place."""

    def __init__(self, reading: HistoryReading, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._reading = reading
        self._gaps_of = reading.history.gaps
        self._now = now
        self._window = HistoryWindow(reading, self._show)
        self._unfolded: dict[str, Sequence[CallRecord]] = {}
        self._rows: list[Row] = []
        for unsubscribe in (
            self._gaps_of.changed.subscribe(lambda _: self._show()),
            reading.history.changed.subscribe(self._put_all),
            reading.history.removed.subscribe(self._take_all),
        ):
            self.destroyed.connect(unsubscribe)

    @property
    def search(self) -> Search:
        """What is looked for."""
        return self._window.search

    def look_for(self, search: Search) -> None:
        """Show what ``search`` finds, as soon as that is known."""
        self._window.look_for(search, self._start_again)

    def look_for_oldest(self) -> None:
        """Show the oldest of it."""
        self._window.look_for_oldest(self._start_again)

    def _start_again(self) -> None:
        self.beginResetModel()
        self._unfolded.clear()
        self._rows = self._wanted()
        self.endResetModel()
        self.found.emit()

    def put(self, record: CallRecord) -> None:
        """Show a call that is new or has changed; it is on disk already."""
        if record.ended_on is None and not self._lists(record.record_id):
            return  # it has a card
        entry = self._reading.entry_of(record)
        if entry is not None:
            self._put_all([entry])

    def _lists(self, record_id: str) -> bool:
        return any(entry.head.record_id == record_id for entry in self._window.entries)

    def _put_all(self, entries: Sequence[Entry]) -> None:
        changed = [self._window.put(entry) for entry in entries]
        if any(changed):
            self._show()

    def _take_all(self, record_ids: Sequence[str]) -> None:
        changed = [self._window.take(record_id) for record_id in record_ids]
        if any(changed):
            self._show()

    def keep_newest(self) -> None:
        """Give up older rows, if there are too many; they are read again by who scrolls there."""
        if self._window.keep_newest():
            self._show()

    @property
    def has_newer(self) -> bool:
        """Whether there are newer ones above that are not in memory."""
        return self._window.has_newer

    @property
    def has_older(self) -> bool:
        """Whether there are older ones below that are not in memory."""
        return self._window.has_older

    def fetch_newer(self) -> None:
        """Read rows above again."""
        self._window.read_newer()

    def canFetchMore(self, _parent: Index) -> bool:
        return self._window.has_older

    def fetchMore(self, _parent: Index) -> None:
        self._window.read_older()

    def unfold(self, row: int, *, is_unfolded: bool) -> None:
        """Show the legs of a row under it, or do so no longer."""
        shown = self._rows[row]
        if not isinstance(shown, EntryRow) or not shown.unfolds:
            return
        if is_unfolded:
            legs = [leg for entry in shown.entries for leg in self._reading.legs(entry)]
            self._unfolded[shown.key] = legs
        else:
            self._unfolded.pop(shown.key, None)
        self._show()

    def _wanted(self) -> list[Row]:
        now = self._now()
        names: dict[date, str] = {}

        def section(moment: datetime) -> str:
            day = moment.astimezone().date()
            if day not in names:
                names[day] = times.section(moment, now)
            return names[day]

        items: list[Item] = [*self._window.entries, *self._gaps()]
        items.sort(key=history_rows.began_on, reverse=True)
        return history_rows.rows(
            items,
            section=section,
            caller=lambda raw: number.comparable(raw, text.region()),
            unfolded=self._unfolded,
        )

    def _gaps(self) -> list[GapRow]:
        """Whatever kind of calls is shown, but not among what is searched for."""
        if replace(self.search, outcomes=frozenset(), direction=None):
            return []
        try:
            found = self._gaps_of.between(*self._window.span)
            several = bool(found) and len(self._gaps_of.reach()) > 1
        except DatabaseError as error:
            _log.error("gaps cannot be read: %s", error.fault)
            return []
        return gap_words.gap_rows(found, several=several)

    def _show(self) -> None:
        """Come to the rows there should be, and touch no others."""
        new = self._wanted()
        wanted = {row.key for row in new}
        self.moving.emit()
        for begin, end in reversed(_runs([row.key not in wanted for row in self._rows])):
            self.beginRemoveRows(QModelIndex(), begin, end - 1)
            del self._rows[begin:end]
            self.endRemoveRows()
        there = {row.key for row in self._rows}
        for begin, end in _runs([row.key not in there for row in new]):
            self.beginInsertRows(QModelIndex(), begin, end - 1)
            self._rows[begin:begin] = new[begin:end]
            self.endInsertRows()
        for place, row in enumerate(new):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))
        self.moved.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._read_out(row)
            case Qt.ItemDataRole.ToolTipRole:
                return f"<qt>{escape(self._read_out(row))}</qt>"
            case int() if role == ROW:
                return row
            case int() if role == HEADING:
                return row.heading
            case _:
                return None

    def _read_out(self, row: Row) -> str:
        """A row as a sentence."""
        match row:
            case EntryRow():
                return entry_words.read_out(row.entries, self._now())
            case UnfoldedRow():
                return f"{entry_words.leg(row.leg)}, {times.time_of_day(row.leg.started_on)}"
            case UnknownRow():
                return gap_words.read_out(row.gap, self._now())


def _runs(are_wanted: Sequence[bool]) -> list[tuple[int, int]]:
    """Where those that are wanted stand: the first of each run, and the one after its last."""
    runs = []
    for is_wanted, run in groupby(range(len(are_wanted)), key=are_wanted.__getitem__):
        places = list(run)
        if is_wanted:
            runs.append((places[0], places[-1] + 1))
    return runs
