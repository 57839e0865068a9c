"""Twelve keys that send tones into a call; the keyboard's digits do the same."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from callcontrol.ui.translation import tr

_KEYS = "123456789*0#"


class Keypad(QWidget):
    """``pressed`` tells one digit, star or hash."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        names = {"*": tr("Star"), "#": tr("Hash")}
        for place, key in enumerate(_KEYS):
            button = QPushButton(key, self)
            button.setProperty("kind", "plain")
            button.setAutoDefault(False)
            button.setAccessibleName(names.get(key, key))
            button.clicked.connect(lambda _checked=False, key=key: self.pressed.emit(key))
            layout.addWidget(button, place // 3, place % 3)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in _KEYS:
            self.pressed.emit(event.text())
        else:
            super().keyPressEvent(event)
