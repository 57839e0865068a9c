"""An older program after a newer one, and the newer again: nothing is lost on the way."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callcontrol.calls.entry import Remark
from callcontrol.cloudlink.models import CallId
from callcontrol.storage import cipher, other_versions
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database
from callcontrol.storage.history import digits_only
from callcontrol.storage.history_file import HistoryFile
from callcontrol.storage.migrations import MIGRATIONS
from tests.callcontrol.storage.samples import record

NEWEST = len(MIGRATIONS)
ASIDE = f"history.schema-{NEWEST + 1}.sqlite3"


def change(connection: sqlite3.Connection) -> None:
    """What a version to come may do: an old program that wrote here would break its rule."""
    connection.execute("create table weight (call integer primary key, grams integer not null)")
    connection.execute("insert into weight select id, 1 from call")


NEWER = (*MIGRATIONS, change)


class Computer:
    """A profile in which programs of two versions run, one after the other."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "history.sqlite3"

    def old(self, *numbers: int) -> list[str]:
        """An older program saves calls; the names of all that it shows then."""
        return self._run(MIGRATIONS, numbers)

    def new(self, *numbers: int) -> list[str]:
        """The same of a newer one."""
        return self._run(NEWER, numbers)

    def _run(self, migrations: object, numbers: tuple[int, ...]) -> list[str]:
        chosen = NEWER if migrations is NEWER else MIGRATIONS
        with closing(self.open(chosen)) as file:
            assert file.fault is None
            history = file.history("account")
            history.save(*(record(number, minutes=number) for number in numbers))
            return sorted(one.record_id for one in history.records())

    def open(self, migrations: tuple[object, ...] | object = MIGRATIONS) -> HistoryFile:
        chosen = NEWER if migrations is NEWER else MIGRATIONS
        return HistoryFile(self.path, comparable=digits_only, migrations=chosen)

    def files(self) -> set[str]:
        return {one.name for one in self.path.parent.glob("history*")}


@pytest.fixture(name="computer", params=["plain", "encrypted"])
def _computer(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Computer]:
    computer = Computer(tmp_path)
    computer.old(1, 2)
    if request.param == "encrypted":
        cipher.use_key("5" * 64)
        cipher.rewrite(computer.path, encrypted=True)
    yield computer
    cipher.forget_key()
    assert cipher.is_plain(computer.path) is (request.param == "plain")


def names(*numbers: int) -> list[str]:
    return [f"record-{number}" for number in numbers]


def test_back_and_on_again(computer: Computer) -> None:
    assert computer.new(3) == names(1, 2, 3)
    assert computer.old(4) == names(1, 2, 4)
    assert ASIDE in computer.files()
    assert computer.new(5) == names(1, 2, 3, 4, 5)
    assert ASIDE not in computer.files()
    with closing(computer.open(NEWER)) as file:
        assert file.set_aside == []


def test_what_waits_for_the_newer_version_is_known(computer: Computer) -> None:
    computer.new(3)
    with closing(computer.open()) as file:
        assert (file.fault, file.place) == (None, computer.path)
        (aside,) = file.set_aside
    assert (aside.file.name, aside.version) == (ASIDE, NEWEST + 1)
    assert aside.written_on <= datetime.now(UTC)


def test_several_times_back_and_on(computer: Computer) -> None:
    computer.new(3)
    computer.old(4)
    computer.new(5)
    assert computer.old(6) == names(1, 2, 6)
    assert computer.new(7) == names(1, 2, 3, 4, 5, 6, 7)


def test_remarks_written_meanwhile_come_along(computer: Computer) -> None:
    computer.new(3)
    with closing(computer.open()) as file:
        history = file.history("account")
        history.save(record(4, minutes=4))
        (entry, *_) = history.entries()
        history.remark(entry, Remark(note="call back"))
    with closing(computer.open(NEWER)) as file:
        (entry, *_) = file.history("account").entries()
        assert entry.remark.note == "call back"


def test_a_call_that_the_service_told_again_is_not_counted_twice(computer: Computer) -> None:
    """The older program was not there and reads the service's records, which have own names."""
    computer.new(3)
    with closing(computer.open()) as file:
        told = record(3, minutes=3)
        told = told.__class__(
            **{name: getattr(told, name) for name in told.__struct_fields__ if name != "record_id"},
            record_id=str(CallId(told.call.call_id)),
        )
        file.history("account").save(told)
    assert computer.new() == names(1, 2, 3)


@pytest.mark.parametrize("by", ["older", "newer"])
def test_what_is_deleted_in_either_does_not_come_back(computer: Computer, by: str) -> None:
    computer.new(3)
    if by == "older":
        computer.old(4)
    with closing(computer.open(MIGRATIONS if by == "older" else NEWER)) as file:
        history = file.history("account")
        history.delete(*(one for one in history.entries() if one.head.record_id == "record-1"))
    computer.old(5)
    assert "record-1" not in computer.new()


def test_without_a_copy_the_newer_file_stays_where_it_is(computer: Computer) -> None:
    computer.new(3)
    for copy in computer.path.parent.glob("*.before-*"):
        copy.unlink()
    with closing(computer.open()) as file:
        assert file.fault is DatabaseFault.NEWER
        file.history("account").save(record(4, minutes=4))
    assert computer.new() == names(1, 2, 3, 4)


def test_a_copy_that_is_damaged_is_not_used(computer: Computer) -> None:
    computer.new(3)
    (copy,) = computer.path.parent.glob("*.before-*")
    copy.write_bytes(copy.read_bytes()[:5000])
    with closing(computer.open()) as file:
        assert file.fault is DatabaseFault.NEWER
    assert computer.new() == names(1, 2, 3)


def test_while_somebody_reads_it_the_newer_file_stays(computer: Computer) -> None:
    computer.new(3)
    with closing(open_database(computer.path, NEWER)) as other:
        other.execute("begin")
        other.execute("select * from weight").fetchall()
        with closing(computer.open()) as file:
            assert file.fault is DatabaseFault.NEWER
    assert computer.new() == names(1, 2, 3)


def test_two_versions_back_and_one_on(tmp_path: Path) -> None:
    """What the middle one cannot read waits for the newest."""
    path = tmp_path / "history.sqlite3"
    computer = Computer(tmp_path)
    computer.old(1)

    def open_at(versions: int) -> HistoryFile:
        migrations = (*MIGRATIONS, change, lambda _: None)[:versions]
        return HistoryFile(path, comparable=digits_only, migrations=migrations)

    shown = []
    for number, versions in enumerate((NEWEST + 2, NEWEST, NEWEST + 1, NEWEST + 2), 2):
        with closing(open_at(versions)) as file:
            history = file.history("account")
            history.save(record(number, minutes=number))
            shown.append(len(history.records()))
    assert shown == [2, 2, 3, 5]


@pytest.mark.parametrize("left", ["older", "aside", "meanwhile"])
def test_a_history_that_is_between_two_names_is_found(tmp_path: Path, left: str) -> None:
    computer = Computer(tmp_path)
    computer.old(1, 2)
    named = {"older": "history.older.sqlite3", "aside": f"history.schema-{NEWEST}.sqlite3",
             "meanwhile": "history.meanwhile-20260302T120000.000000Z.sqlite3"}  # fmt: skip
    computer.path.rename(tmp_path / named[left])
    assert computer.old() == names(1, 2)


def test_only_the_last_copies_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    Computer(tmp_path).old(1)
    for count in range(1, 6):
        open_database(path, (*MIGRATIONS, *[lambda _: None] * count)).close()
    kept = sorted(one.name.rpartition("-")[2] for one in tmp_path.glob("*.before-*"))
    assert kept == [str(NEWEST + 3), str(NEWEST + 4), str(NEWEST + 5)]


def test_without_room_for_the_change_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = Computer(tmp_path)
    computer.old(1)
    usage = shutil.disk_usage(tmp_path)._replace(free=computer.path.stat().st_size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(DatabaseError) as refused:
        open_database(computer.path, NEWER)
    assert refused.value.fault is DatabaseFault.FULL
    assert computer.old() == names(1)
    assert not list(tmp_path.glob("*.before-*"))


def test_a_foreign_file_under_such_a_name_is_left_alone(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    computer.old(1)
    foreign = tmp_path / f"history.schema-{NEWEST}.sqlite3"
    foreign.write_text("a poem")
    assert computer.old() == names(1)
    assert foreign.read_text() == "a poem"
    assert [one.file for one in other_versions.set_aside(computer.path)] == [foreign]


def test_what_was_to_become_the_history_and_did_not_is_gone_at_the_next_start(
    computer: Computer,
) -> None:
    computer.new(3)
    with closing(open_database(computer.path, NEWER)) as other:
        other.execute("begin")
        other.execute("select * from weight").fetchall()
        computer.open().close()
    assert "history.older.sqlite3" in computer.files()
    assert computer.new() == names(1, 2, 3)
    assert "history.older.sqlite3" not in computer.files()
