"""Whether the user has silenced the notifications of a Linux desktop (do not disturb).

KDE and others tell it as a property of their notification server, which is followed, so that a
call never waits for an answer. GNOME keeps it in its settings alone. macOS tells no program.
"""

import os
from ctypes import CDLL, c_char_p, c_int, c_void_p

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusServiceWatcher,
    QDBusVariant,
)

_SERVER = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PROPERTIES = "org.freedesktop.DBus.Properties"

_GNOME = b"org.gnome.desktop.notifications"
_BANNERS = b"show-banners"


class Silence(QObject):
    """Knows how the notifications stand, from shortly after ``follow`` on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibited = False
        self._gnome: GnomeNotifications | None = None

    def follow(self) -> None:
        """Begin to listen, where there is a bus; Qt would start one that outlives the program."""
        if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", ""):
            self._gnome = GnomeNotifications.find()
        bus = QDBusConnection.sessionBus() if "DBUS_SESSION_BUS_ADDRESS" in os.environ else None
        if bus is None or not bus.isConnected():
            return
        changed = SLOT("_changed(QDBusMessage)")
        # Qt for Python takes a text here, though its types say bytes
        bus.connect("", _PATH, _PROPERTIES, "PropertiesChanged", self, changed)  # type: ignore[call-overload]
        servers = QDBusServiceWatcher(_SERVER, bus, parent=self)
        servers.serviceOwnerChanged.connect(self._ask)
        self._ask()

    def is_on(self) -> bool:
        """Whether notifications are not shown."""
        return self._inhibited or (self._gnome is not None and not self._gnome.are_shown())

    @Slot(QDBusMessage)
    def _changed(self, _message: QDBusMessage) -> None:
        self._ask()

    def _ask(self, *_whose: str) -> None:
        message = QDBusMessage.createMethodCall(_SERVER, _PATH, _PROPERTIES, "Get")
        message.setArguments([_SERVER, "Inhibited"])
        message.setAutoStartService(False)
        asked = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(message), self)
        asked.finished.connect(self._answered)

    def _answered(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply()
        told = answer.arguments()[:1]
        is_known = answer.type() is QDBusMessage.MessageType.ReplyMessage
        self._inhibited = is_known and any(
            isinstance(value, QDBusVariant) and value.variant() is True for value in told
        )
        asked.deleteLater()


class GnomeNotifications:
    """GNOME's switch for notifications, read through GLib, which Qt has loaded already."""

    def __init__(self, gio: CDLL) -> None:
        gio.g_settings_new.restype = c_void_p
        gio.g_settings_get_boolean.argtypes = [c_void_p, c_char_p]
        gio.g_settings_get_boolean.restype = c_int
        self._gio = gio
        self._settings = gio.g_settings_new(_GNOME)

    @classmethod
    def find(cls) -> "GnomeNotifications | None":
        """Only where GNOME's settings are installed: GLib ends a program that asks for others."""
        try:
            gio = CDLL("libgio-2.0.so.0")
        except OSError:
            return None
        gio.g_settings_schema_source_get_default.restype = c_void_p
        gio.g_settings_schema_source_lookup.argtypes = [c_void_p, c_char_p, c_int]
        gio.g_settings_schema_source_lookup.restype = c_void_p
        gio.g_settings_schema_has_key.argtypes = [c_void_p, c_char_p]
        source = gio.g_settings_schema_source_get_default()
        schema = gio.g_settings_schema_source_lookup(source, _GNOME, 1) if source else None
        return cls(gio) if schema and gio.g_settings_schema_has_key(schema, _BANNERS) else None

    def are_shown(self) -> bool:
        """Whether notifications are shown now; it takes microseconds."""
        return bool(self._gio.g_settings_get_boolean(self._settings, _BANNERS))
