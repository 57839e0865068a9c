"""The whole product in this process, signed in by its own sign-in, at the stand-in service or at
the simulator.

It is composed as ``callcontrol.__main__`` does it; only the browser is played.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
import urllib.request
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, urlencode, urlsplit

import qasync

from callcontrol.app import App
from callcontrol.cloudlink.config import VERSION
from callcontrol.cloudlink.config import Service as ServiceName
from callcontrol.cloudlink.timing import Timing
from callcontrol.demo import fill_in_portal, free_port
from callcontrol.paths import Paths
from callcontrol.session import Session
from callcontrol.settings import SettingsStore
from callcontrol.status import ConnectionState
from callcontrol.ui.application import Application
from callcontrol.ui.main_window import MainWindow
from tests.bench.figures import Figure, to_json
from tests.bench.processes import NothingHappened, line_of, running
from tests.bench.service import Service, running_service
from tests.bench.stand_in import EXTENSION

T = TypeVar("T")
Play = Callable[[App, Session, Service], Awaitable[list[Figure]]]

_PATIENCE = 15.0


async def say_yes(url: str) -> bool:
    """Come back from every sign-in with a code, as the portal would send the browser."""
    asked = {key: values[0] for key, values in parse_qs(urlsplit(url).query).items()}
    answer = urlencode({"code": "bench", "state": asked["state"]})
    await asyncio.to_thread(_fetch, f"{asked['redirect_uri']}?{answer}")
    return True


def _fetch(address: str) -> None:
    with urllib.request.urlopen(address, timeout=_PATIENCE) as page:
        page.read()


def run(play: Play) -> int:
    """Start the product, sign in, ``play``, and print the figures."""
    with running_service() as service, tempfile.TemporaryDirectory() as folder:
        os.environ["SSL_CERT_FILE"] = str(service.certificate)
        paths = Paths.in_folder(Path(folder))
        Application(sys.argv[:1])
        settings = SettingsStore(paths.settings)
        point_at(settings, service.url)
        window = MainWindow()
        window.show()
        app = App(paths, settings, window, open_browser=say_yes)

        async def script(app: App) -> int:
            print(to_json(await play(app, await signed_in(app), service)))
            return 0

        return int(qasync.run(app.run(script)))


def run_at_simulator(
    play: Callable[[Session, str], Awaitable[int]],
    *program: str,
    timing: Timing | None = None,
) -> int:
    """Start the simulator ``program`` (Python's arguments) and the product, sign in, and ``play``.

    ``play`` gets the simulator's address; what it returns is returned.
    """
    port = free_port()
    command = (*program, f"http://127.0.0.1:{port}/callback")
    with running(*command) as process, tempfile.TemporaryDirectory() as folder:
        said = json.loads(line_of(process))
        user = next(user for user in said["users"] if user["extension"] == EXTENSION)
        Application(sys.argv[:1])
        paths = Paths.in_folder(Path(folder))
        settings = SettingsStore(paths.settings)
        point_at(settings, said["url"])
        settings.change(client_id=said["client_id"], redirect_port=port)
        window = MainWindow()
        window.show()

        async def sign_in(url: str) -> bool:
            return await fill_in_portal(url, user["username"], user["password"])

        app = App(paths, settings, window, open_browser=sign_in, timing=timing)

        async def script(app: App) -> int:
            return await play(await signed_in(app), said["url"])

        return int(qasync.run(app.run(script)))


def point_at(settings: SettingsStore, url: str) -> None:
    """Make the stand-in at ``url`` the cloud of the product."""
    settings.change(
        client_id="bench",
        redirect_port=free_port(),
        portal_url=f"{url}/authorize",
        service_urls={str(name): f"{url}/{VERSION}" for name in ServiceName},
    )


async def signed_in(app: App) -> Session:
    """Sign in by the browser's part, and wait until the session is connected."""
    account = await until(lambda: app.account, "the program is up")
    account.sign_in()
    session = await until(lambda: account.session, "signed in")
    await until(lambda: session.status.state is ConnectionState.CONNECTED, "connected")
    return session


async def until(condition: Callable[[], T | None], what: str) -> T:
    """What ``condition`` says as soon as that is true; fails loudly when it stays false."""
    give_up_at = time.monotonic() + _PATIENCE
    while not (answer := condition()):
        if time.monotonic() > give_up_at:
            raise NothingHappened(f"not within {_PATIENCE:.0f} s: {what}")
        await asyncio.sleep(0.002)
    return answer
