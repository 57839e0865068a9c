"""Which window of the desktop has the keyboard, whoever's it is; where the desktop tells.

macOS and Wayland tell nothing of the kind to programs, so there is nothing here for them.
"""

import logging
import sys
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QCursor, QGuiApplication, QScreen, QWindow

_log = logging.getLogger(__name__)


class Foreground(Protocol):
    """The desktop's windows, by the numbers it gives them; 0 is none."""

    def window(self) -> int:
        """The one that has the keyboard."""

    def give(self, window: int) -> None:
        """Give the keyboard to ``window``; the user has just asked for it."""

    def middle(self, window: int) -> tuple[int, int] | None:
        """The point in the middle of ``window``, in the pixels of the screens."""

    def is_busy(self, window: int) -> bool:
        """Whether ``window``, which has the keyboard, fills its screen, or silence is asked for."""


def find() -> Foreground | None:
    """What this desktop offers."""
    try:
        match QGuiApplication.platformName():
            case "xcb":
                from callcontrol.ui.foreground_x11 import X11Foreground

                return X11Foreground()
            case "windows" if sys.platform == "win32":
                from callcontrol.ui.foreground_windows import WindowsForeground

                return WindowsForeground()
    except OSError as error:
        _log.warning("the desktop does not tell which window has the keyboard: %s", error)
    return None


def screen(foreground: Foreground | None) -> QScreen:
    """The screen on which the user works: with the active window, else with the pointer."""
    middle = foreground.middle(foreground.window()) if foreground is not None else None
    for one in QGuiApplication.screens() if middle is not None else ():
        whole = one.geometry()
        in_pixels = QSize(whole.size() * one.devicePixelRatio())
        if middle is not None and QRect(whole.topLeft(), in_pixels).contains(QPoint(*middle)):
            return one
    own: QWindow | None = QGuiApplication.focusWindow()
    # not own.screen(): Qt for Python takes that away together with ``own``
    place = own.geometry().center() if own is not None else QCursor.pos()
    return QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
