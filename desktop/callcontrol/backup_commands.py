"""The commands that need no window: ``backup FILE`` and ``restore FILE``."""

from pathlib import Path

from callcontrol import instance
from callcontrol.paths import Paths
from callcontrol.storage import backup, encryption
from callcontrol.storage.backup import BackupError, BackupFault
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.other_versions import set_aside
from callcontrol.terminal import complain, say

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
        return complain(f"{paths.database}: there are no calls")
    try:
        with encryption.unlocked(paths.database):
            backup.back_up(paths.database, target, replace=force)
    except BackupError as error:
        return complain(f"{target}: {_WORDS[error.fault]}")
    except DatabaseError as error:
        return complain(f"{paths.database}: it cannot be read ({error.code})")
    say(f"{target}\n")
    for one in set_aside(paths.database):
        complain(f"not in it, since only a newer version can read it: {one.file}")
    return 0


def restore(paths: Paths, source: Path) -> int:
    """Put ``source`` in the place of the history; the exit code: 0, or 1 where it cannot be."""
    try:
        lock = instance.acquire(paths.lock)
    except OSError as error:
        return complain(f"{paths.folder}: {error.strerror}")
    if lock is None:
        return complain("it runs in this profile; quit it, or restore in its settings, History")
    try:
        with encryption.unlocked(paths.database, source):
            kept = backup.put_in_place(paths.database, backup.prepare(paths.database, source))
    except BackupError as error:
        return complain(f"{source}: {_WORDS[error.fault]}")
    except DatabaseError as error:
        return complain(f"{source}: it cannot be read ({error.code})")
    finally:
        lock.release()
    say(f"{paths.database}\n" if kept is None else f"what was there before: {kept}\n")
    return 0
