"""Writing on the card of a call, whatever becomes of the call meanwhile."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls.entry import Remark
from callcontrol.calls.transfer import Conversation, Stage
from callcontrol.ui.call_card import CallCard
from callcontrol.ui.card_stack import CardStack
from callcontrol.ui.remark_editor import SAVE_MS
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import (
    buttons,
    click,
    key,
    let_pass,
    named,
    open_window,
    read,
    shown,
    type_text,
)

NAME = "Note on this call"
Key = Qt.Key


class Desk:
    """Cards on which one may write, above another control, and what was written."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.cards = CardStack(self.window)
        self.elsewhere = QLineEdit(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.cards)
        layout.addWidget(self.elsewhere)
        self.window.resize(400, 700)
        self.written: list[Remark] = []
        self.cards.added.connect(self._offer)
        open_window(qtbot, self.window)

    def _offer(self, card: CallCard) -> None:
        card.note.offer(lambda: date(2026, 11, 20))
        card.note.remark_changed.connect(self.written.append)

    def show(self, *conversations: Conversation) -> None:
        self.cards.show_conversations(conversations, moment(60))
        QApplication.processEvents()

    def field(self) -> QPlainTextEdit:
        return named(self.window, NAME, QPlainTextEdit)

    def write(self, words: str) -> None:
        click(self.window, "Note")
        type_text(self.window, words)


def another() -> Conversation:
    """A second call, which rings."""
    ringing = scenes.ringing("32")
    return replace(ringing, caller=replace(ringing.caller, record_id="r2"))


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_it_is_one_button_until_it_is_used(desk: Desk) -> None:
    desk.show(scenes.talking())
    assert buttons(desk.cards)[0] == "Note"
    assert not shown(desk.cards, QPlainTextEdit)
    click(desk.cards, "Note")
    assert desk.field().hasFocus()
    assert "Note" not in buttons(desk.cards)
    key(desk.window, Key.Key_Escape)
    assert buttons(desk.cards)[0] == "Note"
    assert desk.cards.cards[0].hasFocus()


def test_a_note_that_was_written_before_is_seen(desk: Desk) -> None:
    desk.show(scenes.talking())
    desk.cards.cards[0].note.show_remark(Remark(note="invoice 4411"))
    assert desk.field().toPlainText() == "invoice 4411"
    assert not desk.field().hasFocus()


def test_text_selection_and_keyboard_stay_whatever_the_telephone_does(desk: Desk) -> None:
    desk.show(scenes.ringing())
    desk.write("half a sent")
    key(desk.window, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    desk.show(scenes.talking())
    desk.show(scenes.talking(), another())
    desk.show(scenes.at_stage(Stage.ASKED), another())
    desk.show(scenes.at_stage(Stage.ASKED))
    assert desk.field().hasFocus()
    assert desk.field().textCursor().selectedText() == "t"
    type_text(desk.window, "d")
    let_pass(desk.window, SAVE_MS)
    assert [remark.note for remark in desk.written] == ["half a send"]


def test_where_there_is_little_room_the_note_comes_into_sight(desk: Desk) -> None:
    desk.window.resize(340, 190)
    desk.show(scenes.talking())
    desk.write("a")
    QApplication.processEvents()
    seen = desk.field().visibleRegion().boundingRect()
    assert seen.height() == desk.field().height()


def test_a_note_is_finished_after_the_call(desk: Desk) -> None:
    desk.show(scenes.talking(), another())
    desk.cards.cards[0].note.open()
    type_text(desk.window, "will c")
    desk.show(another())
    assert "Ended" in read(desk.cards)
    assert buttons(shown(desk.cards, CallCard)[0]) == ["Follow up"]
    type_text(desk.window, "all")
    assert desk.field().toPlainText() == "will call"
    desk.elsewhere.setFocus()
    QApplication.processEvents()
    assert [remark.note for remark in desk.written] == ["will call"]
    (left,) = shown(desk.cards, CallCard)
    assert left.conversation.caller.is_ringing_here


def test_what_was_typed_before_the_call_ended_is_told(desk: Desk) -> None:
    desk.show(scenes.talking())
    desk.write("invoice")
    desk.elsewhere.setFocus()
    desk.show()
    assert [remark.note for remark in desk.written] == ["invoice"]
    assert not desk.cards.isVisible()


def test_escape_closes_the_note_of_a_call_that_has_ended(desk: Desk) -> None:
    desk.show(scenes.talking())
    desk.write("invoice")
    desk.show()
    key(desk.window, Key.Key_Escape)
    QApplication.processEvents()
    assert [remark.note for remark in desk.written] == ["invoice"]
    assert not desk.cards.isVisible()
