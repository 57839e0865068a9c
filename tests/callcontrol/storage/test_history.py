import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.cloudlink.models import Call, CallState, Direction, Party
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import NOON, record, records

ANN = Party(number="+1 613 555-0123", name="Ann")


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture(name="connection")
def _connection(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(path)) as connection:
        yield connection


@pytest.fixture(name="history")
def _history(connection: sqlite3.Connection) -> History:
    return History(connection, "account-1")


def ids(found: list[Entry]) -> list[str]:
    return [one.head.record_id.removeprefix("record-") for one in found]


# --- what is saved is what is read -------------------------------------------------------------


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(records)
def test_every_record_comes_back_equal(connection: sqlite3.Connection, saved: CallRecord) -> None:
    connection.execute("delete from call")
    history = History(connection, "account-1")
    history.save(saved)
    assert history.records() == [saved]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(records, records)
def test_saving_again_replaces(
    connection: sqlite3.Connection, first: CallRecord, second: CallRecord
) -> None:
    connection.execute("delete from call")
    history = History(connection, "account-1")
    history.save(first)
    again = replace(second, record_id=first.record_id, started_on=first.started_on)
    history.save(again)
    assert history.records() == [again]


def test_half_a_character_from_outside_does_not_lose_the_call(history: History) -> None:
    history.save(record(1, remote=Party(number="1\ud800", name="\udfff")))
    assert history.records()[0].call.remote == Party(number="1?", name="?")


def test_a_row_that_is_no_call_is_told_as_damage(
    history: History, connection: sqlite3.Connection
) -> None:
    history.save(record(1))
    connection.execute("update call_news set detail = 'vanished'")
    with pytest.raises(DatabaseError) as error:
        history.entries()
    assert error.value.code == "database_damaged"


# --- lists -------------------------------------------------------------------------------------


def test_open_records_are_those_that_have_not_ended(history: History) -> None:
    history.save(record(1))
    late, early = record(2, minutes=9, ended_on=None), record(3, minutes=1, ended_on=None)
    history.save(late)
    history.save(early)
    assert history.open_records() == [early, late]
    history.save(replace(early, ended_on=NOON))
    assert history.open_records() == [late]


def test_pages_follow_one_another_newest_first(history: History) -> None:
    for number, minutes in enumerate([3, 1, 1, 1, 2]):
        history.save(record(number, minutes=minutes))
    first = history.entries(limit=2)
    second = history.entries(before=first[-1], limit=2)
    third = history.entries(before=second[-1], limit=2)
    assert [ids(first), ids(second), ids(third)] == [["0", "4"], ["3", "2"], ["1"]]
    assert history.entries(before=third[-1]) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 5), max_size=20), st.integers(1, 7))
def test_pages_hold_each_call_once_in_order(
    connection: sqlite3.Connection, minutes: list[int], limit: int
) -> None:
    connection.execute("delete from call")
    history = History(connection, "account-1")
    for number, minute in enumerate(minutes):
        history.save(record(number, minutes=minute))
    read = page = history.entries(limit=limit)
    while len(page) == limit:
        page = history.entries(before=page[-1], limit=limit)
        read = read + page
    newest_first = sorted(range(len(minutes)), key=lambda one: (minutes[one], one), reverse=True)
    assert ids(read) == [str(number) for number in newest_first]


def test_consultations_belong_to_the_call_they_served(history: History) -> None:
    history.save(record(1))
    history.save(record(2, minutes=1, consultation_of="record-1"))
    (entry,) = history.entries()
    assert [leg.record_id for leg in history.legs(entry)] == ["record-1", "record-2"]
    assert entry.legs == 2
    assert history.entry_of(record(2, minutes=1)) == entry


def test_a_leg_heard_of_later_that_began_before_heads_the_conversation(history: History) -> None:
    gone: list[str] = []
    history.removed.subscribe(gone.extend)
    rang, answered = record(1, outcome=Outcome.MISSED), record(2, minutes=0.01)
    rang, answered = (replace(one, call=_of_one_call(one)) for one in (rang, answered))
    history.save(answered)
    (entry,) = history.entries()
    history.remark(entry, Remark(note="wants a copy"))
    history.save(rang)
    (entry,) = history.entries()
    assert (entry.head, entry.outcome, entry.legs) == (rang, Outcome.ANSWERED, 2)
    assert entry.remark.note == "wants a copy"
    assert history.legs(entry) == [rang, answered]
    assert gone == ["record-2"]


def _of_one_call(one: CallRecord) -> Call:
    return replace(one.call, tracking_id="7#1")


def test_a_list_can_show_one_kind_of_call(history: History) -> None:
    history.save(record(1))
    history.save(record(2, minutes=1, outcome=Outcome.MISSED))
    history.save(record(3, minutes=2, direction=Direction.OUTBOUND))
    assert ids(history.entries()) == ["3", "2", "1"]
    assert ids(history.entries(Search(outcomes=MISSED))) == ["2"]
    assert ids(history.entries(Search(direction=Direction.INBOUND))) == ["2", "1"]
    assert ids(history.entries(Search(direction=Direction.OUTBOUND))) == ["3"]


def test_accounts_do_not_see_each_other(history: History, connection: sqlite3.Connection) -> None:
    other = History(connection, "account-2")
    history.save(record(1, ended_on=None, outcome=Outcome.MISSED))
    assert other.entries() == []
    assert other.open_records() == []
    assert other.last_with("6135550123") is None
    assert other.count_since("6135550123", NOON) == 0
    other.save(record(1, minutes=5))  # the same id is another call there
    assert history.records() == [record(1, ended_on=None, outcome=Outcome.MISSED)]


def test_an_account_keeps_its_calls_from_run_to_run(path: Path) -> None:
    for number in (1, 2):
        with closing(open_database(path)) as connection:
            History(connection, "account-1").save(record(number, minutes=number))
    with closing(open_database(path)) as connection:
        assert ids(History(connection, "account-1").entries()) == ["2", "1"]


# --- who called before -------------------------------------------------------------------------


def test_last_contact_is_found_under_any_spelling_and_name(history: History) -> None:
    history.save(record(1, remote=ANN))
    history.save(record(2, minutes=2, remote=Party(number="1-613-555-0123", name="Ann at home")))
    history.save(record(3, minutes=1, direction=Direction.OUTBOUND, remote=ANN))
    history.save(record(4, minutes=9, remote=Party(number="2881")))
    found = history.last_with("+16135550123")
    assert found is not None
    assert found.record_id == "record-2"
    earlier = history.last_with("+16135550123", before=found.started_on)
    assert earlier is not None
    assert earlier.record_id == "record-3"
    assert history.last_with("+16135550123", before=NOON) is None
    assert history.last_with("2882") is None


def test_first_contact_is_found_under_any_spelling_and_name(history: History) -> None:
    history.save(record(2, minutes=2, remote=ANN))
    history.save(record(1, minutes=1, remote=Party(number="1-613-555-0123", name="Ann at home")))
    history.save(record(4, remote=Party(number="2881")))
    found = history.first_with("+16135550123")
    assert found is not None
    assert found.record_id == "record-1"
    assert history.first_with("+16135550123", before=found.started_on) is None
    assert history.first_with("") is None


def test_calls_with_a_number_are_counted_from_a_time_on(history: History) -> None:
    for number in range(4):
        history.save(record(number, minutes=number, remote=ANN))
    assert history.count_since("16135550123", NOON + timedelta(minutes=1)) == 3
    assert history.count_since("2880", NOON) == 0  # we took part in all of them: not a contact


def test_withheld_numbers_are_nobodys(history: History) -> None:
    history.save(record(1, remote=Party(name="Anonymous")))
    assert history.last_with("") is None
    assert history.count_since("anonymous", NOON) == 0


def test_the_comparable_form_can_be_chosen(connection: sqlite3.Connection) -> None:
    history = History(connection, "account-1", comparable=lambda number: number[-4:])
    history.save(record(1, remote=ANN))
    assert history.last_with("0123") == record(1, remote=ANN)


# --- every question has its index --------------------------------------------------------------


QUESTIONS: dict[str, tuple[Callable[[History], object], str]] = {
    "a page": (
        lambda history: history.entries(),
        "INTEGER PRIMARY KEY (rowid>? AND rowid<?)",
    ),
    "missed": (
        lambda history: history.entries(Search(outcomes=MISSED)),
        "call_by_outcome (account=? AND <expr>=? AND rowid>? AND rowid<?)",
    ),
    "still open": (lambda history: history.open_records(), "call_open (account=?)"),
    "last contact": (lambda history: history.last_with("1"), "INTEGER PRIMARY KEY (rowid=?)"),
    "first contact": (lambda history: history.first_with("1"), "INTEGER PRIMARY KEY (rowid=?)"),
    "contacts": (
        lambda history: history.count_since("1", NOON),
        "call_by_remote (remote=? AND account=? AND rowid>?)",
    ),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_has_its_index(
    history: History, connection: sqlite3.Connection, question: str
) -> None:
    ask, index = QUESTIONS[question]
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    ask(history)
    connection.set_trace_callback(None)
    plan = [row[3] for row in connection.execute(f"explain query plan {asked[0]}")]
    assert plan[0].startswith("SEARCH call")
    assert plan[0].endswith(index)
    assert not [step for step in plan if step.startswith("SCAN")]
    if question not in (
        "last contact",
        "first contact",
    ):  # which sort the one or two names of a number
        assert not [step for step in plan if "TEMP B-TREE" in step]


def test_people_are_read_by_index_only_however_many_calls_there_are(
    history: History, connection: sqlite3.Connection
) -> None:
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    list(history.people())
    connection.set_trace_callback(None)
    plan = [row[3] for row in connection.execute(f"explain query plan {asked[0]}")]
    assert not [step for step in plan if step.startswith("SCAN call") or "TEMP B-TREE" in step]
    by_remote = "SEARCH one USING COVERING INDEX call_by_remote (remote=? AND account=?)"
    assert plan.count(by_remote) == 2


# --- others at the same file, and sudden ends --------------------------------------------------


def test_another_connection_reads_while_we_write(history: History, path: Path) -> None:
    history.save(record(1))
    with closing(open_database(path)) as second:
        reader = History(second, "account-1")
        with (
            closing(second.execute("begin")),
            closing(second.execute("select * from call")) as slow,
        ):
            slow.fetchone()  # a long read has begun, and does not hold the writer up
            history.save(record(2, minutes=1))
            assert ids(reader.entries()) == ["1"]  # what it saw when it began
        second.execute("commit")
        assert ids(reader.entries()) == ["2", "1"]


def test_a_file_that_stays_locked_is_told_and_nothing_is_half_done(
    history: History, connection: sqlite3.Connection, path: Path
) -> None:
    connection.execute("pragma busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin immediate")
        with pytest.raises(DatabaseError) as error:
            history.save(record(1))
        other.execute("rollback")
    assert error.value.fault is DatabaseFault.LOCKED
    history.save(record(1))
    assert history.records() == [record(1)]


def test_a_full_disk_is_told_and_the_calls_before_are_kept(
    history: History, connection: sqlite3.Connection
) -> None:
    history.save(record(1))
    (pages,) = connection.execute("pragma page_count").fetchone()
    connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(DatabaseError) as error:
        history.save(record(2, minutes=1, remote=Party(name="a long name " * 1000)))
    assert error.value.fault is DatabaseFault.FULL
    assert not connection.in_transaction
    assert history.records() == [record(1)]


def test_a_file_that_may_only_be_read_is_told(
    history: History, connection: sqlite3.Connection
) -> None:
    connection.execute("pragma query_only = on")
    with pytest.raises(DatabaseError) as error:
        history.save(record(1))
    assert error.value.fault is DatabaseFault.READ_ONLY


_SAVE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import record

history = History(open_database(Path(sys.argv[1])), "account-1")
for number in itertools.count():
    history.save(record(number, minutes=number, ended_on=None))
    print(number, flush=True)
"""


def test_what_was_saved_outlives_kill_9(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _SAVE_FOR_EVER, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    ) as writer:
        assert writer.stdout is not None
        printed = [writer.stdout.readline().strip() for _ in range(50)]
        writer.kill()
        printed += writer.stdout.read().split()
    with closing(open_database(path)) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
        kept = History(connection, "account-1").open_records()
    assert len(printed) >= 50
    assert {one.record_id.removeprefix("record-") for one in kept} >= set(printed)
    assert kept[0].call.state is CallState.COMPLETED


# --- people --------------------------------------------------------------------------------------


def test_everybody_who_called_or_was_called_is_known_with_the_latest_call(
    history: History,
) -> None:
    anna, bob = Party(number="2882", name="Anna"), Party(number="2883", name="Bob")
    history.save(record(1, minutes=1, remote=anna))
    history.save(record(2, minutes=2, remote=bob, direction=Direction.OUTBOUND))
    history.save(record(3, minutes=3, remote=anna))
    history.save(record(4, minutes=4, remote=Party(number="", name="Withheld")))
    for at_once in (1, 2, 200):
        people = [person for some in history.people(at_once) for person in some]
        assert {(p.party.name, p.comparable, p.last, p.calls) for p in people} == {
            ("Anna", "2882", NOON + timedelta(minutes=3), 2),
            ("Bob", "2883", NOON + timedelta(minutes=2), 1),
        }


def test_the_people_of_other_accounts_stay_theirs(
    history: History, connection: sqlite3.Connection
) -> None:
    History(connection, "account-2").save(record(1, remote=Party(number="2882", name="Anna")))
    assert [person for some in history.people() for person in some] == []
