"""Takes a person out of a history's file, so that no byte of their numbers and names stays there.

Works on files of every schema version: copies made long ago are erased from too. What is left to do
outside of the database is the business of ``erasing.py``.
"""

import json
import sqlite3
from collections.abc import Callable, Sequence

from callcontrol.calls.entry import Remark
from callcontrol.storage import deletion, entry_rows, remarks
from callcontrol.storage.database import DatabaseError, DatabaseFault, transaction
from callcontrol.storage.person import (
    ENTRIES_SINCE,
    Person,
    any_like,
    endings,
    marks,
    parties_of,
    version,
)
from callcontrol.storage.traces import GONE, Traces

_AT_ONCE = 200
"""Conversations in one transaction: others may write in between."""

Tell = Callable[[float], None]
"""Hears how much of the work is done, from 0 to 1."""


def erase(connection: sqlite3.Connection, person: Person, tell: Tell = lambda _done: None) -> None:
    """Take ``person`` out of the file: calls with them, what was written of them, all mentions.

    A call of somebody else that they were drawn into is kept without them. In several
    transactions, so that others can write in between, but for the last part, which writes the
    whole file anew. May be done again where it was not finished.
    """
    prepare(connection)
    parties = parties_of(connection, person)
    if version(connection) < ENTRIES_SINCE:
        _delete_old_calls(connection, parties)
    else:
        _delete_calls(connection, parties, tell)
        _clean_remarks(connection, person)
    clean_details(connection, person)
    tell(0.6)
    purge(connection)
    tell(1.0)


def prepare(connection: sqlite3.Connection) -> None:
    """Overwrite what is deleted."""
    connection.execute("pragma secure_delete = on")


def purge(connection: sqlite3.Connection) -> None:
    """Leave nothing of what was deleted: not in the index, not in the log, not between the rows.

    Writes the whole file anew; others can read meanwhile, and write afterwards. Raises
    ``DatabaseError`` where one reads for so long that the log cannot be emptied.
    """
    if version(connection) >= ENTRIES_SINCE:
        for index in ("party_text", "call_remark_text"):
            connection.execute(f"insert into {index} ({index}) values ('rebuild')")
    connection.execute("vacuum")
    (is_held, *_) = connection.execute("pragma wal_checkpoint(truncate)").fetchone()
    if is_held:
        raise DatabaseError(DatabaseFault.LOCKED, "the log still has what was deleted")


def nameless(connection: sqlite3.Connection, number: str = "", comparable: str = "") -> int:
    """The party with ``number`` and no name, made if need be; without a number it is nobody."""
    party = {"number": number, "name": "", "comparable": comparable}
    if version(connection) >= ENTRIES_SINCE:
        party["text"] = entry_rows.party_text(**party)
    connection.execute(
        f"insert or ignore into party ({', '.join(party)}) values ({marks(party)})",
        list(party.values()),
    )
    query = "select id from party where number = ? and name = ''"
    return int(connection.execute(query, (number,)).fetchone()[0])


def _delete_calls(connection: sqlite3.Connection, parties: Sequence[int], tell: Tell) -> None:
    first = _ids(
        connection,
        f"select id from call where head is null and remote in ({marks(parties)})",
        parties,
    )
    for begin in range(0, len(first), _AT_ONCE):
        with transaction(connection):
            deletion.delete(connection, first[begin : begin + _AT_ONCE], hide=False)
        tell(0.5 * begin / len(first))
    with transaction(connection):
        withdraw(connection, parties)


def withdraw(
    connection: sqlite3.Connection, parties: Sequence[int], account: int | None = None
) -> None:
    """Have calls, those of one ``account`` or all, go on without ``parties``. In a transaction.

    Whom nothing names any more is forgotten.
    """
    if version(connection) >= ENTRIES_SINCE:
        accounts = _accounts(connection, account)
        connection.execute(
            f"update call set private = 1 where remote in ({marks(parties)})"
            f" and account in ({marks(accounts)})",
            [*parties, *accounts],
        )
    put_instead(connection, parties, nameless(connection), account)


def put_instead(
    connection: sqlite3.Connection, parties: Sequence[int], other: int, account: int | None = None
) -> None:
    """Have calls name ``other`` in the place of ``parties``. In a transaction."""
    accounts, places = _accounts(connection, account), marks(parties)
    is_old = version(connection) < ENTRIES_SINCE
    for column in ("remote", "handed_to", "local")[: 3 if is_old else 2]:
        connection.execute(
            f"update call set {column} = ? where {column} in ({places})"
            f" and account in ({marks(accounts)})",
            [other, *parties, *accounts],
        )
    if is_old:
        connection.execute(
            f"delete from party where id in ({places}) and id not in (select remote from call"
            " union select local from call union select handed_to from call"
            " where handed_to is not null)",
            parties,
        )
    else:
        deletion.forget_parties(connection, parties)


def _accounts(connection: sqlite3.Connection, account: int | None) -> list[int]:
    return _ids(connection, "select id from account where id = coalesce(?, id)", [account])


def _delete_old_calls(connection: sqlite3.Connection, parties: Sequence[int]) -> None:
    with transaction(connection):
        connection.execute(
            f"delete from call where remote in ({marks(parties)})",
            parties,
        )
        put_instead(connection, parties, nameless(connection))


def _clean_remarks(connection: sqlite3.Connection, person: Person) -> None:
    """Take what is theirs out of what was written of others; what was written of them goes."""
    traces = person.traces
    with transaction(connection):
        connection.execute(
            f"delete from caller_remark where comparable in ({marks(person.numbers)})",
            list(person.numbers),
        )
        on_calls = connection.execute("select call, note, tags, follow_up_on from call_remark")
        for call, *columns in on_calls.fetchall():
            remark = entry_rows.to_remark(*columns)
            if (cleaned := _cleaned(remark, traces)) != remark:
                remarks.on_call(connection, call, cleaned)
        on_callers = connection.execute(
            "select account, comparable, note, tags, follow_up_on from caller_remark"
        )
        for account, comparable, *columns in on_callers.fetchall():
            remark = entry_rows.to_remark(*columns)
            if (cleaned := _cleaned(remark, traces)) != remark:
                remarks.on_caller(connection, account, comparable, cleaned)


def _cleaned(remark: Remark, traces: Traces) -> Remark:
    tags = [traces.taken_from(tag) for tag in remark.tags]
    return Remark(
        note=traces.taken_from(remark.note),
        tags=tuple(dict.fromkeys(tag for tag in tags if tag.strip() != GONE)),
        follow_up_on=remark.follow_up_on,
    )


def clean_details(connection: sqlite3.Connection, person: Person) -> None:
    """Take them out of the details of all calls: what rang or was called may be their number."""
    traces = person.traces
    for table in ("call", "call_news")[: 1 if version(connection) < ENTRIES_SINCE else 2]:
        held = connection.execute(
            f"select rowid, detail from {table} where {any_like('detail', person.numbers)}",
            endings(person.numbers),
        )
        changed = [
            (json.dumps(_without(json.loads(detail), traces), separators=(",", ":")), own)
            for own, detail in held.fetchall()
            if traces.are_in(detail)
        ]
        with transaction(connection):
            connection.executemany(f"update {table} set detail = ? where rowid = ?", changed)


def _without(value: object, traces: Traces) -> object:
    match value:
        case str():
            return traces.taken_from(value)
        case dict():
            return {key: _without(each, traces) for key, each in value.items()}
        case list():
            return [_without(each, traces) for each in value]
        case _:
            return value


def _ids(connection: sqlite3.Connection, query: str, values: Sequence[object]) -> list[int]:
    return [one for (one,) in connection.execute(query, values).fetchall()]
