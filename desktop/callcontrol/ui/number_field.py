"""A field for a number: Alt with a letter presses a button or nothing, and never types."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class NumberField(QLineEdit):
    """Qt would type the letter wherever no button takes it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = Qt.KeyboardModifier.AltModifier
        if event.modifiers() == alt and event.text() and sys.platform != "darwin":
            event.ignore()  # on a Mac Alt is for letters that have no key
        else:
            super().keyPressEvent(event)
