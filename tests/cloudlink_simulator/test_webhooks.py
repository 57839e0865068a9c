"""Webhooks, received by a real server."""

import asyncio
import hashlib
import hmac
import json
import logging

import pytest
from aiohttp import web

from tests.cloudlink_simulator.client import API, Client, client_of


class Receiver:
    """Somebody's server: keeps what it gets, answers as it was told."""

    def __init__(self) -> None:
        self.requests: asyncio.Queue[tuple[dict[str, str], bytes]] = asyncio.Queue()
        self.status = 200
        self.url = ""
        self._runner = web.AppRunner(self._app())

    def _app(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/hook", self._receive)
        return app

    async def _receive(self, request: web.Request) -> web.Response:
        await self.requests.put((dict(request.headers), await request.read()))
        return web.Response(status=self.status)

    async def __aenter__(self) -> "Receiver":
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/hook"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()


async def subscribe(client: Client, url: str) -> str:
    """Subscribe a webhook to 2881."""
    body = {
        "applicationId": "5dd7f41e-0d80-4f8f-8df2-6a9c63a9b3f1",
        "deviceId": url,
        "transport": "webhook",
        "topic": "platform-api-media",
        "subjectFilter": "/2017-09-01/endpoints/2881",
    }
    granted = (await client.post(f"{API}/subscriptions", json=body)).ok(201)
    return str(granted["subscriptionId"])


async def test_a_webhook_gets_signed_notifications_in_order() -> None:
    async with client_of("2881") as client, Receiver() as receiver:
        subscription_id = await subscribe(client, receiver.url)
        await client.ring(to="2881")
        (await client.act("2881", "31", "answer")).ok()
        (await client.act("2881", "31", "end")).ok()
        states = []
        for _ in range(3):
            headers, body = await asyncio.wait_for(receiver.requests.get(), 10)
            application = headers["x-mitel-application-id"]
            assert application == "5dd7f41e-0d80-4f8f-8df2-6a9c63a9b3f1"
            signature = hmac.new(application.encode(), body, hashlib.sha256).hexdigest()
            assert headers["x-mitel-signature"] == signature
            assert headers["Content-Type"] == "application/json"
            envelope = json.loads(body)
            assert envelope["subscription"] == {"subscriptionId": subscription_id}
            states.append(envelope["content"]["state"])
        assert states == ["ringing", "connected", "idle"]


async def test_a_webhook_that_fails_is_logged_and_holds_up_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    async with client_of("2881") as client, Receiver() as receiver:
        await subscribe(client, "http://127.0.0.1:9/hook")
        await subscribe(client, "http://127.0.0.1:99999/hook")
        receiver.status = 500
        await subscribe(client, receiver.url)
        await client.ring(to="2881")
        await asyncio.wait_for(receiver.requests.get(), 10)
        (await client.act("2881", "31", "answer")).ok()
        await asyncio.wait_for(receiver.requests.get(), 10)
        await client.simulator.webhooks.idle()
    assert "webhook http://127.0.0.1:9/hook cannot be reached" in caplog.text
    assert f"webhook {receiver.url} answered 500" in caplog.text
