import asyncio
import json
import logging
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring as keyring_package
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError, PasswordSetError

from callcontrol.cloudlink.models import Tokens
from callcontrol.cloudlink.proxies import ProxyLogin
from callcontrol.storage.credentials import (
    CredentialsError,
    CredentialsFault,
    KeyringCredentials,
    MemoryCredentials,
    open_credentials,
)
from tests.fixtures.keyring import Keyring

WINDOWS_LIMIT = 2560
EXPIRY = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def tokens(size: int = 40, letter: str = "a") -> Tokens:
    return Tokens(access_token=letter * size, refresh_token="r" * 40, expires_at=EXPIRY)


class FakeKeyring(KeyringBackend):
    """A keyring in memory, as strict as the strictest; it fails when told to."""

    priority = -1  # never chosen by itself

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.writes_left = 1_000_000
        self.threads: set[str] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self._do()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._do()
        if self.writes_left == 0:
            raise PasswordSetError(password)
        self.writes_left -= 1
        assert len(password.encode("utf-16-le")) <= WINDOWS_LIMIT
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._do()
        if (service, username) not in self.entries:
            raise PasswordDeleteError("No such password!")
        del self.entries[service, username]

    def _do(self) -> None:
        self.threads.add(threading.current_thread().name)
        if self.error is not None:
            raise self.error


@pytest.fixture(name="backend")
def _backend() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture(name="kept")
def _kept(backend: FakeKeyring) -> KeyringCredentials:
    return KeyringCredentials("Call Control", backend)


# --- keeping tokens ----------------------------------------------------------------------------


async def test_what_was_saved_is_loaded_by_the_next_run(
    kept: KeyringCredentials, backend: FakeKeyring
) -> None:
    assert await kept.load() is None
    await kept.save(tokens())
    assert await KeyringCredentials("Call Control", backend).load() == tokens()
    assert await KeyringCredentials("Another", backend).load() is None
    assert kept.lasting


@given(st.text(max_size=3000), st.text(max_size=3000), st.datetimes(timezones=st.just(UTC)))
def test_any_tokens_come_back(access: str, refresh: str, expiry: datetime) -> None:
    saved = Tokens(access_token=access[:900], refresh_token=refresh[:900], expires_at=expiry)

    async def save_and_load() -> None:
        kept = KeyringCredentials("Call Control", FakeKeyring())
        await kept.save(saved)
        assert await kept.load() == saved

    asyncio.run(save_and_load())


async def test_large_tokens_are_spread_over_entries_and_leave_none_behind(
    kept: KeyringCredentials, backend: FakeKeyring
) -> None:
    await kept.save(tokens(9000))
    assert len(backend.entries) > 5
    assert await kept.load() == tokens(9000)
    await kept.save(tokens(10))
    assert len(backend.entries) == 1
    await kept.save(tokens(9000))
    await kept.delete()
    assert backend.entries == {}
    assert await kept.load() is None
    await kept.delete()


async def test_more_than_fits_is_told_and_leaves_what_there_was(kept: KeyringCredentials) -> None:
    await kept.save(tokens())
    with pytest.raises(CredentialsError) as error:
        await kept.save(tokens(20_000))
    assert error.value.fault is CredentialsFault.TOO_LARGE
    assert await kept.load() == tokens()


@pytest.mark.parametrize(("old", "new"), [(40, 5000), (5000, 40), (5000, 5000), (3000, 5000)])
async def test_a_write_that_stops_half_way_reads_as_old_or_none_but_never_mixed(
    old: int, new: int
) -> None:
    for writes in range(10):
        backend = FakeKeyring()
        kept = KeyringCredentials("Call Control", backend)
        await kept.save(tokens(old, "o"))
        backend.writes_left = writes
        try:
            await kept.save(tokens(new, "n"))
        except CredentialsError:
            assert await kept.load() in (tokens(old, "o"), None)
        else:
            assert await kept.load() == tokens(new, "n")
        await kept.delete()
        assert backend.entries == {}


@pytest.mark.parametrize("missing", range(5))
async def test_a_part_that_vanished_or_changed_reads_as_none(
    kept: KeyringCredentials, backend: FakeKeyring, missing: int
) -> None:
    await kept.save(tokens(5000))
    name = sorted(backend.entries)[missing]
    whole = backend.entries[name]
    backend.entries[name] = whole[:-1] + "!"
    assert await kept.load() is None
    del backend.entries[name]
    assert await kept.load() is None


@pytest.mark.parametrize("entry", ["", "hello", "a b c", "x 1 {}", "x 99999999 {}", "x -1 \ud800"])
async def test_an_entry_of_somebody_else_reads_as_none(
    kept: KeyringCredentials, backend: FakeKeyring, entry: str
) -> None:
    backend.entries["Call Control", "tokens"] = entry
    assert await kept.load() is None


async def test_calls_run_one_by_one_and_never_in_the_loops_thread(
    kept: KeyringCredentials, backend: FakeKeyring
) -> None:
    await asyncio.gather(*(kept.save(tokens(5000, letter)) for letter in "abc"))
    assert await kept.load() in [tokens(5000, letter) for letter in "abc"]
    assert threading.main_thread().name not in backend.threads


async def test_tokens_in_memory_last_for_the_run_and_say_so() -> None:
    kept = MemoryCredentials()
    assert not kept.lasting
    assert await kept.load() is None
    await kept.save(tokens())
    assert await kept.load() == tokens()
    await kept.delete()
    assert await kept.load() is None


# --- what goes wrong ---------------------------------------------------------------------------


class PromptDismissedException(Exception):
    """As SecretStorage names it."""


def _caused_by_dismissal() -> InitError:
    error = InitError("Failed to create the collection")
    error.__cause__ = PromptDismissedException()
    return error


@pytest.mark.parametrize(
    ("raised", "fault"),
    [
        (KeyringLocked("Failed to unlock the collection!"), CredentialsFault.LOCKED),
        (PromptDismissedException(), CredentialsFault.LOCKED),
        (_caused_by_dismissal(), CredentialsFault.LOCKED),
        (PasswordSetError("-25299"), CredentialsFault.FAILED),
        (OSError(1312, "CredWrite"), CredentialsFault.FAILED),
        (ZeroDivisionError(), CredentialsFault.FAILED),
    ],
)
async def test_errors_of_the_keyring_are_typed(
    kept: KeyringCredentials, backend: FakeKeyring, raised: Exception, fault: CredentialsFault
) -> None:
    backend.error = raised
    for attempt in (kept.load(), kept.save(tokens()), kept.delete()):
        with pytest.raises(CredentialsError) as error:
            await attempt
        assert error.value.fault is fault
        assert error.value.code == fault.value


async def test_no_token_is_in_an_error_a_log_or_a_repr(
    kept: KeyringCredentials, backend: FakeKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = tokens(letter="S")
    memory = MemoryCredentials()
    await memory.save(secret)
    await kept.save(secret)
    backend.writes_left = 0  # the backend's own error quotes the secret
    with pytest.raises(CredentialsError) as error:
        await kept.save(secret)
    backend.entries["Call Control", "tokens"] += json.dumps("SSSS")
    assert await kept.load() is None
    shown = "".join(traceback.format_exception(error.value)) + caplog.text
    assert "SSSS" not in shown + repr(secret) + repr(memory) + repr(kept) + str(secret)
    assert error.value.__context__ is None


# --- which keyring is trusted ------------------------------------------------------------------


@pytest.fixture(name="chosen", autouse=True)
def _chosen() -> Iterator[None]:
    """Whatever keyring a test chooses, the next one finds as before."""
    before = keyring_package.get_keyring()
    yield
    keyring_package.set_keyring(before)


def backend_named(module: str, name: str, **attributes: object) -> FakeKeyring:
    names = {"__module__": module, "__qualname__": name}
    backend = type(name, (FakeKeyring,), names | attributes)()
    assert isinstance(backend, FakeKeyring)
    return backend


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.libsecret", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
        ("keyring.backends.Windows", "WinVaultKeyring"),
        ("keyring.backends.macOS", "Keyring"),
    ],
)
async def test_keyrings_of_the_os_are_trusted(module: str, name: str) -> None:
    keyring_package.set_keyring(backend_named(module, name))
    kept = await open_credentials("Call Control")
    assert isinstance(kept, KeyringCredentials)
    await kept.save(tokens())
    assert await kept.load() == tokens()


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyrings.alt.file", "PlaintextKeyring"),
        ("keyrings.alt.file", "EncryptedKeyring"),
        ("keyring.backends.fail", "Keyring"),
        ("keyring.backends.null", "Keyring"),
        ("somebody.elses", "Keyring"),
        ("not.keyring.backends.macOS", "Keyring"),
    ],
)
async def test_others_are_not(module: str, name: str) -> None:
    keyring_package.set_keyring(backend_named(module, name))
    assert isinstance(await open_credentials("Call Control"), MemoryCredentials)


def chain_of(*backends: KeyringBackend) -> KeyringBackend:
    return backend_named("keyring.backends.chainer", "ChainerBackend", backends=backends)


async def test_of_a_chain_only_a_trusted_member_is_used() -> None:
    plain = FakeKeyring()
    trusted = backend_named("keyring.backends.SecretService", "Keyring")
    keyring_package.set_keyring(chain_of(plain, trusted))
    await (await open_credentials("Call Control")).save(tokens())
    assert plain.entries == {}
    assert trusted.entries != {}
    keyring_package.set_keyring(chain_of(plain))
    assert isinstance(await open_credentials("Call Control"), MemoryCredentials)


async def test_a_keyring_that_cannot_even_be_looked_for_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyring_package.core, "_keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.module.Keyring")
    assert isinstance(await open_credentials("Call Control"), MemoryCredentials)


# --- the real thing ----------------------------------------------------------------------------

_PROGRAM = """
import asyncio, sys
from datetime import UTC, datetime
from callcontrol.cloudlink.models import Tokens
from callcontrol.storage.credentials import open_credentials

async def main() -> None:
    assert "keyring" not in sys.modules
    kept = await open_credentials("Call Control test")
    assert kept.lasting
    if sys.argv[1] == "save":
        access, refresh = sys.stdin.read().split()
        expiry = datetime(2026, 3, 2, tzinfo=UTC)
        await kept.save(Tokens(access_token=access, refresh_token=refresh, expires_at=expiry))
    elif sys.argv[1] == "load":
        found = await kept.load()
        print(found and f"{found.access_token} {found.refresh_token} {found.expires_at:%Y-%m-%d}")
    else:
        await kept.delete()

asyncio.run(main())
"""


def test_a_real_keyring_keeps_tokens_between_runs_and_no_file_shows_them(keyring: Keyring) -> None:
    def run(what: str, given: str = "") -> str:
        return subprocess.run(
            [sys.executable, "-c", _PROGRAM, what],
            input=given,
            env=keyring.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        ).stdout.strip()

    access, refresh = "SecretAccess" * 250, "SecretRefresh"
    run("save", f"{access} {refresh}")
    assert run("load") == f"{access} {refresh} 2026-03-02"
    files = [path for path in Path(keyring.environment["HOME"]).rglob("*") if path.is_file()]
    assert any("keyrings" in path.parts for path in files), "the keyring wrote no file to look into"
    for path in files:
        contents = path.read_bytes()
        assert b"SecretAccess" not in contents, path
        assert b"SecretRefresh" not in contents, path
    run("delete")
    assert run("load") == "None"
    assert keyring.lookup(service="Call Control test", username="tokens") == ""


@pytest.mark.parametrize("kind", ["keyring", "memory"])
async def test_the_login_of_a_proxy_is_kept_beside_the_tokens(
    kept: KeyringCredentials, kind: str
) -> None:
    credentials = kept if kind == "keyring" else MemoryCredentials()
    assert await credentials.load_login() is None
    for password in ("first", "sécret"):
        login = ProxyLogin(proxy="proxy:3128", user="alex", password=password)
        await credentials.save_login(login)
        assert await credentials.load_login() == login
    await credentials.save(tokens())
    await credentials.delete()
    assert await credentials.load_login() == login


@pytest.mark.parametrize("found", ["", "{}", "[1]", '["a", "b"]', "no json"])
async def test_a_login_that_makes_no_sense_is_none(
    kept: KeyringCredentials, backend: FakeKeyring, found: str
) -> None:
    backend.entries["Call Control", "proxy"] = found
    assert await kept.load_login() is None
