"""Where calls are kept while the history's file does not take them, and their way back into it.

First a file beside it, then one among the computer's temporary files, at last memory. Nothing here
deletes anything: a file whose calls have come into the history gets another name.
"""

import hashlib
import logging
import os
import sqlite3
import stat
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord
from callcontrol.calls.server_records import Deleted
from callcontrol.storage.database import (
    DatabaseError,
    faults_named,
    open_database,
    open_in_memory,
)
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS, Migration
from callcontrol.storage.other_versions import meanwhile

_log = logging.getLogger(__name__)

_NEAR = timedelta(seconds=1)
_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_SAME = timedelta(milliseconds=50)
_AT_ONCE = 500


class Fallback:
    """A second place for the calls of one account; opened when the first of them comes.

    ``path`` is the history that does not take them.
    """

    def __init__(self, path: Path, account_id: str, *, comparable: Callable[[str], str]) -> None:
        self._path = path
        self._account_id = account_id
        self._comparable = comparable
        self._connection: sqlite3.Connection | None = None
        self._is_new = False
        self._failed: list[Path] = []
        self.place: Path | None = None
        """The file that has them; None while there is none."""

    def save(self, records: Collection[CallRecord]) -> None:
        """Write each over what is kept of it here. Raises ``DatabaseError`` if no place can."""
        if self._connection is None:
            there = list(filter(Path.exists, places(self._path)))
            self._connection, self.place = open_fallback(self._path, but=self._failed)
            self._is_new = self.place not in there
        try:
            History(self._connection, self._account_id, comparable=self._comparable).save(*records)
        except DatabaseError:
            place = self.place
            self.close(done=False)
            if place is None:
                raise
            self._failed.append(place)
            self.save(records)

    def close(self, *, done: bool) -> None:
        """Let go of the file; ``done``: all that it was given has come into the history."""
        if self._connection is None:
            return
        self._connection.close()
        if done and self._is_new and self.place is not None:
            _retire(self.place)  # what an earlier run left there is for the next start
        self._connection = self.place = None


def places(path: Path) -> list[Path]:
    """The files that may hold calls for the history ``path``, the best first."""
    beside = path.with_name(f"{path.stem}.fallback{path.suffix}")
    digest = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:16]
    try:
        return [beside, _temporary_folder() / f"{path.stem}-{digest}.fallback{path.suffix}"]
    except OSError:
        return [beside]


def open_fallback(
    path: Path, *, but: Collection[Path] = ()
) -> tuple[sqlite3.Connection, Path | None]:
    """A history that takes calls in place of ``path``, and its file; None: it is memory only."""
    for place in places(path):
        if place in but:
            continue
        try:
            if place.parent != path.parent:
                _make_private(place.parent)
            connection = open_database(place)
        except (DatabaseError, OSError) as error:
            _log.warning("calls cannot be kept in %s: %s", place.name, error)
        else:
            _log.warning("calls are kept in %s", place.name)
            return connection, place
    _log.error("calls are kept in memory only")
    return open_in_memory(), None


def merge(
    connection: sqlite3.Connection,
    path: Path,
    *,
    comparable: Callable[[str], str],
    migrations: Sequence[Migration] = MIGRATIONS,
) -> int:
    """Add what the fallbacks of ``path`` have to the open history; how many calls that were.

    So it does with what an older program has recorded meanwhile. What it knows of a later time
    stays. A file that cannot be read, or whose calls cannot be added now, stays where it is for
    the next start.
    """
    added = 0
    for place in [*filter(Path.exists, places(path)), *meanwhile(path)]:
        try:
            if place.parent != path.parent:
                _make_private(place.parent)
            with closing(open_database(place, migrations)) as kept:
                for account_id in _accounts(kept):
                    into = History(connection, account_id, comparable=comparable)
                    added += _add(History(kept, account_id, comparable=comparable), into)
            _retire(place)
        except (DatabaseError, OSError) as error:
            _log.error("the calls in %s wait for the next start: %s", place.name, error)
    if added:
        _log.info("%d calls came from a fallback into the history", added)
    return added


def _add(kept: History, into: History) -> int:
    _delete_what_was_deleted(kept, into)
    gone = {*into.deleted.since(_EVER)}
    entries = [entry for entry in _all(kept) if _trace(entry.head) not in gone]
    legs = [leg for entry in entries for leg in kept.legs(entry)]
    new = [leg for leg in sorted(legs, key=_begun) if _is_news(leg, into)]
    into.save(*new)
    for entry in entries:
        if entry.remark:
            known = into.entry_of(entry.head)
            into.remark(known, known.remark.joined(entry.remark))
    for people in kept.people():
        for number in (person.party.number for person in people):
            if remark := kept.caller_remark(number):
                into.remark_caller(number, into.caller_remark(number).joined(remark))
    return len(new)


def _delete_what_was_deleted(kept: History, into: History) -> None:
    """What the user has deleted in the one is not to come back by the other."""
    for one in kept.deleted.since(_EVER):
        near = into.begun_between(one.endpoint_id, one.began_on, one.began_on + _SAME)
        into.delete(*{into.entry_of(leg) for leg in near if _trace(leg) == one})


def _trace(record: CallRecord) -> Deleted:
    return Deleted(record.key.endpoint_id, record.started_on, record.call.direction)


def _begun(record: CallRecord) -> datetime:
    return record.started_on


def _is_news(record: CallRecord, into: History) -> bool:
    around = record.started_on - _NEAR, record.started_on + _NEAR
    near = into.begun_between(record.key.endpoint_id, *around)
    known = next((one for one in near if one.record_id == record.record_id), None)
    if known is None and record.record_id == record.call.call_id:  # the service told of it
        known = next((one for one in near if _is_same(one, record)), None)
    return known is None or (known.ended_on is None and known.state_since < record.state_since)


def _is_same(one: CallRecord, told: CallRecord) -> bool:
    """Whether ``one``, which we heard ourselves, is the call that the service's record is of."""
    return (
        abs(one.started_on - told.started_on) <= _SAME
        and one.call.direction is told.call.direction
        and one.call.remote.number == told.call.remote.number
    )


def _all(history: History) -> Iterator[Entry]:
    last: Entry | None = None
    while page := history.entries(before=last, limit=_AT_ONCE):
        yield from page
        last = page[-1]


def _accounts(connection: sqlite3.Connection) -> list[str]:
    with faults_named():
        found = connection.execute("select account_id from account order by id").fetchall()
    return [account_id for (account_id,) in found]


def _retire(place: Path) -> None:
    """Give a closed file whose calls are in the history a name under which none is looked for."""
    if place.with_name(f"{place.name}-wal").exists():
        return  # it could not be closed completely: the next start finds that nothing is new
    name = f"{place.stem}-{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}.merged{place.suffix}"
    place.rename(place.with_name(name))


if sys.platform == "win32":

    def _temporary_folder() -> Path:
        return Path(tempfile.gettempdir(), "callcontrol")  # each user has an own one there

    def _make_private(folder: Path) -> None:
        folder.mkdir(exist_ok=True)

else:

    def _temporary_folder() -> Path:
        return Path(tempfile.gettempdir(), f"callcontrol-{os.getuid()}")

    def _make_private(folder: Path) -> None:
        """Others may write beside it: it has to be a folder that is this user's alone."""
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        if found.st_uid != os.getuid() or found.st_mode != stat.S_IFDIR | 0o700:
            raise PermissionError(f"{folder} is not this user's alone")
