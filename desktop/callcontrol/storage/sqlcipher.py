"""SQLCipher's connections, made so alike that nobody has to ask whose they are.

Imported only where there is an encrypted file; ``cipher.py`` is who does.
"""

import sqlite3
from typing import Any

from sqlcipher3 import dbapi2

Error: type[Exception] = dbapi2.Error


class Cursor(dbapi2.Cursor):  # type: ignore[misc]  # it has no types
    """Takes ``sqlite3.Row`` for its own kind of rows with names."""

    @property
    def row_factory(self) -> Any:
        """What makes a row of its values."""
        return dbapi2.Cursor.row_factory.__get__(self)

    @row_factory.setter
    def row_factory(self, kind: Any) -> None:
        own = dbapi2.Row if kind is sqlite3.Row else kind
        dbapi2.Cursor.row_factory.__set__(self, own)


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """One whose cursors are such."""

    def cursor(self, factory: Any = Cursor) -> Any:
        """A new cursor."""
        return super().cursor(factory)


def connect(address: Any, key: str = "", **options: Any) -> sqlite3.Connection:
    """Open ``address`` with ``key``, 64 hexadecimal digits, or as a plain file without."""
    connection: sqlite3.Connection = dbapi2.connect(address, factory=Connection, **options)
    if key:
        connection.execute("pragma cipher_log_level = none")  # a wrong key is told by its error
        connection.execute(f"pragma key = \"x'{key}'\"")
    return connection
