"""The icon beside the clock: a mirror of the window with the few actions one reaches for.

Everything here is in the window too: some desktops have no tray.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from callcontrol.calls.actions import allowed_actions
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, CallState
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import icons, text, theme
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
        self._record: CallRecord | None = None
        self._status: ConnectionStatus | None = None
        self._icon = QSystemTrayIcon(self)
        self._icon.activated.connect(self._activated)
        self._menu = QMenu()
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
        self._record = max(live, key=_importance, default=None)
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
        if self._record is not None:
            self.action_requested.emit(self._record.key, action)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()

    def _paint(self) -> None:
        words = text.connection(self._status) if self._status else tr("Call Control")
        name, colour, mark = self._look()
        if self._record is not None:
            who = text.party(self._record.call.remote)
            words = f"{text.leg_state(self._record)} · {who}"
        self._headline.setText(words)
        self._icon.setToolTip(f"{tr('Call Control')} · {words}")
        self._icon.setIcon(_icon(name, colour, mark))

    def _look(self) -> tuple[str, QColor, str]:
        """Drawing, colour of the disc, and a small mark at its corner."""
        c = theme.colours()
        if self._status is None or self._status.state is not ConnectionState.CONNECTED:
            return "phone", QColor("#7a818c"), "!"
        if self._record is None:
            return "phone", QColor("#2f7d4f"), ""
        if self._record.is_ringing_here:
            return "phone", c.accent, "•"
        held = self._record.call.state is CallState.HELD
        return ("pause", QColor("#b36b00"), "") if held else ("phone", QColor("#b3261e"), "")


def _importance(record: CallRecord) -> int:
    if record.is_ringing_here:
        return 3
    return 2 if record.call.state is CallState.CONNECTED else 1


def _icon(name: str, colour: QColor, mark: str) -> QIcon:
    """A white drawing on a coloured disc: readable on a light bar and on a dark one."""
    result = QIcon()
    for side in (16, 22, 32, 64):
        image = QPixmap(side, side)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(0, 0, side, side))
        inner = round(side * 0.66)
        offset = (side - inner) // 2
        white = QColor("#ffffff")
        painter.drawPixmap(offset, offset, icons.pixmap(name, white, inner))
        if mark:
            dot = side * 0.44
            painter.setBrush(QColor("#ffb300"))
            painter.drawEllipse(QRectF(side - dot, side - dot, dot, dot))
            if mark == "!":
                painter.setPen(QColor("#1a1d23"))
                font = painter.font()
                font.setPixelSize(max(7, round(dot * 0.9)))
                font.setBold(True)
                painter.setFont(font)
                box = QRectF(side - dot, side - dot, dot, dot)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark)
        painter.end()
        result.addPixmap(image)
    return result
