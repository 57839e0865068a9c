"""The rail at the left of a wide window: one button for each of its pages, and the settings."""

from enum import StrEnum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from callcontrol.ui import icons, theme
from callcontrol.ui.translation import tr

_ICON = 22


class Page(StrEnum):
    """What the window shows to somebody who is signed in; each is called as its drawing."""

    CALLS = "phone"
    FIGURES = auto()


class PageRail(QFrame):
    """``page_chosen`` tells the page that was pressed."""

    page_chosen = Signal(object)
    settings_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        self._pages = {
            Page.CALLS: self._button(tr("Calls"), Page.CALLS),
            Page.FIGURES: self._button(tr("Figures"), Page.FIGURES),
        }
        self._settings = self._button("", "settings")
        self._settings.setAccessibleName(tr("Settings"))
        self._settings.setToolTip(tr("Settings"))
        self._settings.clicked.connect(self.settings_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 14, 6, 10)
        layout.setSpacing(8)
        for page, button in self._pages.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, page=page: self.page_chosen.emit(page))
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._settings)
        self._dress()

    def show_page(self, page: Page) -> None:
        """Mark ``page`` as the one that is shown."""
        self._pages[page].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._dress()

    def _button(self, words: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("rail", icon)
        button.setText(words)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            if words
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        theme.scale(button, 0.85)
        return button

    def _dress(self) -> None:
        c = theme.colours()
        buttons = [*self._pages.values(), self._settings]
        widest = max(button.fontMetrics().horizontalAdvance(button.text()) for button in buttons)
        for button in buttons:
            icon, name = QIcon(), str(button.property("rail"))
            for colour, state in (
                (c.muted, QIcon.State.Off),
                (c.on_accent if c.outlined else c.accent, QIcon.State.On),
            ):
                for scale in (1, 2, 3):
                    image = icons.pixmap(name, colour, _ICON, scale)
                    icon.addPixmap(image, QIcon.Mode.Normal, state)
            button.setIcon(icon)
            button.setFixedWidth(max(56, widest + 16))
