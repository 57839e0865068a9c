"""Reading CloudLink's JSON: the published examples, every known oddity, and any JSON at all."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from callcontrol.cloudlink import wire
from callcontrol.cloudlink.errors import ProtocolError
from callcontrol.cloudlink.models import (
    Call,
    CallId,
    CallState,
    Cause,
    Direction,
    EndpointId,
    Hops,
    Party,
)

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)

# The real example of the documents (API §4.4), ids replaced
ENVELOPE: dict[str, Any] = {
    "publicationId": "00000000-0000-4000-8000-000000000001",
    "topic": "platform-api-media",
    "method": "PUT",
    "subject": "/2017-09-01/endpoints/2001/calls/33656066",
    "content": {
        "from": "2002",
        "fromName": "",
        "to": "2001",
        "toName": "",
        "state": "ringing",
        "cause": "newCall",
        "direction": "inbound",
        "extraPbxData": {
            "alertingDevice": "2001",
            "calledDevice": "2001",
            "eventType": "deliveredEvent",
            "callTrackingID": "1650975157#7",
        },
        "createdOn": "2022-04-26T12:12:38.940Z",
        "callId": "endpoints/2001/calls/33656066",
        "endpointId": "2001",
        "siteId": "guid",
        "accountId": "guid",
        "timestamp": 1650975158944,
        "eventId": "event",
        "mediaReceivedTimestamp": 1650975159466,
        "mediaEventProcessedTimestamp": 1650975159484,
        "_links": {"self": "/2017-09-01/endpoints/2001/calls/33656066"},
        "isCtiEvent": True,
        "eventType": "CallStateNotification",
    },
    "publisher": {"accountId": "guid", "principalId": "guid"},
    "subscription": {"subscriptionId": "0123456789abcdef0123456789abcdef"},
    "notification": {"createdOn": "2022-04-26T12:12:39.971Z", "correlationId": "correlation"},
}

CALL = Call(
    endpoint_id=EndpointId("2001"),
    call_id=CallId("33656066"),
    state=CallState.RINGING,
    state_text="ringing",
    cause=Cause.NEW_CALL,
    cause_text="newCall",
    direction=Direction.INBOUND,
    origin=Party(number="2002"),
    destination=Party(number="2001"),
    called_device="2001",
    alerting_device="2001",
    event_type="deliveredEvent",
    tracking_id="1650975157#7",
    created_on=datetime(2022, 4, 26, 12, 12, 38, 940_000, tzinfo=UTC),
    timestamp=datetime(2022, 4, 26, 12, 12, 38, 944_000, tzinfo=UTC),
    event_id="event",
    hops=Hops(
        pbx=1650975158944.0,
        media_received=1650975159466.0,
        media_processed=1650975159484.0,
        notified=1650975159971.0,
    ),
)


def encoded(value: object) -> bytes:
    return json.dumps(value).encode()


def call(**fields: object) -> Call:
    """Read a call that has an id and these fields."""
    return wire.read_call(encoded({"callId": "31", **fields}), endpoint_id="2880")


@pytest.mark.parametrize(
    "message",
    [
        ENVELOPE,
        [ENVELOPE],
        {"publications": [ENVELOPE]},
        {"publication": ENVELOPE},
        {"publications": [{"publication": ENVELOPE}]},
        {"publications": [17, ENVELOPE, {}]},
    ],
    ids=["plain", "array", "publications", "wrapped", "both", "among junk"],
)
def test_a_notification_is_read_in_every_wrapping(message: object) -> None:
    [notification] = wire.read_notifications(encoded(message))
    assert notification.publication_id == "00000000-0000-4000-8000-000000000001"
    assert notification.topic == "platform-api-media"
    assert notification.method == "PUT"
    assert notification.subject == "/2017-09-01/endpoints/2001/calls/33656066"
    assert notification.correlation_id == "correlation"
    assert notification.content == CALL


def test_a_call_keeps_when_its_news_passed_each_station() -> None:
    came = datetime(2022, 4, 26, 12, 12, 40, 12_300, tzinfo=UTC)
    [notification] = wire.read_notifications(encoded(ENVELOPE), received=came)
    assert isinstance(notification.content, Call)
    assert CALL.hops is not None
    assert notification.content.hops == replace(CALL.hops, received=1650975160012.3)


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("2022-04-26T12:12:39.466Z", 1650975159466.0),
        ("1650975159466", 1650975159466.0),
        (True, None),
        ("soon", None),
        (-5, None),
        (10**30, None),
    ],
)
def test_times_of_stations_come_in_any_form(told: object, read: float | None) -> None:
    content = {"callId": "31", "mediaReceivedTimestamp": told}
    [notification] = wire.read_notifications(encoded({**ENVELOPE, "content": content}))
    assert isinstance(notification.content, Call)
    assert notification.content.hops is not None
    assert notification.content.hops.media_received == read


def test_no_publications_are_no_notifications() -> None:
    assert wire.read_notifications(b'{"publications":[]}') == []


def test_a_deleted_call_is_idle_with_what_is_known_of_it() -> None:
    bare = {"topic": "platform-api-media", "method": "delete", "subject": ENVELOPE["subject"]}
    [notification] = wire.read_notifications(encoded(bare))
    assert isinstance(notification.content, Call)
    assert notification.content.key == ("2001", "33656066")
    assert notification.content.state is CallState.IDLE
    [notification] = wire.read_notifications(encoded({**ENVELOPE, "method": "DELETE"}))
    assert isinstance(notification.content, Call)
    assert notification.content.is_over
    assert notification.content.origin == CALL.origin


@pytest.mark.parametrize(
    "changed",
    [
        {"topic": "platform-api-presence", "subject": "/presentities/guid"},
        {"topic": "platform-api-tomorrow"},
        {"subject": "/2017-09-01/endpoints/2001", "content": {"state": "idle"}},
    ],
)
def test_what_is_not_a_call_comes_as_it_is(changed: dict[str, object]) -> None:
    message = {**ENVELOPE, **changed}
    [notification] = wire.read_notifications(encoded(message))
    assert notification.content == message["content"]


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"null",
        b"17",
        b"{",
        b'"\xff"',
        b"[17]",
        b"[" * 100_000,
        encoded({"publicationId": "x"}),
        encoded({**ENVELOPE, "content": "text"}),
        encoded({**ENVELOPE, "subject": "/endpoints", "content": {"callId": "calls/"}}),
    ],
)
def test_nonsense_is_a_protocol_error(payload: bytes) -> None:
    with pytest.raises(ProtocolError):
        wire.read_notifications(payload)


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"callId": "31"}, ("2880", "31")),
        ({"callId": 31}, ("2880", "31")),
        ({"callId": "endpoints/2001/calls/31"}, ("2001", "31")),
        ({"callId": "/2017-09-01/endpoints/2001/calls/31"}, ("2001", "31")),
        ({"callId": "31", "endpointId": "2002"}, ("2002", "31")),
        ({"callId": "31", "_links": {"self": "/v/endpoints/2003/calls/31"}}, ("2003", "31")),
        ({"callId": "", "_links": {"self": "/v/endpoints/2003/calls/32"}}, ("2003", "32")),
    ],
)
def test_both_forms_of_a_call_id_name_the_same_call(
    fields: dict[str, object], key: tuple[str, str]
) -> None:
    assert call(**fields).key == key


def test_a_call_without_any_id_is_none() -> None:
    with pytest.raises(ProtocolError):
        wire.read_call(b'{"state":"ringing"}', endpoint_id="2880")


def test_unknown_words_survive() -> None:
    odd = call(state="parked", cause="sunspots", direction="sideways", newField={"a": 1})
    assert (odd.state, odd.state_text) == (CallState.UNKNOWN, "parked")
    assert (odd.cause, odd.cause_text) == (Cause.UNKNOWN, "sunspots")
    assert odd.direction is Direction.UNKNOWN


@pytest.mark.parametrize(
    ("value", "tracking_id"),
    [
        ({"callTrackingID": "7#1"}, "7#1"),
        ('{"callTrackingID":"7#1"}', "7#1"),
        ("deliveredEvent", ""),
        ('"text"', ""),
        ("[" * 10_000, ""),
        (17, ""),
        (None, ""),
    ],
)
def test_pbx_data_is_an_object_a_text_or_nothing(value: object, tracking_id: str) -> None:
    assert call(extraPbxData=value).tracking_id == tracking_id


@pytest.mark.parametrize(
    ("value", "at"),
    [
        (1650975158944, CALL.timestamp),
        ("1650975158944", CALL.timestamp),
        ("2022-04-26T12:12:38.944Z", CALL.timestamp),
        ("2022-04-26T14:12:38.944+02:00", CALL.timestamp),
        ("2022-04-26T12:12:38.944", CALL.timestamp),
        (10**30, None),
        (-(10**17), None),
        ("9999-12-31T23:59:59-23:00", None),
        ("yesterday", None),
        (True, None),
        (None, None),
    ],
)
def test_times_are_milliseconds_or_iso(value: object, at: datetime | None) -> None:
    assert call(timestamp=value).timestamp == at


@pytest.mark.parametrize(
    ("value", "truth"),
    [(True, True), ("true", True), ("False", False), (1, None), ("", None), (None, None)],
)
def test_truth_values_may_be_texts(value: object, truth: bool | None) -> None:
    assert call(completed=value).completed is truth


@pytest.mark.parametrize(
    ("value", "seconds"), [(12, 12.0), ("12.5", 12.5), ("inf", None), (True, None), ([], None)]
)
def test_numbers_may_be_texts(value: object, seconds: float | None) -> None:
    assert call(ringTime=value).ring_seconds == seconds


@pytest.mark.parametrize(
    ("page", "ids", "following"),
    [
        ({"count": 0}, [], ""),
        ({"count": 0, "_embedded": {}}, [], ""),
        ({"_embedded": {"items": [{"callId": "1"}, {"callId": "2"}]}}, ["1", "2"], ""),
        (
            {"_embedded": {"items": [{"callId": "1"}]}, "_links": {"next": "/v/x?$skip=1"}},
            ["1"],
            "/v/x?$skip=1",
        ),
        ({"_embedded": "junk", "_links": 7}, [], ""),
    ],
)
def test_collections_may_lack_anything(page: object, ids: list[str], following: str) -> None:
    items, link = wire.read_collection(encoded(page), wire.call_from)
    assert [item.call_id for item in items] == ids
    assert link == following


def test_a_phone_is_read() -> None:
    endpoint = wire.read_endpoint(
        encoded({"name": "Desk", "state": "held", "dnd": "true", "userAvailability": "busy"}),
        endpoint_id="2880",
    )
    assert endpoint.endpoint_id == "2880"
    assert endpoint.state is CallState.HELD
    assert endpoint.do_not_disturb
    assert not endpoint.message_waiting
    assert endpoint.availability == "busy"


def test_an_identity_is_read() -> None:
    identity = wire.read_identity(
        encoded({"userId": "u", "accountId": "a", "extension": "7345", "emailVerified": "false"})
    )
    assert (identity.user_id, identity.account_id, identity.extension) == ("u", "a", "7345")
    with pytest.raises(ProtocolError):
        wire.read_identity(b"{}")


@pytest.mark.parametrize(
    ("life", "seconds"),
    [({"expires_in": 3747}, 3747), ({"expires_in": "60"}, 60), ({}, 100), ({"expires_in": -1}, 0)],
)
def test_tokens_live_as_long_as_the_answer_says(life: dict[str, object], seconds: int) -> None:
    tokens = wire.read_tokens(
        encoded({"access_token": "secret", **life}), now=NOW, default_seconds=100
    )
    assert tokens.expires_at == NOW + timedelta(seconds=seconds)
    assert tokens.refresh_token == ""
    assert "secret" not in repr(tokens)


def test_a_subscription_is_read() -> None:
    body = {"subscriptionId": "s", "expiryDateTime": "2026-01-05T10:00:00Z"}
    read = wire.read_subscription(encoded(body), endpoint_id=EndpointId("2880"), default_expiry=NOW)
    assert (read.subscription_id, read.expires_at) == ("s", NOW + timedelta(hours=1))
    with pytest.raises(ProtocolError):
        wire.read_subscription(b"{}", endpoint_id=EndpointId("2880"), default_expiry=NOW)


@pytest.mark.parametrize("field", ["url", "websocketUrl", "webSocketUrl", "endpoint"])
def test_an_offer_may_use_any_of_the_names(field: str) -> None:
    offer = wire.read_socket_offer(encoded({field: "wss://x/mqtt?sig", "connectionId": "c"}))
    assert (offer.url, offer.client_id) == ("wss://x/mqtt?sig", "c")
    assert "sig" not in repr(offer)
    with pytest.raises(ProtocolError):
        wire.read_socket_offer(b"{}")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"name": "Conflict", "message": "held"}, "Conflict: held"),
        ({"message": "Forbidden"}, "Forbidden"),
        ({"error": "invalid_grant"}, "invalid_grant"),
        ([], ""),
    ],
)
def test_errors_tell_what_they_tell(body: object, text: str) -> None:
    assert wire.read_problem(encoded(body)) == text
    assert wire.read_problem(b"<html>") == ""


# Any JSON, with a liking for the names and words that mean something
_NAMES = st.sampled_from(
    [*ENVELOPE, *ENVELOPE["content"], "publications", "publication", "_embedded", "items", "callId"]
)
_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.sampled_from(["platform-api-media", "DELETE", "idle", "endpoints/1/calls/2", "true"])
)
_JSON = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_NAMES | st.text(), inner),
    max_leaves=20,
)
_READERS: list[Callable[[bytes], object]] = [
    wire.read_notifications,
    wire.read_call,
    wire.read_endpoint,
    wire.read_identity,
    wire.read_socket_offer,
    wire.read_problem,
    lambda payload: wire.read_collection(payload, wire.call_from),
    lambda payload: wire.read_tokens(payload, now=NOW, default_seconds=1),
    lambda payload: wire.read_subscription(
        payload, endpoint_id=EndpointId("1"), default_expiry=NOW
    ),
]


@given(_JSON.map(encoded) | st.binary())
def test_no_payload_does_more_than_raise_a_protocol_error(payload: bytes) -> None:
    for read in _READERS:
        with suppress(ProtocolError):
            read(payload)


@given(st.dictionaries(st.sampled_from([*ENVELOPE["content"]]), _JSON))
def test_a_call_with_an_id_is_readable_whatever_else_it_holds(content: dict[str, object]) -> None:
    message = {**ENVELOPE, "content": {**content, "callId": "31"}}
    [notification] = wire.read_notifications(encoded(message))
    assert isinstance(notification.content, Call)
    assert notification.content.call_id == "31"
