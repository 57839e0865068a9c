"""The clock of the service, learned from its answers: what it dates, it dates by that.

This computer's clock may be wrong by minutes, and then an expiry told as a time of day means
little; or by years, and then no certificate is valid. Pure: the times are handed in.
"""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from callcontrol.cloudlink.timing import Moment

_HALF = timedelta(seconds=0.5)
"""A ``Date`` header has whole seconds; the truth is half a second later on average."""
_SLOWEST = 10.0
"""Seconds; an answer that took longer says little about when it was dated."""
_FAR_OFF = timedelta(hours=1)
"""By which a clock may differ from the service's before it is blamed."""


class ServiceClock:
    """``ahead`` is how far the service's clock was before ours; None until an answer told."""

    def __init__(self) -> None:
        self.ahead: timedelta | None = None
        self._heard: Moment | None = None

    def hear(self, date: str, *, asked: Moment, answered: Moment) -> None:
        """Learn from the ``Date`` header of an answer (RFC 9110 §6.6.1); nonsense is passed over,
        and so is an answer during which our own clock was set.
        """
        try:
            told = parsedate_to_datetime(date)
        except (ValueError, TypeError, OverflowError):
            return
        took = answered.since(asked)
        if told.tzinfo is None or took > _SLOWEST or answered.jumped(asked):
            return
        self.ahead = told + _HALF - (asked.wall + timedelta(seconds=took / 2))
        self._heard = asked

    def at(self, here: datetime) -> datetime:
        """What the service's clock says when ours says ``here``."""
        return here + (self.ahead or timedelta(0))

    def is_far_off(self, now: Moment) -> bool:
        """Whether ours is wrong by more than an hour, also if it went wrong since an answer told.

        After a long sleep it may seem so on systems whose monotonic clock sleeps too.
        """
        heard = self._heard
        if heard is None:
            return False
        gone_by = timedelta(seconds=now.monotonic - heard.monotonic)
        return abs(now.wall - self.at(heard.wall) - gone_by) > _FAR_OFF
