"""Version 3 of the history file: conversations as entries, remarks, search, tallies.

A call is a leg and is numbered by the time of its beginning: the newest come first by the key
alone, and no index of times is needed. Times are whole microseconds since 1970 UTC, lengths
microseconds (decision 18 says why no text); the view ``call_log`` shows them as ISO.
"""

import sqlite3

from callcontrol.storage import schema_3_moving as moving

_OUTCOMES = (
    *("in_progress", "answered", "missed", "answered_elsewhere", "redirected", "forwarded"),
    *("refused", "transferred", "transferred_blind", "transferred_supervised", "conference"),
    *("consultation", "not_answered", "abandoned", "busy", "do_not_disturb", "unreachable"),
    *("failed", "end_not_seen"),
)
_DIRECTIONS = ("unknown", "inbound", "outbound")
_GOES_ON, _ANSWERED, _MISSED = map(_OUTCOMES.index, ("in_progress", "answered", "missed"))
_INBOUND = _DIRECTIONS.index("inbound")
_DAY = 24 * 3600 * 1_000_000

_TABLES = (
    "create table outcome (id integer primary key, name text not null unique)",
    "create table direction (id integer primary key, name text not null unique)",
    """
    create table line (  -- our end of a call
        id integer primary key,
        endpoint_id text not null,
        number text not null,
        name text not null,
        unique (endpoint_id, number, name)
    )
    """,
    """
    create table call (
        id integer primary key,  -- when it began; later by the few others that began just then
        later integer,           -- that few
        account integer not null references account (id),
        record_id blob not null, -- a UUID as its bytes, anything else as text
        line integer not null references line (id),
        direction integer not null references direction (id),
        outcome integer not null references outcome (id),
        became integer references outcome (id),  -- the whole conversation, where otherwise
        rang integer,            -- the whole until it was answered, where at another leg
        talked integer,          -- and since then
        remote integer not null references party (id),
        handed_to integer references party (id),
        head integer,            -- the first leg of its conversation, on all others
        answered_after integer,
        lasted integer,          -- null while it goes on
        settled_on integer,      -- a missed call that needs no answer since then
        private integer,         -- 1: kept without saying with whom
        detail text              -- JSON of what no query asks for and somebody may
    )
    """,
    """
    create table call_news (  -- of the newest calls and of those that go on: all that was told
        call integer primary key,
        tracking_id text not null,  -- joins the legs of one conversation
        detail text not null        -- JSON
    )
    """,
    """
    create table call_remark (
        call integer primary key,  -- the first leg of the conversation
        note text not null,
        tags text not null,  -- JSON list
        follow_up_on text,   -- ISO day
        text text not null   -- what is looked through
    )
    """,
    """
    create table caller_remark (
        id integer primary key,
        account integer not null references account (id),
        comparable text not null,
        note text not null,
        tags text not null,
        follow_up_on text,
        text text not null,
        unique (account, comparable)
    )
    """,
    """
    create table deleted (  -- that a call there was: the service's records are not to bring it back
        account integer not null references account (id),
        began_on integer not null,
        endpoint_id text not null,
        direction integer not null,
        to_hide integer not null,  -- 1: the service's own record is still to be hidden
        primary key (account, began_on, endpoint_id)
    ) without rowid
    """,
    """
    create table private_number (
        account integer not null references account (id),
        salt blob not null,
        digest blob not null
    )
    """,
    """
    create table tally (  -- conversations that are over
        account integer not null,
        quarter integer not null,  -- of an hour, counted from 1970 UTC
        direction integer not null,
        outcome integer not null,
        calls integer not null,
        talked integer not null,  -- milliseconds
        primary key (account, quarter, direction, outcome)
    ) without rowid
    """,
    """
    create table answer_time (  -- of incoming conversations that were answered
        account integer not null,
        day integer not null,  -- counted from 1970 UTC
        seconds integer not null,
        calls integer not null,
        primary key (account, day, seconds)
    ) without rowid
    """,
    """
    create virtual table party_text using fts5
        (text, content = 'party', content_rowid = 'id', tokenize = 'trigram')
    """,
    """
    create virtual table call_remark_text using fts5
        (text, content = 'call_remark', content_rowid = 'call', tokenize = 'trigram')
    """,
)
_BECAME = "coalesce(became, outcome)"
_INDEXES = (
    "create index call_by_remote on call (remote, account)",
    "create index call_of_head on call (head, account, remote) where head is not null",
    "create index call_open on call (account) where lasted is null",
    "create index call_news_tracked on call_news (tracking_id)",
    "create index call_handed on call (handed_to) where handed_to is not null",
    f"""
    create index call_by_outcome on call (account, {_BECAME})
        where head is null and {_BECAME} <> {_ANSWERED}
    """,
    f"""
    create index call_unsettled on call (account, remote)
        where head is null and settled_on is null and {_BECAME} = {_MISSED}
    """,
    "create index to_follow_up on call_remark (call) where follow_up_on is not null",
)
_WHEN = "strftime('%Y-%m-%dT%H:%M:%fZ', ({}) / 1000000.0, 'unixepoch')"
_VIEW = f"""
    create view call_log as
    select {_WHEN.format("call.id - coalesce(call.later, 0)")} as began_on,
        {_WHEN.format("call.id - coalesce(call.later, 0) + call.answered_after")} as answered_on,
        {_WHEN.format("call.id - coalesce(call.later, 0) + call.lasted")} as ended_on,
        account.account_id, line.endpoint_id, direction.name as direction,
        outcome.name as outcome, became.name as conversation, party.number, party.name,
        target.number as handed_to, call.head, call_remark.note, call_remark.tags
    from call
    join account on account.id = call.account
    join line on line.id = call.line
    join direction on direction.id = call.direction
    join outcome on outcome.id = call.outcome
    left join outcome became on became.id = call.became
    join party on party.id = call.remote
    left join party target on target.id = call.handed_to
    left join call_remark on call_remark.call = call.id
"""


def _tally(row: str, sign: str) -> str:
    """Statements of a trigger that count ``row`` in, or out again."""
    became = f"coalesce({row}.became, {row}.outcome)"
    quarter, day = f"{row}.id / 900000000", f"{row}.id / {_DAY}"
    talked = f"coalesce({row}.talked, {row}.lasted - {row}.answered_after, 0) / 1000"
    seconds = f"coalesce({row}.rang, {row}.answered_after) / 1000000"
    is_over = f"{row}.head is null and {became} <> {_GOES_ON}"
    return f"""
        insert into tally
            select {row}.account, {quarter}, {row}.direction, {became}, {sign} 1, {sign} {talked}
            where {is_over}
            on conflict do update set
                calls = calls + excluded.calls, talked = talked + excluded.talked;
        delete from tally where calls = 0 and account = {row}.account
            and quarter = {quarter} and direction = {row}.direction and outcome = {became};
        insert into answer_time
            select {row}.account, {day}, {seconds}, {sign} 1
            where {is_over} and {seconds} is not null and {row}.direction = {_INBOUND}
            on conflict do update set calls = calls + excluded.calls;
        delete from answer_time where calls = 0 and account = {row}.account
            and day = {day} and seconds = {seconds};
    """


def _text_kept(table: str, key: str) -> tuple[str, ...]:
    """Triggers that keep the full-text index of ``table`` equal to its column ``text``."""
    index = f"{table}_text"
    add = f"insert into {index} (rowid, text) values (new.{key}, new.text);"
    drop = f"insert into {index} ({index}, rowid, text) values ('delete', old.{key}, old.text);"
    return (
        f"create trigger {table}_added after insert on {table} begin {add} end",
        f"create trigger {table}_gone after delete on {table} begin {drop} end",
        f"create trigger {table}_changed after update of text on {table} begin {drop} {add} end",
    )


_TRIGGERS = (
    f"create trigger call_added after insert on call begin {_tally('new', '+')} end",
    f"create trigger call_gone after delete on call begin {_tally('old', '-')} end",
    f"""
    create trigger call_changed
        after update of account, direction, outcome, became, rang, talked, head, answered_after,
            lasted on call
        begin {_tally("old", "-")} {_tally("new", "+")} end
    """,
    *_text_kept("party", "id"),
    *_text_kept("call_remark", "call"),
)


def entries(connection: sqlite3.Connection) -> None:
    """Version 3: what was a row for each leg becomes entries that can be looked through."""
    connection.execute("alter table call rename to old_call")
    for index in ("call_by_time", "call_by_remote", "call_missed", "call_open"):
        connection.execute(f"drop index {index}")
    connection.execute("alter table party add column text text not null default ''")
    moving.read_names(connection)
    for statement in (*_TABLES, *_INDEXES, *_TRIGGERS, _VIEW):
        connection.execute(statement)
    connection.executemany("insert into outcome values (?, ?)", enumerate(_OUTCOMES))
    connection.executemany("insert into direction values (?, ?)", enumerate(_DIRECTIONS))
    connection.execute("insert into party_text (party_text) values ('rebuild')")
    moving.move_calls(connection)
    connection.execute("drop table old_call")
    moving.join_legs(connection)
