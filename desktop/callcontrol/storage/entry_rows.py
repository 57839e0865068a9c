"""Entries as rows: the head of a conversation with what became of the whole, and its remark.

What is looked through of both is made here, too. How a leg is a row is ``rows.py``'s business.
"""

import json
import sqlite3
from datetime import date

from callcontrol.calls import conversation, folding
from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.filed import Line
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction, EndpointId
from callcontrol.storage import rows

BECAME = "coalesce(call.became, call.outcome)"
"""What became of the whole, on a head."""

FROM = f"from call {rows.JOINS} left join call_remark remark on remark.call = call.id"
SELECT = f"""
    select {rows.COLUMNS}, remark.note, remark.tags, remark.follow_up_on,
        (select count(*) from call leg where leg.head = call.id) as others
    {FROM}
"""

_LEGS = f"{rows.SELECT} where call.id = ?1 or call.head = ?1 order by call.id"
_SETTLED_BY_LATER = f"""
    update call set settled_on = (
        select min(talk.id - coalesce(talk.later, 0) + coalesce(talk.answered_after, 0))
        from call talk
        where talk.account = call.account and talk.id > call.id
            and talk.remote in (select id from party where comparable = ?1)
            and (talk.answered_after is not null
                or talk.direction = {rows.DIRECTION_NUMBERS[Direction.OUTBOUND]})
    )
    where id = ?2 and head is null
        and coalesce(became, outcome) = {rows.OUTCOME_NUMBERS[Outcome.MISSED]}
"""


def to_entry(connection: sqlite3.Connection, row: sqlite3.Row) -> Entry:
    """The entry of a row of ``SELECT``; raises as ``rows.to_record``."""
    head, became, settled = rows.to_record(row), row["became"], row["settled_on"]
    outcome = rows.OUTCOMES[row["outcome"] if became is None else became]
    target = None
    if conversation.may_name_another(outcome):
        target = conversation.handed_to(legs(connection, row["id"]) if row["others"] else [head])
    return Entry(
        head=head,
        outcome=outcome,
        handed_to=target,
        legs=1 + row["others"],
        remark=to_remark(row["note"], row["tags"], row["follow_up_on"]),
        settled_on=None if settled is None else rows.moment(settled),
        is_private=bool(row["private"]),
    )


def tell_what_became(connection: sqlite3.Connection, first: int) -> None:
    """Keep at the head ``first`` what became of the whole, where that is not as with the leg.

    Raises as ``rows.to_record``.
    """
    found = _leg_rows(connection, first)
    all_legs = [rows.to_record(row) for row in found]
    whole = conversation.outcome(all_legs)
    became = None if whole is all_legs[0].outcome else rows.OUTCOME_NUMBERS[whole]
    told = (became, *rows.talk_elsewhere(all_legs))
    if told != tuple(found[0][column] for column in ("became", "rang", "talked")):
        connection.execute(
            "update call set became = ?, rang = ?, talked = ? where id = ?", (*told, first)
        )


def legs(connection: sqlite3.Connection, first: int) -> list[CallRecord]:
    """All of the conversation that begins with the row ``first``; raises as ``rows.to_record``."""
    return [rows.to_record(row) for row in _leg_rows(connection, first)]


def _leg_rows(connection: sqlite3.Connection, first: int) -> list[sqlite3.Row]:
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    return cursor.execute(_LEGS, (first,)).fetchall()


def settle_by_later(connection: sqlite3.Connection, own: int, comparable: str) -> None:
    """Settle the row ``own`` where it was missed and a later talk with ``comparable`` is known."""
    connection.execute(_SETTLED_BY_LATER, (comparable, own))


def to_line(row: sqlite3.Row) -> Line | None:
    """What a table shows of a row of ``SELECT``; None where all legs have to be looked at."""
    if row["others"] or row["handed_to_number"] is not None:
        return None
    became, answered, lasted = row["became"], row["answered_after"], row["lasted"]
    remark = to_remark(row["note"], row["tags"], row["follow_up_on"])
    return Line(
        rows.moment(row["id"] - (row["later"] or 0)),
        rows.DIRECTIONS[row["direction"]],
        rows.as_text(row["remote_name"]),
        rows.as_text(row["remote_number"]),
        EndpointId(rows.as_text(row["endpoint_id"])),
        rows.OUTCOMES[row["outcome"] if became is None else became],
        None,
        _seconds(lasted if answered is None else answered),
        None if answered is None or lasted is None else _seconds(lasted - answered),
        remark or None,
        1,
    )


def _seconds(microseconds: int | None) -> float | None:
    return None if microseconds is None else microseconds / 1_000_000


def to_remark(note: str | None, tags: str | None, follow_up_on: str | None) -> Remark:
    """What the columns of a remark say; None where there is none."""
    return Remark(
        note=rows.as_text(note or ""),
        tags=tuple(map(rows.as_text, json.loads(tags))) if tags else (),
        follow_up_on=date.fromisoformat(follow_up_on) if follow_up_on else None,
    )


def from_remark(remark: Remark) -> dict[str, object]:
    """The columns of a remark."""
    return {
        "note": rows.text(remark.note),
        "tags": json.dumps([rows.text(tag) for tag in remark.tags]),
        "follow_up_on": remark.follow_up_on and remark.follow_up_on.isoformat(),
        "text": rows.text(_remark_text(remark)),
    }


def party_text(number: str, name: str, comparable: str) -> str:
    """What is looked through of somebody: the words of the name, and the digits of the number."""
    return f"{folding.words(name)} {folding.digits(number, comparable)}"


def tag_text(tag: str) -> str:
    """A whole tag as it stands in the text of a remark, apart from everything else."""
    return f"\n#{folding.fold(tag).strip()}\n"


def _remark_text(remark: Remark) -> str:
    """Words first, as those of a name; then each tag, once as words and once whole."""
    words = folding.searchable(remark.note) + "".join(folding.words(tag) for tag in remark.tags)
    return words + "".join(tag_text(tag) for tag in remark.tags)
