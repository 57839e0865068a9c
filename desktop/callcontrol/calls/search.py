"""What is looked for in the history."""

from datetime import datetime

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
