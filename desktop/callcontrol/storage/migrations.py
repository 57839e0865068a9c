"""The schema of the history file, as the list of changes that lead to it. Append-only.

To add one, write a function below the last (a long one in a module of its own), append it to
``MIGRATIONS``, and store a file of the new version for the tests
(``tests/callcontrol/storage/test_migrations.py`` says how). A change that has been released is
never edited: files made by it are out there. A new value of a stored enum (``Outcome``,
``CallState``, …) is a change too, with a row in its table or an empty function: an older program
then refuses the file instead of misreading it.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import TypeAlias

from callcontrol.storage import schema_3

APPLICATION_ID = 0x43434C4C
"""In the file's header: this SQLite file is Call Control's ("CCLL")."""

Migration: TypeAlias = Callable[[sqlite3.Connection], None]
"""Changes schema and data by ``execute``; beginning and committing is ``database.py``'s part."""


def _calls_and_parties(connection: sqlite3.Connection) -> None:
    """Version 1. Times are UTC text of one width (see ``history``), so they sort as text.

    A party is one number under one name, however many calls it took part in: searching names and
    numbers then reads thousands of rows for millions of calls. ``detail`` is the JSON object of
    what no query asks for; ``history`` alone reads and writes it.
    """
    for statement in (
        f"pragma application_id = {APPLICATION_ID}",
        """
        create table account (
            id integer primary key,
            account_id text not null unique  -- CloudLink's; the short id keeps rows small
        )
        """,
        """
        create table party (
            id integer primary key,
            number text not null,      -- as the PBX wrote it
            name text not null,
            comparable text not null,  -- equal for two spellings of one number
            unique (number, name)
        )
        """,
        """
        create table call (
            id integer primary key,  -- grows with time of recording
            account integer not null references account (id),
            record_id text not null,
            endpoint_id text not null,
            tracking_id text not null,  -- joins the legs of one conversation
            direction text not null,
            outcome text not null,
            remote integer not null references party (id),
            local integer not null references party (id),
            handed_to integer references party (id),
            consultation_of text,  -- record_id of the call on whose behalf this one was made
            started_on text not null,
            answered_on text,
            ended_on text,
            detail text not null,
            unique (account, record_id)
        )
        """,
        "create index party_by_number on party (comparable)",
        "create index call_by_time on call (account, started_on)",
        "create index call_by_remote on call (account, remote, started_on)",
        "create index call_missed on call (account, started_on) where outcome = 'missed'",
        "create index call_open on call (account, started_on) where ended_on is null",
    ):
        connection.execute(statement)


def _gaps(connection: sqlite3.Connection) -> None:
    """Version 2: how far the record of each phone's calls reaches, and where it has gaps."""
    for statement in (
        """
        create table reach (
            account integer not null references account (id),
            endpoint_id text not null,
            heard_until text not null,
            records_from text not null,  -- the service's own records are to be read again
            primary key (account, endpoint_id)
        ) without rowid
        """,
        """
        create table gap (
            account integer not null references account (id),
            endpoint_id text not null,
            began_on text not null,
            ended_on text not null,
            reason text not null,
            primary key (account, began_on, endpoint_id)
        ) without rowid
        """,
    ):
        connection.execute(statement)


MIGRATIONS: Sequence[Migration] = (_calls_and_parties, _gaps, schema_3.entries)
"""``MIGRATIONS[n]`` turns version n into version n + 1."""
