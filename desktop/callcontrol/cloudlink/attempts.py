"""When to connect again, after a connection or an attempt to have one has ended. Pure.

The delays themselves are ``backoff.py``'s; that one is not waited out to the end, ``rest.py``'s.
"""

from callcontrol.cloudlink import backoff
from callcontrol.cloudlink.errors import CloudLinkError, InvalidPath, Refused, SignInRequired

FINAL = (SignInRequired, Refused, InvalidPath)
"""Trying again does not help against these."""
LONGEST_WAIT = 300.0
"""The service may ask us to stay away for longer than our own delays, but not for ever."""
STABLE = 60.0
"""Seconds after which a connection was a good one, whatever was before."""
_MOST_AT_ONCE = 5
"""So many times within ``STABLE`` a connection that was cut is made anew at once."""
_SHORT_WHILE = 3
"""Attempts, or about twenty seconds."""


class Attempts:
    """Those of one stream, one after the other."""

    def __init__(self) -> None:
        self.failures = 0
        """How many in a row have come to nothing."""
        self._hurried_at: list[float] = []

    def next_in(
        self, error: CloudLinkError, *, now: float, connected_at: float | None, chance: float
    ) -> float | None:
        """Return the seconds until the next attempt, None if there is to be none.

        ``connected_at`` is since when what has ended was a connection; None if it never was. One
        that was cut is no failed attempt and is made anew at once, spread over a second since
        others were cut with us; unless that happens again and again.
        """
        if isinstance(error, FINAL):
            return None
        if connected_at is not None and self._may_hurry(now, now - connected_at):
            self.failures = 0
            wait = chance
        else:
            wait = backoff.delay(self.failures, chance)
            self.failures += 1
        return max(wait, min(error.retry_after or 0.0, LONGEST_WAIT))

    def may_look(self, error: CloudLinkError) -> bool:
        """Whether to look every few seconds if somebody is there, since nobody was.

        If the network was gone, nothing of that reaches the service. If the service turns us away
        it is only for a short while: all who wait for it would come back in the same moment.
        """
        if error.code in ("connection_refused", "connection_lost"):
            return self.failures <= _SHORT_WHILE
        return error.code in ("dns", "timeout")

    def _may_hurry(self, now: float, lived_for: float) -> bool:
        lately = [moment for moment in self._hurried_at if now - moment < STABLE]
        self._hurried_at = lately if lived_for < STABLE else []
        if len(self._hurried_at) >= _MOST_AT_ONCE:
            return False
        self._hurried_at.append(now)
        return True
