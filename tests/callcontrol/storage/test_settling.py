"""A talk with the same number settles missed calls, whichever of the two is known first."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import NOON, record

ANN, SPELLED_OTHERWISE = Party(number="+1 613 555-0123", name="Ann"), Party(number="16135550123")
UNANSWERED: dict[str, Any] = {"answered_on": None, "outcome": Outcome.MISSED}


@pytest.fixture(name="history")
def _history(tmp_path: Path) -> Iterator[History]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield History(connection, "account-1")


def missed(number: int, minutes: float, who: Party = ANN) -> CallRecord:
    return record(number, minutes=minutes, remote=who, **UNANSWERED)


def called_back(minutes: float, **values: Any) -> CallRecord:
    given: dict[str, Any] = {"direction": Direction.OUTBOUND, "remote": SPELLED_OTHERWISE} | values
    return record(9, minutes=minutes, **given)


def ids(found: Iterable[Entry]) -> list[str]:
    return [entry.head.record_id for entry in found]


def unsettled(history: History) -> list[str]:
    return ids(history.entries(Search(outcomes=MISSED, unsettled=True)))


@pytest.mark.parametrize(
    "later",
    [
        called_back(10),
        called_back(10, answered_on=None, outcome=Outcome.BUSY),
        called_back(10, direction=Direction.INBOUND),
    ],
)
@pytest.mark.parametrize("missed_first", [True, False])
def test_talking_or_trying_settles_what_was_missed_before(
    history: History, later: CallRecord, missed_first: bool
) -> None:
    earlier = [missed(1, 1), missed(2, 2)]
    in_turn = [*earlier, later] if missed_first else [later, *earlier]
    for each in in_turn:
        history.save(each)
    assert unsettled(history) == []
    (entry, _) = history.entries(Search(outcomes=MISSED))
    assert entry.settled_on == (later.answered_on or later.started_on)


@pytest.mark.parametrize("missed_first", [True, False])
def test_what_another_leg_has_answered_settles_too(history: History, missed_first: bool) -> None:
    rings, there = missed(8, 10), called_back(10.1, direction=Direction.INBOUND)
    there = replace(there, call=replace(there.call, tracking_id=rings.call.tracking_id))
    legs = [replace(rings, outcome=Outcome.ANSWERED_ELSEWHERE), there]
    for each in [missed(1, 1), *legs] if missed_first else [*legs, missed(1, 1)]:
        history.save(each)
    assert unsettled(history) == []
    assert len(history.entries()) == 2


@pytest.mark.parametrize(
    "later",
    [
        missed(9, 10),
        called_back(10, remote=Party(number="+442079460018")),
        called_back(0.5),
    ],
)
@pytest.mark.parametrize("missed_first", [True, False])
def test_nothing_else_settles_it(history: History, later: CallRecord, missed_first: bool) -> None:
    for each in [missed(1, 1), later] if missed_first else [later, missed(1, 1)]:
        history.save(each)
    assert "record-1" in unsettled(history)


def test_who_withholds_the_number_is_nobody(history: History) -> None:
    nobody = Party(number="", name="Withheld")
    history.save(called_back(10, remote=nobody))
    history.save(missed(1, 1, nobody))
    assert unsettled(history) == ["record-1"]


def test_what_is_settled_is_told_and_can_be_taken_back(history: History) -> None:
    told: list[Entry] = []
    history.changed.subscribe(told.extend)
    history.save(missed(1, 1))
    later = called_back(10)
    history.save(later)
    assert ids(told) == ["record-1"]
    assert told[0].settled_on == later.answered_on
    history.settle(told[0], None)
    history.save(later)
    assert unsettled(history) == ["record-1"]
    history.settle(told[0], NOON + timedelta(hours=1))
    assert unsettled(history) == []


def test_what_was_taken_back_while_the_call_back_rang_stays_so_when_it_is_answered(
    history: History,
) -> None:
    history.save(missed(1, 1))
    rings = {"answered_on": None, "ended_on": None, "outcome": Outcome.IN_PROGRESS}
    history.save(called_back(10, **rings))
    (entry,) = history.entries(Search(outcomes=MISSED))
    assert entry.settled_on is not None
    history.settle(entry, None)
    history.save(called_back(10))
    assert unsettled(history) == ["record-1"]
