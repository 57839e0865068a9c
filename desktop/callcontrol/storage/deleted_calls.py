"""What is left of calls that the user has deleted: when, where and in which direction they were.

So the service's records do not bring them back, and those that are still to be hidden there are
remembered. Used from the thread that opened the connection; every method may raise
``DatabaseError``.
"""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from callcontrol.calls.server_records import Deleted
from callcontrol.cloudlink.models import EndpointId
from callcontrol.storage import rows
from callcontrol.storage.database import faults_named, rows_understood, transaction

_SELECT = "select endpoint_id, began_on, direction from deleted where account = ?"


class DeletedCalls:
    """The deleted calls of one account; ``storage/deletion.py`` adds to them."""

    def __init__(self, connection: sqlite3.Connection, account: int) -> None:
        self._connection = connection
        self._account = account

    def since(self, moment: datetime) -> list[Deleted]:
        """Those that began then or later."""
        return self._read("and began_on >= ?", rows.microseconds(moment))

    def to_hide(self) -> list[Deleted]:
        """Those whose records at the service are still to be hidden."""
        return self._read("and to_hide = 1")

    def hidden(self, done: Iterable[Deleted]) -> None:
        """Take note that nothing is to be hidden of these any more."""
        with faults_named(), transaction(self._connection):
            self._connection.executemany(
                "update deleted set to_hide = 0"
                " where account = ? and began_on = ? and endpoint_id = ?",
                [
                    (self._account, rows.microseconds(one.began_on), rows.text(one.endpoint_id))
                    for one in done
                ],
            )

    def _read(self, condition: str, *values: object) -> list[Deleted]:
        query = f"{_SELECT} {condition} order by began_on"
        with faults_named():
            found = self._connection.execute(query, (self._account, *values)).fetchall()
        with rows_understood():
            return [
                Deleted(EndpointId(endpoint), rows.moment(began), rows.DIRECTIONS[direction])
                for endpoint, began, direction in found
            ]
