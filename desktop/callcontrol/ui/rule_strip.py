"""What a rule adds to a pop: a word with a coloured mark, a strip at the edge, and lines of detail.

The colour never stands alone, and no text is painted in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callcontrol.calls.pop_rules import Colour
from callcontrol.ui import icons, theme
from callcontrol.ui.elided_label import ElidedLabel

WIDTH = 6
_LEAST_MARK = 16

_LIGHT_AND_DARK = {
    Colour.RED: ("#c62828", "#ff8a80"),
    Colour.ORANGE: ("#b35300", "#ffab5e"),
    Colour.GREEN: ("#1b7a3d", "#6fd79c"),
    Colour.TEAL: ("#00767a", "#5fd3d6"),
    Colour.BLUE: ("#1f6feb", "#82b4ff"),
    Colour.PURPLE: ("#7b3fb8", "#c99bf5"),
    Colour.GREY: ("#5a6270", "#a3acba"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is shown: ``label`` is the user's own word, ``lines`` may hold words of strangers."""

    label: str
    colour: Colour = Colour.NO
    lines: Sequence[str] = ()


def ink(colour: Colour) -> QColor:
    """How ``colour`` is painted on the surface of cards; no colour is grey."""
    dark = theme.colours().surface.lightness() < 128
    return QColor(_LIGHT_AND_DARK.get(colour, _LIGHT_AND_DARK[Colour.GREY])[dark])


class RuleStrip(QWidget):
    """Hidden where no rule fits; with one it takes the whole left edge of ``card`` as well."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._colour = Colour.NO
        self._edge: _Edge | None = None  # most callers are not marked
        self._mark = QLabel(self)
        self._label = ElidedLabel(self)
        theme.scale(self._label, 1.0, bold=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self._label, 1)
        self._lines: list[ElidedLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(row)
        self.hide()

    def show_look(self, look: Look | None) -> None:
        """Show what a rule says of a caller; None: nothing."""
        if look is None and not self._is_used():
            return
        self._colour = look.colour if look is not None else Colour.NO
        self._label.show_text(look.label if look is not None else "")
        self.show_lines(look.lines if look is not None else ())
        self._paint_mark()
        self.setVisible(look is not None)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these details; on the screen they may be told better, but no more of them."""
        while len(self._lines) < len(lines):
            line = ElidedLabel(self)
            line.setObjectName("muted")
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.show_text(lines[place] if place < len(lines) else "")
            line.setVisible(place < len(lines))

    def _is_used(self) -> bool:
        return not self.isHidden()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._is_used():
            self._paint_mark()

    def _paint_mark(self) -> None:
        colour = ink(self._colour)
        size = max(_LEAST_MARK, self._label.fontMetrics().height())
        image = icons.pixmap("tag", colour, size, self.devicePixelRatioF())
        self._mark.setPixmap(image)
        if self._edge is None and self._colour:
            self._edge = _Edge(self._card)
        if self._edge is not None:
            self._edge.colour = colour
            self._edge.setVisible(bool(self._colour))
            self._edge.update()


class _Edge(QWidget):
    """Lies along the whole left edge of a card, over its border."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self.colour = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fit(card)
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._fit(watched)
        return super().eventFilter(watched, event)

    def _fit(self, card: QWidget) -> None:
        self.setGeometry(QRect(0, 0, WIDTH, card.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.colour)
        painter.end()
