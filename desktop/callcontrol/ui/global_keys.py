"""Has the desktop listen for the keys of the settings, and tells which arrive.

While one is being tried, or typed into the settings, a key does nothing but arrive.
"""

import logging
import sys
from collections.abc import Callable, Mapping
from ctypes import CDLL
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from callcontrol.global_keys import Combination, GlobalAction, KeyState, read_keys
from callcontrol.settings import Settings, SettingsStore
from callcontrol.ui import key_words

_log = logging.getLogger(__name__)

TRIAL_MS = 10_000


class KeyListener(Protocol):
    """One desktop's way: it is given ``pressed`` and ``told``, and calls them."""

    def want(self, keys: Mapping[GlobalAction, Combination]) -> None:
        """Listen for these keys and no others."""

    def close(self) -> None:
        """Give all keys back."""


Pressed = Callable[[GlobalAction], object]
Told = Callable[[Mapping[GlobalAction, KeyState]], object]


def find(pressed: Pressed, told: Told) -> KeyListener | None:
    """What this desktop offers."""
    try:
        match QGuiApplication.platformName():
            case "xcb":
                from callcontrol.ui.global_keys_x11 import X11Keys

                return X11Keys(pressed, told)
            case "windows" if sys.platform == "win32":
                from ctypes import WinDLL

                from callcontrol.ui.global_keys_windows import WindowsKeys

                return WindowsKeys(pressed, told, WinDLL("user32"))
            case "cocoa":
                from callcontrol.ui.global_keys_macos import CARBON, MacKeys

                return MacKeys(pressed, told, CDLL(CARBON))
            case "wayland":
                from callcontrol.ui.global_keys_portal import PortalKeys

                return PortalKeys(pressed, told, key_words.title)
    except (OSError, ImportError) as error:
        _log.warning("no keys in other programs' windows: %s", error)
    return None


class GlobalKeys(QObject):
    """The keys of ``settings``. ``find_listener`` is asked once there are any."""

    pressed = Signal(object)
    """GlobalAction: the user wants this."""
    heard = Signal(object)
    """GlobalAction: its key was pressed while one is being chosen."""
    changed = Signal()
    """What ``states`` or ``trial`` say."""
    tried = Signal(object, bool)
    """GlobalAction, whether its key arrived in the time of the trial."""

    def __init__(
        self,
        settings: SettingsStore,
        find_listener: Callable[[Pressed, Told], KeyListener | None] = find,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._find = find_listener
        self._listener: KeyListener | None = None
        self._keys: dict[GlobalAction, Combination] = {}
        self._is_paused = False
        self.states: dict[GlobalAction, KeyState] = {}
        """How the desktop took each key that there is."""
        self.trial: GlobalAction | None = None
        """What is being tried now."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(TRIAL_MS)
        self._patience.timeout.connect(lambda: self._end_trial(arrived=False))
        self._unsubscribe: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Listen from now on; within the running loop."""
        self._unsubscribe = self._settings.changed.subscribe(self._follow)
        self._follow(self._settings.current)

    def stop(self) -> None:
        """Give all keys back."""
        self._unsubscribe()
        self._patience.stop()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def pause(self, *, paused: bool) -> None:
        """Let no key do anything, since one is being typed, or let them again."""
        self._is_paused = paused

    def try_out(self, action: GlobalAction) -> None:
        """Wait for the key of ``action``, which does nothing meanwhile; ``tried`` tells."""
        self.trial = action
        self._patience.start()
        self.changed.emit()

    def _follow(self, settings: Settings) -> None:
        keys = read_keys(settings.global_keys)
        if keys == self._keys:
            return
        self._keys = keys
        self.states = dict.fromkeys(keys, KeyState.UNSUPPORTED)
        if self._listener is None and keys:
            self._listener = self._find(self._arrive, self._take_states)
        if self._listener is not None:
            self._listener.want(keys)
        self.changed.emit()

    def _take_states(self, states: Mapping[GlobalAction, KeyState]) -> None:
        self.states.update(states)
        for action, state in states.items():
            if state is not KeyState.REGISTERED:
                _log.info("the key for %s: %s", action, state)
        self.changed.emit()

    def _arrive(self, action: GlobalAction) -> None:
        if self.trial is action:
            self._end_trial(arrived=True)
        elif self.trial is None:
            (self.heard if self._is_paused else self.pressed).emit(action)

    def _end_trial(self, *, arrived: bool) -> None:
        action, self.trial = self.trial, None
        self._patience.stop()
        if action is not None:
            self.tried.emit(action, arrived)
        self.changed.emit()
