"""Taking conversations out of the file, with all that belongs to them.

What is left is that a call there was, without whom: the service's records are not to bring it back.
"""

import sqlite3
from collections.abc import Sequence

_AT_ONCE = 500


def delete(connection: sqlite3.Connection, first: Sequence[int], *, hide: bool) -> None:
    """Delete the conversations that begin with the rows ``first``, and whom nobody else names.

    With ``hide`` their records at the service are still to be hidden. Inside a transaction.
    """
    for begin in range(0, len(first), _AT_ONCE):
        _delete(connection, first[begin : begin + _AT_ONCE], hide=hide)


def _delete(connection: sqlite3.Connection, first: Sequence[int], *, hide: bool) -> None:
    marks = ", ".join("?" * len(first))
    legs = f"(id in ({marks}) or head in ({marks}))"
    twice = [*first, *first]
    connection.execute(
        f"""
        insert or ignore into deleted (account, began_on, endpoint_id, direction, to_hide)
        select call.account, call.id - coalesce(later, 0), endpoint_id, direction, ?
        from call join line on line.id = call.line where call.id in ({marks}) or head in ({marks})
        """,
        [int(hide), *twice],
    )
    parties = connection.execute(
        f"select remote from call where {legs} union select handed_to from call"
        f" where {legs} and handed_to is not null",
        [*twice, *twice],
    ).fetchall()
    connection.execute(f"delete from call_remark where call in ({marks})", first)
    connection.execute(
        f"delete from call_news where call in (select id from call where {legs})", twice
    )
    connection.execute(f"delete from call where {legs}", twice)
    forget_parties(connection, [party for (party,) in parties])


def forget_parties(connection: sqlite3.Connection, parties: Sequence[int]) -> None:
    """Delete those of ``parties`` whom no call names any more."""
    connection.executemany(
        """
        delete from party where id = ?1
            and not exists (select 1 from call where remote = ?1)
            and not exists (select 1 from call where handed_to = ?1)
        """,
        [(party,) for party in parties],
    )
