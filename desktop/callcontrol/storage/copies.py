"""Copies of the history's file from before its schema changes, of which the latest are kept."""

import logging
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from glob import escape
from pathlib import Path

from callcontrol.storage import cipher

_log = logging.getLogger(__name__)

_KEPT = 3
_NO_COPY = (".partial", "-wal", "-shm", "-journal")


def has_room(path: Path) -> bool:
    """Whether there is room for a change: it takes as much again as the file, as does the copy."""
    return shutil.disk_usage(path.parent).free >= 2 * path.stat().st_size


def found(path: Path) -> list[Path]:
    """The whole copies that were made of ``path``, the oldest first."""
    beside = path.parent.glob(f"{escape(path.name)}.before-*")
    whole = [one for one in beside if one.is_file() and not one.name.endswith(_NO_COPY)]
    return sorted(whole, key=lambda one: one.stat().st_mtime_ns)


def copy_before(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Copy ``path`` before it becomes ``version``: completely or not at all.

    A half-written copy has another name. Raises the kinds of ``cipher.errors`` and ``OSError``.
    """
    ending = f"before-{version}"
    names = (f"{path.name}.{ending}{more}" for more in ("", *(f".{n}" for n in range(2, 1000))))
    target = next(one for one in map(path.with_name, names) if not one.exists())
    partial = path.with_name(f"{path.name}.{ending}.partial")
    partial.unlink(missing_ok=True)
    partial.touch(mode=0o600)
    with closing(cipher.connect(partial, encrypted=cipher.is_encrypted(connection))) as copy:
        connection.backup(copy)
        copy.execute("pragma journal_mode = delete")  # one file, whatever happens beside it
    sync_file(partial)
    partial.replace(target)
    sync_folder(path.parent)  # the copy has to outlive whatever befalls the change
    _log.info("the history file was copied to %s before its schema changes", target.name)


def forget_old(path: Path) -> None:
    """Keep those of the last changes only; one that cannot be deleted stays."""
    for old in found(path)[:-_KEPT]:
        with suppress(OSError):
            old.unlink()
            _log.info("%s was deleted: there are newer copies", old.name)


@contextmanager
def same_time(file: Path) -> Iterator[None]:
    """What the block does to ``file`` is no news: when calls were last written there is told by its
    time, and so is which copy is the latest. Raises ``OSError``.
    """
    time = file.stat().st_mtime_ns
    try:
        yield
    finally:
        os.utime(file, ns=(time, time))


def sync_file(file: Path) -> None:
    """Bring all that was written to ``file`` to disk."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names of the files in ``folder`` to disk, where the computer lets a program."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
