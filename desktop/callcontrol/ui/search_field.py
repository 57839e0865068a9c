"""The field above the list of calls: what is typed is looked for at once."""

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from callcontrol.ui import icons, theme
from callcontrol.ui.translation import tr

_EDGE = 8


class SearchField(QLineEdit):
    """``textChanged`` tells what is looked for; ``left`` that the keyboard is wanted elsewhere."""

    left = Signal()
    """Escape with nothing left to clear, or the arrow down: on to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.setPlaceholderText(tr("Search calls"))
        self.setAccessibleName(tr("Search calls"))
        self._count = QLabel(self)
        self._count.setObjectName("muted")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        theme.scale(self._count, 0.9)
        self._mark = QLabel(self)
        self._mark.setAccessibleName(tr("Search calls"))
        self._clear = QToolButton(self)
        self._clear.setProperty("kind", "quiet")
        self._clear.setAccessibleName(tr("Clear"))
        self._clear.setToolTip(tr("Clear"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does it
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(_EDGE, 0, 4, 0)
        inside.setSpacing(4)
        inside.addWidget(self._mark)
        inside.addStretch()
        inside.addWidget(self._count)
        inside.addWidget(self._clear)
        self.textChanged.connect(lambda words: self._clear.setVisible(bool(words)))
        self._show_icons()
        self._make_room()

    def show_count(self, found: int | None, of: int = 0, milliseconds: int = 0) -> None:
        """Say how many calls were found, and how soon; None: nothing is looked for."""
        words = ""
        if found is not None:
            local = QLocale()
            words = tr("{found} of {all} · {time} ms").format(
                found=local.toString(found), all=local.toString(of), time=milliseconds
            )
        self._count.setText(words)
        self.setAccessibleDescription(words)
        self._make_room()

    def focus(self) -> None:
        """Put the keyboard into the field."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape | Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """The count gives way."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, super().minimumSizeHint().height())

    def _make_room(self) -> None:
        """The text has what the signs and the count leave it; in a narrow field the count goes."""
        signs = self._mark.sizeHint().width() + self._clear.sizeHint().width() + 2 * _EDGE
        count = self._count.sizeHint().width() if self._count.text() else 0
        fits = count + signs < self.width() * 2 // 3
        self._count.setVisible(bool(count) and fits)
        right = self._clear.sizeHint().width() + (count + 8 if count and fits else 0)
        self.setTextMargins(self._mark.sizeHint().width() + 4, 0, right, 0)

    def _show_icons(self) -> None:
        c = theme.colours()
        self._mark.setPixmap(icons.pixmap("search", c.muted, 16, self.devicePixelRatioF()))
        self._clear.setIcon(icons.icon("close", c.muted))
