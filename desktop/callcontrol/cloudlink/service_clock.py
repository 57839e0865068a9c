"""The clock of the service, learned from its answers: what it dates, it dates by that.

This computer's clock may be wrong by minutes, and then an expiry told as a time of day means
little. Pure: the times are handed in.
"""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

_HALF = timedelta(seconds=0.5)
"""A ``Date`` header has whole seconds; the truth is half a second later on average."""
_SLOWEST = timedelta(seconds=10)
"""An answer that took longer says little about when it was dated."""


class ServiceClock:
    """``ahead`` is how far the service's clock is before ours; None until an answer told."""

    def __init__(self) -> None:
        self.ahead: timedelta | None = None

    def hear(self, date: str, *, asked: datetime, answered: datetime) -> None:
        """Learn from the ``Date`` header of an answer (RFC 9110 §6.6.1); nonsense is passed over.

        ``asked`` and ``answered`` are by our clock.
        """
        try:
            told = parsedate_to_datetime(date)
        except (ValueError, TypeError, OverflowError):
            return
        took = answered - asked
        if told.tzinfo is None or not timedelta(0) <= took <= _SLOWEST:
            return
        self.ahead = told + _HALF - (asked + took / 2)

    def at(self, here: datetime) -> datetime:
        """What the service's clock says when ours says ``here``."""
        return here + (self.ahead or timedelta(0))
