"""Who was missed, and who was spoken with last: the tray's lists and the desktop's notifications.

A call is missed when its caller gave up. What a colleague answered, or what was sent on, is not;
nor does it count any more once one has spoken with them.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from callcontrol.calls import number
from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.settings import SettingsStore
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.ui import text, times
from callcontrol.ui.call_back_menu import Caller
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.quiet_time import QuietTime
from callcontrol.ui.translation import tr
from callcontrol.ui.tray import Tray

if TYPE_CHECKING:
    from callcontrol.calls.store import CallChange

_log = logging.getLogger(__name__)

_WAITING = Search(outcomes=MISSED, unsettled=True)
_MOST = 10
_MOST_READ = 100
_MOST_NAMED = 5
"""Callers in one notification."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
PAUSE_MS = 250
"""A rush of calls is read once."""


class MissedCalls(QObject):
    """Knows which missed calls the user has not seen yet, and tells of new ones."""

    def __init__(
        self, window: MainWindow, tray: Tray, settings: SettingsStore, quiet: QuietTime
    ) -> None:
        super().__init__(window)
        self._quiet = quiet
        self._untold: dict[str, CallRecord] = {}
        """The latest missed call of each caller that nothing was said of yet."""
        self._told: set[str] = set()
        """The heads of those that were missed in this session, by whichever leg ended last."""
        quiet.over.connect(self._tell_untold)
        self._window = window
        self._tray = tray
        self._settings = settings
        self._history: History | None = None
        self._unsubscribe: list[Callable[[], None]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._show)
        window.installEventFilter(self)
        window.history.refilled.connect(self._take_in)
        tray.missed_seen.connect(self._see)

    def show_history(self, history: History | None) -> None:
        """Tell of the calls in ``history``; what it held before the first sign-in is no news."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = []
        if history is not None:
            self._unsubscribe = [
                history.changed.subscribe(self._follow_change),
                history.removed.subscribe(lambda _ids: self._soon.start()),
            ]
        self._history = history
        self._untold.clear()
        self._told.clear()
        self._soon.stop()
        if history is not None and history.account_id not in self._settings.current.missed_seen:
            self._remember(max(map(_end, self._read(_WAITING)), default=_LONG_AGO))
        self._show()

    def put(self, change: "CallChange", missed: Entry | None) -> None:
        """Take note of a call that is new or has changed, and is on disk already.

        ``missed`` is its conversation, if that has come to nothing with it.
        """
        after, before = change.after, change.before
        if self._history is None or (before is not None and after.ended_on is None):
            return
        self._soon.start()
        has_just_ended = before is None or before.ended_on is None
        if missed is not None and has_just_ended and missed.head.record_id not in self._told:
            self._told.add(missed.head.record_id)
            self._untold[_caller(after)] = after
            if self._quiet.is_busy():
                self._quiet.wait()
            else:
                self._tell_untold()

    def _follow_change(self, entries: Sequence[Entry]) -> None:
        missed = [entry for entry in entries if entry.outcome is Outcome.MISSED]
        for entry in missed:
            if entry.settled_on is not None:
                self._untold.pop(_caller(entry.head), None)
        if missed:
            self._soon.start()

    def _tell_untold(self) -> None:
        untold, self._untold = list(self._untold.values()), {}
        if len(untold) > 1:
            self._sum_up(untold)
            return
        for record in untold:
            self._notify(record)

    def _sum_up(self, untold: Sequence[CallRecord]) -> None:
        """Several callers at once, after a time in which nothing was told: one sentence."""
        who = [text.party(record.call.remote) for record in untold]
        named, others = who[:_MOST_NAMED], len(who) - _MOST_NAMED
        names = [*named, tr("%n more", n=others)] if others > 0 else named
        self._tray.say(tr("%n callers missed", n=len(who)), " · ".join(names))
        QApplication.alert(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window lists what was missed: who has it before them has seen it."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self._see()
        return super().eventFilter(watched, event)

    def _see(self) -> None:
        unseen = self._unseen(self._read(_WAITING))
        if unseen:
            self._remember(max(map(_end, unseen)))
            self._soon.start()

    def _take_in(self) -> None:
        """What the user has just brought in is listed, and no news."""
        self._see()
        self._soon.start()

    def _notify(self, record: CallRecord) -> None:
        """One caller, one sentence, however often they called."""
        raw, who = record.call.remote.number, text.party(record.call.remote)
        unseen = self._unseen(self._read(_WAITING))
        count = sum(_caller(each) == _caller(record) for each in unseen)
        several = tr("{who}, %n missed", n=count)
        title = several if count > 1 else tr("Missed call from {who}")
        parts = [times.time_of_day(record.started_on), text.party_detail(record.call.remote)]
        if raw:
            parts.append(tr("Click to call back"))
        sentence = " · ".join(part for part in parts if part)
        self._tray.say(title.format(who=who), sentence, partial(self._offer, raw))
        QApplication.alert(self._window)

    def _offer(self, number: str) -> None:
        """The number stands ready in the dial field, so calling back is one Enter away."""
        self._window.come_forward()
        if number:
            self._window.dialler.put_back(number)
            self._window.dialler.focus()

    def _show(self) -> None:
        missed = self._read(_WAITING)
        entries = [_entry(theirs, counted=True) for theirs in _by_caller(missed)]
        self._tray.show_missed(entries, len(self._unseen(missed)))
        recent = _by_caller(self._read(Search()))
        self._tray.show_recent([_entry(theirs) for theirs in recent])

    def _unseen(self, missed: Iterable[CallRecord]) -> list[CallRecord]:
        """Compared by the telephone system's time only: its clock may not agree with ours."""
        try:
            account = "" if self._history is None else self._history.account_id
            seen = datetime.fromisoformat(self._settings.current.missed_seen[account])
        except (KeyError, ValueError):
            return []
        return [each for each in missed if seen.tzinfo and _end(each) > seen]

    def _remember(self, seen: datetime) -> None:
        if self._history is not None:
            known = self._settings.current.missed_seen
            seen_now = {**known, self._history.account_id: seen.isoformat()}
            self._settings.remember(missed_seen=MappingProxyType(seen_now))

    def _read(self, looked_for: Search) -> list[CallRecord]:
        if self._history is None:
            return []
        try:
            found = self._history.entries(looked_for, limit=_MOST_READ)
            return [entry.head for entry in found]
        except DatabaseError as error:  # the window says so; the lists can wait
            _log.warning("no list of calls: %s", error.fault)
            return []


def _end(record: CallRecord) -> datetime:
    return record.ended_on or record.started_on


def _by_caller(records: Iterable[CallRecord]) -> list[list[CallRecord]]:
    """The calls of each caller, latest first."""
    found: dict[str, list[CallRecord]] = {}
    for record in records:
        found.setdefault(_caller(record), []).append(record)
    return list(found.values())[:_MOST]


def _entry(theirs: Sequence[CallRecord], *, counted: bool = False) -> Caller:
    latest = theirs[0]
    who = text.party(latest.call.remote)
    if counted and len(theirs) > 1:
        who = tr("{who}, %n missed", n=len(theirs)).format(who=who)
    words = (who, text.party_detail(latest.call.remote), times.time_of_day(latest.started_on))
    return Caller(" · ".join(word for word in words if word), latest.call.remote.number)


def _caller(record: CallRecord) -> str:
    """What makes two calls those of one caller; nothing tells withheld numbers apart."""
    raw = record.call.remote.number
    return number.comparable(raw, text.region()) or raw or record.record_id
