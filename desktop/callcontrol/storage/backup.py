"""The history copied into one file, while the program runs or not, and put back from one.

A file that is made is whole or not there: until then it is called ``….partial``. Where backups went
is noted in the profile, since whoever is erased has to go from them too.
"""

import errno
import json
import logging
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from enum import StrEnum
from glob import escape
from pathlib import Path

from callcontrol.storage import cipher
from callcontrol.storage.copies import sync_file, sync_folder
from callcontrol.storage.database import (
    DatabaseError,
    DatabaseFault,
    connect_to_read,
    faults_named,
    open_database,
    wrong_key_named,
)
from callcontrol.storage.fallback import places
from callcontrol.storage.migrations import APPLICATION_ID, MIGRATIONS

_log = logging.getLogger(__name__)

_PAGES = 500
"""Copied between two tellings of the progress: some milliseconds."""
_NOTES = "backups.json"
_SIDES = ("-wal", "-shm", "-journal")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

Progress = Callable[[int], object]
"""Is told how much has been copied, in percent. What it raises ends the copying, and passes on."""


class BackupFault(StrEnum):
    """Why there is no backup, or nothing was restored; words are in ``ui/problems.py``."""

    DISK_FULL = "backup_disk_full"
    NOT_WRITABLE = "backup_not_writable"
    EXISTS = "backup_exists"
    UNREADABLE = "restore_unreadable"
    FOREIGN = "restore_foreign"
    DAMAGED = "restore_damaged"
    NEWER = "restore_newer"
    NO_KEY = "restore_no_key"
    """It is encrypted with another key, or it is no backup at all."""
    HELD = "restore_held"
    """Another program has the history open, so it cannot be replaced."""


class BackupError(Exception):
    """It was not done, and everything is as before."""

    def __init__(self, fault: BackupFault, detail: object = "") -> None:
        super().__init__(f"{fault}: {detail}")
        self.fault = fault
        self.code = fault.value


def back_up(
    path: Path,
    target: Path,
    *,
    replace: bool = False,
    progress: Progress = lambda _: None,
    now: datetime | None = None,
) -> None:
    """Copy the history ``path`` as it is at this moment to ``target``, for this user's eyes only.

    Calls can be saved meanwhile. Raises ``BackupError``, and ``DatabaseError`` where the history
    itself cannot be read. For a worker thread: a million calls take seconds.
    """
    if target.exists() and not (replace and target.is_file() and not target.samefile(path)):
        raise BackupError(BackupFault.EXISTS if target.is_file() else BackupFault.NOT_WRITABLE)
    with faults_named(), wrong_key_named(path), closing(connect_to_read(path)) as source:
        source.execute("begin")  # one state of it, whatever is saved meanwhile
        rows = _rows(source)
        _note(path.parent, target, now or datetime.now(UTC))
        with _writing(target) as partial:
            _copy(source, partial, progress)
            with closing(cipher.connect(partial)) as copy:
                if not _is_sound(copy) or _rows(copy) != rows:
                    raise DatabaseError(DatabaseFault.DAMAGED, "what was copied is not sound")
            sync_file(partial)
            partial.replace(target)
            sync_folder(target.parent)


def prepare(path: Path, source: Path, *, progress: Progress = lambda _: None) -> Path:
    """Make of the backup ``source`` a file beside ``path``, of the newest version, found sound.

    Encrypted where either is. The source stays as it is. Raises ``BackupError``. For a worker.
    """
    made = path.with_name(f"{path.stem}.restoring{path.suffix}")
    with _writing(made) as partial:
        try:
            with faults_named(), wrong_key_named(source):
                _take(source, partial, progress)
                if cipher.is_plain(partial) and cipher.has_key() and not cipher.is_plain(path):
                    cipher.rewrite(partial, encrypted=True)
        except DatabaseError as error:
            raise BackupError(_REFUSED.get(error.fault, BackupFault.UNREADABLE), error) from error
        partial.replace(made)
    return made


_REFUSED = {
    DatabaseFault.FOREIGN: BackupFault.FOREIGN,
    DatabaseFault.DAMAGED: BackupFault.DAMAGED,
    DatabaseFault.NEWER: BackupFault.NEWER,
    DatabaseFault.FULL: BackupFault.DISK_FULL,
    DatabaseFault.KEY_MISSING: BackupFault.NO_KEY,
    DatabaseFault.KEY_WRONG: BackupFault.NO_KEY,
}


def _take(source: Path, partial: Path, progress: Progress) -> None:
    alone = not source.with_name(f"{source.name}-wal").exists()
    with closing(connect_to_read(source, alone=alone)) as connection:
        (mark,) = connection.execute("pragma application_id").fetchone()
        (version,) = connection.execute("pragma user_version").fetchone()
        if mark != APPLICATION_ID or not version:
            raise DatabaseError(DatabaseFault.FOREIGN)
        if version > len(MIGRATIONS):
            raise DatabaseError(DatabaseFault.NEWER, f"version {version} of {len(MIGRATIONS)}")
        _copy(connection, partial, progress)
        with closing(cipher.connect(partial)) as copy:
            if not _is_sound(copy):
                raise DatabaseError(DatabaseFault.DAMAGED)
    with closing(open_database(partial)) as newest:
        newest.execute("pragma journal_mode = delete")
    for copy_of_source in partial.parent.glob(f"{partial.name}.before-*"):
        copy_of_source.unlink()
    sync_file(partial)


def put_in_place(path: Path, prepared: Path, *, now: datetime | None = None) -> Path | None:
    """Replace the history ``path``, which nobody has open, by what ``prepare`` has made.

    What was there is kept beside it; the result is where, if there was anything. Raises
    ``BackupError``.
    """
    kept = None
    with _told(prepared):
        if path.exists():
            _fold(path)
            stamp = f"{now or datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}"
            kept = path.with_name(f"{path.stem}.before-restore-{stamp}{path.suffix}")
            _keep(path, kept)
        prepared.replace(path)
        sync_folder(path.parent)
    _log.info("the history was restored; the one before is %s", kept.name if kept else "not there")
    return kept


def _fold(path: Path) -> None:
    """Bring what stands in the write-ahead log into the file; one left behind would spoil the next.

    It works only while nobody else has the file open.
    """
    try:
        with faults_named():
            connect_to_read(path).close()  # SQLite drops the log of a damaged one
        with faults_named(), closing(cipher.connect(path, timeout=0.5)) as connection:
            connection.execute("pragma journal_mode = delete").fetchone()
    except DatabaseError as error:
        if error.fault is DatabaseFault.LOCKED:
            raise BackupError(BackupFault.HELD, error) from error
        _log.warning("the history is replaced as it lies there: %s", error)


def _keep(path: Path, kept: Path) -> None:
    """``path`` goes on being there, so that no moment is without a history."""
    try:
        kept.hardlink_to(path)
    except OSError:  # not every file system knows a second name
        shutil.copy2(path, kept)
    for side in _SIDES:  # there are some only of a file that could not be opened
        with suppress(FileNotFoundError):
            path.with_name(path.name + side).rename(kept.with_name(kept.name + side))


def known_backups(profile: Path) -> list[Path]:
    """All files beside the history that may hold calls: backups, copies, fallbacks, half-made ones.

    Backups whose folder is not there now, as on a disk that was unplugged, are among them.
    """
    path = profile / "history.sqlite3"
    found = {
        one
        for place in places(path)
        for one in place.parent.glob(f"{place.stem.removesuffix('.fallback')}.*sqlite3*")
        if one != path and not one.name.endswith(_SIDES)
    }
    for target in map(Path, _noted(profile)):
        names = (target, _partial(target))
        found |= {one for one in names if one.exists() or not one.parent.exists()}
    return sorted(found)


def _noted(profile: Path) -> dict[str, str]:
    """Where backups went, and when."""
    try:
        notes = json.loads((profile / _NOTES).read_text(encoding="utf-8"))
        return {str(note["path"]): str(note["made_at"]) for note in notes}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError) as error:
        _log.error("where backups went cannot be read: %s", type(error).__name__)
        return {}


def _note(profile: Path, target: Path, now: datetime) -> None:
    """Before it is made: what is left of a broken off one has to be found too."""
    notes = _noted(profile) | {str(target.absolute()): now.isoformat()}
    listed = [{"path": path, "made_at": made_at} for path, made_at in notes.items()]
    written = profile / f"{_NOTES}.new"
    try:
        written.write_text(json.dumps(listed, indent=2), encoding="utf-8")
        written.replace(profile / _NOTES)
    except OSError as error:  # whose disk is full needs a backup all the more
        _log.error("where this backup goes is not noted: %s", error.strerror)


def _partial(target: Path) -> Path:
    return target.with_name(f"{target.name}.partial")


@contextmanager
def _writing(target: Path) -> Iterator[Path]:
    """A new file to be filled and renamed by the block; gone if that fails."""
    partial = _partial(target)
    with _told(partial):
        _clear(partial)
        partial.touch(mode=0o600)
        yield partial


def _clear(partial: Path) -> None:
    """What a journal left beside it says would spoil the next file of that name."""
    for one in (partial, *partial.parent.glob(f"{escape(partial.name)}[-.]*")):
        one.unlink(missing_ok=True)


@contextmanager
def _told(partial: Path) -> Iterator[None]:
    """Turn what the disk refuses into ``BackupError``; if anything fails, ``partial`` goes."""
    try:
        with faults_named():
            yield
    except BaseException as error:
        with suppress(OSError):
            _clear(partial)
        if isinstance(error, DatabaseError) and (fault := _fault(error)) is not None:
            raise BackupError(fault, error) from error
        raise


def _fault(error: DatabaseError) -> BackupFault | None:
    """What a fault says that may be of the file that is written."""
    cause = error.__cause__
    if error.fault is DatabaseFault.FULL or getattr(cause, "errno", None) in _FULL:
        return BackupFault.DISK_FULL
    is_ours = error.fault in {DatabaseFault.UNREACHABLE, DatabaseFault.READ_ONLY}
    return BackupFault.NOT_WRITABLE if is_ours else None


def _copy(source: sqlite3.Connection, partial: Path, progress: Progress) -> None:
    def tell(_status: int, left: int, pages: int) -> None:
        progress(100 * (pages - left) // max(pages, 1))

    with closing(cipher.connect(partial, encrypted=cipher.is_encrypted(source))) as copy:
        source.backup(copy, pages=_PAGES, progress=tell)
        copy.execute("pragma journal_mode = delete")  # one file, also where nothing can be written


def _rows(connection: sqlite3.Connection) -> list[int]:
    """How many rows each table has."""
    named = connection.execute(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
        " order by name"
    ).fetchall()
    counts = (f'select count(*) from "{name}"' for (name,) in named)
    return [connection.execute(count).fetchone()[0] for count in counts]


def _is_sound(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("pragma quick_check(1)").fetchone() == ("ok",))
