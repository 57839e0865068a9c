"""Finding conversations among a million: what the newest calls do not yield, the indexes do.

Most of what people type is found among the newest calls, which are looked through as they are. For
the rest the full-text index over the parties, of which there are far fewer than calls, says whose
calls to fetch, and the one over the remarks which. All is read by key, the newest first.
"""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from callcontrol.calls import folding
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.storage import entry_rows, rows

ALL = Search()

_LOOKED_THROUGH = 3000
"""Of so many of the newest calls each is looked at before an index is asked."""
_FEW_PARTIES = 3000
"""The calls of so many are fetched; those of more are met soon enough on the way."""
_TRIGRAM = 3
_QUARTER = 900 * 1_000_000

_ANSWERED = rows.OUTCOME_NUMBERS[Outcome.ANSWERED]
_MISSED = rows.OUTCOME_NUMBERS[Outcome.MISSED]
_CALLER = """
    left join caller_remark caller
        on caller.account = call.account and caller.comparable = party.comparable
"""
_BASE, _FROM = entry_rows.SELECT + _CALLER, entry_rows.FROM + _CALLER

Values = list[object]


class _Part(NamedTuple):
    """A piece of SQL and its parameters."""

    sql: str
    values: Values


def find(
    connection: sqlite3.Connection, account: int, search: Search, last: int, limit: int
) -> list[sqlite3.Row]:
    """The newest ``limit`` heads before the row ``last``, as ``entry_rows.SELECT`` has them."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    words, kept = _patterns(search.words), _filters(account, search, last)
    if not words and not search.tags:
        source = _by_outcome(search, kept, limit)
        sql = f"{_BASE} where {source.sql} order by call.id desc limit ?"
        return cursor.execute(sql, [*source.values, limit]).fetchall()
    floor = _floor(connection, account, min(last, _until(search)))
    met = _met(words, search.tags)
    sql = f"{_BASE} where {kept.sql} and {met.sql} and call.id >= ? order by call.id desc limit ?"
    found = cursor.execute(sql, [*kept.values, *met.values, floor, limit]).fetchall()
    if len(found) == limit or floor <= _since(search):
        return found
    older = _filters(account, search, min(last, floor))
    source = _by_index(connection, account, words, search, older)
    sql = f"{_BASE} where call.id in ({source.sql}) order by call.id desc limit ?"
    return found + cursor.execute(sql, [*source.values, limit - len(found)]).fetchall()


def count(connection: sqlite3.Connection, account: int, search: Search) -> int:
    """How many heads there are."""
    words = _patterns(search.words)
    if _is_tallied(search, words):
        return _tallied(connection, account, search)
    kept = _filters(account, search, _until(search))
    if words or search.tags:
        source = _by_index(connection, account, words, search, kept)
        sql = f"select count(*) from ({source.sql})"
        return int(connection.execute(sql, source.values).fetchone()[0])
    sql = f"select count(*) {_FROM} where {kept.sql}"
    return int(connection.execute(sql, kept.values).fetchone()[0])


def _since(search: Search) -> int:
    return rows.microseconds(search.since) if search.since else -(2**63)


def _until(search: Search) -> int:
    return rows.microseconds(search.until) if search.until else 2**63 - 1


def _floor(connection: sqlite3.Connection, account: int, last: int) -> int:
    """The oldest of the newest calls before ``last``; the beginning of all if there are no more."""
    found = connection.execute(
        "select id from call where account = ? and id < ? order by id desc limit 1 offset ?",
        (account, last, _LOOKED_THROUGH),
    ).fetchone()
    return -(2**63) if found is None else int(found[0])


def _filters(account: int, search: Search, last: int) -> _Part:
    """What ``search`` asks of a head apart from its words and tags."""
    parts = ["call.account = ? and call.id < ? and call.id >= ? and call.head is null"]
    values: Values = [account, min(last, _until(search)), _since(search)]
    if search.direction is not None:
        parts.append("call.direction = ?")
        values.append(rows.DIRECTION_NUMBERS[search.direction])
    if search.outcomes:
        parts.append(f"{entry_rows.BECAME} in ({_marks(search.outcomes)})")
        values += [rows.OUTCOME_NUMBERS[one] for one in search.outcomes]
        if Outcome.ANSWERED not in search.outcomes:
            parts.append(f"{entry_rows.BECAME} <> {_ANSWERED}")  # there is an index of the others
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
    return _Part(" and ".join(parts), values)


def _by_outcome(search: Search, kept: _Part, limit: int) -> _Part:
    """The newest of each of several outcomes, each straight from the index."""
    if len(search.outcomes) < 2 or Outcome.ANSWERED in search.outcomes:
        return kept
    each = f"""
        select id from (select call.id from call where {kept.sql}
            and {entry_rows.BECAME} = ? order by call.id desc limit ?)
    """
    numbers = [rows.OUTCOME_NUMBERS[one] for one in search.outcomes]
    sql = " union all ".join([each] * len(numbers))
    values = [value for number in numbers for value in (*kept.values, number, limit)]
    return _Part(f"call.id in ({sql})", values)


def _patterns(words: Sequence[str]) -> list[tuple[str, str]]:
    """What has to stand somewhere, for each word: the one or the other."""
    runs = [folding.digit_run(word) for word in words]
    if runs and all(runs):
        return [folding.either("".join(runs))]
    found = []
    for word, run in zip(words, runs, strict=True):
        one = run or " ".join(folding.split(folding.fold(word)))
        other = " ".join(folding.split(folding.fold(folding.spelled_out(word))))
        if one:
            found.append(folding.either(run) if run else (one, other))
    return found


def _met(words: Sequence[tuple[str, str]], tags: frozenset[str]) -> _Part:
    """Whether a row of ``_BASE`` has all words, and one of the tags."""
    parts: list[str] = []
    values: Values = []
    for pair in words:
        alternatives = sorted(set(pair))
        columns = ("party.text", "remark.text", "caller.text")
        parts.append(_any_in(columns, len(alternatives)))
        values += alternatives * len(columns)
    if tags:
        parts.append(_any_in(("remark.text", "caller.text"), len(tags)))
        values += [entry_rows.tag_text(tag) for tag in sorted(tags)] * 2
    return _Part(" and ".join(parts), values)


def _any_in(columns: Sequence[str], alternatives: int) -> str:
    each = [f"instr({column}, ?)" for column in columns for _ in range(alternatives)]
    return f"({' or '.join(each)})"


def _by_index(
    connection: sqlite3.Connection,
    account: int,
    words: Sequence[tuple[str, str]],
    search: Search,
    kept: _Part,
) -> _Part:
    """The ids of all heads that meet ``words`` and ``search``, without looking at all calls."""
    met = _met(words, search.tags)
    sources = [_by_remark(words, search.tags, kept, met)]
    whose = _parties(account, words, search.tags)
    if whose is not None:
        sql = f"select count(*) from ({whose.sql} limit {_FEW_PARTIES + 1})"
        (parties,) = connection.execute(sql, whose.values).fetchone()
        is_few = parties <= _FEW_PARTIES
        column = "call.remote" if is_few else "+call.remote"  # not by index: met soon enough
        by = "indexed by call_by_remote" if is_few else ""
        sources.append(
            _Part(
                f"select call.id from call {by} where {column} in ({whose.sql}) and {kept.sql}",
                [*whose.values, *kept.values],
            )
        )
    return _Part(
        " union ".join(one.sql for one in sources),
        [value for one in sources for value in one.values],
    )


def _parties(account: int, words: Sequence[tuple[str, str]], tags: frozenset[str]) -> _Part | None:
    """The ids of the parties who meet all by name, number, or what is remarked on them."""
    met = _met(words, tags)
    remarked = met.sql.replace("instr(remark.text, ?)", "instr('', ?)")
    by_remark = _Part(
        f"""
        select party.id from caller_remark caller join party using (comparable)
        where caller.account = ? and {remarked}
        """,
        [account, *met.values],
    )
    if tags:
        return by_remark
    long, rest = _match(words)
    plain = "".join(f" and {_any_in(('party.text',), len(set(pair)))}" for pair in rest)
    values: Values = [one for pair in rest for one in sorted(set(pair))]
    if long:
        by_text = f"""
            select party.id from party_text join party on party.id = party_text.rowid
            where party_text match ? {plain}
        """
        values.insert(0, long)
    else:
        by_text = f"select party.id from party where 1 {plain}"
    return _Part(f"{by_text} union {by_remark.sql}", [*values, *by_remark.values])


def _by_remark(
    words: Sequence[tuple[str, str]], tags: frozenset[str], kept: _Part, met: _Part
) -> _Part:
    """The ids of the heads with a remark that has at least one of the words, or a tag."""
    wanted = [_quoted(entry_rows.tag_text(tag)) for tag in sorted(tags)]
    if not wanted:
        wanted = [_either(pair) for pair in words if _is_long(pair)]
    is_indexed = bool(wanted) and (bool(tags) or len(wanted) == len(words))
    chosen = "call.id in (select rowid from call_remark_text where call_remark_text match ?) and"
    return _Part(
        f"select call.id {_FROM} where {chosen if is_indexed else ''}"
        f" remark.call is not null and {kept.sql} and {met.sql}",
        [*([" OR ".join(wanted)] if is_indexed else []), *kept.values, *met.values],
    )


def _match(words: Sequence[tuple[str, str]]) -> tuple[str, list[tuple[str, str]]]:
    """What the full-text index is asked for, and the words that are too short for it."""
    long = [pair for pair in words if _is_long(pair)]
    rest = [pair for pair in words if not _is_long(pair)]
    return " AND ".join(map(_either, long)), rest


def _is_long(pair: tuple[str, str]) -> bool:
    return all(len(one) >= _TRIGRAM for one in pair)


def _either(pair: tuple[str, str]) -> str:
    return f"({' OR '.join(map(_quoted, sorted(set(pair))))})"


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


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
