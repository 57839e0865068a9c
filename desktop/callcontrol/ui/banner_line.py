"""The coloured line above the calls: a sentence and, where one can do something, a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class BannerLine(QFrame):
    """Hidden while there is nothing to say. What to say is decided in ``banner.py``."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bannerLine")
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._aside = QLabel(self)
        self._aside.setWordWrap(True)
        self._aside.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self)
        self._button.setProperty("kind", "plain")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self.pressed)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._aside, 1)
        below.addWidget(self._button, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(6)
        layout.addWidget(self._sentence)
        layout.addLayout(below)
        self.offer("")
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said at the moment."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Say something; nothing more with an empty sentence."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))

    def offer(self, words: str, aside: str = "") -> None:
        """Offer a button with these ``words``, if any, and say something beside it."""
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
        if words != self._button.text():
            self._button.setText(words)
        self._button.setVisible(bool(words))
