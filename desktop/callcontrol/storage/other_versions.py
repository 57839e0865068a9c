"""The history where versions of the program meet: back to an older one, and on to a newer again.

An older program cannot read what a newer one wrote. It puts that file aside, whole, and goes on
with the copy that was made before the change (decision 30). The newer program takes its file back
and adds what was recorded meanwhile. Files only ever get other names, so whoever is killed in
between finds a history, or one of these, from which ``settle`` makes one.
"""

import logging
import os
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from callcontrol.storage import cipher, copies
from callcontrol.storage.copies import sync_file, sync_folder
from callcontrol.storage.database import (
    DatabaseError,
    DatabaseFault,
    connect_to_read,
    faults_named,
    version_of,
)

_log = logging.getLogger(__name__)

_WAIT = 0.5


@dataclass(frozen=True, slots=True)
class SetAside:
    """A file that only a newer version can read, and when that wrote it last."""

    file: Path
    version: int
    written_on: datetime


def fit(path: Path, newest: int) -> None:
    """Make the history ``path`` one that schema version ``newest`` can open, where that works.

    Else it stays as it is. Raises ``DatabaseError``. Nobody may have it open.
    """
    settle(path)
    version = _version(path)
    if version > newest:
        _step_back(path, version, newest)
    elif mine := [one for one in set_aside(path) if one.version <= newest]:
        _take_back(path, max(mine, key=lambda one: (one.version, one.written_on)).file)


def settle(path: Path) -> None:
    """Where somebody was killed between two names, have a history again. Raises ``DatabaseError``.

    The one that was to become it comes first, then whatever was it. Where there is one, what was
    to become it never will.
    """
    with faults_named():
        if path.exists():
            for left in path.parent.glob(f"{escape(_older(path).name)}*"):
                left.unlink()
            return
        candidates = [_older(path), *(one.file for one in set_aside(path)), *meanwhile(path)]
        for one in filter(Path.exists, candidates):
            _rename(one, path)
            return


def set_aside(path: Path) -> list[SetAside]:
    """What newer versions wrote and this history waits for, the newest version first."""
    found = []
    pattern = re.compile(rf"{re.escape(path.stem)}\.schema-(\d+)(\.\d+)?{re.escape(path.suffix)}")
    for file in path.parent.glob(f"{escape(path.stem)}.schema-*{path.suffix}"):
        if match := pattern.fullmatch(file.name):
            written = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            found.append(SetAside(file, int(match[1]), written))
    return sorted(found, key=lambda one: (-one.version, one.file.name))


def meanwhile(path: Path) -> list[Path]:
    """Histories of an older version whose calls are still to come into ``path``."""
    found = path.parent.glob(f"{escape(path.stem)}.meanwhile-*{path.suffix}")
    return sorted(one for one in found if not one.name.endswith(f".merged{path.suffix}"))


def _step_back(path: Path, version: int, newest: int) -> None:
    copy = _copy_before(path, newest)
    if copy is None:
        return
    prepared = _older(path)
    _write_anew(copy, prepared)
    written = _written(path)
    _fold(path)
    with faults_named():
        os.utime(path, ns=(written, written))  # it tells until when that version was used
    aside = _free_name(path, f"schema-{version}")
    _rename(path, aside)
    _rename(prepared, path)
    _log.warning("a newer version's history is kept as %s; %s goes on", aside.name, copy.name)


def _take_back(path: Path, aside: Path) -> None:
    _version(aside)  # it can be read
    if path.exists():
        _fold(path)
        stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}"
        _rename(path, path.with_name(f"{path.stem}.meanwhile-{stamp}{path.suffix}"))
    _rename(aside, path)
    _log.info("%s is the history again", aside.name)


def _copy_before(path: Path, newest: int) -> Path | None:
    """The latest copy of a version that can be read here."""
    usable = []
    for copy in copies.found(path):
        try:
            version = _version(copy)
        except DatabaseError as error:
            _log.warning("%s cannot be used: %s", copy.name, error)
            continue
        if 0 < version <= newest:
            usable.append((version, copy.stat().st_mtime_ns, copy))
    return max(usable)[-1] if usable else None


def _write_anew(copy: Path, target: Path) -> None:
    """A whole and sound ``target`` or none. The copy stays: it may be needed again."""
    partial = target.with_name(f"{target.name}.partial")
    with faults_named():
        for left in target.parent.glob(f"{escape(target.name)}*"):
            left.unlink()
        partial.touch(mode=0o600)
        try:
            with closing(connect_to_read(copy, alone=True)) as source:
                encrypted = cipher.is_encrypted(source)
                with closing(cipher.connect(partial, encrypted=encrypted)) as made:
                    source.backup(made)
                    made.execute("pragma journal_mode = delete")
                    if made.execute("pragma quick_check(1)").fetchone() != ("ok",):
                        raise DatabaseError(DatabaseFault.DAMAGED, copy.name)
            sync_file(partial)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)


def _fold(path: Path) -> None:
    """Have all of ``path`` in one file: what its log holds belongs to its name."""
    with faults_named(), closing(cipher.connect(path, timeout=_WAIT)) as connection:
        (mode,) = connection.execute("pragma journal_mode = delete").fetchone()
    if mode != "delete":
        raise DatabaseError(DatabaseFault.LOCKED, "somebody else has it open")
    with faults_named():
        sync_file(path)


def _written(path: Path) -> int:
    """When something was written there last, by SQLite's log if need be; in nanoseconds."""
    log = path.with_name(f"{path.name}-wal")
    with faults_named():
        return max(one.stat().st_mtime_ns for one in (path, log) if one.exists())


def _rename(one: Path, other: Path) -> None:
    with faults_named():
        one.rename(other)
        sync_folder(other.parent)


def _version(path: Path) -> int:
    with faults_named():
        return version_of(path)


def _older(path: Path) -> Path:
    return path.with_name(f"{path.stem}.older{path.suffix}")


def _free_name(path: Path, ending: str) -> Path:
    names = (f"{path.stem}.{ending}{more}{path.suffix}" for more in ("", *_numbers()))
    return next(one for one in map(path.with_name, names) if not one.exists())


def _numbers() -> Iterator[str]:
    return (f".{number}" for number in range(2, 1000))
