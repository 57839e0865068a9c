"""Where cards and history stand: below each other, or side by side where there is room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.ui.looking import key, let_pass, named, open_window, read
from tests.callcontrol.ui.test_layout import cut_off, overlaps, settle
from tests.callcontrol.ui.window_states import STATES


def place(part: QWidget, window: QWidget) -> QPoint:
    return part.mapTo(window, QPoint(0, 0))


@pytest.fixture(name="window")
def _window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
    open_window(qtbot, window)
    STATES["on hold"](window)
    return window


def test_in_a_narrow_window_the_history_is_below_the_cards(window: MainWindow) -> None:
    window.resize(400, 680)
    settle(window)
    assert place(window.history, window).y() > place(window.cards, window).y()
    assert place(window.history, window).x() == place(window.dialler, window).x()


def test_in_a_wide_window_cards_and_details_are_beside_the_history_and_back(
    window: MainWindow,
) -> None:
    window.resize(1000, 680)
    settle(window)
    assert place(window.cards, window).y() == place(window.dialler, window).y()
    assert place(window.cards, window).x() > place(window.history, window).x() + 300
    assert place(window.detail, window).y() > place(window.cards, window).y()
    assert cut_off(window) == []
    assert overlaps(window) == []
    window.resize(400, 680)
    settle(window)
    assert place(window.history, window).y() > place(window.cards, window).y()
    assert not window.detail.isVisible()


def test_in_a_wide_window_the_row_gone_to_is_told_beside_the_list(qtbot: QtBot) -> None:
    window = MainWindow()
    window.resize(1000, 680)
    open_window(qtbot, window)
    STATES["history"](window)
    settle(window)
    assert "Choose a call" in read(window.detail)
    window.history.focus()
    key(window, Qt.Key.Key_End)
    settle(window)
    assert "Note on this call" in read(window.detail)
    assert named(window, "Calls", QListView).hasFocus()
    assert cut_off(window) == []
    assert overlaps(window) == []


def test_rows_that_are_passed_by_are_not_told(qtbot: QtBot) -> None:
    window = MainWindow()
    window.resize(1000, 680)
    open_window(qtbot, window)
    STATES["history"](window)
    window.history.focus()
    key(window, Qt.Key.Key_End)
    let_pass(window, 150)
    last = window.detail.entry
    key(window, Qt.Key.Key_Up)
    above = window.detail.entry
    assert above != last
    key(window, Qt.Key.Key_Down)
    assert window.detail.entry is above
    let_pass(window, 150)
    assert window.detail.entry == last


@pytest.mark.parametrize("size", [(340, 480), (400, 680)], ids=str)
def test_in_a_narrow_window_the_details_lie_over_the_list(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = MainWindow()
    window.resize(*size)
    open_window(qtbot, window)
    STATES["history"](window)
    settle(window)
    window.history.focus()
    key(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    settle(window)
    assert not window.history.isVisible()
    assert cut_off(window) == []
    assert overlaps(window) == []
    key(window, Qt.Key.Key_Escape)
    assert named(window, "Calls", QListView).hasFocus()
