"""Opening the history's SQLite file: safe settings, newest schema, faults that have names.

What is in the file is ``history.py``'s business, how it came to be ``migrations.py``'s.
"""

import logging
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path

from callcontrol.storage import cipher, copies
from callcontrol.storage.migrations import APPLICATION_ID, MIGRATIONS, Migration

_log = logging.getLogger(__name__)

_BUSY_MS = 500  # another connection's commit takes some ms; longer would be felt as a freeze


class DatabaseFault(StrEnum):
    """What is wrong with the file; stable codes, whose words for people are in ``ui/text.py``."""

    NEWER = "database_newer"
    """A later version of the program made it; it is left untouched."""
    FOREIGN = "database_foreign"
    """It is an SQLite file, but not of this program; it is left untouched."""
    DAMAGED = "database_damaged"
    PARTLY_DAMAGED = "database_partly_damaged"
    """It can be opened, and a check has found what nobody has met yet."""
    LOCKED = "database_locked"
    """Another program has held it for longer than a moment."""
    READ_ONLY = "database_read_only"
    FULL = "database_disk_full"
    KEY_MISSING = "database_key_missing"
    """It is encrypted, and the key is not in the keyring, or the keyring is locked."""
    KEY_WRONG = "database_key_wrong"
    """It is encrypted, and the key in the keyring is of another file; or it is damaged."""
    UNREACHABLE = "database_unreachable"
    """The file or its folder cannot be opened, created, read or written."""
    FAILED = "database_failed"


class DatabaseError(Exception):
    """The history cannot be read or written just now; ``fault`` says why."""

    def __init__(self, fault: DatabaseFault, detail: object = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else str(fault))
        self.fault = fault

    @property
    def code(self) -> str:
        """The stable code, as other errors that the user can act upon have it."""
        return self.fault.value


_FAULTS = {
    sqlite3.SQLITE_BUSY: DatabaseFault.LOCKED,
    sqlite3.SQLITE_LOCKED: DatabaseFault.LOCKED,
    sqlite3.SQLITE_CORRUPT: DatabaseFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: DatabaseFault.DAMAGED,
    sqlite3.SQLITE_READONLY: DatabaseFault.READ_ONLY,
    sqlite3.SQLITE_PERM: DatabaseFault.UNREACHABLE,
    sqlite3.SQLITE_AUTH: DatabaseFault.UNREACHABLE,
    sqlite3.SQLITE_CANTOPEN: DatabaseFault.UNREACHABLE,
    sqlite3.SQLITE_IOERR: DatabaseFault.UNREACHABLE,
    sqlite3.SQLITE_FULL: DatabaseFault.FULL,
}


@contextmanager
def faults_named() -> Iterator[None]:
    """Turn the errors of SQLite and of the file system inside the block into ``DatabaseError``."""
    try:
        yield
    except cipher.errors() as error:
        fault = _FAULTS.get(primary_code(error), DatabaseFault.FAILED)
        raise DatabaseError(fault, error) from error
    except UnicodeDecodeError as error:  # what SQLite says quotes a file that is no text any more
        raise DatabaseError(DatabaseFault.DAMAGED, error) from error
    except OSError as error:
        raise DatabaseError(DatabaseFault.UNREACHABLE, error) from error


def primary_code(error: Exception) -> int:
    """SQLite's code for what ``error`` is; its low byte, the rest says more."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & 0xFF


@contextmanager
def rows_understood() -> Iterator[None]:
    """Turn the failure to make sense of what a row holds into ``DatabaseError``."""
    try:
        yield
    except (LookupError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise DatabaseError(DatabaseFault.DAMAGED, "a row that this program never wrote") from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that the block writes, or, when anything goes wrong, none of it."""
    connection.execute("begin immediate")
    try:
        yield
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:  # after a full disk SQLite has rolled back by itself
            connection.execute("rollback")
        raise


@contextmanager
def not_waiting(connection: sqlite3.Connection) -> Iterator[None]:
    """While a worker writes much, writing here fails at once rather than hold up the window."""
    connection.execute("pragma busy_timeout = 0")
    try:
        yield
    finally:
        connection.execute(f"pragma busy_timeout = {_BUSY_MS}")


def open_database(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """Open the file ``path``, created with its folder if need be, at the newest schema version.

    The connection is in autocommit mode and for the calling thread only. A file of an older
    version is copied to ``<name>.before-<version>`` (``.2``, … if there is such a file already)
    before it is changed. Raises ``DatabaseError``; the file is never deleted, replaced or emptied,
    whatever is wrong with it.
    """
    with faults_named():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # calls are nobody else's affair
        if not path.exists():
            path.touch(mode=0o600)  # whoever may look into the folder
        version = version_of(path)
        if version > len(migrations):
            raise DatabaseError(DatabaseFault.NEWER, f"version {version} of {len(migrations)}")
        connection = cipher.connect(path, timeout=_BUSY_MS / 1000, isolation_level=None)
        try:
            _configure(connection)
            if 0 < version < len(migrations):
                if not copies.has_room(path):
                    raise DatabaseError(DatabaseFault.FULL, "a copy and the change need more room")
                copies.copy_before(connection, path, version + 1)
            with rows_understood():
                _migrate(connection, migrations)
            if 0 < version < len(migrations):
                copies.forget_old(path)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def wrong_key_named(path: Path) -> Iterator[None]:
    """Without the key that fits, the encrypted file ``path`` seems to be none of SQLite's."""
    try:
        yield
    except cipher.errors() as error:
        if primary_code(error) == sqlite3.SQLITE_NOTADB and not cipher.is_plain(path):
            if cipher.misses_key():
                raise DatabaseError(DatabaseFault.KEY_MISSING) from error
            if cipher.has_key():
                raise DatabaseError(DatabaseFault.KEY_WRONG) from error
        raise


def open_in_memory() -> sqlite3.Connection:
    """An empty history of the newest version that ends with the connection."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("pragma foreign_keys = on")
    _migrate(connection, MIGRATIONS)
    return connection


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a file that ``open_database`` has opened before, for reading only.

    The connection is for the calling thread only. Raises ``DatabaseError``.
    """
    with faults_named():
        version = version_of(path)
        if version != len(MIGRATIONS):
            raise DatabaseError(DatabaseFault.NEWER, f"version {version} of {len(MIGRATIONS)}")
        return connect_to_read(path)


def connect_to_read(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """A connection that can change nothing, to whatever there is at ``path``.

    ``alone``: nobody writes it, so that no file has to be made beside it. Raises ``DatabaseError``
    where the key is not that of the file.
    """
    timeout = _BUSY_MS / 1000
    connection = cipher.connect_to_read(path, alone=alone, timeout=timeout, isolation_level=None)
    try:
        with wrong_key_named(path):
            connection.execute("pragma schema_version").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def version_of(path: Path) -> int:
    """The schema version of the file, 0 if it is new; read without changing a byte of it.

    Raises the kinds of ``cipher.errors``, ``OSError`` and ``DatabaseError``.
    """
    with wrong_key_named(path):
        return _version(path)


def _version(path: Path) -> int:
    if not path.exists() or path.stat().st_size == 0:
        return 0
    try:
        return _version_by(connect_to_read(path), path)
    except cipher.errors() as error:
        if getattr(error, "sqlite_errorcode", None) not in _LEFT_HALF_DONE:
            raise
    # whoever wrote last was killed in mid-write: SQLite undoes that, but only where it may write
    return _version_by(cipher.connect(path, timeout=_BUSY_MS / 1000), path)


def _version_by(connection: sqlite3.Connection, path: Path) -> int:
    with closing(connection) as look:
        (mark,) = look.execute("pragma application_id").fetchone()
        (version,) = look.execute("pragma user_version").fetchone()
        (things,) = look.execute("select count(*) from sqlite_schema").fetchone()
    if mark != APPLICATION_ID and (version or things):  # neither: we died while creating it
        raise DatabaseError(DatabaseFault.FOREIGN, path)
    return int(version)


_LEFT_HALF_DONE = (sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY)


def _configure(connection: sqlite3.Connection) -> None:
    # WAL: one synced write per commit, and readers never wait for the writer. FULL: a commit
    # outlives a power cut. Folders that cannot do WAL keep the rollback journal, slower but safe.
    journal = _switch_to_wal(connection)
    if journal != "wal":
        _log.warning("the history file uses journal mode %s instead of WAL", journal)
    connection.execute("pragma synchronous = full")
    connection.execute("pragma foreign_keys = on")


def _switch_to_wal(connection: sqlite3.Connection) -> str:
    """The journal mode reached. The switch itself does not wait for another connection's lock."""
    give_up_at = time.monotonic() + _BUSY_MS / 1000
    while True:
        try:
            return str(connection.execute("pragma journal_mode = wal").fetchone()[0])
        except cipher.errors() as error:
            if primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > give_up_at:
                raise
            time.sleep(0.01)


def _migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    for version, change in enumerate(migrations, start=1):
        with transaction(connection):
            # asked inside the transaction: another program may have been faster
            if connection.execute("pragma user_version").fetchone()[0] < version:
                change(connection)
                connection.execute(f"pragma user_version = {version}")
