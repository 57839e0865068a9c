"""Keys of the whole Windows desktop, against a stand-in that keeps Windows' rules."""

from collections.abc import Callable
from ctypes import addressof
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.global_keys import GlobalAction, KeyState
from callcontrol.ui.global_keys_windows import WindowsKeys, _Message
from tests.callcontrol.ui.key_ear import Ear, keys

CTRL_ALT_NO_REPEAT = 0x4003
WM_HOTKEY, WM_KEYDOWN = 0x0312, 0x0100


class Function:
    """A function of a library, which takes types of arguments as ctypes' do."""

    def __init__(self, function: Callable[..., int]) -> None:
        self._function = function
        self.argtypes: list[Any] = []

    def __call__(self, *arguments: Any) -> int:
        assert len(arguments) == len(self.argtypes) or not self.argtypes
        return self._function(*arguments)


class User32:
    """One key for one program; a German keyboard, on which AltGr+Q is @."""

    def __init__(self) -> None:
        self.owners: dict[tuple[int, int], object] = {}
        self.numbers: dict[int, tuple[int, int]] = {}
        self.RegisterHotKey = Function(self._register)
        self.UnregisterHotKey = Function(self._unregister)

    def _register(self, window: int | None, number: int, held: int, key: int) -> int:
        assert window is None
        assert number not in self.numbers
        if (held, key) in self.owners:
            return 0
        self.owners[held, key] = self
        self.numbers[number] = (held, key)
        return 1

    def _unregister(self, window: int | None, number: int) -> int:
        assert window is None
        del self.owners[self.numbers.pop(number)]
        return 1

    def ToUnicode(self, key: int, _scan: int, state: Any, *_rest: Any) -> int:  # noqa: N802
        ctrl, alt = state[0x11] < 0, state[0x12] < 0
        return int(key == ord("Q") and ctrl and alt)


@pytest.fixture(name="user32")
def _user32() -> User32:
    return User32()


@pytest.fixture(name="ear")
def _ear() -> Ear:
    return Ear()


@pytest.fixture(name="listener")
def _listener(qtbot: QtBot, ear: Ear, user32: User32) -> WindowsKeys:
    assert qtbot
    return WindowsKeys(ear.heard.append, ear.told, user32)


def arrives(listener: WindowsKeys, message: int, number: int) -> bool:
    told = _Message(message=message, wparam=number)
    return listener.nativeEventFilter(b"windows_generic_MSG", addressof(told))[0]


def test_a_key_is_registered_without_repetitions_and_arrives(
    listener: WindowsKeys, ear: Ear, user32: User32
) -> None:
    listener.want(keys(jump="Ctrl+Alt+J", end="Ctrl+F5"))
    assert {*ear.states.values()} == {KeyState.REGISTERED}
    assert user32.owners.keys() == {(CTRL_ALT_NO_REPEAT, ord("J")), (0x4002, 0x74)}
    first, second = user32.numbers
    assert arrives(listener, WM_HOTKEY, second)
    assert arrives(listener, WM_HOTKEY, first)
    assert ear.heard == [GlobalAction.END, GlobalAction.JUMP]


def test_other_messages_go_on(listener: WindowsKeys, ear: Ear, user32: User32) -> None:
    listener.want(keys(jump="Ctrl+Alt+J"))
    (number,) = user32.numbers
    assert not arrives(listener, WM_KEYDOWN, number)
    assert not arrives(listener, WM_HOTKEY, number + 1)
    assert listener.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert not ear.heard


def test_a_key_of_another_program_is_said_to_be_taken(
    listener: WindowsKeys, ear: Ear, user32: User32
) -> None:
    user32.owners[CTRL_ALT_NO_REPEAT, ord("J")] = "another"
    listener.want(keys(jump="Ctrl+Alt+J", answer="Ctrl+Alt+A"))
    assert ear.states == {
        GlobalAction.JUMP: KeyState.TAKEN,
        GlobalAction.ANSWER: KeyState.REGISTERED,
    }


def test_what_types_a_character_with_alt_gr_is_left_alone(
    listener: WindowsKeys, ear: Ear, user32: User32
) -> None:
    listener.want(keys(jump="Ctrl+Alt+Q", answer="Ctrl+Shift+Q"))
    assert ear.states == {
        GlobalAction.JUMP: KeyState.TYPES_TEXT,
        GlobalAction.ANSWER: KeyState.REGISTERED,
    }
    assert len(user32.owners) == 1


def test_keys_are_given_back(listener: WindowsKeys, user32: User32) -> None:
    listener.want(keys(jump="Ctrl+Alt+J"))
    listener.want(keys(answer="Ctrl+Alt+A"))
    assert user32.owners.keys() == {(CTRL_ALT_NO_REPEAT, ord("A"))}
    listener.close()
    assert not user32.owners
