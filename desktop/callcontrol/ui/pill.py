"""A state as a rounded mark: a word, a drawing and a colour, never the colour alone."""

from enum import StrEnum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from callcontrol.ui import theme


class Tone(StrEnum):
    """What a pill's colour stands for."""

    GOOD = auto()
    CALLING = auto()
    CAUTION = auto()
    BAD = auto()


_ICON = 14


class Pill(QLabel):
    """Shows a word with a drawing before it; read by screen readers as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = "", Tone.GOOD
        self.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, word: str, icon: str, tone: Tone) -> None:
        """Show ``word`` after the drawing ``icon``, coloured for ``tone``."""
        if (self.text(), self._icon, self._tone) == (word, icon, tone):
            return
        self._icon, self._tone = icon, tone
        self.setText(word)
        self.setAccessibleName(word)
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height() + 6
        return QSize(metrics.horizontalAdvance(self.text()) + _ICON + 26, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        from callcontrol.ui import icons  # late: the first paint does without

        ink, paper = _colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink if theme.colours().outlined else paper)
        painter.setBrush(paper)
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        top = (self.height() - _ICON) // 2
        image = icons.pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(10, top, image)
        painter.setPen(ink)
        painter.drawText(
            self.rect().adjusted(_ICON + 15, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        painter.end()


def _colours(tone: Tone) -> tuple[QColor, QColor]:
    c = theme.colours()
    return {
        Tone.GOOD: (c.good, c.good_soft),
        Tone.CALLING: (c.accent, c.accent_soft),
        Tone.CAUTION: (c.caution, c.caution_soft),
        Tone.BAD: (c.bad, c.bad_soft),
    }[tone]
