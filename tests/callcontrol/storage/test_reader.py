import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from callcontrol.calls.search import Search
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database
from callcontrol.storage.history import History
from callcontrol.storage.reader import HistoryReader, Superseded
from tests.callcontrol.storage.samples import record


@pytest.fixture(name="history")
def _history(tmp_path: Path) -> Iterator[History]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield History(connection, "account-1")


@pytest.fixture(name="reader")
def _reader(history: History) -> Iterator[HistoryReader]:
    with closing(HistoryReader(history.path, history.account_id)) as reader:
        yield reader


async def test_it_reads_what_has_just_been_written(history: History, reader: HistoryReader) -> None:
    history.save(record(1))
    assert [entry.head for entry in await reader.entries()] == [record(1)]
    history.save(record(2, minutes=1))
    assert await reader.count() == 2


async def test_a_newer_search_interrupts_the_one_before(
    history: History, reader: HistoryReader
) -> None:
    history.save(record(1))
    runs = Event()

    def endless(history: History) -> object:
        connection: sqlite3.Connection = history._connection
        connection.create_function("run", 0, runs.set)
        return connection.execute(
            "with recursive forever(n) as (select run() union all select 1 from forever)"
            " select count(*) from forever"
        ).fetchone()

    slow = asyncio.ensure_future(reader.ask(endless))
    await asyncio.to_thread(runs.wait)
    counting = asyncio.ensure_future(reader.count())
    await asyncio.sleep(0)  # it stands in line now
    found = await reader.entries(Search(words=("ann",)))
    assert [entry.head for entry in found] == [record(1)]
    for given_up in (slow, counting):
        with pytest.raises(Superseded):
            await given_up


async def test_nothing_can_be_written_through_it(reader: HistoryReader) -> None:
    with pytest.raises(DatabaseError) as error:
        await reader.ask(lambda history: history.save(record(1)))
    assert error.value.fault is DatabaseFault.READ_ONLY


async def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma application_id = 1128483916")
        connection.execute("pragma user_version = 2")
    with closing(HistoryReader(path, "a")) as reader, pytest.raises(DatabaseError) as error:
        await reader.count()
    assert error.value.fault is DatabaseFault.NEWER
