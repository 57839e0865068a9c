"""The top of the window: who I am, how my phone and the connection stand, and the menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from callcontrol.phone_status import Availability, PhoneStatus
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import availability, connection_words, theme
from callcontrol.ui.avatar import Avatar
from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.pill import Pill, Tone
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # the first paint does without
    from callcontrol.cloudlink.models import Identity

_LOOKS = {
    ConnectionState.CONNECTING: ("connecting", Tone.CALLING),
    ConnectionState.CONNECTED: ("check", Tone.GOOD),
    ConnectionState.RECOVERING: ("waiting", Tone.CAUTION),
    ConnectionState.REFUSED: ("warning", Tone.BAD),
    ConnectionState.SIGNED_OUT: ("user", Tone.CAUTION),
}
_MARK = 14


class Header(QWidget):
    """Shows identity and connection; the window fills ``menu``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar(self, lines=2.6)
        self._name = ElidedLabel(self)
        theme.scale(self._name, 1.15, bold=True)
        self._phone = ElidedLabel(self)
        self._phone.setObjectName("muted")
        self._phones = self._detail = ""
        self._status = PhoneStatus()
        self._mark = QLabel(self)
        self._message = QLabel(self)
        self._message.setAccessibleName(tr("Message waiting"))
        self._message.setToolTip(tr("A message waits on your phone"))
        self._connection = Pill(self)
        self._connection.setObjectName("connection")
        self.menu = QMenu(self)
        self.menu_button = QToolButton(self)
        self.menu_button.setProperty("kind", "quiet")
        self.menu_button.setText("⋯")  # a drawing would load what draws, before the first paint
        theme.scale(self.menu_button, 1.4, bold=True)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setAccessibleName(tr("Menu"))
        self.menu_button.setToolTip(tr("Menu"))
        for icon in (self._mark, self._message):
            icon.setFixedSize(_MARK, _MARK)  # the line keeps its height, whatever stands in it
        phone = QHBoxLayout()
        phone.setSpacing(5)
        phone.addWidget(self._mark)
        phone.addWidget(self._phone, 1)
        phone.addWidget(self._message)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._name)
        names.addLayout(phone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._avatar)
        layout.addLayout(names, 1)
        layout.addWidget(self._connection, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.menu_button)
        self.show_phone(self._status)

    def show_identity(self, identity: "Identity | None", phones: str) -> None:
        """Show who is signed in and which phones are watched; nobody before the sign-in."""
        name = (identity.name or identity.email) if identity else tr("Call Control")
        self._avatar.show_person(name)
        self._name.show_text(name)
        self._phones = phones
        self.show_phone(self._status)

    def show_phone(self, status: PhoneStatus) -> None:
        """Show how the phone stands, beside its number; of several only the numbers are shown."""
        self._status = status
        words = availability.words(status)
        self._phone.show_text(" · ".join(part for part in (self._phones, words) if part))
        self._mark.setVisible(bool(words))
        self._mark.setAccessibleName(availability.name(status.shown))
        self._message.setVisible(status.message_waiting)
        self._paint_marks()

    def show_connection(self, status: ConnectionStatus, phone_trouble: str = "") -> None:
        """Show how the connection stands, with the reason at hand.

        A connection that brings not all is no good one: ``phone_trouble`` says why.
        """
        icon, tone = _LOOKS[status.state]
        word, detail = connection_words.name(status), connection_words.detail(status)
        if phone_trouble and status.state is ConnectionState.CONNECTED:
            word, icon, tone, detail = tr("Phone trouble"), "warning", Tone.CAUTION, phone_trouble
        self._connection.show_state(word, icon, tone)
        self._detail = detail
        self._connection.setAccessibleDescription(detail)
        self.show_next_step("")

    def show_next_step(self, words: str) -> None:
        """Tell when it will be tried again, with the reason; counted down, so not announced."""
        self._connection.setToolTip(f"{self._detail} {words}".rstrip())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_marks()

    def _paint_marks(self) -> None:
        if self._mark.isHidden() and self._message.isHidden():
            return
        from callcontrol.ui import icons  # late: the first paint does without

        c, scale = theme.colours(), self.devicePixelRatioF()
        shown = self._status.shown
        ink = {
            Availability.AVAILABLE: c.good,
            Availability.BUSY: c.caution,
            Availability.AWAY: c.caution,
            Availability.DO_NOT_DISTURB: c.bad,
        }.get(shown, c.muted)
        mark = "waiting" if self._status.asked is not None else availability.ICONS[shown]
        if self._status.trouble.is_lasting:
            mark, ink = "warning", c.caution
        self._mark.setPixmap(icons.pixmap(mark, ink, _MARK, scale))
        self._message.setPixmap(icons.pixmap("message", c.accent, _MARK, scale))
