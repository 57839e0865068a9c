import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database, transaction
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS, Migration
from tests.callcontrol.storage.samples import record

NEWEST = len(MIGRATIONS)


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "history.sqlite3"


@pytest.fixture(name="existing")
def _existing(path: Path) -> Path:
    """A file of the newest version with one call in it."""
    with closing(open_database(path)) as connection:
        History(connection, "account-1").save(record(1))
    return path


def fault_of(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> DatabaseFault:
    with pytest.raises(DatabaseError) as error:
        open_database(path, migrations).close()
    assert error.value.code == error.value.fault.value
    return error.value.fault


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"pragma {name}").fetchone()[0]


def test_a_new_file_is_made_with_its_folder_and_is_safe(path: Path) -> None:
    with closing(open_database(path)) as connection:
        assert pragma(connection, "journal_mode") == "wal"
        assert pragma(connection, "synchronous") == 2  # FULL
        assert pragma(connection, "foreign_keys") == 1
        assert pragma(connection, "busy_timeout") == 500
        assert pragma(connection, "user_version") == NEWEST
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name == "nt", reason="rights are another matter there")
def test_nobody_else_may_read_a_new_file_wherever_it_lies(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    path = tmp_path / "history.sqlite3"
    with closing(open_database(path)) as connection:
        connection.execute("pragma user_version").fetchone()
        modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    assert set(modes.values()) == {0o600}, modes


@pytest.mark.parametrize(
    "name",
    ["with space", "100%25", "mode=rw#x", "ünïcode", *(["what?x"] if os.name == "posix" else [])],
)
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "history.sqlite3"
    for _ in range(2):
        with closing(open_database(path)) as connection:
            assert pragma(connection, "user_version") == NEWEST
    assert path.exists()


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(open_database(path)) as connection:
        assert pragma(connection, "user_version") == NEWEST


def test_a_file_whose_making_was_interrupted_is_finished(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma journal_mode = wal")
    assert path.stat().st_size > 0
    with closing(open_database(path)) as connection:
        assert pragma(connection, "user_version") == NEWEST


def test_a_file_whose_writer_was_killed_without_a_write_ahead_log_is_opened(existing: Path) -> None:
    """What it left half done is taken back, which takes a connection that may write."""
    journal = existing.with_name(f"{existing.name}-journal")
    with closing(sqlite3.connect(existing, isolation_level=None)) as other:
        other.execute("pragma journal_mode = delete")
        other.execute("pragma cache_size = 1")
        other.execute("begin immediate")
        other.executemany(
            "insert into account (account_id) values (?)", [(n,) for n in range(9999)]
        )
        left = existing.read_bytes(), journal.read_bytes()
    existing.write_bytes(left[0])
    journal.write_bytes(left[1])
    with closing(open_database(existing)) as connection:
        assert History(connection, "account-1").records() == [record(1)]
        assert connection.execute("select count(*) from account").fetchone() == (1,)


# --- files that are refused, and stay as they are ----------------------------------------------


def test_a_newer_file_is_refused_untouched(existing: Path) -> None:
    with closing(sqlite3.connect(existing)) as newer:
        newer.execute("pragma wal_autocheckpoint = 0")
        newer.execute(f"pragma user_version = {NEWEST + 1}")
        # as a crash leaves it: the version stands in the write-ahead log, not yet in the file
        wal = existing.with_name(f"{existing.name}-wal")
        before = existing.read_bytes(), wal.read_bytes()
        assert fault_of(existing) is DatabaseFault.NEWER
        assert (existing.read_bytes(), wal.read_bytes()) == before


def test_the_file_of_another_program_is_refused_untouched(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("create table bookmarks (address)")
    before = path.read_bytes()
    assert fault_of(path) is DatabaseFault.FOREIGN
    assert path.read_bytes() == before


@pytest.mark.parametrize("contents", [b"no database at all, but long enough" * 99, b"short"])
def test_what_is_no_database_is_told_as_damage_and_kept(path: Path, contents: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(contents)
    assert fault_of(path) is DatabaseFault.DAMAGED
    assert path.read_bytes() == contents


def test_a_torn_file_is_told_as_damage(existing: Path) -> None:
    half = existing.read_bytes()[:9000]
    existing.write_bytes(half)
    assert fault_of(existing) is DatabaseFault.DAMAGED
    assert existing.read_bytes() == half


def test_a_locked_file_is_told(existing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("callcontrol.storage.database._BUSY_MS", 0)
    with closing(sqlite3.connect(existing, isolation_level=None)) as other:
        other.execute("begin immediate")
        assert fault_of(existing) is DatabaseFault.LOCKED


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert fault_of(tmp_path / "file" / "history.sqlite3") is DatabaseFault.UNREACHABLE


def test_a_folder_in_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    assert fault_of(path) is DatabaseFault.UNREACHABLE


def test_a_file_without_permission_to_write_is_told(existing: Path) -> None:
    existing.chmod(0o400)
    try:
        existing.open("r+b").close()
    except PermissionError:
        assert fault_of(existing) is DatabaseFault.READ_ONLY
    else:
        pytest.skip("this user may write to any file")


# --- from version to version -------------------------------------------------------------------


def _add_notes(connection: sqlite3.Connection) -> None:
    connection.execute("create table note (text)")


def _fail(connection: sqlite3.Connection) -> None:
    connection.execute("create table half_done (text)")
    connection.execute("insert into nowhere values (1)")


def test_an_older_file_is_copied_before_it_changes(existing: Path) -> None:
    with closing(open_database(existing, [*MIGRATIONS, _add_notes])) as connection:
        assert pragma(connection, "user_version") == NEWEST + 1
        connection.execute("select text from note")
    copy = existing.with_name(f"{existing.name}.before-{NEWEST + 1}")
    with closing(open_database(copy)) as connection:
        assert History(connection, "account-1").records() == [record(1)]


def test_a_copy_of_before_is_never_written_over(existing: Path) -> None:
    copy = existing.with_name(f"{existing.name}.before-{NEWEST + 1}")
    copy.write_text("an earlier one")
    open_database(existing, [*MIGRATIONS, _add_notes]).close()
    assert copy.read_text() == "an earlier one"
    with closing(open_database(copy.with_name(f"{copy.name}.2"))) as connection:
        assert History(connection, "account-1").records() == [record(1)]


@pytest.mark.skipif(os.name == "nt", reason="rights are another matter there")
def test_nobody_else_may_read_a_copy_of_before(existing: Path) -> None:
    open_database(existing, [*MIGRATIONS, _add_notes]).close()
    (copy,) = existing.parent.glob("*.before-*")
    assert copy.stat().st_mode & 0o777 == 0o600


def test_nothing_is_copied_when_nothing_changes(existing: Path) -> None:
    open_database(existing).close()
    assert [file.name for file in existing.parent.iterdir()] == [existing.name]


def test_a_change_that_fails_leaves_the_version_before_it(existing: Path) -> None:
    assert fault_of(existing, [*MIGRATIONS, _add_notes, _fail]) is DatabaseFault.FAILED
    with closing(open_database(existing, [*MIGRATIONS, _add_notes])) as connection:
        assert pragma(connection, "user_version") == NEWEST + 1
        tables = {row[0] for row in connection.execute("select name from sqlite_schema")}
        assert "note" in tables
        assert "half_done" not in tables
        assert History(connection, "account-1").records() == [record(1)]


def test_without_room_for_the_copy_nothing_is_changed(existing: Path) -> None:
    existing.with_name(f"{existing.name}.before-{NEWEST + 1}.partial").mkdir()
    assert fault_of(existing, [*MIGRATIONS, _add_notes]) is DatabaseFault.UNREACHABLE
    with closing(open_database(existing)) as connection:
        assert pragma(connection, "user_version") == NEWEST


def test_two_programs_that_open_at_once_change_the_file_once(path: Path) -> None:
    """The second waits for the first, and finds its work done."""
    failed: list[BaseException] = []
    start = threading.Barrier(2)

    def open_and_close() -> None:
        start.wait()
        try:
            open_database(path).close()
        except DatabaseError as error:
            failed.append(error)

    programs = [threading.Thread(target=open_and_close) for _ in range(2)]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    assert not failed
    with closing(open_database(path)) as connection:
        assert pragma(connection, "user_version") == NEWEST


def test_a_transaction_is_all_or_nothing(path: Path) -> None:
    def write_half(connection: sqlite3.Connection) -> None:
        with transaction(connection):
            connection.execute("insert into account (account_id) values ('half')")
            raise ZeroDivisionError

    with closing(open_database(path)) as connection:
        with pytest.raises(ZeroDivisionError):
            write_half(connection)
        assert connection.execute("select count(*) from account").fetchone() == (0,)


def test_what_the_first_paint_waits_for_imports_nothing_heavy() -> None:
    program = """
import sys
import callcontrol.logs, callcontrol.paths, callcontrol.settings, callcontrol.storage.database
print({"asyncio", "socket", "keyring", "platformdirs", "msgspec", "httpx"} & sys.modules.keys())
"""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", program]
    assert subprocess.check_output(command, env=environment, text=True).strip() == "set()"
