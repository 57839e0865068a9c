"""Who answers a proxy that asks: the keyring, or the user."""

import pytest

from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.proxies import ProxyLogin
from callcontrol.proxy_access import ProxyAccess
from callcontrol.storage.credentials import CredentialsError, CredentialsFault, MemoryCredentials
from callcontrol.tasks import Tasks

PROXY = "proxy:3128"
KEPT = ProxyLogin(proxy=PROXY, user="alex", password="secret")


class Locked(MemoryCredentials):
    """A keyring that nobody unlocks."""

    async def load_login(self) -> ProxyLogin | None:
        raise CredentialsError(CredentialsFault.LOCKED)

    async def save_login(self, _login: ProxyLogin) -> None:
        raise CredentialsError(CredentialsFault.LOCKED)


class Office:
    """Where a proxy asks, and what was done about it."""

    def __init__(self, credentials: MemoryCredentials | None = None) -> None:
        self.credentials = credentials or MemoryCredentials()
        self.network = Network()
        self.tasks = Tasks()
        self.tries: list[bool] = []
        self.wanted: list[str] = []
        self.access = ProxyAccess(
            self.network, self.credentials, self.tasks, try_again=lambda: self.tries.append(True)
        )
        self.access.wanted.subscribe(self.wanted.append)

    async def ask(self, proxy: str = PROXY) -> None:
        """A proxy asks, three requests at once; wait for what comes of it."""
        assert self.network.login_wanted is not None
        for _ in range(3):
            self.network.login_wanted(proxy)
        running = tuple(self.tasks._running)
        for task in running:
            await task


async def test_what_is_kept_is_said_without_asking_the_user() -> None:
    office = Office()
    await office.credentials.save_login(KEPT)
    await office.ask()
    assert (office.wanted, office.tries) == ([], [True])


async def test_what_the_proxy_refuses_is_not_said_again() -> None:
    office = Office()
    await office.credentials.save_login(KEPT)
    await office.ask()
    await office.ask()
    assert (office.wanted, office.tries) == ([PROXY], [True])


async def test_what_is_kept_for_one_proxy_is_not_said_to_another() -> None:
    office = Office()
    await office.credentials.save_login(KEPT)
    await office.ask("stranger:3128")
    assert (office.wanted, office.tries) == (["stranger:3128"], [])


@pytest.mark.parametrize("credentials", [MemoryCredentials, Locked])
async def test_what_the_user_says_is_used_and_kept(credentials: type[MemoryCredentials]) -> None:
    office = Office(credentials())
    await office.ask()
    assert (office.wanted, office.tries) == ([PROXY], [])
    await office.access.log_in("alex", "secret")
    assert office.tries == [True]
    if credentials is MemoryCredentials:
        assert await office.credentials.load_login() == KEPT
