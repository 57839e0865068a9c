"""The icon beside the clock: a mirror of the window with the few actions one reaches for.

Everything here is in the window too: some desktops have no tray.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from callcontrol.calls.actions import allowed_actions
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, CallKey, CallState
from callcontrol.phone_status import Availability, PhoneStatus
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import availability, connection_words, icons, phone_words, text
from callcontrol.ui.availability import DisturbAction
from callcontrol.ui.call_back_menu import CallBackMenu, Caller
from callcontrol.ui.phone_menu import PhonesMenu
from callcontrol.ui.phone_words import PhoneView
from callcontrol.ui.translation import tr

_QUICK = (CallAction.ANSWER, CallAction.END, CallAction.HOLD, CallAction.RETRIEVE)


class Tray(QObject):
    """Shows the connection and the call that matters most."""

    action_requested = Signal(object, object)
    """CallKey, CallAction."""
    availability_requested = Signal(object)
    """Availability, of the phone that dials."""
    phone_availability_requested = Signal(object, object)
    """EndpointId, Availability."""
    dialling_requested = Signal(object)
    """EndpointId."""
    call_back_requested = Signal(str)
    redial_requested = Signal()
    missed_seen = Signal()
    """The list of missed calls was opened."""
    open_requested = Signal()
    settings_requested = Signal()
    reconnect_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live: Sequence[CallRecord] = ()
        self._record: CallRecord | None = None
        self._menu_is_for: CallKey | None = None
        self._menu_is_open = False
        self._status: ConnectionStatus | None = None
        self._phone = PhoneStatus()
        self._trouble = ""
        self._missed_count = 0
        self._put_off = ""
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self._message_clicked)
        self._on_message_click: Callable[[], None] = self.open_requested.emit
        self.menu = QMenu()
        self.menu.aboutToShow.connect(self._open_menu)
        self.menu.aboutToHide.connect(self._close_menu)
        self._headline = self.menu.addAction("")
        self._headline.setEnabled(False)
        self._reconnect = self.menu.addAction(tr("Reconnect no&w"), self.reconnect_requested.emit)
        self._reconnect.setVisible(False)
        self.menu.addSeparator()
        self._actions = {action: self._quick(action) for action in _QUICK}
        self.menu.addSeparator()
        self._redial = self.menu.addAction(tr("&Redial last number"), self.redial_requested.emit)
        self._redial.setEnabled(False)
        self._missed, self._recent = CallBackMenu(self.menu), CallBackMenu(self.menu)
        self._missed.aboutToShow.connect(self.missed_seen)
        self._recent.setTitle(tr("Re&cent"))
        for people in (self._missed, self._recent):
            people.call_back_requested.connect(self.call_back_requested)
            self.menu.addMenu(people)
        self._disturb = DisturbAction(self.menu)
        self._disturb.requested.connect(self.availability_requested)
        self.menu.addAction(self._disturb)
        self._phones = PhonesMenu(self.menu)
        self._phones.availability_requested.connect(self.phone_availability_requested)
        self._phones.dialling_requested.connect(self.dialling_requested)
        self.menu.addMenu(self._phones)
        self.menu.addSeparator()
        self._open = self.menu.addAction(tr("&Open"), self.open_requested.emit)
        self.menu.addAction(tr("Settin&gs…"), self.settings_requested.emit)
        self.menu.addAction(tr("&Quit"), self.quit_requested.emit)
        self._icon.setContextMenu(self.menu)
        self.show_missed((), 0)

    @property
    def is_there(self) -> bool:
        """Whether this desktop has a tray, and we are in it."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self._icon.isVisible()

    def show(self) -> None:
        """Appear beside the clock, where there is such a place; on X11 it may also come later."""
        self._paint()
        if QSystemTrayIcon.isSystemTrayAvailable() or QGuiApplication.platformName() == "xcb":
            self._icon.show()

    def hide(self) -> None:
        """Leave; a tray icon that outlives its program is a ghost."""
        self._icon.hide()

    def show_calls(self, live: Sequence[CallRecord]) -> None:
        """Show the call that matters most: one that rings, else one that talks, else any."""
        self._live = live
        self._record = max(live, key=_importance, default=None)
        if not self._menu_is_open:
            self._aim()
        allowed = allowed_actions(self._record) if self._record else ()
        for action, entry in self._actions.items():
            entry.setVisible(action in allowed)
        self._paint()

    def show_connection(self, status: ConnectionStatus) -> None:
        """Show how the connection stands."""
        self._status = status
        self._reconnect.setVisible(bool(connection_words.way_out(status)))
        self._paint()

    def show_phones(self, views: Sequence[PhoneView]) -> None:
        """Show how the phones stand; the icon and the switch are of the one that dials."""
        self._phone = next((view.status for view in views if view.dials), PhoneStatus())
        troubled = (view for view in views if view.status.trouble.is_lasting)
        self._trouble = next((phone_words.words(view) for view in troubled), "")
        self._disturb.show_phone(self._phone)
        self._disturb.setVisible(len(views) < 2)
        self._phones.show_phones(views)
        self._paint()

    def show_missed(self, callers: Sequence[Caller], unseen: int) -> None:
        """Offer to call back whoever was missed; ``unseen`` calls nobody has looked at yet."""
        self._missed_count = unseen
        self._missed.setTitle(
            tr("&Missed ({count})").format(count=unseen) if unseen else tr("&Missed")
        )
        self._missed.show_callers(callers)
        self._paint()

    def show_recent(self, callers: Sequence[Caller]) -> None:
        """Offer to call those who were spoken with last."""
        self._recent.show_callers(callers)

    def show_put_off(self, words: str) -> None:
        """Show that no pops come, and until when; nothing while they come."""
        self._put_off = words
        self._paint()

    def add(self, *entries: QAction) -> None:
        """Offer ``entries`` too, before those that concern the program as a whole."""
        self.menu.insertActions(self._open, entries)

    def offer_redial(self, is_possible: bool) -> None:
        """Whether there is a number that was dialled last."""
        self._redial.setEnabled(is_possible)

    def say(self, title: str, sentence: str, on_click: Callable[[], None] | None = None) -> None:
        """Tell the user something through the desktop's notifications.

        A click on it does ``on_click``, or opens the window.
        """
        if self.is_there:
            self._on_message_click = on_click or self.open_requested.emit
            self._icon.showMessage(title, sentence, self._icon.icon())

    def _quick(self, action: CallAction) -> QAction:
        entry = self.menu.addAction(text.action(action))
        entry.setVisible(False)
        entry.triggered.connect(lambda: self._request(action))
        return entry

    def _request(self, action: CallAction) -> None:
        """Act on the call that the menu was opened for, if it is still there."""
        if self._menu_is_for in {record.key for record in self._live}:
            self.action_requested.emit(self._menu_is_for, action)

    def _open_menu(self) -> None:
        self._aim()
        self._menu_is_open = True

    def _close_menu(self) -> None:
        self._menu_is_open = False

    def _aim(self) -> None:
        self._menu_is_for = self._record.key if self._record is not None else None

    def _message_clicked(self) -> None:
        self._on_message_click()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()

    def _paint(self) -> None:
        words = connection_words.since(self._status) if self._status else tr("Call Control")
        if self._record is not None:
            call = f"{text.leg_state(self._record)} · {text.party(self._record.call.remote)}"
            words = call if self._is_connected else f"{words} · {call}"
        if self._trouble:
            words = f"{words} · {self._trouble}"
        elif self._phone.is_known and self._phone.shown is not Availability.AVAILABLE:
            words = f"{words} · {availability.words(self._phone)}"
        elif self._phone.message_waiting:
            words = f"{words} · {tr('message waiting')}"
        if self._missed_count:
            words = f"{words} · {tr('%n missed', n=self._missed_count)}"
        if self._put_off:
            words = f"{words} · {self._put_off}"
        self._headline.setText(words.replace("&", "&&"))
        # Some desktops read a tooltip as HTML, and the name in it is a stranger's
        plain = words.replace("<", "‹").replace(">", "›")
        self._icon.setToolTip(f"{tr('Call Control')} · {plain}")
        self._icon.setIcon(_icon(*self._look()))

    @property
    def _is_connected(self) -> bool:
        return self._status is not None and self._status.state is ConnectionState.CONNECTED

    def _look(self) -> tuple[str, str]:
        """The drawing that says the state, and the colour of the disc behind it."""
        if self._status is None or not self._is_connected:
            return _UNCONNECTED[self._status.state if self._status else ConnectionState.SIGNED_OUT]
        if self._record is None and self._trouble:
            return "warning", "#9a5b00"
        if self._record is None and self._phone.do_not_disturb:
            return "disturb", "#b3261e"
        if self._record is None and self._missed_count:
            return "missed", "#9a5b00"
        if self._record is None:
            return "phone", "#2f7d4f"
        if self._record.is_ringing_here:
            return "bell", "#1f6feb"
        if self._record.call.state is CallState.HELD:
            return "pause", "#9a5b00"
        return "phone-talking", "#b3261e"


_UNCONNECTED = {
    ConnectionState.CONNECTING: ("connecting", "#6b727d"),
    ConnectionState.RECOVERING: ("waiting", "#9a5b00"),
    ConnectionState.REFUSED: ("warning", "#b3261e"),
    ConnectionState.SIGNED_OUT: ("phone-off", "#6b727d"),
}


def _importance(record: CallRecord) -> int:
    if record.is_ringing_here:
        return 3
    return 2 if record.call.state is CallState.CONNECTED else 1


_SMALL, _SMALL_STROKE = 22, 2.6
"""Lines of less than a pixel are hard to make out."""


def _icon(name: str, colour: str) -> QIcon:
    """A white drawing on a coloured disc: readable on a light bar and on a dark one."""
    result = QIcon()
    for side in (16, 22, 32, 64):
        image = QPixmap(side, side)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(0, 0, side, side))
        inner = round(side * 0.75 / 2) * 2  # as even as the sides, else it blurs
        offset = (side - inner) // 2
        stroke = _SMALL_STROKE if side <= _SMALL else icons.STROKE
        white = QColor("#ffffff")
        painter.drawPixmap(offset, offset, icons.pixmap(name, white, inner, stroke=stroke))
        painter.end()
        result.addPixmap(image)
    return result
