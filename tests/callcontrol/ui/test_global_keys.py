"""The keys of the settings: listened for, tried without effect, and told when they arrive."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from callcontrol.global_keys import Combination, GlobalAction, KeyState
from callcontrol.settings import SettingsStore
from callcontrol.ui import global_keys
from callcontrol.ui.global_keys import TRIAL_MS, GlobalKeys, Pressed, Told

JUMP, ANSWER, END = GlobalAction.JUMP, GlobalAction.ANSWER, GlobalAction.END


class Desktop:
    """A desktop that takes every key but those that somebody else has."""

    def __init__(self, *taken: str) -> None:
        self.taken = taken
        self.wanted: Mapping[GlobalAction, Combination] = {}
        self.is_closed = False

    def find(self, pressed: Pressed, told: Told) -> "Desktop":
        self.press, self._told = pressed, told
        return self

    def want(self, keys: Mapping[GlobalAction, Combination]) -> None:
        self.wanted = keys
        free = {True: KeyState.TAKEN, False: KeyState.REGISTERED}
        self._told({action: free[str(one) in self.taken] for action, one in keys.items()})

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture(name="pressed")
def _pressed() -> list[GlobalAction]:
    return []


def started(store: SettingsStore, desktop: Desktop, pressed: list[GlobalAction]) -> GlobalKeys:
    keys = GlobalKeys(store, desktop.find)
    keys.pressed.connect(pressed.append)
    keys.start()
    return keys


def test_without_keys_the_desktop_is_not_even_asked(
    store: SettingsStore, pressed: list[GlobalAction], qtbot: QtBot
) -> None:
    assert qtbot
    desktop = Desktop()
    started(store, desktop, pressed).stop()
    assert not hasattr(desktop, "press")
    assert not pressed


def test_keys_follow_the_settings_and_are_given_back(
    store: SettingsStore, pressed: list[GlobalAction], qtbot: QtBot
) -> None:
    assert qtbot
    desktop = Desktop("Ctrl+Alt+E")
    keys = started(store, desktop, pressed)
    store.change(global_keys={"jump": "Ctrl+Alt+J", "end": "Ctrl+Alt+E", "answer": "A"})
    assert keys.states == {JUMP: KeyState.REGISTERED, END: KeyState.TAKEN}
    desktop.press(JUMP)
    assert pressed == [JUMP]
    store.change(global_keys={})
    assert not desktop.wanted
    assert not keys.states
    keys.stop()
    assert desktop.is_closed


def test_a_key_that_is_tried_does_nothing_but_arrive(
    store: SettingsStore, pressed: list[GlobalAction], qtbot: QtBot
) -> None:
    desktop = Desktop()
    store.change(global_keys={"jump": "Ctrl+Alt+J", "end": "Ctrl+Alt+E"})
    keys = started(store, desktop, pressed)
    keys.try_out(END)
    with qtbot.waitSignal(keys.tried) as tried:
        desktop.press(JUMP)  # another one does nothing meanwhile either
        desktop.press(END)
    assert tried.args == [END, True]
    assert not pressed
    desktop.press(END)
    assert pressed == [END]
    keys.stop()


def test_a_trial_ends_after_ten_seconds(
    store: SettingsStore, pressed: list[GlobalAction], qtbot: QtBot
) -> None:
    desktop = Desktop()
    store.change(global_keys={"end": "Ctrl+Alt+E"})
    keys = started(store, desktop, pressed)
    keys.try_out(END)
    (patience,) = [timer for timer in keys.findChildren(QTimer) if timer.isActive()]
    assert patience.interval() == TRIAL_MS == 10_000
    with qtbot.waitSignal(keys.tried) as tried:
        patience.setInterval(0)
    assert tried.args == [END, False]
    desktop.press(END)
    assert pressed == [END]
    keys.stop()


def test_a_key_does_nothing_while_one_is_typed(
    store: SettingsStore, pressed: list[GlobalAction], qtbot: QtBot
) -> None:
    assert qtbot
    desktop = Desktop()
    store.change(global_keys={"end": "Ctrl+Alt+E"})
    keys = started(store, desktop, pressed)
    keys.pause(paused=True)
    desktop.press(END)
    assert not pressed
    keys.pause(paused=False)
    desktop.press(END)
    assert pressed == [END]
    keys.stop()


def test_a_desktop_that_offers_nothing_is_said_to(store: SettingsStore, qtbot: QtBot) -> None:
    """As the one on which the tests draw."""
    assert qtbot
    store.change(global_keys={"end": "Ctrl+Alt+E"})
    keys = GlobalKeys(store)
    keys.start()
    assert keys.states == {END: KeyState.UNSUPPORTED}
    assert global_keys.find(print, print) is None
    keys.stop()
