"""Where faults are brought about for real: at the sign-in, at the start, during a call.

Network, account, session, disk and window are the program's own.
"""

import asyncio
import socket
import sqlite3
import ssl
from collections.abc import Awaitable, Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.app import App
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.config import Service
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.storage.credentials import CredentialsError, CredentialsFault, MemoryCredentials
from callcontrol.storage.database import open_database
from callcontrol.storage.migrations import MIGRATIONS
from callcontrol.ui import problems
from callcontrol.ui.main_window import MainWindow
from cloudlink_simulator.legs import Party
from tests.bench.certificate import write_certificate
from tests.callcontrol.cloudlink.office import free_port
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer
from tests.callcontrol.ui.looking import click, open_window, read
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen
from tests.end_to_end.at_the_door import TOKENS, at_the_door, until
from tests.end_to_end.signed_in import far_key


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault is brought about."""

    folder: Path
    qtbot: QtBot
    environment: pytest.MonkeyPatch
    sentence: str
    """What is waited for."""
    end: ExitStack
    """What is undone when it was read."""


Bring = Callable[[Place], Awaitable[str]]
"""Brings a fault about; gives what the user reads then."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One row."""

    code: str
    bring: Bring
    sentence: str = ""
    """Where it is not the one of ``problems.py``."""

    @property
    def said(self) -> str:
        return self.sentence or problems.sentence(self.code)


# --- at the sign-in ------------------------------------------------------------------------------


def at_sign_in(*replies: Reply, **door: object) -> Bring:
    """Somebody presses "Sign in", and the service answers with ``replies``."""

    async def bring(place: Place) -> str:
        async with at_the_door(place.folder, place.qtbot, *replies, **door) as it:  # type: ignore[arg-type]
            it.sign_in()
            return await it.reads(place.sentence)

    return bring


def answered_with(status: int, body: object = "", **headers: str) -> Bring:
    """Who is signed in is asked, and answered with this."""
    return at_sign_in(TOKENS, Reply(status=status, body=body, headers=headers))


def authentication_at(url: str) -> dict[str, object]:
    """The service that gives tokens is there."""
    return {"base_urls": {Service.AUTHENTICATION: url}}


async def a_closed_port(place: Place) -> str:
    where = authentication_at(f"http://127.0.0.1:{free_port()}")
    return await at_sign_in(**where)(place)


async def a_service_that_never_answers(place: Place) -> str:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        where = authentication_at(f"http://127.0.0.1:{silent.getsockname()[1]}")
        return await at_sign_in(**where, http_timeout_seconds=0.1)(place)


async def an_untrusted_certificate(place: Place) -> str:
    certificate, key = await asyncio.to_thread(write_certificate, place.folder)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    server = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0, ssl=context)
    try:
        where = authentication_at(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        return await at_sign_in(**where)(place)
    finally:
        server.close()
        await server.wait_closed()


async def a_proxy_that_wants_a_password(place: Place) -> str:
    async with ScriptedServer(Reply(status=407)) as proxy:
        place.environment.setenv("HTTPS_PROXY", proxy.url)
        return await at_sign_in(**authentication_at("https://cloudlink.test"))(place)


async def a_taken_port(place: Place) -> str:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return await at_sign_in(redirect_port=taken.getsockname()[1])(place)


class BrokenKeyring(MemoryCredentials):
    """A key store that says no."""

    def __init__(self, fault: CredentialsFault) -> None:
        super().__init__()
        self._fault = fault

    async def load(self) -> None:
        raise CredentialsError(self._fault)


def with_a_keyring_that_is(fault: CredentialsFault) -> Bring:
    async def bring(place: Place) -> str:
        keyring = BrokenKeyring(fault)
        async with at_the_door(place.folder, place.qtbot, credentials=keyring) as it:
            return await it.reads(place.sentence)

    return bring


# --- at the start --------------------------------------------------------------------------------


def at_the_start(spoil: Callable[[Paths, ExitStack], object]) -> Bring:
    """The whole program starts in a profile that was spoiled."""

    async def bring(place: Place) -> str:
        paths = Paths.in_folder(place.folder)
        await asyncio.to_thread(spoil, paths, place.end)
        window = MainWindow()
        app = App(paths, SettingsStore(paths.settings), window)
        place.qtbot.addWidget(app.ui.pops)
        open_window(place.qtbot, window)

        async def look(app: App) -> int:
            await until(lambda: place.sentence in read(app.window))
            texts.append(read(app.window))
            return 0

        texts: list[str] = []
        await app.run(look)
        return texts[0]

    return bring


def made_by_a_newer_program(paths: Paths, _end: ExitStack) -> None:
    with closing(open_database(paths.database)) as database:
        database.execute(f"pragma user_version = {len(MIGRATIONS) + 1}")


def made_by_another_program(paths: Paths, _end: ExitStack) -> None:
    with closing(sqlite3.connect(paths.database)) as database:
        database.execute("create table recipe (name text)")


def held_at_the_start(paths: Paths, end: ExitStack) -> None:
    open_database(paths.database).close()
    other = sqlite3.connect(paths.database, isolation_level=None, check_same_thread=False)
    end.enter_context(closing(other))
    other.execute("pragma locking_mode = exclusive")
    other.execute("begin exclusive")


def settings_of(text: str) -> Callable[[Paths, ExitStack], object]:
    return lambda paths, _end: paths.settings.write_text(text)


def without_room_for_settings(paths: Paths, _end: ExitStack) -> None:
    paths.settings.with_name(f"{paths.settings.name}.new").mkdir()


# --- while calls come and go ---------------------------------------------------------------------


def during_a_call(
    bring: Callable[[Screen, CallRecord], Awaitable[None]], **office: object
) -> Bring:
    """Somebody calls; then the fault comes about."""

    async def ring(place: Place) -> str:
        async with on_screen(place.folder, place.qtbot, **office) as screen:  # type: ignore[arg-type]
            await bring(screen, await screen.rings())
            await screen.until(lambda: place.sentence in read(screen.window))
            return read(screen.window)

    return ring


def deafen(screen: Screen) -> None:
    """What happens at the phone system is not told any more."""
    for subscription in screen.desk.simulator.subscriptions.living():
        screen.desk.simulator.subscriptions.remove(subscription)


async def it_was_answered_meanwhile(screen: Screen, record: CallRecord) -> None:
    deafen(screen)
    screen.exchange.answer(far_key(record))
    click(screen.card_of(record), "Answer")


async def it_is_gone_meanwhile(screen: Screen, record: CallRecord) -> None:
    deafen(screen)
    screen.hangs_up(record)
    click(screen.card_of(record), "Answer")


async def nothing_comes_of_it(screen: Screen, record: CallRecord) -> None:
    screen.desk.simulator.fault_control.change({"gateway_timeout": {"match": "^PUT "}})
    click(screen.card_of(record), "Answer")


async def its_sockets_are_refused(screen: Screen, _record: CallRecord) -> None:
    screen.desk.simulator.fault_control.change({"socket_refused": True, "cut": {"how": "abort"}})


def the_disk(spoil: Callable[[sqlite3.Connection, Path, ExitStack], None]) -> Bring:
    """Another call comes, and the disk takes neither; both are on the screen all the same."""

    async def bring(place: Place) -> str:
        async def call_again(screen: Screen, record: CallRecord) -> None:
            database, desk = screen.desk.database, screen.desk
            path = Path(database.execute("pragma database_list").fetchone()[2])
            spoil(database, path, place.end)
            caller = Party("+442079460018", "Long name " * 2000)  # more than fits into any page
            screen.exchange.make_call(caller.number, "2881", presented=caller)
            screen.exchange.answer(far_key(record))
            await screen.until(lambda: screen.offered(record)[:1] == ["Hold"])
            await screen.until(lambda: len(desk.session.store.live) == 2)
            await screen.until(lambda: all(map(screen.card, desk.session.store.live)))

        return await during_a_call(call_again)(place)

    return bring


def has_no_room(database: sqlite3.Connection, _path: Path, _end: ExitStack) -> None:
    (pages,) = database.execute("pragma page_count").fetchone()
    database.execute(f"pragma max_page_count = {pages}")


def is_write_protected(database: sqlite3.Connection, _path: Path, _end: ExitStack) -> None:
    database.execute("pragma query_only = 1")


def is_damaged(database: sqlite3.Connection, path: Path, _end: ExitStack) -> None:
    database.execute("pragma wal_checkpoint(truncate)")
    database.execute("pragma cache_size = 0")
    database.execute("pragma shrink_memory")
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))


def held_by_another(database: sqlite3.Connection, path: Path, end: ExitStack) -> None:
    database.execute("pragma busy_timeout = 0")
    other = end.enter_context(closing(sqlite3.connect(path, isolation_level=None)))
    other.execute("begin immediate")


async def a_phone_that_does_not_exist(place: Place) -> str:
    async with on_screen(place.folder, place.qtbot, watching=("2881", "9999")) as screen:
        await screen.until(lambda: place.sentence in read(screen.window))
        return read(screen.window)


async def nowhere_to_keep_the_sign_in(place: Place) -> str:
    async with on_screen(place.folder, place.qtbot) as screen:
        return read(screen.window)
