"""The commands that need no window: ``backup FILE`` and ``restore FILE``."""

import sys
from pathlib import Path

from callcontrol import instance
from callcontrol.paths import Paths
from callcontrol.storage import backup, encryption
from callcontrol.storage.backup import BackupError, BackupFault
from callcontrol.storage.database import DatabaseError

_WORDS = {
    BackupFault.DISK_FULL: "the disk is full; make room, or choose another place",
    BackupFault.NOT_WRITABLE: "it cannot be written; choose another place, or check its rights",
    BackupFault.EXISTS: "it exists; choose another name, or replace it with --force",
    BackupFault.UNREADABLE: "it cannot be read; check its rights, or choose another",
    BackupFault.FOREIGN: "it is no backup of Call Control; choose another",
    BackupFault.DAMAGED: "it is damaged; choose another",
    BackupFault.NEWER: "a newer version of Call Control has made it; install that version first",
    BackupFault.NO_KEY: "it is no backup, or the keyring does not have its key; choose another",
    BackupFault.HELD: "another program holds the history; close it and try again",
}


def back_up(paths: Paths, target: Path, *, force: bool) -> int:
    """Copy the history of the profile to ``target``; the exit code: 0, or 1 where it cannot be."""
    if not paths.database.exists():
        return _complain(f"{paths.database}: there are no calls")
    try:
        with encryption.unlocked(paths.database):
            backup.back_up(paths.database, target, replace=force)
    except BackupError as error:
        return _complain(f"{target}: {_WORDS[error.fault]}")
    except DatabaseError as error:
        return _complain(f"{paths.database}: it cannot be read ({error.code})")
    return _say(f"{target}")


def restore(paths: Paths, source: Path) -> int:
    """Put ``source`` in the place of the history; the exit code: 0, or 1 where it cannot be."""
    try:
        lock = instance.acquire(paths.lock)
    except OSError as error:
        return _complain(f"{paths.folder}: {error.strerror}")
    if lock is None:
        return _complain("it runs in this profile; quit it, or restore in its settings, History")
    try:
        with encryption.unlocked(paths.database, source):
            kept = backup.put_in_place(paths.database, backup.prepare(paths.database, source))
    except BackupError as error:
        return _complain(f"{source}: {_WORDS[error.fault]}")
    except DatabaseError as error:
        return _complain(f"{source}: it cannot be read ({error.code})")
    finally:
        lock.release()
    return _say(f"{paths.database}") if kept is None else _say(f"what was there before: {kept}")


def _say(text: str) -> int:
    if sys.stdout is not None:  # a windowed program on Windows has none
        print(text)  # noqa: T201 - a command for the terminal
    return 0


def _complain(text: str) -> int:
    if sys.stderr is not None:
        print(f"callcontrol: {text}", file=sys.stderr)  # noqa: T201 - a command for the terminal
    return 1
