import json
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from callcontrol.storage.backup import (
    BackupError,
    BackupFault,
    back_up,
    known_backups,
    prepare,
    put_in_place,
)
from callcontrol.storage.database import DatabaseError, open_database
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS
from tests.callcontrol.storage.samples import record
from tests.callcontrol.storage.test_fallback import kept

SIDES = ("-wal", "-shm")
VERSIONS = Path(__file__).with_name("versions")
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class Cancelled(Exception):
    pass


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    path = tmp_path / "profile" / "history.sqlite3"
    with closing(open_database(path)) as database:
        History(database, "account").save(record(1))
    return path


@pytest.fixture(name="away")
def _away(tmp_path: Path) -> Path:
    (tmp_path / "away").mkdir()
    name = "what[x]#.sqlite3" if os.name == "nt" else "what?[x]#.sqlite3"
    return tmp_path / "away" / name


def names(folder: Path) -> list[str]:
    """Of all files but SQLite's own."""
    return sorted(file.name for file in folder.iterdir() if not file.name.endswith(SIDES))


def fault_of(path: Path, source: Path) -> BackupFault:
    before = names(path.parent)
    with pytest.raises(BackupError) as error:
        put_in_place(path, prepare(path, source))
    assert error.value.code == error.value.fault
    assert names(path.parent) == before
    assert kept(path) == ["record-1"]
    return error.value.fault


def test_a_backup_is_one_sound_file_for_the_user_alone(path: Path, away: Path) -> None:
    told: list[int] = []
    with closing(open_database(path)) as database:  # as while the program runs

        def save_another(percent: int) -> None:
            told.append(percent)
            History(database, "account").save(record(2))

        back_up(path, away, progress=save_another)
    assert told[-1] == 100
    assert names(away.parent) == [away.name]
    assert kept(away) == ["record-1"]  # as it was at the beginning
    assert kept(path) == ["record-1", "record-2"]
    if os.name == "posix":
        assert away.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(away)) as copy:
        assert copy.execute("pragma integrity_check").fetchone() == ("ok",)


def test_no_file_is_replaced_unasked(path: Path, away: Path) -> None:
    away.write_text("mine")
    with pytest.raises(BackupError) as error:
        back_up(path, away)
    assert error.value.fault is BackupFault.EXISTS
    assert away.read_text() == "mine"
    back_up(path, away, replace=True)
    assert kept(away) == ["record-1"]


@pytest.mark.parametrize("replace", [False, True])
def test_the_history_is_no_place_for_its_backup(path: Path, replace: bool) -> None:
    with pytest.raises(BackupError):
        back_up(path, path, replace=replace)
    assert kept(path) == ["record-1"]


def test_what_is_given_up_leaves_nothing(path: Path, away: Path) -> None:
    def cancel(_percent: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        back_up(path, away, progress=cancel)
    assert names(away.parent) == []
    with pytest.raises(Cancelled):
        prepare(path, path, progress=cancel)
    assert names(path.parent) == ["backups.json", path.name]


def test_a_place_that_cannot_be_written_is_told(path: Path, away: Path) -> None:
    for target in (away / "below" / "b.sqlite3", away.parent):
        with pytest.raises(BackupError) as error:
            back_up(path, target)
        assert error.value.fault is BackupFault.NOT_WRITABLE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_told_and_nothing_is_left(path: Path, away: Path) -> None:
    away.with_name(f"{away.name}.partial-journal").symlink_to("/dev/full")
    assert not away.exists()
    back_up(path, away)  # what an earlier one left is taken away first
    assert names(away.parent) == [away.name]


def test_a_damaged_history_makes_no_backup(path: Path, away: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    path.write_bytes(data)
    with pytest.raises(DatabaseError):
        back_up(path, away)
    assert names(away.parent) == []


# --- and back ------------------------------------------------------------------------------------


def test_what_is_restored_takes_the_place_and_what_was_there_is_kept(
    path: Path, away: Path
) -> None:
    back_up(path, away)
    with closing(open_database(path)) as database:
        History(database, "account").save(record(2))
    before = put_in_place(path, prepare(path, away), now=NOW)
    assert before is not None
    assert before.name == "history.before-restore-20260302T120000.000000Z.sqlite3"
    assert (kept(path), kept(before)) == (["record-1"], ["record-1", "record-2"])
    assert names(path.parent) == ["backups.json", before.name, path.name]
    assert names(away.parent) == [away.name]


def test_a_backup_comes_into_an_empty_profile(path: Path, tmp_path: Path) -> None:
    new = tmp_path / "history.sqlite3"
    assert put_in_place(new, prepare(new, path)) is None
    assert kept(new) == ["record-1"]


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_backup_of_an_older_version_is_brought_up_in_a_copy(
    path: Path, away: Path, version: int
) -> None:
    with closing(sqlite3.connect(away)) as old:
        old.executescript((VERSIONS / f"{version}.sql").read_text(encoding="utf-8"))
    contents = away.read_bytes()
    put_in_place(path, prepare(path, away), now=NOW)
    assert "record-4" in kept(path)
    assert away.read_bytes() == contents
    assert len(names(path.parent)) == 2


def test_a_damaged_history_is_kept_with_all_that_belongs_to_it(path: Path, away: Path) -> None:
    back_up(path, away)
    path.write_bytes(b"damaged" * 999)
    path.with_name(f"{path.name}-wal").write_bytes(b"log")
    before = put_in_place(path, prepare(path, away))
    assert before is not None
    assert before.read_bytes() == b"damaged" * 999
    assert before.with_name(f"{before.name}-wal").read_bytes() == b"log"
    assert kept(path) == ["record-1"]


def test_without_second_names_it_is_copied(
    path: Path, away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError

    back_up(path, away)
    monkeypatch.setattr(Path, "hardlink_to", refuse)
    before = put_in_place(path, prepare(path, away))
    assert before is not None
    assert kept(before) == ["record-1"]


def test_what_cannot_be_restored_changes_nothing(path: Path, away: Path) -> None:
    assert fault_of(path, away) is BackupFault.UNREADABLE
    away.write_bytes(b"damaged" * 999)
    assert fault_of(path, away) is BackupFault.DAMAGED
    away.unlink()
    with closing(sqlite3.connect(away)) as other:
        other.execute("create table recipe (name text)")
    assert fault_of(path, away) is BackupFault.FOREIGN
    back_up(path, away, replace=True)
    with closing(sqlite3.connect(away)) as newer:
        newer.execute(f"pragma user_version = {len(MIGRATIONS) + 1}")
    assert fault_of(path, away) is BackupFault.NEWER
    back_up(path, away, replace=True)
    data = bytearray(away.read_bytes())
    data[8192:] = b"\xa5" * (len(data) - 8192)
    away.write_bytes(data)
    assert fault_of(path, away) is BackupFault.DAMAGED


def test_a_history_that_somebody_has_open_is_not_replaced(path: Path, away: Path) -> None:
    back_up(path, away)
    with closing(sqlite3.connect(path)) as other:
        other.execute("select count(*) from call").fetchone()
        assert fault_of(path, away) is BackupFault.HELD


# --- where they are ------------------------------------------------------------------------------


def test_all_files_that_may_hold_calls_are_known(path: Path, away: Path) -> None:
    profile = path.parent
    back_up(path, away)
    back_up(path, away, replace=True)
    gone = away.with_name("gone.sqlite3")
    back_up(path, gone)
    gone.unlink()
    unplugged = profile.parent / "unplugged" / "b.sqlite3"
    unplugged.parent.mkdir()
    back_up(path, unplugged)
    unplugged.unlink()
    unplugged.parent.rmdir()
    beside = [
        profile / name
        for name in (
            "history.before-restore-20260302T120000.000000Z.sqlite3",
            "history.fallback-20260302T120000.000000Z.merged.sqlite3",
            "history.fallback.sqlite3",
            "history.restoring.sqlite3",
            "history.sqlite3.before-3",
            "history.sqlite3.before-3.partial",
        )
    ]
    for file in (*beside, profile / "history.sqlite3-wal", profile / "history.csv"):
        file.touch()
    away_partial = away.with_name(f"{away.name}.partial")
    away_partial.touch()
    lost = [unplugged, unplugged.with_name("b.sqlite3.partial")]
    assert known_backups(profile) == sorted([*beside, away, away_partial, *lost])
    noted = json.loads((profile / "backups.json").read_text())
    assert [set(note) for note in noted] == [{"path", "made_at"}] * 3


def test_notes_that_are_not_understood_hide_no_other_file(path: Path) -> None:
    (path.parent / "backups.json").write_text("[1]")
    (path.parent / "history.sqlite3.before-2").touch()
    assert known_backups(path.parent) == [path.parent / "history.sqlite3.before-2"]
