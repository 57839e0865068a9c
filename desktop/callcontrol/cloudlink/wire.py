"""Reads CloudLink's JSON into the values of ``models.py``.

Tolerant by rule: a field may be missing, of another type than documented, or new; what cannot be
understood becomes unknown, and only what cannot be a call (notification, token …) at all raises
``ProtocolError``. Sources: API §1.4 collections, §2.4–2.5 tokens and identity, §3.4–3.7 calls and
endpoints, §4.2–4.5 notifications.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Generic, NamedTuple, TypeVar

from callcontrol.cloudlink import tolerant_json as json
from callcontrol.cloudlink.errors import ProtocolError
from callcontrol.cloudlink.models import (
    Call,
    CallId,
    CallState,
    Cause,
    Direction,
    Endpoint,
    EndpointId,
    Hops,
    Identity,
    Notification,
    Party,
    SocketOffer,
    Subscription,
    Tokens,
)
from callcontrol.cloudlink.tolerant_json import Object, milliseconds

T = TypeVar("T")

MEDIA_TOPIC = "platform-api-media"

_CALL_PATH = re.compile(r"endpoints/([^/?#]+)/calls/([^/?#]+)")


class Page(NamedTuple, Generic[T]):
    """One page of a collection; ``next`` is the path of the following one, or empty."""

    items: list[T]
    next: str


def read_notifications(payload: bytes, *, received: datetime | None = None) -> list[Notification]:
    """Read one delivered message: an envelope, a wrapped one, an array or ``{"publications"}``.

    ``received`` is when it came, for the ``hops`` of its calls. Malformed members of a batch are
    left out as long as one can be read (API §4.4).
    """
    data = json.decode(payload)
    if isinstance(data, dict) and isinstance(data.get("publications"), list):
        data = data["publications"]
    if not isinstance(data, list):
        return [_notification(data, received)]
    found: list[Notification] = []
    fault: ProtocolError | None = None
    for item in data:
        try:
            found.append(_notification(item, received))
        except ProtocolError as error:
            fault = error
    if fault and not found:
        raise fault
    return found


def read_call(payload: bytes, *, endpoint_id: str = "") -> Call:
    """Read a call; ``endpoint_id`` is the one that was asked, since the answer need not say it."""
    return call_from(json.as_object(json.decode(payload)), endpoint_id=endpoint_id)


def read_collection(payload: bytes, read_item: Callable[[Object], T]) -> Page[T]:
    """Read one page of a HAL collection; an empty one may lack ``_embedded`` (API §1.4)."""
    data = json.as_object(json.decode(payload))
    items = json.inner(data, "_embedded").get("items")
    links = json.inner(data, "_links")
    members = items if isinstance(items, list) else []
    return Page([read_item(json.as_object(item)) for item in members], json.text(links, "next"))


def read_endpoint(payload: bytes, *, endpoint_id: str = "") -> Endpoint:
    """Read a phone's state (API §3.7)."""
    data = json.as_object(json.decode(payload))
    return Endpoint(
        endpoint_id=EndpointId(json.text(data, "endpointId") or endpoint_id),
        name=json.text(data, "name"),
        state=json.member(CallState, json.text(data, "state"), CallState.UNKNOWN),
        availability=json.text(data, "userAvailability"),
        message_waiting=json.truth(data, "messageWaiting") or False,
        do_not_disturb=json.truth(data, "dnd") or False,
    )


def read_identity(payload: bytes) -> Identity:
    """Read who is signed in (API §2.5)."""
    data = json.as_object(json.decode(payload))
    user_id = json.text(data, "userId", "uniqueUserId")
    if not user_id:
        raise ProtocolError(message="an identity without a user id")
    return Identity(
        user_id=user_id,
        account_id=json.text(data, "accountId"),
        principal_id=json.text(data, "principalId"),
        name=json.text(data, "name"),
        email=json.text(data, "email"),
        extension=json.text(data, "extension"),
        role=json.text(data, "role"),
    )


def read_tokens(payload: bytes, *, now: datetime, default_seconds: float) -> Tokens:
    """Read a token answer (API §2.4). ``refresh_token`` may be empty; nothing is decoded."""
    data = json.as_object(json.decode(payload))
    access_token = json.text(data, "access_token")
    if not access_token:
        raise ProtocolError(message="a token answer without an access token")
    seconds = json.number(data, "expires_in")
    life = default_seconds if seconds is None else min(max(seconds, 0.0), 10.0**8)
    return Tokens(
        access_token=access_token,
        refresh_token=json.text(data, "refresh_token"),
        expires_at=now + timedelta(seconds=life),
    )


def read_subscription(
    payload: bytes, *, endpoint_id: EndpointId, default_expiry: datetime
) -> Subscription:
    """Read the answer to creating a subscription (API §4.2)."""
    data = json.as_object(json.decode(payload))
    subscription_id = json.text(data, "subscriptionId")
    if not subscription_id:
        raise ProtocolError(message="a subscription without an id")
    return Subscription(
        endpoint_id=endpoint_id,
        subscription_id=subscription_id,
        expires_at=json.time(data, "expiryDateTime") or default_expiry,
    )


def read_socket_offer(payload: bytes) -> SocketOffer:
    """Read where to connect for notifications."""
    data = json.as_object(json.decode(payload))
    # ASSUMED: the names of these fields (API §4.5); the first one present counts
    url = json.text(data, "url", "websocketUrl", "webSocketUrl", "endpoint")
    client_id = json.text(data, "clientId", "connectionId", "deviceId")
    if not url:
        raise ProtocolError(message="a connection without an address")
    return SocketOffer(url=url, client_id=client_id)


def read_problem(payload: bytes) -> str:
    """Read what an error answer says, name and message; empty if it is not JSON (API §1.5)."""
    try:
        data = json.as_object(json.decode(payload))
    except ProtocolError:
        return ""
    words = (json.text(data, "name", "error"), json.text(data, "message", "error_description"))
    return ": ".join(word for word in words if word)


def call_from(
    data: Object, *, endpoint_id: str = "", call_id: str = "", hops: Hops | None = None
) -> Call:
    """Read a call object (API §3.4); the arguments fill in what it does not say itself.

    Both forms of a call id are taken: raw (``31``) and path (``endpoints/2001/calls/31``).
    """
    given = json.text(data, "callId")
    link = json.text(json.inner(data, "_links"), "self")
    path = _CALL_PATH.search(given) or _CALL_PATH.search(link)
    raw = given.rsplit("/", 1)[-1] or call_id or (path.group(2) if path else "")
    if not raw:
        raise ProtocolError(message="a call without an id")
    owner = json.text(data, "endpointId") or (path.group(1) if path else "") or endpoint_id
    state, cause, direction = (json.text(data, key) for key in ("state", "cause", "direction"))
    pbx = _pbx_data(data.get("extraPbxData"))
    return Call(
        endpoint_id=EndpointId(owner),
        call_id=CallId(raw),
        state=json.member(CallState, state, CallState.UNKNOWN),
        state_text=state,
        cause=json.member(Cause, cause, Cause.UNKNOWN),
        cause_text=cause,
        direction=json.member(Direction, direction, Direction.UNKNOWN),
        origin=Party(number=json.text(data, "from"), name=json.text(data, "fromName")),
        destination=Party(number=json.text(data, "to"), name=json.text(data, "toName")),
        called_device=json.text(pbx, "calledDevice"),
        alerting_device=json.text(pbx, "alertingDevice"),
        event_type=json.text(pbx, "eventType"),
        tracking_id=json.text(pbx, "callTrackingID"),
        created_on=json.time(data, "createdOn"),
        end_time=json.time(data, "endTime"),
        completed=json.truth(data, "completed"),
        ring_seconds=json.number(data, "ringTime"),
        billing_seconds=json.number(data, "billingTime"),
        timestamp=json.time(data, "timestamp"),
        event_id=json.text(data, "eventId"),
        hops=hops,
    )


def _notification(item: object, received: datetime | None) -> Notification:
    """Read one publication, plain or wrapped."""
    data = json.as_object(item)
    if isinstance(data.get("publication"), dict):
        data = data["publication"]
    subject = json.text(data, "subject")
    content = data.get("content")
    method = json.text(data, "method").upper()
    if not isinstance(content, dict):
        if not subject or method != "DELETE":
            raise ProtocolError(message="a publication without content")
        content = {}
    topic = json.text(data, "topic")
    sent = json.inner(data, "notification")
    hops = Hops(
        pbx=milliseconds(content, "timestamp"),
        media_received=milliseconds(content, "mediaReceivedTimestamp"),
        media_processed=milliseconds(content, "mediaEventProcessedTimestamp"),
        notified=milliseconds(sent, "createdOn"),
        received=None if received is None else round(received.timestamp() * 1000, 1),
    )
    return Notification(
        publication_id=json.text(data, "publicationId"),
        topic=topic,
        method=method,
        subject=subject,
        content=_content(topic, method, subject, content, hops),
        correlation_id=json.text(sent, "correlationId"),
    )


def _content(topic: str, method: str, subject: str, content: Object, hops: Hops) -> Call | Object:
    """Read the content as a call if it is one. A deleted call is an idle one."""
    path = _CALL_PATH.search(subject)
    if topic != MEDIA_TOPIC or not (path or content.get("callId")):
        return content
    endpoint_id, call_id = path.groups() if path else ("", "")
    if method == "DELETE":
        content = {**content, "state": CallState.IDLE.value}
    return call_from(content, endpoint_id=endpoint_id, call_id=call_id, hops=hops)


def _pbx_data(value: object) -> Object:
    """Read ``extraPbxData``: documented as a string, really an object (API §3.4)."""
    if isinstance(value, str):
        try:
            value = json.decode(value)
        except ProtocolError:
            return {}
    return value if isinstance(value, dict) else {}
