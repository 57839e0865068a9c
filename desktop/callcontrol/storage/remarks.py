"""What the user wrote of conversations and of callers, in the file."""

import json
import sqlite3
from collections import Counter

from callcontrol.calls.entry import Remark
from callcontrol.storage import entry_rows, rows

_COLUMNS = "note, tags, follow_up_on"
_WRITTEN_OVER = """
    on conflict do update set note = excluded.note, tags = excluded.tags,
        follow_up_on = excluded.follow_up_on, text = excluded.text
"""


def on_call(connection: sqlite3.Connection, first: int, remark: Remark) -> None:
    """Keep ``remark`` on the conversation that begins with the row ``first``."""
    if not remark:
        connection.execute("delete from call_remark where call = ?", (first,))
        return
    connection.execute(
        f"""
        insert into call_remark (call, note, tags, follow_up_on, text)
        values (:call, :note, :tags, :follow_up_on, :text)
        {_WRITTEN_OVER}
        """,
        {"call": first, **entry_rows.from_remark(remark)},
    )


def hand_over(connection: sqlite3.Connection, own: int, head: int) -> None:
    """What is remarked on the row ``own`` belongs to the conversation ``head`` from now on."""
    query = f"select {_COLUMNS} from call_remark where call = ?"
    here, there = (connection.execute(query, (call,)).fetchone() for call in (own, head))
    if here is not None:
        new = entry_rows.to_remark(*here)
        connection.execute("delete from call_remark where call = ?", (own,))
        on_call(connection, head, entry_rows.to_remark(*there).joined(new) if there else new)


def on_caller(
    connection: sqlite3.Connection, account: int, comparable: str, remark: Remark
) -> None:
    """Keep ``remark`` on whoever has the number ``comparable``."""
    if not remark:
        connection.execute(
            "delete from caller_remark where account = ? and comparable = ?", (account, comparable)
        )
        return
    connection.execute(
        f"""
        insert into caller_remark (account, comparable, note, tags, follow_up_on, text)
        values (:account, :comparable, :note, :tags, :follow_up_on, :text)
        {_WRITTEN_OVER}
        """,
        {"account": account, "comparable": comparable, **entry_rows.from_remark(remark)},
    )


def of_caller(connection: sqlite3.Connection, account: int, comparable: str) -> Remark:
    """What is remarked on whoever has the number ``comparable``."""
    found = connection.execute(
        f"select {_COLUMNS} from caller_remark where account = ? and comparable = ?",
        (account, comparable),
    ).fetchone()
    return entry_rows.to_remark(*found) if found else Remark()


def tags(connection: sqlite3.Connection, account: int) -> list[str]:
    """All tags in use, those used most first; of two that differ by case the one used more."""
    found = connection.execute(
        """
        select tags, count(*) from call_remark cross join call on call.id = call_remark.call
            where call.account = :account and tags <> '[]' group by tags
        union all
        select tags, count(*) from caller_remark
            where account = :account and tags <> '[]' group by tags
        """,
        {"account": account},
    )
    counts = Counter[str]()
    for together, times in found:
        for tag in json.loads(together):
            counts[rows.as_text(tag)] += times
    by_fold: dict[str, str] = {}
    for tag, _ in counts.most_common():
        by_fold.setdefault(tag.casefold(), tag)
    return list(by_fold.values())
