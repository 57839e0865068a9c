"""Missed calls that a talk settles: said, taken back, and marked by hand."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import MISSED, Search
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.settling import Settling
from callcontrol.ui.undo_line import OFFERED_MS
from tests.callcontrol.storage.samples import NOON, record
from tests.callcontrol.ui.looking import button, click, entries, let_pass, open_window, read

ANN = Party(number="+16135550123", name="Ann Blake")


@pytest.fixture(name="connection")
def _connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield connection


class Desk:
    """A window that follows a history."""

    def __init__(self, qtbot: QtBot, connection: sqlite3.Connection) -> None:
        self.history = History(connection, "account-1")
        self.window = MainWindow()
        self.settling = Settling(self.window, lambda: NOON)
        self.history.save(missed(1))
        self.settling.follow(self.history)
        open_window(qtbot, self.window)

    def save(self, after: CallRecord) -> None:
        self.history.save(after)
        entry = self.history.entry_of(after)
        if entry.outcome is Outcome.MISSED:
            self.settling.put(entry)
        QApplication.processEvents()

    def unsettled(self) -> int:
        return self.history.count(Search(outcomes=MISSED, unsettled=True))

    def menu(self, of: CallRecord) -> list[str]:
        menu = QMenu(self.window)
        self.window.history.menu_opening.emit(menu, of)
        return list(entries(menu))

    def choose(self, of: CallRecord, words: str) -> None:
        menu = QMenu(self.window)
        self.window.history.menu_opening.emit(menu, of)
        entries(menu)[words].trigger()


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot, connection: sqlite3.Connection) -> Desk:
    return Desk(qtbot, connection)


def missed(number: int) -> CallRecord:
    return record(number, minutes=number, remote=ANN, answered_on=None, outcome=Outcome.MISSED)


def called_back(number: int) -> CallRecord:
    return record(number, minutes=number, remote=ANN, direction=Direction.OUTBOUND)


def test_what_calling_back_settles_is_said_and_can_be_taken_back(desk: Desk) -> None:
    desk.save(missed(2))
    desk.save(called_back(3))
    assert "2 missed calls of Ann Blake are settled" in read(desk.window)
    assert desk.unsettled() == 0
    click(desk.window, "Undo")
    assert desk.unsettled() == 2
    assert "settled" not in read(desk.window)


def test_it_is_said_for_a_while_and_only_once(desk: Desk) -> None:
    desk.save(called_back(3))
    assert "The missed call of Ann Blake is settled" in read(desk.window)
    let_pass(desk.window, OFFERED_MS)
    assert "settled" not in read(desk.window)
    desk.save(called_back(4))
    assert "settled" not in read(desk.window)


def test_the_keyboard_keeps_the_offer_on_the_screen(desk: Desk) -> None:
    desk.save(called_back(3))
    button(desk.window, "Undo").setFocus()
    let_pass(desk.window, OFFERED_MS)
    assert "settled" in read(desk.window)


def test_a_missed_call_is_marked_by_hand_without_more_words(desk: Desk) -> None:
    desk.choose(missed(1), "Mark as settled")
    assert desk.unsettled() == 0
    assert "settled" not in read(desk.window)
    assert desk.menu(missed(1)) == ["Mark as not settled"]
    desk.choose(missed(1), "Mark as not settled")
    assert desk.unsettled() == 1
    desk.save(called_back(3))
    assert "settled" in read(desk.window)
    assert desk.menu(called_back(3)) == []


def test_another_users_calls_are_nothing_to_undo(desk: Desk) -> None:
    desk.save(called_back(3))
    desk.settling.follow(None)
    assert "settled" not in read(desk.window)
    assert desk.menu(missed(1)) == []


def test_what_cannot_be_written_is_said(desk: Desk, connection: sqlite3.Connection) -> None:
    connection.execute("pragma query_only = on")
    desk.choose(missed(1), "Mark as settled")
    assert "The history cannot be changed now." in read(desk.window)
