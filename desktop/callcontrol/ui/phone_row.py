"""The watched phones under the header, where there are several: one button each, with its menu."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from callcontrol.cloudlink.models import EndpointId
from callcontrol.ui import icons, phone_words, theme
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.phone_menu import PhoneMenu
from callcontrol.ui.phone_words import PhoneView
from callcontrol.ui.pill import Tone
from callcontrol.ui.translation import tr

_ICON = 14
_GAP = 6
_MESSAGE = 12
_AROUND = 21
"""Border and padding of a button, both sides together, and the gap beside the drawing."""


class PhoneRow(QWidget):
    """All of one width, whatever is said in them: nothing moves when a phone rings."""

    availability_requested = Signal(object, object)
    dialling_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[EndpointId, PhoneButton] = {}
        self._flow = FlowLayout(self, gap=_GAP)
        self.setAccessibleName(tr("Phones"))
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_phones(self, views: Sequence[PhoneView]) -> None:
        """Show these phones, in this order; one alone stands in the header."""
        if len(views) < 2:
            views = ()
        if [view.number for view in views] != list(self._buttons):
            self._build(views)
        for view in views:
            self._buttons[view.number].show_phone(view)
        self.setVisible(bool(views))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """As many in a row as fit, but two at least; the row ends where the rest ends."""
        if not self._buttons:
            return
        least = max(button.wanted_width for button in self._buttons.values())
        in_a_row = max(2, min((self.width() + _GAP) // (least + _GAP), len(self._buttons)))
        width = (self.width() + _GAP) // in_a_row - _GAP
        for button in self._buttons.values():
            button.setFixedWidth(max(width, 1))

    def _build(self, views: Sequence[PhoneView]) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {view.number: PhoneButton(view.number, self) for view in views}
        for button in self._buttons.values():
            button.phone_menu.availability_requested.connect(self.availability_requested)
            button.phone_menu.dialling_requested.connect(self.dialling_requested)
            self._flow.addWidget(button)
        self._share_width()


class PhoneButton(QToolButton):
    """A phone's number and state; a press opens its menu."""

    def __init__(self, number: EndpointId, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = PhoneView(number=number)
        self.phone_menu = PhoneMenu(number, self)
        self.setProperty("kind", "phone")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self.phone_menu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(_ICON, _ICON))
        theme.scale(self, 0.9)

    def show_phone(self, view: PhoneView) -> None:
        """Follow the phone."""
        self.phone_menu.show_phone(view)
        if view == self._view and self.text():
            return
        self._view = view
        whole = phone_words.words(view)
        self.setAccessibleName(tr("Phone {phone}").format(phone=whole))
        trouble = phone_words.sentence(view.number, view.status.trouble)
        self.setAccessibleDescription(trouble)
        self.setToolTip(trouble or whole)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def wanted_width(self) -> int:
        """What it takes to show the longest state whole."""
        longest = _longest(self._view.number)
        return max(map(self.fontMetrics().horizontalAdvance, longest)) + self._around

    @property
    def _around(self) -> int:
        """What Qt and the style sheet put beside the words."""
        return _ICON + _AROUND + 2 * self.fontMetrics().horizontalAdvance(" ")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._view.status.message_waiting:
            painter = QPainter(self)
            ink, scale = theme.colours().accent, self.devicePixelRatioF()
            image = icons.pixmap("message", ink, _MESSAGE, scale)
            x, y = self.width() - _MESSAGE - 6, (self.height() - _MESSAGE) // 2
            painter.drawPixmap(x, y, image)
            painter.end()

    def _fit(self) -> None:
        message = _MESSAGE + 4 if self._view.status.message_waiting else 0
        room = self.width() - self._around - message
        words = f"{self._view.number} · {phone_words.state(self._view)}"
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        name, tone = phone_words.look(self._view)
        self.setIcon(icons.icon(name, _ink(tone)))


def _longest(number: str) -> tuple[str, str]:
    """What a button has room for; a longer state is cut and told by the tooltip."""
    return f"{number} · {tr('Do not disturb')}", f"{number} · {tr('Out of service')}"


def _ink(tone: Tone) -> QColor:
    c = theme.colours()
    return {Tone.GOOD: c.good, Tone.CALLING: c.accent, Tone.CAUTION: c.caution, Tone.BAD: c.bad}[
        tone
    ]
