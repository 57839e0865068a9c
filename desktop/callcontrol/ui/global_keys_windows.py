"""Keys of the whole Windows desktop: ``RegisterHotKey``, which tells a held key once."""

import ctypes
from collections.abc import Callable, Mapping
from ctypes import c_byte, c_int, c_size_t, c_uint, c_void_p, c_wchar
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from callcontrol.global_keys import VIRTUAL_KEYS, Combination, GlobalAction, KeyState, Modifier

_WM_HOTKEY = 0x0312
_NO_REPEAT = 0x4000
_CODES = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.META: 8}
_HELD_KEYS = {Modifier.SHIFT: 0x10, Modifier.CTRL: 0x11, Modifier.ALT: 0x12}
"""VK_SHIFT, VK_CONTROL, VK_MENU."""
_ALT_GR = Modifier.CTRL | Modifier.ALT
_DOWN = -128
_LEAVE_DEAD_KEYS = 4
_FIRST_ID = 0x3000
"""Numbers for keys that are not Windows' own and not Qt's."""


class _Message(ctypes.Structure):
    """``MSG`` (winuser.h), as far as it is read."""

    _fields_ = (
        ("window", c_void_p),
        ("message", c_uint),
        ("wparam", c_size_t),
        ("lparam", c_size_t),
    )


class WindowsKeys(QAbstractNativeEventFilter):
    """``user32`` is the library; the keys belong to the thread, so no window is needed."""

    def __init__(
        self,
        pressed: Callable[[GlobalAction], object],
        told: Callable[[Mapping[GlobalAction, KeyState]], object],
        user32: Any,
    ) -> None:
        super().__init__()
        self._pressed, self._told, self._user = pressed, told, user32
        self._registered: dict[int, GlobalAction] = {}
        user32.RegisterHotKey.argtypes = [c_void_p, c_int, c_uint, c_uint]
        user32.UnregisterHotKey.argtypes = [c_void_p, c_int]
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def want(self, keys: Mapping[GlobalAction, Combination]) -> None:
        """Register these keys and no others; what became of each is told at once."""
        self._give_back()
        self._told({action: self._register(action, keys[action]) for action in keys})

    def close(self) -> None:
        """Give all keys back."""
        self._give_back()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Hears the messages that Windows sends to this thread."""
        if bytes(kind) != b"windows_generic_MSG":  # type: ignore[arg-type] # QByteArray is bytes
            return False, 0
        told = _Message.from_address(int(message))
        if told.message != _WM_HOTKEY or told.wparam not in self._registered:
            return False, 0
        self._pressed(self._registered[told.wparam])
        return True, 0

    def _register(self, action: GlobalAction, combination: Combination) -> KeyState:
        key = VIRTUAL_KEYS[combination.key]
        if self._types_text(combination.modifiers, key):
            return KeyState.TYPES_TEXT
        number = _FIRST_ID + len(self._registered)
        held = combination.held(_CODES) | _NO_REPEAT
        if not self._user.RegisterHotKey(None, number, held, key):
            return KeyState.TAKEN
        self._registered[number] = action
        return KeyState.REGISTERED

    def _types_text(self, modifiers: Modifier, key: int) -> bool:
        """Whether it is how a character is written: Ctrl with Alt is what AltGr sends."""
        if _ALT_GR not in modifiers or Modifier.META in modifiers:
            return False
        state = (c_byte * 256)()
        for modifier, code in _HELD_KEYS.items():
            state[code] = _DOWN if modifier in modifiers else 0
        written = (c_wchar * 8)()
        return bool(self._user.ToUnicode(key, 0, state, written, 8, _LEAVE_DEAD_KEYS))

    def _give_back(self) -> None:
        for number in self._registered:
            self._user.UnregisterHotKey(None, number)
        self._registered.clear()
