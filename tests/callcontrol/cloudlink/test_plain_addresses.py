"""Nothing leaves this machine in plain text, whoever names the address."""

import asyncio

import pytest

from callcontrol.cloudlink.config import CloudLinkConfig, Service
from callcontrol.cloudlink.errors import CloudLinkError, ProtocolError, Unreachable
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.models import EndpointId
from callcontrol.cloudlink.notifications import Disconnected, NotificationStream
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer

PLAIN = [
    "http://cloudlink.example/2017-09-01",
    "ws://cloudlink.example/mqtt",
    "HTTP://cloudlink.example",
    "http://127.0.0.1.cloudlink.example/",
    "http://127.0.0.1@cloudlink.example/",
    "http://localhost.cloudlink.example/",
    "http://[2001:db8::1]/",
    "http://192.168.1.10/",
    "ftp://127.0.0.1/",
    "//cloudlink.example/",
    "cloudlink.example",
]
REDIRECTS = [301, 302, 303, 307, 308]


async def token(_rejected: str) -> str:
    return "secret"


@pytest.mark.parametrize("url", PLAIN)
def test_plain_addresses_in_the_settings_are_refused(url: str) -> None:
    for service in Service:
        with pytest.raises(ValueError, match="https"):
            CloudLinkConfig(base_urls={service: url})
    with pytest.raises(ValueError, match="https"):
        CloudLinkConfig(portal_url=url)


async def offered(url: str) -> CloudLinkError:
    """What becomes of a notification socket that the service offers at ``url``."""
    replies = [Reply(body={"url": url}), Reply(body={"subscriptionId": "s"}), Reply(status=204)]
    async with (
        ScriptedServer(*replies) as server,
        CloudLinkHttp(server.config) as http,
        NotificationStream(http, server.config, [EndpointId("2880")]) as stream,
        asyncio.timeout(5),
    ):
        event = await anext(aiter(stream))
    assert isinstance(event, Disconnected)
    return event.error


@pytest.mark.parametrize("url", PLAIN)
async def test_plain_addresses_that_the_service_sends_are_refused(url: str) -> None:
    assert isinstance(await offered(url), ProtocolError)


@pytest.mark.parametrize("status", REDIRECTS)
async def test_a_redirect_of_the_socket_leads_nowhere(status: int) -> None:
    async with ScriptedServer(Reply()) as elsewhere:
        location = elsewhere.url.replace("http:", "ws:")
        redirect = Reply(status=status, headers={"location": location})
        async with ScriptedServer(redirect) as server:
            error = await offered(server.url.replace("http:", "ws:"))
        assert isinstance(error, Unreachable)
        assert (error.code, error.status) == ("socket_refused", status)
        assert elsewhere.received == []


@pytest.mark.parametrize("status", REDIRECTS)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_redirect_of_a_request_leads_nowhere(status: int, method: str) -> None:
    request = Request(service=Service.MEDIA, method=method, path="/endpoints/2880")
    async with ScriptedServer(Reply()) as elsewhere:
        redirect = Reply(status=status, headers={"location": elsewhere.url})
        async with ScriptedServer(redirect) as server, CloudLinkHttp(server.config) as http:
            http.token_source = token
            with pytest.raises(ProtocolError):
                await http.send(request, lambda content: content)
        assert len(server.received) == 1
        assert elsewhere.received == []
