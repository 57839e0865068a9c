"""What is typed to look for calls, as a table."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.calls.search_words import Meaning, understood
from callcontrol.cloudlink.models import Direction

MISSED = frozenset({Outcome.MISSED})
NAMES: dict[str, Meaning] = {
    "missed": MISSED,
    "busy": frozenset({Outcome.BUSY}),
    "answered elsewhere": frozenset({Outcome.ANSWERED_ELSEWHERE}),
    "Manqué": MISSED,
    "in": Direction.INBOUND,
    "out": Direction.OUTBOUND,
    "today": 0,
    "yesterday": 1,
}
TODAY = date(2026, 3, 2)


def midnight(one: date) -> datetime:
    return datetime.combine(one, time(), UTC)


def at(day_of_month: int, month: int = 3) -> datetime:
    return datetime(2026, month, day_of_month, tzinfo=UTC)


def typed(text: str) -> Search:
    return understood(text, NAMES, today=TODAY, midnight=midnight)


TABLE = {
    "": Search(),
    "   ": Search(),
    "613 ann": Search(words=("613", "ann")),
    "+1 (613) 555-0123": Search(words=("+1", "(613)", "555-0123")),
    '"ann lee" 613': Search(words=("ann lee", "613")),
    '"ann l': Search(words=("ann l",)),
    '"': Search(),
    '""': Search(),
    'ann"lee"': Search(words=("ann", "lee")),
    "#invoice": Search(tags=frozenset({"invoice"})),
    "#a #b c": Search(tags=frozenset({"a", "b"}), words=("c",)),
    "#": Search(words=("#",)),
    '"#invoice"': Search(words=("#invoice",)),
    "*21#": Search(words=("*21#",)),
    "missed": Search(outcomes=MISSED),
    "MISSED ann": Search(outcomes=MISSED, words=("ann",)),
    "manque": Search(outcomes=MISSED),
    "misse": Search(words=("misse",)),
    "missed busy": Search(outcomes=MISSED | {Outcome.BUSY}),
    '"missed"': Search(words=("missed",)),
    "answered elsewhere": Search(outcomes=frozenset({Outcome.ANSWERED_ELSEWHERE})),
    'answered "elsewhere"': Search(words=("answered", "elsewhere")),
    "answered ann": Search(words=("answered", "ann")),
    "out missed": Search(direction=Direction.OUTBOUND, outcomes=MISSED),
    "in out": Search(direction=Direction.OUTBOUND),
    "today": Search(since=at(2), until=at(3)),
    "yesterday ann": Search(since=at(1), until=at(2), words=("ann",)),
    "2026-02-27": Search(since=at(27, 2), until=at(28, 2)),
    "2026-02-27 yesterday": Search(since=at(27, 2), until=at(2)),
    '"today"': Search(words=("today",)),
    "2026-02-30": Search(words=("2026-02-30",)),
    "20260227": Search(words=("20260227",)),
    "2026-02-2": Search(words=("2026-02-2",)),
    "9999-12-31": Search(),
}


@pytest.mark.parametrize("text", TABLE)
def test_what_is_typed(text: str) -> None:
    assert typed(text) == TABLE[text]


@given(st.text(max_size=60))
def test_quoted_is_always_text(text: str) -> None:
    inside = text.replace('"', "")
    found = typed(f'"{inside}"')
    assert found == Search(words=tuple(filter(None, [inside.strip()])))


@given(st.text(alphabet='ab#" 12-misedty', max_size=60))
def test_anything_can_be_typed(text: str) -> None:
    assert isinstance(typed(text), Search)
