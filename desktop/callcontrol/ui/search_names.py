"""What words of the user's language stand for while calls are searched."""

from collections.abc import Mapping
from datetime import date, datetime

from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.calls.search_words import Meaning, understood
from callcontrol.cloudlink.models import Direction
from callcontrol.ui import text
from callcontrol.ui.translation import tr

_TRANSFERRED = frozenset(
    {Outcome.TRANSFERRED, Outcome.TRANSFERRED_BLIND, Outcome.TRANSFERRED_SUPERVISED}
)


def read(typed: str, today: date) -> Search:
    """What ``typed`` looks for."""
    return understood(typed, _names(), today=today, midnight=midnight)


def midnight(day: date) -> datetime:
    """When ``day`` begins here."""
    return datetime(day.year, day.month, day.day).astimezone()


def _names() -> Mapping[str, Meaning]:
    outcomes = (one for one in Outcome if one is not Outcome.IN_PROGRESS)
    return {
        **{text.outcome_name(one): frozenset({one}) for one in outcomes},
        text.outcome_name(Outcome.TRANSFERRED): _TRANSFERRED,
        tr("incoming"): Direction.INBOUND,
        tr("outgoing"): Direction.OUTBOUND,
        tr("today"): 0,
        tr("yesterday"): 1,
    }
