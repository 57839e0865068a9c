"""A label for words that may be long, and that nobody takes for rich text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(words: str = "", name: str = "") -> QLabel:
    """``words`` in as many lines as they take; ``name`` is what the style sheet calls it."""
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
