"""What is counted of the calls of some days, and what follows from the counts. Days are local."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum
from typing import NamedTuple

from msgspec import Struct

from callcontrol.cloudlink.models import Party

_QUARTER_HOUR = timedelta(minutes=15)
_LOOK = timedelta(days=7)
"""No country has changed its clocks twice within it."""


class Count(NamedTuple):
    """How many calls; ``other`` were neither answered nor missed: busy, redirected …"""

    answered: int = 0
    missed: int = 0
    other: int = 0

    @property
    def all(self) -> int:
        return self.answered + self.missed + self.other

    def plus(self, more: "Count") -> "Count":
        """Both together."""
        return Count(*(one + other for one, other in zip(self, more, strict=True)))


class Busiest(NamedTuple):
    """Somebody with whom there were many calls."""

    party: Party
    calls: int


class Figures(Struct, frozen=True, kw_only=True):
    """All of one span, from ``first`` to ``last``, both included."""

    first: date
    last: date
    days: Mapping[date, Count]
    """Of each day with a call, oldest first."""
    hours: Sequence[Count]
    """Of each of the 24 hours of the day."""
    rings: Sequence[Sequence[int]]
    """Incoming calls: for each day of the week, Monday first, those of its 24 hours."""
    settled: int = 0
    """Missed calls whose callers have been spoken with since."""
    calls_before: int | None = None
    """How many calls the span of the same length before this one had; None: there was none."""
    talked: timedelta = timedelta()
    answer_times: Sequence[tuple[int, int]] = ()
    """Seconds until an incoming call was answered, in growing order, with how many took so long."""
    busiest: Sequence[Busiest] = ()
    calls_ever: bool = False
    """Whether there is any call at all, in these days or others."""

    @property
    def count(self) -> Count:
        """All calls."""
        return Count(*map(sum, zip(*self.days.values(), strict=True)))

    @property
    def incoming(self) -> int:
        """How many came in."""
        return sum(map(sum, self.rings))

    def answered_within(self, share: float) -> int | None:
        """The seconds within which this share of the answered calls was answered."""
        return _within(self.answer_times, share)


_STEPS = 12
_WIDTHS = (1, 2, 5, 10, 30, 60, 600, 3600, 86_400 * 365)


class Step(IntEnum):
    """How much time one column of a chart stands for, and of how many days it is best at most."""

    DAY = 92
    WEEK = 740
    MONTH = 7_300
    YEAR = 1_000_000


_LONGEST = {Step.DAY: 1, Step.WEEK: 7, Step.MONTH: 31, Step.YEAR: 366}


def step(first: date, last: date) -> Step:
    """What a chart from ``first`` to ``last`` has a column for."""
    days = (last - first).days + 1
    return next(each for each in Step if days <= each)


def columns(figures: Figures, size: Step) -> dict[date, Count]:
    """The calls of each day, week … of the span, by its first day; those without calls too."""
    found: dict[date, Count] = {}
    day = _begin(figures.first, size)
    while day <= figures.last:
        found[day] = Count()
        day = _begin(day + timedelta(days=_LONGEST[size]), size)
    for each, count in figures.days.items():
        begun = _begin(each, size)
        found[begun] = found[begun].plus(count)
    return found


def answer_steps(times: Sequence[tuple[int, int]]) -> list[tuple[int, int | None, int]]:
    """How many calls were answered after so many seconds and before so many: steps of equal width.

    The last step has no end: it holds those few that took far longer than the others.
    """
    most = _within(times, 0.98)
    if most is None:
        return []
    width = next(each for each in _WIDTHS if most < _STEPS * each)
    steps = most // width + 1
    counts = [0] * (steps + 1)
    for seconds, calls in times:
        counts[min(seconds // width, steps)] += calls
    *rows, (since, _, beyond) = [
        (place * width, (place + 1) * width, calls) for place, calls in enumerate(counts)
    ]
    return [*rows, (since, None, beyond)] if beyond else [*rows]


def _within(times: Sequence[tuple[int, int]], share: float) -> int | None:
    """The seconds within which this share of the calls was answered; None without calls."""
    wanted = share * sum(calls for _, calls in times)
    for seconds, calls in times:
        wanted -= calls
        if wanted <= 1e-9:
            return seconds
    return None


class Stretch(NamedTuple):
    """A time in which the clocks of the country are as far from UTC all along; aware UTC."""

    since: datetime
    until: datetime
    offset: timedelta


def stretches(
    first: date, last: date, offset_at: Callable[[datetime], timedelta]
) -> Iterator[Stretch]:
    """The local days ``first`` to ``last`` in UTC; ``offset_at`` says how far UTC is behind.

    The stretches follow one another but where clocks were changed at midnight; together they hold
    just the moments whose local day is one of these.
    """
    begin = datetime(first.year, first.month, first.day, tzinfo=UTC)
    end = datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(days=1)
    for since, until, offset in _constant(begin, end, offset_at):
        clipped = Stretch(max(since, begin - offset), min(until, end - offset), offset)
        if clipped.since < clipped.until:
            yield clipped


def _constant(
    begin: datetime, end: datetime, offset_at: Callable[[datetime], timedelta]
) -> Iterator[Stretch]:
    since = at = begin - timedelta(days=1)
    offset, end = offset_at(at), end + timedelta(days=1)
    while at < end:
        after = min(at + _LOOK, end)
        if offset_at(after) != offset:
            after = _change(at, after, offset_at)
            yield Stretch(since, after, offset)
            since, offset = after, offset_at(after)
        at = after
    yield Stretch(since, end, offset)


def _change(
    before: datetime, after: datetime, offset_at: Callable[[datetime], timedelta]
) -> datetime:
    """The quarter-hour of the clocks' change that lies between two moments."""
    offset, low, high = offset_at(before), 0, -((before - after) // _QUARTER_HOUR)
    while high - low > 1:
        middle = (low + high) // 2
        same = offset_at(before + middle * _QUARTER_HOUR) == offset
        low, high = (middle, high) if same else (low, middle)
    return before + high * _QUARTER_HOUR


def _begin(day: date, size: Step) -> date:
    match size:
        case Step.DAY:
            return day
        case Step.WEEK:
            return day - timedelta(days=day.weekday())
        case Step.MONTH:
            return day.replace(day=1)
        case Step.YEAR:
            return day.replace(month=1, day=1)
