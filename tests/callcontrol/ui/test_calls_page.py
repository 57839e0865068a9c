"""Where cards and history stand: below each other, or side by side where there is room."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.ui.looking import open_window
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


def test_in_a_wide_window_the_history_is_beside_them_and_back(window: MainWindow) -> None:
    window.resize(1000, 680)
    settle(window)
    assert place(window.history, window).y() == place(window.dialler, window).y()
    assert place(window.history, window).x() > window.width() // 2 - 40
    assert cut_off(window) == []
    assert overlaps(window) == []
    window.resize(400, 680)
    settle(window)
    assert place(window.history, window).y() > place(window.cards, window).y()
