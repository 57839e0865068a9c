"""The record of all calls of one account: what ``CallRecord`` says, durable and quickly found.

Lists are read by keyset, so that page 10,000 costs what the first one costs. Search, notes and
deletion are not here. Used from the thread that opened the connection.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from enum import StrEnum, auto

from callcontrol.calls.people import Person
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction, EndpointId, Party
from callcontrol.storage import cipher, rows
from callcontrol.storage.database import faults_named, rows_understood, transaction
from callcontrol.storage.gaps import Gaps


class Shown(StrEnum):
    """Which calls a list shows."""

    ALL = auto()
    MISSED = auto()
    INBOUND = auto()
    OUTBOUND = auto()


_SHOWN = {
    Shown.ALL: "",
    Shown.MISSED: f"and outcome = '{Outcome.MISSED}'",
    Shown.INBOUND: f"and direction = '{Direction.INBOUND}'",
    Shown.OUTBOUND: f"and direction = '{Direction.OUTBOUND}'",
}

# The newest of the newest under each name that the number goes by: one step in an index for each
# name, however many calls.
_LATEST_WITH = """
    select latest.id
    from party
    join call latest on latest.id = (
        select one.id from call one
        where one.account = ? and one.remote = party.id and one.started_on < ?
        order by one.started_on desc, one.id desc limit 1
    )
    where party.comparable = ?
    order by latest.started_on desc, latest.id desc limit 1
"""
# Calls are counted no further than it matters: somebody may have a million.
_PEOPLE = """
    select party.id, party.number, party.name, party.comparable,
        (select max(one.started_on) from call one
            where one.account = :account and one.remote = party.id),
        (select count(*) from (select 1 from call one
            where one.account = :account and one.remote = party.id limit 64))
    from party where party.id < :before order by party.id desc limit :limit
"""
_FIRST_WITH = _LATEST_WITH.replace(" desc", "")  # the oldest of the oldest
_END_OF_TIME = "9999-12-31T23:59:59.999999Z"
_END_OF_IDS = 2**63 - 1
_COUNT = "select count(*) from call"


def digits_only(number: str) -> str:
    """The plainest comparable form of a number."""
    return re.sub(r"\D", "", number)


class History:
    """The calls of one account in an open database (``open_database``).

    ``comparable`` gives a number the form in which two spellings of it are equal; it is stored
    with each party. Every method may raise ``DatabaseError``.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        account_id: str,
        *,
        comparable: Callable[[str], str] = digits_only,
    ) -> None:
        self._connection = connection
        self._comparable = comparable
        with faults_named():
            connection.execute(
                "insert or ignore into account (account_id) values (?)", (account_id,)
            )
            found = connection.execute("select id from account where account_id = ?", (account_id,))
            self._account: int = found.fetchone()[0]
        self.gaps = Gaps(connection, self._account)

    def save(self, *records: CallRecord) -> None:
        """Write each over what is kept under its ``record_id``; all on disk when it returns."""
        parties, calls = [], []
        for record in records:
            involved = (rows.remote(record), rows.local(record), record.handed_to)
            parties += [self._party_row(party) for party in involved if party is not None]
            calls.append(rows.from_record(record, self._account))
        with faults_named(), transaction(self._connection):
            self._connection.executemany(rows.ADD_PARTY, parties)
            self._connection.executemany(rows.SAVE, calls)

    def open_records(self) -> list[CallRecord]:
        """The calls that had not ended when last heard of, oldest first."""
        return self._read("and ended_on is null order by started_on, call.id")

    def page(
        self,
        before: CallRecord | None = None,
        limit: int = 50,
        *,
        shown: Shown = Shown.ALL,
        consultations: bool = False,
    ) -> list[CallRecord]:
        """The newest ``limit`` calls, or those that follow ``before``, the last of a page.

        Consultation calls are left out unless asked for: they belong to the call they served.
        Fewer than ``limit`` means that there are no more.
        """
        condition = _SHOWN[shown] + ("" if consultations else " and consultation_of is null")
        values: list[object] = []
        if before is not None:
            own_id = "select one.id from call one where one.account = ? and one.record_id = ?"
            condition += f" and (started_on, call.id) < (?, ({own_id}))"
            values = [rows.time(before.started_on), self._account, rows.text(before.record_id)]
        return self._read(
            f"{condition} order by started_on desc, call.id desc limit ?", *values, limit
        )

    def begun_between(
        self, endpoint_id: EndpointId, after: datetime, before: datetime
    ) -> list[CallRecord]:
        """All calls of a phone that began within a time, consultations included, oldest first."""
        return self._read(
            "and started_on between ? and ? and endpoint_id = ? order by started_on, call.id",
            rows.time(after),
            rows.time(before),
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
        found = self._read(
            f"and call.id = ({query})",
            self._account,
            rows.time(before) if before else _END_OF_TIME,
            rows.text(comparable),
        )
        return found[0] if found else None

    def last_dialled(self, limit: int = 10) -> list[Party]:
        """The parties called last, newest first, each once however its number was written."""
        found: dict[str, Party] = {}
        for record in self.page(limit=limit * 5, shown=Shown.OUTBOUND):
            party = record.call.remote
            if party.number:
                found.setdefault(self._comparable(party.number) or party.number, party)
        return list(found.values())[:limit]

    def people(self, at_once: int = 200) -> Iterator[list[Person]]:
        """Everybody who has called or was called; each step reads ``at_once`` of them."""
        before = _END_OF_IDS
        while True:
            with faults_named():
                found = self._connection.execute(
                    _PEOPLE, {"account": self._account, "before": before, "limit": at_once}
                ).fetchall()
            if not found:
                return
            before = found[-1][0]
            with rows_understood():
                people = [
                    Person(
                        party=Party(number=number, name=name),
                        comparable=comparable,
                        last=datetime.fromisoformat(last),
                        calls=calls,
                    )
                    for _, number, name, comparable, last, calls in found
                    if last is not None and number
                ]
            yield people

    def count_since(self, number: str, since: datetime) -> int:
        """How many calls with ``number`` have begun at ``since`` or later; 0 for withheld ones."""
        comparable = self._comparable(number)
        if not comparable:
            return 0
        return self._count(
            "and started_on >= ? and remote in (select id from party where comparable = ?)",
            rows.time(since),
            rows.text(comparable),
        )

    def _read(self, condition: str, *parameters: object) -> list[CallRecord]:
        query = f"{rows.SELECT} where account = ? {condition}"
        with faults_named():
            cursor = self._connection.cursor()
            cursor.row_factory = cipher.named_rows(self._connection)
            found = cursor.execute(query, (self._account, *parameters)).fetchall()
        with rows_understood():
            return [rows.to_record(row) for row in found]

    def _count(self, condition: str, *parameters: object) -> int:
        query = f"{_COUNT} where account = ? {condition}"
        with faults_named():
            found = self._connection.execute(query, (self._account, *parameters)).fetchone()
        return int(found[0])

    def _party_row(self, party: Party) -> tuple[str, str, str]:
        number = rows.text(party.number)
        return number, rows.text(party.name), rows.text(self._comparable(number))
