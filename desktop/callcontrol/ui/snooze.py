"""No pops for a while, because the user says so: until when, and the menu that asks."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from callcontrol.ui import times
from callcontrol.ui.translation import tr

_HOUR = timedelta(hours=1)


def until_tomorrow(now: datetime) -> datetime:
    """The next midnight of the user's day."""
    tomorrow = now.astimezone().date() + timedelta(days=1)
    return datetime.combine(tomorrow, time.min).astimezone()  # by the offset of that day


def end_of(setting: str, now: datetime) -> datetime | None:
    """When the pops come again by what the setting holds; None when they come."""
    try:
        end = datetime.fromisoformat(setting)
    except ValueError:
        return None
    return end if end.tzinfo is not None and end > now else None


def words(end: datetime | None, now: datetime) -> str:
    """That no pops come, and until when; nothing while they come."""
    if end is None:
        return ""
    if end.astimezone().date() > now.astimezone().date():
        return tr("No pops until tomorrow")
    return tr("No pops until {time}").format(time=times.time_of_day(end))


class SnoozeMenu(QMenu):
    """Offers to put the pops off, and to have them again."""

    chosen = Signal(object)
    """When they shall come again; None: at once."""

    def __init__(
        self,
        end: Callable[[], datetime | None],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """``end`` tells until when there are none."""
        super().__init__(parent)
        self._end = end
        self._now = now
        self.addAction(tr("For one &hour"), lambda: self.chosen.emit(now() + _HOUR))
        self.addAction(tr("Until &tomorrow"), lambda: self.chosen.emit(until_tomorrow(now())))
        self._again = self.addAction(tr("&Show pops again"), lambda: self.chosen.emit(None))
        self.aboutToShow.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show how it is now: it is the menu's own name."""
        sentence = words(self._end(), self._now())
        self.setTitle(sentence or tr("No &pops"))
        self._again.setEnabled(bool(sentence))
