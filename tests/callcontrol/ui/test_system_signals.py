"""What Windows and macOS say of lock and sleep, as far as that can be tried on any system."""

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callcontrol.ui.system_signals import SystemSignals
from callcontrol.ui.system_signals_macos import MacSignals
from callcontrol.ui.system_signals_windows import WindowsSignals

POWER, SESSION = 0x0218, 0x02B1


@pytest.fixture(name="told")
def _told(qtbot: QtBot) -> tuple[SystemSignals, list[str]]:
    window = QWidget()
    qtbot.addWidget(window)
    signals, told = SystemSignals(window), list[str]()
    signals.lock_changed.connect(lambda locked: told.append("locked" if locked else "unlocked"))
    signals.going_to_sleep.connect(lambda: told.append("sleep"))
    signals.woken.connect(lambda: told.append("woken"))
    return signals, told


@pytest.mark.parametrize(
    ("messages", "news"),
    [
        ([(SESSION, 7), (SESSION, 7), (SESSION, 8)], ["locked", "unlocked"]),
        ([(SESSION, 4), (SESSION, 3)], ["locked", "unlocked"]),
        ([(SESSION, 7), (SESSION, 2), (SESSION, 1)], ["locked"]),  # back, and locked still
        ([(POWER, 4), (POWER, 0x12), (POWER, 7)], ["sleep", "woken"]),
        ([(POWER, 0x0A), (SESSION, 5), (0x000F, 7)], []),  # a battery, a log-on, a paint
    ],
)
def test_windows_says_it_by_messages(
    told: tuple[SystemSignals, list[str]], messages: list[tuple[int, int]], news: list[str]
) -> None:
    signals, heard = told
    windows = WindowsSignals(signals, 0)
    for message, what in messages:
        said = wintypes.MSG(message=message, wParam=what)
        assert windows.nativeEventFilter(
            QByteArray(b"windows_generic_MSG"), ctypes.addressof(said)
        ) == (False, 0)
    assert heard == news


def test_the_messages_of_other_systems_are_none_of_windows(
    told: tuple[SystemSignals, list[str]],
) -> None:
    signals, heard = told
    assert WindowsSignals(signals, 0).nativeEventFilter(QByteArray(b"xcb_generic_event_t"), 0) == (
        False,
        0,
    )
    assert heard == []


class Function:
    """A C function that notes what it is called with."""

    def __init__(self, answer: int) -> None:
        self.calls: list[tuple[object, ...]] = []
        self._answer = answer

    def __call__(self, *arguments: object) -> int:
        self.calls.append(arguments)
        return self._answer


class Framework:
    """All functions of one; each answers with a number."""

    def __init__(self) -> None:
        self._functions: dict[str, Function] = {}

    def __getattr__(self, name: str) -> Function:
        return self._functions.setdefault(name, Function(17))


def test_a_mac_says_it_by_its_frameworks(told: tuple[SystemSignals, list[str]]) -> None:
    signals, heard = told
    loaded: dict[str, Framework] = {}

    def load(path: str) -> Framework:
        return loaded.setdefault(path.rpartition("/")[2], Framework())

    mac = MacSignals(signals, load)
    core, io = loaded["CoreFoundation"], loaded["IOKit"]
    names = [call[1] for call in core.CFStringCreateWithCString.calls]
    assert names[:2] == [b"com.apple.screenIsLocked", b"com.apple.screenIsUnlocked"]
    for call in core.CFNotificationCenterAddObserver.calls:
        call[2](None, None, None, None, None)  # type: ignore[operator]
    ((_, _, powered, _),) = io.IORegisterForSystemPower.calls
    for message in (0xE0000270, 0xE0000280, 0xE0000300):
        powered(None, 0, message, 5)  # type: ignore[operator]
    assert heard == ["locked", "unlocked", "sleep", "woken"]
    assert io.IOAllowPowerChange.calls == [(17, 5), (17, 5)]
    assert core.CFRunLoopAddSource.calls
    assert mac is not None
