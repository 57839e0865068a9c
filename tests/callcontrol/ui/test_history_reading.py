"""Reading beside the window: by the thread of a real reader, over a real file."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path

import pytest

from callcontrol.calls.entry import Entry
from callcontrol.calls.search import MISSED, Search
from callcontrol.cloudlink.models import Party
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.storage.reader import HistoryReader
from callcontrol.ui.history_reading import HistoryReading
from tests.callcontrol.ui.listed_calls import KINDS, call

ANN, BEA = Party(number="6135550123", name="Ann"), Party(number="2885", name="Bea")


@pytest.fixture(name="history")
def _history(tmp_path: Path) -> Iterator[History]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        history = History(connection, "account-1")
        history.save(*(call(n, hours=n, remote=(ANN, BEA)[n % 2]) for n in range(8)))
        history.save(call(9, hours=9, remote=ANN, **KINDS[1]))
        yield history


@asynccontextmanager
async def reading(history: History) -> AsyncIterator[HistoryReading]:
    one = HistoryReading(history, HistoryReader(history.path, history.account_id))
    yield one
    one.give_up()
    await one.close()


async def test_only_the_last_of_several_searches_is_answered(history: History) -> None:
    told: list[str] = []
    last = asyncio.Event()

    def tell(word: str, found: Sequence[Entry]) -> None:
        told.append(f"{word}: {len(found)}")
        last.set()

    async with reading(history) as one:
        for word in ("a", "an", "ann", "b", "be"):
            one.read(Search(words=(word,)), partial(tell, word), limit=50)
        await last.wait()
    assert told == ["be: 4"]


async def test_the_newest_calls_are_there_at_once(history: History) -> None:
    told: list[Sequence[Entry]] = []
    async with reading(history) as one:
        one.read(Search(), told.append, limit=5)
        assert [len(found) for found in told] == [5]


async def test_calls_are_counted_and_those_with_a_number_found(history: History) -> None:
    counted: asyncio.Future[Sequence[int]] = asyncio.get_running_loop().create_future()
    others: asyncio.Future[list[str]] = asyncio.get_running_loop().create_future()
    async with reading(history) as one:
        one.count([Search(), Search(outcomes=MISSED)], counted.set_result)
        assert await counted == [9, 1]
        one.with_number(
            ANN.number,
            lambda found, are_all: others.set_result(
                [entry.head.record_id for entry in found if are_all]
            ),
        )
        assert await others == ["record-0", "record-2", "record-4", "record-6", "record-9"]


async def test_nothing_is_told_after_the_end(history: History) -> None:
    told: list[object] = []
    async with reading(history) as one:
        one.read(Search(words=("ann",)), told.append, limit=5)
        one.count([Search()], told.append)
    assert told == []
