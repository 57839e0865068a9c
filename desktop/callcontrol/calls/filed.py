"""One conversation with all that is kept of it, as it goes from one history to another."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, NamedTuple, Self

from msgspec import Meta, Struct

from callcontrol.calls import conversation
from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction, EndpointId, Party


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


class Line(NamedTuple):
    """What people read of a conversation in one line of a table."""

    started_on: datetime
    direction: Direction
    name: str
    number: str
    endpoint_id: EndpointId
    outcome: Outcome
    handed_to: Party | None
    rang: float | None
    """Seconds until it was answered, or ended."""
    talked: float | None
    """Seconds from the answer to the end."""
    remark: Remark | None
    legs: int

    @classmethod
    def of(cls, filed: Filed) -> Self:
        """The line of ``filed``."""
        head, answered = filed.head, conversation.answered_leg(filed.legs)
        until = answered.answered_on if answered else head.ended_on
        return cls(
            head.started_on,
            head.call.direction,
            head.call.remote.name,
            head.call.remote.number,
            head.call.endpoint_id,
            filed.outcome,
            conversation.handed_to(filed.legs),
            _seconds(head.started_on, until),
            _seconds(answered.answered_on, answered.ended_on) if answered else None,
            filed.remark,
            len(filed.legs),
        )


class CallerRemark(Struct, frozen=True, kw_only=True):
    """What the user wrote of a caller."""

    number: str
    remark: Remark


def _seconds(since: datetime | None, until: datetime | None) -> float | None:
    return None if since is None or until is None else (until - since).total_seconds()
