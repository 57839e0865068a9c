"""A label for words that may be long, and that nobody takes for rich text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

ELASTIC = "\u200b"
"""A place where a word without spaces, such as a path, may go on in the next line."""


def plain_label(words: str = "", name: str = "") -> QLabel:
    """``words`` in as many lines as they take; ``name`` is what the style sheet calls it."""
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def breakable(path: str) -> str:
    """``path``, which may go on in the next line after each of its parts."""
    return path.replace("/", f"/{ELASTIC}").replace("\\", f"\\{ELASTIC}")
