"""Words of the user's language that stand for something while calls are searched."""

import pytest

from callcontrol.calls.record import Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.cloudlink.models import Direction
from callcontrol.ui import search_names
from tests.callcontrol.ui.listed_calls import NOON

TODAY = NOON.date()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ann 613", Search(words=("ann", "613"))),
        ("missed ann", Search(words=("ann",), outcomes=MISSED)),
        ("no answer", Search(outcomes=frozenset({Outcome.NOT_ANSWERED}))),
        ("outgoing #invoice", Search(direction=Direction.OUTBOUND, tags=frozenset({"invoice"}))),
        (
            "answered today",
            Search(
                outcomes=frozenset({Outcome.ANSWERED}),
                since=search_names.midnight(TODAY),
                until=search_names.midnight(TODAY.replace(day=TODAY.day + 1)),
            ),
        ),
        ('"missed"', Search(words=("missed",))),
    ],
)
def test_read(typed: str, found: Search) -> None:
    assert search_names.read(typed, TODAY) == found
