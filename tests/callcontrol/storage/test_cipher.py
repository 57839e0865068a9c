import secrets
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from callcontrol.calls.record import Outcome
from callcontrol.storage import cipher
from callcontrol.storage.backup import back_up, prepare
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import record

KEY = secrets.token_hex(32)


@pytest.fixture(autouse=True)
def key() -> Iterator[None]:
    cipher.use_key(KEY)
    yield
    cipher.forget_key()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plain history of two calls."""
    path = tmp_path / "history.sqlite3"
    with closing(open_database(path)) as database:
        History(database, "one").save(record(1), record(2, minutes=1))
    return path


def bytes_of(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in folder.rglob("*") if each.is_file())


def kept(path: Path) -> list[object]:
    with closing(open_database(path)) as database:
        return [*History(database, "one").begun_between(
            record(1).call.endpoint_id, record(1).started_on, record(2, minutes=1).started_on
        )]  # fmt: skip


def test_an_encrypted_history_is_read_and_written_as_a_plain_one(path: Path) -> None:
    before = kept(path)
    cipher.rewrite(path, encrypted=True)
    assert not cipher.is_plain(path)
    assert kept(path) == before
    with closing(open_database(path)) as database:
        assert database.execute("pragma journal_mode").fetchone() == ("wal",)
        History(database, "one").save(record(1, outcome=Outcome.MISSED))
    assert kept(path) != before
    cipher.rewrite(path, encrypted=False)
    assert cipher.is_plain(path)
    cipher.forget_key()
    assert len(kept(path)) == 2


def test_nothing_of_an_encrypted_history_can_be_read_from_its_files(path: Path) -> None:
    with closing(open_database(path)) as database:  # its log is written too, and not brought in
        History(database, "one").save(record(3))
        assert b"6135550123" in bytes_of(path.parent)
    cipher.rewrite(path, encrypted=True)
    with closing(open_database(path)) as database:
        History(database, "one").save(record(4))
        left = bytes_of(path.parent)
    assert b"6135550123" not in left
    assert b"create table" not in left


def test_a_backup_of_an_encrypted_history_is_encrypted_too(path: Path) -> None:
    before = kept(path)
    cipher.rewrite(path, encrypted=True)
    target = path.with_name("backup.sqlite3")
    back_up(path, target)
    assert not cipher.is_plain(target)
    assert kept(target) == before
    assert kept(prepare(path, target)) == before  # as for a restore


@pytest.mark.parametrize("wrong", ["", "ab" * 32])
def test_without_its_key_an_encrypted_history_stays_as_it_is(path: Path, wrong: str) -> None:
    cipher.rewrite(path, encrypted=True)
    there = path.read_bytes()
    cipher.forget_key()
    if wrong:
        cipher.use_key(wrong)
    with pytest.raises(DatabaseError) as refused:
        open_database(path)
    assert refused.value.fault is (DatabaseFault.KEY_WRONG if wrong else DatabaseFault.DAMAGED)
    assert path.read_bytes() == there
    cipher.use_key(KEY)
    assert len(kept(path)) == 2


def test_what_cannot_be_rewritten_stays_as_it_is(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(3 * 4096)
    there = path.read_bytes()
    with pytest.raises(cipher.errors()):
        cipher.rewrite(path, encrypted=True)
    assert path.read_bytes() == there
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_is_no_key_is_refused() -> None:
    with pytest.raises(ValueError, match="not a key"):
        cipher.use_key("'; drop table call")
