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
"""The one key of this run, if there is one; "" where one is needed and not to be had. Never shown,
logged or written."""

_held: dict[Path, bool] = {}
"""Of files that stay open, whether they are plain."""


def use_key(key: str) -> None:
    """Open encrypted files by ``key`` from now on: 64 hexadecimal digits.

    Raises ``ValueError`` for what is no key.
    """
    if not _KEY.fullmatch(key):
        raise ValueError("not a key")
    _keys[:] = [key]


def miss_key() -> None:
    """Know that the history is encrypted, and that its key is not to be had."""
    _keys[:] = [""]


def forget_key() -> None:
    """Take every file for a plain one."""
    _keys.clear()


def has_key() -> bool:
    """Whether encrypted files can be opened in this run."""
    return any(_keys)


def misses_key() -> bool:
    """Whether ``miss_key`` has been told."""
    return _keys == [""]


def is_plain(path: Path) -> bool:
    """Whether ``path`` is new, or begins as an SQLite file that is not encrypted does.

    Raises ``OSError`` where it cannot be read.
    """
    if path in _held:
        return _held[path]
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN)) in (b"", _PLAIN)
    except FileNotFoundError:
        return True


def hold(path: Path, connection: sqlite3.Connection) -> None:
    """Know from now on what ``path`` is, which ``connection`` has open, without looking.

    POSIX drops all locks of a process on a file that it closes, however it was opened (fcntl). Then
    any other program that opens the history would take itself for the last one, and delete the log
    that we write to.
    """
    _held[path] = not is_encrypted(connection)


def let_go(path: Path) -> None:
    """``path`` is open no longer."""
    _held.pop(path, None)


def connect(path: Path, *, encrypted: bool | None = None, **options: Any) -> sqlite3.Connection:
    """A connection to ``path``, which is made if need be: ``encrypted``, or like it is.

    ``options`` are those of ``sqlite3.connect``. Without a key every file is taken for a plain one.
    """
    if encrypted is None:
        encrypted = not is_plain(path)
    return _connect(path, encrypted=encrypted, **options)


def connect_to_read(path: Path, *, alone: bool = False, **options: Any) -> sqlite3.Connection:
    """The same, to whatever there is at ``path``; it can change nothing.

    ``alone``: nobody writes it, so that no file has to be made beside it.
    """
    address = quote(path.absolute().as_posix())
    # three slashes before a drive letter, four before a network share's host
    uri = f"file://{address}" if address.startswith("/") else f"file:///{address}"
    mode = "mode=ro&immutable=1" if alone else "mode=ro"
    return _connect(f"{uri}?{mode}", encrypted=not is_plain(path), uri=True, **options)


def is_encrypted(connection: sqlite3.Connection) -> bool:
    """Whether it is one of SQLCipher's."""
    return type(connection) is not sqlite3.Connection


def _connect(address: Path | str, *, encrypted: bool, **options: Any) -> sqlite3.Connection:
    if not encrypted or not has_key():
        plain: sqlite3.Connection = sqlite3.connect(address, **options)
        return plain
    from callcontrol.storage import sqlcipher  # late: few need it

    return sqlcipher.connect(address, _keys[0], **options)


def errors() -> tuple[type[Exception], ...]:
    """What connections raise: ``sqlite3.Error``, and SQLCipher's own where it is in use."""
    if not has_key():
        return (sqlite3.Error,)
    from callcontrol.storage import sqlcipher

    return (sqlite3.Error, sqlcipher.Error)


def rewrite(path: Path, *, encrypted: bool) -> None:
    """Make the SQLite file ``path`` an ``encrypted`` one, or a plain one again.

    It is written anew beside it, compared, and put in its place at once. Nothing in this process
    may have it open: two libraries of SQLite do not see each other's locks. Raises the kinds of
    ``errors`` and ``OSError``; the file is then as it was.
    """
    from callcontrol.storage import sqlcipher

    new = path.with_name(f"{path.name}.rewritten")
    new.unlink(missing_ok=True)
    new.touch(mode=0o600)
    try:
        key = "" if is_plain(path) else _keys[0]
        with closing(sqlcipher.connect(path, key, isolation_level=None)) as old:
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
        f"select name from {schema}.sqlite_schema where type = 'table' and rootpage > 0"
    ).fetchall()
    counts = {}
    for (name,) in found:
        quoted = str(name).replace('"', '""')
        counted = connection.execute(f'select count(*) from {schema}."{quoted}"')
        counts[str(name)] = int(counted.fetchone()[0])
    return counts
