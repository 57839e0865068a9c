"""One conversation as the history lists it: its legs as one, and what the user remarked on it."""

from datetime import date, datetime
from typing import Self

from msgspec import Struct

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Party


class Remark(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the user wrote of a conversation, or of a caller."""

    note: str = ""
    tags: tuple[str, ...] = ()
    """As they were typed; two that differ by case only are one."""
    follow_up_on: date | None = None
    """The day on which something is still to be done; None: nothing is, or no longer."""

    def __bool__(self) -> bool:
        return self != Remark()

    def joined(self, new: "Remark") -> "Remark":
        """Both; the same twice is the same once."""
        notes = [self.note] if new.note in self.note else [self.note, new.note]
        return Remark(
            note="\n".join(filter(None, notes)),
            tags=tuple(dict.fromkeys((*self.tags, *new.tags))),
            follow_up_on=new.follow_up_on or self.follow_up_on,
        )


class Entry(Struct, frozen=True, kw_only=True):
    """One conversation: its first leg, what became of the whole, and how much belongs to it."""

    head: CallRecord
    outcome: Outcome
    handed_to: Party | None = None
    """Who has the call after a transfer, a diversion or a pick-up elsewhere, if that was told."""
    legs: int = 1
    """How many, the first included."""
    remark: Remark = Remark()
    settled_on: datetime | None = None
    """Since when a missed call needs no answer any more: one has spoken, or the user says so."""
    is_private: bool = False
    """Kept without saying with whom it was."""

    @classmethod
    def of_one(cls, head: CallRecord) -> Self:
        """A call of one leg."""
        return cls(head=head, outcome=head.outcome, handed_to=head.handed_to)
