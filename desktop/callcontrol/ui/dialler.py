"""The dial field: takes what people type or paste, and shows what will be dialled before it is."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from callcontrol.calls.number import NotDialable, dialable
from callcontrol.ui import icons, theme
from callcontrol.ui.translation import tr


class Dialler(QWidget):
    """``dial_requested`` tells the number as the phone would dial it."""

    dial_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setProperty("kind", "field")
        self._field.setClearButtonEnabled(True)
        self._field.setPlaceholderText(tr("Number to call"))
        self._field.setAccessibleName(tr("Number to call"))
        self._call = QToolButton(self)
        self._call.setProperty("kind", "primary")
        self._call.setAccessibleName(tr("Call"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._call)
        self._field.textChanged.connect(self._preview)
        self._field.returnPressed.connect(self._dial)
        self._call.clicked.connect(self._dial)
        self._show_icon()
        self._preview()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icon()

    def _show_icon(self) -> None:
        c = theme.colours()
        icon = icons.icon("phone", c.on_accent)
        icon.addPixmap(icons.pixmap("phone", c.muted), QIcon.Mode.Disabled)
        self._call.setIcon(icon)

    def clear(self) -> None:
        """Empty the field."""
        self._field.clear()

    def put_back(self, number: str) -> None:
        """Offer a number that could not be called for correction, unless another is being typed."""
        if not self._field.text():
            self._field.setText(number)

    def focus(self) -> None:
        """Put the keyboard into the field."""
        self._field.setFocus()
        self._field.selectAll()

    def _number(self) -> str:
        try:
            return dialable(self._field.text())
        except NotDialable:
            return ""

    def _preview(self) -> None:
        number = self._number()
        self._call.setEnabled(bool(number))
        hint = tr("Call {number}").format(number=number) if number else tr("Call")
        self._call.setToolTip(hint)
        self._call.setAccessibleDescription(hint)

    def _dial(self) -> None:
        if number := self._number():
            self.dial_requested.emit(number)
