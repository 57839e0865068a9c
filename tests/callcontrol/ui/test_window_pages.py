"""The pages of the window: the rail of a wide one, and the way back in a narrow one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QToolButton
from pytestqt.qtbot import QtBot

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.figures_page import FiguresPage
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.page_rail import PageRail
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import click, entries, key, named, open_window, shown
from tests.callcontrol.ui.test_layout import cut_off, overlaps, settle
from tests.callcontrol.ui.window_states import with_calls, with_figures

WIDE, NARROW = (1000, 680), (340, 480)


@pytest.fixture(name="window")
def _window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    window.resize(*WIDE)
    window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
    open_window(qtbot, window)
    return window


def shows_figures(window: MainWindow) -> bool:
    return bool(shown(window, FiguresPage))


def test_a_wide_window_has_a_rail_and_a_narrow_one_a_way_back(window: MainWindow) -> None:
    click(window, "Figures")
    assert shows_figures(window)
    assert not window.history.isVisible()
    click(window, "Calls")
    assert not shows_figures(window)
    window.resize(*NARROW)
    settle(window)
    assert shown(window, PageRail) == []
    entries(window.header.menu)["Figures"].trigger()
    assert shows_figures(window)
    named(window, "Back to the calls", QToolButton).click()
    assert not shows_figures(window)
    assert window.history.isVisible()


def test_the_rail_leaves_calls_and_history_side_by_side(window: MainWindow) -> None:
    for width in range(700, 1000, 10):
        window.resize(width, 680)
        settle(window)
        if shown(window, PageRail):
            break
    assert shown(window, PageRail)
    history = named(window, "Calls", QListView) if shown(window, QListView) else window.history
    assert history.mapTo(window, history.rect().topLeft()).x() > window.width() // 2
    assert cut_off(window) == []


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_nothing_is_cut_off(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    with_figures(window)
    settle(window)
    assert cut_off(window) == []
    assert overlaps(window) == []


def test_the_settings_are_at_the_foot_of_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.settings_requested):
        named(window, "Settings", QToolButton).click()


def test_only_who_is_signed_in_has_pages(window: MainWindow) -> None:
    click(window, "Figures")
    window.show_account(AccountStatus(state=AccountState.SIGNED_OUT))
    assert shown(window, PageRail) == []
    assert not shows_figures(window)
    key(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert not shows_figures(window)
    window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
    assert not shows_figures(window)  # whoever comes begins with the calls


def test_the_keyboard_goes_along(window: MainWindow) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    key(window, Qt.Key.Key_G, ctrl)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.pages.figures.isAncestorOf(focus)
    key(window, Qt.Key.Key_G, ctrl)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.dialler.isAncestorOf(focus)


@pytest.mark.parametrize("pressed", ["1", "L"])
def test_keys_that_mean_calls_lead_to_them(window: MainWindow, pressed: str) -> None:
    with_calls(scenes.ringing())(window)
    window.pages.action.trigger()
    assert shows_figures(window)
    QTest.keyClick(window, pressed, Qt.KeyboardModifier.ControlModifier)  # type: ignore[call-overload] # a letter will do
    assert not shows_figures(window)


def test_who_brings_the_window_forward_wants_the_calls(window: MainWindow) -> None:
    window.pages.action.trigger()
    window.come_forward()
    assert not shows_figures(window)
    assert not window.pages.action.isChecked()
