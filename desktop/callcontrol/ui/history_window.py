"""The part of a long list that is in memory: some hundred conversations around what is looked at.

Older ones are read by keyset, and so are those above that were given up meanwhile: a million rows
seen leave nothing behind.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.ui.history_reading import HistoryReading

PAGE = 50
MOST = 200
"""More are not kept in memory, however long somebody scrolls or the program runs."""


class HistoryWindow:
    """``changed`` is called whenever there are other entries."""

    def __init__(self, reading: HistoryReading, changed: Callable[[], None]) -> None:
        self._reading = reading
        self._changed = changed
        self.search = Search()
        self.entries: list[Entry] = []
        """Newest first, each once; calls that go on are not among them."""
        self._last: Entry | None = None
        self._has_older = False
        self.has_newer = False
        """Whether there is something above that is not in memory."""
        self._is_reading = False

    @property
    def has_older(self) -> bool:
        """Whether there is more to read below, and nothing is being read."""
        return self._has_older and not self._is_reading

    @property
    def span(self) -> tuple[datetime | None, datetime | None]:
        """From when to when everything is there; None: from the beginning, until now."""
        oldest = self._last.head.started_on if self._last and self._has_older else None
        return oldest, self.entries[0].head.started_on if self.has_newer and self.entries else None

    def look_for(self, search: Search, then: Callable[[], None]) -> None:
        """Start again with what ``search`` finds; what is there stays until it has been found."""
        self.search = search
        self._is_reading = True

        def show(found: Sequence[Entry]) -> None:
            self._is_reading = self.has_newer = False
            self._last = found[-1] if found else None
            self._has_older = len(found) == PAGE
            self.entries = [entry for entry in found if is_over(entry)]
            then()

        self._reading.read(search, show, limit=PAGE)

    def look_for_oldest(self, then: Callable[[], None]) -> None:
        """Start again at the other end of what is looked for."""
        self._is_reading = True

        def show(found: Sequence[Entry]) -> None:
            self._is_reading = self._has_older = False
            self._last = found[-1] if found else None
            self.has_newer = len(found) == PAGE
            self.entries = [entry for entry in found if is_over(entry)]
            then()

        self._reading.read_later(self.search, show, limit=PAGE)

    def read_older(self) -> None:
        """Read the next page below, and give up what is too much above."""
        if not self.has_older:
            return
        self._is_reading = True
        self._reading.read(self.search, self._add_older, before=self._last, limit=PAGE)

    def _add_older(self, found: Sequence[Entry]) -> None:
        self._is_reading = False
        self._has_older = len(found) == PAGE
        self._last = found[-1] if found else self._last
        self.entries += [entry for entry in found if is_over(entry)]
        if (surplus := len(self.entries) - MOST) > 0:
            self.has_newer = True
            del self.entries[:surplus]
        self._changed()

    def read_newer(self) -> None:
        """Read the next page above, and give up what is too much below."""
        if self._is_reading or not self.has_newer or not self.entries:
            return
        self._is_reading = True
        first = self.entries[0]
        self._reading.read_later(self.search, self._add_newer, after=first, limit=PAGE)

    def _add_newer(self, found: Sequence[Entry]) -> None:
        self._is_reading = False
        self.has_newer = len(found) == PAGE
        self.entries = [*(entry for entry in found if is_over(entry)), *self.entries]
        self.keep_newest()
        self._changed()

    def keep_newest(self) -> bool:
        """Give up what is too much below, unless more of it is being read; whether anything was."""
        if len(self.entries) <= MOST or self._is_reading:
            return False
        del self.entries[MOST:]
        self._last, self._has_older = self.entries[-1], True
        return True

    def put(self, entry: Entry) -> bool:
        """Show a conversation that is new or has changed, if it fits; whether anything changed."""
        was_there = self.take(entry.head.record_id)
        begun = entry.head.started_on
        oldest, newest = self.span
        if (oldest and begun < oldest) or (newest and begun > newest and not was_there):
            return was_there  # it comes with its page
        if not is_over(entry) or (self.search and not self._reading.fits(entry, self.search)):
            return was_there
        row = sum(1 for other in self.entries if other.head.started_on > begun)
        self.entries.insert(row, entry)
        return True

    def take(self, record_id: str) -> bool:
        """Take out the conversation that begins with a call; whether it was there."""
        left = [entry for entry in self.entries if entry.head.record_id != record_id]
        was_there = len(left) < len(self.entries)
        self.entries = left
        return was_there


def is_over(entry: Entry) -> bool:
    """A call that goes on has a card, and no row."""
    return entry.outcome is not Outcome.IN_PROGRESS
