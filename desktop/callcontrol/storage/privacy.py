"""Takes out of a history's file with whom private calls were, and all names where none are wanted.

What is not kept of calls that come later is the business of ``private_numbers.py``.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence

from callcontrol.calls.record import CallRecord
from callcontrol.storage import deletion, person, rows
from callcontrol.storage.database import transaction
from callcontrol.storage.erasure import (
    Tell,
    clean_details,
    nameless,
    prepare,
    purge,
    put_instead,
    withdraw,
)
from callcontrol.storage.private_numbers import DEVICES, PrivateNumbers

_AT_ONCE = 20
"""People in one transaction: others may write in between."""


def make_private(
    connection: sqlite3.Connection, account_id: str, number: str, compare: Callable[[str], str]
) -> None:
    """Make ``number`` private, and the calls with it that there are; notes on them go."""
    prepare(connection)
    known = person.find(connection, compare(number), compare)
    parties = person.parties_of(connection, known)
    query = "select id from account where account_id = ?"
    for (account,) in connection.execute(query, (account_id,)).fetchall():
        with transaction(connection):
            if person.version(connection) >= person.ENTRIES_SINCE:
                PrivateNumbers(connection, account, compare).add(number)
                _drop_remarks(connection, account, parties, known.numbers)
            withdraw(connection, parties, account)
    clean_details(connection, known)
    purge(connection)


def _drop_remarks(
    connection: sqlite3.Connection, account: int, parties: Sequence[int], numbers: Iterable[str]
) -> None:
    calls = connection.execute(
        "select distinct coalesce(head, id) from call"
        f" where account = ? and remote in ({person.marks(parties)})",
        [account, *parties],
    ).fetchall()
    connection.executemany("delete from call_remark where call = ?", calls)
    connection.executemany(
        "delete from caller_remark where account = ? and comparable = ?",
        [(account, each) for each in numbers],
    )


def make_conversation_private(
    connection: sqlite3.Connection, account_id: str, head: CallRecord
) -> None:
    """Keep the conversation that begins with ``head`` without whom, and without notes."""
    query = """
        select call.id from call join account on account.id = call.account
        where account_id = ? and record_id = ? and call.id >= ? order by call.id limit 1
    """
    place = (account_id, rows.packed(head.record_id), rows.microseconds(head.started_on))
    for (first,) in connection.execute(query, place).fetchall():
        _make_private(connection, first)


def _make_private(connection: sqlite3.Connection, first: int) -> None:
    prepare(connection)
    with transaction(connection):
        legs = connection.execute(
            "select id, remote, handed_to from call where id = ? or head = ?", (first, first)
        ).fetchall()
        connection.execute("delete from call_remark where call = ?", (first,))
        instead = nameless(connection)
        connection.executemany(
            "update call set remote = ?, private = 1,"
            " handed_to = case when handed_to is not null then ? end where id = ?",
            [(instead, instead, own) for own, *_ in legs],
        )
        for own, *_ in legs:
            _drop_devices(connection, own)
        parties = {party for _, *both in legs for party in both if party is not None}
        deletion.forget_parties(connection, sorted(parties))
    purge(connection)


def _drop_devices(connection: sqlite3.Connection, call: int) -> None:
    """Which numbers were called and rang may tell with whom it was."""
    paths = ", ".join(f"'$.{name}'" for name in DEVICES)
    for table, key in (("call", "id"), ("call_news", "call")):
        connection.execute(
            f"update {table} set detail = json_remove(detail, {paths}) where {key} = ?", (call,)
        )


def forget_names(connection: sqlite3.Connection, tell: Tell = lambda _done: None) -> None:
    """Leave the numbers of all calls, and no name; in several transactions."""
    prepare(connection)
    named = connection.execute(
        "select id, number, comparable from party where name <> '' order by id"
    ).fetchall()
    for begin in range(0, len(named), _AT_ONCE):
        with transaction(connection):
            for party, number, comparable in named[begin : begin + _AT_ONCE]:
                put_instead(connection, [party], nameless(connection, number, comparable))
        tell(0.8 * begin / len(named))
    purge(connection)
    tell(1.0)
