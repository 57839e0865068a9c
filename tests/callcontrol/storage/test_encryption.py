import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from callcontrol.storage import cipher
from callcontrol.storage.credentials import KeyringCredentials, MemoryCredentials
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database, open_to_read
from callcontrol.storage.encryption import EncryptionFault, prepare, unlock
from callcontrol.storage.fallback import Fallback
from callcontrol.storage.history import History, digits_only
from callcontrol.storage.migrations import MIGRATIONS
from tests.callcontrol.storage.samples import record
from tests.callcontrol.storage.test_credentials import FakeKeyring


@pytest.fixture(name="kept")
def _kept() -> KeyringCredentials:
    return KeyringCredentials("Call Control", FakeKeyring())


@pytest.fixture(autouse=True)
def _forget_key() -> Iterator[None]:
    yield
    cipher.forget_key()


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    """A plain history of one call, and the copy that was made before its last migration."""
    path = tmp_path / "history.sqlite3"
    with closing(open_database(path)) as database:
        History(database, "one").save(record(1))
    path.with_name("history.sqlite3.before-2").write_bytes(path.read_bytes())
    return path


def calls(path: Path) -> int:
    with closing(open_database(path)) as database:
        return len(History(database, "one").people().__next__())


def left(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.iterdir())


async def test_the_history_and_its_copies_are_encrypted_and_made_plain_again(
    path: Path, kept: KeyringCredentials
) -> None:
    assert await prepare(path, kept, encrypted=True) == ""
    assert b"6135550123" not in left(path)
    assert calls(path) == 1
    cipher.forget_key()  # as the next run begins
    assert await prepare(path, kept, encrypted=True) == ""
    assert calls(path) == 1
    assert await prepare(path, kept, encrypted=False) == ""
    assert left(path).count(b"SQLite format 3") == 2
    assert calls(path) == 1


async def test_a_new_history_is_encrypted_from_the_beginning(
    tmp_path: Path, kept: KeyringCredentials
) -> None:
    path = tmp_path / "history.sqlite3"
    assert await prepare(path, kept, encrypted=True) == ""
    with closing(open_database(path)) as database:
        History(database, "one").save(record(1))
    assert not cipher.is_plain(path)
    assert b"6135550123" not in left(path)


async def test_without_a_keyring_that_can_be_trusted_it_stays_plain(path: Path) -> None:
    assert await prepare(path, MemoryCredentials(), encrypted=True) == EncryptionFault.NO_KEYRING
    assert calls(path) == 1


async def test_a_keyring_that_is_locked_leaves_a_plain_history_plain(path: Path) -> None:
    backend = FakeKeyring()
    backend.error = KeyringLocked()
    kept = KeyringCredentials("Call Control", backend)
    assert await prepare(path, kept, encrypted=True) == "keyring_locked"
    assert cipher.is_plain(path)


async def test_without_its_key_an_encrypted_history_is_not_touched(
    path: Path, kept: KeyringCredentials
) -> None:
    await prepare(path, kept, encrypted=True)
    there = left(path)
    locked = FakeKeyring()
    locked.error = KeyringLocked()
    for other, wanted in ((FakeKeyring(), True), (locked, True), (locked, False)):
        cipher.forget_key()
        await prepare(path, KeyringCredentials("Call Control", other), encrypted=wanted)
        with pytest.raises(DatabaseError) as error:
            open_database(path)
        assert error.value.fault is DatabaseFault.KEY_MISSING
    assert left(path) == there
    fallback = Fallback(path, "one", comparable=digits_only)
    fallback.save([record(2)])
    fallback.close(done=False)  # on Windows a file that is open can not be rewritten
    assert b"6135550123" in left(path)
    cipher.forget_key()
    assert await prepare(path, kept, encrypted=True) == ""
    assert b"6135550123" not in left(path)


async def test_what_cannot_be_encrypted_is_told(path: Path, kept: KeyringCredentials) -> None:
    copy = path.with_name("history.sqlite3.before-2")
    copy.write_bytes(copy.read_bytes()[:5000])
    assert await prepare(path, kept, encrypted=True) == EncryptionFault.NOT_ALL
    assert calls(path) == 1
    with path.open("r+b") as file:
        file.truncate(8000)
    assert await prepare(path, kept, encrypted=False) == EncryptionFault.NOT_DONE


async def test_only_what_is_encrypted_asks_for_the_key(
    path: Path, kept: KeyringCredentials
) -> None:
    await unlock(path)
    assert not cipher.misses_key()
    await prepare(path, kept, encrypted=True)
    await unlock(path)
    assert calls(path) == 1
    cipher.forget_key()
    there = left(path)
    await unlock(path)  # the tests have no keyring
    with pytest.raises(DatabaseError) as error:
        open_to_read(path)
    assert error.value.fault is DatabaseFault.KEY_MISSING
    assert left(path) == there


async def test_copies_and_what_waits_for_a_newer_version_stay_as_old_as_they_were(
    path: Path, kept: KeyringCredentials
) -> None:
    aside = path.with_name(f"history.schema-{len(MIGRATIONS) + 1}.sqlite3")
    shutil.copy(path, aside)
    with closing(sqlite3.connect(aside)) as newer:
        newer.execute(f"pragma user_version = {len(MIGRATIONS) + 1}")
    copies = [aside, path.with_name("history.sqlite3.before-2")]
    for copy in copies:
        os.utime(copy, (1_700_000_000, 1_700_000_000))
    for encrypted in (True, False):
        assert await prepare(path, kept, encrypted=encrypted) == ""
        assert [cipher.is_plain(copy) for copy in copies] == [not encrypted] * 2
        assert [copy.stat().st_mtime for copy in copies] == [1_700_000_000] * 2
