"""A field for a few lines of text, as high as what stands in it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_LEAST_LINES, _MOST_LINES = 2, 6


class NoteField(QPlainTextEdit):
    """Tab leaves it, as it leaves every other control; what does not fit scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteField")
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        """What stands in it, without what is empty around it."""
        return self.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Show another text; the same one is left as it is, with cursor and selection."""
        if text != self.text:
            self.setPlainText(text)

    def sizeHint(self) -> QSize:
        line, height, block = self.fontMetrics().lineSpacing(), 0.0, self.document().begin()
        while block.isValid() and height < _MOST_LINES * line:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        height = min(max(height, _LEAST_LINES * line), _MOST_LINES * line)
        around = self.height() - self.viewport().height() + 2 * self.document().documentMargin()
        return QSize(super().minimumSizeHint().width(), round(height + around))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # another width breaks the lines elsewhere

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
