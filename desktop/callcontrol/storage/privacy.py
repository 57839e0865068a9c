"""What of a call is not kept: with whom, where it is private; names, where none are wanted.

Of a private number a salted digest is kept, by which it is recognised when it calls again. Whoever
has the file and patience can try all numbers; who only looks into it learns none.
"""

import hashlib
import hmac
import json
import secrets
import sqlite3
from collections.abc import Callable

from msgspec.structs import replace

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage import deletion, person
from callcontrol.storage.database import transaction
from callcontrol.storage.erasure import (
    Tell,
    clean_details,
    nobody,
    purge,
    put_instead,
    withdraw,
)

_AT_ONCE = 20
"""People in one transaction: others may write in between."""
_DEVICES = ("called_device", "alerting_device")
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
        found = self._connection.execute(
            "select rowid, salt, digest from private_number where account = ?", (self._account,)
        )
        for row, salt, digest in found if comparable else ():
            if hmac.compare_digest(digest, _digest(salt, comparable)):
                return int(row)
        return None


def without_party(record: CallRecord) -> CallRecord:
    """What is kept of a private call: all but with whom it was."""
    end = "destination" if record.call.direction is Direction.OUTBOUND else "origin"
    call = replace(record.call, **{end: Party()}, **dict.fromkeys(_DEVICES, ""))
    return replace(record, call=call, handed_to=record.handed_to and Party())


def without_names(record: CallRecord) -> CallRecord:
    """What is kept of a call where no names are."""
    origin, destination = (
        replace(party, name="") for party in (record.call.origin, record.call.destination)
    )
    target = record.handed_to and replace(record.handed_to, name="")
    call = replace(record.call, origin=origin, destination=destination)
    return replace(record, call=call, handed_to=target)


def make_private(
    connection: sqlite3.Connection, account: int, number: str, compare: Callable[[str], str]
) -> None:
    """Make ``number`` private, and the calls with it that there are; notes on them go.

    Raises nothing for a number that nobody has called from yet.
    """
    connection.execute("pragma secure_delete = on")
    known = person.find(connection, compare(number), compare)
    with transaction(connection):
        PrivateNumbers(connection, account, compare).add(number)
        parties = person.parties_of(connection, known)
        marks = person.marks(parties)
        calls = connection.execute(
            "select distinct coalesce(head, id) from call"
            f" where account = ? and remote in ({marks})",
            [account, *parties],
        ).fetchall()
        connection.executemany("delete from call_remark where call = ?", calls)
        connection.execute(
            "delete from caller_remark where account = ?"
            f" and comparable in ({person.marks(known.numbers)})",
            [account, *known.numbers],
        )
        withdraw(connection, parties, account)
    clean_details(connection, known)
    purge(connection)


def make_conversation_private(connection: sqlite3.Connection, first: int) -> None:
    """Keep the conversation that begins with the row ``first`` without whom, and without notes."""
    connection.execute("pragma secure_delete = on")
    with transaction(connection):
        legs = connection.execute(
            "select id, remote, handed_to, detail from call where id = ? or head = ?",
            (first, first),
        ).fetchall()
        connection.execute("delete from call_remark where call = ?", (first,))
        connection.executemany(
            "update call set remote = ?, private = 1, detail = ?,"
            " handed_to = case when handed_to is not null then ? end where id = ?",
            [
                (nobody(connection), _without_devices(detail), nobody(connection), own)
                for own, _, _, detail in legs
            ],
        )
        parties = {party for _, *both, _ in legs for party in both if party is not None}
        deletion.forget_parties(connection, sorted(parties))
    purge(connection)


def forget_names(connection: sqlite3.Connection, tell: Tell = lambda _done: None) -> None:
    """Leave the numbers of all calls, and no name; in several transactions."""
    connection.execute("pragma secure_delete = on")
    named = connection.execute(
        "select id, number, comparable from party where name <> '' order by id"
    ).fetchall()
    for begin in range(0, len(named), _AT_ONCE):
        with transaction(connection):
            for party in named[begin : begin + _AT_ONCE]:
                _forget_name(connection, *party)
        tell(0.8 * begin / len(named))
    purge(connection)
    tell(1.0)


def _forget_name(connection: sqlite3.Connection, party: int, number: str, comparable: str) -> None:
    connection.execute(
        "insert or ignore into party (number, name, comparable) values (?, '', ?)",
        (number, comparable),
    )
    found = connection.execute("select id from party where number = ? and name = ''", (number,))
    put_instead(connection, [party], found.fetchone()[0])


def _without_devices(detail: str | None) -> str | None:
    values = json.loads(detail) if detail else {}
    left = {name: value for name, value in values.items() if name not in _DEVICES}
    return json.dumps(left, separators=(",", ":")) if left else None


def _digest(salt: bytes, comparable: str) -> bytes:
    return hashlib.sha256(salt + comparable.encode()).digest()
