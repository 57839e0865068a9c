"""The keypad: twelve keys large enough to hit, the keyboard as well, and what was keyed in."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.ui.keypad import Keypad
from tests.callcontrol.ui.looking import buttons, click, key, open_window, read, shown, type_text


class Desk:
    """An open keypad in a window, and what it sent."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.keypad = Keypad(self.window)
        QVBoxLayout(self.window).addWidget(self.keypad)
        self.sent: list[str] = []
        self.keypad.pressed.connect(self.sent.append)
        open_window(qtbot, self.window)
        self.keypad.show()
        self.keypad.setFocus()


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_keys_stand_as_on_a_phone(desk: Desk) -> None:
    assert buttons(desk.window) == list("123456789*0#")


def test_each_key_sends_itself_and_is_large_enough(desk: Desk) -> None:
    QApplication.processEvents()
    for words in "123456789*0#":
        click(desk.window, words)
    assert desk.sent == list("123456789*0#")
    sizes = [found.size() for found in shown(desk.window, QAbstractButton)]
    assert all(min(size.width(), size.height()) >= 32 for size in sizes)


def test_the_keyboard_sends_what_a_phone_has_keys_for(desk: Desk) -> None:
    type_text(desk.window, "90*#x+")
    assert desk.sent == ["9", "0", "*", "#"]


def test_one_sees_where_the_keyboard_is(desk: Desk) -> None:
    assert isinstance(QApplication.focusWidget(), QAbstractButton)
    key(desk.window, Qt.Key.Key_Space)
    assert desk.sent == ["1"]


def test_a_held_key_is_one_tone(desk: Desk) -> None:
    type_text(desk.window, "5")
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier, "5", True)
    QApplication.sendEvent(desk.keypad, held)
    assert desk.sent == ["5"]


def test_what_was_keyed_in_is_shown_by_whatever_means(desk: Desk) -> None:
    click(desk.window, "1")
    type_text(desk.window, "2#")
    assert read(desk.window) == "Keyed in: 12#"
    assert desk.keypad.accessibleDescription() == "Keyed in: 12#"


def test_of_much_the_end_is_shown(desk: Desk) -> None:
    type_text(desk.window, "1234567890" * 3)
    assert read(desk.window) == "Keyed in: …" + ("1234567890" * 3)[-24:]


def test_the_first_key_moves_nothing(desk: Desk) -> None:
    QApplication.processEvents()
    places = [found.geometry() for found in shown(desk.window, QAbstractButton)]
    type_text(desk.window, "1")
    QApplication.processEvents()
    assert [found.geometry() for found in shown(desk.window, QAbstractButton)] == places


def test_what_was_keyed_in_is_forgotten_with_the_keypad(desk: Desk) -> None:
    type_text(desk.window, "1234")
    desk.keypad.hide()
    desk.keypad.show()
    assert read(desk.window) == ""


def test_escape_puts_it_away_and_leaves_the_keyboard_with_no_button(desk: Desk) -> None:
    key(desk.window, Qt.Key.Key_Escape)
    assert not desk.keypad.isVisible()
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)
    assert desk.sent == []


def test_each_key_has_a_name_to_be_told(desk: Desk) -> None:
    names = [found.accessibleName() for found in shown(desk.window, QAbstractButton)]
    assert names == [*"123456789", "Star", "0", "Hash"]
