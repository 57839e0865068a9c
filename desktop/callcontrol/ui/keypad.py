"""Twelve keys that send tones into a call; the keyboard's digits do the same."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from callcontrol.ui import theme
from callcontrol.ui.translation import tr

_KEYS = "123456789*0#"
_KEY_WIDTH = 48
_MOST_SHOWN = 24
_NOTHING = "\u00a0"
"""A label without a word is a pixel lower than one with words."""


class Keypad(QWidget):
    """``pressed`` tells one digit, star or hash."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Keypad"))
        self._keyed = ""
        self._line = QLabel(self)
        self._line.setObjectName("muted")
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        theme.scale(self._line, 0.85)
        keep_place = self._line.sizePolicy()
        keep_place.setRetainSizeWhenHidden(True)  # the keys stay under the pointer
        self._line.setSizePolicy(keep_place)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._line, 0, 0, 1, 3)
        self._buttons = [self._button(key) for key in _KEYS]
        for place, button in enumerate(self._buttons):
            layout.addWidget(button, 1 + place // 3, place % 3)
        self._show_keyed("")
        self.hide()

    def _button(self, key: str) -> QPushButton:
        button = QPushButton(key, self)
        button.setProperty("kind", "plain")
        button.setAutoDefault(False)
        button.setMinimumWidth(_KEY_WIDTH)
        button.setAccessibleName({"*": tr("Star"), "#": tr("Hash")}.get(key, key))
        button.clicked.connect(lambda: self._press(key))
        return button

    def _press(self, key: str) -> None:
        self._show_keyed(self._keyed + key)
        self.pressed.emit(key)

    def _show_keyed(self, keys: str) -> None:
        self._keyed = keys
        shown = keys if len(keys) <= _MOST_SHOWN else "…" + keys[-_MOST_SHOWN:]
        words = tr("Keyed in: {keys}").format(keys=shown) if keys else ""
        self._line.setText(words or _NOTHING)
        self._line.setVisible(bool(words))
        self.setAccessibleDescription(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To a key, so that one sees where the keyboard is; any key of it will do."""
        self._buttons[0].setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show_keyed("")  # it may be a secret, and the next menu starts anew

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in _KEYS:
            if not event.isAutoRepeat():  # a held key is one tone
                self._press(event.text())
        elif event.key() == Qt.Key.Key_Escape:
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _put_away(self) -> None:
        """The card keeps the keyboard: Qt would pass it on to a button."""
        card = self.parentWidget()
        if card is not None:
            card.setFocus()
        self.hide()
