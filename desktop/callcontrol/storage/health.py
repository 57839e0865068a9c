"""How the history's file is: sound or not, how large, how many rows. Never what is in them.

Opened for reading only, by a connection of its own, so any thread may ask while the program runs.
"""

import sqlite3
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from callcontrol.storage import cipher
from callcontrol.storage.database import (
    DatabaseError,
    DatabaseFault,
    connect_to_read,
    faults_named,
    primary_code,
    wrong_key_named,
)

_STEPS = 20_000
"""SQLite's steps between two looks at the clock: well below a millisecond."""
_MOST_FAULTS = 20
_UNFINISHED = "not finished in time"
_NOTHING_FOUND = (None, ["ok"], _UNFINISHED)


def health(path: Path, *, seconds: float = 3.0) -> Mapping[str, object]:
    """What there is to say of the file ``path``, as JSON values, found within about ``seconds``."""
    found: dict[str, object] = {"sqlite": sqlite3.sqlite_version, "files": _sizes(path)}
    if not path.exists():
        return {**found, "fault": "there is no file"}
    try:
        with (
            faults_named(),
            wrong_key_named(path),
            closing(connect_to_read(path)) as connection,
        ):
            _limit(connection, seconds)
            for name in ("application_id", "user_version", "journal_mode", "page_size"):
                found[name] = connection.execute(f"pragma {name}").fetchone()[0]
            for name in ("page_count", "freelist_count"):
                found[name] = connection.execute(f"pragma {name}").fetchone()[0]
            found |= _checked(connection)
    except DatabaseError as error:
        found["fault"] = error.code
    return found


def is_damaged(path: Path) -> bool:
    """Whether something was found to be wrong with the contents of ``path``, within seconds."""
    found = health(path)
    damaged = DatabaseFault.DAMAGED.value
    return found.get("fault") == damaged or found.get("quick_check") not in _NOTHING_FOUND


def _limit(connection: sqlite3.Connection, seconds: float) -> None:
    """Interrupt whatever runs when the time is up."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)


def _checked(connection: sqlite3.Connection) -> dict[str, object]:
    """Row counts first: they are quick, and the check may take all the time that is left."""
    found: dict[str, object] = {}
    try:
        named = connection.execute(
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
        )
        rows: dict[str, int] = {}
        found["rows"] = rows
        for (name,) in named.fetchall():
            quoted = str(name).replace('"', '""')
            (rows[str(name)],) = connection.execute(f'select count(*) from "{quoted}"').fetchone()
        told = connection.execute(f"pragma quick_check({_MOST_FAULTS})").fetchall()
        found["quick_check"] = [str(line) for (line,) in told]
    except cipher.errors() as error:
        if primary_code(error) != sqlite3.SQLITE_INTERRUPT:
            raise
        found["quick_check"] = _UNFINISHED
    return found


def _sizes(path: Path) -> dict[str, int]:
    """The file, its write-ahead log, and the copies that were made before it changed."""
    try:
        return {one.name: one.stat().st_size for one in sorted(path.parent.glob(f"{path.name}*"))}
    except OSError:
        return {}
