"""A check box drawn as a switch: to the keyboard and to screen readers it stays a check box."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from callcontrol.ui import theme

AROUND = 4
"""Between the switch and the mark that says that it has the keyboard."""
_LEAST = 28


class Switch(QCheckBox):
    """On or off; where the knob lies says it too, not the colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        height = self._track_height()
        return QSize(round(height * 1.75) + 2 * AROUND, max(_LEAST, height + 2 * AROUND))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = theme.colours()
        on = self.isChecked()
        height = self._track_height()
        track = QRectF(AROUND, (self.height() - height) / 2, self.width() - 2 * AROUND, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = c.accent if self.isEnabled() else c.muted
        painter.setPen(QPen(filled if on else c.muted, 1))
        painter.setBrush(filled if on else c.surface)
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        knob = height - 6.0
        right = on != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        left = track.right() - knob - 3 if right else track.left() + 3
        painter.setPen(Qt.PenStyle.NoPen)
        empty = c.on_accent if self.isEnabled() else c.surface
        painter.setBrush(empty if on else c.muted)
        painter.drawEllipse(QRectF(left, track.top() + 3, knob, knob))
        if self.hasFocus():
            painter.setPen(QPen(c.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()

    def _track_height(self) -> int:
        return max(20, round(self.fontMetrics().height() * 1.2))
