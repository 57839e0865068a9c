"""The left of the settings: search and the list of pages; and the frame that a page is shown in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callcontrol.ui import icons, theme
from callcontrol.ui.translation import tr

_LEAST_WIDTH = 190
_LEAST_CHARACTERS, _LEAST_LINES = 44, 20
"""For a page; those who need larger letters get a larger one."""


class Side(QFrame):
    """``page_chosen`` tells the place of the page to show, ``searched`` the word in lower case."""

    page_chosen = Signal(int)
    searched = Signal(str)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("settingsSide")
        self._search = _Search(self)
        self._icon = QAction(tr("Search"), self._search)
        self._search.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(lambda text: self.searched.emit(text.strip().lower()))
        self._search.down_pressed.connect(self._to_pages)
        self._pages = QListWidget(self)
        self._pages.setObjectName("settingsPages")
        self._pages.setAccessibleName(tr("Pages"))
        self._pages.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.addItems(titles)
        self._pages.currentRowChanged.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self._search)
        layout.addWidget(self._pages, 1)
        self._dress()

    def choose(self, place: int) -> None:
        """Go to a page, with the keyboard on the list."""
        self._pages.setCurrentRow(place)
        self._pages.setFocus()

    def _to_pages(self) -> None:
        self._pages.setFocus()

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self._search.setFocus()
        self._search.selectAll()

    def clear_search(self) -> None:
        """Offer all pages."""
        self._search.clear()

    def show_pages(self, found: Sequence[bool]) -> None:
        """Offer these pages only; the first of them, if the one that is shown is not one."""
        for place, offered in enumerate(found):
            self._pages.item(place).setHidden(not offered)
        if True in found:
            here = self._pages.currentRow()
            self._pages.setCurrentRow(here if found[max(0, here)] else list(found).index(True))
            self.page_chosen.emit(self._pages.currentRow())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
        }:
            self._dress()

    def _choose(self, chosen: int) -> None:
        for place in range(self._pages.count()):
            font = QFont()  # only the weight: all else is the list's
            font.setWeight(QFont.Weight.DemiBold if place == chosen else QFont.Weight.Normal)
            self._pages.item(place).setFont(font)
        self.page_chosen.emit(chosen)

    def _dress(self) -> None:
        self._icon.setIcon(icons.icon("search", theme.colours().muted))
        metrics = QFontMetrics(theme.scaled(self.font(), 1.0, bold=True))
        titles = (self._pages.item(place).text() for place in range(self._pages.count()))
        widest = max(map(metrics.horizontalAdvance, titles))
        self.setFixedWidth(max(_LEAST_WIDTH, widest + 60))


class _Search(QLineEdit):
    """Escape empties it first, and closes the window only then."""

    down_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.setPlaceholderText(tr("Search"))
        self.setAccessibleName(tr("Search the settings"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


def scrolling_page(title: str, contents: QWidget) -> "ScrollingPage":
    """``contents`` under ``title``, scrolling up and down where there is too little room."""
    heading = QLabel(title)
    heading.setTextFormat(Qt.TextFormat.PlainText)
    heading.setWordWrap(True)
    theme.scale(heading, 1.5, bold=True)
    page = QWidget()
    page.setObjectName("page")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(20, 18, 20, 20)
    layout.setSpacing(14)
    layout.addWidget(heading)
    layout.addWidget(contents)
    layout.addStretch(1)
    return ScrollingPage(page)


class ScrollingPage(QScrollArea):
    """Scrolls up and down only, so it is never narrower than ``page`` can be."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setObjectName("settingsArea")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self.setWidget(page)
        self._page = page
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show what a mnemonic has gone to; under the pointer nothing moves."""
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not by_mouse and self._page.isAncestorOf(now):
            self.ensureWidgetVisible(now)

    def show_whole(self, part: QWidget) -> None:
        """Scroll to ``part``, which may have appeared just now, as soon as it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part))

    def minimumSizeHint(self) -> QSize:
        metrics, bar = self.fontMetrics(), self.verticalScrollBar().sizeHint().width()
        width = self._page.minimumSizeHint().width() + bar
        return QSize(
            max(width, metrics.averageCharWidth() * _LEAST_CHARACTERS),
            metrics.height() * _LEAST_LINES,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
