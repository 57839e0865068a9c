"""The cards of the page of figures, and how they flow into as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from callcontrol.ui import theme
from callcontrol.ui.charts import Look, answered_look, draw_box, missed_look, other_look
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr

GAP = 12


class FigureCard(QFrame):
    """One number: what it is, the number itself, and what makes it telling."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._title = title
        self._value = plain_label()
        theme.scale(self._value, 1.7, bold=True)
        self._detail = plain_label(name="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(2)
        layout.addWidget(plain_label(title, "muted"))
        layout.addWidget(self._value)
        layout.addWidget(self._detail)
        layout.addStretch(1)

    def show_figure(self, value: str, detail: str) -> None:
        """Show this number and what is said of it."""
        self._value.setText(value)
        self._value.setAccessibleName(f"{self._title}: {value}")
        self._detail.setText(detail)


class ChartCard(QFrame):
    """A drawing under its title; a ``legend`` stands beside that."""

    def __init__(self, title: str, chart: QWidget, legend: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setObjectName("card")
        self._heading = QLabel(title)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        theme.scale(self._heading, 1.0, bold=True)
        top = FlowLayout(gap=10)
        for part in (self._heading, *legend):
            top.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(chart)
        layout.addStretch(1)

    def say(self, title: str) -> None:
        """Be called ``title`` from now on."""
        self._heading.setText(title)


def legend() -> list[QWidget]:
    """How answered, missed and other calls look, each with its word."""
    return [_LegendEntry(place) for place in range(3)]


class _LegendEntry(QLabel):
    def __init__(self, place: int) -> None:
        super().__init__((tr("answered"), tr("missed", "calls"), tr("other", "calls"))[place])
        self._place = place
        self.setObjectName("muted")
        self._box = round(self.fontMetrics().height() * 0.6)
        theme.scale(self, 0.9)
        self.setIndent(self._box + 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - self._box) // 2
        area = self.rect().adjusted(0, top, self._box - self.width(), 0)
        area.setHeight(self._box)
        draw_box(painter, area.toRectF(), self._look())
        painter.end()

    def _look(self) -> Look:
        return (answered_look, missed_look, other_look)[self._place]()


class CardGrid(QWidget):
    """Cards in rows of ``most``, or of fewer in a narrow window: each ``characters`` wide."""

    def __init__(self, cards: Sequence[QWidget], most: int, characters: int) -> None:
        super().__init__()
        self._cards, self._most, self._characters = cards, most, characters
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._place(1)

    def minimumSizeHint(self) -> QSize:
        """One column is enough, whatever there are now."""
        widest = max(card.minimumSizeHint().width() for card in self._cards)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self.fontMetrics().averageCharWidth() * self._characters
        room = (event.size().width() + GAP) // (least + GAP)
        fitting = (n for n in range(self._most, 0, -1) if n <= room and self._most % n == 0)
        self._place(next(fitting, 1))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._most):
            self._grid.setColumnStretch(column, int(column < columns))
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        self._columns = columns
