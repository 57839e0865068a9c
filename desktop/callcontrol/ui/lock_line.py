"""Under a control that is disabled: a lock, and who has locked it; the keyboard reaches it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from callcontrol.ui import icons, theme
from callcontrol.ui.plain_label import plain_label

_SIZE = 14


class LockLine(QWidget):
    """Says ``sentence`` of what is called ``title``."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence
        self._picture = QLabel()
        self._words = plain_label(sentence, "lock")
        theme.scale(self._words, 0.92)
        self._words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words.setAccessibleName(f"{title}: {sentence}" if title else sentence)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._dress()

    def _dress(self) -> None:
        scale = self.devicePixelRatioF()
        self._picture.setPixmap(icons.pixmap("lock", theme.colours().muted, _SIZE, scale))
