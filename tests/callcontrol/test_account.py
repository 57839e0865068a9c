"""Signing in and out, and what the account says on the way."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from callcontrol.account import Account, NoPhone
from callcontrol.cloudlink.auth import OpenBrowser
from callcontrol.cloudlink.closing_page import Page, Pages
from callcontrol.cloudlink.config import CloudLinkConfig
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.models import Identity, Tokens
from callcontrol.cloudlink.password_grant import PasswordLogin
from callcontrol.cloudlink.timing import Timing
from callcontrol.demo import fill_in_portal, free_port
from callcontrol.session import Session
from callcontrol.status import AccountState, AccountStatus
from callcontrol.storage.credentials import CredentialsError, CredentialsFault, MemoryCredentials
from callcontrol.tasks import Tasks
from cloudlink_simulator.server import Simulator, running_simulator
from tests.callcontrol.cloudlink.hand_time import HandTime, settle
from tests.end_to_end.signed_in import signed_in

_PATIENCE = 5.0
SOME = Tokens(
    access_token="kept", refresh_token="kept", expires_at=datetime.now(UTC) + timedelta(hours=1)
)


class LockedCredentials(MemoryCredentials):
    """A keyring that nobody unlocks."""

    lasting = True

    async def save(self, _tokens: Tokens) -> None:
        raise CredentialsError(CredentialsFault.LOCKED)


@dataclass
class Door:
    """An account before and after somebody has come in."""

    account: Account
    credentials: MemoryCredentials
    told: list[AccountStatus] = field(default_factory=list)

    async def until(self, is_true: Callable[[AccountStatus], object]) -> AccountStatus:
        """The first status told that makes ``is_true`` true, as soon as there is one."""
        changed = asyncio.Event()
        self.account.statuses.subscribe(lambda _: changed.set())
        async with asyncio.timeout(_PATIENCE):
            while not (found := [status for status in self.told if is_true(status)]):
                changed.clear()
                await changed.wait()
        self.told.clear()
        return found[0]

    async def sign_in(self) -> AccountStatus:
        """How a sign-in ends."""
        self.account.sign_in()
        return await self.until(signed_out)


def signed_out(status: AccountStatus) -> bool:
    return status.state is AccountState.SIGNED_OUT


def no_session(_identity: Identity, _tasks: Tasks) -> Session:
    """What signing in leads to is not this module's concern."""
    raise NoPhone


@asynccontextmanager
async def door(
    *,
    open_browser: OpenBrowser | None = None,
    credentials: MemoryCredentials | None = None,
    with_client_id: bool = True,
    pages: Pages | None = None,
) -> AsyncIterator[Door]:
    port = free_port()
    simulator = Simulator(redirect_uris=(f"http://127.0.0.1:{port}/callback",))
    credentials = credentials or MemoryCredentials()
    tasks = Tasks()
    async with running_simulator(simulator):
        config = CloudLinkConfig.for_simulator(
            simulator.url,
            client_id=simulator.account.application.client_id if with_client_id else "",
            redirect_port=port,
        )
        async with CloudLinkHttp(config) as http:
            account = Account(
                http=http,
                credentials=credentials,
                open_browser=open_browser
                or (lambda url: fill_in_portal(url, "robin.2881@example.com", "simulator")),
                new_session=no_session,
                tasks=tasks,
                pages=pages,
            )
            result = Door(account, credentials)
            account.statuses.subscribe(result.told.append)
            yield result
            await account.close()
            await tasks.close()


async def test_the_browser_comes_back_to_the_words_of_the_users_language() -> None:
    shown = []

    async def refuse(url: str) -> bool:
        asked = httpx.URL(url).params
        answer = {"error": "access_denied", "state": asked["state"]}
        async with httpx.AsyncClient(trust_env=False, verify=False) as browser:
            shown.append((await browser.get(asked["redirect_uri"], params=answer)).text)
        return True

    pages = Pages(language="de", denied=Page(200, "Sie sind nicht angemeldet", ""))
    async with door(open_browser=refuse, pages=pages) as it:
        assert (await it.sign_in()).reason == "denied"
    assert "<h1>Sie sind nicht angemeldet</h1>" in shown[0]


async def test_without_tokens_nobody_is_signed_in() -> None:
    async with door() as it:
        await it.account.start()
        assert it.account.status.state is AccountState.SIGNED_OUT
        assert not it.account.status.reason


async def test_an_account_without_a_phone_is_told() -> None:
    async with door() as it:
        assert (await it.sign_in()).reason == "no_endpoint"


async def test_tokens_that_are_no_longer_good_mean_signing_in_again() -> None:
    credentials = MemoryCredentials()
    soon = datetime.now(UTC) + timedelta(hours=1)
    await credentials.save(Tokens(access_token="old", refresh_token="old", expires_at=soon))
    async with door(credentials=credentials) as it:
        await it.account.start()
        assert it.account.status.state is AccountState.SIGNED_OUT
        assert it.account.status.reason == "sign_in_required"


async def test_a_browser_that_does_not_open_leaves_the_link() -> None:
    async with door(open_browser=lambda _: False) as it:
        it.account.sign_in()
        assert "/authorize?" in (await it.until(lambda status: status.link)).link
        assert it.account.status.reason == "no_browser"
        it.account.cancel()
        assert (await it.until(signed_out)).link == ""


async def test_cancelling_leaves_the_port_free_for_the_next_try() -> None:
    async with door(open_browser=lambda _: True) as it:
        for _ in range(2):
            it.account.sign_in()
            await it.until(lambda status: status.state is AccountState.SIGNING_IN)
            it.account.cancel()
            assert (await it.until(signed_out)).reason == ""


async def test_without_a_client_id_it_says_so() -> None:
    async with door(with_client_id=False) as it:
        assert (await it.sign_in()).reason == "no_client_id"


async def test_a_sign_in_that_cannot_be_kept_is_for_this_run_only() -> None:
    async with door(credentials=LockedCredentials()) as it:
        assert it.account.status.lasting
        await it.sign_in()
        assert not it.account.status.lasting


async def test_signing_out_forgets_the_tokens() -> None:
    async with door() as it:
        await it.credentials.save(SOME)
        await it.account.sign_out()
        assert await it.credentials.load() is None


async def test_a_sign_in_that_comes_to_nothing_leaves_no_tokens_behind() -> None:
    async with door() as it:
        assert (await it.sign_in()).reason == "no_endpoint"
        await it.until(signed_out)  # once more, when they are forgotten
        assert await it.credentials.load() is None


@pytest.mark.parametrize("times", [1, 3])
async def test_however_often_the_button_is_pressed_there_is_one_sign_in(times: int) -> None:
    async with door(open_browser=lambda _: True) as it:
        for _ in range(times):
            it.account.sign_in()
        await it.until(lambda status: status.state is AccountState.SIGNING_IN)
        it.account.cancel()
        await it.until(signed_out)
        assert it.told == []


async def test_a_network_that_comes_later_than_the_program_is_waited_for() -> None:
    credentials = MemoryCredentials()
    soon = datetime.now(UTC) + timedelta(hours=1)
    await credentials.save(Tokens(access_token="kept", refresh_token="kept", expires_at=soon))
    tries: list[float] = []

    async def no_third_try(seconds: float) -> None:
        tries.append(seconds)
        if len(tries) == 2:
            raise asyncio.CancelledError

    config = CloudLinkConfig.for_simulator(f"http://127.0.0.1:{free_port()}", client_id="any")
    tasks = Tasks()
    async with CloudLinkHttp(config, timing=Timing(sleep=no_third_try)) as http:
        account = Account(
            http=http,
            credentials=credentials,
            open_browser=lambda _: True,
            new_session=no_session,
            tasks=tasks,
        )
        with pytest.raises(asyncio.CancelledError):
            await account.start()
    assert account.status.state is AccountState.STARTING
    assert account.status.reason == "connection_refused"
    assert await credentials.load() is not None


async def test_a_password_does_where_there_is_no_client_id() -> None:
    async with door(with_client_id=False) as it:
        it.account.sign_in_with_password(login())
        assert (await it.until(lambda status: status.by_password)).link == ""
        assert (await it.until(signed_out)).reason == "no_endpoint"  # nobody gave it a session


@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"account": "123"}, {"user": "nobody"}])
async def test_a_password_that_is_wrong_is_said(wrong: dict[str, str]) -> None:
    async with door(with_client_id=False) as it:
        it.account.sign_in_with_password(replace(login(), **wrong))
        assert (await it.until(signed_out)).reason == "password_refused"
        assert await it.credentials.load() is None


def login() -> PasswordLogin:
    return PasswordLogin(user="robin.2881@example.com", password="simulator", account="900000042")


async def test_another_way_there_ends_the_wait_for_the_network() -> None:
    credentials = MemoryCredentials()
    await credentials.save(SOME)
    time = HandTime()
    config = CloudLinkConfig.for_simulator(f"http://127.0.0.1:{free_port()}", client_id="any")
    tasks = Tasks()
    async with CloudLinkHttp(config, timing=time.timing) as http:
        account = Account(
            http=http,
            credentials=credentials,
            open_browser=lambda _: True,
            new_session=no_session,
            tasks=tasks,
        )
        told: asyncio.Queue[AccountStatus] = asyncio.Queue()
        account.statuses.subscribe(told.put_nowait)
        start = asyncio.create_task(account.start())
        for _ in range(6):  # by now it would wait for a minute
            assert (await told.get()).reason == "connection_refused"
            account.check()
            await settle()
            time.advance(2)  # the least between two attempts
        start.cancel()
        with pytest.raises(asyncio.CancelledError):
            await start


async def test_who_chooses_other_phones_stays_signed_in_though_the_service_fails(
    tmp_path: Path,
) -> None:
    async with signed_in(tmp_path) as desk:
        told: list[AccountState] = []
        desk.account.statuses.subscribe(lambda status: told.append(status.state))
        desk.simulator.trouble.switch_on("server_error", count=2, match="^GET .*/token$")
        await desk.account.restart()
        assert told == [AccountState.STARTING, AccountState.STARTING, AccountState.SIGNED_IN]
        assert desk.account.session not in (None, desk.session)
