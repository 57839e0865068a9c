"""Calls that the disk does not take: kept, told of, and written when it does."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from callcontrol.call_saving import CallSaving
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.callcontrol.storage.samples import record


async def settled() -> None:
    """Every task has come to where it waits."""
    for _ in range(5):
        await asyncio.sleep(0)


@dataclass
class Desk:
    """A history that may be unwritable, and the saving into it in time that the test moves."""

    database: sqlite3.Connection
    history: History
    tasks: Tasks = field(default_factory=Tasks)
    told: list[str] = field(default_factory=list)
    time: HandTime = field(default_factory=HandTime)

    def __post_init__(self) -> None:
        self.saving = CallSaving(
            self.history, self.tasks, tell=self.told.append, sleep=self.time.sleep
        )

    async def let_pass(self) -> None:
        """The pause under way is over, and what follows it has happened."""
        await settled()
        self.time.advance(self.time.next_wake)
        await settled()

    def write_protected(self, *, on: bool) -> None:
        self.database.execute(f"pragma query_only = {int(on)}")

    def on_disk(self) -> list[str]:
        return sorted(one.record_id for one in self.history.records())


@asynccontextmanager
async def desk(folder: Path) -> AsyncIterator[Desk]:
    with closing(open_database(folder / "history.sqlite3")) as database:
        it = Desk(database, History(database, "account"))
        try:
            yield it
        finally:
            await it.tasks.close()


@contextmanager
def held_by_another(folder: Path) -> Iterator[None]:
    with closing(sqlite3.connect(folder / "history.sqlite3", isolation_level=None)) as other:
        other.execute("begin immediate")
        yield
        other.execute("rollback")


async def test_what_can_be_written_is_written_at_once_and_nothing_is_told(tmp_path: Path) -> None:
    async with desk(tmp_path) as it:
        it.saving.save([record(1), record(2)])
        assert it.on_disk() == ["record-1", "record-2"]
        assert it.told == []
        assert it.time.slept == []


async def test_what_waits_is_written_as_soon_as_it_can_be(tmp_path: Path) -> None:
    async with desk(tmp_path) as it:
        it.write_protected(on=True)
        it.saving.save([record(1)])
        it.saving.save([record(2)])  # joins the one that waits
        assert it.on_disk() == []
        assert it.told == ["unsaved_read_only"]
        await it.let_pass()
        assert it.told == ["unsaved_read_only"]  # once
        it.write_protected(on=False)
        await it.let_pass()
        assert it.on_disk() == ["record-1", "record-2"]
        assert it.told == ["unsaved_read_only", ""]
        it.saving.save([record(3)])
        assert it.on_disk() == ["record-1", "record-2", "record-3"]


async def test_it_is_tried_ever_less_often_but_every_ten_seconds(tmp_path: Path) -> None:
    async with desk(tmp_path) as it:
        it.write_protected(on=True)
        it.saving.save([record(1)])
        for _ in range(5):
            await it.let_pass()
        assert it.time.slept == [1, 2, 4, 8, 10, 10]


async def test_of_a_call_that_waits_only_its_last_state_is_written(tmp_path: Path) -> None:
    async with desk(tmp_path) as it:
        it.write_protected(on=True)
        it.saving.save([record(1, ended_on=None)])
        it.saving.save([record(1)])
        it.write_protected(on=False)
        await it.let_pass()
        assert it.history.records() == [record(1)]


async def test_another_reason_is_another_sentence(tmp_path: Path) -> None:
    async with desk(tmp_path) as it:
        with held_by_another(tmp_path):
            it.saving.save([record(1)])
        it.write_protected(on=True)
        await it.let_pass()
        assert it.told == ["unsaved_locked", "unsaved_read_only"]


async def test_the_end_of_the_session_is_a_last_try(tmp_path: Path) -> None:
    async with desk(tmp_path) as it:
        it.write_protected(on=True)
        it.saving.save([record(1)])
        await settled()
        it.write_protected(on=False)
        await it.tasks.close()
        assert it.on_disk() == ["record-1"]


async def test_a_session_that_goes_on_writes_what_still_waits(tmp_path: Path) -> None:
    async with desk(tmp_path) as it:
        it.write_protected(on=True)
        it.saving.save([record(1)])
        await settled()
        await it.tasks.end()  # as when the sign-in has ended
        it.saving.save([record(2)])
        it.write_protected(on=False)
        await it.let_pass()
        assert it.on_disk() == ["record-1", "record-2"]
        assert it.told[-1] == ""


async def test_what_is_lost_in_the_end_is_counted_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with desk(tmp_path) as it:
        it.write_protected(on=True)
        it.saving.save([record(1), record(2)])
        await settled()
    assert "2 calls are lost" in caplog.text
