"""Whether a pop may come now: not while the user has put them off, presents, wants silence, or has
locked the screen.

A call that rings then is at the tray and in the window; one that is missed is told afterwards.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from callcontrol.settings import Settings, SettingsStore
from callcontrol.ui import snooze
from callcontrol.ui.foreground import Foreground

LOOK_AGAIN_MS = 3000
"""How often it is looked whether the desktop is busy still, while something waits for that."""


def is_quiet(settings: Settings, now: datetime, is_busy: Callable[[], bool]) -> bool:
    """Whether no pop may come; the desktop is asked only if its answer counts."""
    if snooze.end_of(settings.no_pops_until, now) is not None:
        return True
    return not settings.pops_when_busy and is_busy()


class QuietTime(QObject):
    """Knows settings and desktop. ``is_silent`` is how the desktop's notifications stand."""

    over = Signal()
    """What waits for ``wait`` can be told."""
    changed = Signal()
    """The user put the pops off or wants them again, or that time has come."""

    def __init__(
        self,
        settings: SettingsStore,
        desktop: Foreground | None,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._desktop = desktop
        self._now = now
        self.is_silent: Callable[[], bool] = lambda: False
        self._again = QTimer(self)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._follow)
        self._put_off = ""
        self._waits = False
        self.is_locked = False
        """Whether the screen is."""
        self._unsubscribe = settings.changed.subscribe(lambda _: self._follow())
        self._follow()

    @property
    def end(self) -> datetime | None:
        """When the pops come again that the user has put off."""
        return snooze.end_of(self._settings.current.no_pops_until, self._now())

    def is_now(self) -> bool:
        """Whether no pop may come; the answer takes less than a millisecond."""
        return self.is_locked or is_quiet(self._settings.current, self._now(), self._is_busy)

    def is_busy(self) -> bool:
        """Whether nobody sees the desktop, or is not to be disturbed there, as the user wants."""
        return self.is_locked or (not self._settings.current.pops_when_busy and self._is_busy())

    def show_locked(self, is_locked: bool) -> None:
        """Nobody sees the screen now, or somebody does again: that ends the waiting at once."""
        self.is_locked = is_locked
        self._again.stop()  # a lock may last all night
        if self._waits and not is_locked:
            self._again.start()
            self._look_again()

    def wait(self) -> None:
        """Tell by ``over`` when the desktop is busy no longer."""
        self._waits = True
        if not self.is_locked:
            self._again.start()

    def stop(self) -> None:
        """Look no more."""
        self._waits = False
        self._again.stop()
        self._end.stop()
        self._unsubscribe()

    def _is_busy(self) -> bool:
        if self.is_silent():
            return True
        if self._desktop is None:
            return False
        window = self._desktop.window()
        # one of ours that fills the screen is in nobody's way
        return QWidget.find(window) is None and self._desktop.is_busy(window)

    def _look_again(self) -> None:
        if not self.is_busy():
            self._waits = False
            self._again.stop()
            self.over.emit()

    def _follow(self) -> None:
        """The clock may be put forward or the computer sleep: then this comes late, no more."""
        end = self.end
        put_off = end.isoformat() if end is not None else ""
        self._end.stop()
        if end is not None:
            left = end - self._now()
            self._end.start(min(left, timedelta(days=1)) // timedelta(milliseconds=1) + 1)
        if put_off != self._put_off:
            self._put_off = put_off
            self.changed.emit()
