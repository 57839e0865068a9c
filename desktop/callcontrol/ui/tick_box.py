"""A check box with words, drawn so that it can be seen in light and dark alike."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from callcontrol.ui import theme

_AROUND, _BESIDE = 4, 8
_LEAST = 28


class TickBox(QCheckBox):
    """Stays a check box to the keyboard and to screen readers."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + self._box() + _BESIDE + 2 * _AROUND
        return QSize(width, max(_LEAST, self._box() + 2 * _AROUND))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c, side = theme.colours(), self._box()
        is_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = _AROUND if is_left else self.width() - _AROUND - side
        box = QRectF(left + 0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(c.accent if self.isChecked() else c.muted, 1))
        painter.setBrush(c.accent if self.isChecked() else c.surface)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QPen(c.on_accent, 2, c=Qt.PenCapStyle.RoundCap))
            corners = ((0.22, 0.52), (0.43, 0.72), (0.78, 0.3))
            painter.drawPolyline(
                [QPointF(box.x() + x * side, box.y() + y * side) for x, y in corners]
            )
        if self.hasFocus():
            painter.setPen(QPen(c.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 5, 5)
        painter.setPen(c.text)
        words = self.rect().adjusted(_AROUND, 0, -_AROUND, 0)
        if is_left:
            words.setLeft(_AROUND + side + _BESIDE)
        else:
            words.setRight(self.width() - _AROUND - side - _BESIDE)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _box(self) -> int:
        return max(16, self.fontMetrics().height())
