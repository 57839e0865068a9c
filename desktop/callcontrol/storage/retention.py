"""Takes out of a history's file what is older than the user wants to keep."""

import sqlite3
from datetime import datetime

from callcontrol.storage import deletion, rows
from callcontrol.storage.database import transaction
from callcontrol.storage.erasure import prepare, purge
from callcontrol.storage.person import ENTRIES_SINCE, version

_AT_ONCE = 200
"""Conversations in one transaction: others may write in between."""


def sweep(connection: sqlite3.Connection, before: datetime) -> int:
    """Delete what began earlier than ``before``, and notes on those of whom no call is left.

    Returns how many conversations have gone, and leaves no byte of them. Calls that go on stay.
    """
    prepare(connection)
    gone = 0
    if version(connection) < ENTRIES_SINCE:
        gone = _sweep_old(connection, before)
    else:
        while some := _delete_some(connection, rows.microseconds(before)):
            gone += some
    if gone:
        purge(connection)
    return gone


def _delete_some(connection: sqlite3.Connection, before: int) -> int:
    with transaction(connection):
        found = connection.execute(
            "select id from call where id < ? and head is null and lasted is not null limit ?",
            (before, _AT_ONCE),
        ).fetchall()
        deletion.delete(connection, [first for (first,) in found], hide=False)
        if found:
            connection.execute(
                "delete from caller_remark where comparable not in (select comparable from party)"
            )
        # the service's records of that time are not asked for any more
        connection.execute("delete from deleted where began_on < ? and to_hide = 0", (before,))
    return len(found)


def _sweep_old(connection: sqlite3.Connection, before: datetime) -> int:
    with transaction(connection):
        gone = connection.execute("delete from call where started_on < ?", (rows.time(before),))
        connection.execute(
            "delete from party where id not in (select remote from call"
            " union select local from call union select handed_to from call"
            " where handed_to is not null)"
        )
    return gone.rowcount
