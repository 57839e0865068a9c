"""How a phone stands, in words, drawings and menu entries; the header and the tray share them."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from callcontrol.phone_status import Availability, PhoneStatus, PhoneTrouble
from callcontrol.ui.translation import tr

ICONS = {
    Availability.UNKNOWN: "availability-unknown",
    Availability.AVAILABLE: "available",
    Availability.BUSY: "busy",
    Availability.AWAY: "clock",
    Availability.DO_NOT_DISTURB: "disturb",
}
"""Each has a shape of its own, so that nobody needs its colour."""


def name(availability: Availability) -> str:
    """An availability in a word or two."""
    return {
        Availability.UNKNOWN: tr("Availability unknown"),
        Availability.AVAILABLE: tr("Available"),
        Availability.BUSY: tr("Busy"),
        Availability.AWAY: tr("Away"),
        Availability.DO_NOT_DISTURB: tr("Do not disturb"),
    }[availability]


def trouble_name(trouble: PhoneTrouble) -> str:
    """What is wrong with a phone, in a word or two; ``phone_words.py`` has the sentences."""
    return {
        PhoneTrouble.NONE: "",
        PhoneTrouble.NO_EVENTS: tr("No events"),
        PhoneTrouble.OUT_OF_SERVICE: tr("Out of service"),
        PhoneTrouble.UNKNOWN: tr("Not known"),
        PhoneTrouble.REFUSED: tr("Not allowed"),
        PhoneTrouble.UNREADABLE: tr("Not reachable"),
    }[trouble]


def words(status: PhoneStatus) -> str:
    """How the phone stands, in one line; nothing for one that has not been asked."""
    if not status.is_known:
        return trouble_name(status.trouble)
    parts = [trouble_name(status.trouble)] if status.trouble.is_lasting else [name(status.shown)]
    if status.availability is Availability.DO_NOT_DISTURB and not status.do_not_disturb:
        parts.append(tr("but it rings"))
    if status.asked is not None:
        parts.append(tr("asked for: {wish}").format(wish=name(status.asked)))
    if status.message_waiting:
        parts.append(tr("message waiting"))
    return " · ".join(parts)


class DisturbAction(QAction):
    """A switch whose check mark is what the phone says, not what was pressed."""

    requested = Signal(object)
    """Availability."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_on = False
        self.setCheckable(True)
        self.triggered.connect(self._ask)
        self.show_phone(PhoneStatus())

    def show_phone(self, status: PhoneStatus) -> None:
        """Follow the phone; what is under way cannot be asked for again."""
        self._is_on = status.do_not_disturb
        self.setChecked(self._is_on)
        self.setEnabled(status.is_known and status.asked is None)
        waits = status.asked is not None
        self.setText(tr("Do &not disturb (waiting…)") if waits else tr("Do &not disturb"))

    def _ask(self) -> None:
        self.setChecked(self._is_on)  # Qt has switched it already
        wish = Availability.AVAILABLE if self._is_on else Availability.DO_NOT_DISTURB
        self.requested.emit(wish)


class AvailabilityMenu(QMenu):
    """What others shall be told of the user."""

    requested = Signal(object)
    """Availability."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("A&vailability"), parent)
        self._status = PhoneStatus()
        self._entries = {
            availability: self._entry(availability, mnemonic)
            for availability, mnemonic in (
                (Availability.AVAILABLE, tr("&Available")),
                (Availability.BUSY, tr("&Busy")),
                (Availability.AWAY, tr("A&way")),
                (Availability.DO_NOT_DISTURB, tr("&Do not disturb")),
            )
        }
        self.show_phone(self._status)

    def show_phone(self, status: PhoneStatus) -> None:
        """Mark what the phone says; what is under way cannot be asked for again."""
        self._status = status
        self.menuAction().setEnabled(status.is_known and status.asked is None)
        for availability, entry in self._entries.items():
            entry.setChecked(status.is_known and status.shown is availability)

    def _entry(self, availability: Availability, mnemonic: str) -> QAction:
        entry = self.addAction(mnemonic)
        entry.setCheckable(True)
        entry.triggered.connect(partial(self._ask, availability))
        return entry

    def _ask(self, availability: Availability, _checked: bool = False) -> None:
        self.show_phone(self._status)  # Qt has switched the entry already
        if availability is not self._status.shown:
            self.requested.emit(availability)
