"""Keys of the whole desktop on a real X11 screen, while another program has the keyboard."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.global_keys import GlobalAction, KeyState
from callcontrol.ui.global_keys_x11 import X11Keys
from tests.callcontrol.ui.key_ear import Ear, keys
from tests.fixtures.display import Display
from tests.fixtures.programs import running

OTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.textChanged.connect(field.setWindowTitle)
field.setWindowTitle("Letter")
field.show()
app.exec()
"""


@pytest.fixture(name="ear")
def _ear() -> Ear:
    return Ear()


@pytest.fixture(name="listener")
def _listener(
    display: Display, ear: Ear, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[X11Keys]:
    assert qtbot
    monkeypatch.setenv("DISPLAY", display.environment["DISPLAY"])
    listener = X11Keys(ear.heard.append, ear.told)
    yield listener
    listener.close()


def lay_out(display: Display, layout: str) -> None:
    """Another keyboard; the tool comes with Xvfb."""
    subprocess.run(["setxkbmap", layout], env=display.environment, check=True)


def test_a_key_arrives_whoever_has_the_keyboard_and_others_go_where_they_went(
    display: Display, listener: X11Keys, ear: Ear, qtbot: QtBot
) -> None:
    with running([sys.executable, "-c", OTHER], display.environment):
        display.activate(display.wait_for_window("Letter"))
        listener.want(keys(jump="Ctrl+Alt+J", end="Ctrl+Shift+F5"))
        assert ear.states == dict.fromkeys(
            [GlobalAction.JUMP, GlobalAction.END], KeyState.REGISTERED
        )
        display.press("ctrl+alt+j", "j", "ctrl+shift+F5", "ctrl+alt+k", "k")
        qtbot.waitUntil(lambda: ear.heard == [GlobalAction.JUMP, GlobalAction.END])
        display.wait_for_window("jk")
        assert display.active_window() == "jk"


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_the_locks_of_a_keyboard_make_no_difference(
    display: Display, listener: X11Keys, ear: Ear, qtbot: QtBot, lock: str
) -> None:
    listener.want(keys(jump="Ctrl+Alt+J"))
    display.press(lock, "ctrl+alt+j")
    qtbot.waitUntil(lambda: ear.heard == [GlobalAction.JUMP])


def test_a_key_that_is_held_down_arrives_once(
    display: Display, listener: X11Keys, ear: Ear, qtbot: QtBot
) -> None:
    """The server repeats it: had it arrived again, the next call would have been ended too."""
    listener.want(keys(end="Ctrl+Alt+E", jump="Ctrl+Alt+J"))
    hold = ["keydown", "ctrl", "keydown", "alt", "keydown", "e", "sleep", "1.2", "keyup", "e"]
    subprocess.run(
        ["xdotool", *hold, "key", "j", "keyup", "alt", "keyup", "ctrl"],
        env=display.environment,
        check=True,
    )
    qtbot.waitUntil(lambda: GlobalAction.JUMP in ear.heard)
    assert ear.heard == [GlobalAction.END, GlobalAction.JUMP]


def test_a_key_of_another_program_is_refused_and_stays_with_it(
    display: Display, listener: X11Keys, ear: Ear, qtbot: QtBot
) -> None:
    other = Ear()
    rival = X11Keys(other.heard.append, other.told)
    rival.want(keys(jump="Ctrl+Alt+J"))
    listener.want(keys(answer="Ctrl+Alt+J", end="Ctrl+Alt+E"))
    assert ear.states == {
        GlobalAction.ANSWER: KeyState.TAKEN,
        GlobalAction.END: KeyState.REGISTERED,
    }
    display.press("ctrl+alt+j", "ctrl+alt+e")
    qtbot.waitUntil(lambda: ear.heard == [GlobalAction.END])
    assert other.heard == [GlobalAction.JUMP]
    rival.close()
    listener.want(keys(answer="Ctrl+Alt+J"))
    assert ear.states[GlobalAction.ANSWER] is KeyState.REGISTERED
    display.press("ctrl+alt+e", "ctrl+alt+j")
    qtbot.waitUntil(lambda: ear.heard == [GlobalAction.END, GlobalAction.ANSWER])


def test_a_key_that_moves_on_the_keyboard_is_followed(
    display: Display, listener: X11Keys, ear: Ear, qtbot: QtBot
) -> None:
    listener.want(keys(jump="Ctrl+Alt+Z"))
    assert ear.states == {GlobalAction.JUMP: KeyState.REGISTERED}
    lay_out(display, "ru")
    qtbot.waitUntil(lambda: ear.states == {GlobalAction.JUMP: KeyState.MISSING})
    lay_out(display, "de")  # Z lies where Y was
    qtbot.waitUntil(lambda: ear.states == {GlobalAction.JUMP: KeyState.REGISTERED})
    display.press("ctrl+alt+z")
    qtbot.waitUntil(lambda: ear.heard == [GlobalAction.JUMP])


def test_without_a_screen_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":nowhere")
    ear = Ear()
    with pytest.raises(OSError, match="no X11 screen"):
        X11Keys(ear.heard.append, ear.told)
