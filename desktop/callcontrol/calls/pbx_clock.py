"""How far the clock of the PBX is from this computer's, learned from the events that arrive.

Times of calls are the PBX's; what counts from them has to be read from the same clock.
"""

from collections import deque
from datetime import datetime, timedelta

_REMEMBERED = 8
"""Events that are looked at: a clock that was put right is noticed after so many."""

_WILDEST = timedelta(hours=26)
"""A wrong clock or time zone goes so far; what differs by more is no time at all."""


class PbxClock:
    """No clock of its own: it is told the times, and tells what the PBX's clock shows then."""

    def __init__(self) -> None:
        self._ahead: deque[timedelta] = deque(maxlen=_REMEMBERED)

    def observe(self, told: datetime, arrived: datetime) -> bool:
        """An event of the PBX's time ``told`` arrived at this computer's time ``arrived``.

        Returns whether ``told`` can be the time at all.
        """
        ahead = told - arrived
        if abs(ahead) > _WILDEST:
            return False
        self._ahead.append(ahead)
        return True

    def at(self, here: datetime) -> datetime:
        """The PBX's time when this computer's is ``here``; the same while nothing is known.

        An event is never early and often late, so the one that was least late is right.
        """
        return here + max(self._ahead, default=timedelta())
