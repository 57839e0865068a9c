"""Signing in through the simulator's portal, and staying signed in."""

import asyncio
import base64
import hashlib
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from random import Random
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from callcontrol.cloudlink.auth import Authenticator, sign_in
from callcontrol.cloudlink.config import CloudLinkConfig, Encoding
from callcontrol.cloudlink.config import Service as ServiceName
from callcontrol.cloudlink.errors import (
    CloudLinkError,
    RateLimited,
    ServiceFailed,
    SignInFailed,
    SignInRequired,
    Unreachable,
)
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import Tokens
from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.password_grant import PasswordLogin, sign_in_with_password
from callcontrol.cloudlink.redaction import KNOWN
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.server import Simulator
from tests.callcontrol.cloudlink.hand_time import START, HandTime
from tests.callcontrol.cloudlink.office import ALEX, at_the_office, config_for, free_port
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer
from tests.fixtures.simulator import new_simulator, running_simulator


@asynccontextmanager
async def portal(
    adjust: Callable[[CloudLinkConfig], CloudLinkConfig] = lambda config: config,
) -> AsyncIterator[tuple[Simulator, CloudLinkHttp]]:
    """Run a simulator at which a free port of ours is registered, and a client of it."""
    port = free_port()
    simulator = new_simulator(redirect_uris=(f"http://127.0.0.1:{port}/callback",))
    async with running_simulator(simulator):
        config = replace(config_for(simulator, port), sign_in_seconds=10)
        async with CloudLinkHttp(adjust(config)) as http:
            yield simulator, http


class Browser:
    """What a person does with the browser, as a program."""

    def __init__(self, decision: str = "allow", *, state: str = "") -> None:
        self.url = ""
        self.page = ""
        self._decision = decision
        self._state = state

    async def open(self, url: str) -> None:
        """Fill in the portal's form and follow where it leads."""
        self.url = url
        form = {
            **{name: values[0] for name, values in parse_qs(urlsplit(url).query).items()},
            "username": "alex.2880@example.com",
            "password": "simulator",
            "decision": self._decision,
        }
        form["state"] = self._state or form["state"]
        async with httpx.AsyncClient(
            trust_env=False, verify=False, follow_redirects=True
        ) as client:
            answer = await client.post(
                url.partition("?")[0], data=form, headers={"accept": "text/html"}
            )
        self.page = answer.text

    @property
    def query(self) -> dict[str, str]:
        """What the authorization address asked for."""
        fields = parse_qs(urlsplit(self.url).query, strict_parsing=True)
        return {name: value for name, [value] in fields.items()}


async def come_back(url: str) -> None:
    """Skip the portal: be the browser that comes back with a code at once."""
    query = parse_qs(urlsplit(url).query)
    back = f"{query['redirect_uri'][0]}?code=the-code&state={query['state'][0]}"
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        await client.get(back)


async def test_signing_in_with_the_browser() -> None:
    browser = Browser()
    async with portal() as (_, http):
        tokens = await sign_in(http, open_browser=browser.open)
        user = Authenticator(http, tokens)
        identity = await user.identity()
    assert identity.extension == "2880"
    assert identity.email == "alex.2880@example.com"
    assert tokens.refresh_token
    assert "You can close this window" in browser.page
    query = browser.query
    assert query["redirect_uri"] == http.config.redirect_uri
    assert query["response_type"] == "code"
    assert query["code_challenge_method"] == "S256"
    assert len(query["state"]) >= 32


async def test_what_the_token_request_holds() -> None:
    body = {"access_token": "a", "refresh_token": "r", "expires_in": 3747}

    async def come_back_noting(url: str) -> None:
        challenges.append(parse_qs(urlsplit(url).query)["code_challenge"][0])
        await come_back(url)

    challenges: list[str] = []
    async with ScriptedServer(Reply(status=201, body=body)) as server:
        config = replace(server.config, redirect_port=free_port())
        async with CloudLinkHttp(config) as http:
            await sign_in(http, open_browser=come_back_noting)
    [request] = server.received
    assert request.target == "/2017-09-01/token"
    assert request.headers["content-type"] == "application/json"
    fields = httpx.Response(200, content=request.body).json()
    verifier = fields.pop("code_verifier")
    assert KNOWN.hide(f"the-code and {verifier}") == "[hidden] and [hidden]"  # in no log
    assert fields == {
        "grant_type": "authorization_code",
        "code": "the-code",
        "client_id": "client",
    }
    digest = hashlib.sha256(verifier.encode()).digest()
    assert base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == challenges[0]


async def test_pkce_and_encoding_can_be_switched() -> None:
    def plain(config: CloudLinkConfig) -> CloudLinkConfig:
        encodings = {"authorization_code": Encoding.FORM}
        return replace(config, pkce=False, token_encodings=encodings)

    browser = Browser()
    async with portal(plain) as (_, http):
        await sign_in(http, open_browser=browser.open)
    assert "code_challenge" not in browser.query


@pytest.mark.parametrize("account", ["", "900000042"])
async def test_an_account_that_is_set_is_named(account: str) -> None:
    browser = Browser()
    async with portal(lambda config: replace(config, account_id=account)) as (_, http):
        await sign_in(http, open_browser=browser.open)
    assert browser.query.get("account_id", "") == account


async def test_each_sign_in_has_secrets_of_its_own() -> None:
    first, second = Browser(), Browser()
    async with portal() as (_, http):
        for browser in (first, second):
            await sign_in(http, open_browser=browser.open)
    assert first.query["state"] != second.query["state"]
    assert first.query["code_challenge"] != second.query["code_challenge"]


@pytest.mark.parametrize(
    ("browser", "code", "page"),
    [
        (Browser("deny"), "denied", "You are not signed in"),
        (Browser(state="forged"), "state_mismatch", "does not belong to Call Control"),
    ],
)
async def test_answers_that_are_no_sign_in(browser: Browser, code: str, page: str) -> None:
    async with portal() as (_, http):
        with pytest.raises(SignInFailed) as caught:
            await sign_in(http, open_browser=browser.open)
    assert caught.value.code == code
    assert page in browser.page


async def test_a_code_that_is_refused() -> None:
    browser = Browser()

    def open_browser(url: str) -> asyncio.Task[None]:
        return asyncio.ensure_future(spoiled(url))

    async def spoiled(url: str) -> None:
        await browser.open(url.replace("code_challenge=", "code_challenge=x"))

    async with portal() as (_, http):
        with pytest.raises(SignInFailed) as caught:
            await sign_in(http, open_browser=open_browser)
    assert caught.value.code == "token_refused"
    assert caught.value.status == 400
    assert caught.value.correlation_id


async def test_nobody_answers_in_time() -> None:
    def hurried(config: CloudLinkConfig) -> CloudLinkConfig:
        return replace(config, sign_in_seconds=0.01)

    async with portal(hurried) as (_, http):
        with pytest.raises(SignInFailed) as caught:
            await sign_in(http, open_browser=lambda _: True)
    assert caught.value.code == "timed_out"


async def test_a_busy_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        config = CloudLinkConfig(redirect_port=taken.getsockname()[1])
        async with CloudLinkHttp(config) as http:
            with pytest.raises(SignInFailed) as caught:
                await sign_in(http, open_browser=lambda _: pytest.fail("opened"))
    assert caught.value.code == "port_busy"


async def test_cancelling_gives_up_and_frees_the_port() -> None:
    opened = asyncio.Event()
    async with portal() as (_, http):
        task = asyncio.create_task(sign_in(http, open_browser=lambda _: opened.set()))
        await opened.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await sign_in(http, open_browser=Browser().open)


# --- staying signed in ---


async def test_a_token_is_refreshed_before_it_expires() -> None:
    async with at_the_office(faults=Faults(expires_in=3600)) as office:
        first = await office.user.access_token()
        office.advance(2879)
        assert await office.user.access_token() == first
        office.advance(2)
        assert await office.user.access_token() != first
        [announced] = office.announced
        assert announced == office.user.tokens


@pytest.mark.parametrize(("life", "due"), [(3600, 2880), (1000, 700), (60, 48), (0, 2)])
async def test_the_time_to_refresh(life: int, due: int) -> None:
    body = {"access_token": "new", "expires_in": 3600}
    tokens = Tokens(
        access_token="old", refresh_token="r", expires_at=START + timedelta(seconds=life)
    )
    time = HandTime()
    async with (
        ScriptedServer(Reply(body=body)) as server,
        CloudLinkHttp(server.config, timing=time.timing) as http,
    ):
        user = Authenticator(http, tokens)
        keeping = asyncio.create_task(user.keep_fresh())
        await settled()
        assert time.next_wake == due
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)


async def test_twenty_waiters_share_one_refresh() -> None:
    async with at_the_office() as office:
        office.advance(3800)  # past the point, and for some lives past the end
        tokens = await asyncio.gather(*(office.user.access_token() for _ in range(20)))
        assert len(set(tokens)) == 1
        assert len(office.announced) == 1


async def test_twenty_refused_requests_share_one_refresh() -> None:
    async with at_the_office() as office:
        tokens = office.user.tokens
        assert tokens is not None
        office.simulator.tokens._tokens.clear()  # the service forgets what it issued
        media = Media(office.http)
        await asyncio.gather(*(media.active_calls(ALEX) for _ in range(20)))
        assert len(office.announced) == 1


async def test_a_waiter_that_leaves_takes_the_refresh_from_nobody() -> None:
    async with at_the_office() as office:
        office.advance(4000)
        impatient = asyncio.create_task(office.user.access_token())
        patient = asyncio.create_task(office.user.access_token())
        await settled()
        impatient.cancel()
        assert await patient == office.announced[0].access_token
        assert len(office.announced) == 1


async def test_closing_waits_for_a_refresh_that_nobody_waits_for_any_more() -> None:
    async with at_the_office() as office:
        office.advance(4000)
        waiter = asyncio.create_task(office.user.access_token())
        await settled()
        waiter.cancel()
        await office.user.aclose()
        assert len(office.announced) == 1


@asynccontextmanager
async def refreshing(
    *replies: Reply,
    expires_in: float = 0,
    refresh_token: str = "old-refresh",
    adjust: Callable[[CloudLinkConfig], CloudLinkConfig] = lambda config: config,
) -> AsyncIterator[tuple[Authenticator, ScriptedServer, HandTime]]:
    """Let tokens that expire so soon be refreshed by a server that answers so."""
    time = HandTime(impatient=True)
    tokens = Tokens(
        access_token="old",
        refresh_token=refresh_token,
        expires_at=START + timedelta(seconds=expires_in),
    )
    async with (
        ScriptedServer(*replies) as server,
        CloudLinkHttp(adjust(server.config), timing=time.timing) as http,
    ):
        yield Authenticator(http, tokens), server, time


NEW = {"access_token": "new", "expires_in": 3600}


async def test_the_old_refresh_token_stays_if_no_new_one_comes() -> None:
    async with refreshing(Reply(body=NEW)) as (user, server, _):
        assert await user.access_token() == "new"
        assert user.tokens is not None
        assert user.tokens.refresh_token == "old-refresh"
        assert server.received[0].body == b"grant_type=refresh_token&refresh_token=old-refresh"


async def test_the_name_of_the_field_is_a_setting() -> None:
    def other(config: CloudLinkConfig) -> CloudLinkConfig:
        encodings = {"refresh_token": Encoding.JSON}
        return replace(config, refresh_field="token", token_encodings=encodings)

    async with refreshing(Reply(body=NEW), adjust=other) as (user, server, _):
        await user.access_token()
        body = httpx.Response(200, content=server.received[0].body).json()
        assert body == {"grant_type": "refresh_token", "token": "old-refresh"}


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_a_refused_refresh_needs_a_new_sign_in(status: int) -> None:
    async with refreshing(Reply(status=status)) as (user, server, _):
        for _ in range(2):
            with pytest.raises(SignInRequired):
                await user.access_token()
        assert len(server.received) == 1
        assert user.tokens is None


async def test_without_a_refresh_token_a_token_lives_out_its_life() -> None:
    async with refreshing(Reply(), expires_in=100, refresh_token="") as (user, server, time):
        time.advance(99)
        assert await user.access_token() == "old"
        time.advance(1)
        with pytest.raises(SignInRequired):
            await user.access_token()
        assert not server.received


async def test_a_service_that_fails_leaves_the_old_token_in_use_while_it_lives() -> None:
    async with refreshing(Reply(status=500), expires_in=100) as (user, server, time):
        time.advance(81)
        assert await user.access_token() == "old"
        assert await user.access_token() == "old"
        assert len(server.received) == 1
        time.advance(19)
        with pytest.raises(ServiceFailed):
            await user.access_token()


async def test_kept_fresh_in_the_background() -> None:
    replies = [Reply(status=500), Reply(body=NEW), Reply(body=NEW), Reply(status=401)]
    async with refreshing(*replies, expires_in=1000) as (user, server, time):
        with pytest.raises(SignInRequired):
            await user.keep_fresh()
        assert time.slept == [700, 2, 2880, 2880]
        assert len(server.received) == 4


async def test_signing_out_revokes_and_forgets() -> None:
    async with at_the_office() as office:
        tokens = office.user.tokens
        assert tokens is not None
        await office.user.sign_out()
        assert office.user.tokens is None
        assert office.simulator.tokens.find(tokens.access_token) is None
        with pytest.raises(SignInRequired):
            await office.user.identity()
        await office.user.sign_out()


async def test_a_refresh_under_way_does_not_undo_a_sign_out() -> None:
    def forget(config: CloudLinkConfig) -> CloudLinkConfig:
        return replace(config, sign_out_route="")

    async with refreshing(Reply(body=NEW), adjust=forget) as (user, server, _):
        waiter = asyncio.create_task(user.access_token())
        await settled()
        await user.sign_out()
        with pytest.raises(SignInRequired):
            await waiter
        assert user.tokens is None
        assert [request.method for request in server.received] == ["POST"]


async def test_a_sign_in_whose_last_step_gets_no_answer() -> None:
    async with ScriptedServer(Reply(cut=True)) as server:
        config = replace(server.config, redirect_port=free_port())
        async with CloudLinkHttp(config) as http:
            with pytest.raises(Unreachable):
                await sign_in(http, open_browser=come_back)


async def test_signing_out_works_without_a_network() -> None:
    config = CloudLinkConfig.for_simulator(f"http://127.0.0.1:{free_port()}", client_id="c")
    tokens = Tokens(access_token="a", refresh_token="r", expires_at=START + timedelta(days=9999))
    async with CloudLinkHttp(config) as http:
        user = Authenticator(http, tokens)
        with pytest.raises(Unreachable):
            await user.identity()
        await user.sign_out()
        assert user.tokens is None


async def test_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    echo = {"message": "bad token old-refresh, bad bearer old"}
    async with refreshing(Reply(status=400, body=echo)) as (user, _, _):
        with pytest.raises(CloudLinkError) as caught:
            await user.access_token()
    assert "old-refresh" not in caplog.text + str(caught.value) + repr(caught.value)


async def settled() -> None:
    """Let every task run until it waits for something."""
    for _ in range(10):
        await asyncio.sleep(0)


# --- a storm of refusals ---


@settings(max_examples=25)
@given(
    seed=st.integers(0, 2**32),
    requests=st.integers(2, 15),
    storms=st.integers(0, 4),
    failing=st.lists(st.sampled_from([500, 503, 429]), max_size=2),
)
def test_however_many_wait_each_token_is_refreshed_once(
    seed: int, requests: int, storms: int, failing: list[int]
) -> None:
    """The service forgets its tokens again and again while requests are under way."""
    service = Service(seed, failing)

    async def play() -> None:
        async with service.serving() as http:
            user = Authenticator(http, service.issue())
            sending = [asyncio.create_task(http.send(ASK, bytes)) for _ in range(requests)]
            for _ in range(storms):
                await settled()
                service.good.clear()
            results = await asyncio.gather(*sending, return_exceptions=True)
            service.heal()
            assert await http.send(ASK, bytes) == b"yes"  # whoever failed before
            await user.aclose()
        for result in results:
            assert result == b"yes" or isinstance(result, _MAY_FAIL)

    asyncio.run(play())
    assert len(service.spent) == len(set(service.spent))  # no refresh token was used twice
    assert service.most_refreshing <= 1


NETWORK = Network()  # what to trust is read once

_MAY_FAIL = (SignInRequired, ServiceFailed, RateLimited)

ASK = Request(service=ServiceName.MEDIA, method="GET", path="/any")


class Service:
    """Gives each token out once, and knows how many refreshes go on at the same time."""

    def __init__(self, seed: int, failing: list[int]) -> None:
        self.good: set[str] = set()
        self.spent: list[str] = []
        self.most_refreshing = 0
        self._failing = list(failing)
        self._chance = Random(seed)
        self._issued = 0
        self._refreshing = 0
        self._current = ""

    def heal(self) -> None:
        """Fail no more."""
        self._failing.clear()

    def issue(self) -> Tokens:
        self._issued += 1
        self._current = f"refresh-{self._issued}"
        access = f"access-{self._issued}"
        self.good.add(access)
        expires_at = START + timedelta(hours=1)
        return Tokens(access_token=access, refresh_token=self._current, expires_at=expires_at)

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[CloudLinkHttp]:
        """Run it, and give a client of it."""
        app = web.Application()
        app.router.add_get("/2017-09-01/any", self._answer)
        app.router.add_post("/2017-09-01/token", self._refresh)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        config = CloudLinkConfig.for_simulator(url, client_id="c")
        try:
            timing = HandTime(impatient=True).timing
            async with CloudLinkHttp(config, network=NETWORK, timing=timing) as http:
                yield http
        finally:
            await runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        for _ in range(self._chance.randrange(4)):
            await asyncio.sleep(0)
        is_good = request.headers["authorization"].removeprefix("Bearer ") in self.good
        return web.Response(status=200 if is_good else 401, body=b"yes")

    async def _refresh(self, request: web.Request) -> web.Response:
        self._refreshing += 1
        self.most_refreshing = max(self.most_refreshing, self._refreshing)
        given = str((await request.post())["refresh_token"])
        for _ in range(self._chance.randrange(4)):
            await asyncio.sleep(0)
        self._refreshing -= 1
        if self._failing:
            return web.Response(status=self._failing.pop())
        assert given == self._current
        self.spent.append(given)
        new = self.issue()
        body = {"access_token": new.access_token, "refresh_token": new.refresh_token}
        return web.json_response(body | {"expires_in": 3600})


# --- by password ---


async def test_what_a_sign_in_by_password_sends() -> None:
    body = {"access_token": "a", "refresh_token": "r", "expires_in": 3747}
    login = PasswordLogin(user="alex@example.com", password="p&ss=wörd +", account="900000042")
    async with (
        ScriptedServer(Reply(status=201, body=body)) as server,
        CloudLinkHttp(server.config) as http,
    ):
        tokens = await sign_in_with_password(http, login)
    assert tokens.access_token == "a"
    [request] = server.received
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "x-mitel-app" in request.headers
    assert {name: value for name, [value] in parse_qs(request.body.decode()).items()} == {
        "grant_type": "password",
        "username": "alex@example.com",
        "password": "p&ss=wörd +",
        "account_id": "900000042",
    }


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_a_refused_password_is_told_and_nowhere_written(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    echo = {"message": "wrong password Tr0ub4dor for alex@example.com"}
    login = PasswordLogin(user="alex@example.com", password="Tr0ub4dor")
    async with (
        ScriptedServer(Reply(status=status, body=echo)) as server,
        CloudLinkHttp(server.config) as http,
    ):
        with pytest.raises(SignInFailed) as caught:
            await sign_in_with_password(http, login)
    assert caught.value.code == "password_refused"
    assert len(server.received) == 1
    for text in (caplog.text, repr(caught.value), repr(login)):
        assert "Tr0ub4dor" not in text
        assert "alex@" not in text
