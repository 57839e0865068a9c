"""The window that lists every key of the program."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callcontrol.ui import shortcuts, theme
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.shortcuts import Group, Row
from callcontrol.ui.translation import tr

_CHARACTERS, _LINES = 76, 36
_Step = QAbstractSlider.SliderAction
_SCROLLS = {
    Qt.Key.Key_Up: _Step.SliderSingleStepSub,
    Qt.Key.Key_Down: _Step.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Step.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Step.SliderPageStepAdd,
    Qt.Key.Key_Home: _Step.SliderToMinimum,
    Qt.Key.Key_End: _Step.SliderToMaximum,
}


class ShortcutSheet(QDialog):
    """Escape closes it; the arrows scroll."""

    def __init__(
        self, parent: QWidget | None = None, everywhere: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(8)
        for group in shortcuts.groups(everywhere):
            if group.rows:
                _add(column, group)
        column.addStretch(1)
        self._area = _Area(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _SCROLLS.get(Qt.Key(event.key()))
        if step is not None:
            self._area.verticalScrollBar().triggerAction(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Large enough for the letters, as far as the screen has room."""
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        width = max(self._area.minimumSizeHint().width(), metrics.averageCharWidth() * _CHARACTERS)
        self.resize(
            min(width, screen.width() - 40),
            min(metrics.height() * _LINES, screen.height() - 80),
        )


class _Area(QScrollArea):
    """Scrolls up and down, and is never narrower than what is in it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setObjectName("settingsArea")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self.setWidget(page)
        self._page = page

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._page.minimumSizeHint().width() + bar, self.fontMetrics().height() * 8)


def _add(column: QVBoxLayout, group: Group) -> None:
    title = plain_label(group.title)
    theme.scale(title, 1.15, bold=True)
    column.addWidget(title)
    if group.sentence:
        column.addWidget(plain_label(group.sentence, "muted"))
    column.addWidget(_card(group.rows))
    column.addSpacing(8)


def _card(rows: Sequence[Row]) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    grid = QGridLayout(card)
    grid.setContentsMargins(16, 8, 16, 8)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(0, 1)
    for place, row in enumerate(rows):
        keys = plain_label(row.keys, "muted")
        keys.setWordWrap(False)
        grid.addWidget(plain_label(row.words), place, 0)
        grid.addWidget(keys, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return card
