"""Choosing a key: press it, and be told why it cannot be, or whether it works."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from callcontrol.global_keys import GlobalAction
from callcontrol.policy import Policy, Strength
from callcontrol.settings import SettingsStore
from callcontrol.ui import key_words
from callcontrol.ui.global_keys import GlobalKeys
from callcontrol.ui.lock_line import LockLine
from callcontrol.ui.settings_keys import KeyRecorder
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_window import SettingsWindow
from tests.callcontrol.test_policy import layer
from tests.callcontrol.ui.looking import key, named, open_window, read
from tests.callcontrol.ui.test_global_keys import Desktop

MODIFIER = Qt.KeyboardModifier
CTRL_ALT = MODIFIER.ControlModifier | MODIFIER.AltModifier
END, JUMP = GlobalAction.END, GlobalAction.JUMP


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture(name="desktop")
def _desktop() -> Desktop:
    return Desktop("Ctrl+Alt+T")


@pytest.fixture(name="window")
def _window(qtbot: QtBot, store: SettingsStore, desktop: Desktop) -> SettingsWindow:
    keys = GlobalKeys(store, desktop.find)
    keys.start()
    file = Path("/home/robin/settings.json")
    window = SettingsWindow(store, database=file, settings_file=file, keys=keys)
    keys.setParent(window)
    window.destroyed.connect(keys.stop)
    open_window(qtbot, window)
    window.open_at(Page.KEYS)
    return window


def press(window: SettingsWindow, what: str, pressed: Qt.Key, held: Qt.KeyboardModifier) -> None:
    named(window, what, KeyRecorder).setFocus()
    key(window, pressed, held)


def test_a_key_is_pressed_then_tried_and_works(
    window: SettingsWindow, store: SettingsStore, desktop: Desktop
) -> None:
    press(window, "End the call", Qt.Key.Key_E, CTRL_ALT)
    assert store.current.global_keys == {"end": "Ctrl+Alt+E"}
    assert named(window, "End the call", KeyRecorder).text() == "Ctrl+Alt+E"
    assert "Press it now, in any window." in read(window)
    desktop.press(END)
    assert "It works." in read(window)
    assert "Press it now, in any window." not in read(window)


def test_a_key_that_does_not_arrive_is_said_to_with_a_way_out(
    window: SettingsWindow, qtbot: QtBot
) -> None:
    press(window, "End the call", Qt.Key.Key_E, CTRL_ALT)
    (keys,) = window.findChildren(GlobalKeys)
    with qtbot.waitSignal(keys.tried):
        keys._patience.setInterval(0)
    assert "It did not arrive within 10 seconds." in read(window)
    assert "“callcontrol end”" in read(window)


def test_a_key_of_another_program_is_said_and_not_tried(window: SettingsWindow) -> None:
    press(window, "End the call", Qt.Key.Key_T, CTRL_ALT)
    assert "another program has this key" in read(window)
    assert "Press it now" not in read(window)


@pytest.mark.parametrize(
    ("pressed", "held", "why"),
    [
        (Qt.Key.Key_E, MODIFIER.NoModifier, "the key alone is for typing"),
        (Qt.Key.Key_E, MODIFIER.ShiftModifier, "the key alone is for typing"),
        (Qt.Key.Key_C, MODIFIER.ControlModifier, "Programs have this key for themselves"),
        (Qt.Key.Key_Plus, CTRL_ALT, "This key cannot be used"),
        (Qt.Key.Key_J, CTRL_ALT, "“Go to the call” has this key."),
    ],
)
def test_what_cannot_be_a_key_is_said_and_changes_nothing(
    window: SettingsWindow,
    store: SettingsStore,
    pressed: Qt.Key,
    held: Qt.KeyboardModifier,
    why: str,
) -> None:
    store.change(global_keys={"jump": "Ctrl+Alt+J"})
    press(window, "End the call", pressed, held)
    assert why in read(window)
    assert store.current.global_keys == {"jump": "Ctrl+Alt+J"}


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_takes_a_key_away(
    window: SettingsWindow, store: SettingsStore, desktop: Desktop, pressed: Qt.Key
) -> None:
    store.change(global_keys={"jump": "Ctrl+Alt+J", "end": "Ctrl+Alt+E"})
    press(window, "End the call", pressed, MODIFIER.NoModifier)
    assert store.current.global_keys == {"jump": "Ctrl+Alt+J"}
    assert desktop.wanted.keys() == {JUMP}
    assert named(window, "End the call", KeyRecorder).text() == ""


def test_a_key_that_is_chosen_can_be_tried_again(
    window: SettingsWindow, store: SettingsStore, desktop: Desktop
) -> None:
    how = "the same to try it, or Backspace for none."
    store.change(global_keys={"end": "Ctrl+Alt+E"})
    assert how not in read(window)
    named(window, "End the call", KeyRecorder).setFocus()
    assert how in read(window)
    key(window, Qt.Key.Key_E, CTRL_ALT)  # which comes here only where the desktop keeps it not
    assert "Press it now, in any window." in read(window)
    desktop.press(END)
    assert "It works." in read(window)


def test_modifiers_alone_are_waited_with_and_tab_leaves(
    window: SettingsWindow, store: SettingsStore
) -> None:
    press(window, "Go to the call", Qt.Key.Key_Control, MODIFIER.ControlModifier)
    assert not store.current.global_keys
    press(window, "Go to the call", Qt.Key.Key_Tab, MODIFIER.NoModifier)
    assert named(window, "Answer the call", KeyRecorder).hasFocus()


def test_keys_do_nothing_while_one_is_chosen(
    window: SettingsWindow, store: SettingsStore, desktop: Desktop
) -> None:
    store.change(global_keys={"end": "Ctrl+Alt+E"})
    done: list[GlobalAction] = []
    (keys,) = window.findChildren(GlobalKeys)
    keys.pressed.connect(done.append)
    named(window, "Go to the call", KeyRecorder).setFocus()
    desktop.press(END)
    assert not done
    assert "“End the call” has this key." in read(window)
    named(window, "End the call", KeyRecorder).setFocus()
    desktop.press(END)
    assert not done
    assert "It works." in read(window)
    window.setFocus()
    desktop.press(END)
    assert done == [END]


def test_keys_that_an_administrator_has_decided_cannot_be_chosen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    locked = layer(Strength.LOCKED, {"global_keys": {"jump": "Ctrl+Alt+J"}})
    store = SettingsStore(tmp_path / "settings.json", Policy(layers=(locked,)))
    window = SettingsWindow(store, database=tmp_path, settings_file=tmp_path)
    open_window(qtbot, window)
    window.open_at(Page.KEYS)
    assert not named(window, "Go to the call", KeyRecorder).isEnabled()
    assert named(window, "Go to the call", KeyRecorder).text() == "Ctrl+Alt+J"
    assert window.findChildren(LockLine)
    assert "Set by your administrator" in read(window)


@pytest.mark.parametrize("action", GlobalAction)
def test_each_key_has_a_command_that_does_the_same(action: GlobalAction) -> None:
    from callcontrol.__main__ import _wanted
    from callcontrol.command_line import parse
    from callcontrol.instance_message import Act, Jump

    given = parse(key_words.command(action).split()[1:])
    expected = Jump() if action is JUMP else Act(action)
    assert _wanted(given) == expected
