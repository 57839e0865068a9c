"""A field that knows people: nobody is taken whom the user has not chosen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.ui.person_field import PersonField
from callcontrol.ui.suggestion_list import SuggestionList
from tests.callcontrol.ui.looking import key, open_window, shown, type_text
from tests.callcontrol.ui.people import SAM, SAMIRA, find

Key = Qt.Key


class Desk:
    """The field between others in a window with room, and what it told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.field = PersonField(self.window, region=lambda: "CA")
        self.other = QLineEdit(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.other)
        layout.addStretch()
        self.window.resize(400, 600)
        self.told: list[str] = []
        for name in ("entered", "taken", "undecided", "down_pressed"):
            getattr(self.field, name).connect(lambda name=name: self.told.append(name))
        self.field.complete_by(find)
        open_window(qtbot, self.window)
        self.field.setFocus()

    def listed(self) -> list[str]:
        return [one.name for found in self.lists() for one in found.suggestions]

    def chosen(self) -> str:
        return next((one.chosen.name for one in self.lists() if one.chosen), "")

    def lists(self) -> list[SuggestionList]:
        return shown(self.window, SuggestionList)


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_people_are_listed_while_their_name_or_number_is_typed(desk: Desk) -> None:
    type_text(desk.window, "sam")
    assert desk.listed() == [SAM.name, SAMIRA.name]
    type_text(desk.window, "i")
    assert desk.listed() == [SAMIRA.name]
    type_text(desk.window, "x")
    assert desk.listed() == []
    assert desk.field.hasFocus()


def test_what_is_pasted_is_looked_up_and_what_the_program_writes_is_not(desk: Desk) -> None:
    QApplication.clipboard().setText("sam")
    desk.field.paste()
    assert len(desk.listed()) == 2
    desk.field.setText("2882")
    assert desk.listed() == []


@pytest.mark.parametrize("way", ["clear", "erase", "select and erase"])
def test_an_empty_field_lists_nobody(desk: Desk, way: str) -> None:
    type_text(desk.window, "s")
    if way == "clear":
        desk.field.clear()
    else:
        key(desk.window, Key.Key_Backspace)
    assert desk.listed() == []
    key(desk.window, Key.Key_Down)
    assert desk.told == ["down_pressed"]


def test_arrows_choose_and_enter_takes(desk: Desk) -> None:
    type_text(desk.window, "sam")
    assert desk.chosen() == ""
    key(desk.window, Key.Key_Down)
    key(desk.window, Key.Key_Down)
    key(desk.window, Key.Key_Up)
    key(desk.window, Key.Key_Down)
    assert desk.chosen() == SAMIRA.name
    assert desk.field.text() == "sam"
    key(desk.window, Key.Key_Return)
    assert (desk.field.text(), desk.listed(), desk.told) == ("+16135550123", [], ["taken"])
    assert desk.field.meaning() == f"Dials +1 613-555-0123 · {SAMIRA.name}"


def test_a_click_takes(desk: Desk) -> None:
    type_text(desk.window, "sam")
    (found,) = desk.lists()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert (desk.field.text(), desk.told) == ("2882", ["taken"])
    assert desk.field.hasFocus()


def test_whoever_was_taken_is_forgotten_as_soon_as_another_number_is_typed(desk: Desk) -> None:
    type_text(desk.window, "sam")
    key(desk.window, Key.Key_Down)
    key(desk.window, Key.Key_Return)
    type_text(desk.window, "1")
    assert desk.field.meaning() == "Dials 28821"


@pytest.mark.parametrize("number", ["2", "288", "2882", "+1 613"])
def test_enter_after_a_number_takes_nobody_whom_nobody_chose(desk: Desk, number: str) -> None:
    type_text(desk.window, number)
    listed = desk.listed()
    key(desk.window, Key.Key_Return)
    assert listed or number == "+1 613"
    assert desk.field.text() == number
    assert "taken" not in desk.told


def test_enter_after_a_name_takes_the_only_one(desk: Desk) -> None:
    type_text(desk.window, "samir")
    assert desk.field.meaning() == f"Enter takes {SAMIRA.sentence}"
    key(desk.window, Key.Key_Return)
    assert (desk.field.text(), desk.told) == ("+16135550123", ["taken"])


def test_enter_after_a_name_of_several_guesses_nobody(desk: Desk) -> None:
    type_text(desk.window, "sam")
    key(desk.window, Key.Key_Return)
    assert (desk.field.text(), desk.told) == ("sam", ["undecided"])
    assert len(desk.listed()) == 2


def test_letters_that_stand_for_a_number_are_a_number_until_somebody_is_chosen(desk: Desk) -> None:
    desk.field.complete_by(lambda typed: [SAM] if typed else [])
    type_text(desk.window, "1800FLOWERS")
    assert desk.listed() == [SAM.name]
    assert desk.field.meaning().startswith("Dials 1")
    key(desk.window, Key.Key_Return)
    assert desk.told == ["entered"]
    type_text(desk.window, " ")
    key(desk.window, Key.Key_Down)
    key(desk.window, Key.Key_Return)
    assert desk.field.text() == "2882"


def test_escape_closes_the_list_first_and_the_arrow_brings_it_back(desk: Desk) -> None:
    type_text(desk.window, "sam")
    key(desk.window, Key.Key_Escape)
    assert (desk.listed(), desk.field.text()) == ([], "sam")
    key(desk.window, Key.Key_Down)
    assert (len(desk.listed()), desk.chosen()) == (2, SAM.name)


def test_a_name_that_was_kept_for_the_user_is_known_but_not_listed_unasked(desk: Desk) -> None:
    desk.field.setText("sam")
    assert desk.listed() == []
    key(desk.window, Key.Key_Return)
    assert (desk.told, len(desk.listed())) == (["undecided"], 2)


def test_a_name_of_nobody_is_said_to_be(desk: Desk) -> None:
    type_text(desk.window, "sax")
    assert desk.field.meaning() == "Nobody who is known goes by that: type a number"
    desk.field.setText("2882, 2885")
    assert desk.field.meaning() == "More than one number: leave only one"


def test_tab_closes_the_list_and_goes_on(desk: Desk) -> None:
    type_text(desk.window, "sam")
    key(desk.window, Key.Key_Down)
    key(desk.window, Key.Key_Tab)
    assert desk.listed() == []
    assert desk.field.text() == "sam"
    assert desk.other.hasFocus()


def test_a_hidden_field_lists_nobody(desk: Desk) -> None:
    type_text(desk.window, "sam")
    desk.field.hide()
    assert desk.listed() == []


def test_a_held_enter_takes_and_enters_once(desk: Desk) -> None:
    type_text(desk.window, "samir")
    key(desk.window, Key.Key_Return)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(desk.field, held)
    assert desk.told == ["taken"]


def test_the_list_goes_with_its_field(desk: Desk, qtbot: QtBot) -> None:
    type_text(desk.window, "sam")
    desk.field.deleteLater()
    qtbot.waitUntil(lambda: not desk.window.findChildren(SuggestionList))
