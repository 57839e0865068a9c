"""Where the tokens of a sign-in, the login of a proxy and the key of an encrypted history are kept:
in the OS keyring, or only in memory.

``keyring`` is imported and called in worker threads only: its import takes 100 ms, and a locked
keyring asks the user, who may take minutes. Neither an error nor a ``repr`` shows a token.
"""

import asyncio
import hashlib
import json
import logging
import threading
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from callcontrol.cloudlink.models import Tokens
from callcontrol.cloudlink.proxies import ProxyLogin
from callcontrol.storage import keyrings

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_log = logging.getLogger(__name__)
T = TypeVar("T")

_USERNAME = "tokens"
_PROXY = "proxy"
_KEY = "history"
_PART_CHARACTERS = 1100
"""Windows keeps 2560 bytes an entry, two for each character; the label takes some."""
_MOST_PARTS = 12


class CredentialsFault(StrEnum):
    """Why the keyring did not do it; stable codes, whose words are in ``ui/text.py``."""

    LOCKED = "keyring_locked"
    """The user did not unlock it."""
    FAILED = "keyring_failed"
    TOO_LARGE = "keyring_tokens_too_large"


class CredentialsError(Exception):
    """The keyring could not be read or written; ``detail`` names a kind of error, never a text."""

    def __init__(self, fault: CredentialsFault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else str(fault))
        self.fault = fault

    @property
    def code(self) -> str:
        """The stable code, as other errors that the user can act upon have it."""
        return self.fault.value


class KeyringCredentials:
    """Tokens in the OS keyring, under the name ``service``. Methods raise ``CredentialsError``."""

    lasting = True

    def __init__(self, service: str, backend: "KeyringBackend") -> None:
        self._service = service
        self._backend = backend
        self._turn = threading.Lock()  # held in the threads: a cancelled await does not stop one

    async def load(self) -> Tokens | None:
        """The tokens that were saved last, if they are all there."""
        return await asyncio.to_thread(self._alone, self._load)

    async def save(self, tokens: Tokens) -> None:
        """Keep ``tokens`` in place of those before."""
        await asyncio.to_thread(self._alone, lambda: self._save(tokens))

    async def delete(self) -> None:
        """Leave nothing behind."""
        await asyncio.to_thread(self._alone, lambda: self._delete_from(0))

    async def delete_all(self) -> int:
        """Leave nothing of any kind behind, the key of the history neither; how much it was."""
        return await asyncio.to_thread(self._alone, self._delete_all)

    async def load_login(self) -> ProxyLogin | None:
        """Who to be at the proxy that was asked about last."""
        return await asyncio.to_thread(
            self._alone, lambda: _login(self._backend.get_password(self._service, _PROXY))
        )

    async def save_login(self, login: ProxyLogin) -> None:
        """Keep ``login`` in place of the one before; signing out leaves it alone."""
        secret = json.dumps([login.proxy, login.user, login.password])
        await asyncio.to_thread(
            self._alone, lambda: self._backend.set_password(self._service, _PROXY, secret)
        )

    async def load_key(self) -> str | None:
        """The key of the encrypted history."""
        return await asyncio.to_thread(
            self._alone, lambda: self._backend.get_password(self._service, _KEY)
        )

    async def save_key(self, key: str) -> None:
        """Keep ``key``; signing out leaves it alone."""
        await asyncio.to_thread(
            self._alone, lambda: self._backend.set_password(self._service, _KEY, key)
        )

    def _alone(self, work: Callable[[], T]) -> T:
        """``work`` without another in between, its errors without what they may tell."""
        with self._turn:
            try:
                return work()
            except CredentialsError:
                raise
            except Exception as error:  # noqa: BLE001 - each backend raises its platform's own kinds
                fault, kind = _fault(error), type(error).__qualname__
            raise CredentialsError(fault, kind)  # outside of except: without the other's context

    def _load(self) -> Tokens | None:
        return _join(lambda number: self._backend.get_password(self._entry(number), _USERNAME))

    def _save(self, tokens: Tokens) -> None:
        parts = _split(tokens)
        # The first part goes last: until it is there, what it announces is found incomplete.
        for number in reversed(range(len(parts))):
            self._backend.set_password(self._entry(number), _USERNAME, parts[number])
        self._delete_from(len(parts))

    def _delete_from(self, first: int) -> None:
        for number in range(first, _MOST_PARTS):  # all: an interrupted run may have left gaps
            self._delete_entry(self._entry(number), _USERNAME)

    def _delete_all(self) -> int:
        tokens = [(self._entry(number), _USERNAME) for number in range(_MOST_PARTS)]
        others = [(self._service, user) for user in (_PROXY, _KEY)]
        return sum(self._delete_entry(*each) for each in tokens + others)

    def _delete_entry(self, service: str, user: str) -> bool:
        if self._backend.get_password(service, user) is None:
            return False
        self._backend.delete_password(service, user)
        return True

    def _entry(self, number: int) -> str:
        return f"{self._service} ({number + 1})" if number else self._service


class MemoryCredentials:
    """Tokens for this run only, where the computer has no keyring that can be trusted."""

    lasting = False

    def __init__(self) -> None:
        self._tokens: Tokens | None = None
        self._login: ProxyLogin | None = None

    async def load(self) -> Tokens | None:
        """The tokens that were saved last in this run."""
        return self._tokens

    async def save(self, tokens: Tokens) -> None:
        """Keep ``tokens`` until the program ends."""
        self._tokens = tokens

    async def delete(self) -> None:
        """Forget them."""
        self._tokens = None

    async def delete_all(self) -> int:
        """Nothing lasts here."""
        await self.delete()
        return 0

    async def load_login(self) -> ProxyLogin | None:
        """Who to be at the proxy."""
        return self._login

    async def save_login(self, login: ProxyLogin) -> None:
        """Keep ``login`` until the program ends."""
        self._login = login

    async def load_key(self) -> None:
        """No key: what is encrypted by it would be lost with it."""


Credentials: TypeAlias = KeyringCredentials | MemoryCredentials


async def open_credentials(service: str) -> Credentials:
    """The OS keyring where there is one that can be trusted, else the memory; never fails."""
    backend = await asyncio.to_thread(keyrings.trusted)
    return MemoryCredentials() if backend is None else KeyringCredentials(service, backend)


def _fault(error: BaseException) -> CredentialsFault:
    from keyring.errors import KeyringLocked

    if isinstance(error, KeyringLocked):
        return CredentialsFault.LOCKED
    # SecretStorage has its own words for it, which keyring passes on as they are or as the cause
    causes = {type(one).__name__ for one in (error, error.__cause__)}
    if causes & {"LockedException", "PromptDismissedException"}:
        return CredentialsFault.LOCKED
    return CredentialsFault.FAILED


def _split(tokens: Tokens) -> list[str]:
    """The tokens as entries for the keyring, each labelled with the digest and count of them all.

    Raises ``CredentialsError`` for more than fits.
    """
    secret = json.dumps(
        {
            "access_token": tokens.access_token,
            "refresh_token": tokens.refresh_token,
            "expires_at": tokens.expires_at.isoformat(),
        }
    )
    starts = range(0, len(secret), _PART_CHARACTERS)
    if len(starts) > _MOST_PARTS:
        raise CredentialsError(CredentialsFault.TOO_LARGE)
    label = f"{_digest(secret)} {len(starts)}"
    return [f"{label} {secret[start : start + _PART_CHARACTERS]}" for start in starts]


def _join(part: Callable[[int], str | None]) -> Tokens | None:
    """The tokens of the entries that ``part`` reads by number; None unless all are there."""
    first = part(0)
    if first is None:
        return None
    try:
        digest, count, text = first.split(" ", 2)
        label = f"{digest} {count} "
        for number in range(1, min(int(count), _MOST_PARTS)):
            text += (part(number) or "").removeprefix(label)
        if _digest(text) != digest:
            raise ValueError
        secret = json.loads(text)
        return Tokens(
            access_token=str(secret["access_token"]),
            refresh_token=str(secret["refresh_token"]),
            expires_at=datetime.fromisoformat(secret["expires_at"]),
        )
    except (ValueError, KeyError, TypeError):  # what it was stays untold: it may hold a token
        _log.warning("what the keyring holds is incomplete or not ours; it counts as no tokens")
        return None


def _login(secret: str | None) -> ProxyLogin | None:
    try:
        proxy, user, password = map(str, json.loads(secret or "[]"))
    except (ValueError, TypeError):
        return None
    return ProxyLogin(proxy=proxy, user=user, password=password)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()[:16]
