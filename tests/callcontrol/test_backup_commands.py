"""`backup FILE` and `restore FILE`, as the terminal shows them."""

from contextlib import closing
from pathlib import Path

import pytest

from callcontrol import instance
from callcontrol.__main__ import main
from callcontrol.paths import Paths
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History, digits_only
from callcontrol.storage.history_file import HistoryFile
from callcontrol.storage.migrations import MIGRATIONS
from tests.callcontrol.storage.killing import names_in
from tests.callcontrol.storage.samples import record
from tests.callcontrol.storage.test_fallback import kept


@pytest.fixture(name="paths")
def _paths(tmp_path: Path) -> Paths:
    paths = Paths.in_folder(tmp_path / "profile")
    with closing(open_database(paths.database)) as database:
        History(database, "account").save(record(1))
    return paths


@pytest.fixture(name="target")
def _target(tmp_path: Path) -> Path:
    return tmp_path / "backup.sqlite3"


def run(paths: Paths, *words: str | Path) -> int:
    return main([*map(str, words), "--profile", str(paths.folder)])


def test_a_backup_and_back(paths: Paths, target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(paths, "backup", target) == 0
    assert capsys.readouterr().out == f"{target}\n"
    assert run(paths, "backup", target) == 1
    assert "--force" in capsys.readouterr().err
    assert run(paths, "backup", target, "--force") == 0
    with closing(open_database(paths.database)) as database:
        History(database, "account").save(record(2))
    assert run(paths, "restore", target) == 0
    assert "before-restore" in capsys.readouterr().out
    assert kept(paths.database) == ["record-1"]


def test_what_waits_for_a_newer_version_is_in_no_backup_and_outlives_a_restore(
    paths: Paths, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    aside = paths.folder / f"history.schema-{len(MIGRATIONS) + 1}.sqlite3"
    with closing(open_database(aside)) as database:
        History(database, "account").save(record(3, minutes=3))
    assert run(paths, "backup", target) == 0
    assert f"not in it, since only a newer version can read it: {aside}" in capsys.readouterr().err
    with closing(open_database(paths.database)) as database:
        History(database, "account").save(record(2, minutes=2))
    assert run(paths, "restore", target) == 0
    newer = (*MIGRATIONS, lambda _: None)
    HistoryFile(paths.database, comparable=digits_only, migrations=newer).close()
    assert sorted(names_in(paths.database)) == ["record-1", "record-3"]


def test_nothing_is_restored_while_it_runs(
    paths: Paths, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(paths, "backup", target) == 0
    lock = instance.acquire(paths.lock)
    assert lock is not None
    try:
        assert run(paths, "restore", target) == 1
        assert "quit it" in capsys.readouterr().err
        assert run(paths, "backup", target, "--force") == 0
    finally:
        lock.release()


def test_what_cannot_be_done_is_told_with_what_to_do(
    paths: Paths, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target.write_bytes(b"damaged" * 999)
    assert run(paths, "restore", target) == 1
    assert "choose another" in capsys.readouterr().err
    assert kept(paths.database) == ["record-1"]
    paths.database.write_bytes(b"damaged" * 999)
    assert run(paths, "backup", target, "--force") == 1
    assert "cannot be read" in capsys.readouterr().err
    paths.database.unlink()
    assert run(paths, "backup", target, "--force") == 1
    assert "no calls" in capsys.readouterr().err
    assert run(Paths.in_folder(target), "restore", target) == 1
    assert capsys.readouterr().err
