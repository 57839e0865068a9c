"""A round mark with a person's initials, and a dot for their availability."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from callcontrol.ui import theme
from callcontrol.ui.names import initials


class Avatar(QWidget):
    """Decoration beside a name that is written out; screen readers pass it by."""

    def __init__(self, parent: QWidget | None = None, *, lines: float = 2.4) -> None:
        super().__init__(parent)
        self._lines = lines
        self._initials = ""
        self._dot: QColor | None = None
        self.setFixedSize(self.sizeHint())

    def show_person(self, name: str, dot: QColor | None = None) -> None:
        """Show the initials of ``name``, with a dot in the given colour if there is one."""
        if (self._initials, self._dot) != (initials(name), dot):
            self._initials, self._dot = initials(name), dot
            self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(c.accent if c.outlined else c.accent_soft)
        painter.setBrush(c.accent_soft)
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(c.accent)
        painter.setFont(theme.scaled(self.font(), 1.0, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        if self._dot is not None:
            side = self.width() * 0.32
            painter.setPen(QPen(c.surface, 2))
            painter.setBrush(self._dot)
            painter.drawEllipse(
                QRectF(self.width() - side, self.height() - side, side - 1, side - 1)
            )
        painter.end()
