"""Lock and sleep on macOS, by its C interfaces.

The login window tells of the lock by distributed notifications, which Apple does not document but
has kept for twenty years; of a sleep IOKit tells (``IORegisterForSystemPower``, QA1340).
"""

import ctypes
import logging
from collections.abc import Callable
from ctypes import CFUNCTYPE, byref, c_char_p, c_int, c_uint32, c_void_p
from typing import Any

from callcontrol.ui.system_signals import SystemSignals

_log = logging.getLogger(__name__)

_FRAMEWORKS = "/System/Library/Frameworks/{name}.framework/{name}"
_UTF8 = 0x08000100
_AT_ONCE = 4
"""CFNotificationSuspensionBehaviorDeliverImmediately."""
_MAY_SLEEP, _WILL_SLEEP, _HAS_WOKEN = 0xE0000270, 0xE0000280, 0xE0000300
"""kIOMessageCanSystemSleep, kIOMessageSystemWillSleep, kIOMessageSystemHasPoweredOn."""

_Notified = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)
_Powered = CFUNCTYPE(None, c_void_p, c_uint32, c_uint32, c_void_p)


class MacSignals:
    """Tells ``told`` what macOS says, in the thread of the window, whose loop is the main one."""

    def __init__(self, told: SystemSignals, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        self._told = told
        self._core, self._io = (
            load(_FRAMEWORKS.format(name=name)) for name in ("CoreFoundation", "IOKit")
        )
        self._declare()
        self._callbacks = [
            self._notify(b"com.apple.screenIsLocked", lambda: told.tell_locked(True)),
            self._notify(b"com.apple.screenIsUnlocked", lambda: told.tell_locked(False)),
        ]
        """Kept for as long as macOS may call them."""
        self._powered = _Powered(self._hear_of_power)
        self._port, self._notifier = c_void_p(), c_uint32()
        self._root = self._io.IORegisterForSystemPower(
            None, byref(self._port), self._powered, byref(self._notifier)
        )
        if not self._root:
            _log.warning("macOS does not tell when the computer sleeps")
            return
        self._core.CFRunLoopAddSource(
            self._core.CFRunLoopGetMain(),
            self._io.IONotificationPortGetRunLoopSource(self._port),
            self._text(b"kCFRunLoopCommonModes"),
        )

    def _declare(self) -> None:
        core, io = self._core, self._io
        core.CFStringCreateWithCString.argtypes = [c_void_p, c_char_p, c_uint32]
        core.CFStringCreateWithCString.restype = c_void_p
        core.CFNotificationCenterGetDistributedCenter.restype = c_void_p
        core.CFNotificationCenterAddObserver.argtypes = [
            *(c_void_p, c_void_p, _Notified, c_void_p, c_void_p, c_int)
        ]
        core.CFRunLoopGetMain.restype = c_void_p
        core.CFRunLoopAddSource.argtypes = [c_void_p, c_void_p, c_void_p]
        io.IORegisterForSystemPower.argtypes = [c_void_p, c_void_p, _Powered, c_void_p]
        io.IORegisterForSystemPower.restype = c_uint32
        io.IONotificationPortGetRunLoopSource.argtypes = [c_void_p]
        io.IONotificationPortGetRunLoopSource.restype = c_void_p
        io.IOAllowPowerChange.argtypes = [c_uint32, c_void_p]

    def _notify(self, name: bytes, tell: Callable[[], None]) -> object:
        callback = _Notified(lambda *_what: tell())
        self._core.CFNotificationCenterAddObserver(
            self._core.CFNotificationCenterGetDistributedCenter(),
            None,
            callback,
            self._text(name),
            None,
            _AT_ONCE,
        )
        return callback

    def _text(self, value: bytes) -> Any:
        return self._core.CFStringCreateWithCString(None, value, _UTF8)

    def _hear_of_power(
        self, _context: int | None, _service: int, message: int, change: int | None
    ) -> None:
        if message == _WILL_SLEEP:
            self._told.tell_sleep()
        elif message == _HAS_WOKEN:
            self._told.tell_woken()
        if message in (_MAY_SLEEP, _WILL_SLEEP):  # macOS waits half a minute for this
            self._io.IOAllowPowerChange(self._root, change)
