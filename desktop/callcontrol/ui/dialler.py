"""The dial field: takes what people type or paste, and shows what will be dialled before it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from callcontrol.calls.number import DialNumber, NotDialable, to_dial
from callcontrol.cloudlink.models import Party
from callcontrol.ui import dial_words, icons, text, theme
from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.number_field import NumberField
from callcontrol.ui.translation import tr

_AGAIN_MS = 400
"""As long as a double click or a second Enter out of habit may take: they mean one call."""
_MOST_RECENT = 10
_WITHIN = 4
"""Between the edge of the field and the buttons in it."""
_NOTHING = "\u00a0"
"""A label without a word is a pixel lower than one with words."""


class Dialler(QWidget):
    """``dial_requested`` tells the number as the phone would dial it.

    The field has no greatest length: a number that was cut off would be another number.
    """

    dial_requested = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, region: Callable[[], str] = text.region
    ) -> None:
        super().__init__(parent)
        self._region = region
        self._recent: list[tuple[Party, str]] = []
        self._confirming = ""
        self._just_dialled = QTimer(self)
        self._just_dialled.setSingleShot(True)
        self._just_dialled.setInterval(_AGAIN_MS)
        self._field = _Field(self)
        self._field.setProperty("kind", "field")
        self._field.setPlaceholderText(tr("Number to call"))
        self._field.setAccessibleName(tr("Number to call"))
        self._last = self._button(tr("Numbers dialled last"), "quiet", Qt.FocusPolicy.NoFocus)
        self._empty = self._button(tr("Clear"), "quiet", Qt.FocusPolicy.NoFocus)
        self._call = self._button(tr("Call"), "primary", Qt.FocusPolicy.StrongFocus)
        self._line = ElidedLabel(self)
        self._line.setObjectName("muted")
        theme.scale(self._line, 0.85)
        self._arrange()
        self._field.textChanged.connect(self._preview)
        self._field.returnPressed.connect(self._dial)
        self._field.down_pressed.connect(self._offer_recent)
        self._last.clicked.connect(self._offer_recent)
        self._empty.clicked.connect(self._start_again)
        self._call.clicked.connect(self._dial)
        self._show_icons()
        self._preview()

    def _button(self, name: str, kind: str, focus: Qt.FocusPolicy) -> QToolButton:
        """Those without focus have a key: the arrow down, and Escape."""
        button = QToolButton(self._field)
        button.setProperty("kind", kind)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(focus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _arrange(self) -> None:
        inside = QHBoxLayout(self._field)
        inside.setContentsMargins(0, 0, _WITHIN, 0)
        inside.setSpacing(_WITHIN)
        inside.addStretch()
        for button in (self._last, self._empty, self._call):
            inside.addWidget(button)
        keep_place = self._line.sizePolicy()
        keep_place.setRetainSizeWhenHidden(True)  # nothing below may move while one types
        self._line.setSizePolicy(keep_place)
        self._line.setIndent(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._field)
        layout.addWidget(self._line)
        self._make_room()

    def _make_room(self) -> None:
        call, empty = self._call.sizeHint(), self._empty.sizeHint()
        self._field.setMinimumHeight(call.height() + 2 * _WITHIN)
        self._field.setTextMargins(0, 0, call.width() + empty.width() + 2 * _WITHIN, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._field.text():
            self._start_again()
        else:
            super().keyPressEvent(event)

    def _show_icons(self) -> None:
        c = theme.colours()
        icon = icons.icon("phone", c.on_accent)
        icon.addPixmap(icons.pixmap("phone", c.muted), QIcon.Mode.Disabled)
        self._call.setIcon(icon)
        self._last.setIcon(icons.icon("clock", c.muted))
        self._empty.setIcon(icons.icon("close", c.muted))

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

    def offer(self, given: str) -> None:
        """Show what another program wants dialled; the user dials it, or does not."""
        self._field.setText(given)
        self._field.setFocus()

    def show_recent(self, parties: Sequence[Party]) -> None:
        """Offer ``parties``, the one that was called last first; the dialler keeps ten."""
        found = ((party, self._read(party.number)) for party in parties)
        numbers = [(p, n.keys) for p, n in found if n is not None and not n.needs_confirmation]
        self._recent = numbers[:_MOST_RECENT]
        self._preview()

    @property
    def can_redial(self) -> bool:
        """Whether there is a number that was called last."""
        return bool(self._recent)

    def redial(self) -> None:
        """Call the number that was called last, if there is one."""
        if self._recent:
            self._request(self._recent[0][1])

    def _read(self, given: str) -> DialNumber | None:
        try:
            return to_dial(given, self._region())
        except NotDialable:
            return None

    def _preview(self) -> None:
        self._confirming = ""
        typed = self._field.text()
        try:
            number = to_dial(typed, self._region())
        except NotDialable as refused:
            self._say(dial_words.why_not(refused.reason))
            self._call.setEnabled(False)
            hint = tr("Call")
        else:
            self._say(dial_words.before_dialling(number))
            self._call.setEnabled(True)
            hint = tr("Call {number}").format(number=number.keys)
        self._call.setToolTip(hint)
        self._call.setAccessibleDescription(hint)
        self._empty.setVisible(bool(typed))
        self._last.setVisible(not typed and bool(self._recent))

    def _say(self, sentence: str) -> None:
        self._line.show_text(sentence or _NOTHING)
        self._line.setVisible(bool(sentence))
        self._field.setAccessibleDescription(sentence)

    def _start_again(self) -> None:
        self._field.clear()
        self._field.setFocus()

    def _dial(self) -> None:
        number = self._read(self._field.text())
        if number is None or self._just_dialled.isActive():
            return
        if number.needs_confirmation and self._confirming != number.keys:
            self._confirming = number.keys
            self._just_dialled.start()  # a double Enter is no clear yes either
            self._say(dial_words.to_confirm(number))
            return
        self._request(number.keys)

    def _request(self, keys: str) -> None:
        if not self._just_dialled.isActive():
            self._just_dialled.start()
            self.dial_requested.emit(keys)

    def _offer_recent(self) -> None:
        if not self._recent:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Numbers dialled last"))
        menu.setMinimumWidth(self._field.width())
        for party, keys in self._recent:
            words = " · ".join(
                part for part in (text.party(party), text.party_detail(party)) if part
            )
            entry = menu.addAction(words.replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, keys=keys: self.offer(keys))
        menu.popup(self._field.mapToGlobal(QPoint(0, self._field.height() + 2)))
        menu.setActiveAction(menu.actions()[0])


class _Field(NumberField):
    """A held Enter is one Enter, and the arrow down asks for what was dialled last."""

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)
