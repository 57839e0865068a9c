"""Deleting a call from the history: never without a question, and said truly."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from callcontrol.settings import SettingsStore
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui.history_deletion import HistoryDeletion
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.storage.samples import record
from tests.callcontrol.ui.looking import click, entries, key, open_window, read, shown

if TYPE_CHECKING:
    from callcontrol.session import Session


@pytest.fixture(name="connection")
def _connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield connection


class SignedIn:
    """As much of a session as deleting needs."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.told_to_hide = 0

    def hide_records(self) -> None:
        self.told_to_hide += 1


class Desk:
    """A window over a history of two calls."""

    def __init__(self, qtbot: QtBot, connection: sqlite3.Connection, folder: Path) -> None:
        self.session = SignedIn(History(connection, "account-1"))
        self.history = self.session.history
        self.history.save(record(1), record(2, minutes=2))
        self.settings = SettingsStore(folder / "settings.json")
        self.window = MainWindow()
        self.deletion = HistoryDeletion(self.window, self.settings)
        self.deletion.follow(cast("Session", self.session))
        open_window(qtbot, self.window)

    def ask(self) -> QMessageBox:
        menu = QMenu(self.window)
        self.window.history.menu_opening.emit(menu, record(1))
        entries(menu)["Delete from history…"].trigger()
        (box,) = shown(self.window, QMessageBox)
        return box

    def left(self) -> list[str]:
        return [entry.head.record_id for entry in self.history.entries()]


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot, connection: sqlite3.Connection, tmp_path: Path) -> Desk:
    return Desk(qtbot, connection, tmp_path)


def test_it_asks_for_which_call_and_says_what_becomes_of_it(desk: Desk) -> None:
    box = desk.ask()
    assert "Delete the call with Ann of " in read(box)
    assert "CloudLink's own record of your calls is left as it is." in read(box)
    click(box, "Delete")
    assert desk.left() == ["record-2"]
    assert desk.history.deleted.to_hide() == []
    assert desk.session.told_to_hide == 0


def test_where_that_is_wanted_the_service_hides_its_record_too(desk: Desk) -> None:
    desk.settings.change(hide_on_server=True)
    box = desk.ask()
    assert "hidden in CloudLink's record of your calls, too" in read(box)
    click(box, "Delete")
    assert len(desk.history.deleted.to_hide()) == 1
    assert desk.session.told_to_hide == 1


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_key_meant_for_something_else_deletes_nothing(desk: Desk, pressed: Qt.Key) -> None:
    box = desk.ask()
    key(box, pressed)
    assert desk.left() == ["record-2", "record-1"]


def test_several_calls_are_one_question(desk: Desk) -> None:
    desk.deletion.ask(desk.history.entries())
    (box,) = shown(desk.window, QMessageBox)
    assert "Delete 2 calls from the history?" in read(box)
    click(box, "Delete")
    assert desk.left() == []


def test_what_cannot_be_deleted_is_said_to_be_there(
    desk: Desk, connection: sqlite3.Connection
) -> None:
    connection.execute("pragma query_only = on")
    click(desk.ask(), "Delete")
    assert "The history cannot be changed now." in read(desk.window)
    assert len(desk.left()) == 2


@pytest.mark.parametrize("served", [None, "record-2"])
def test_while_somebody_talks_nothing_is_deleted(desk: Desk, served: str | None) -> None:
    desk.history.save(record(3, minutes=3, ended_on=None, consultation_of=served))
    newest = desk.history.entries()[0].head
    menu = QMenu(desk.window)
    desk.window.history.menu_opening.emit(menu, newest)
    assert newest.record_id == (served or "record-3")
    assert list(entries(menu)) == []


def test_signing_out_takes_the_question_back(desk: Desk) -> None:
    desk.ask()
    desk.deletion.follow(None)
    assert not shown(desk.window, QMessageBox)
