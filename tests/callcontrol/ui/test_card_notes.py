"""What is written on a card is on disk soon, and what the history knows is on the card."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls.entry import Remark
from callcontrol.calls.record import CallRecord
from callcontrol.calls.transfer import Conversation
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui.card_notes import AGAIN_MS, CardNotes
from callcontrol.ui.card_stack import CardStack
from callcontrol.ui.remark_editor import SAVE_MS
from tests.callcontrol.calls.builders import START, moment
from tests.callcontrol.storage.samples import record as sample
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import (
    click,
    let_pass,
    named,
    open_window,
    read,
    shown,
    type_text,
)

NAME = "Note on this call"


@pytest.fixture(name="connection")
def _connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield connection


class Desk:
    """Cards of calls that are on disk."""

    def __init__(self, qtbot: QtBot, connection: sqlite3.Connection) -> None:
        self.history = History(connection, "account-1")
        self.window = QWidget()
        self.cards = CardStack(self.window)
        QVBoxLayout(self.window).addWidget(self.cards)
        self.window.resize(400, 600)
        self.notes = CardNotes(self.cards, lambda: moment(60))
        self.notes.follow(self.history)
        open_window(qtbot, self.window)

    def show(self, *shown: Conversation) -> CallRecord:
        for each in shown:
            self.history.save(each.caller)
        self.cards.show_conversations(shown, moment(60))
        QApplication.processEvents()
        return shown[0].caller if shown else scenes.talking().caller

    def write(self, words: str) -> None:
        click(self.cards, "Note")
        type_text(self.window, words)
        let_pass(self.cards, SAVE_MS)

    def note(self, record: CallRecord) -> str:
        return self.history.entry_of(record).remark.note


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot, connection: sqlite3.Connection) -> Desk:
    return Desk(qtbot, connection)


def test_what_is_typed_is_on_disk_and_said_to_be(desk: Desk) -> None:
    record = desk.show(scenes.talking())
    desk.write("invoice 4411")
    assert desk.note(record) == "invoice 4411"
    assert "Saved" in read(desk.cards)


def test_what_is_written_elsewhere_is_on_the_card(desk: Desk) -> None:
    record = desk.show(scenes.talking())
    desk.history.remark(desk.history.entry_of(record), Remark(note="invoice", tags=("supplier",)))
    assert named(desk.cards, NAME, QPlainTextEdit).toPlainText() == "invoice"


def test_a_note_that_cannot_be_written_is_kept_and_written_later(
    desk: Desk, connection: sqlite3.Connection
) -> None:
    record = desk.show(scenes.talking())
    connection.execute("pragma query_only = on")
    desk.write("invoice 4411")
    assert "cannot be written to disk" in read(desk.cards)
    desk.cards.show_conversations([], moment(61))
    connection.execute("pragma query_only = off")
    let_pass(desk.cards, AGAIN_MS)
    assert desk.note(record) == "invoice 4411"


def test_signing_out_loses_nothing_that_was_typed(desk: Desk) -> None:
    record = desk.show(scenes.talking())
    click(desk.cards, "Note")
    type_text(desk.window, "inv")
    desk.notes.follow(None)
    assert desk.note(record) == "inv"


def test_a_card_says_what_is_known_of_the_caller(desk: Desk) -> None:
    caller = scenes.ringing().caller.call.remote
    earlier = sample(1, started_on=START - timedelta(hours=1), remote=caller)
    desk.history.save(earlier)
    desk.history.remark(desk.history.entry_of(earlier), Remark(note="invoice"))
    desk.history.remark_caller(caller.number, Remark(note="Prefers mornings", tags=("supplier",)))
    desk.show(scenes.ringing())
    (line,) = (each for each in read(desk.cards).splitlines() if "supplier" in each)
    assert line.startswith("supplier · “Prefers mornings” · 2nd call this week · last: ")
    assert line.endswith("“invoice”")


def test_the_note_on_a_customer_s_call_is_not_told_of_the_colleague_who_was_asked(
    desk: Desk,
) -> None:
    colleague = scenes.ringing().caller.call.remote
    hour_ago = START - timedelta(hours=1)
    customers = sample(1, started_on=hour_ago)
    asked = sample(
        2,
        started_on=hour_ago + timedelta(seconds=10),
        remote=colleague,
        consultation_of="record-1",
    )
    desk.history.save(customers)
    desk.history.save(asked)
    desk.history.remark(desk.history.entry_of(asked), Remark(note="invoice"))
    desk.show(scenes.ringing())
    assert "2nd call this week" in read(desk.cards)
    assert "invoice" not in read(desk.cards)


def test_of_the_calls_of_nobody_nothing_is_noted(desk: Desk) -> None:
    desk.notes.follow(None)
    desk.show(scenes.talking())
    assert not shown(desk.cards, QPlainTextEdit)


_TYPIST = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui.card_notes import CardNotes
from callcontrol.ui.card_stack import CardStack
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes

app = QApplication([])
history = History(open_database(Path(sys.argv[1])), "account-1")
history.save(scenes.talking().caller)
cards = CardStack()
notes = CardNotes(cards, lambda: moment(60))
notes.follow(history)
cards.show_conversations([scenes.talking()], moment(60))
cards.cards[0].note.open()
(field,) = cards.findChildren(QPlainTextEdit)
history.changed.subscribe(lambda entries: print(entries[0].remark.note, flush=True))
QTest.keyClicks(field, "invoice 4411")
app.exec()
"""


def test_a_note_survives_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with subprocess.Popen(
        [sys.executable, "-c", _TYPIST, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    ) as typist:
        assert typist.stdout is not None
        told = typist.stdout.readline().strip()
        typist.kill()
    with closing(open_database(path)) as connection:
        (entry,) = History(connection, "account-1").entries()
    assert told == entry.remark.note == "invoice 4411"
