"""How a phone stands: may it be disturbed, is its user there, can its calls be believed."""

from dataclasses import dataclass
from enum import StrEnum


class Availability(StrEnum):
    """What others are told of the user of a phone (Media API ``userAvailability``)."""

    UNKNOWN = ""
    AVAILABLE = "available"
    BUSY = "busy"
    AWAY = "away"
    DO_NOT_DISTURB = "dnd"


class PhoneTrouble(StrEnum):
    """Why what is shown of a phone may not be so; a stable code each."""

    NONE = ""
    NO_EVENTS = "phone_no_events"
    """It had a call, or an action had an effect, and no notification came."""
    OUT_OF_SERVICE = "phone_out_of_service"
    UNKNOWN = "phone_unknown"
    """CloudLink knows no such phone."""
    REFUSED = "phone_refused"
    UNREADABLE = "phone_unreadable"
    """Nobody could say how it stands when it was asked last; that may pass."""

    @property
    def is_lasting(self) -> bool:
        """Whether it is worth telling: somebody has to do something about it."""
        return self not in (PhoneTrouble.NONE, PhoneTrouble.UNREADABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneStatus:
    """What the phone itself said last; the default is a phone that nobody has asked yet."""

    is_known: bool = False
    do_not_disturb: bool = False
    availability: Availability = Availability.UNKNOWN
    message_waiting: bool = False
    trouble: PhoneTrouble = PhoneTrouble.NONE
    asked: Availability | None = None
    """What the phone was asked to become, until it says that it has."""

    @property
    def shown(self) -> Availability:
        """The one word for it: a phone that does not ring outweighs what its user says."""
        return Availability.DO_NOT_DISTURB if self.do_not_disturb else self.availability
