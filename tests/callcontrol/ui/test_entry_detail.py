"""All there is to know of a conversation, over a real history."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from callcontrol.calls.entry import Entry, Remark
from callcontrol.cloudlink.models import Party
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui.entry_detail import EntryDetail
from callcontrol.ui.history_reading import HistoryReading
from tests.callcontrol.ui.listed_calls import KINDS, NOON, call
from tests.callcontrol.ui.looking import (
    button,
    buttons,
    click,
    entries,
    key,
    let_pass,
    named,
    open_window,
    read,
    shown,
    type_text,
)

ANN, BEA = Party(number="6135550123", name="Ann"), Party(number="2885", name="Bea")


@pytest.fixture(name="connection")
def _connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield connection


class Desk:
    """The details of the newest call with Ann, and what was asked for."""

    def __init__(self, qtbot: QtBot, connection: sqlite3.Connection) -> None:
        self.history = History(connection, "account-1")
        self.history.save(
            call(1, hours=30, remote=ANN, **KINDS[1]),
            call(2, hours=20, remote=BEA),
            call(3, hours=1, remote=ANN),
            call(4, hours=0.9, remote=BEA, consultation_of="record-3"),
            call(5, remote=Party(number="36135550123", name="Dan")),
        )
        self.detail = EntryDetail()
        self.detail.resize(420, 700)
        self.asked: list[str] = []
        self.detail.call_back_requested.connect(self.asked.append)
        self.detail.search_requested.connect(self.asked.append)
        self.detail.back_requested.connect(lambda: self.asked.append("back"))
        self.detail.show_history(HistoryReading(self.history), lambda: NOON)
        open_window(qtbot, self.detail)
        self.detail.show_entry(self.entries()["record-3"])

    def entries(self) -> dict[str, Entry]:
        return {entry.head.record_id: entry for entry in self.history.entries()}

    def note(self, name: str = "Note on this call") -> QPlainTextEdit:
        return named(self.detail, name, QPlainTextEdit)


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot, connection: sqlite3.Connection) -> Desk:
    return Desk(qtbot, connection)


def test_it_tells_who_what_happened_and_what_was_before(desk: Desk) -> None:
    told = read(desk.detail)
    assert "Ann" in told
    assert "2 calls · 1 missed" in told  # Dan's number has Ann's in it
    assert "Today, 11:00" in told
    assert "asked Bea (2885)" in told
    assert [words for words in buttons(desk.detail) if "missed" in words] == [
        "Tue 06:00  missed · settled"
    ]


def test_a_note_is_kept_soon_after_the_last_key(desk: Desk) -> None:
    desk.note().setFocus()
    type_text(desk.detail, "invoice 4411")
    let_pass(desk.detail, 1000)
    assert desk.entries()["record-3"].remark == Remark(note="invoice 4411")
    assert "Saved" in read(desk.detail)
    assert desk.note().hasFocus()


@pytest.mark.parametrize("how", ["another call", "hidden"])
def test_a_note_is_kept_at_once_when_it_is_left(desk: Desk, how: str) -> None:
    desk.note().setFocus()
    type_text(desk.detail, "invoice")
    if how == "hidden":
        desk.detail.hide()
    else:
        desk.detail.show_entry(desk.entries()["record-2"])
        assert desk.note().toPlainText() == ""
    assert desk.entries()["record-3"].remark.note == "invoice"
    assert desk.entries()["record-2"].remark.note == ""


def test_a_note_on_the_caller_belongs_to_all_their_calls(desk: Desk) -> None:
    desk.note("Note on this caller").setFocus()
    type_text(desk.detail, "supplier")
    let_pass(desk.detail, 1000)
    assert desk.history.caller_remark(ANN.number) == Remark(note="supplier")
    assert desk.entries()["record-3"].remark == Remark()
    desk.detail.show_entry(desk.entries()["record-1"])
    assert desk.note("Note on this caller").toPlainText() == "supplier"


def test_what_changes_elsewhere_is_shown_but_does_not_disturb_what_is_typed(desk: Desk) -> None:
    entry = desk.entries()["record-3"]
    desk.history.remark(entry, Remark(note="from the card"))
    assert desk.note().toPlainText() == "from the card"
    desk.note().setFocus()
    key(desk.detail, Qt.Key.Key_End)
    type_text(desk.detail, "!")
    desk.history.settle(entry, NOON)
    assert desk.note().toPlainText() == "from the card!"


def test_what_can_be_done(desk: Desk) -> None:
    click(desk.detail, "Call back")
    click(desk.detail, "All calls with them")
    named(desk.detail, "More", QPushButton).click()
    (menu,) = (menu for menu in desk.detail.findChildren(QMenu) if menu.isVisible())
    entries(menu)["Call back"].trigger()
    menu.close()
    key(desk.detail, Qt.Key.Key_Escape)
    assert desk.asked == [ANN.number, ANN.number, ANN.number, "back"]


def test_an_earlier_call_is_shown_by_its_button(desk: Desk) -> None:
    click(desk.detail, "Tue 06:00  missed · settled")
    assert "Yesterday, 06:00 · missed · settled" in read(desk.detail)


def test_long_words_take_no_more_room_than_there_is(desk: Desk) -> None:
    desk.history.remark(desk.entries()["record-1"], Remark(note="goods & late delivery " * 20))
    longest = Party(number="28850", name="Bartholomew Featherstonehaugh-Cholmondeley " * 2)
    desk.history.save(call(6, hours=0.8, remote=longest, consultation_of="record-3"))
    desk.detail.show_entry(desk.entries()["record-3"])
    area = desk.detail.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert desk.detail.head.width() < area.viewport().width()
    (earlier,) = (one for one in shown(desk.detail, QPushButton) if "goods" in one.text())
    assert earlier.text().endswith("…")
    assert "goods &amp; late delivery goods" in earlier.toolTip()


def test_a_deleted_call_is_shown_no_longer(desk: Desk) -> None:
    desk.history.delete(desk.entries()["record-3"])
    assert "Ann" not in read(desk.detail)
    assert desk.asked == ["back"]


def test_a_withheld_number_has_no_note_of_its_own_and_cannot_be_called(desk: Desk) -> None:
    desk.history.save(call(9, remote=Party()))
    desk.detail.show_entry(desk.entries()["record-9"])
    assert len(shown(desk.detail, QPlainTextEdit)) == 1
    assert not button(desk.detail, "Call back").isEnabled()
    assert "calls" not in read(desk.detail)


def test_a_note_that_cannot_be_kept_says_so_and_stays(
    desk: Desk, connection: sqlite3.Connection
) -> None:
    connection.execute("pragma query_only = on")
    desk.note().setFocus()
    type_text(desk.detail, "invoice")
    let_pass(desk.detail, 1000)
    assert "Saved" not in read(desk.detail)
    assert desk.note().toPlainText() == "invoice"
