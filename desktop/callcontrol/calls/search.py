"""What is looked for in the history."""

from datetime import UTC, datetime

from msgspec import Struct

from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Direction, EndpointId


class Search(Struct, frozen=True, kw_only=True):
    """What a conversation has to meet, all of it; the empty search finds all.

    ``words`` are each looked for in the names and numbers of the other party, in notes and tags,
    wherever they stand there. Sets and tuples: one of them is enough; empty: any will do.
    """

    words: tuple[str, ...] = ()
    """As typed; case, accents and the way in which a number is written do not matter."""
    outcomes: frozenset[Outcome] = frozenset()
    direction: Direction | None = None
    endpoint_ids: frozenset[EndpointId] = frozenset()
    """The lines: phones at which one of its legs was."""
    tags: frozenset[str] = frozenset()
    since: datetime | None = None
    """Begun then or later; aware."""
    until: datetime | None = None
    """Begun earlier than that; aware."""
    unsettled: bool = False
    """Missed, and nobody has spoken with them since."""
    to_follow_up: bool = False
    """Something is still to be done."""

    def __bool__(self) -> bool:
        return self != Search()


MISSED = frozenset({Outcome.MISSED})

NOTHING = Search(until=datetime.min.replace(tzinfo=UTC))
"""What no call meets."""


def both(one: Search, other: Search) -> Search:
    """What meets ``one`` and ``other``; of tags it has one of either."""
    outcomes, lines = one.outcomes & other.outcomes, one.endpoint_ids & other.endpoint_ids
    if (
        (one.outcomes and other.outcomes and not outcomes)
        or (one.endpoint_ids and other.endpoint_ids and not lines)
        or (one.direction and other.direction and one.direction is not other.direction)
    ):
        return NOTHING
    return Search(
        words=one.words + other.words,
        outcomes=outcomes or one.outcomes or other.outcomes,
        direction=one.direction or other.direction,
        endpoint_ids=lines or one.endpoint_ids or other.endpoint_ids,
        tags=one.tags | other.tags,
        since=max((time for time in (one.since, other.since) if time), default=None),
        until=min((time for time in (one.until, other.until) if time), default=None),
        unsettled=one.unsettled or other.unsettled,
        to_follow_up=one.to_follow_up or other.to_follow_up,
    )
