"""What is known of the record of calls itself: how far it reaches, and where it has gaps.

For each phone of an account: until when its calls were surely heard, and from when on the
service's own records are to be read. Why there is a gap is ``call_gaps.py``'s business. Used from
the thread that opened the connection; every method may raise ``DatabaseError``.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import Struct

from callcontrol.calls.gap import Gap, GapReason, joined
from callcontrol.cloudlink.models import EndpointId
from callcontrol.listeners import Listeners
from callcontrol.storage import rows
from callcontrol.storage.database import faults_named, rows_understood, transaction

_BEGINNING_OF_TIME = "0001-01-01T00:00:00.000000Z"
_END_OF_TIME = "9999-12-31T23:59:59.999999Z"
_SELECT = "select endpoint_id, began_on, ended_on, reason from gap where account = ?"


class Reach(Struct, frozen=True, kw_only=True):
    """How far the record of one phone's calls reaches; aware times."""

    heard_until: datetime
    records_from: datetime
    """What the service recorded from then on is to be looked at again."""


class Gaps:
    """The gaps of one account; ``changed`` tells when there is another one, or one less."""

    def __init__(self, connection: sqlite3.Connection, account: int) -> None:
        self.changed: Listeners[None] = Listeners()
        self._connection = connection
        self._account = account

    def reach(self) -> dict[EndpointId, Reach]:
        """How far the record of each phone reaches that was ever listened to."""
        query = "select endpoint_id, heard_until, records_from from reach where account = ?"
        with faults_named():
            found = self._connection.execute(query, (self._account,)).fetchall()
        with rows_understood():
            return {
                EndpointId(endpoint_id): Reach(
                    heard_until=datetime.fromisoformat(heard),
                    records_from=datetime.fromisoformat(records),
                )
                for endpoint_id, heard, records in found
            }

    def save(self, reach: Mapping[EndpointId, Reach], new: Iterable[Gap] = ()) -> None:
        """Keep how far the record reaches now, and the gaps that came about by that."""
        added = list(new)
        with faults_named(), transaction(self._connection):
            for gap in added:
                self._add(gap)
            self._connection.executemany(
                "insert or replace into reach values (?, ?, ?, ?)",
                [
                    (
                        self._account,
                        rows.text(endpoint_id),
                        rows.time(one.heard_until),
                        rows.time(one.records_from),
                    )
                    for endpoint_id, one in reach.items()
                ],
            )
        if added:
            self.changed.emit(None)

    def close(self, endpoint_id: EndpointId, since: datetime) -> None:
        """Forget the gaps of a phone that began at ``since`` or later: what happened is known."""
        with faults_named():
            closed = self._connection.execute(
                "delete from gap where account = ? and endpoint_id = ? and began_on >= ?",
                (self._account, rows.text(endpoint_id), rows.time(since)),
            ).rowcount
        if closed:
            self.changed.emit(None)

    def between(self, after: datetime | None = None, before: datetime | None = None) -> list[Gap]:
        """The gaps that began at ``after`` or later and earlier than ``before``, newest first."""
        return self._read(
            "and began_on >= ? and began_on < ? order by began_on desc, endpoint_id",
            rows.time(after) if after else _BEGINNING_OF_TIME,
            rows.time(before) if before else _END_OF_TIME,
        )

    def _add(self, gap: Gap) -> None:
        """Add ``gap``, or let the one just before it end later."""
        phone = rows.text(gap.endpoint_id)
        last = self._read("and endpoint_id = ? order by began_on desc limit 1", phone)
        whole = joined(last[0], gap) if last else None
        gap = whole or gap
        self._connection.execute(
            "insert or replace into gap values (?, ?, ?, ?, ?)",
            (self._account, phone, rows.time(gap.began_on), rows.time(gap.ended_on), gap.reason),
        )

    def _read(self, condition: str, *parameters: str) -> list[Gap]:
        with faults_named():
            query = f"{_SELECT} {condition}"
            found = self._connection.execute(query, (self._account, *parameters)).fetchall()
        with rows_understood():
            return [
                Gap(
                    endpoint_id=EndpointId(endpoint_id),
                    began_on=datetime.fromisoformat(began),
                    ended_on=datetime.fromisoformat(ended),
                    reason=GapReason(reason),
                )
                for endpoint_id, began, ended, reason in found
            ]
