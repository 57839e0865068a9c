"""Lock and sleep on Linux: from logind on the system bus, from screen savers on the session's.

logind knows of a sleep (``PrepareForSleep``), which it delays for whoever asks it to, and whether
the session is locked (``LockedHint``), if the desktop tells it. Screen savers say so themselves.
"""

import logging
import os
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusServiceWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

from callcontrol.identity import NAME
from callcontrol.ui.system_signals import SystemSignals

_log = logging.getLogger(__name__)

_Place = tuple[str, str, str]
"""Service, path and interface of an object on a bus."""

_LOGIND = "org.freedesktop.login1"
_SESSION = "org.freedesktop.login1.Session"
_MANAGER: _Place = (_LOGIND, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SAVERS = {
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
}
_WHY = "Notes are written and the connection is ended first"


class LinuxSignals(QObject):
    """Tells ``told`` what both buses say. Without a bus it says nothing."""

    def __init__(self, told: SystemSignals) -> None:
        super().__init__(told)
        self._told = told
        self._locked_by: set[str] = set()
        self._session = ""
        """The path of our session at logind."""
        self._delay: object = None
        """As long as it is kept, logind waits with a sleep."""
        self._system = QDBusConnection.systemBus()
        if self._system.isConnected():
            self._follow_logind()
        if "DBUS_SESSION_BUS_ADDRESS" in os.environ:  # Qt would start one that outlives us
            self._follow_savers(QDBusConnection.sessionBus())

    def _follow_logind(self) -> None:
        slept = SLOT("_prepare(QDBusMessage)")
        # Qt for Python takes a text here, though its types say bytes
        self._system.connect(*_MANAGER, "PrepareForSleep", self, slept)  # type: ignore[call-overload]
        self._delay_sleep()
        name = os.environ.get("XDG_SESSION_ID") or "auto"
        self._ask(self._system, _MANAGER, "GetSession", [name], self._know_session)

    def _delay_sleep(self) -> None:
        how = ["sleep", NAME, _WHY, "delay"]
        self._ask(self._system, _MANAGER, "Inhibit", how, self._keep_delay)

    def _keep_delay(self, descriptor: object) -> None:
        self._delay = descriptor if isinstance(descriptor, QDBusUnixFileDescriptor) else None

    @Slot(QDBusMessage)
    def _prepare(self, message: QDBusMessage) -> None:
        if message.arguments()[:1] == [True]:
            self._told.tell_sleep()
            self._delay = None  # go ahead
        else:
            self._told.tell_woken()
            self._delay_sleep()
            self._look_at_session()

    def _know_session(self, path: object) -> None:
        if not isinstance(path, QDBusObjectPath):
            _log.info("logind knows no session of this program")
            return
        self._session = path.path()
        changed = SLOT("_session_changed(QDBusMessage)")
        self._system.connect(  # type: ignore[call-overload]
            _LOGIND, self._session, _PROPERTIES, "PropertiesChanged", self, changed
        )
        self._look_at_session()

    @Slot(QDBusMessage)
    def _session_changed(self, _message: QDBusMessage) -> None:
        self._look_at_session()

    def _look_at_session(self) -> None:
        if self._session:
            what = [_SESSION, "LockedHint"]
            place = (_LOGIND, self._session, _PROPERTIES)
            self._ask(self._system, place, "Get", what, self._locked_hint)

    def _locked_hint(self, hint: object) -> None:
        value = hint.variant() if isinstance(hint, QDBusVariant) else hint
        self._put(_LOGIND, value is True)

    def _follow_savers(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        changed = SLOT("_saver_changed(QDBusMessage)")
        watcher = QDBusServiceWatcher(self)
        watcher.setConnection(bus)
        watcher.serviceOwnerChanged.connect(lambda name, *_owners: self._look_at_saver(bus, name))
        for name in _SAVERS:
            # KDE tells it at two paths
            bus.connect("", "", name, "ActiveChanged", self, changed)  # type: ignore[call-overload]
            watcher.addWatchedService(name)
            self._look_at_saver(bus, name)

    def _look_at_saver(self, bus: QDBusConnection, name: str) -> None:
        def answered(is_active: object) -> None:
            self._put(name, is_active is True)

        self._ask(bus, (name, _SAVERS[name], name), "GetActive", [], answered)

    @Slot(QDBusMessage)
    def _saver_changed(self, message: QDBusMessage) -> None:
        if message.interface() in _SAVERS:
            self._put(message.interface(), message.arguments()[:1] == [True])

    def _put(self, who: str, is_locked: bool) -> None:
        (self._locked_by.add if is_locked else self._locked_by.discard)(who)
        self._told.tell_locked(bool(self._locked_by))

    def _ask(
        self,
        bus: QDBusConnection,
        place: _Place,
        method: str,
        arguments: list[str],
        then: Callable[[object], None],
    ) -> None:
        """Call ``then`` with the answer, or with None where there is none."""
        message = QDBusMessage.createMethodCall(*place, method)
        message.setArguments(arguments)
        message.setAutoStartService(False)
        asked = QDBusPendingCallWatcher(bus.asyncCall(message), self)

        def finished(call: QDBusPendingCallWatcher) -> None:
            answer = call.reply()
            is_known = answer.type() is QDBusMessage.MessageType.ReplyMessage
            told = answer.arguments() if is_known else []
            call.deleteLater()
            then(told[0] if told else None)

        asked.finished.connect(finished)
