"""The target of a transfer: typed by name or number, and left alone by whatever happens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import CallAction
from callcontrol.ui.suggestion_list import SuggestionList
from callcontrol.ui.target_row import TargetRow
from tests.callcontrol.ui.looking import (
    button,
    buttons,
    click,
    key,
    let_pass,
    open_window,
    read,
    shown,
)
from tests.callcontrol.ui.looking import type_text as type_in
from tests.callcontrol.ui.people import SAMIRA, find

TRANSFERS = (CallAction.CONSULT, CallAction.BLIND_TRANSFER)
Key = Qt.Key


class Desk:
    """The row in a window of its own, and what was chosen there."""

    def __init__(self, qtbot: QtBot, *actions: CallAction) -> None:
        self.row = TargetRow()
        self.row.complete_by(find)
        self.row.setMinimumHeight(500)
        self.chosen: list[tuple[object, str]] = []
        self.cancelled: list[None] = []
        self.row.chosen.connect(lambda action, number: self.chosen.append((action, number)))
        self.row.cancelled.connect(lambda: self.cancelled.append(None))
        open_window(qtbot, self.row)
        self.row.ask(*actions)
        QApplication.processEvents()
        (self.field,) = shown(self.row, QLineEdit)

    def offered(self) -> list[str]:
        return [words for words in buttons(self.row) if button(self.row, words).isEnabled()]

    def state(self) -> tuple[object, ...]:
        """All that nothing may disturb."""
        (found,) = shown(self.row, SuggestionList)
        where = (self.field.text(), self.field.selectedText(), self.field.cursorPosition())
        return (*where, QApplication.focusWidget(), tuple(found.suggestions), found.chosen)


@pytest.mark.parametrize(
    ("words", "action"),
    [("Ask first", CallAction.CONSULT), ("Send now", CallAction.BLIND_TRANSFER)],
)
def test_the_buttons_act_on_whoever_was_taken(qtbot: QtBot, words: str, action: CallAction) -> None:
    desk = Desk(qtbot, *TRANSFERS)
    type_in(desk.row, "sam")
    assert desk.offered() == ["Cancel"]
    key(desk.row, Key.Key_Down)
    key(desk.row, Key.Key_Down)
    key(desk.row, Key.Key_Return)
    assert desk.chosen == []
    assert SAMIRA.name in read(desk.row)
    assert desk.offered() == ["Ask first", "Send now", "Cancel"]
    click(desk.row, words)
    assert desk.chosen == [(action, "+16135550123")]


def test_the_line_says_what_will_be_dialled_and_when_to_choose(qtbot: QtBot) -> None:
    desk = Desk(qtbot, *TRANSFERS)
    type_in(desk.row, "2882")
    assert "Dials 2882" in read(desk.row)
    desk.field.clear()
    type_in(desk.row, "sam")
    key(desk.row, Key.Key_Return)
    assert "Choose one of them" in read(desk.row)
    assert desk.field.accessibleDescription() == "Choose one of them"
    assert desk.chosen == []


def test_a_second_enter_out_of_habit_asks_nobody(qtbot: QtBot) -> None:
    desk = Desk(qtbot, *TRANSFERS)
    type_in(desk.row, "samir")
    key(desk.row, Key.Key_Return)
    key(desk.row, Key.Key_Return)
    assert (desk.field.text(), desk.chosen) == ("+16135550123", [])
    let_pass(desk.row, 400)
    key(desk.row, Key.Key_Return)
    assert desk.chosen == [(CallAction.CONSULT, "+16135550123")]


def test_escape_closes_the_list_and_then_turns_back(qtbot: QtBot) -> None:
    desk = Desk(qtbot, *TRANSFERS)
    type_in(desk.row, "sam")
    key(desk.row, Key.Key_Escape)
    assert (desk.field.text(), desk.cancelled) == ("sam", [])
    key(desk.row, Key.Key_Escape)
    assert len(desk.cancelled) == 1


def test_the_list_covers_none_of_the_buttons(qtbot: QtBot) -> None:
    desk = Desk(qtbot, *TRANSFERS)
    desk.row.setMinimumHeight(0)
    window = desk.row.window()
    type_in(desk.row, "2882")
    (found,) = shown(window, SuggestionList)
    assert all(
        not found.geometry().intersects(button(desk.row, words).geometry())
        for words in ("Ask first", "Send now")
    )


def test_a_call_that_allows_something_else_changes_nothing_but_the_buttons(qtbot: QtBot) -> None:
    desk = Desk(qtbot, *TRANSFERS)
    type_in(desk.row, "2882")
    key(desk.row, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    key(desk.row, Key.Key_Down)
    before = desk.state()
    assert desk.row.allow((CallAction.RETRIEVE, CallAction.END))
    assert desk.offered() == ["Cancel"]
    assert "Not while the call is in this state" in read(desk.row)
    assert desk.row.allow((CallAction.HOLD, *TRANSFERS))
    assert desk.offered() == ["Ask first", "Send now", "Cancel"]
    assert desk.state() == before


def test_nothing_typed_for_a_call_that_allows_nothing_need_not_be_asked_for(qtbot: QtBot) -> None:
    desk = Desk(qtbot, *TRANSFERS)
    assert not desk.row.allow((CallAction.RETRIEVE, CallAction.END))


def test_a_redirect_becomes_a_transfer_when_the_call_is_answered_but_not_by_enter(
    qtbot: QtBot,
) -> None:
    desk = Desk(qtbot, CallAction.REDIRECT)
    type_in(desk.row, "2882")
    key(desk.row, Key.Key_Escape)  # the list
    desk.row.allow((CallAction.HOLD, *TRANSFERS, CallAction.END))
    key(desk.row, Key.Key_Return)
    assert desk.chosen == []
    assert "answered meanwhile" in read(desk.row)
    click(desk.row, "Ask first")
    assert desk.chosen == [(CallAction.CONSULT, "2882")]
