"""The page of figures: what the record of calls says when it is counted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from callcontrol.calls.figures import Figures
from callcontrol.ui import figures_words as words
from callcontrol.ui import icons, theme
from callcontrol.ui.buttons import Button
from callcontrol.ui.figures_cards import GAP
from callcontrol.ui.figures_picture import FiguresPicture
from callcontrol.ui.figures_range import RangeChips
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr


class FiguresPage(QScrollArea):
    """Shows ``Figures``; asks for those of other days by ``days_chosen``."""

    days_chosen = Signal()
    export_requested = Signal()
    left = Signal()
    """The user wants to go back to the calls."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cardsArea")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self.figures: Figures | None = None
        self.picture = FiguresPicture()
        self._chips = RangeChips()
        self._chips.chosen.connect(self.days_chosen)
        self._export = Button(tr("E&xport…"), "save")
        self._export.clicked.connect(self.export_requested)
        self._back = QToolButton()
        self._back.setProperty("kind", "quiet")
        self._back.setAccessibleName(tr("Back to the calls"))
        self._back.setToolTip(tr("Back to the calls"))
        self._back.clicked.connect(self.left)
        self._days = plain_label(name="muted")
        self._note = plain_label()
        inside = self._inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(GAP)
        column.addLayout(self._heading())
        for part in (self._chips, self._note, self.picture):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        self._dress()
        self._show_parts()
        self.say(tr("One moment…"))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def focus(self) -> None:
        """Put the keyboard where the days are chosen."""
        self._chips.stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tab_stops(self) -> Sequence[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self._back, self._export, *self._chips.stops, *self.picture.charts]

    def span(self, today: date) -> tuple[date | None, date]:
        """The days that are asked for; no first day is that of the first call."""
        return self._chips.span(today)

    def show_figures(self, figures: Figures) -> None:
        """Show these until there are others."""
        self.figures = figures
        self._chips.offer_dates(figures.first, figures.last)
        self._days.setText(words.span(figures.first, figures.last))
        self.picture.show_figures(figures)
        if figures.count.all:
            self.say("")
        elif figures.calls_ever:
            self.say(tr("There were no calls in these days. Choose others above."))
        else:
            self.say(tr("No calls yet. As soon as there are any, they are counted here."))
        self._show_parts()

    def forget(self) -> None:
        """Know nothing any more of what was counted: it may be another user's."""
        self.figures = None
        self.picture.forget()
        self.say(tr("One moment…"))
        self._days.setText("")
        self._show_parts()

    def say(self, sentence: str) -> None:
        """Say why there is nothing, or nothing new, to look at."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def offer_way_back(self, *, offered: bool) -> None:
        """Whether a button here has to lead back to the calls."""
        self._back.setVisible(offered)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        self._back.setIcon(icons.icon("back", theme.colours().text))

    def _heading(self) -> QHBoxLayout:
        title = plain_label(tr("Figures"))
        theme.scale(title, 1.5, bold=True)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(title)
        names.addWidget(self._days)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        row.addWidget(self._export, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _show_parts(self) -> None:
        has_calls = self.figures is not None and bool(self.figures.count.all)
        self.picture.setVisible(has_calls)
        self._export.setEnabled(has_calls)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show what the keyboard has gone to; under the pointer nothing moves."""
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not by_mouse and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now)
