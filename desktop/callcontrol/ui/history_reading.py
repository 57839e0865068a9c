"""Conversations for the list: the newest at once, what is searched for by the reader's thread."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from callcontrol.calls import number
from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord
from callcontrol.calls.search import Search
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from callcontrol.ui import text, whole_calls

if TYPE_CHECKING:
    from callcontrol.storage.reader import HistoryReader

_log = logging.getLogger(__name__)

_AROUND = timedelta(seconds=1)
"""Ids follow the times of beginning, but for a moment where several calls began at once."""
_MOST_AROUND = 200

_MOST_OTHERS = 200

Then = Callable[[Sequence[Entry]], None]
ThenOthers = Callable[[Sequence[Entry], bool], None]


class HistoryReading(QObject):
    """Without ``reader`` everything is read at once, in the thread of the window."""

    failed = Signal(str)
    """The code of what keeps the history from being read."""

    def __init__(self, history: History, reader: "HistoryReader | None" = None) -> None:
        super().__init__()
        self.history = history
        self._reader = reader
        self._reads = Tasks()
        self._counts = Tasks()
        self._others = Tasks()
        self._all = (self._reads, self._counts, self._others)

    def read(self, search: Search, then: Then, *, before: Entry | None = None, limit: int) -> None:
        """Tell ``then`` of what follows ``before``; what was asked for earlier is given up."""
        self._cancel(self._reads)
        if before is None:
            self._cancel(self._counts)
        if self._reader is None or not search:
            then(self._at_once(search, before, limit))
        else:
            self._start(partial(self._reader.entries, search, before=before, limit=limit), then)

    def read_later(
        self, search: Search, then: Then, *, after: Entry | None = None, limit: int
    ) -> None:
        """The same of what came next after ``after``, from the oldest on."""
        self._cancel(self._reads)
        if self._reader is None or not search:
            question = partial(self.history.later_entries, search, after=after, limit=limit)
            then(self._answer(question))
        else:
            ask = partial(self._reader.later_entries, search, after=after, limit=limit)
            self._start(ask, then)

    def _start(self, ask: Callable[[], Awaitable[Sequence[Entry]]], then: Then) -> None:
        self._reads.start(self._search(ask, then), name="search the history")

    def count(self, searches: Sequence[Search], then: Callable[[Sequence[int]], None]) -> None:
        """Tell ``then`` how many calls fit each of ``searches``, unless another is begun first."""
        self._cancel(self._counts)
        if self._reader is not None:
            self._counts.start(self._count(self._reader, searches, then), name="count calls")
            return
        try:
            then([self.history.count(search) for search in searches])
        except DatabaseError as error:
            self._fail(error)

    def fits(self, entry: Entry, search: Search) -> bool:
        """Whether ``search`` would find ``entry``."""
        begun = entry.head.started_on
        since, until = begun - _AROUND, begun + _AROUND
        near = replace(
            search,
            since=max(search.since or since, since),
            until=min(search.until or until, until),
        )
        found = self._at_once(near, None, _MOST_AROUND)
        return any(one.head.record_id == entry.head.record_id for one in found)

    def with_number(self, raw: str, then: ThenOthers) -> None:
        """Tell ``then`` of the newest calls with a number, and whether these are all."""
        self._cancel(self._others)
        if not (same := _comparable(raw)):
            then([], True)
        elif self._reader is None:
            then(*_with(same, self._at_once(Search(words=(raw,)), None, _MOST_OTHERS)))
        else:
            self._others.start(self._tell_others(self._reader, raw, same, then), name="calls with")

    def entry_of(self, record: CallRecord) -> Entry | None:
        """The conversation of a call, of which the disk may not know the last yet."""
        try:
            return whole_calls.entry_of(self.history, record)
        except DatabaseError as error:
            self._fail(error)
            return None

    def legs(self, entry: Entry) -> list[CallRecord]:
        """All calls of a conversation, oldest first."""
        try:
            return self.history.legs(entry)
        except DatabaseError as error:
            self._fail(error)
            return []

    def give_up(self) -> None:
        """Read nothing any more."""
        self._cancel(*self._all)
        if self._reader is not None:
            self._reader.close()

    async def close(self) -> None:
        """After ``give_up``: wait until it is so."""
        for tasks in self._all:
            await tasks.close()

    async def _tell_others(
        self, reader: "HistoryReader", raw: str, same: str, then: ThenOthers
    ) -> None:
        from callcontrol.storage.reader import Superseded

        search = Search(words=(raw,))
        while True:
            try:
                found = await reader.ask(lambda h: h.entries(search, limit=_MOST_OTHERS))
                break
            except Superseded:  # by what is typed into the search; this is wanted still
                continue
            except DatabaseError as error:
                self._fail(error)
                return
        then(*_with(same, found))

    async def _search(self, ask: Callable[[], Awaitable[Sequence[Entry]]], then: Then) -> None:
        from callcontrol.storage.reader import Superseded

        try:
            found = await ask()
        except Superseded:  # something else is looked for by now
            return
        except DatabaseError as error:
            self._fail(error)
            found = []
        then(found)

    async def _count(
        self,
        reader: "HistoryReader",
        searches: Sequence[Search],
        then: Callable[[Sequence[int]], None],
    ) -> None:
        from callcontrol.storage.reader import Superseded

        try:
            counts = {search: await reader.count(search) for search in dict.fromkeys(searches)}
            then([counts[search] for search in searches])
        except Superseded:
            pass  # whoever asked for something newer counts again
        except DatabaseError as error:
            self._fail(error)

    def _cancel(self, *tasks: Tasks) -> None:
        if self._reader is not None:  # else none was ever started
            for each in tasks:
                each.cancel()

    def _at_once(self, search: Search, before: Entry | None, limit: int) -> list[Entry]:
        return self._answer(partial(self.history.entries, search, before=before, limit=limit))

    def _answer(self, question: Callable[[], list[Entry]]) -> list[Entry]:
        try:
            return question()
        except DatabaseError as error:
            self._fail(error)
            return []

    def _fail(self, error: DatabaseError) -> None:
        _log.error("calls cannot be read: %s", error.fault)
        self.failed.emit(error.code)


def _comparable(raw: str) -> str:
    return number.comparable(raw, text.region())


def _with(same: str, found: Sequence[Entry]) -> tuple[list[Entry], bool]:
    """Those of ``found`` whose number is ``same``: what was looked for may be part of others."""
    theirs = [entry for entry in found if _comparable(entry.head.call.remote.number) == same]
    return theirs, len(found) < _MOST_OTHERS
