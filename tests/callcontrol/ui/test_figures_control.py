"""Figures on the screen: counted beside the window, up to date, nobody else's, saved as files."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from callcontrol.listeners import Listeners
from callcontrol.status import AccountState, AccountStatus
from callcontrol.storage.database import open_database, open_in_memory
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from callcontrol.ui import problems
from callcontrol.ui.figures_control import PAUSE_MS, FiguresControl
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.storage.samples import NOON, record
from tests.callcontrol.ui.looking import click, let_pass, open_window, read


class Office:
    """The window of somebody who is signed in, over a file with calls."""

    def __init__(self, qtbot: QtBot, connection: Any) -> None:
        self.connection = connection
        self.window = MainWindow()
        open_window(qtbot, self.window)
        self.window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
        self.account = SimpleNamespace(statuses=Listeners[object](), session=None)
        self.tasks = Tasks()
        self.control = FiguresControl(self.window, self.tasks, now=self.now)
        self.control.start(self.account)  # type: ignore[arg-type] # as much of one as it takes

    def now(self) -> datetime:
        return NOON + timedelta(hours=3)

    def sign_in(self, account_id: str | None) -> None:
        session = None
        if account_id is not None:
            history = History(self.connection, account_id)
            session = SimpleNamespace(history=history, changes=Listeners[object]())
        self.account.session = session
        self.account.statuses.emit(None)

    def save(self, number: int) -> None:
        saved = record(number, minutes=number)
        self.account.session.history.save(saved)
        self.account.session.changes.emit(saved)

    async def until(self, is_true: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not is_true():
                QApplication.processEvents()
                await asyncio.sleep(0.001)

    async def reads(self, words: str) -> None:
        await self.until(lambda: words in read(self.window))


@asynccontextmanager
async def an_office(qtbot: QtBot, file: Path | None) -> AsyncIterator[Office]:
    with closing(open_database(file) if file else open_in_memory()) as connection:
        office = Office(qtbot, connection)
        office.sign_in("account-1")
        office.save(1)
        office.window.pages.action.trigger()
        await office.reads("Calls: 1")
        yield office
        office.control.stop()
        await office.tasks.close()


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


async def test_calls_are_counted_when_somebody_looks_and_when_others_come(
    qtbot: QtBot, file: Path
) -> None:
    async with an_office(qtbot, file) as office:
        office.save(2)
        office.save(3)
        let_pass(office.window, PAUSE_MS)
        await office.reads("Calls: 3")
        office.window.pages.show_calls()
        office.save(4)
        let_pass(office.window, PAUSE_MS)  # nobody looks
        office.window.pages.action.trigger()
        await office.reads("Calls: 4")


async def test_other_days_are_counted_when_they_are_chosen(qtbot: QtBot, file: Path) -> None:
    async with an_office(qtbot, file) as office:
        office.save(-60 * 24 * 60)
        click(office.window, "Quarter")
        await office.reads("Calls: 2")


async def test_what_one_user_sees_is_not_shown_to_another(qtbot: QtBot, file: Path) -> None:
    async with an_office(qtbot, file) as office:
        office.sign_in(None)
        assert "Calls: 1" not in read(office.window)
        office.sign_in("account-2")
        office.window.pages.show_calls()
        office.window.pages.action.trigger()
        await office.reads("No calls yet.")


async def test_who_is_deleted_is_named_no_longer(qtbot: QtBot, file: Path) -> None:
    async with an_office(qtbot, file) as office:
        page = office.window.pages.figures
        assert "Ann" in page.picture.charts[3].accessibleDescription()
        office.window.pages.show_calls()
        history = office.account.session.history
        history.delete(*history.entries())
        assert page.figures is None
        assert "Ann" not in page.picture.charts[3].accessibleDescription()


async def test_what_cannot_be_counted_is_said_and_what_was_shown_stays(
    qtbot: QtBot, file: Path
) -> None:
    async with an_office(qtbot, file) as office:
        office.connection.execute("alter table tally rename to gone")
        click(office.window, "Year")
        await office.reads(problems.sentence("database_failed"))
        assert "Calls: 1" in read(office.window)


async def test_a_history_in_memory_is_counted_too(qtbot: QtBot) -> None:
    async with an_office(qtbot, None) as office:
        assert "Talk time: 56 s" in read(office.window)


async def test_it_is_saved_where_the_user_says(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    async with an_office(qtbot, file) as office:
        click(office.window, "Export…")
        (dialog,) = office.window.findChildren(QFileDialog)
        assert Path(dialog.selectedFiles()[0]).stem == "Figures 2026-03-02"
        dialog.fileSelected.emit(str(tmp_path / "figures.svg"))
        dialog.close()
        await office.reads("Saved as figures.svg.")
        assert (tmp_path / "figures.svg").read_bytes().startswith(b"<?xml")
        office.control.export(tmp_path / "nowhere" / "figures.csv")
        await office.reads(problems.sentence("figures_not_writable"))
