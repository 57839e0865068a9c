"""When to try again, and after how long. Pure: no clock, no chance, no sleep in here.

The rule is CloudLink's own (API §1.5): retry only certain answers, at least 2 s later, at most five
attempts in all. Ours is to never repeat an action that may already have happened.
"""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

FIRST_DELAY = 2.0
LAST_DELAY = 60.0
ATTEMPTS = 5

RETRYABLE = frozenset({408, 429, 503, 504, 598, 599})
"""Answers that may be followed by another attempt."""

NOT_DONE = frozenset({429, 503})
"""Answers that say for certain that the service did nothing."""

EFFECT_UNKNOWN = frozenset({408, 504, 598, 599})
"""Answers after which an action may or may not have happened: the PBX was asked, or not."""

_SECONDS = re.compile(r"[0-9]{1,9}(\.[0-9]+)?")


def delay(attempt: int, chance: float) -> float:
    """Return the seconds to wait after the ``attempt``-th failure in a row (0, 1, 2 …).

    Doubles from 2–3 s up to 40–60 s; ``chance`` (0 ≤ x < 1) spreads a crowd of clients.
    """
    jitter = 1 + chance / 2
    step = FIRST_DELAY * float(1 << min(attempt, 5))
    return min(step, LAST_DELAY / 1.5) * jitter


def retry_after(value: str, now: datetime) -> float | None:
    """Read a ``retry-after`` header as seconds from ``now`` on; None if it says nothing.

    Mitel's sample reads a date, RFC 9110 §10.2.3 allows seconds or an HTTP date; all are taken,
    an ISO date too. A time without a zone is UTC.
    """
    text = value.strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            at = read(text)
        except (ValueError, TypeError, OverflowError):
            continue
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        return max(0.0, (at - now).total_seconds())
    return None


def may_repeat(status: int, *, asked: bool, repeatable: bool) -> bool:
    """Tell whether a request answered with ``status`` may be sent again.

    ``asked`` is whether the answer had a ``retry-after``; ``repeatable`` whether doing it twice
    does no harm. An action is repeated only if it certainly was not done.
    """
    if repeatable:
        return status in RETRYABLE or (asked and status >= 400)
    refused = 400 <= status < 500 and status not in EFFECT_UNKNOWN
    return status in NOT_DONE or (asked and refused)
