"""SQLite files as they are opened: plain ones by Python's own module, encrypted ones by SQLCipher.

Which of both a file is says its beginning. All encrypted files of a profile have one key, which
is given to ``use_key`` once and then opens any of them. Where the key is kept is the business of
``credentials.py``.
"""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

_PLAIN = b"SQLite format 3\0"
_KEY = re.compile(r"[0-9a-f]{64}")

_keys: list[str] = []
"""The one key of this run, if there is one. Never shown, logged or written."""


def use_key(key: str) -> None:
    """Open encrypted files by ``key`` from now on: 64 hexadecimal digits; "" forgets it.

    Raises ``ValueError`` for what is no key.
    """
    if key and not _KEY.fullmatch(key):
        raise ValueError("not a key")
    _keys[:] = [key] if key else []


def has_key() -> bool:
    """Whether encrypted files can be opened in this run."""
    return bool(_keys)


def is_plain(path: Path) -> bool:
    """Whether ``path`` is new, or begins as an SQLite file that is not encrypted does.

    Raises ``OSError`` where it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN)) in (b"", _PLAIN)
    except FileNotFoundError:
        return True


def connect(path: Path, *, encrypted: bool | None = None, **options: Any) -> sqlite3.Connection:
    """A connection to ``path``, which is made if need be: ``encrypted``, or like it is.

    ``options`` are those of ``sqlite3.connect``. Without a key every file is taken for a plain one.
    A connection of SQLCipher is none of ``sqlite3``'s own, but all that is used of it is alike.
    """
    if not (has_key() and (not is_plain(path) if encrypted is None else encrypted)):
        plain: sqlite3.Connection = sqlite3.connect(path, **options)
        return plain
    from sqlcipher3 import dbapi2  # late: few need it

    connection: sqlite3.Connection = dbapi2.connect(path, **options)
    connection.execute(f"pragma key = \"x'{_keys[0]}'\"")
    return connection


def connect_for_reading(path: Path, **options: Any) -> sqlite3.Connection:
    """The same for a file that is there, and of which not a byte may change."""
    address = quote(path.absolute().as_posix())
    # three slashes before a drive letter, four before a network share's host
    uri = f"file://{address}" if address.startswith("/") else f"file:///{address}"
    if not has_key() or is_plain(path):
        plain: sqlite3.Connection = sqlite3.connect(f"{uri}?mode=ro", uri=True, **options)
        return plain
    from sqlcipher3 import dbapi2

    connection: sqlite3.Connection = dbapi2.connect(f"{uri}?mode=ro", uri=True, **options)
    connection.execute(f"pragma key = \"x'{_keys[0]}'\"")
    return connection


def errors() -> tuple[type[Exception], ...]:
    """What connections raise: ``sqlite3.Error``, and SQLCipher's own where it is in use."""
    if not has_key():
        return (sqlite3.Error,)
    from sqlcipher3 import dbapi2

    return (sqlite3.Error, dbapi2.Error)


def is_encrypted(connection: sqlite3.Connection) -> bool:
    """Whether it is one of SQLCipher's."""
    return type(connection) is not sqlite3.Connection


def named_rows(connection: sqlite3.Connection) -> type[sqlite3.Row]:
    """The ``row_factory`` for rows whose values have names."""
    if not is_encrypted(connection):
        return sqlite3.Row
    from sqlcipher3 import dbapi2

    kind: type[sqlite3.Row] = dbapi2.Row
    return kind


def rewrite(path: Path, *, encrypted: bool) -> None:
    """Make the SQLite file ``path`` an ``encrypted`` one, or a plain one again.

    It is written anew beside it, compared, and put in its place at once. Nothing in this process
    may have it open: two libraries of SQLite do not see each other's locks. Raises the kinds of
    ``errors`` and ``OSError``; the file is then as it was.
    """
    from sqlcipher3 import dbapi2

    new = path.with_name(f"{path.name}.rewritten")
    new.unlink(missing_ok=True)
    new.touch(mode=0o600)
    try:
        with closing(dbapi2.connect(path, isolation_level=None)) as old:
            if not is_plain(path):
                old.execute(f"pragma key = \"x'{_keys[0]}'\"")
            _export(old, new, f"x'{_keys[0]}'" if encrypted else "")
            old.execute("pragma journal_mode = delete")  # brings in and removes what the log holds
        with closing(connect(new, encrypted=encrypted)) as made:
            if made.execute("pragma quick_check").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("the rewritten file is not sound")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _export(old: sqlite3.Connection, new: Path, key: str) -> None:
    """Everything of ``old`` in ``new``, counted there; in one transaction of ``old``."""
    old.execute("attach ? as new key ?", (str(new), key))
    old.execute("begin immediate")
    old.execute("select sqlcipher_export('new')")
    for name in ("application_id", "user_version"):
        (value,) = old.execute(f"pragma main.{name}").fetchone()
        old.execute(f"pragma new.{name} = {value}")
    old.execute("commit")
    if _counts(old, "main") != _counts(old, "new"):
        raise sqlite3.DatabaseError("the rewritten file has other rows")
    old.execute("detach new")


def _counts(connection: sqlite3.Connection, schema: str) -> dict[str, int]:
    """How many rows each table has."""
    found = connection.execute(
        f"select name from {schema}.sqlite_schema where type = 'table' and rootpage > 0"  # noqa: S608
    ).fetchall()
    counts = {}
    for (name,) in found:
        quoted = str(name).replace('"', '""')
        counted = connection.execute(f'select count(*) from {schema}."{quoted}"')  # noqa: S608
        counts[str(name)] = int(counted.fetchone()[0])
    return counts
