"""A button for each of several numbers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callcontrol.calls.dial_request import DialRequest
from callcontrol.ui import dial_words
from callcontrol.ui.buttons import Button


class NumberChoice(QWidget):
    """``chosen`` tells the ``DialRequest`` that the user wants to look at."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._layout.setSpacing(6)
        self._buttons: list[Button] = []

    def show_requests(self, requests: Sequence[DialRequest]) -> None:
        """Offer ``requests`` from now on; nothing of none."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(request) for request in requests]
        self.setVisible(bool(requests))

    def focus(self) -> None:
        """Give the keyboard to the first."""
        self._buttons[0].setFocus()

    def _button(self, request: DialRequest) -> Button:
        words = " · ".join(part for part in dial_words.reached(request.number) if part)
        button = Button(words, "phone", parent=self)
        button.clicked.connect(partial(self.chosen.emit, request))
        self._layout.addWidget(button)
        return button
