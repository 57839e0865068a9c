"""Tells when a window has been painted: a pixel of ours that Qt paints after all the others.

Painted means that the last widget has drawn into the window's buffer. What the screen does with
the buffer afterwards is not included, neither for the product nor for its floor.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

OnPainted = Callable[[QWidget, float], None]
"""Hears of a window and the moment (``time.perf_counter``, one clock for all processes)."""


class PaintMark(QWidget):
    """The last pixel of ``window``."""

    def __init__(self, window: QWidget, on_painted: OnPainted) -> None:
        super().__init__(window)
        self._on_painted = on_painted
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(1, 1)
        self.raise_()
        self.setVisible(True)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """All that lies beneath has been painted."""
        self._on_painted(self.window(), time.perf_counter())


def mark_every_window(on_painted: OnPainted) -> None:
    """Put a mark on each window when it is shown, without its knowing."""
    show = QWidget.show

    def marking_show(widget: QWidget) -> None:
        if widget.isWindow() and not widget.findChildren(PaintMark):
            PaintMark(widget, on_painted)
        show(widget)

    QWidget.show = marking_show  # type: ignore[method-assign]
