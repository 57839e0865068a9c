"""Lock and sleep on Windows: messages to a window of ours, of which the first have to be asked for.

``WM_WTSSESSION_CHANGE`` (WTSRegisterSessionNotification) and ``WM_POWERBROADCAST``.
"""

import ctypes
import logging
import sys
from ctypes import wintypes
from enum import Enum, auto
from typing import TYPE_CHECKING, assert_never, cast

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

from callcontrol.ui.system_signals import SystemSignals

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray

_log = logging.getLogger(__name__)

_POWER, _SESSION = 0x0218, 0x02B1
_THIS_SESSION = 0


class Said(Enum):
    """What a message of Windows means to us."""

    LOCKED = auto()
    UNLOCKED = auto()
    LEFT = auto()
    """Another user sits at the screen, or nobody does: the session goes on unseen."""
    BACK = auto()
    SLEEP = auto()
    WOKEN = auto()


_MEANINGS = {
    (_POWER, 0x04): Said.SLEEP,  # PBT_APMSUSPEND
    (_POWER, 0x12): Said.WOKEN,  # PBT_APMRESUMEAUTOMATIC, which comes at every resume
    (_SESSION, 0x07): Said.LOCKED,  # WTS_SESSION_LOCK
    (_SESSION, 0x08): Said.UNLOCKED,  # WTS_SESSION_UNLOCK
    (_SESSION, 0x01): Said.BACK,  # WTS_CONSOLE_CONNECT
    (_SESSION, 0x02): Said.LEFT,  # WTS_CONSOLE_DISCONNECT
    (_SESSION, 0x03): Said.BACK,  # WTS_REMOTE_CONNECT
    (_SESSION, 0x04): Said.LEFT,  # WTS_REMOTE_DISCONNECT
}


def meaning(message: int, what: int) -> Said | None:
    """What a window message with the first parameter ``what`` says; None: nothing for us."""
    return _MEANINGS.get((message, what))


class WindowsSignals(QAbstractNativeEventFilter):
    """Tells ``told`` what Windows says to ``window``."""

    def __init__(self, told: SystemSignals, window: int) -> None:
        super().__init__()
        self._told = told
        self._locked = self._left = False
        if sys.platform == "win32" and not ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
            wintypes.HWND(window), _THIS_SESSION
        ):
            _log.warning("Windows does not tell when the screen is locked")
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def nativeEventFilter(
        self, kind: "QByteArray | bytes | bytearray | memoryview[int]", message: int
    ) -> object:
        """Look at each message, and let all pass."""
        if bytes(cast("bytes", kind)) == b"windows_generic_MSG":
            said = wintypes.MSG.from_address(int(message))
            news = meaning(said.message, said.wParam)
            if news is not None:
                self.hear(news)
        return False, 0

    def hear(self, news: Said) -> None:
        """Pass on what Windows has said."""
        match news:
            case Said.LOCKED | Said.UNLOCKED:
                self._locked = news is Said.LOCKED
            case Said.LEFT | Said.BACK:
                self._left = news is Said.LEFT
            case Said.SLEEP:
                self._told.tell_sleep()
            case Said.WOKEN:
                self._told.tell_woken()
            case _:
                assert_never(news)
        self._told.tell_locked(self._locked or self._left)
