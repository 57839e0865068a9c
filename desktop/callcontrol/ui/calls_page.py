"""What somebody who is signed in sees below the header: dial field and cards, and the history.

One below the other; in a wide window side by side, so that many calls leave the history its room.
"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

WIDE_CHARACTERS = 108
"""About 760 pixels with letters of the usual size."""

_SPACE = 12


class CallsPage(QWidget):
    """Places its three parts; what they do is not its business."""

    def __init__(self, dialler: QWidget, cards: QWidget, history: QWidget) -> None:
        super().__init__()
        self.setObjectName("page")
        calls = QVBoxLayout()
        calls.setSpacing(_SPACE)
        calls.addWidget(dialler)
        calls.addWidget(cards)
        calls.addStretch()
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_SPACE)
        self._layout.addLayout(calls)
        self._layout.addWidget(history, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * WIDE_CHARACTERS
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._layout.setSpacing(2 * _SPACE if is_wide else _SPACE)
        self._layout.setStretch(0, int(is_wide))
