"""How a ``CallRecord`` gets into the file, and with it what it changes in other rows.

A new leg joins its conversation, what became of the conversation is told by all its legs, and a
talk settles the missed calls of the same number. All runs inside the caller's transaction.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from callcontrol.calls import conversation
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage import entry_rows, remarks, rows
from callcontrol.storage.database import faults_named, rows_understood
from callcontrol.storage.private_numbers import PrivateNumbers, without_names, without_party

_NEWS = 500
"""Of so many of the newest calls everything is kept; of older ones what may still be asked for."""
_LONGEST_CONVERSATION = 24 * 3600 * 1_000_000
_OUTBOUND = rows.DIRECTION_NUMBERS[Direction.OUTBOUND]
_MOST_AT_ONCE = 1000
"""Calls that began in the same microsecond; the PBX counts milliseconds."""

_FIND = """
    select id, head, direction, answered_after, private from call
    where id >= ? and id < ? and account = ? and record_id = ?
"""
_INSERT = """
    insert into call (id, later, account, record_id, line, direction, outcome, became, rang,
        talked, remote, handed_to, head, answered_after, lasted, settled_on, private, detail)
    values (:id, :later, :account, :record_id, :line, :direction, :outcome, :became, :rang,
        :talked, :remote, :handed_to, :head, :answered_after, :lasted, :settled_on, :private,
        :detail)
"""
_NOT_OF_ALL = dict.fromkeys(("became", "rang", "talked", "head", "settled_on", "private"))
"""Columns that are empty in most rows."""
_UPDATE = """
    update call set line = :line, direction = :direction, outcome = :outcome, remote = :remote,
        handed_to = :handed_to, head = :head, answered_after = :answered_after, lasted = :lasted,
        private = :private, detail = :detail
    where id = :id
"""
_NEWS_KEPT = "insert or replace into call_news values (:id, :tracking_id, :news)"
_NEWS_FORGOTTEN = """
    delete from call_news
    where call in (select call from call_news order by call desc limit 2 offset ?)
        and exists (select 1 from call where call.id = call_news.call and lasted is not null)
"""
_SERVED = """
    select coalesce(head, id) from call
    where account = ? and id >= ? and id < ? and record_id = ? order by id limit 1
"""
_TRACKED = """
    select coalesce(head, id) from call_news cross join call on call.id = call_news.call
    where account = ? and id >= ? and id < ? and tracking_id = ? order by id limit 1
"""
_FOLLOWING = """
    select call.id, record_id from call_news join call on call.id = call_news.call
    where account = ? and id > ? and id < ? and head is null and tracking_id = ?
"""
_HAND_OVER = (
    "update call set head = ?1 where head = ?2",
    """
    update call set head = ?1, became = null, rang = null, talked = null, settled_on = null
    where id = ?2
    """,
)
_SETTLE = f"""
    update call set settled_on = ?
    where account = ? and head is null and settled_on is null
        and coalesce(became, outcome) = {rows.OUTCOME_NUMBERS[Outcome.MISSED]}
        and remote in (select id from party where comparable = ?) and id < ?
    returning id
"""


class Found(NamedTuple):
    """Where a record is in the file."""

    id: int
    head: int | None
    direction: int
    answered_after: int | None
    private: int | None

    @property
    def settles(self) -> bool:
        """Whether it has settled missed calls already, as ``conversation.settles`` says."""
        return self.answered_after is not None or self.direction == _OUTBOUND


class Saved(NamedTuple):
    """What else changed in the file when a record was written."""

    settled: Sequence[int] = ()
    """Heads of other conversations that need no answer any more."""
    taken_in: Sequence[str] = ()
    """Ids of records that were heads, and belong to the written one now."""


class Saving:
    """Writes the records of one account."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        account: int,
        comparable: Callable[[str], str],
        *,
        keep_names: bool,
    ) -> None:
        self._connection = connection
        self._account = account
        self._comparable = comparable
        self.private_numbers = PrivateNumbers(connection, account, comparable)
        self.keep_names = keep_names
        """Whether the names of calls are kept that are saved from now on."""

    def find(self, record: CallRecord) -> Found | None:
        """The row of ``record``, by its beginning, which is its place."""
        began = rows.microseconds(record.started_on)
        place = (began, began + _MOST_AT_ONCE, self._account, rows.packed(record.record_id))
        with faults_named():
            found = self._connection.execute(_FIND, place).fetchone()
        return None if found is None else Found(*found)

    def id_of(self, record: CallRecord) -> int:
        """The row of ``record``, or where it would be."""
        found = self.find(record)
        return rows.microseconds(record.started_on) if found is None else found.id

    def save(self, record: CallRecord) -> Saved:
        """Write ``record``, and what it changes in other rows."""
        known = self.find(record)
        record, private = self.kept(record, known)
        values = {**rows.from_record(record), **self._references(record), "account": self._account}
        values["private"] = private
        taken_in: Sequence[str] = ()
        if known is None:
            own, head = self._begin(record, values)
            taken_in = self._take_in(record, own) if head is None else ()
        else:
            own, head = known.id, self._update(record, known, values)
        if head is not None or taken_in or record.ended_on is not None:  # else it is just open
            with rows_understood():
                entry_rows.tell_what_became(self._connection, own if head is None else head)
        return Saved(self._settle(record, known, own), taken_in)

    def _begin(self, record: CallRecord, values: dict[str, object]) -> tuple[int, int | None]:
        """Make the row of ``record``; which it is, and the head that it belongs to, if any."""
        began = rows.microseconds(record.started_on)
        own = self.free_id(began)
        head = self._head_for(record, own)
        values |= {"id": own, "later": own - began or None, "head": head}
        self.insert(values)
        self._connection.execute(_NEWS_FORGOTTEN, (_NEWS,))
        return own, head

    def insert(self, values: Mapping[str, object], *, is_news: bool = True) -> None:
        """Make a row of ``values``; with ``is_news`` all that was told of it is kept, too."""
        self._connection.execute(_INSERT, {**_NOT_OF_ALL, **values})
        if is_news:
            self._connection.execute(_NEWS_KEPT, values)

    def _update(self, record: CallRecord, known: Found, values: dict[str, object]) -> int | None:
        """Write over the row that is ``known``; the head that it belongs to, if any."""
        head = known.head
        if head is None and record.consultation_of is not None:
            head = self._head_for(record, known.id)
            if head is not None:
                self._hand_over(known.id, head)
        values |= {"id": known.id, "head": head}
        self._connection.execute(_UPDATE, values)
        self._connection.execute(_NEWS_KEPT, values)
        return head

    def kept(self, record: CallRecord, known: Found | None = None) -> tuple[CallRecord, int | None]:
        """What is kept of a record, and whether that is without whom: 1, else None."""
        if not self.keep_names:
            record = without_names(record)
        target = record.handed_to
        if target is not None and target.number in self.private_numbers:
            record = replace(record, handed_to=Party())
        was_private = known is not None and known.private
        if was_private or record.call.remote.number in self.private_numbers:
            return without_party(record), 1
        return record, None

    def _references(self, record: CallRecord) -> dict[str, int | None]:
        return {
            "line": self.line(record.call.endpoint_id, rows.local(record)),
            "remote": self.party(rows.remote(record)),
            "handed_to": None if record.handed_to is None else self.party(record.handed_to),
        }

    def line(self, endpoint_id: str, ours: Party) -> int:
        """The row of our end of a call, made if need be."""
        line = tuple(map(rows.text, (endpoint_id, ours.number, ours.name)))
        query = "select id from line where endpoint_id = ? and number = ? and name = ?"
        found = self._connection.execute(query, line).fetchone()
        if found is None:
            found = self._connection.execute(
                "insert into line (endpoint_id, number, name) values (?, ?, ?) returning id", line
            ).fetchone()
        return int(found[0])

    def party(self, party: Party) -> int:
        """The row of ``party``, made if need be."""
        number, name = rows.text(party.number), rows.text(party.name)
        query = "select id from party where number = ? and name = ?"
        found = self._connection.execute(query, (number, name)).fetchone()
        if found is None:
            comparable = rows.text(self._comparable(party.number))
            found = self._connection.execute(
                "insert into party (number, name, comparable, text)"
                " values (?, ?, ?, ?) returning id",
                (number, name, comparable, entry_rows.party_text(number, name, comparable)),
            ).fetchone()
        return int(found[0])

    def free_id(self, began: int) -> int:
        """The place of a new call that ``began`` then."""
        own = began
        while self._connection.execute("select 1 from call where id = ?", (own,)).fetchone():
            own += 1
        return own

    def _head_for(self, record: CallRecord, own: int) -> int | None:
        """The head of the conversation that a leg belongs to; None if it begins one."""
        if record.consultation_of is not None:
            query, value = _SERVED, rows.packed(record.consultation_of)
        elif record.call.tracking_id:
            query, value = _TRACKED, rows.text(record.call.tracking_id)
        else:
            return None
        found = self._connection.execute(
            query, (self._account, own - _LONGEST_CONVERSATION, own, value)
        ).fetchone()
        return None if found is None else int(found[0])

    def _take_in(self, record: CallRecord, own: int) -> Sequence[str]:
        """Legs of the same call that began later, but were heard of before, belong to it now."""
        if not record.call.tracking_id:
            return ()
        found = self._connection.execute(
            _FOLLOWING,
            (self._account, own, own + _LONGEST_CONVERSATION, rows.text(record.call.tracking_id)),
        ).fetchall()
        for later, _ in found:
            self._hand_over(later, own)
        return [rows.unpacked(record_id) for _, record_id in found]

    def _hand_over(self, own: int, head: int) -> None:
        """The row ``own`` and what belonged to it belong to ``head`` from now on."""
        for query in _HAND_OVER:
            self._connection.execute(query, (head, own))
        remarks.hand_over(self._connection, own, head)

    def _settle(self, record: CallRecord, known: Found | None, own: int) -> Sequence[int]:
        """What the news settles: earlier missed calls, or its own, which is told of late only."""
        comparable = rows.text(self._comparable(record.call.remote.number))
        if not comparable:
            return ()
        if known is None and record.ended_on is not None:
            entry_rows.settle_by_later(self._connection, own, comparable)
        has_settled = known is not None and known.settles  # which may have been undone since
        if has_settled or not conversation.settles(record):
            return ()
        on = rows.microseconds(record.answered_on or record.started_on)
        values = (on, self._account, comparable, own)
        return [one for (one,) in self._connection.execute(_SETTLE, values).fetchall()]
