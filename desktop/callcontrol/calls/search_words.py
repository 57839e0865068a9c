"""What is typed to look for calls, understood as a ``Search``.

Quoted words are text, ``#word`` is a tag, a day is a day, and a word that names an outcome or a
direction stands for it; everything else is text.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TypeAlias

from callcontrol.calls.folding import fold
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Direction

Meaning: TypeAlias = frozenset[Outcome] | Direction | int
"""What a word stands for; a number is a day, so many before today."""

LONGEST = 400
"""Characters that are looked at; nobody types more."""

_PART = re.compile(r'"([^"]*)(?:"|$)|#([^\s"#]+)|([^\s"]+)')
"""A quoted text, to the end where nothing closes it; a tag; a plain word."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def understood(
    typed: str, names: Mapping[str, Meaning], *, today: date, midnight: Callable[[date], datetime]
) -> Search:
    """What ``typed`` looks for.

    ``names`` has the words of the user's language, one or several each, in any case; the longest
    that fits counts. Of all outcomes that are named any will do, of several directions the last
    one counts, and several days are the time from the first to the last. ``midnight`` tells when
    a day begins.
    """
    meanings = {tuple(fold(name).split()): meaning for name, meaning in names.items()}
    words: list[str] = []
    tags, outcomes, days = set[str](), set[Outcome](), set[date]()
    direction: Direction | None = None
    parts: list[tuple[str, str, str]] = _PART.findall(typed[:LONGEST])
    while parts:
        meaning, length = _meaning([word for _, _, word in parts], meanings)
        quoted, tag, word = parts[0]
        del parts[:length]
        match meaning:
            case frozenset():
                outcomes |= meaning
            case Direction():
                direction = meaning
            case int():
                days.add(today - timedelta(days=meaning))
            case None if tag:
                tags.add(tag)
            case None if (day := _day(word)) is not None:
                days.add(day)
            case None:
                words.append(quoted.strip() or word)
    since, until = _span(days, midnight)
    return Search(
        words=tuple(filter(None, words)),
        outcomes=frozenset(outcomes),
        direction=direction,
        tags=frozenset(tags),
        since=since,
        until=until,
    )


def _meaning(
    words: Sequence[str], meanings: Mapping[tuple[str, ...], Meaning]
) -> tuple[Meaning | None, int]:
    """What the first of ``words`` mean together, and how many of them; none and 1 for text."""
    longest = min(len(words), max(map(len, meanings), default=0))
    for length in range(longest, 0, -1):
        meaning = meanings.get(tuple(map(fold, words[:length])))
        if meaning is not None:
            return meaning, length
    return None, 1


def _day(word: str) -> date | None:
    """Only with its dashes: plain digits are part of a number."""
    if not _DAY.fullmatch(word):
        return None
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None


def _span(
    days: set[date], midnight: Callable[[date], datetime]
) -> tuple[datetime | None, datetime | None]:
    if not days:
        return None, None
    try:
        return midnight(min(days)), midnight(max(days) + timedelta(days=1))
    except (OverflowError, ValueError, OSError):  # the first and the last years there are
        return None, None
