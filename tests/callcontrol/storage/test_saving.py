"""What a saved call changes in other rows: conversations, settled calls, tallies."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from callcontrol.calls import conversation
from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Direction, EndpointId, Hops, Party
from callcontrol.storage import rows, saving
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import NOON, record

ANN = Party(number="+1 613 555-0123", name="Ann")


@pytest.fixture(name="connection")
def _connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield connection


@pytest.fixture(name="history")
def _history(connection: sqlite3.Connection) -> History:
    return History(connection, "account-1")


def missed(number: int, minutes: float, remote: Party = ANN) -> CallRecord:
    return record(number, minutes=minutes, remote=remote, answered_on=None, outcome=Outcome.MISSED)


def test_the_file_numbers_outcomes_and_directions_as_the_program_does(
    connection: sqlite3.Connection,
) -> None:
    assert dict(connection.execute("select id, name from outcome")) == rows.OUTCOMES
    assert dict(connection.execute("select id, name from direction")) == rows.DIRECTIONS


def test_calls_of_the_same_microsecond_are_apart(history: History) -> None:
    for number in range(5):
        history.save(record(number))
    assert {one.started_on for one in history.records()} == {NOON}
    history.save(replace(record(3), outcome=Outcome.BUSY))
    assert [one.outcome for one in history.records()].count(Outcome.BUSY) == 1
    assert len(history.records()) == 5


def test_legs_with_one_tracking_id_are_one_entry(history: History) -> None:
    first = record(1)
    other = record(2, minutes=1)
    other = replace(
        other,
        call=replace(other.call, tracking_id="tracking-1", endpoint_id=EndpointId("2881")),
    )
    much_later = record(3, minutes=60 * 25)
    much_later = replace(much_later, call=replace(much_later.call, tracking_id="tracking-1"))
    for one in (first, other, much_later):
        history.save(one)
    assert [(entry.head.record_id, entry.legs) for entry in history.entries()] == [
        ("record-3", 1),
        ("record-1", 2),
    ]


def test_what_the_pbx_does_not_track_is_a_call_by_itself(history: History) -> None:
    untracked = [record(number, minutes=number) for number in (1, 2)]
    history.save(*(replace(one, call=replace(one.call, tracking_id="")) for one in untracked))
    assert [entry.legs for entry in history.entries()] == [1, 1]


def test_a_consultation_that_is_known_as_such_later_joins_its_caller(history: History) -> None:
    history.save(record(1, ended_on=None))
    asked = record(2, minutes=1, direction=Direction.OUTBOUND, ended_on=None)
    history.save(asked)
    history.remark(history.entry_of(asked), Remark(note="typed while it was thought a call"))
    history.save(replace(asked, consultation_of="record-1"))
    (entry,) = history.entries()
    assert (entry.head.record_id, entry.legs) == ("record-1", 2)
    assert entry.remark.note == "typed while it was thought a call"


def test_notes_on_both_are_one_when_a_call_joins_another(history: History) -> None:
    asked = record(2, minutes=1, direction=Direction.OUTBOUND, ended_on=None)
    history.save(record(1, ended_on=None), asked)
    history.remark(history.entry_of(record(1)), Remark(note="wants Ben", tags=("urgent",)))
    history.remark(history.entry_of(asked), Remark(note="Ben is out", tags=("urgent", "back")))
    history.save(replace(asked, consultation_of="record-1"))
    (entry,) = history.entries()
    assert entry.remark == Remark(note="wants Ben\nBen is out", tags=("urgent", "back"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Outcome.REDIRECTED, Outcome.REDIRECTED),  # by the phone that it was redirected to
        (Outcome.TRANSFERRED, None),
        (Outcome.ANSWERED, Outcome.ANSWERED),
    ],
)
def test_an_entry_tells_who_has_the_call_in_the_end(
    history: History, first: Outcome, second: Outcome | None
) -> None:
    ann, bob = Party(number="2881"), Party(number="2882", name="Bob")
    answered_on = None if first is Outcome.REDIRECTED else NOON + timedelta(seconds=4)
    target = bob if second is None else ann
    history.save(record(1, outcome=first, handed_to=target, answered_on=answered_on))
    if second is not None:
        other = record(2, minutes=1, outcome=second, handed_to=bob, answered_on=answered_on)
        same = replace(other.call, tracking_id="tracking-1", endpoint_id=EndpointId("2881"))
        history.save(replace(other, call=same))
    (entry,) = history.entries()
    assert entry.handed_to == conversation.handed_to(history.legs(entry))
    assert entry.handed_to == (None if first is Outcome.ANSWERED else bob)


# --- settling ----------------------------------------------------------------------------------


def told(history: History) -> list[Sequence[Entry]]:
    found: list[Sequence[Entry]] = []
    history.changed.subscribe(found.append)
    return found


@pytest.mark.parametrize(
    ("later", "settles"),
    [
        (record(9, minutes=9, remote=Party(number="1-613-555-0123")), True),
        (record(9, minutes=9, remote=ANN, direction=Direction.OUTBOUND, answered_on=None), True),
        (missed(9, 9), False),
        (record(9, minutes=9, remote=Party(number="2882")), False),
        (record(9, minutes=-9, remote=ANN), False),
        (record(9, minutes=9, remote=Party()), False),
    ],
)
def test_a_talk_settles_the_missed_calls_of_the_same_number(
    history: History, later: CallRecord, settles: bool
) -> None:
    history.save(missed(1, 1), missed(2, 2), missed(3, 3, Party()))
    changed = told(history)
    history.save(later)
    unsettled = [entry.head.record_id for entry in history.entries(Search(unsettled=True))]
    assert ("record-1" not in unsettled) is settles
    assert ("record-2" not in unsettled) is settles
    assert "record-3" in unsettled
    assert sorted(entry.head.record_id for all_ in changed for entry in all_) == (
        ["record-1", "record-2"] if settles else []
    )


def test_what_the_user_takes_back_is_not_settled_again_by_the_same_talk(history: History) -> None:
    history.save(missed(1, 1))
    talk = record(2, minutes=2, remote=ANN, ended_on=None, outcome=Outcome.IN_PROGRESS)
    history.save(talk)
    (entry,) = history.entries(Search(outcomes=frozenset({Outcome.MISSED})))
    assert entry.settled_on == talk.answered_on
    history.settle(entry, None)
    history.save(record(2, minutes=2, remote=ANN))
    assert history.count(Search(unsettled=True)) == 1
    history.settle(entry, NOON)
    assert history.count(Search(unsettled=True)) == 0


# --- tallies -----------------------------------------------------------------------------------


def tally(connection: sqlite3.Connection) -> list[tuple[int, ...]]:
    return connection.execute(
        "select quarter, direction, outcome, calls, talked from tally order by quarter, outcome"
    ).fetchall()


def test_the_tally_follows_every_change(history: History, connection: sqlite3.Connection) -> None:
    quarter = rows.microseconds(NOON) // 900_000_000
    history.save(record(1, ended_on=None, outcome=Outcome.IN_PROGRESS))
    assert tally(connection) == []
    history.save(record(1), record(2, minutes=1), missed(3, 20))
    inbound, answered, lost = (1, rows.OUTCOME_NUMBERS[Outcome.ANSWERED], 2)
    assert tally(connection) == [
        (quarter, inbound, answered, 2, 112_000),
        (quarter + 1, inbound, lost, 1, 0),
    ]
    history.save(replace(record(2, minutes=1), consultation_of="record-1"))
    assert tally(connection)[0] == (quarter, inbound, answered, 1, 56_000)
    assert connection.execute("select seconds, calls from answer_time").fetchall() == [(4, 1)]
    history.delete(*history.entries())
    assert tally(connection) == []
    assert connection.execute("select * from answer_time").fetchall() == []
    assert connection.execute("select * from party").fetchall() == []


def test_what_goes_on_is_counted_as_such(history: History, connection: sqlite3.Connection) -> None:
    """A conversation goes on while any of its legs does, even if the first has ended."""
    asked = record(2, minutes=0.5, consultation_of="record-1", direction=Direction.OUTBOUND)
    goes_on = replace(asked, ended_on=None, outcome=Outcome.IN_PROGRESS)
    history.save(record(1), goes_on, record(3, minutes=1))
    quarter = rows.microseconds(NOON) // 900_000_000
    answered = (quarter, 1, rows.OUTCOME_NUMBERS[Outcome.ANSWERED])
    assert tally(connection) == [(*answered, 1, 56_000)]
    assert connection.execute("select seconds, calls from answer_time").fetchall() == [(4, 1)]
    in_progress = Search(outcomes=frozenset({Outcome.IN_PROGRESS}))
    for wanted, count in (
        (Search(), 1),
        (in_progress, 0),
        (Search(words=("ann",)), 1),
        (Search(endpoint_ids=frozenset({EndpointId("2880")})), 1),
    ):
        assert history.count(wanted) == count
    history.save(asked)
    assert tally(connection) == [(*answered, 2, 112_000)]


def test_what_our_second_phone_answered_was_talked_and_rang_from_the_first(
    history: History, connection: sqlite3.Connection
) -> None:
    here, there = record(1, answered_on=None, outcome=Outcome.ANSWERED_ELSEWHERE), record(2)
    there = replace(
        there,
        call=replace(there.call, tracking_id="tracking-1", endpoint_id=EndpointId("2881")),
        started_on=NOON + timedelta(seconds=2),
        answered_on=NOON + timedelta(seconds=7),
    )
    history.save(here, there)
    ((_, _, outcome, calls, talked),) = tally(connection)
    assert (rows.OUTCOMES[outcome], calls, talked) == (Outcome.ANSWERED, 1, 53_000)
    assert connection.execute("select seconds, calls from answer_time").fetchall() == [(7, 1)]


# --- what is kept of older calls ---------------------------------------------------------------


def test_of_calls_that_are_no_news_only_what_lasts_is_kept(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "_NEWS", 2)
    full = record(0)
    full = replace(full, call=replace(full.call, called_device="2885", hops=Hops(pbx=1.0)))
    open_ = record(1, minutes=1, ended_on=None)
    history.save(full, open_)
    for number in range(2, 8):
        history.save(record(number, minutes=number))
    kept = {one.record_id: one for one in history.records()}
    old = kept["record-0"]
    assert (old.call.called_device, old.call.hops, old.call.tracking_id) == ("2885", None, "")
    assert (old.outcome, old.answered_on, old.ended_on) == (
        full.outcome,
        full.answered_on,
        full.ended_on,
    )
    assert kept["record-1"] == open_
    assert kept["record-7"] == record(7, minutes=7)
    assert old.state_since == NOON + timedelta(seconds=60)
