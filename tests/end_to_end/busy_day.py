"""The program as somebody uses it for a while, started by a test as a process of its own.

Its first line of input is JSON: the profile, the service, and whom to sign in as. It signs in,
answers a call, runs into errors of every kind and says "ready"; at the next line it quits.
"""

import asyncio
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

import qasync

from callcontrol import logs
from callcontrol.app import App
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.config import VERSION, Service
from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.http import Request
from callcontrol.cloudlink.models import CallAction, CallId, CallKey, CallState
from callcontrol.demo import fill_in_portal
from callcontrol.paths import Paths
from callcontrol.session import Session
from callcontrol.settings import SettingsStore
from callcontrol.status import ConnectionState
from callcontrol.ui.application import Application
from callcontrol.ui.main_window import MainWindow

T = TypeVar("T")
_PATIENCE = 20.0


def main() -> int:
    """Run the program with a script in the user's place."""
    given = json.loads(sys.stdin.readline())
    paths = Paths.in_folder(Path(given["profile"]))
    application = Application(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    settings = SettingsStore(paths.settings)
    settings.change(
        client_id=given["client_id"],
        redirect_port=given["port"],
        portal_url=f"{given['url']}/authorize",
        service_urls={str(name): f"{given['url']}/{VERSION}" for name in Service},
    )
    window = MainWindow()
    window.show()
    stop_logging = logs.start_logging(paths.log)
    browse = partial(fill_in_portal, username=given["username"], password=given["password"])
    app = App(paths, settings, window, open_browser=browse)
    logs.install_excepthooks(app.tell_of_bug)
    try:
        return int(qasync.run(app.run(_day)))
    finally:
        stop_logging()


async def _day(app: App) -> int:
    account = app.account
    assert account is not None
    account.sign_in()
    async with asyncio.timeout(_PATIENCE):
        session = await _until(lambda: account.session)
        await _until(lambda: session.status.state is ConnectionState.CONNECTED)
        print("connected", flush=True)
        record = await _until(lambda: _ringing(session))
        await session.act(record.key, CallAction.ANSWER)
        await _run_into_errors(app, session)
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    return 0


async def _until(condition: Callable[[], T | None]) -> T:
    while not (answer := condition()):  # noqa: ASYNC110 - not all of it is told
        await asyncio.sleep(0.01)
    return answer


def _ringing(session: Session) -> CallRecord | None:
    live = session.store.live
    return next((record for record in live if record.call.state is CallState.RINGING), None)


async def _run_into_errors(app: App, session: Session) -> None:
    """Errors whose texts echo what was sent, refused tokens, and a fault of the program."""
    assert app.account is not None
    phone, http = session.endpoint_ids[0], app.account._http
    for request in (
        Request(service=Service.MEDIA, method="GET", path="/no/such/route"),
        Request(service=Service.MEDIA, method="GET", path="/endpoints/9999"),
        Request(service=Service.AUTHENTICATION, method="POST", path="/token", json={"code": "x"}),
    ):
        with suppress(CloudLinkError):
            await http.send(request, lambda content: content)
    with suppress(CloudLinkError):
        await session.act(CallKey(phone, CallId("77")), CallAction.ANSWER)
    authenticator = app.account._authenticator
    assert authenticator.tokens is not None
    await authenticator.access_token(rejected=authenticator.tokens.access_token)
    app.account._tasks.start(_fall_over(authenticator.tokens.access_token), name="a bug")
    await session.resync()


async def _fall_over(token: str) -> None:
    raise RuntimeError(f"Authorization: Bearer {token}")


if __name__ == "__main__":
    sys.exit(main())
