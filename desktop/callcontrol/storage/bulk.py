"""Many conversations at once, for files of the history: out of the database and into it.

Both block for seconds: for a worker thread with a connection of its own.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from callcontrol.calls.filed import CallerRemark, Filed, Line
from callcontrol.calls.record import CallRecord
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Call, CallId, CallState
from callcontrol.storage import entry_rows, remarks, rows, search
from callcontrol.storage.database import faults_named, rows_understood, transaction
from callcontrol.storage.history import History, account_number
from callcontrol.storage.saving import Saving

_PAGE = 1000
_END = 2**63 - 1

_CALLER_REMARKS = """
    select comparable, note, tags, follow_up_on from caller_remark
    join account on account.id = caller_remark.account
    where account_id = ? order by comparable
"""


def accounts(connection: sqlite3.Connection) -> list[str]:
    """The ids of all accounts that have calls, the one with the newest call first."""
    newest = "(select max(call.id) from call where call.account = account.id)"
    query = f"select account_id from account where {newest} is not null order by {newest} desc"
    with faults_named(), rows_understood():
        return [rows.as_text(one) for (one,) in connection.execute(query)]


class Reading:
    """The conversations of an account that meet ``looked_for``. All raise ``DatabaseError``."""

    def __init__(self, connection: sqlite3.Connection, account_id: str, looked_for: Search) -> None:
        self._connection = connection
        self._history = History(connection, account_id)
        self._search = looked_for
        self._numbers: set[str] = set()

    def count(self) -> int:
        """How many there are."""
        return self._history.count(self._search)

    def filed(self) -> Iterator[Filed]:
        """Each, newest first."""
        page = self._history.entries(self._search, limit=_PAGE)
        while page:
            for entry in page:
                legs = self._history.legs(entry) if entry.legs > 1 else (entry.head,)
                self._numbers.update(leg.call.remote.number for leg in legs)
                yield Filed.of(entry, legs)
            page = self._history.entries(self._search, before=page[-1], limit=_PAGE)

    def lines(self) -> Iterator[Line]:
        """As ``filed``, of each only what a table shows, which takes half the time."""
        with faults_named():
            account = account_number(self._connection, self._history.account_id)
        last = _END
        while found := self._page(account, last):
            with rows_understood():
                yield from [self._line(row) for row in found]
            last = found[-1]["id"]

    def _page(self, account: int, last: int) -> list[sqlite3.Row]:
        with faults_named():
            return search.find(self._connection, account, self._search, last, _PAGE)

    def _line(self, row: sqlite3.Row) -> Line:
        if (line := entry_rows.to_line(row)) is not None:
            return line
        entry = entry_rows.to_entry(self._connection, row)
        return Line.of(Filed.of(entry, self._history.legs(entry)))

    def callers(self) -> Iterator[CallerRemark]:
        """What is remarked on those who were met in ``filed`` so far."""
        values = (self._history.account_id,)
        with faults_named(), rows_understood():
            found = self._connection.execute(_CALLER_REMARKS, values).fetchall()
            for comparable, *remark in found:
                query = "select number from party where comparable = ?"
                spellings = self._connection.execute(query, (comparable,))
                if any(number in self._numbers for (number,) in spellings):
                    yield CallerRemark(number=comparable, remark=entry_rows.to_remark(*remark))


def add(
    connection: sqlite3.Connection,
    account_id: str,
    oldest_first: Iterable[Filed],
    callers: Iterable[CallerRemark],
    comparable: Callable[[str], str],
    *,
    keep_names: bool = True,
) -> int:
    """Write what is not there yet, all or nothing; how many conversations that was.

    Whatever is there is left as it is: a conversation one of whose records is known, the remark
    on a caller. Private numbers come without whom, and names as ``keep_names`` says. Raises
    ``DatabaseError``, and what the iterables raise.
    """
    with faults_named(), transaction(connection):
        account = account_number(connection, account_id)
        adding = _Adding(connection, account, comparable, keep_names=keep_names)
        added = sum(map(adding.add, oldest_first))
        for caller in callers:
            number = comparable(caller.number)
            is_private = number in adding.private_numbers
            if number and not is_private and not remarks.of_caller(connection, account, number):
                remarks.on_caller(connection, account, number, caller.remark)
    return added


class _Adding:
    def __init__(
        self,
        connection: sqlite3.Connection,
        account: int,
        comparable: Callable[[str], str],
        *,
        keep_names: bool,
    ) -> None:
        self._connection, self._account = connection, account
        self._saving = Saving(connection, account, comparable, keep_names=keep_names)
        self.private_numbers = self._saving.private_numbers
        self._is_all_kept = keep_names and not len(self.private_numbers)
        self._party = cache(self._saving.party)
        self._line = cache(self._saving.line)

    def add(self, filed: Filed) -> bool:
        """Write ``filed``; whether it was not there yet."""
        if any(self._saving.find(leg) is not None for leg in filed.legs):
            return False
        first, *others = filed.legs
        head, is_private = self._insert(first, _of_the_whole(filed))
        for leg in others:
            self._insert(leg, {"head": head})
        if filed.remark is not None and not is_private:
            remarks.on_call(self._connection, head, filed.remark)
        return True

    def _insert(self, leg: CallRecord, more: dict[str, int | None]) -> tuple[int, bool]:
        """The new row, and whether it is kept without whom though the file names them."""
        private = None
        if not self._is_all_kept:
            leg, private = self._saving.kept(leg)
        if private:
            more = {**more, "private": private}
        began = rows.microseconds(leg.started_on)
        own = self._saving.free_id(began)
        values = {
            "id": own,
            "later": own - began or None,
            "account": self._account,
            "line": self._line(leg.call.endpoint_id, rows.local(leg)),
            "remote": self._party(rows.remote(leg)),
            "handed_to": None if leg.handed_to is None else self._party(leg.handed_to),
            **rows.from_record(leg),
            **more,
        }
        self._saving.insert(values, is_news=not _is_no_news(leg))
        return own, bool(private)


def _is_no_news(leg: CallRecord) -> bool:
    """Whether nothing but what lasts is known of ``leg``."""
    call = leg.call
    lasting = Call(
        endpoint_id=call.endpoint_id,
        call_id=CallId(""),
        state=CallState.IDLE,
        direction=call.direction,
        origin=call.origin,
        destination=call.destination,
        called_device=call.called_device,
        alerting_device=call.alerting_device,
    )
    return call == lasting and leg.state_since == (leg.ended_on or leg.started_on)


def _of_the_whole(filed: Filed) -> dict[str, int | None]:
    """The columns that only a head has."""
    is_same = filed.outcome is filed.head.outcome
    rang, talked = rows.talk_elsewhere(filed.legs)
    return {
        "rang": rang,
        "talked": talked,
        "became": None if is_same else rows.OUTCOME_NUMBERS[filed.outcome],
        "settled_on": None if filed.settled_on is None else rows.microseconds(filed.settled_on),
        "private": int(filed.is_private) or None,
    }
