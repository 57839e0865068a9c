"""How a phone stands: may it be disturbed, is its user there, does a message wait."""

from dataclasses import dataclass
from enum import StrEnum


class Availability(StrEnum):
    """What others are told of the user of a phone (Media API ``userAvailability``)."""

    UNKNOWN = ""
    AVAILABLE = "available"
    BUSY = "busy"
    AWAY = "away"
    DO_NOT_DISTURB = "dnd"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneStatus:
    """What the phone itself said last; the default is a phone that nobody has asked yet."""

    is_known: bool = False
    do_not_disturb: bool = False
    availability: Availability = Availability.UNKNOWN
    message_waiting: bool = False
    asked: Availability | None = None
    """What the phone was asked to become, until it says that it has."""

    @property
    def shown(self) -> Availability:
        """The one word for it: a phone that does not ring outweighs what its user says."""
        return Availability.DO_NOT_DISTURB if self.do_not_disturb else self.availability
