"""What the user decides about pops: where they lie, when none come, how to get to them by keys."""

import sys
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from callcontrol.settings import Settings, SettingsStore
from callcontrol.ui import foreground, lock_words, snooze
from callcontrol.ui.jump import Jump
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.pop_places import Anchor
from callcontrol.ui.quiet_time import QuietTime
from callcontrol.ui.screen_pops import ScreenPops
from callcontrol.ui.snooze import SnoozeMenu
from callcontrol.ui.tray import Tray


class PopControl(QObject):
    """Joins ``pops`` with the settings, the desktop and the menus."""

    def __init__(
        self,
        window: MainWindow,
        tray: Tray,
        settings: SettingsStore,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._settings = settings
        self._now = now
        desktop = foreground.find()
        self.quiet = QuietTime(settings, desktop, now, self)
        self.pops = ScreenPops(desktop=desktop, is_quiet=self.quiet.is_now)
        self.jump = Jump(window, self.pops, now, lambda: self.quiet.is_locked)
        self._unsubscribe = settings.changed.subscribe(self._place)
        self._place(settings.current)
        self.pops.drawn.connect(self._remember_place)
        self._menus = [
            SnoozeMenu(lambda: self.quiet.end, now, parent) for parent in (window, tray.menu)
        ]
        for menu in self._menus:
            menu.chosen.connect(self._put_off)
        in_window, in_tray = (menu.menuAction() for menu in self._menus)
        window.header.menu.insertActions(window.redial, [self.jump.action, in_window])
        tray.add(self.jump.action, in_tray)
        self.pops.held_back.connect(self.quiet.wait)
        self.quiet.over.connect(self._show_held_back)
        self.quiet.changed.connect(self._show_put_off)
        self._show_put_off()

    def start(self) -> None:
        """Follow what a Linux desktop says; elsewhere it is asked, or tells nothing."""
        if sys.platform == "linux":
            from callcontrol.ui.silence import Silence  # late: it loads D-Bus

            silence = Silence(self)
            silence.follow()
            self.quiet.is_silent = silence.is_on

    def stop(self) -> None:
        """Follow settings and desktop no longer."""
        self._unsubscribe()
        self.quiet.stop()

    def _place(self, settings: Settings) -> None:
        self.pops.stack_at(Anchor(settings.pop_corner, *settings.pop_offset), settings.pop_screen)

    def _remember_place(self, anchor: Anchor, screen: str) -> None:
        """Unless an administrator has decided it: then this pop alone lies there."""
        locked = self._settings.locked_by("pop_corner", "pop_offset", "pop_screen")
        if locked is not None:
            self._window.show_passing(lock_words.locked(locked))
            return
        self._settings.remember(
            pop_corner=anchor.corner,
            pop_offset=(anchor.across, anchor.along),
            pop_screen=screen,
        )

    def _put_off(self, end: datetime | None) -> None:
        self._settings.remember(no_pops_until=end.isoformat() if end is not None else "")

    def _show_put_off(self) -> None:
        self._tray.show_put_off(snooze.words(self.quiet.end, self._now()))
        for menu in self._menus:
            menu.show_state()
        self._show_held_back()

    def _show_held_back(self) -> None:
        if not self.quiet.is_now():
            self.pops.show_held_back(self._now())
