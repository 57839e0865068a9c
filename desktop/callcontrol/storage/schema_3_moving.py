"""What a file of version 2 has, moved into the tables of version 3 (``schema_3.py``).

What is told of it by the rules of today is told by the modules that do it for new calls. They are
imported late: the first paint does not wait for them.
"""

import json
import sqlite3

_RENAMED = {"cancelled": "abandoned", "declined": "refused"}
_LASTING = ("called_device", "alerting_device", "consultation_of")
_DAY = 24 * 3600 * 1_000_000

_OLD = """
    select old_call.*, local.number as local_number, local.name as local_name
    from old_call join party local on local.id = old_call.local
    order by started_on, old_call.id
"""
_FORGET_OURSELVES = """
    delete from party where not exists (select 1 from call where remote = party.id)
        and not exists (select 1 from call where handed_to = party.id)
"""


def read_names(connection: sqlite3.Connection) -> None:
    """Write what is looked through of the parties that there are."""
    from callcontrol.storage import entry_rows

    parties = connection.execute("select id, number, name, comparable from party").fetchall()
    connection.executemany(
        "update party set text = ? where id = ?",
        [(entry_rows.party_text(*party), own) for own, *party in parties],
    )


def join_legs(connection: sqlite3.Connection) -> None:
    """Tell what became of conversations and has settled missed ones, as when a call is saved.

    Parties that were kept for our own end of calls go.
    """
    from callcontrol.storage import entry_rows

    connection.execute(_FORGET_OURSELVES)
    heads = connection.execute("select distinct head from call where head is not null").fetchall()
    for (head,) in heads:
        entry_rows.tell_what_became(connection, head)
    missed = connection.execute(
        """
        select call.id, comparable from call join party on party.id = call.remote
        where head is null and coalesce(became, outcome) in
            (select id from outcome where name = 'missed') and comparable <> ''
        """
    ).fetchall()
    for own, comparable in missed:
        entry_rows.settle_by_later(connection, own, comparable)


def move_calls(connection: sqlite3.Connection) -> None:
    """Write each row of ``old_call`` as a leg, joined to its head."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    last = -(2**62)
    ids: dict[tuple[int, str], int] = {}
    heads: dict[tuple[int, str], int] = {}
    for row in cursor.execute(_OLD):
        began = _microseconds(connection, row["started_on"])
        own = last = max(began, last + 1)
        account, tracking = row["account"], row["tracking_id"]
        served = ids.get((account, row["consultation_of"] or ""))
        first = heads.get((account, tracking)) if tracking else None
        if served is not None:
            head = connection.execute(
                "select coalesce(head, id) from call where id = ?", (served,)
            ).fetchone()[0]
        else:
            head = first if first is not None and own - first < _DAY else None
        detail = json.loads(row["detail"])
        if row["consultation_of"]:
            detail["consultation_of"] = row["consultation_of"]
        ids[account, row["record_id"]] = own
        heads[account, tracking] = own if head is None else head
        line = (row["endpoint_id"], row["local_number"], row["local_name"])
        connection.execute(
            "insert or ignore into line (endpoint_id, number, name) values (?, ?, ?)", line
        )
        connection.execute(
            """
            insert into call (id, later, account, record_id, line, direction, outcome, remote,
                handed_to, head, answered_after, lasted, detail)
            values (?, ?, ?, ?,
                (select id from line where endpoint_id = ? and number = ? and name = ?),
                (select id from direction where name = ?), (select id from outcome where name = ?),
                ?, ?, ?, ?, ?, ?)
            """,
            (
                *(own, own - began or None, account, _packed(row["record_id"]), *line),
                *(row["direction"], _RENAMED.get(row["outcome"], row["outcome"])),
                *(row["remote"], row["handed_to"], head),
                _after(connection, began, row["answered_on"]),
                _after(connection, began, row["ended_on"]),
                _json({name: detail[name] for name in _LASTING if name in detail}),
            ),
        )
        connection.execute(
            "insert into call_news values (?, ?, ?)", (own, tracking, _json(detail) or "{}")
        )


def _json(values: dict[str, object]) -> str | None:
    return json.dumps(values, separators=(",", ":")) if values else None


def _microseconds(connection: sqlite3.Connection, time: str) -> int:
    (seconds,) = connection.execute("select strftime('%s', ?)", (time[:19],)).fetchone()
    return int(seconds) * 1_000_000 + int(time[20:26])


def _after(connection: sqlite3.Connection, began: int, time: str | None) -> int | None:
    return None if time is None else _microseconds(connection, time) - began


def _packed(record_id: str) -> str | bytes:
    """A UUID as ``rows.packed`` writes it."""
    plain = record_id.replace("-", "")
    try:
        packed = bytes.fromhex(plain)
    except ValueError:
        return record_id
    parts = (plain[:8], plain[8:12], plain[12:16], plain[16:20], plain[20:])
    return packed if len(packed) == 16 and "-".join(parts) == record_id else record_id
