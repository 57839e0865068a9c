"""Each fault, brought about for real, is told in its own words where the user sees them.

One row for each: how it comes about → the stable code → the sentence in the window. Everything
between is the program's own: network, account, session, disk and screen.
"""

import asyncio
import socket
import sqlite3
import ssl
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.app import App
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.config import Service
from callcontrol.paths import Paths
from callcontrol.phone_status import PhoneTrouble
from callcontrol.settings import SettingsStore
from callcontrol.storage.credentials import CredentialsError, CredentialsFault, MemoryCredentials
from callcontrol.storage.database import open_database
from callcontrol.storage.migrations import MIGRATIONS
from callcontrol.ui import phone_words, problems
from callcontrol.ui.main_window import MainWindow
from cloudlink_simulator.legs import Party
from tests.bench.certificate import write_certificate
from tests.callcontrol.cloudlink.office import free_port
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer
from tests.callcontrol.ui.looking import click, open_window, read
from tests.callcontrol.ui.test_desktop_ui import NAME, Screen, on_screen
from tests.end_to_end.at_the_door import TOKENS, at_the_door, comes_back_with, until
from tests.end_to_end.signed_in import far_key


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault is brought about."""

    folder: Path
    qtbot: QtBot
    environment: pytest.MonkeyPatch
    sentence: str
    """What is waited for."""


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


def at_the_start(spoil: Callable[[Paths], object]) -> Bring:
    """The whole program starts in a profile that was spoiled."""

    async def bring(place: Place) -> str:
        paths = Paths.in_folder(place.folder)
        spoiled = await asyncio.to_thread(spoil, paths)
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
        if isinstance(spoiled, sqlite3.Connection):
            spoiled.close()
        return texts[0]

    return bring


def made_by_a_newer_program(paths: Paths) -> None:
    with closing(open_database(paths.database)) as database:
        database.execute(f"pragma user_version = {len(MIGRATIONS) + 1}")


def made_by_another_program(paths: Paths) -> None:
    with closing(sqlite3.connect(paths.database)) as database:
        database.execute("create table recipe (name text)")


def held_at_the_start(paths: Paths) -> sqlite3.Connection:
    open_database(paths.database).close()
    other = sqlite3.connect(paths.database, isolation_level=None, check_same_thread=False)
    other.execute("pragma locking_mode = exclusive")
    other.execute("begin exclusive")
    return other


def settings_of(text: str) -> Callable[[Paths], object]:
    return lambda paths: paths.settings.write_text(text)


def without_room_for_settings(paths: Paths) -> None:
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


def the_disk(spoil: Callable[[sqlite3.Connection, Path], None]) -> Bring:
    """Another call comes, and the disk takes neither; both are on the screen all the same."""

    async def bring(screen: Screen, record: CallRecord) -> None:
        path = Path(screen.desk.database.execute("pragma database_list").fetchone()[2])
        spoil(screen.desk.database, path)
        if spoil is held_by_another:
            screen.desk.database.execute("pragma busy_timeout = 0")
        caller = Party("+442079460018", "Long name " * 2000)  # more than fits into any page
        screen.exchange.make_call(caller.number, "2881", presented=caller)
        screen.exchange.answer(far_key(record))
        await screen.until(lambda: screen.offered(record)[:1] == ["Hold"])  # seen all the same
        await screen.until(
            lambda: len(legs := screen.desk.session.store.live) == 2 and all(map(screen.card, legs))
        )

    return during_a_call(bring)


def has_no_room(database: sqlite3.Connection, _path: Path) -> None:
    (pages,) = database.execute("pragma page_count").fetchone()
    database.execute(f"pragma max_page_count = {pages}")


def is_write_protected(database: sqlite3.Connection, _path: Path) -> None:
    database.execute("pragma query_only = 1")


def is_damaged(database: sqlite3.Connection, path: Path) -> None:
    database.execute("pragma wal_checkpoint(truncate)")
    database.execute("pragma cache_size = 0")
    database.execute("pragma shrink_memory")
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))


_others: list[sqlite3.Connection] = []


def held_by_another(_database: sqlite3.Connection, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("begin immediate")
    _others.append(other)


async def a_phone_that_does_not_exist(place: Place) -> str:
    async with on_screen(place.folder, place.qtbot, watching=("2881", "9999")) as screen:
        await screen.until(lambda: place.sentence in read(screen.window))
        return read(screen.window)


async def nowhere_to_keep_the_sign_in(place: Place) -> str:
    async with on_screen(place.folder, place.qtbot) as screen:
        return read(screen.window)


# --- the table -----------------------------------------------------------------------------------

NO_ROUTE = "Invalid key=value pair (missing equal-sign) in Authorization header"
FAULTS = {
    "the name of the service is not found": Fault(
        "dns", at_sign_in(**authentication_at("https://nobody.invalid"))
    ),
    "the port is closed": Fault("connection_refused", a_closed_port),
    "the service never answers": Fault("timeout", a_service_that_never_answers),
    "the connection is cut": Fault("connection_lost", at_sign_in(TOKENS, Reply(cut=True))),
    "the certificate is not trusted": Fault("tls", an_untrusted_certificate),
    "the proxy wants a password": Fault("proxy", a_proxy_that_wants_a_password),
    "401, and no refresh helps": Fault("sign_in_required", answered_with(401)),
    "403 of the service": Fault("refused", answered_with(403, {"message": "Forbidden"})),
    "403 of the gateway": Fault("invalid_path", answered_with(403, {"message": NO_ROUTE})),
    "403 for the quota": Fault("quota", answered_with(403, {"message": "Quota exceeded"})),
    "404": Fault("not_found", answered_with(404)),
    "422": Fault("bad_request", answered_with(422)),
    "429": Fault("rate_limited", answered_with(429)),
    "500": Fault("service_failed", answered_with(500)),
    "503": Fault("unavailable", answered_with(503)),
    "504": Fault("pbx_timeout", answered_with(504)),
    "an answer without sense": Fault("protocol_error", answered_with(200, b"<html>")),
    "the user refuses": Fault("denied", at_sign_in(browse=comes_back_with(error="access_denied"))),
    "an answer to another question": Fault(
        "state_mismatch", at_sign_in(browse=comes_back_with(state="another", code="c"))
    ),
    "an answer without a code": Fault("code_missing", at_sign_in(browse=comes_back_with())),
    "the code is refused": Fault("token_refused", at_sign_in(Reply(status=400))),
    "nobody signs in": Fault("timed_out", at_sign_in(browse=lambda _: True, sign_in_seconds=0.05)),
    "no browser opens": Fault("no_browser", at_sign_in(browse=lambda _: False)),
    "the redirect port is taken": Fault("port_busy", a_taken_port),
    "no client ID": Fault("no_client_id", at_sign_in(client_id="")),
    "an account without a phone": Fault("no_endpoint", answered_with(200, {"userId": "u"})),
    "the keyring is locked": Fault(
        "keyring_locked", with_a_keyring_that_is(CredentialsFault.LOCKED)
    ),
    "the keyring fails": Fault("keyring_failed", with_a_keyring_that_is(CredentialsFault.FAILED)),
    "no keyring": Fault("not_lasting", nowhere_to_keep_the_sign_in),
    "a history of a newer program": Fault("database_newer", at_the_start(made_by_a_newer_program)),
    "a history of another program": Fault(
        "database_foreign", at_the_start(made_by_another_program)
    ),
    "a history that is damaged": Fault(
        "database_damaged", at_the_start(lambda paths: paths.database.write_bytes(b"x" * 8192))
    ),
    "a history that is held": Fault("database_locked", at_the_start(held_at_the_start)),
    "a history that is a folder": Fault(
        "database_unreachable", at_the_start(lambda paths: paths.database.mkdir())
    ),
    "settings that are damaged": Fault("settings_damaged", at_the_start(settings_of("{"))),
    "settings that are not safe": Fault(
        "settings_unsafe", at_the_start(settings_of('{"portal_url": "http://evil.example"}'))
    ),
    "settings that cannot be written": Fault(
        "settings_not_saved", at_the_start(without_room_for_settings)
    ),
    "another has answered": Fault("conflict", during_a_call(it_was_answered_meanwhile)),
    "the call is gone": Fault("not_found", during_a_call(it_is_gone_meanwhile)),
    "404 of a phone": Fault(
        "phone_unknown",
        a_phone_that_does_not_exist,
        phone_words.sentence("9999", PhoneTrouble.UNKNOWN),
    ),
    "a history held while it runs": Fault("unsaved_locked", the_disk(held_by_another)),
    "a full disk while it runs": Fault("unsaved_disk_full", the_disk(has_no_room)),
    "a protected disk while it runs": Fault("unsaved_read_only", the_disk(is_write_protected)),
    "a history damaged while it runs": Fault("unsaved_damaged", the_disk(is_damaged)),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_each_fault_is_told_in_its_own_words(
    fault: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = FAULTS[fault]
    try:
        assert row.said in await row.bring(Place(tmp_path, qtbot, monkeypatch, row.said))
    finally:
        while _others:
            _others.pop().close()


def test_there_are_enough_of_them_and_each_says_something_else() -> None:
    told = {fault.code: fault.said for fault in FAULTS.values()}
    assert len(FAULTS) >= 40
    assert len(set(told.values())) == len(told) >= 40


async def test_what_the_disk_did_not_take_is_there_in_the_end(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        screen.desk.database.execute("pragma query_only = 1")
        screen.hangs_up(record)
        said = problems.sentence("unsaved_read_only")
        await screen.until(lambda: said in read(screen.window))
        await screen.until(lambda: any(NAME in row for row in screen.rows()))
        screen.desk.database.execute("pragma query_only = 0")
        await screen.desk.account.close()
        (kept,) = screen.desk.history()
        assert kept.ended_on is not None
