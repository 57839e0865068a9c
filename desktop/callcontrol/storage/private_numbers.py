"""What of a call is not kept: with whom, where it is private; names, where none are wanted.

Of a private number a salted digest is kept, by which it is recognised when it calls again. Whoever
has the file and patience can try all numbers; who only looks into it learns none.
"""

import hashlib
import hmac
import secrets
import sqlite3
from collections.abc import Callable

from msgspec.structs import replace

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage.database import faults_named

DEVICES = ("called_device", "alerting_device")
"""In the details of a call: which may be the number of the other end."""


class PrivateNumbers:
    """Of the account ``account``; ``comparable`` makes two spellings of a number equal."""

    def __init__(
        self, connection: sqlite3.Connection, account: int, comparable: Callable[[str], str]
    ) -> None:
        self._connection = connection
        self._account = account
        self._comparable = comparable

    def __contains__(self, number: str) -> bool:
        return self._row_of(number) is not None

    def __len__(self) -> int:
        query = "select count(*) from private_number where account = ?"
        return int(self._connection.execute(query, (self._account,)).fetchone()[0])

    def add(self, number: str) -> None:
        """Keep calls with ``number`` without whom from now on; a withheld one is nobody's."""
        comparable = self._comparable(number)
        if comparable and number not in self:
            salt = secrets.token_bytes(16)
            self._connection.execute(
                "insert into private_number (account, salt, digest) values (?, ?, ?)",
                (self._account, salt, _digest(salt, comparable)),
            )

    def remove(self, number: str) -> None:
        """Keep all of calls with ``number`` from now on; those before stay as they are."""
        self._connection.execute(
            "delete from private_number where rowid = ?", (self._row_of(number),)
        )

    def _row_of(self, number: str) -> int | None:
        comparable = self._comparable(number)
        if not comparable:
            return None
        query = "select rowid, salt, digest from private_number where account = ?"
        with faults_named():
            found = self._connection.execute(query, (self._account,)).fetchall()
        for row, salt, digest in found:
            if hmac.compare_digest(digest, _digest(salt, comparable)):
                return int(row)
        return None


def without_party(record: CallRecord) -> CallRecord:
    """What is kept of a private call: all but with whom it was."""
    end = "destination" if record.call.direction is Direction.OUTBOUND else "origin"
    call = replace(record.call, **{end: Party()}, **dict.fromkeys(DEVICES, ""))
    return replace(record, call=call, handed_to=record.handed_to and Party())


def without_names(record: CallRecord) -> CallRecord:
    """What is kept of a call where no names are."""
    origin, destination = (
        replace(party, name="") for party in (record.call.origin, record.call.destination)
    )
    target = record.handed_to and replace(record.handed_to, name="")
    call = replace(record.call, origin=origin, destination=destination)
    return replace(record, call=call, handed_to=target)


def _digest(salt: bytes, comparable: str) -> bytes:
    return hashlib.sha256(salt + comparable.encode()).digest()
