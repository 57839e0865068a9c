"""The text that is marked in another program's window.

X11 keeps it by itself, so nothing is copied. On Windows it has to be copied: the clipboard is put
back as it was. Wayland shows it only to the window that has the keyboard, and macOS to nobody.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from callcontrol.ui.translation import tr

LONGEST = 2000
"""More is no number."""
COPY_MS = 500
"""A program that has not copied by then does not."""


class MarkedText(QObject):
    """``copy`` presses the keys for it in the window that has the keyboard; None: needs none."""

    found = Signal(str, str)
    """The text; if there is none, a sentence that says why, or nothing."""

    def __init__(self, copy: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._copy = copy
        self._clipboard = QGuiApplication.clipboard()
        self._before: QMimeData | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(COPY_MS)
        self._patience.timeout.connect(lambda: self._finish(came=False))

    @classmethod
    def of_this_computer(cls) -> "MarkedText":
        """The way of this OS."""
        if sys.platform == "win32":
            from ctypes import WinDLL

            return cls(lambda: press_copy(WinDLL("user32").keybd_event))
        return cls()

    def fetch(self) -> None:
        """Look what is marked; ``found`` tells, within half a second."""
        if self._copy is not None:
            self._copy_it()
        elif self._clipboard.supportsSelection():
            text = self._clipboard.text(QClipboard.Mode.Selection)
            hidden = QGuiApplication.platformName() == "wayland"
            self.found.emit(text[:LONGEST], _hidden() if hidden else "")
        else:
            self.found.emit("", _copy_first())

    def _copy_it(self) -> None:
        if self._before is not None or self._copy is None:
            return  # it is under way
        self._before = _copied(self._clipboard.mimeData())
        self._clipboard.dataChanged.connect(self._take)
        self._patience.start()
        try:
            self._copy()
        except OSError:
            self._finish(came=False)

    def _take(self) -> None:
        self._finish(came=True)

    def _finish(self, *, came: bool) -> None:
        """Put the clipboard back, if something came into it."""
        before, self._before = self._before, None
        if before is None:
            return
        self._patience.stop()
        self._clipboard.dataChanged.disconnect(self._take)
        text = self._clipboard.text()[:LONGEST] if came else ""
        if came and before.formats():
            self._clipboard.setMimeData(before)
        elif came:
            self._clipboard.clear()
        self.found.emit(text, "")


_CONTROL, _SHIFT, _ALT, _LEFT_WINDOWS, _RIGHT_WINDOWS, _C = 0x11, 0x10, 0x12, 0x5B, 0x5C, 0x43
_UP = 2


def press_copy(keybd_event: Callable[[int, int, int, int], object]) -> None:
    """Press Ctrl+C on Windows, without what the user still holds of the key that led here.

    Ctrl goes down first: Alt that goes up alone would open a menu.
    """
    keybd_event(_CONTROL, 0, 0, 0)
    for held in (_ALT, _SHIFT, _LEFT_WINDOWS, _RIGHT_WINDOWS):
        keybd_event(held, 0, _UP, 0)
    keybd_event(_C, 0, 0, 0)
    keybd_event(_C, 0, _UP, 0)
    keybd_event(_CONTROL, 0, _UP, 0)


def _copied(contents: QMimeData | None) -> QMimeData:
    """All formats by value: what the clipboard gives out ends with its contents."""
    copy = QMimeData()
    for kind in contents.formats() if contents is not None else ():
        if contents is not None:
            copy.setData(kind, contents.data(kind))
    if contents is not None and contents.hasImage():
        copy.setImageData(contents.imageData())
    return copy


def _hidden() -> str:
    return tr("Your desktop shows marked text only to the window that has the keyboard. Copy it.")


def _copy_first() -> str:
    return tr("This computer does not show programs what is marked. Copy the number instead.")
