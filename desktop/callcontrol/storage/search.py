"""Finding conversations among a million: what the newest calls do not yield, the indexes do.

Most of what people type is found among the newest calls, which are looked through as they are. For
the rest the full-text index over the parties, of which there are far fewer than calls, says whose
calls to fetch, and the one over the remarks which. All is read by key, the newest first.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.storage import entry_rows, rows, search_text
from callcontrol.storage.search_text import Part, Values

ALL = Search()

Find: TypeAlias = Callable[[sqlite3.Connection, int, Search, int, int], list[sqlite3.Row]]
"""``find`` or ``find_later``."""

_LOOKED_THROUGH = 3000
"""Of so many of the newest calls each is looked at before an index is asked."""
_FURTHER_BACK = (8, 8, 0)
"""Then calls are looked for so many times further back than before, and at last among all."""
_FEW_PARTIES = 3000
"""The calls of so many are fetched; those of more are met soon enough on the way."""
_QUARTER = 900 * 1_000_000

_ANSWERED = rows.OUTCOME_NUMBERS[Outcome.ANSWERED]
_MISSED = rows.OUTCOME_NUMBERS[Outcome.MISSED]
_GOES_ON = rows.OUTCOME_NUMBERS[Outcome.IN_PROGRESS]
_CALLER = """
    left join caller_remark caller
        on caller.account = call.account and caller.comparable = party.comparable
"""
_BASE, _FROM = entry_rows.SELECT + _CALLER, entry_rows.FROM + _CALLER
_FROM_REMARK = f"""
    cross join call on call.id = remark.call join party on party.id = call.remote {_CALLER}
"""

_LEAST, _MOST = -(2**63), 2**63 - 1


class _Span(NamedTuple):
    """The calls from ``since`` to before ``until``, by their ids."""

    since: int
    until: int


def find(
    connection: sqlite3.Connection, account: int, search: Search, last: int, limit: int
) -> list[sqlite3.Row]:
    """The newest ``limit`` heads before the row ``last``, as ``entry_rows.SELECT`` has them."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    words = search_text.patterns(search.words)
    span = _Span(_since(search), min(last, _until(search)))
    if not words and not search.tags:
        source = _by_outcome(search, _filters(account, search, span), limit)
        sql = f"{_BASE} where {source.sql} order by call.id desc limit ?"
        return cursor.execute(sql, [*source.values, limit]).fetchall()
    newest = _newest(connection, account, span)
    kept, met = _filters(account, search, newest), search_text.met(words, search.tags)
    sql = f"{_BASE} where {kept.sql} and {met.sql} order by call.id desc limit ?"
    found = cursor.execute(sql, [*kept.values, *met.values, limit]).fetchall()
    whose = None
    for older in _older(newest, span):
        if len(found) == limit:
            break
        if whose is None:
            whose = _parties(connection, account, words, search.tags)
        kept, left = _filters(account, search, older), limit - len(found)
        source = _by_index(words, search.tags, older, kept, whose=whose, limit=left)
        sql = f"{_BASE} where call.id in ({source.sql}) order by call.id desc limit ?"
        found += cursor.execute(sql, [*source.values, left]).fetchall()
    return found


def find_later(
    connection: sqlite3.Connection, account: int, search: Search, first: int, limit: int
) -> list[sqlite3.Row]:
    """The ``limit`` heads that come next after the row ``first``, as ``find`` gives them."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    words = search_text.patterns(search.words)
    span = _Span(max(_since(search), first + 1), _until(search))
    kept = _filters(account, search, span)
    if words or search.tags:
        whose = _parties(connection, account, words, search.tags)
        ids = _by_index(words, search.tags, span, kept, whose=whose, limit=limit, order="asc")
        source = Part(f"call.id in ({ids.sql})", ids.values)
    else:
        source = _by_outcome(search, kept, limit, order="asc")
    sql = f"{_BASE} where {source.sql} order by call.id limit ?"
    return cursor.execute(sql, [*source.values, limit]).fetchall()[::-1]


def count(connection: sqlite3.Connection, account: int, search: Search) -> int:
    """How many heads there are of conversations that are over."""
    words = search_text.patterns(search.words)
    if _is_tallied(search, words):
        return _tallied(connection, account, search)
    span = _Span(_since(search), _until(search))
    kept = _filters(account, search, span, only_over=True)
    if words or search.tags:
        whose = _parties(connection, account, words, search.tags)
        source = _by_index(words, search.tags, span, kept, whose=whose)
        sql = f"select count(*) from ({source.sql})"
        return int(connection.execute(sql, source.values).fetchone()[0])
    sql = f"select count(*) {_FROM} where {kept.sql}"
    return int(connection.execute(sql, kept.values).fetchone()[0])


def _since(search: Search) -> int:
    return rows.microseconds(search.since) if search.since else _LEAST


def _until(search: Search) -> int:
    return rows.microseconds(search.until) if search.until else _MOST


def _newest(connection: sqlite3.Connection, account: int, span: _Span) -> _Span:
    """The newest of ``span``; all of it if there are no more."""
    query = "select id from call where account = ? and id < ? order by id desc limit 1 offset ?"
    found = [
        connection.execute(query, (account, span.until, offset)).fetchone()
        for offset in (0, _LOOKED_THROUGH)
    ]
    if found[1] is None or found[1][0] <= span.since:
        return span
    return _Span(found[1][0], found[0][0] + 1)


def _older(newest: _Span, span: _Span) -> Iterator[_Span]:
    """What comes before ``newest`` in ``span``, in parts that reach further and further back."""
    reached = newest.since
    for times in _FURTHER_BACK:
        if reached > span.since:
            begin = newest.until - times * (newest.until - reached) if times else span.since
            yield _Span(max(begin, span.since), reached)
            reached = max(begin, span.since)


def _filters(account: int, search: Search, span: _Span, *, only_over: bool = False) -> Part:
    """What ``search`` asks of a head in ``span`` apart from its words and tags."""
    parts = ["call.account = ? and call.id < ? and call.id >= ? and call.head is null"]
    values: Values = [account, span.until, span.since]
    if search.direction is not None:
        parts.append("call.direction = ?")
        values.append(rows.DIRECTION_NUMBERS[search.direction])
    if search.outcomes:
        parts.append(f"{entry_rows.BECAME} in ({_marks(search.outcomes)})")
        values += [rows.OUTCOME_NUMBERS[one] for one in search.outcomes]
        if Outcome.ANSWERED not in search.outcomes:
            parts.append(f"{entry_rows.BECAME} <> {_ANSWERED}")  # there is an index of the others
    if only_over:
        parts.append(f"{entry_rows.BECAME} <> {_GOES_ON}")
    if search.endpoint_ids:
        lines = f"in (select id from line where endpoint_id in ({_marks(search.endpoint_ids)}))"
        parts.append(
            f"(call.line {lines} or exists"
            f" (select 1 from call leg where leg.head = call.id and leg.line {lines}))"
        )
        values += 2 * [rows.text(one) for one in search.endpoint_ids]
    if search.unsettled:
        parts.append(f"call.settled_on is null and {entry_rows.BECAME} = {_MISSED}")
    if search.to_follow_up:
        parts.append("call.id in (select call from call_remark where follow_up_on is not null)")
    return Part(" and ".join(parts), values)


def _by_outcome(search: Search, kept: Part, limit: int, order: str = "desc") -> Part:
    """The first of each of several outcomes, each straight from the index."""
    if len(search.outcomes) < 2 or Outcome.ANSWERED in search.outcomes:
        return kept
    each = f"""
        select id from (select call.id from call where {kept.sql}
            and {entry_rows.BECAME} = ? order by call.id {order} limit ?)
    """
    numbers = [rows.OUTCOME_NUMBERS[one] for one in search.outcomes]
    sql = " union all ".join([each] * len(numbers))
    values = [value for number in numbers for value in (*kept.values, number, limit)]
    return Part(f"call.id in ({sql})", values)


def _by_index(
    words: Sequence[tuple[str, str]],
    tags: frozenset[str],
    span: _Span,
    kept: Part,
    *,
    whose: Sequence[int],
    limit: int | None = None,
    order: str = "desc",
) -> Part:
    """The ids of the heads, all or the first in ``order``, that meet ``words``, ``tags``, ``kept``.

    ``whose`` parties it may be is known; the remarks are looked for.
    """
    is_few = len(whose) <= _FEW_PARTIES
    by = "indexed by call_by_remote" if is_few else ""
    remote = "call.remote" if is_few else "+call.remote"  # not by index: met soon enough
    sources = (
        _by_remark(words, tags, span, kept),
        Part(
            f"select call.id from call {by}"
            f" where {remote} in (select value from json_each(?)) and {kept.sql}",
            [json.dumps(whose), *kept.values],
        ),
    )
    end = "" if limit is None else f"order by call.id {order} limit {limit}"
    return Part(
        " union ".join(f"select id from ({one.sql} {end})" for one in sources),
        [value for one in sources for value in one.values],
    )


def _parties(
    connection: sqlite3.Connection,
    account: int,
    words: Sequence[tuple[str, str]],
    tags: frozenset[str],
) -> list[int]:
    """The ids of the parties who meet all by name, number, or what is remarked on them."""
    met = search_text.met(words, tags)
    remarked = met.sql.replace("instr(remark.text, ?)", "instr('', ?)")
    sql = f"""
        select party.id from caller_remark caller join party using (comparable)
        where caller.account = ? and {remarked}
    """
    values = [account, *met.values]
    if not tags:
        long, rest = search_text.match(words)
        here = [search_text.any_in(("party.text",), len(set(pair))) for pair in rest]
        plain = "".join(f" and {each}" for each in here)
        by_text = "party_text join party on party.id = party_text.rowid where party_text match ?"
        source = by_text if long else "party where 1"
        sql += f" union all select party.id from {source} {plain}"
        values += [*([long] if long else []), *(one for pair in rest for one in sorted(set(pair)))]
    return [party for (party,) in connection.execute(sql, values)]


def _by_remark(
    words: Sequence[tuple[str, str]], tags: frozenset[str], span: _Span, kept: Part
) -> Part:
    """The heads with a remark that has at least one of the words, or a tag."""
    met = search_text.met(words, tags)
    wanted = [search_text.quoted(entry_rows.tag_text(tag)) for tag in sorted(tags)]
    if not wanted:
        wanted = [search_text.either(pair) for pair in words if search_text.is_long(pair)]
    if not tags and len(wanted) < len(words):
        sql = f"select call.id from call_remark remark {_FROM_REMARK}"
        return Part(f"{sql} where {kept.sql} and {met.sql}", [*kept.values, *met.values])
    sql = f"""
        select call.id from call_remark_text
        cross join call_remark remark on remark.call = call_remark_text.rowid {_FROM_REMARK}
        where call_remark_text match ? and call_remark_text.rowid >= ?
            and call_remark_text.rowid < ? and {kept.sql} and {met.sql}
    """
    return Part(sql, [" OR ".join(wanted), *span, *kept.values, *met.values])


def _is_tallied(search: Search, words: Sequence[tuple[str, str]]) -> bool:
    """Whether the tally alone can tell: it knows directions and outcomes by the quarter-hour."""
    others = (words, search.tags, search.endpoint_ids, search.unsettled, search.to_follow_up)
    ends = (_since(search) if search.since else 0, _until(search) if search.until else 0)
    return not any(others) and not any(end % _QUARTER for end in ends)


def _tallied(connection: sqlite3.Connection, account: int, search: Search) -> int:
    parts = ["account = ? and quarter >= ? and quarter < ?"]
    values: Values = [account, _since(search) // _QUARTER, _until(search) // _QUARTER]
    if search.direction is not None:
        parts.append("direction = ?")
        values.append(rows.DIRECTION_NUMBERS[search.direction])
    if search.outcomes:
        parts.append(f"outcome in ({_marks(search.outcomes)})")
        values += [rows.OUTCOME_NUMBERS[one] for one in search.outcomes]
    sql = f"select coalesce(sum(calls), 0) from tally where {' and '.join(parts)}"
    return int(connection.execute(sql, values).fetchone()[0])


def _marks(values: frozenset[object] | frozenset[str] | frozenset[Outcome]) -> str:
    return ", ".join("?" * len(values))
