"""What the operating system says of the user and of itself: locked, going to sleep, awake again.

Each system says it in its own way; where one says nothing, nothing is locked and nothing sleeps.
Then ``cloudlink/heartbeat.py`` still finds out from the clocks that there was a sleep.
"""

import logging
import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

_log = logging.getLogger(__name__)


class SystemSignals(QObject):
    """Tells each change once, whoever says it how often."""

    lock_changed = Signal(bool)
    """Whether the screen is locked now."""
    going_to_sleep = Signal()
    """The system waits for those that listen here, up to a few seconds, not longer."""
    woken = Signal()
    """It may come without a sleep before it: then the news of that was lost."""

    def __init__(self, window: QWidget) -> None:
        """``window`` is the one to which Windows says it."""
        super().__init__(window)
        self._window = window
        self._source: object = None
        self.is_locked = False
        self._sleeps = False

    def follow(self) -> None:
        """Begin to listen."""
        if sys.platform == "linux":
            from callcontrol.ui.system_signals_linux import LinuxSignals  # late: it loads D-Bus

            self._source = LinuxSignals(self)
        elif sys.platform == "win32":
            from callcontrol.ui.system_signals_windows import WindowsSignals

            self._source = WindowsSignals(self, int(self._window.winId()))
        elif sys.platform == "darwin":
            from callcontrol.ui.system_signals_macos import MacSignals

            self._source = MacSignals(self)

    def tell_locked(self, is_locked: bool) -> None:
        """A source knows whether the screen is locked."""
        if is_locked != self.is_locked:
            _log.info("the screen is locked" if is_locked else "the screen is no longer locked")
            self.is_locked = is_locked
            self.lock_changed.emit(is_locked)

    def tell_sleep(self) -> None:
        """A source says that the computer is about to sleep."""
        if not self._sleeps:
            _log.info("the computer goes to sleep")
            self._sleeps = True
            self.going_to_sleep.emit()

    def tell_woken(self) -> None:
        """A source says that the computer has woken up, or does not sleep after all."""
        if self._sleeps:
            _log.info("the computer is awake")
        self._sleeps = False
        self.woken.emit()
