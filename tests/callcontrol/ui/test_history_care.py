"""A history that is damaged, backed up and restored, in the whole program and at its settings."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from callcontrol.app import App
from callcontrol.listeners import Listeners
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.status import ConnectionState
from callcontrol.storage.database import open_database
from callcontrol.storage.fallback import places
from callcontrol.storage.history import History, digits_only
from callcontrol.storage.history_file import HistoryFile
from callcontrol.tasks import Tasks
from callcontrol.ui import problems
from callcontrol.ui.history_care import HistoryCare
from callcontrol.ui.history_trouble import HistoryTrouble
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.settings_history import RestoreRow, TroubleRow, history_rows
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_row import Card
from tests.callcontrol.storage.samples import record
from tests.callcontrol.storage.test_fallback import kept
from tests.callcontrol.ui.looking import button, buttons, click, open_window, read, shown
from tests.end_to_end.at_the_door import until

if TYPE_CHECKING:
    from callcontrol.account import Account
    from callcontrol.session import Session

DAMAGED = b"damaged" * 999
MEMORY = "New calls are kept in memory only, and are lost when Call Control ends."


async def test_a_damaged_history_is_told_kept_and_restored_while_the_program_runs(
    tmp_path: Path, qtbot: QtBot
) -> None:
    paths, backup = Paths.in_folder(tmp_path / "profile"), tmp_path / "backup.sqlite3"
    spoil(paths, backup)
    window = MainWindow()
    app = App(paths, SettingsStore(paths.settings), window, demo=True)
    qtbot.addWidget(app.ui.pops)
    open_window(qtbot, window)

    async def play(app: App) -> int:
        await until(lambda: is_connected(app))
        assert app.demo is not None
        damaged = problems.sentence("database_damaged")
        assert f"{damaged} New calls are kept beside it in {place.name}." in read(window)
        await app.demo.ring("+16135550123", "Ann")
        await until(lambda: len(kept(place)) == 1)
        app._entry.open(Page.HISTORY)
        (trouble,) = shown(window, TroubleRow)
        assert damaged in read(trouble)
        click(trouble, "Try again")
        await until(lambda: is_connected(app) and button(trouble, "Try again").isEnabled())
        assert damaged in read(window)
        (restore,) = shown(window, RestoreRow)
        restore.confirm(backup)
        (question,) = shown(window, QMessageBox)
        click(question, "Restore")
        await until(lambda: is_connected(app) and "Restored." in read(restore))
        assert "Nothing any more" in read(trouble)
        assert damaged not in read(window)
        return 0

    place = places(paths.database)[0]
    assert await app.run(play) == 0
    assert "record-1" in kept(paths.database)
    assert len(kept(paths.database)) == 2  # and the call that had come meanwhile
    assert left(paths) == DAMAGED


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    path = tmp_path / "profile" / "history.sqlite3"
    with closing(open_database(path)) as database:
        History(database, "account").save(record(1))
    return path


async def test_a_backup_is_made_and_told(path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "b.sqlite3"
    care, card = at_the_settings(qtbot, path)
    row = card.rows[0]
    care.back_up(target)
    assert buttons(row) == ["Cancel"]
    care.back_up(target)  # one is enough
    await until(lambda: "Saved as b.sqlite3." in read(row))
    assert buttons(row) == ["Back up…"]
    assert kept(target) == ["record-1"]


async def test_a_backup_can_be_given_up(path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    care, card = at_the_settings(qtbot, path)
    row = card.rows[0]
    care.back_up(tmp_path / "b.sqlite3")
    click(row, "Cancel")
    await until(lambda: "Cancelled. Nothing was changed." in read(row))
    assert not kept_at(tmp_path)


async def test_what_keeps_a_backup_from_being_made_is_told(path: Path, qtbot: QtBot) -> None:
    care, card = at_the_settings(qtbot, path)
    row = card.rows[0]
    care.back_up(path)
    await until(lambda: problems.sentence("backup_exists") in read(row))
    care.back_up(path / "below")
    await until(lambda: problems.sentence("backup_not_writable") in read(row))


async def test_what_was_held_by_another_is_opened_when_that_lets_go(path: Path) -> None:
    async def without_session(change: Callable[[], object]) -> None:
        change()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            other.close()
        account.session.store.live = [1] if len(slept) == 4 else []

    slept: list[float] = []
    account = SimpleNamespace(
        without_session=without_session, session=SimpleNamespace(store=SimpleNamespace(live=[]))
    )
    tasks, trouble = Tasks(), HistoryTrouble()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("pragma locking_mode = exclusive")
        other.execute("begin exclusive")
        file = HistoryFile(path, comparable=digits_only)
        with closing(file):
            file.history("account").save(record(2))
            trouble.show_file(file)
            assert trouble.sentence.startswith(problems.sentence("database_locked"))
            HistoryCare(path, tasks, trouble, sleep=sleep).start(cast("Account", account), file)
            await until(lambda: not trouble.sentence)
            await tasks.close()
    assert len(slept) >= 5
    assert kept(path) == ["record-1", "record-2"]


async def test_damage_that_nobody_has_met_is_told(path: Path) -> None:
    async def sleep(_seconds: float) -> None:
        pass

    with closing(HistoryFile(path, comparable=digits_only)) as file:
        for damage, told in ((False, ""), (True, problems.sentence("database_partly_damaged"))):
            if damage:
                file.reopen(lambda: damage_inside(path))
            trouble, tasks = HistoryTrouble(), Tasks()
            trouble.show_file(file)
            checked = HistoryCare(path, tasks, trouble, sleep=sleep)._check(file)
            await checked
            assert trouble.sentence == told


def damage_inside(path: Path) -> None:
    """What can be opened, and is damaged where nobody has looked yet."""
    with closing(sqlite3.connect(path)) as database:
        (page,) = database.execute(
            "select rootpage from sqlite_schema where name = 'call_by_remote'"
        ).fetchone()
        (size,) = database.execute("pragma page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def test_what_waits_is_said_to_be_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    session = SimpleNamespace(
        troubles=Listeners(),
        calls_wait=True,
        calls_kept_in=None,
        history=SimpleNamespace(path=path),
    )
    trouble = HistoryTrouble()
    told: list[str] = []
    trouble.changed.subscribe(told.append)
    trouble.follow(cast("Session", session))
    session.troubles.emit("unsaved_disk_full")
    session.calls_kept_in = tmp_path / "elsewhere" / "calls.sqlite3"
    session.troubles.emit("unsaved_read_only")
    session.troubles.emit("")
    full, read_only = map(problems.sentence, ("unsaved_disk_full", "unsaved_read_only"))
    assert told[0] == f"{full} {MEMORY}"
    assert told[1].startswith(f"{read_only} New calls are kept in {session.calls_kept_in}, which")
    assert told[2:] == [""]
    trouble.follow(None)
    session.troubles.emit("unsaved_read_only")
    assert told[3:] == []


def at_the_settings(qtbot: QtBot, path: Path) -> tuple[HistoryCare, Card]:
    """What is done with a history without anybody signed in, and its rows: the backup's first."""
    care = HistoryCare(path, Tasks(), HistoryTrouble())
    card = Card(history_rows(care))
    open_window(qtbot, card)
    return care, card


def kept_at(folder: Path) -> list[Path]:
    return list(folder.glob("b.sqlite3*"))


def spoil(paths: Paths, backup: Path) -> None:
    with closing(open_database(backup)) as database:
        History(database, "account").save(record(1))
    paths.folder.mkdir()
    paths.database.write_bytes(DAMAGED)


def left(paths: Paths) -> bytes:
    (before,) = paths.folder.glob("history.before-restore-*.sqlite3")
    return before.read_bytes()


def is_connected(app: App) -> bool:
    session = app.account.session if app.account is not None else None
    return session is not None and session.status.state is ConnectionState.CONNECTED
