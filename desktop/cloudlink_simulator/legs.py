"""What a leg is: one endpoint's view of a conversation, as a frozen value, and the words for it.

A leg is what the Media API calls a ``call``. Lives here: the value, its vocabulary and the one
table of how legs end. Not here: what changes legs (``exchange.py``) or their JSON
(``call_objects.py``).
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum
from typing import NamedTuple


class LegState(StrEnum):
    """State of a leg or endpoint (Media API ``call.state``)."""

    IDLE = "idle"
    RINGING = "ringing"
    CONNECTED = "connected"
    HELD = "held"


class Cause(StrEnum):
    """Why a leg is in its state (Media API ``call.cause``): those this exchange produces."""

    NEW_CALL = "newCall"
    REDIRECTED = "redirected"
    CALL_FORWARD_NO_ANSWER = "callForwardNoAnswer"
    TRANSFER = "transfer"
    BUSY = "busy"
    CALL_CANCELLED = "callCancelled"
    CALL_NOT_ANSWER = "callNotAnswer"
    DO_NOT_DISTURB = "doNotDisturb"
    DEST_NOT_OBTAINABLE = "destNotObtainable"


class Direction(StrEnum):
    """Seen from the leg's endpoint."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class PbxEvent(StrEnum):
    """``extraPbxData.eventType``: only ``deliveredEvent`` is documented, the rest is ASSUMED."""

    DELIVERED = "deliveredEvent"
    ORIGINATED = "originatedEvent"
    ESTABLISHED = "establishedEvent"
    HELD = "heldEvent"
    RETRIEVED = "retrievedEvent"
    DIVERTED = "divertedEvent"
    TRANSFERRED = "transferedEvent"  # sic
    CONFERENCED = "conferencedEvent"
    CLEARED = "connectionClearedEvent"
    FAILED = "failedEvent"


class Ending(Enum):
    """How a leg ends: its last cause (``None`` keeps the cause it has) and its last event.

    # ASSUMED: the whole table. No source shows the end of a live call.
    """

    CLEARED = (None, PbxEvent.CLEARED)
    """Somebody hung up."""
    CANCELLED = (Cause.CALL_CANCELLED, PbxEvent.CLEARED)
    """It rang here and the caller gave up."""
    NOT_ANSWERED = (Cause.CALL_NOT_ANSWER, PbxEvent.FAILED)
    """It rang too long; both sides."""
    BUSY = (Cause.BUSY, PbxEvent.FAILED)
    """The called party is busy, or rejected the call; both sides."""
    DO_NOT_DISTURB = (Cause.DO_NOT_DISTURB, PbxEvent.FAILED)
    NOT_OBTAINABLE = (Cause.DEST_NOT_OBTAINABLE, PbxEvent.FAILED)
    REDIRECTED = (Cause.REDIRECTED, PbxEvent.DIVERTED)
    """It rang here and was sent on; ``to`` says where."""
    FORWARDED = (Cause.CALL_FORWARD_NO_ANSWER, PbxEvent.DIVERTED)
    """It rang here too long and a rule sent it on; ``to`` says where."""
    PICKED_UP = (Cause.REDIRECTED, PbxEvent.ESTABLISHED)
    """It rang here and a colleague took it; ``to`` says who."""
    TRANSFERRED = (Cause.TRANSFER, PbxEvent.TRANSFERRED)
    """This party handed the call over; ``to`` says to whom."""

    def __init__(self, cause: Cause | None, event: PbxEvent) -> None:
        self.cause = cause
        self.event = event


class LegKey(NamedTuple):
    """What names a leg: call ids are only unique within their endpoint."""

    endpoint_id: str
    call_id: str


class Party(NamedTuple):
    """A number as presented on displays (empty when withheld), with its name (often empty)."""

    number: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One endpoint's side of a conversation, at one moment."""

    key: LegKey
    tracking_id: str
    """``callTrackingID``: the same on every leg of one business, consultations included."""
    conversation: int
    """Legs with the same number hear each other."""
    facing: str
    """Endpoint of the party on the other side, whatever number it presents."""
    direction: Direction
    caller: Party
    called: Party
    called_device: str
    state: LegState
    cause: Cause
    event: PbxEvent
    created_on: datetime
    changed_on: datetime
    answered_on: datetime | None = None
    ended_on: datetime | None = None
    consulting_for: str | None = None
    """Call id of the held leg on whose behalf this consultation call was made."""

    @property
    def endpoint_id(self) -> str:
        """The endpoint whose view this is."""
        return self.key.endpoint_id

    @property
    def call_id(self) -> str:
        """The raw call id, unique within the endpoint."""
        return self.key.call_id

    @property
    def established(self) -> bool:
        """Both sides have spoken: an outbound leg is connected long before that."""
        return self.answered_on is not None

    @property
    def own_party(self) -> Party:
        """How this leg's own party is presented to others."""
        return self.caller if self.direction is Direction.OUTBOUND else self.called

    def turned_to(self, endpoint_id: str, party: Party) -> "Leg":
        """Give this leg another far party: ``from`` of an inbound leg, else ``to``."""
        if self.direction is Direction.INBOUND:
            return replace(self, facing=endpoint_id, caller=party)
        return replace(self, facing=endpoint_id, called=party)


class LegChange(NamedTuple):
    """One change of one leg, told exactly once; the leg is as it is after the change."""

    leg: Leg
    created: bool
