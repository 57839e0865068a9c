"""What one sets something with: a list to choose from, a field that says what it cannot take."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from callcontrol.ui import theme
from callcontrol.ui.settings_rules import Refused

_CHARACTERS = 30
_AROUND = 26
"""What frame and padding of a field take of its width."""
_MOST_SHOWN = 12
_ARROW = 8


class Choice(QComboBox):
    """One of several; ``chosen`` tells the value that the user took."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            if len(options) > _MOST_SHOWN
            else QComboBox.SizeAdjustPolicy.AdjustToContents
        )
        self.setMinimumContentsLength(_CHARACTERS if len(options) > _MOST_SHOWN else 0)
        for value, words in options:
            self.addItem(words, value)
        self.activated.connect(lambda _place: self.chosen.emit(self.currentData()))

    def show_value(self, value: str) -> None:
        """Show what is in force, also where it is not one of those on offer."""
        if (place := self.findData(value)) < 0:
            self.addItem(value, value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # who scrolls the page does not want to choose something on the way

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self)


def paint_arrow(widget: QWidget) -> None:
    """Draw at the end of ``widget`` that there is something to open."""
    middle = QPointF(widget.width() - _ARROW - 8, widget.height() / 2)
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        middle.setX(widget.width() - middle.x())
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    c = theme.colours()
    painter.setPen(QPen(c.text if widget.isEnabled() else c.muted, 1.6, c=Qt.PenCapStyle.RoundCap))
    right, down = QPointF(_ARROW / 2, 0), QPointF(0, _ARROW / 4)
    painter.drawPolyline([middle - right - down, middle + down, middle + right - down])
    painter.end()


def field_width(field: QLineEdit, characters: int) -> int:
    """Room for so many ``characters``, and at least for what it says while it is empty."""
    metrics = field.fontMetrics()
    hint = metrics.horizontalAdvance(field.placeholderText()) + _AROUND
    return max(metrics.averageCharWidth() * characters, hint)


class Field(QLineEdit):
    """Takes what ``read`` makes a value of, with Enter or when it is left; Escape takes it back.

    ``entered`` tells the value, ``refused`` the sentence that says why it cannot be one.
    """

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, read: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._in_force = ""
        self.setProperty("kind", "field")
        self.editingFinished.connect(self._commit)
        self.textEdited.connect(lambda _text: self.refused.emit(""))

    def sizeHint(self) -> QSize:
        return QSize(field_width(self, _CHARACTERS), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_text(self, text: str) -> None:
        """Show what is in force, unless the user is just typing something else."""
        self._in_force = text
        if not (self.hasFocus() and self.isModified()):
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._in_force:
            self.setText(self._in_force)
            self.refused.emit("")
        else:
            super().keyPressEvent(event)

    def _commit(self) -> None:
        if not self.isModified() or self.text() == self._in_force:
            return
        try:
            value = self._read(self.text())
        except Refused as refused:
            self.refused.emit(str(refused))
            return
        self.setModified(False)
        self.refused.emit("")
        self.entered.emit(value)
