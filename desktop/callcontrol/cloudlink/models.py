"""The values that CloudLink speaks of: calls, endpoints, identities, tokens, notifications.

Plain frozen values without I/O. Reading them from JSON, tolerantly, is ``wire.py``'s work.
Values the service may add one day arrive as ``UNKNOWN``; the text it sent is kept beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, NewType

from msgspec import Struct

from callcontrol.cloudlink.redaction import KNOWN

EndpointId = NewType("EndpointId", str)
"""The controlled phone; in practice its directory number (``2880``)."""

CallId = NewType("CallId", str)
"""The raw form of a call id (``31``), unique within one endpoint; never the path form."""


class CallKey(NamedTuple):
    """What names one leg: call ids are only unique within their endpoint."""

    endpoint_id: EndpointId
    call_id: CallId


class CallState(StrEnum):
    """State of a leg or an endpoint (Media API ``call.state``, ``endpoint.state``)."""

    UNKNOWN = "unknown"
    IDLE = "idle"
    RINGING = "ringing"
    CONNECTED = "connected"
    HELD = "held"
    OUT_OF_SERVICE = "outOfService"
    COMPLETED = "completed"


class Cause(StrEnum):
    """Why a leg is in its state (Media API ``call.cause``)."""

    UNKNOWN = ""
    BUSY = "busy"
    CALL_BACK = "callBack"
    CALL_CANCELLED = "callCancelled"
    CALL_FORWARD_ALWAYS = "callForwardAlways"
    CALL_FORWARD_BUSY = "callForwardBusy"
    CALL_FORWARD_NO_ANSWER = "callForwardNoAnswer"
    CALL_FORWARD = "callForward"
    CALL_NOT_ANSWER = "callNotAnswer"
    DEST_NOT_OBTAINABLE = "destNotObtainable"
    DO_NOT_DISTURB = "doNotDisturb"
    INCOMPATIBLE_DESTINATION = "incompatibleDestination"
    NETWORK_CONGESTION = "networkCongestion"
    NETWORK_NOT_OBTAINABLE = "networkNotObtainable"
    NEW_CALL = "newCall"
    REDIRECTED = "redirected"
    RESOURCES_NOT_AVAILABLE = "resourcesNotAvailable"
    TRANSFER = "transfer"


class Direction(StrEnum):
    """Seen from the endpoint."""

    UNKNOWN = "unknown"
    INBOUND = "inbound"
    OUTBOUND = "outbound"


class CallAction(StrEnum):
    """What ``PUT /endpoints/{id}/calls/{id}`` accepts (Media API ``action``)."""

    ANSWER = "answer"
    END = "end"
    HOLD = "hold"
    RETRIEVE = "retrieve"
    REDIRECT = "redirect"
    CONSULT = "consult"
    SUPERVISED_TRANSFER = "supervisedTransfer"
    BLIND_TRANSFER = "blindTransfer"
    CONFERENCE = "conference"
    DTMF = "dtmf"
    PAUSE_RECORDING = "pauseRecording"
    RESUME_RECORDING = "resumeRecording"
    TAG_RECORDING = "tagRecording"


class Party(Struct, frozen=True, kw_only=True):
    """One end of a call. Both texts come from strangers and may be empty."""

    number: str = ""
    name: str = ""


class Hops(Struct, frozen=True, kw_only=True, array_like=True):
    """When the news of a call passed each station, in milliseconds since 1970; None: not told.

    Three clocks tell them: ``pbx`` that of the PBX, the next three CloudLink's (API §3.4, §4.4),
    the last two this computer's. Between two clocks only differences of differences are true
    (``calls/delays.py``).
    """

    pbx: float | None = None
    """``timestamp``: the event happened."""
    media_received: float | None = None
    """``mediaReceivedTimestamp``."""
    media_processed: float | None = None
    """``mediaEventProcessedTimestamp``."""
    notified: float | None = None
    """``notification.createdOn``: it was sent to us."""
    received: float | None = None
    """It came out of the socket."""
    painted: float | None = None
    """It was on the screen."""


class Call(Struct, frozen=True, kw_only=True):
    """One leg at our endpoint, as the service last described it (Media API ``call``).

    ``timestamp`` is the PBX's time of the event and orders events; a call read over REST has none.
    ``state_text`` and ``cause_text`` keep what the service said, known or not.
    """

    endpoint_id: EndpointId
    call_id: CallId
    state: CallState
    state_text: str = ""
    cause: Cause = Cause.UNKNOWN
    cause_text: str = ""
    direction: Direction = Direction.UNKNOWN
    origin: Party = Party()
    """``from``/``fromName``: who calls."""
    destination: Party = Party()
    """``to``/``toName``: who is called."""
    called_device: str = ""
    alerting_device: str = ""
    event_type: str = ""
    tracking_id: str = ""
    created_on: datetime | None = None
    end_time: datetime | None = None
    completed: bool | None = None
    ring_seconds: float | None = None
    billing_seconds: float | None = None
    timestamp: datetime | None = None
    event_id: str = ""
    hops: Hops | None = None
    """How the first news of the call came to us; none while only reads have told of it."""
    conferenced_on: datetime | None = None
    """Since when it is part of a conference, as far as an event has told."""

    @property
    def key(self) -> CallKey:
        """The name of this leg."""
        return CallKey(self.endpoint_id, self.call_id)

    @property
    def is_over(self) -> bool:
        """Whether the leg has ended: ``idle`` or ``completed``, which CloudLink uses alike."""
        return self.state in (CallState.IDLE, CallState.COMPLETED)

    @property
    def remote(self) -> Party:
        """The other end, seen from our endpoint."""
        return self.destination if self.direction is Direction.OUTBOUND else self.origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A phone (Media API ``endpoint``)."""

    endpoint_id: EndpointId
    name: str = ""
    state: CallState = CallState.UNKNOWN
    availability: str = ""
    message_waiting: bool = False
    do_not_disturb: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who is signed in (``GET /token``)."""

    user_id: str
    account_id: str
    principal_id: str = ""
    name: str = ""
    email: str = ""
    extension: str = ""
    role: str = ""

    def __post_init__(self) -> None:
        KNOWN.learn_name(self.name, self.email)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What a sign-in yields. Opaque: never decoded, and never shown, not even by ``repr``."""

    access_token: str
    refresh_token: str
    expires_at: datetime

    def __post_init__(self) -> None:
        KNOWN.learn_secret(self.access_token, self.refresh_token)

    def __repr__(self) -> str:
        return f"Tokens(expires_at={self.expires_at.isoformat()})"


class Notification(Struct, frozen=True, kw_only=True):
    """One publication, delivered by the notification connection.

    ``content`` is a ``Call`` for call events of the media topic (a DELETE reads as an idle call),
    else the untouched JSON object.
    """

    publication_id: str
    topic: str
    method: str
    subject: str
    content: Call | Mapping[str, object]
    correlation_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """What makes the service deliver an endpoint's events; expires unless created again."""

    endpoint_id: EndpointId
    subscription_id: str
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SocketOffer:
    """Where to connect for notifications. The query of ``url`` is a credential: never shown."""

    url: str = field(repr=False)
    client_id: str
