"""Entries as rows: the head of a conversation with its remark, and what is looked through of both.

How a leg is a row is ``rows.py``'s business.
"""

import json
import sqlite3
from datetime import date

from callcontrol.calls import folding
from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.filed import Line
from callcontrol.cloudlink.models import EndpointId
from callcontrol.storage import rows

BECAME = "coalesce(call.became, call.outcome)"
"""What became of the whole, on a head."""

FROM = f"from call {rows.JOINS} left join call_remark remark on remark.call = call.id"
SELECT = f"""
    select {rows.COLUMNS}, remark.note, remark.tags, remark.follow_up_on,
        (select count(*) from call leg where leg.head = call.id) as others
    {FROM}
"""


def to_entry(row: sqlite3.Row) -> Entry:
    """The entry of a row of ``SELECT``; raises as ``rows.to_record``."""
    became, settled = row["became"], row["settled_on"]
    return Entry(
        head=rows.to_record(row),
        outcome=rows.OUTCOMES[row["outcome"] if became is None else became],
        legs=1 + row["others"],
        remark=to_remark(row["note"], row["tags"], row["follow_up_on"]),
        settled_on=None if settled is None else rows.moment(settled),
        is_private=bool(row["private"]),
    )


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
