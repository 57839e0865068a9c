"""Missed calls that need no answer any more: a talk settles them, or the user says so."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.ui import problems, text
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.translation import tr
from callcontrol.ui.undo_line import UndoLine

_log = logging.getLogger(__name__)

_MOST = 100
"""So many of the newest missed calls are told of when they are settled."""


class Settling(QObject):
    """Says what has just been settled and lets it be taken back; adds to the menu of a call."""

    def __init__(self, window: MainWindow, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._history: History | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._unsettled: set[str] = set()
        """The heads of missed calls that wait for an answer."""
        self._undo: UndoLine | None = None
        window.history.menu_opening.connect(self._add)

    def follow(self, history: History | None) -> None:
        """From now on tell of the calls in ``history``."""
        self._unsubscribe()
        self._unsubscribe = lambda: None
        if self._undo is not None:
            self._undo.hide()
        self._history = history
        self._unsettled = set()
        if history is not None:
            self._unsubscribe = history.changed.subscribe(self._tell)
            self._read(history)

    def put(self, missed: Entry) -> None:
        """Take note of a call that was missed just now; it is on disk already."""
        self._unsettled.add(missed.head.record_id)

    def _read(self, history: History) -> None:
        try:
            found = history.entries(Search(outcomes=MISSED, unsettled=True), limit=_MOST)
        except DatabaseError as error:
            _log.warning("missed calls are not known: %s", error.fault)
            return
        self._unsettled = {entry.head.record_id for entry in found}

    def _tell(self, entries: Sequence[Entry]) -> None:
        missed = [entry for entry in entries if entry.outcome is Outcome.MISSED]
        settled = [entry for entry in missed if entry.settled_on is not None]
        news = [entry for entry in settled if entry.head.record_id in self._unsettled]
        self._unsettled -= {entry.head.record_id for entry in settled}
        self._unsettled |= {entry.head.record_id for entry in missed if entry not in settled}
        if news:
            if self._undo is None:
                self._undo = UndoLine(self._window)
                self._window.put_below(self._undo)
            self._undo.offer_undo(_sentence(news), lambda: self._settle(news, None))

    def _settle(self, entries: Sequence[Entry], on: datetime | None) -> None:
        if self._history is None:
            return
        try:
            for entry in entries:
                self._unsettled.discard(entry.head.record_id)  # whoever does it need not be told
                self._history.settle(entry, on)
        except DatabaseError as error:
            _log.error("not settled: %s", error)
            self._window.show_passing(problems.sentence("history_not_changed"))

    def _add(self, menu: QMenu, record: CallRecord) -> None:
        """At the end of the menu of a missed call."""
        entry = self._entry(record)
        if entry is None or entry.outcome is not Outcome.MISSED:
            return
        if entry.settled_on is None:
            menu.addAction(tr("Mark as &settled"), lambda: self._settle([entry], self._now()))
        else:
            menu.addAction(tr("Mark as not &settled"), lambda: self._settle([entry], None))

    def _entry(self, record: CallRecord) -> Entry | None:
        try:
            return self._history.entry_of(record) if self._history is not None else None
        except (DatabaseError, KeyError):
            return None


def _sentence(settled: Sequence[Entry]) -> str:
    if len(settled) == 1:
        sentence = tr("The missed call of {who} is settled")
    else:
        sentence = tr("%n missed calls of {who} are settled", n=len(settled))
    return sentence.format(who=text.party(settled[0].head.call.remote))
