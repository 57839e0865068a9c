"""Every version of the history file that there has been can be opened and read.

When a migration is added, store a file of the new version: with `desktop` and the repository's
folder in PYTHONPATH, `python -m tests.callcontrol.storage.test_migrations > versions/<version>.sql`
in the folder of this test. Once the version is released its file is never changed.
"""

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from callcontrol.calls.gap import Gap, GapReason
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Cause, Direction, EndpointId, Party
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database
from callcontrol.storage.gaps import Reach
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS
from tests.callcontrol.storage.samples import NOON, record

_FTS_PARTS = ("data", "idx", "content", "docsize", "config")
VERSIONS = Path(__file__).with_name("versions")

_CONSULT = record(3, minutes=2, direction=Direction.OUTBOUND, consultation_of="record-1")
CALLS = [
    record(4, minutes=5, answered_on=None, ended_on=None, outcome=Outcome.IN_PROGRESS),
    replace(_CONSULT, call=replace(_CONSULT.call, cause=Cause.BUSY, cause_text="busy")),
    record(2, minutes=1, remote=Party(name="Zoë"), answered_on=None, outcome=Outcome.MISSED),
    record(1, outcome=Outcome.TRANSFERRED, handed_to=Party(number="2882", name="Bob")),
]
"""What is in each stored file, newest first."""
GAP = Gap(
    endpoint_id=EndpointId("2880"),
    began_on=NOON,
    ended_on=NOON + timedelta(hours=1),
    reason=GapReason.NOT_CONNECTED,
)
REACH = Reach(heard_until=GAP.ended_on, records_from=NOON)
"""What is in the files from version 2 on beside that."""

_MISSED_AND_CALLED_BACK = """
    insert into party values (20, '6135550199', 'Zoë', '6135550199');
    insert into call select 20, account, 'missed', endpoint_id, 'x', direction, 'missed', 20, local,
        null, null, '2026-03-02T12:20:00.000000Z', null, '2026-03-02T12:20:09.000000Z', detail
        from call where id = 1;
    insert into call select 21, account, 'back', endpoint_id, 'y', 'outbound', 'answered', 20,
        local, null, null, '2026-03-02T12:30:00.000000Z', '2026-03-02T12:30:05.000000Z',
        '2026-03-02T12:31:00.000000Z', detail from call where id = 1;
    insert into call select 22, account, 'missed again', endpoint_id, 'z', direction, 'missed', 20,
        local, null, null, '2026-03-02T12:40:00.000000Z', null, '2026-03-02T12:40:09.000000Z',
        detail from call where id = 1;
"""


def schema(connection: sqlite3.Connection) -> dict[str, str]:
    rows = connection.execute("select name, sql from sqlite_schema where sql is not null")
    return {name: " ".join(sql.split()) for name, sql in rows}


def stored(path: Path, version: int, more: str = "") -> None:
    with closing(sqlite3.connect(path)) as old:
        old.executescript((VERSIONS / f"{version}.sql").read_text(encoding="utf-8"))
        assert old.execute("pragma user_version").fetchone() == (version,)
        old.executescript(more)


def everything(connection: sqlite3.Connection) -> list[list[tuple[object, ...]]]:
    queries = (
        "select * from call_log order by began_on",
        "select id, became, rang, talked, settled_on, detail from call order by id",
        "select number, name, comparable, text from party order by number, name",
        "select * from tally",
        "select * from answer_time",
    )
    return [connection.execute(query).fetchall() for query in queries]


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_file_of_each_version_is_read_with_all_its_calls(tmp_path: Path, version: int) -> None:
    path, new = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    stored(path, version)
    with closing(open_database(path)) as opened, closing(open_database(new)) as fresh:
        assert History(opened, "account-1").records() == CALLS
        gaps = History(opened, "account-1").gaps
        assert gaps.between() == ([GAP] if version >= 2 else [])
        assert gaps.reach() == ({GAP.endpoint_id: REACH} if version >= 2 else {})
        assert schema(opened) == schema(fresh)
        assert opened.execute("pragma foreign_key_check").fetchall() == []


@pytest.mark.parametrize("version", [1, 2])
def test_what_is_told_of_a_call_when_it_is_saved_is_told_of_older_ones(
    tmp_path: Path, version: int
) -> None:
    path, new = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    stored(path, version, _MISSED_AND_CALLED_BACK)
    with closing(open_database(path)) as opened, closing(open_database(new)) as fresh:
        older = History(opened, "account-1")
        for call in reversed(older.records()):
            History(fresh, "account-1").save(call)
        assert everything(opened) == everything(fresh)
        found = {entry.head.record_id: entry for entry in older.entries()}
        assert found["record-1"].outcome is Outcome.TRANSFERRED_BLIND
        assert found["missed"].settled_on == NOON + timedelta(minutes=30, seconds=5)
        assert found["missed again"].settled_on is None
        assert len(older.entries(Search(words=("zoe", "0199")))) == 3
        opened.execute("insert into party_text (party_text) values ('integrity-check')")


def test_a_file_with_what_no_version_wrote_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    stored(path, 2, "update call set detail = 'no JSON'")
    with pytest.raises(DatabaseError) as refused:
        open_database(path)
    assert refused.value.fault is DatabaseFault.DAMAGED
    with closing(sqlite3.connect(path)) as untouched:
        assert untouched.execute("pragma user_version").fetchone() == (2,)
        assert untouched.execute("select count(*) from call").fetchone() == (4,)


def _dump(path: Path) -> str:
    with closing(open_database(path)) as connection:
        for call in reversed(CALLS):
            History(connection, "account-1").save(call)
        History(connection, "account-1").gaps.save({GAP.endpoint_id: REACH}, [GAP])
        header = [
            f"PRAGMA {name} = {connection.execute(f'pragma {name}').fetchone()[0]};"
            for name in ("application_id", "user_version")
        ]
        return "\n".join([*header, *_statements(connection), ""])


def _statements(connection: sqlite3.Connection) -> Iterator[str]:
    """The dump, with full-text tables made and filled as a program does it."""
    query = "select name, sql from sqlite_schema where sql like 'create virtual%'"
    made = dict(connection.execute(query))
    dump = list(connection.iterdump())
    texts = tuple(made)
    own = tuple(f"{name}_{part}" for name in made for part in _FTS_PARTS)
    for statement in dump[:-1]:
        if "sqlite_master" in statement or "writable_schema" in statement:
            continue
        if not any(f"'{part}'" in statement or f'"{part}"' in statement for part in (*own, *texts)):
            if statement.startswith("CREATE TRIGGER") and made:
                yield from (f"{sql};" for sql in made.values())
                yield from (f"INSERT INTO {name} ({name}) VALUES ('rebuild');" for name in made)
                made = {}
            yield statement
    yield dump[-1]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        sys.stdout.write(_dump(Path(folder) / "history.sqlite3"))
