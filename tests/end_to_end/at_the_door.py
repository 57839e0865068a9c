"""Somebody who is about to sign in: window, account and network are real, the service is a script.

What the service says, and what the browser comes back with, is for a test to choose.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import httpx
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callcontrol.account import Account, NoPhone
from callcontrol.cloudlink.auth import OpenBrowser
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.models import Identity
from callcontrol.session import Session
from callcontrol.settings import SettingsStore
from callcontrol.storage.credentials import Credentials, MemoryCredentials
from callcontrol.tasks import Tasks
from callcontrol.ui.desktop_ui import DesktopUi
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.callcontrol.cloudlink.scripted_server import Received, Reply, ScriptedServer
from tests.callcontrol.ui.looking import click, open_window, read

TOKENS = Reply(body={"access_token": "a", "refresh_token": "r", "expires_in": 3600})
_PATIENCE = 8.0


@dataclass
class Door:
    """The window of somebody who is not signed in yet."""

    window: MainWindow
    account: Account

    async def reads(self, sentence: str) -> str:
        """What stands in the window once ``sentence`` does, or when it is too late for that."""
        with suppress(TimeoutError):
            await until(lambda: sentence in read(self.window))
        return read(self.window)

    def sign_in(self) -> None:
        """Press the button."""
        click(self.window, "Sign in…")


async def until(is_true: Callable[[], object]) -> None:
    """Let Qt and asyncio take turns until something is so."""
    async with asyncio.timeout(_PATIENCE):
        while not is_true():
            QApplication.processEvents()
            await asyncio.sleep(0.001)


def comes_back_with(**answer: str) -> OpenBrowser:
    """A browser that returns at once with ``answer``, and the state unless that is given."""

    async def browse(url: str) -> bool:
        asked = dict(parse_qsl(urlsplit(url).query))
        fields = {"state": asked["state"], **answer}
        async with httpx.AsyncClient(trust_env=False, verify=False) as browser:
            await browser.get(asked["redirect_uri"], params=fields)
        return True

    return browse


def no_phone(_http: CloudLinkHttp, _identity: Identity, _tasks: Tasks) -> Session:
    """Whoever comes in has no extension."""
    raise NoPhone


@asynccontextmanager
async def at_the_door(
    folder: Path,
    qtbot: QtBot,
    *replies: Reply,
    browse: OpenBrowser | None = None,
    credentials: Credentials | None = None,
    base_urls: Mapping[str, str] | None = None,
    answer: Callable[[Received], Reply] | None = None,
    new_session: Callable[[CloudLinkHttp, Identity, Tasks], Session] = no_phone,
    time: HandTime | None = None,
    **changes: object,
) -> AsyncIterator[Door]:
    """A service that answers with ``replies``; ``changes`` are made to the client's config.

    Without ``time`` no pause before another try takes any.
    """
    async with ScriptedServer(*replies or (TOKENS,), answer=answer) as server:
        config = replace(server.config, sign_out_route="", **changes)  # type: ignore[arg-type]
        if base_urls is not None:
            config = replace(config, base_urls=base_urls)
        tasks = Tasks()
        window = MainWindow()
        ui = DesktopUi(
            window=window,
            settings=SettingsStore(folder / "settings.json"),
            now=lambda: datetime.now(UTC),
            quit_program=lambda: None,
        )
        qtbot.addWidget(ui.pops)
        open_window(qtbot, window)
        async with CloudLinkHttp(config, timing=(time or HandTime(impatient=True)).timing) as http:
            account = Account(
                http=http,
                credentials=credentials or MemoryCredentials(),
                open_browser=browse or comes_back_with(code="code"),
                new_session=partial(new_session, http),
                tasks=tasks,
            )
            ui.start(account, None)
            await account.start()
            try:
                yield Door(window, account)
            finally:
                await ui.stop()
                await account.close()
                await tasks.close()
