"""Requests and notifications through the real proxies of a company."""

from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from callcontrol.cloudlink import wire
from callcontrol.cloudlink.auth import Authenticator
from callcontrol.cloudlink.config import CloudLinkConfig, Service
from callcontrol.cloudlink.errors import CloudLinkError, Unreachable
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import Call, SocketOffer
from callcontrol.cloudlink.network import Network, NetworkSettings
from callcontrol.cloudlink.notification_socket import NotificationSocket
from callcontrol.cloudlink.proxies import ProxyLogin, ProxyMode
from callcontrol.cloudlink.subscriptions import Subscriptions
from cloudlink_simulator.server import Simulator, running_simulator
from tests.callcontrol.cloudlink.office import ALEX, tokens_for
from tests.fixtures.company_network import (
    HOST,
    PASSWORD,
    USER,
    Authority,
    Internet,
    RunningProxy,
    _company,
    _interceptor,
    _tinyproxy,
    _world,
    internet,
)

__all__ = ["_company", "_interceptor", "_tinyproxy", "_world"]

pytestmark = pytest.mark.real("tinyproxy", "mitmproxy")


@pytest.fixture(autouse=True)
def _no_proxies_here(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Alex' client somewhere in the company, and CloudLink far away."""

    simulator: Simulator
    internet: Internet
    http: CloudLinkHttp

    @property
    def network(self) -> Network:
        return self.http.network

    async def read_calls(self) -> list[Call]:
        return await Media(self.http).active_calls(ALEX)

    async def open_socket(self) -> NotificationSocket:
        """Ask for a connection, and open it."""
        request = Request(
            service=Service.NOTIFICATIONS,
            method="POST",
            path="/connections",
            json={"transport": "websocket"},
        )
        offer = await self.http.send(request, wire.read_socket_offer)
        there = offer.url.replace(self.simulator.url.replace("http", "ws"), f"wss://{HOST}")
        return await NotificationSocket.open(
            SocketOffer(url=there, client_id=offer.client_id),
            keepalive=30,
            network=self.network,
            app=self.http.app,
            timing=self.http.timing,
        )

    async def hear_a_call(self) -> None:
        """Be told of a call by notification."""
        socket = await self.open_socket()
        try:
            subscription = await Subscriptions(self.http).create(ALEX)
            await (await socket.subscribe(subscription.subscription_id))
            self.simulator.exchange.make_call("+16135550123", ALEX)
            while not (payloads := await socket.receive()):
                pass
            (notification,) = wire.read_notifications(payloads[0])
            assert isinstance(notification.content, Call)
            assert notification.content.origin.number == "+16135550123"
        finally:
            await socket.aclose()


@asynccontextmanager
async def desk(
    proxy: RunningProxy, certificate: Path, settings: NetworkSettings
) -> AsyncIterator[Desk]:
    """Sit down behind ``proxy``; CloudLink shows ``certificate``."""
    async with running_simulator(Simulator()) as simulator:
        port = int(simulator.url.rpartition(":")[2])
        base = f"https://{HOST}/2017-09-01"
        config = CloudLinkConfig(base_urls=dict.fromkeys(Service, base), http_timeout_seconds=5)
        async with (
            internet(proxy.internet, port, certificate) as far,
            CloudLinkHttp(config, network=Network(settings)) as http,
        ):
            user = Authenticator(http, tokens_for(simulator))
            yield Desk(simulator=simulator, internet=far, http=http)
            await user.aclose()


def by(proxy: RunningProxy, ca_file: Path | str) -> NetworkSettings:
    return NetworkSettings(
        proxy_mode=ProxyMode.ADDRESS, proxy_address=proxy.address, ca_file=str(ca_file)
    )


def login(proxy: RunningProxy, password: str = PASSWORD) -> ProxyLogin:
    return ProxyLogin(proxy=proxy.address, user=USER, password=password)


async def fault(work: Awaitable[object]) -> CloudLinkError:
    with pytest.raises(CloudLinkError) as caught:
        await work
    return caught.value


# --- a proxy with a password ---


async def test_a_proxy_asks_who_we_are_and_then_lets_both_through(
    tinyproxy: RunningProxy, world: Authority
) -> None:
    async with desk(tinyproxy, world.issue(), by(tinyproxy, world.file)) as here:
        wanted: list[str] = []
        here.network.login_wanted = wanted.append
        assert (await fault(here.read_calls())).code == "proxy_auth"
        assert wanted == [tinyproxy.address]
        assert here.internet.asked == []
        here.network.log_in(login(tinyproxy))
        assert await here.read_calls() == []
        await here.hear_a_call()
        assert set(here.internet.asked) == {f"{HOST}:443"}
        assert len(here.internet.asked) == 2  # one for all requests, one for the notifications


async def test_notifications_too_are_told_that_the_proxy_wants_to_know(
    tinyproxy: RunningProxy, world: Authority
) -> None:
    async with desk(tinyproxy, world.issue(), by(tinyproxy, world.file)) as here:
        offer = SocketOffer(url=f"wss://{HOST}/mqtt", client_id="c")
        opening = NotificationSocket.open(
            offer, keepalive=30, network=here.network, app="", timing=here.http.timing
        )
        assert (await fault(opening)).code == "proxy_auth"


async def test_a_wrong_password_is_said_once_only(
    tinyproxy: RunningProxy, world: Authority
) -> None:
    async with desk(tinyproxy, world.issue(), by(tinyproxy, world.file)) as here:
        here.network.log_in(login(tinyproxy, "wrong"))
        assert (await fault(here.read_calls())).code == "proxy_auth"
        proxy = await here.network.proxy_for(f"https://{HOST}/")
        assert proxy is not None
        assert proxy.user == ""


async def test_the_environment_may_name_the_proxy_and_who_we_are(
    tinyproxy: RunningProxy, world: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{USER}:{PASSWORD}@{tinyproxy.address}")
    async with desk(tinyproxy, world.issue(), NetworkSettings(ca_file=str(world.file))) as here:
        assert await here.read_calls() == []
        await here.hear_a_call()


async def test_what_is_excepted_is_not_sent_to_the_proxy(
    tinyproxy: RunningProxy, world: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", ".test")
    async with desk(tinyproxy, world.issue(), by(tinyproxy, world.file)) as here:
        assert (await fault(here.read_calls())).code == "dns"  # which only the proxy can answer
        assert (await fault(here.open_socket())).code == "dns"


async def test_a_proxy_that_is_not_there_is_told_from_cloudlink(
    tinyproxy: RunningProxy, world: Authority
) -> None:
    nobody = replace(tinyproxy, port=1)
    async with desk(tinyproxy, world.issue(), by(nobody, world.file)) as here:
        assert (await fault(here.read_calls())).code == "proxy_unreachable"


async def test_a_proxy_that_finds_no_way_is_told_from_one_that_refuses(
    tinyproxy: RunningProxy, world: Authority
) -> None:
    async with desk(tinyproxy, world.issue(), by(tinyproxy, world.file)) as here:
        here.network.log_in(login(tinyproxy))
        here.internet.refuses = True
        assert (await fault(here.read_calls())).code == "proxy_failed"


async def test_a_setting_that_is_changed_applies_to_the_next_request(
    tinyproxy: RunningProxy, world: Authority
) -> None:
    settings = NetworkSettings(proxy_mode=ProxyMode.NONE, ca_file=str(world.file))
    async with desk(tinyproxy, world.issue(), settings) as here:
        assert (await fault(here.read_calls())).code == "dns"
        here.network.log_in(login(tinyproxy))
        here.network.use(by(tinyproxy, world.file))
        assert await here.read_calls() == []


# --- certificates ---


@pytest.mark.parametrize(
    ("host", "days", "code"),
    [
        (HOST, (-9, -1), "tls_expired"),
        (HOST, (1, 9), "clock_wrong"),
        ("another.test", (-1, 1), "tls_hostname"),
    ],
)
async def test_a_certificate_that_does_not_hold(
    tinyproxy: RunningProxy, world: Authority, host: str, days: tuple[int, int], code: str
) -> None:
    certificate = world.issue(host, from_days=days[0], to_days=days[1])
    async with desk(tinyproxy, certificate, by(tinyproxy, world.file)) as here:
        here.network.log_in(login(tinyproxy))
        assert (await fault(here.read_calls())).code == code


# --- a proxy that looks into it ---


async def test_who_looks_into_it_without_being_trusted_is_refused(
    interceptor: RunningProxy, world: Authority
) -> None:
    async with desk(interceptor, world.issue(), by(interceptor, "")) as here:
        assert (await fault(here.read_calls())).code == "tls_unknown_ca"
        offer = SocketOffer(url=f"wss://{HOST}/mqtt", client_id="c")
        opening = NotificationSocket.open(
            offer, keepalive=30, network=here.network, app="", timing=here.http.timing
        )
        error = await fault(opening)
        assert isinstance(error, Unreachable)
        assert error.code == "tls_unknown_ca"


async def test_with_the_companys_authority_both_go_through_it(
    interceptor: RunningProxy, company: Authority, world: Authority
) -> None:
    async with desk(interceptor, world.issue(), by(interceptor, company.file)) as here:
        assert await here.read_calls() == []
        await here.hear_a_call()
        seen = interceptor.program.output()
    assert f"GET https://{HOST}/2017-09-01/endpoints/2880/call" in seen
    assert "WebSocket binary message" in seen
