import logging
import os
import sqlite3
import tempfile
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from callcontrol.calls.entry import Remark
from callcontrol.calls.record import CallRecord
from callcontrol.storage.database import DatabaseFault, open_database
from callcontrol.storage.fallback import Fallback, merge, open_fallback, places
from callcontrol.storage.history import History, digits_only
from callcontrol.storage.history_file import HistoryFile
from tests.callcontrol.storage.samples import NOON, record

ENDED, GOES_ON = record(1), record(1, ended_on=None, state_since=NOON)
LATER = record(1, ended_on=None, state_since=NOON + timedelta(seconds=9))


@pytest.fixture(name="path")
def _path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    (tmp_path / "profile").mkdir()
    return tmp_path / "profile" / "history.sqlite3"


def fallback(path: Path, account: str = "account") -> Fallback:
    return Fallback(path, account, comparable=digits_only)


def opened(path: Path) -> HistoryFile:
    return HistoryFile(path, comparable=digits_only)


def kept(path: Path) -> list[str]:
    """The names of all calls in a file, in their order."""
    with closing(open_database(path)) as database:
        found = database.execute("select record_id from call order by id").fetchall()
    return [name for (name,) in found]


def only(path: Path, pattern: str) -> Path:
    (found,) = path.parent.glob(pattern)
    return found


def test_the_history_itself_is_opened_where_it_can_be(path: Path) -> None:
    with closing(opened(path)) as file:
        assert (file.fault, file.place) == (None, path)
        file.history("account").save(record(1))
    assert kept(path) == ["record-1"]
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_cannot_be_opened_is_replaced_by_a_file_beside_it_and_stays(path: Path) -> None:
    path.write_bytes(b"damaged" * 999)
    with closing(opened(path)) as file:
        assert file.fault is DatabaseFault.DAMAGED
        assert file.place == path.with_name("history.fallback.sqlite3")
        assert file.fallback("account") is None
        file.history("account").save(record(1))
    assert path.read_bytes() == b"damaged" * 999
    with closing(opened(path)) as file:  # it goes on in the next run
        file.history("account").save(record(2))
    assert kept(places(path)[0]) == ["record-1", "record-2"]


def test_where_the_profile_takes_nothing_a_temporary_file_does(path: Path) -> None:
    path.mkdir()
    places(path)[0].mkdir()
    with closing(opened(path)) as file:
        assert file.place is not None
        assert file.place == places(path)[1]
        assert file.place.parent.parent == Path(tempfile.gettempdir())
        if os.name == "posix":
            assert file.place.parent.stat().st_mode & 0o777 == 0o700
            assert file.place.stat().st_mode & 0o777 == 0o600


def test_two_profiles_have_two_temporary_files(tmp_path: Path) -> None:
    assert places(tmp_path / "a" / "history.sqlite3")[1] != places(tmp_path / "history.sqlite3")[1]


@pytest.mark.skipif(os.name == "nt", reason="each user has an own folder there")
def test_a_temporary_folder_that_others_can_enter_is_not_used(path: Path) -> None:
    path.mkdir()
    beside, temporary = places(path)
    beside.mkdir()
    temporary.parent.mkdir(mode=0o755)
    with closing(opened(path)) as file:
        assert file.place is None
        file.history("account").save(record(1))
        assert file.history("account").last_with("6135550123") == record(1)


# --- and back ------------------------------------------------------------------------------------


def test_what_was_kept_elsewhere_is_added_as_soon_as_the_history_opens(path: Path) -> None:
    path.mkdir()
    with closing(opened(path)) as file:
        file.history("account").save(record(1), record(2, minutes=1, consultation_of="record-1"))
        file.history("another").save(record(3, minutes=2))
        file.reopen(path.rmdir)
        assert (file.fault, file.place) == (None, path)
        assert file.history("account").last_with("6135550123") is not None
        assert file.history("another").last_with("6135550123") == record(3, minutes=2)
    assert kept(path) == ["record-1", "record-2", "record-3"]
    assert not places(path)[0].exists()
    assert len(kept(only(path, "history.fallback-*.merged.sqlite3"))) == 3


@pytest.mark.parametrize(
    ("there", "comes", "stays"),
    [(ENDED, GOES_ON, ENDED), (GOES_ON, ENDED, ENDED), (LATER, GOES_ON, LATER)],
)
def test_the_later_state_of_a_call_stays(
    path: Path, there: CallRecord, comes: CallRecord, stays: CallRecord
) -> None:
    fallback(path).save([comes])
    with closing(open_database(path)) as database:
        history = History(database, "account")
        history.save(there)
        merge(database, path, comparable=digits_only)
        assert history.begun_between(stays.key.endpoint_id, NOON, NOON) == [stays]


def test_remarks_come_along_and_join_those_that_are_there(path: Path) -> None:
    monday, friday = date(2026, 3, 2), date(2026, 3, 6)
    spare = open_fallback(path)[0]
    with closing(spare), closing(open_database(path)) as database:
        kept, into = History(spare, "account"), History(database, "account")
        kept.save(record(1))
        kept.remark(kept.entry_of(record(1)), Remark(note="invoice", tags=("a",)))
        kept.remark_caller("6135550123", Remark(note="new", tags=("b",), follow_up_on=friday))
        into.remark_caller("6135550123", Remark(note="old", tags=("c",), follow_up_on=monday))
    for _ in range(2):  # as when the first was killed before it was through
        with closing(open_database(path)) as database:
            merge(database, path, comparable=digits_only)
            for merged in path.parent.glob("*.merged.sqlite3"):
                merged.rename(places(path)[0])
            into = History(database, "account")
            assert into.entry_of(record(1)).remark == Remark(note="invoice", tags=("a",))
            assert into.caller_remark("6135550123") == Remark(
                note="old\nnew", tags=("c", "b"), follow_up_on=friday
            )


def test_a_fallback_that_cannot_be_read_stays_for_the_next_start(path: Path) -> None:
    damaged = places(path)[0]
    damaged.write_bytes(b"damaged" * 999)
    with closing(opened(path)) as file:
        assert file.fault is None
    assert damaged.read_bytes() == b"damaged" * 999


def test_a_history_that_cannot_take_them_leaves_them_where_they_are(path: Path) -> None:
    fallback(path).save([record(1)])
    with closing(open_database(path)) as database:
        database.execute("pragma query_only = 1")
        assert merge(database, path, comparable=digits_only) == 0
        database.execute("pragma query_only = 0")
        assert merge(database, path, comparable=digits_only) == 1


# --- beside a history that does not take calls any more ------------------------------------------


def test_what_came_into_the_history_after_all_is_not_added_again(path: Path) -> None:
    spare = fallback(path)
    spare.save([record(1)])
    assert spare.place == places(path)[0]
    spare.save([record(1), record(2)])
    spare.close(done=True)
    assert not places(path)[0].exists()
    assert kept(only(path, "*.merged.sqlite3")) == ["record-1", "record-2"]


def test_what_did_not_waits_for_the_next_start(path: Path) -> None:
    spare = fallback(path)
    spare.save([record(1)])
    spare.close(done=False)
    again = fallback(path)  # and what an earlier run left is not put aside by a later one
    again.save([record(2)])
    again.close(done=True)
    assert kept(places(path)[0]) == ["record-1", "record-2"]


def test_the_next_place_is_tried_when_one_fails(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = places(path)
    spare = fallback(path)
    spare.save([record(1)])
    with closing(sqlite3.connect(first, isolation_level=None)) as other:
        other.execute("begin immediate")
        spare.save([record(1), record(2)])
    assert spare.place == second
    spare.close(done=False)
    with caplog.at_level(logging.INFO), closing(open_database(path)) as database:
        assert merge(database, path, comparable=digits_only) == 2
    assert kept(path) == ["record-1", "record-2"]


def test_memory_is_no_place(path: Path) -> None:
    for place in places(path):
        place.mkdir(parents=True)
    spare = fallback(path)
    spare.save([record(1)])
    assert spare.place is None
    connection, found = open_fallback(path)
    connection.close()
    assert found is None
