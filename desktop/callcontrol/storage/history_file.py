"""The file with everybody's calls, open: the history itself or what stands in for it."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from callcontrol.storage import cipher
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database
from callcontrol.storage.fallback import Fallback, merge, open_fallback
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS, Migration
from callcontrol.storage.other_versions import SetAside, fit, set_aside

_log = logging.getLogger(__name__)


class HistoryFile:
    """``path``, or where it cannot be opened a fallback; either way calls can be saved.

    ``comparable`` is as for ``History``, ``migrations`` as for ``open_database``.
    """

    def __init__(
        self,
        path: Path,
        *,
        comparable: Callable[[str], str],
        migrations: Sequence[Migration] = MIGRATIONS,
    ) -> None:
        self.path = path
        self.fault: DatabaseFault | None = None
        """What is wrong with ``path`` so that calls are kept elsewhere."""
        self.place: Path | None = None
        """The file that is open; None: calls are kept in memory only."""
        self.set_aside: list[SetAside] = []
        """What newer versions have recorded, which comes back with them."""
        self._comparable = comparable
        self._migrations = migrations
        self._connection = self._open()

    def _open(self) -> sqlite3.Connection:
        try:
            fit(self.path, len(self._migrations))
        except (DatabaseError, OSError) as error:
            _log.error("the history stays with the version that wrote it: %s", error)
        try:
            connection = open_database(self.path, self._migrations)
        except DatabaseError as error:
            _log.error("the history cannot be opened: %s", error)
            self.fault = error.fault
            connection, self.place = open_fallback(self.path)
        else:
            self.fault, self.place = None, self.path
            merge(connection, self.path, comparable=self._comparable, migrations=self._migrations)
        self.set_aside = set_aside(self.path)
        return self._held(connection)

    def _held(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        if self.place is not None:
            cipher.hold(self.place, connection)
        return connection

    def reopen(self, between: Callable[[], object] = lambda: None) -> None:
        """Close it, do what ``between`` does to the file, and open it, whether or not that failed.

        Whoever reads and writes it has ended before.
        """
        self.close()
        try:
            between()
        finally:
            self._connection = self._open()

    def can_be_opened(self) -> bool:
        """Whether there is nothing wrong with ``path`` any more. May block; for any thread."""
        try:
            open_database(self.path, self._migrations).close()
        except DatabaseError:
            return False
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        if self.place is not None:
            cipher.let_go(self.place)

    def history(self, account_id: str, *, keep_names: bool = True) -> History:
        """The calls of one account, in the file that is open; where it takes no account more, in
        a fallback. May raise ``DatabaseError``.
        """
        try:
            return self._history(account_id, keep_names=keep_names)
        except DatabaseError as error:
            if self.fault is not None:
                raise
            _log.error("the history takes nobody's calls: %s", error)
            self.fault = error.fault
            self.close()
            connection, self.place = open_fallback(self.path)
            self._connection = self._held(connection)
            return self._history(account_id, keep_names=keep_names)

    def _history(self, account_id: str, *, keep_names: bool) -> History:
        return History(
            self._connection, account_id, comparable=self._comparable, keep_names=keep_names
        )

    def fallback(self, account_id: str) -> Fallback | None:
        """Where its calls can go that the open file does not take; None: it is the last place."""
        if self.fault is not None:
            return None
        return Fallback(self.path, account_id, comparable=self._comparable)
