"""The main window as a whole: its pages, its menu, closing it, and coming back to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from callcontrol.scene import Scene
from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.ui.looking import buttons, entries, key, named, open_window, read, shown

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(name="window")
def _window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    window.show_account(AccountStatus(state=AccountState.SIGNED_IN))
    open_window(qtbot, window)
    return window


def test_the_shell_says_who_is_asked_for_patience_before_the_rest_is_loaded(qtbot: QtBot) -> None:
    shell = MainWindow(complete=False)
    open_window(qtbot, shell)
    assert "Call Control" in read(shell)
    shell.complete()
    shell.show_account(AccountStatus(state=AccountState.SIGNED_IN))
    assert named(shell, "Name or number", QLineEdit).isVisible()


def test_it_opens_at_its_size_and_can_be_made_as_small_as_promised(window: MainWindow) -> None:
    assert window.size().toTuple() == (400, 680)
    window.resize(340, 480)
    assert window.size().toTuple() == (340, 480)


def test_the_menu_offers_what_concerns_the_whole_program(window: MainWindow) -> None:
    offered = list(entries(window.header.menu))
    assert "Dial a number" in offered
    assert offered[-2:] == ["Sign out", "Quit"]


def test_the_demo_adds_its_scenes(window: MainWindow) -> None:
    played: list[Scene] = []
    window.scene_requested.connect(played.append)
    window.offer_demo()
    menu = entries(window.header.menu)["Demo"].menu()
    assert isinstance(menu, QMenu)
    for action in entries(menu).values():
        action.trigger()
    assert list(entries(menu)) == [
        *("Incoming call", "Second call", "Missed call"),
        *("Colleague answers", "Colleague is busy"),
        *("Cut the connection", "Let the connection go silent"),
    ]
    assert played == list(Scene)


def test_each_mnemonic_of_a_menu_means_one_entry(window: MainWindow) -> None:
    window.offer_demo()
    demo = entries(window.header.menu)["Demo"].menu()
    assert isinstance(demo, QMenu)
    for menu in (window.header.menu, demo):
        marks = [a.text()[a.text().index("&") + 1].lower() for a in entries(menu).values()]
        assert len(set(marks)) == len(marks), marks


@pytest.mark.parametrize("state", AccountState)
def test_only_who_is_signed_in_sees_calls_and_can_sign_out(
    window: MainWindow, state: AccountState
) -> None:
    window.show_account(AccountStatus(state=state))
    signed_in = state is AccountState.SIGNED_IN
    assert entries(window.header.menu)["Sign out"].isEnabled() is signed_in
    assert entries(window.header.menu)["Quit"].isEnabled()
    assert bool(shown(window, QLineEdit)) is signed_in
    assert window.history.isVisible() is signed_in


def test_signing_out_and_quitting_are_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.sign_out_requested):
        entries(window.header.menu)["Sign out"].trigger()
    with qtbot.waitSignal(window.quit_requested):
        entries(window.header.menu)["Quit"].trigger()


def test_quitting_has_a_key(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.quit_requested):
        key(window, Qt.Key.Key_Q, CTRL)


def test_dialling_has_a_key(window: MainWindow) -> None:
    field = named(window, "Name or number", QLineEdit)
    field.clearFocus()
    key(window, Qt.Key.Key_L, CTRL)
    assert field.hasFocus()


def test_closing_only_asks_what_shall_become_of_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()


def test_what_stays_true_for_a_while_stands_above_everything_until_it_is_over(
    window: MainWindow,
) -> None:
    window.show_banner("CloudLink cannot be reached. <b>Check</b> that this computer is online.")
    assert "<b>Check</b> that this computer is online." in read(window)
    window.show_banner("")
    assert "online" not in read(window)


def test_without_calls_the_window_says_what_to_expect(window: MainWindow) -> None:
    assert "No calls yet." in read(window)
    assert [words.split()[0] for words in buttons(window)] == ["All", "Missed", "In", "Out"]


def test_a_minimised_window_comes_forward(qtbot: QtBot, window: MainWindow) -> None:
    window.showMinimized()
    with qtbot.waitActive(window):
        window.come_forward()
    assert not window.isMinimized()


def test_a_hidden_window_comes_forward(window: MainWindow) -> None:
    window.hide()
    window.come_forward()
    assert window.isVisible()


def test_the_window_remembers_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(500, 600)
    another = MainWindow()
    qtbot.addWidget(another)
    another.restore_geometry(window.geometry_text())
    assert another.size().toTuple() == (500, 600)


@pytest.mark.parametrize("geometry", ["", "nonsense", "AAAA", "ÄÖÜ", "\ud800"])
def test_what_cannot_be_understood_leaves_the_window_as_it_is(
    window: MainWindow, geometry: str
) -> None:
    window.restore_geometry(geometry)
    assert window.size().toTuple() == (400, 680)
