"""Signing in with a real browser: the portal's page, the redirect, the closing page, the tokens."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from callcontrol.cloudlink.auth import Authenticator, sign_in
from callcontrol.cloudlink.config import CloudLinkConfig
from callcontrol.cloudlink.errors import SignInFailed
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.demo import free_port
from cloudlink_simulator.server import Simulator, running_simulator
from tests.fixtures.browser import Browser


@asynccontextmanager
async def client_of_a_simulator() -> AsyncIterator[CloudLinkHttp]:
    port = free_port()
    simulator = Simulator(redirect_uris=(f"http://127.0.0.1:{port}/callback",))
    async with running_simulator(simulator):
        config = CloudLinkConfig.for_simulator(
            simulator.url,
            client_id=simulator.account.application.client_id,
            redirect_port=port,
        )
        async with CloudLinkHttp(config) as http:
            yield http


async def test_a_user_signs_in(browser: Browser) -> None:
    async with client_of_a_simulator() as http:
        address: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        signing_in = asyncio.create_task(sign_in(http, open_browser=address.set_result))
        async with browser.open(await address) as page:
            assert "Sign in" in await page.text()
            await page.fill_in("#username", "robin.2881@example.com")
            await page.fill_in("#password", "wrong")
            await page.submit("button[value=allow]")
            assert "wrong" in await page.text()
            await page.fill_in("#password", "simulator")
            await page.submit("button[value=allow]")
            assert "You can close this window" in await page.text()
        tokens = await signing_in
        identity = await Authenticator(http, tokens).identity()
        assert (identity.name, identity.extension) == ("Robin Ashby", "2881")


async def test_a_user_cancels(browser: Browser) -> None:
    async with client_of_a_simulator() as http:
        address: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        signing_in = asyncio.create_task(sign_in(http, open_browser=address.set_result))
        async with browser.open(await address) as page:
            await page.submit("button[value=deny]")
            assert "not signed in" in await page.text()
        with pytest.raises(SignInFailed) as failure:
            await signing_in
        assert failure.value.code == "denied"
