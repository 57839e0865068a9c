"""Two searches at once."""

from datetime import timedelta

import pytest

from callcontrol.calls.record import Outcome
from callcontrol.calls.search import MISSED, NOTHING, Search, both
from callcontrol.cloudlink.models import Direction, EndpointId
from tests.callcontrol.calls.builders import START

BUSY = frozenset({Outcome.BUSY})
LATER = START + timedelta(days=1)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (Search(), Search(), Search()),
        (Search(words=("a",)), Search(words=("b",)), Search(words=("a", "b"))),
        (Search(outcomes=MISSED), Search(), Search(outcomes=MISSED)),
        (Search(outcomes=MISSED | BUSY), Search(outcomes=BUSY), Search(outcomes=BUSY)),
        (Search(outcomes=MISSED), Search(outcomes=BUSY), NOTHING),
        (Search(direction=Direction.INBOUND), Search(direction=Direction.OUTBOUND), NOTHING),
        (
            Search(endpoint_ids=frozenset({EndpointId("2881")})),
            Search(endpoint_ids=frozenset({EndpointId("2882")})),
            NOTHING,
        ),
        (Search(tags=frozenset("a")), Search(tags=frozenset("b")), Search(tags=frozenset("ab"))),
        (
            Search(since=START, until=LATER),
            Search(since=LATER, until=START),
            Search(since=LATER, until=START),
        ),
        (
            Search(unsettled=True),
            Search(to_follow_up=True),
            Search(unsettled=True, to_follow_up=True),
        ),
    ],
)
def test_both(one: Search, other: Search, together: Search) -> None:
    assert both(one, other) == together
    assert both(other, one).outcomes == together.outcomes
