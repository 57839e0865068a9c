"""Connections, subscriptions and the envelope over HTTP."""

import re
import uuid
from typing import Any

import pytest

from cloudlink_simulator.faults import Faults
from tests.cloudlink_simulator.client import API, client_of
from tests.cloudlink_simulator.paho_client import listening, new_connection, new_subscription

WISH = {"transport": "websocket", "topic": "platform-api-media"}


async def test_the_envelope() -> None:
    async with client_of("2881") as client:
        me = (await client.get(f"{API}/token")).ok()["principalId"]
        account = client.simulator.account
        topic = await new_subscription(client, subjectFilter="/endpoints/2881/")
        async with listening(await new_connection(client)) as listener:
            await listener.subscribe(topic)
            await client.ring(**{"from": "2002", "to": "2881"})
            envelope = await listener.notification()
        content = envelope["content"]
        drawn = [
            envelope["publicationId"],
            envelope["notification"]["correlationId"],
            content["eventId"],
        ]
        assert len({uuid.UUID(guid) for guid in drawn}) == 3
        assert envelope == {
            "publicationId": drawn[0],
            "topic": "platform-api-media",
            "method": "POST",
            "subject": "/2017-09-01/endpoints/2881/calls/31",
            "content": {
                "from": "2002",
                "fromName": "",
                "to": "2881",
                "toName": "Robin Ashby",
                "state": "ringing",
                "cause": "newCall",
                "direction": "inbound",
                "extraPbxData": {
                    "alertingDevice": "2881",
                    "calledDevice": "2881",
                    "eventType": "deliveredEvent",
                    "callTrackingID": "1650975157#1",
                },
                "createdOn": "2022-04-26T12:12:37.000Z",
                "callId": "endpoints/2881/calls/31",
                "endpointId": "2881",
                "siteId": account.site_id,
                "accountId": account.account_id,
                "timestamp": 1650975157000,
                "eventId": drawn[2],
                "mediaReceivedTimestamp": 1650975157000,
                "_links": {"self": "/2017-09-01/endpoints/2881/calls/31"},
                "isCtiEvent": True,
                "principalId": me,
                "callLegOwner": me,
                "mediaEventProcessedTimestamp": 1650975157000,
                "eventType": "CallStateNotification",
                "deviceId": "platform-api-mediaservice-simulator",
                "userId": me,
            },
            "publisher": {"accountId": account.account_id, "principalId": me},
            "subscription": {"subscriptionId": topic},
            "notification": {
                "createdOn": "2022-04-26T12:12:37.000Z",
                "correlationId": drawn[1],
            },
        }


async def test_what_is_switchable_about_notifications() -> None:
    faults = Faults(end_state="completed", extra_pbx_data="string", subscription_lifetime=60)
    async with client_of("2881", faults=faults) as client:
        topic = await new_subscription(client, methodFilter="PUT")
        granted = (await client.get(f"{API}/subscriptions/{topic}")).ok()
        assert granted["expiryDateTime"] == "2022-04-26T12:13:37.000Z"
        async with listening(await new_connection(client)) as listener:
            await listener.subscribe(topic)
            await client.ring(to="2881")
            (await client.act("2881", "31", "end")).ok()
            content = (await listener.notification())["content"]
        assert content["state"] == "completed"
        assert '"eventType": "failedEvent"' in content["extraPbxData"]


async def test_a_connection() -> None:
    async with client_of("2881") as client:
        connection = await new_connection(client, "my-device")
        assert connection["deviceId"] == connection["clientId"] == "my-device"
        assert connection["transport"] == "websocket"
        port = client.simulator.url.rpartition(":")[2]
        assert re.fullmatch(rf"ws://127\.0\.0\.1:{port}/mqtt\?\S+", connection["url"])
        assert connection["_links"]["self"].endswith(connection["connectionId"])
        body = {"transport": "websocket"}
        another = (await client.post(f"{API}/connections", json=body)).ok(201)
        assert uuid.UUID(another["clientId"])


@pytest.mark.parametrize(
    "body", [{}, {"transport": "webhook"}, {"transport": "websocket", "deviceId": 1}]
)
async def test_bad_connections(body: dict[str, Any]) -> None:
    async with client_of() as client:
        assert (await client.post(f"{API}/connections", json=body)).status == 400


async def test_a_subscription_is_made_listed_shown_and_deleted() -> None:
    async with client_of("2881") as client:
        wish = WISH | {
            "subjectFilter": "/endpoints/2881(/|$)",
            "publicationFilter": "$.publications[?(@.content.state == 'ringing')]",
            "methodFilter": "PUT",
            "applicationId": str(uuid.uuid4()),
            "deviceId": "my-device",
        }
        granted = (await client.post(f"{API}/subscriptions", json=wish)).ok(201)
        assert granted | wish == granted
        assert re.fullmatch("[0-9a-f]{32}", granted["subscriptionId"])
        assert granted["expiryDateTime"] == "2022-04-26T13:12:37.000Z"
        path = granted["_links"]["self"]
        assert (await client.get(f"{API}/subscriptions")).items() == [granted]
        assert (await client.get(path)).ok() == granted
        assert (await client.delete(path)).ok(204) is None
        assert (await client.get(path)).ok(404)["name"] == "NotFound"
        assert (await client.delete(path)).status == 404


async def test_the_subscriptions_of_others_are_not_there() -> None:
    async with client_of("2881") as client:
        path = f"{API}/subscriptions/{await new_subscription(client)}"
        await client.sign_in("2880")
        assert (await client.get(f"{API}/subscriptions")).items() == []
        assert (await client.get(path)).status == 404
        assert (await client.delete(path)).status == 404


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"transport": "websocket"},
        {"topic": "platform-api-media"},
        WISH | {"transport": "pigeon"},
        WISH | {"topic": ""},
        WISH | {"subjectFilter": "("},
        WISH | {"subjectFilter": 1},
        WISH | {"publicationFilter": "$.["},
        WISH | {"transport": "webhook"},
        WISH | {"transport": "webhook", "deviceId": "http://127.0.0.1:1/"},
        WISH | {"transport": "webhook", "applicationId": "1", "deviceId": "file:///etc/passwd"},
    ],
)
async def test_bad_subscriptions(body: dict[str, Any]) -> None:
    async with client_of() as client:
        assert (await client.post(f"{API}/subscriptions", json=body)).ok(400)["message"]
        assert (await client.get(f"{API}/subscriptions")).items() == []


async def test_telephones_that_are_none_of_ones_business() -> None:
    faults = Faults(refused_endpoints={"2882"})
    async with client_of("2881", faults=faults) as client:
        for subject, status in (("/endpoints/2882(/|$)", 403), ("/endpoints/2881(/|$)", 201)):
            body = {**WISH, "subjectFilter": subject}
            answer = await client.post(f"{API}/subscriptions", json=body)
            assert answer.status == status
        assert (await client.get(f"{API}/endpoints/2882")).status == 403
        assert (await client.get(f"{API}/endpoints/2882/calls")).status == 403
        assert (await client.get(f"{API}/endpoints/2881")).status == 200
