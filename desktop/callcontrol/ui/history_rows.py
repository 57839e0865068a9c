"""The rows of the list of calls, from conversations and gaps: what is joined, unfolded, headed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

from msgspec import Struct

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.ui.gap_words import GapRow

Item: TypeAlias = Entry | GapRow


class EntryRow(Struct, frozen=True, kw_only=True):
    """A conversation, or missed calls of one caller in a row, the newest first."""

    entries: tuple[Entry, ...]
    heading: str = ""
    is_unfolded: bool = False

    @property
    def entry(self) -> Entry:
        """The newest."""
        return self.entries[0]

    @property
    def unfolds(self) -> bool:
        """Whether there is more to it than one leg."""
        return len(self.entries) > 1 or self.entry.legs > 1

    @property
    def key(self) -> str:
        """The same as long as it is the same row: newer missed calls may join it."""
        return self.entries[-1].head.record_id


class UnfoldedRow(Struct, frozen=True, kw_only=True):
    """A leg under the row that it belongs to."""

    leg: CallRecord
    of: Entry
    heading: str = ""

    @property
    def key(self) -> str:
        """The same as long as it is the same row."""
        return f"leg {self.leg.record_id}"


class UnknownRow(Struct, frozen=True, kw_only=True):
    """A time of which nobody knows what calls there were."""

    gap: GapRow
    heading: str = ""

    @property
    def key(self) -> GapRow:
        """The same as long as it is the same row."""
        return self.gap


Row: TypeAlias = EntryRow | UnfoldedRow | UnknownRow
Legs: TypeAlias = Mapping[str, Sequence[CallRecord]]
"""Of what is unfolded: the legs to show, by the key of the row."""


def rows(
    items: Iterable[Item],
    *,
    section: Callable[[datetime], str],
    caller: Callable[[str], str],
    unfolded: Legs,
) -> list[Row]:
    """``items``, newest first, as rows.

    ``section`` names what a time is listed under, ``caller`` whose number it is ("" for withheld
    ones).
    """
    found: list[Row] = []
    above = ""
    for item in items:
        name = section(began_on(item))
        heading = "" if name == above else name
        above = name
        if isinstance(item, GapRow):
            found.append(UnknownRow(gap=item, heading=heading))
            continue
        last = found[-1] if found else None
        if not heading and isinstance(last, EntryRow) and _join(last.entry, item, caller):
            found[-1] = EntryRow(entries=(*last.entries, item), heading=last.heading)
        else:
            found.append(EntryRow(entries=(item,), heading=heading))
    return _unfold(found, unfolded) if unfolded else found


def began_on(item: Item) -> datetime:
    """When it is listed."""
    return item.began_on if isinstance(item, GapRow) else item.head.started_on


def _join(newer: Entry, older: Entry, caller: Callable[[str], str]) -> bool:
    """Whether they are missed calls of the same person, which one call back answers."""
    if {newer.outcome, older.outcome} != {Outcome.MISSED}:
        return False
    if (newer.settled_on is None) != (older.settled_on is None):
        return False
    same = caller(newer.head.call.remote.number)
    return bool(same) and same == caller(older.head.call.remote.number)


def _unfold(folded: Iterable[Row], unfolded: Legs) -> list[Row]:
    found: list[Row] = []
    for row in folded:
        legs = unfolded.get(row.key) if isinstance(row, EntryRow) else None
        if legs is None or not isinstance(row, EntryRow):
            found.append(row)
            continue
        found.append(EntryRow(entries=row.entries, heading=row.heading, is_unfolded=True))
        found += [UnfoldedRow(leg=leg, of=row.entry) for leg in legs]
    return found
