"""How long the news of calls took from station to station, so that anyone sees who is slow.

Three clocks tell when it passed: the PBX's, CloudLink's and this computer's (``Hops``). Between two
stations of one clock the difference is the delay. Between two clocks it is the delay and, unknown,
how far the clocks differ: there the fastest of the calls is taken for zero, so that what is left
is how much longer the others took, which no wrong clock can change. Nothing here asks the time.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from math import ceil

from msgspec import Struct

from callcontrol.cloudlink.models import Hops

_WILDEST_MS = 26 * 3600 * 1000
"""Clocks and time zones are wrong by so much; what differs by more is no time at all."""


class Hop(StrEnum):
    """From which station to the next; the last is the whole way."""

    TO_MEDIA = "to_media"
    PROCESSING = "processing"
    TO_NOTIFICATION = "to_notification"
    TO_COMPUTER = "to_computer"
    TO_SCREEN = "to_screen"
    ALL = "all"


class HopDelay(Struct, frozen=True, kw_only=True):
    """One hop over some calls, in milliseconds; ``calls`` is how many of them told both times."""

    hop: Hop
    calls: int
    median: float = 0.0
    p95: float = 0.0
    is_relative: bool = False
    """Whether two clocks told it, so that ``median`` and ``p95`` count from the fastest call."""
    by_clocks: float = 0.0
    """The fastest call as the clocks tell it; less than zero proves that they differ by so much."""


_STATIONS: dict[Hop, tuple[str, str]] = {
    Hop.TO_MEDIA: ("pbx", "media_received"),
    Hop.PROCESSING: ("media_received", "media_processed"),
    Hop.TO_NOTIFICATION: ("media_processed", "notified"),
    Hop.TO_COMPUTER: ("notified", "received"),
    Hop.TO_SCREEN: ("received", "painted"),
    Hop.ALL: ("pbx", "painted"),
}
# ASSUMED: all of CloudLink goes by one time; its two services are not told apart by their clocks
_TWO_CLOCKS = frozenset({Hop.TO_MEDIA, Hop.TO_COMPUTER, Hop.ALL})


def delays(calls: Iterable[Hops]) -> tuple[HopDelay, ...]:
    """Median and 95th percentile of each hop, in the order of the way."""
    known = list(calls)
    return tuple(_delay(hop, known) for hop in Hop)


def slowest(found: Sequence[HopDelay]) -> HopDelay | None:
    """The hop that mostly takes longest; None where nothing is known, or nothing takes time."""
    parts = [one for one in found if one.hop is not Hop.ALL and one.calls and one.median > 0]
    return max(parts, key=lambda one: one.median, default=None)


def _delay(hop: Hop, calls: Sequence[Hops]) -> HopDelay:
    start, end = _STATIONS[hop]
    is_relative = hop in _TWO_CLOCKS
    told = sorted(
        after - before
        for one in calls
        if (before := getattr(one, start)) is not None and (after := getattr(one, end)) is not None
    )
    # of one clock, less than nothing says that it was put back meanwhile, and nothing more
    told = [each for each in told if abs(each) < _WILDEST_MS and (is_relative or each >= 0)]
    if not told:
        return HopDelay(hop=hop, calls=0, is_relative=is_relative)
    zero = told[0] if is_relative else 0.0
    return HopDelay(
        hop=hop,
        calls=len(told),
        median=_share(told, 0.5) - zero,
        p95=_share(told, 0.95) - zero,
        is_relative=is_relative,
        by_clocks=told[0],
    )


def _share(ordered: Sequence[float], share: float) -> float:
    """The least value that ``share`` of them do not exceed."""
    return ordered[max(0, ceil(share * len(ordered)) - 1)]
