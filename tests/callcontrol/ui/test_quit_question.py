"""Quitting: what is lost by it is said, until the user says that they know."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox
from pytestqt.qtbot import QtBot

from callcontrol.settings import SettingsStore
from callcontrol.ui.quit_question import QuitQuestion
from tests.callcontrol.ui.looking import button, buttons, click, entries, key, read
from tests.callcontrol.ui.test_desktop_ui import on_screen


class Asked:
    """The question, and whether the program was to end."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.settings = SettingsStore(folder / "settings.json")
        self.question = QuitQuestion(self.settings)
        self.quits = 0
        self.question.confirmed.connect(self._quit)

    def _quit(self) -> None:
        self.quits += 1

    def knows(self) -> bool:
        return self.settings.current.quit_without_asking

    def ask(self, *, in_call: bool = False) -> None:
        self.question.ask(records_calls=True, in_call=in_call)

    @property
    def box(self) -> QMessageBox:
        (box,) = open_boxes()
        return box


def open_boxes() -> list[QMessageBox]:
    """The questions that are on the screen."""
    windows = QApplication.topLevelWidgets()
    return [each for each in windows if isinstance(each, QMessageBox) and each.isVisible()]


@pytest.fixture(name="asked")
def _asked(qtbot: QtBot, tmp_path: Path) -> Asked:
    return Asked(qtbot, tmp_path)


def test_what_is_lost_is_said_before_the_program_ends(asked: Asked) -> None:
    asked.ask()
    assert asked.quits == 0
    assert "Quit Call Control?" in read(asked.box)
    assert "not recorded" in read(asked.box)
    assert "desk phone" not in read(asked.box)
    assert sorted(buttons(asked.box)) == ["Do not ask again", "Keep running", "Quit"]
    assert asked.box.windowModality() is Qt.WindowModality.NonModal
    click(asked.box, "Quit")
    assert asked.quits == 1
    assert not open_boxes()
    asked.ask()
    assert open_boxes()


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_no_key_that_was_meant_for_something_else_ends_the_program(
    asked: Asked, pressed: Qt.Key
) -> None:
    asked.ask()
    QTest.keyClick(asked.box, pressed)
    assert asked.quits == 0


def test_it_is_not_asked_again_if_the_user_says_so(asked: Asked) -> None:
    asked.ask()
    button(asked.box, "Do not ask again").click()
    click(asked.box, "Keep running")
    assert not asked.knows()  # said beside an answer that was no
    asked.ask()
    (check,) = asked.box.findChildren(QCheckBox)
    check.setChecked(True)
    click(asked.box, "Quit")
    assert asked.knows()
    asked.ask()
    assert asked.quits == 2
    assert not open_boxes()


def test_a_call_that_goes_on_is_said_to_go_on(asked: Asked) -> None:
    asked.ask(in_call=True)
    assert "The call goes on" in read(asked.box)
    asked.ask()
    assert "The call goes on" not in read(asked.box)
    asked.question.dismiss()
    assert not open_boxes()


def test_who_loses_nothing_is_not_asked(asked: Asked) -> None:
    asked.question.ask(records_calls=False)
    assert asked.quits == 1
    assert not open_boxes()


async def test_window_and_tray_ask_alike(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        entries(screen.ui.tray.menu)["Quit"].trigger()
        await screen.until(open_boxes)
        key(screen.window, "q", Qt.KeyboardModifier.ControlModifier)
        assert len(open_boxes()) == 1
    assert not open_boxes()
