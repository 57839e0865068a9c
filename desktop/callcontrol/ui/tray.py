"""The icon beside the clock: a mirror of the window with the few actions one reaches for.

Everything here is in the window too: some desktops have no tray.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from callcontrol.calls.actions import allowed_actions
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, CallKey, CallState
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import connection_words, icons, text
from callcontrol.ui.translation import tr

_QUICK = (CallAction.ANSWER, CallAction.END, CallAction.HOLD, CallAction.RETRIEVE)


class Tray(QObject):
    """Shows the connection and the call that matters most."""

    action_requested = Signal(object, object)
    """CallKey, CallAction."""
    open_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live: Sequence[CallRecord] = ()
        self._record: CallRecord | None = None
        self._menu_is_for: CallKey | None = None
        self._menu_is_open = False
        self._status: ConnectionStatus | None = None
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._activated)
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self._open_menu)
        self._menu.aboutToHide.connect(self._close_menu)
        self._headline = self._menu.addAction("")
        self._headline.setEnabled(False)
        self._menu.addSeparator()
        self._actions = {action: self._quick(action) for action in _QUICK}
        self._menu.addSeparator()
        self._menu.addAction(tr("&Open"), self.open_requested.emit)
        self._menu.addAction(tr("&Quit"), self.quit_requested.emit)
        self._icon.setContextMenu(self._menu)

    @property
    def is_there(self) -> bool:
        """Whether this desktop has a tray, and we are in it."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self._icon.isVisible()

    def show(self) -> None:
        """Appear beside the clock, where there is such a place."""
        self._paint()
        if QSystemTrayIcon.isSystemTrayAvailable():
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
        self._paint()

    def say(self, title: str, sentence: str) -> None:
        """Tell the user something through the desktop's notifications."""
        if self.is_there:
            self._icon.showMessage(title, sentence, self._icon.icon())

    def _quick(self, action: CallAction) -> QAction:
        entry = self._menu.addAction(text.action(action))
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

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()

    def _paint(self) -> None:
        words = connection_words.name(self._status) if self._status else tr("Call Control")
        if self._record is not None:
            call = f"{text.leg_state(self._record)} · {text.party(self._record.call.remote)}"
            words = call if self._is_connected else f"{words} · {call}"
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
        if not self._is_connected:
            return "phone-off", "#6b727d"
        if self._record is None:
            return "phone", "#2f7d4f"
        if self._record.is_ringing_here:
            return "phone-ringing", "#1f6feb"
        if self._record.call.state is CallState.HELD:
            return "pause", "#9a5b00"
        return "phone-talking", "#b3261e"


def _importance(record: CallRecord) -> int:
    if record.is_ringing_here:
        return 3
    return 2 if record.call.state is CallState.CONNECTED else 1


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
        inner = round(side * 0.7)
        offset = (side - inner) // 2
        painter.drawPixmap(offset, offset, icons.pixmap(name, QColor("#ffffff"), inner))
        painter.end()
        result.addPixmap(image)
    return result
