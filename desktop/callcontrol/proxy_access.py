"""Answers a proxy that asks who we are: with what is kept, or with what the user says.

A name and a password go to the proxy they are for and to no other, and only after it has asked.
"""

import logging
from collections.abc import Callable

from callcontrol.cloudlink.network import Network
from callcontrol.cloudlink.proxies import ProxyLogin
from callcontrol.listeners import Listeners
from callcontrol.storage.credentials import Credentials, CredentialsError
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)


class ProxyAccess:
    """``wanted`` tells the name of each proxy that only the user can answer; ``lasting`` is whether
    what they say outlives the program.
    """

    def __init__(
        self,
        network: Network,
        credentials: Credentials,
        tasks: Tasks,
        *,
        try_again: Callable[[], None],
    ) -> None:
        """``try_again`` has everybody connect who waits for a way."""
        self.wanted: Listeners[str] = Listeners()
        self.lasting = credentials.lasting
        self._asked = ""
        self._network = network
        self._credentials = credentials
        self._tasks = tasks
        self._try_again = try_again
        self._refused: ProxyLogin | None = None
        self._is_looking = False
        network.login_wanted = self._answer

    @property
    def proxy(self) -> str:
        """The proxy that asked last, else the one that is set; "" if there is none to name."""
        return self._asked or self._network.settings.proxy_address

    def _answer(self, proxy: str) -> None:
        self._asked = proxy
        if not self._is_looking:  # several requests may have been asked at once
            self._is_looking = True
            self._tasks.start(self._look_up(proxy), name="proxy login")

    async def _look_up(self, proxy: str) -> None:
        try:
            kept = await self._credentials.load_login()
        except CredentialsError as error:
            _log.warning("no login for the proxy: %s", error.fault)
            kept = None
        finally:
            self._is_looking = False
        if kept is None or kept.proxy != proxy or kept == self._refused:
            self.wanted.emit(proxy)
        else:
            self._refused = kept  # should it ask again
            self._use(kept)

    async def log_in(self, user: str, password: str) -> None:
        """Be this at ``proxy`` from now on, and keep it in the keyring."""
        login = ProxyLogin(proxy=self.proxy, user=user, password=password)
        self._refused = login
        self._use(login)
        try:
            await self._credentials.save_login(login)
        except CredentialsError as error:
            _log.warning("the proxy's login is for this run only: %s", error.fault)

    def _use(self, login: ProxyLogin) -> None:
        self._network.log_in(login)
        self._try_again()
