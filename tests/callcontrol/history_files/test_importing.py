"""Out of one history and into another: the same, once, and all or nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from math import inf
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from callcontrol.calls.entry import Remark
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import Search
from callcontrol.history_files import importing, line_data
from callcontrol.history_files.export import Kind, export_history
from callcontrol.history_files.faults import Cancelled, FileError
from callcontrol.history_files.importing import bring_in
from callcontrol.storage import bulk
from callcontrol.storage.bulk import Reading
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History, digits_only
from tests.callcontrol.history_files.filings import ALL, REMARK
from tests.callcontrol.storage.samples import NOON, record, records

PRIVATE = "+16135550188"
BOTH = (Kind.JSON, Kind.CSV)


@pytest.fixture(name="source")
def _source(tmp_path: Path) -> Path:
    """A history with all that an export has to carry."""
    path = tmp_path / "history.sqlite3"
    with closing(open_database(path)) as connection:
        history = History(connection, "account-1")
        history.save(*(leg for filed in reversed(ALL) for leg in filed.legs))
        again = record(9, minutes=1, answered_on=None, outcome=Outcome.MISSED)  # as begins another
        history.save(again, record(8, minutes=9, ended_on=None, outcome=Outcome.IN_PROGRESS))
        missed = history.entry_of(again)
        history.settle(missed, NOON)
        history.remark(missed, REMARK)
        history.remark_caller("+1 (613) 555-0188", Remark(note="Never at noon", tags=("vip",)))
    return path


def written(database: Path, kind: Kind, account: str = "account-1") -> bytes:
    target = database.with_name(f"{database.name}.{kind}")
    export_history(
        target,
        kind,
        database,
        account,
        Search(),
        words=str,
        mark=False,
        progress=lambda _done, _total: None,
    )
    return target.read_bytes()


def empty(path: Path) -> Path:
    open_database(path).close()
    return path


@pytest.mark.parametrize("kind", BOTH)
def test_what_went_out_comes_in_again_exactly(source: Path, tmp_path: Path, kind: Kind) -> None:
    out, other = written(source, kind), empty(tmp_path / "other.sqlite3")
    file = tmp_path / f"history.sqlite3.{kind}"
    assert bring_in(file, other, "account-2", comparable=digits_only) == (5, 5)
    assert written(other, kind, "account-2") == out
    assert bring_in(file, other, "account-2", comparable=digits_only) == (0, 5)
    assert written(other, kind, "account-2") == out


def test_it_is_found_counted_and_told_as_if_it_had_happened_here(
    source: Path, tmp_path: Path
) -> None:
    written(source, Kind.JSON)
    other = empty(tmp_path / "other.sqlite3")
    bring_in(tmp_path / "history.sqlite3.json", other, "account-2", comparable=digits_only)
    with closing(open_database(source)) as one, closing(open_database(other)) as two:
        before, after = History(one, "account-1"), History(two, "account-2")
        for search in (
            Search(),
            Search(words=("0188",)),
            Search(words=("copy",)),
            Search(tags=frozenset({"supplier"})),
            Search(outcomes=frozenset({Outcome.MISSED})),
            Search(unsettled=True),
        ):
            assert after.entries(search) == before.entries(search)
            assert after.count(search) == before.count(search)
        assert after.caller_remark("16135550188") == before.caller_remark("16135550188")
        assert after.open_records() == before.open_records()
        query = "select day, seconds, calls from answer_time"
        assert two.execute(query).fetchall() == one.execute(query).fetchall()
        query = "select quarter, direction, outcome, calls, talked from tally"
        assert two.execute(query).fetchall() == one.execute(query).fetchall()


def test_what_is_there_stays_as_it_is(source: Path, tmp_path: Path) -> None:
    written(source, Kind.JSON)
    with closing(open_database(source)) as connection:
        history = History(connection, "account-1")
        (missed,) = history.entries(Search(words=("copy",)))
        history.remark(missed, Remark(note="Done"))
        history.remark_caller("16135550188", Remark(note="Always"))
        history.delete(history.entries()[-1])
        file = tmp_path / "history.sqlite3.json"
        assert bring_in(file, source, "account-1", comparable=digits_only) == (1, 5)
        assert history.entry_of(missed.head).remark == Remark(note="Done")
        assert history.caller_remark("16135550188") == Remark(note="Always")


@pytest.mark.parametrize("kind", BOTH)
def test_all_or_nothing(
    source: Path, tmp_path: Path, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, other = written(source, kind), empty(tmp_path / "other.sqlite3")
    file = tmp_path / f"history.sqlite3.{kind}"
    file.write_bytes(out[:-20])
    with pytest.raises(FileError):
        bring_in(file, other, "account-1", comparable=digits_only)
    file.write_bytes(out)
    monkeypatch.setattr(importing, "EACH", 1)

    def cancel(part: float) -> None:
        if part > 0.8:  # half of it is written
            raise Cancelled

    with pytest.raises(Cancelled):
        bring_in(file, other, "account-1", comparable=digits_only, progress=cancel)
    with closing(open_database(other)) as connection:
        assert History(connection, "account-1").entries() == []


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileError) as error:
        bring_in(tmp_path / "x.json", tmp_path / "h.sqlite3", "a", comparable=digits_only)
    assert error.value.code == "import_unreadable"


def test_an_import_brings_no_private_number_and_no_unwanted_name_back(
    source: Path, tmp_path: Path
) -> None:
    written(source, Kind.JSON)
    other = tmp_path / "other.sqlite3"
    with closing(open_database(other)) as connection:
        history = History(connection, "account-2")
        history.private_numbers.add(PRIVATE)
        file = tmp_path / "history.sqlite3.json"
        bring_in(file, other, "account-2", comparable=digits_only, keep_names=False)
        parties = connection.execute("select number, name from party").fetchall()
        assert {name for _, name in parties} == {""}
        assert PRIVATE not in {number for number, _ in parties}
        assert PRIVATE not in str(connection.execute("select * from call_news").fetchall())
        assert any(entry.is_private for entry in history.entries())


@pytest.fixture(name="pair")
def _pair(tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    with (
        closing(open_database(tmp_path / "one.sqlite3")) as one,
        closing(open_database(tmp_path / "two.sqlite3")) as two,
    ):
        yield one, two


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(records, min_size=1, max_size=3, unique_by=lambda one: one.record_id))
def test_any_record_comes_back(
    pair: tuple[sqlite3.Connection, sqlite3.Connection], saved: list[CallRecord]
) -> None:
    lengths = [(one.call.ring_seconds, one.call.billing_seconds) for one in saved]
    assume(inf not in chain(*lengths) and -inf not in chain(*lengths))  # JSON has no such number
    for connection in pair:
        connection.execute("delete from call_news")
        connection.execute("delete from call")
    History(pair[0], "account-1").save(*saved)
    filed = list(Reading(pair[0], "account-1", Search()).filed())
    sent = [line_data.filed(line_data.written(one), 1) for one in reversed(filed)]
    assert bulk.add(pair[1], "account-1", sent, (), digits_only) == len(filed)
    assert list(Reading(pair[1], "account-1", Search()).filed()) == filed
