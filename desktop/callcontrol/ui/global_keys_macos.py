"""Keys of the whole macOS desktop: Carbon's ``RegisterEventHotKey``, which needs no permission.

macOS names a key by its place on an American keyboard, so that on another one a letter may lie
elsewhere. Nothing here could be tried on a Mac.
"""

import ctypes
from collections.abc import Callable, Mapping
from ctypes import CFUNCTYPE, POINTER, byref, c_int32, c_size_t, c_uint32, c_void_p, sizeof
from typing import Any

from callcontrol.global_keys import MAC_KEYS, Combination, GlobalAction, KeyState, Modifier

CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_CODES = {
    Modifier.CTRL: 0x0100,
    Modifier.SHIFT: 0x0200,
    Modifier.ALT: 0x0800,
    Modifier.META: 0x1000,
}
"""cmdKey, shiftKey, optionKey, controlKey: Qt's Ctrl is the command key."""


def four_letters(code: bytes) -> int:
    """A code of Carbon's, such as ``keyb``."""
    return int.from_bytes(code, "big")


class EventType(ctypes.Structure):
    """``EventTypeSpec``."""

    _fields_ = (("event_class", c_uint32), ("kind", c_uint32))


class HotKeyId(ctypes.Structure):
    """``EventHotKeyID``."""

    _fields_ = (("signature", c_uint32), ("number", c_uint32))


_HANDLER = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)
_SIGNATURE = four_letters(b"CCtl")
_PRESSED = EventType(four_letters(b"keyb"), 5)
_DIRECT_OBJECT, _HOT_KEY_ID = four_letters(b"----"), four_letters(b"hkid")
_NOT_HANDLED = -9874


class MacKeys:
    """``carbon`` is the library. Raises ``OSError`` where keys cannot be listened for."""

    def __init__(
        self,
        pressed: Callable[[GlobalAction], object],
        told: Callable[[Mapping[GlobalAction, KeyState]], object],
        carbon: Any,
    ) -> None:
        self._pressed, self._told, self._carbon = pressed, told, carbon
        self._registered: dict[int, tuple[GlobalAction, c_void_p]] = {}
        self._declare()
        self._handler = _HANDLER(self._hear)  # kept: Carbon holds no reference
        self._installed = c_void_p()
        self._target = c_void_p(carbon.GetApplicationEventTarget())
        failed = carbon.InstallEventHandler(
            self._target, self._handler, 1, byref(_PRESSED), None, byref(self._installed)
        )
        if failed:
            raise OSError(failed, "no events of keys")

    def _declare(self) -> None:
        carbon = self._carbon
        carbon.GetApplicationEventTarget.restype = c_void_p
        carbon.InstallEventHandler.argtypes = [
            *(c_void_p, _HANDLER, c_size_t, POINTER(EventType), c_void_p, POINTER(c_void_p))
        ]
        carbon.RemoveEventHandler.argtypes = [c_void_p]
        carbon.RegisterEventHotKey.argtypes = [
            *(c_uint32, c_uint32, HotKeyId, c_void_p, c_uint32, POINTER(c_void_p))
        ]
        carbon.UnregisterEventHotKey.argtypes = [c_void_p]
        carbon.GetEventParameter.argtypes = [
            *(c_void_p, c_uint32, c_uint32, c_void_p, c_size_t, c_void_p, c_void_p)
        ]

    def want(self, keys: Mapping[GlobalAction, Combination]) -> None:
        """Register these keys and no others; what became of each is told at once."""
        self._give_back()
        self._told({action: self._register(action, keys[action]) for action in keys})

    def close(self) -> None:
        """Give all keys back."""
        self._give_back()
        self._carbon.RemoveEventHandler(self._installed)

    def _register(self, action: GlobalAction, combination: Combination) -> KeyState:
        if combination.key not in MAC_KEYS:
            return KeyState.MISSING
        number, made = len(self._registered) + 1, c_void_p()
        failed = self._carbon.RegisterEventHotKey(
            MAC_KEYS[combination.key],
            combination.held(_CODES),
            HotKeyId(_SIGNATURE, number),
            self._target,
            0,
            byref(made),
        )
        if failed:
            return KeyState.TAKEN
        self._registered[number] = (action, made)
        return KeyState.REGISTERED

    def _hear(self, _call: int | None, event: int | None, _data: int | None) -> int:
        told = HotKeyId()
        failed = self._carbon.GetEventParameter(
            event, _DIRECT_OBJECT, _HOT_KEY_ID, None, sizeof(told), None, byref(told)
        )
        if failed or told.signature != _SIGNATURE or told.number not in self._registered:
            return _NOT_HANDLED
        self._pressed(self._registered[told.number][0])
        return 0

    def _give_back(self) -> None:
        for _action, made in self._registered.values():
            self._carbon.UnregisterEventHotKey(made)
        self._registered.clear()
