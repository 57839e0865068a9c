"""Ending when an installer asks for it: at once, after the call, or not at all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callcontrol.ui.leaving import Leaving
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.ui.looking import button, click, open_window, read


class Program:
    """A window, whether a call is up, and how often the program was ended."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.window.show()
        self.is_busy = False
        self.ends = 0
        self.leaving = Leaving(self.window, lambda: self.is_busy, self._end)

    def _end(self) -> None:
        self.ends += 1


@pytest.fixture(name="program")
def _program(qtbot: QtBot) -> Program:
    return Program(qtbot)


def test_without_a_call_it_ends_at_once(program: Program) -> None:
    program.leaving.ask(30)
    assert program.ends == 1
    assert not program.leaving.is_waiting


def test_during_a_call_it_waits_and_says_so(program: Program, qtbot: QtBot) -> None:
    program.is_busy = True
    program.leaving.ask(30)
    assert program.ends == 0
    assert "Call Control ends after the call, to be updated." in read(program.window)
    program.is_busy = False
    qtbot.waitUntil(lambda: program.ends == 1)
    assert not program.leaving.is_waiting


def test_the_user_may_refuse(program: Program) -> None:
    program.is_busy = True
    program.leaving.ask(30)
    click(program.window, "Keep running")
    assert not program.leaving.is_waiting
    assert "to be updated" not in read(program.window)
    program.is_busy = False
    assert program.ends == 0


def test_a_click_leaves_the_keyboard_where_it_is(program: Program, qtbot: QtBot) -> None:
    open_window(qtbot, program.window)
    program.window.dialler.focus()
    field = program.window.focusWidget()
    program.is_busy = True
    program.leaving.ask(30)
    QTest.mouseClick(button(program.window, "Keep running"), Qt.MouseButton.LeftButton)
    assert not program.leaving.is_waiting
    assert program.window.focusWidget() is field


def test_when_nobody_waits_any_more_it_stays(program: Program, qtbot: QtBot) -> None:
    program.is_busy = True
    program.leaving.ask(0)
    qtbot.waitUntil(lambda: not program.leaving.is_waiting)
    program.is_busy = False
    assert program.ends == 0


def test_an_update_that_waits_for_the_end_of_the_call_is_not_forgotten(
    program: Program, qtbot: QtBot
) -> None:
    program.is_busy = True
    updated: list[bool] = []
    program.leaving.when_free(lambda: updated.append(True))
    program.leaving.ask(0)
    program.is_busy = False
    qtbot.waitUntil(lambda: updated == [True])
    assert program.ends == 0
