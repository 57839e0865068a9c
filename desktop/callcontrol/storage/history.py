"""The record of all calls of one account: what ``CallRecord`` says, durable and quickly found.

A leg is saved as a row; the legs of one conversation are listed as one ``Entry``. Lists are read by
keyset, so that page 10,000 costs what the first one costs. Used from the thread that opened the
connection; ``reader.py`` reads beside it.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.figures import Figures
from callcontrol.calls.people import Person
from callcontrol.calls.record import CallRecord
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Direction, EndpointId, Party
from callcontrol.listeners import Listeners
from callcontrol.storage import deletion, entry_rows, figures, remarks, rows, search
from callcontrol.storage.database import faults_named, not_waiting, rows_understood, transaction
from callcontrol.storage.deleted_calls import DeletedCalls
from callcontrol.storage.gaps import Gaps
from callcontrol.storage.saving import Saving

_END = 2**63 - 1

# The newest of the newest under each name that the number goes by: one step in an index for each
# name, however many calls.
_LATEST_WITH = """
    select max((select max(one.id) from call one
        where one.account = ? and one.remote = party.id and one.id < ?))
    from party where party.comparable = ?
"""
_FIRST_WITH = _LATEST_WITH.replace("max(", "min(")
# Calls are counted no further than it matters: somebody may have a million.
_PEOPLE = """
    select party.id, party.number, party.name, party.comparable,
        (select max(one.id) from call one
            where one.account = :account and one.remote = party.id),
        (select count(*) from (select 1 from call one
            where one.account = :account and one.remote = party.id limit 64))
    from party where party.id < :before order by party.id desc limit :limit
"""


def digits_only(number: str) -> str:
    """The plainest comparable form of a number."""
    return re.sub(r"\D", "", number)


class History:
    """The calls of the account ``account_id`` in an open database (``open_database``).

    ``comparable`` gives a number the form in which two spellings of it are equal; it is stored
    with each party. Every method may raise ``DatabaseError``. ``changed`` tells, with their new
    state, entries that changed because of another one or by the user's hand; ``removed`` the ids
    of the records at the head of those that are gone.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        account_id: str,
        *,
        comparable: Callable[[str], str] = digits_only,
        keep_names: bool = True,
    ) -> None:
        """``keep_names``: whether calls that are saved are kept with the names in them."""
        self.account_id = account_id
        self.changed: Listeners[Sequence[Entry]] = Listeners()
        self.removed: Listeners[Sequence[str]] = Listeners()
        self._connection = connection
        self._comparable = comparable
        with faults_named(), rows_understood():
            self._account = account_number(connection, account_id)
            (_, _, file) = connection.execute("pragma database_list").fetchone()
        self.path = Path(file)
        """The file; empty where there is none."""
        self.gaps = Gaps(connection, self._account)
        self.deleted = DeletedCalls(connection, self._account)
        self._saving = Saving(connection, self._account, comparable, keep_names=keep_names)
        self.keep_names = keep_names
        self.private_numbers = self._saving.private_numbers
        self.not_waiting = partial(not_waiting, connection)

    def save(self, *records: CallRecord) -> None:
        """Write each over what is kept under its ``record_id``; all on disk when it returns.

        The beginning of a call never changes: it is found again by it.
        """
        with faults_named(), transaction(self._connection):
            saved = [self._saving.save(record) for record in records]
        if gone := [name for one in saved for name in one.taken_in]:
            self.removed.emit(gone)
        self._tell([entry for one in saved for entry in one.settled])

    def entries(
        self, looked_for: Search = search.ALL, *, before: Entry | None = None, limit: int = 50
    ) -> list[Entry]:
        """The newest ``limit`` conversations, or those that follow ``before``, the last of a page.

        Fewer than ``limit`` means that there are no more. Those that go on are among them.
        """
        last = _END if before is None else self._saving.id_of(before.head)
        return self._entries(search.find, looked_for, last, limit)

    def later_entries(
        self, looked_for: Search = search.ALL, *, after: Entry | None = None, limit: int = 50
    ) -> list[Entry]:
        """The oldest ``limit`` conversations, or those next after ``after``; the newest first."""
        first = 0 if after is None else self._saving.id_of(after.head)
        return self._entries(search.find_later, looked_for, first, limit)

    def _entries(self, find: search.Find, looked_for: Search, end: int, limit: int) -> list[Entry]:
        with faults_named():
            found = find(self._connection, self._account, looked_for, end, limit)
        return self._to_entries(found)

    def count(self, looked_for: Search = search.ALL) -> int:
        """How many conversations are over."""
        with faults_named():
            return search.count(self._connection, self._account, looked_for)

    def entry_of(self, record: CallRecord) -> Entry:
        """The conversation that a saved ``record`` is a leg of; raises ``KeyError`` without one."""
        own = self._saving.find(record)
        if own is None:
            raise KeyError(record.record_id)
        with rows_understood():
            return self._entries_at([own.id if own.head is None else own.head])[0]

    def legs(self, entry: Entry) -> list[CallRecord]:
        """All legs of a conversation, the first one first."""
        first = self._saving.id_of(entry.head)
        with faults_named(), rows_understood():
            return entry_rows.legs(self._connection, first)

    def records(self, limit: int = 50) -> list[CallRecord]:
        """The newest calls, each leg by itself."""
        return self._read("order by call.id desc limit ?", limit)

    def open_records(self) -> list[CallRecord]:
        """The calls that had not ended when last heard of, oldest first."""
        return self._read("and call.lasted is null order by call.id")

    def begun_between(
        self, endpoint_id: EndpointId, after: datetime, before: datetime
    ) -> list[CallRecord]:
        """All calls of a phone that began within a time, consultations included, oldest first."""
        return self._read(
            "and call.id between ? and ? and line.endpoint_id = ? order by call.id",
            rows.microseconds(after),
            rows.microseconds(before),
            rows.text(endpoint_id),
        )

    def last_with(self, number: str, *, before: datetime | None = None) -> CallRecord | None:
        """The latest call with ``number``, if any, begun earlier than ``before`` where given.

        Withheld numbers are nobody's: none is equal to another.
        """
        return self._one_with(_LATEST_WITH, number, before)

    def first_with(self, number: str, *, before: datetime | None = None) -> CallRecord | None:
        """The earliest call with ``number``; else as ``last_with``."""
        return self._one_with(_FIRST_WITH, number, before)

    def _one_with(self, query: str, number: str, before: datetime | None) -> CallRecord | None:
        comparable = self._comparable(number)
        if not comparable:
            return None
        until = rows.microseconds(before) if before else _END
        found = self._read(f"and call.id = ({query})", self._account, until, rows.text(comparable))
        return found[0] if found else None

    def last_dialled(self, limit: int = 10) -> list[Party]:
        """The parties called last, newest first, each once however its number was written."""
        found: dict[str, Party] = {}
        for entry in self.entries(Search(direction=Direction.OUTBOUND), limit=limit * 5):
            party = entry.head.call.remote
            if party.number:
                found.setdefault(self._comparable(party.number) or party.number, party)
        return list(found.values())[:limit]

    def people(self, at_once: int = 200) -> Iterator[list[Person]]:
        """Everybody who has called or was called; each step reads ``at_once`` of them."""
        before = _END
        while True:
            with faults_named():
                found = self._connection.execute(
                    _PEOPLE, {"account": self._account, "before": before, "limit": at_once}
                ).fetchall()
            if not found:
                return
            before = found[-1][0]
            with rows_understood():
                people = [rows.to_person(*row) for _, *row in found]
            yield [person for person in people if person.last and person.party.number]

    def count_since(self, number: str, since: datetime) -> int:
        """How many calls with ``number`` have begun at ``since`` or later; 0 for withheld ones."""
        comparable = self._comparable(number)
        if not comparable:
            return 0
        query = """
            select count(*) from call where account = ? and id >= ?
                and remote in (select id from party where comparable = ?)
        """
        values = (self._account, rows.microseconds(since), rows.text(comparable))
        with faults_named():
            return int(self._connection.execute(query, values).fetchone()[0])

    def figures(
        self, first: date | None, last: date, offset_at: Callable[[datetime], timedelta]
    ) -> Figures:
        """What is counted of local days; no ``first`` is that of the first call of all.

        ``offset_at`` tells how far the clocks of the user are from UTC at a moment.
        """
        with faults_named(), rows_understood():
            return figures.read(self._connection, self._account, first, last, offset_at)

    def remark(self, entry: Entry, remark: Remark) -> None:
        """Keep ``remark`` on a conversation in place of the one before."""
        first = self._saving.id_of(entry.head)
        with faults_named(), transaction(self._connection):
            remarks.on_call(self._connection, first, remark)
        self._tell([first])

    def caller_remark(self, number: str) -> Remark:
        """What is remarked on whoever has ``number``; nothing on a withheld one."""
        with faults_named(), rows_understood():
            return remarks.of_caller(self._connection, self._account, self._comparable(number))

    def remark_caller(self, number: str, remark: Remark) -> None:
        """Keep ``remark`` on whoever has ``number``; a withheld one is nobody's."""
        if comparable := self._comparable(number):
            with faults_named(), transaction(self._connection):
                remarks.on_caller(self._connection, self._account, comparable, remark)

    def tags(self) -> list[str]:
        """All tags in use, those used most first."""
        with faults_named(), rows_understood():
            return remarks.tags(self._connection, self._account)

    def delete(self, *entries: Entry, hide: bool = False) -> None:
        """Forget conversations; with ``hide`` their records at the service are to be hidden too."""
        first = [self._saving.id_of(entry.head) for entry in entries]
        with faults_named(), transaction(self._connection):
            deletion.delete(self._connection, first, hide=hide)
        self.removed.emit([entry.head.record_id for entry in entries])

    def settle(self, entry: Entry, on: datetime | None) -> None:
        """A missed call needs no answer any more since ``on``; with None it does again."""
        first = self._saving.id_of(entry.head)
        with faults_named(), transaction(self._connection):
            self._connection.execute(
                "update call set settled_on = ? where id = ?",
                (on and rows.microseconds(on), first),
            )
        self._tell([first])

    def _tell(self, ids: Sequence[int]) -> None:
        if ids:
            self.changed.emit(self._entries_at(ids))

    def _entries_at(self, ids: Sequence[int]) -> list[Entry]:
        marks = ", ".join("?" * len(ids))
        query = f"{entry_rows.SELECT} where call.id in ({marks}) order by call.id desc"
        with faults_named():
            cursor = self._connection.cursor()
            cursor.row_factory = sqlite3.Row
            found = cursor.execute(query, ids).fetchall()
        return self._to_entries(found)

    def _to_entries(self, found: Sequence[sqlite3.Row]) -> list[Entry]:
        with faults_named(), rows_understood():
            return [entry_rows.to_entry(self._connection, row) for row in found]

    def _read(self, condition: str, *parameters: object) -> list[CallRecord]:
        query = f"{rows.SELECT} where call.account = ? {condition}"
        with faults_named():
            cursor = self._connection.cursor()
            cursor.row_factory = sqlite3.Row
            found = cursor.execute(query, (self._account, *parameters)).fetchall()
        with rows_understood():
            return [rows.to_record(row) for row in found]


def account_number(connection: sqlite3.Connection, account_id: str) -> int:
    """The row of the account ``account_id``, made if need be."""
    query = "select id from account where account_id = ?"
    found = connection.execute(query, (account_id,)).fetchone()
    if found is None:
        connection.execute("insert or ignore into account (account_id) values (?)", (account_id,))
        found = connection.execute(query, (account_id,)).fetchone()
    return int(found[0])
