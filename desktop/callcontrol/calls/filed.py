"""One conversation with all that is kept of it, as it goes from one history to another."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Self

from msgspec import Meta, Struct

from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import CallRecord, Outcome


class Filed(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An ``Entry`` and its legs; written as it is, without what is empty."""

    legs: Annotated[tuple[CallRecord, ...], Meta(min_length=1)]
    """Oldest first; the first is the head."""
    outcome: Outcome
    remark: Remark | None = None
    settled_on: datetime | None = None
    is_private: bool = False

    @classmethod
    def of(cls, entry: Entry, legs: Sequence[CallRecord]) -> Self:
        """``entry``, whose legs are ``legs``."""
        return cls(
            legs=tuple(legs),
            outcome=entry.outcome,
            remark=entry.remark or None,
            settled_on=entry.settled_on,
            is_private=entry.is_private,
        )

    @property
    def head(self) -> CallRecord:
        """The leg that stands for the conversation."""
        return self.legs[0]


class CallerRemark(Struct, frozen=True, kw_only=True):
    """What the user wrote of a caller."""

    number: str
    remark: Remark
