"""The network between this computer and CloudLink: its proxies, and whom to trust.

Which proxy leads where is decided in ``proxies.py``, what to trust in ``trust.py``; here is what
holds now, for requests and notifications alike, and what a failure on the way is called.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, replace
from ssl import SSLContext
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from callcontrol.cloudlink.config import is_loopback
from callcontrol.cloudlink.errors import Unreachable
from callcontrol.cloudlink.proxies import (
    AutomaticProxy,
    Proxy,
    ProxyLogin,
    ProxyMode,
    choose_proxy,
)
from callcontrol.cloudlink.reachability import fault_code
from callcontrol.cloudlink.service_clock import ServiceClock
from callcontrol.cloudlink.timing import Timing
from callcontrol.cloudlink.trust import trusting

if TYPE_CHECKING:
    from collections.abc import Callable

_DECISION_SECONDS = 30.0
"""For how long a proxy once chosen is not asked for again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """What the user says of the network; ``proxy_address`` counts with ``ProxyMode.ADDRESS``."""

    proxy_mode: ProxyMode = ProxyMode.SYSTEM
    proxy_address: str = ""
    ca_file: str = ""


class Network:
    """The ways to CloudLink, and the clock at their end. ``login_wanted`` is told the proxy that
    asks who we are.
    """

    def __init__(
        self,
        settings: NetworkSettings | None = None,
        *,
        automatic: AutomaticProxy | None = None,
        timing: Timing | None = None,
    ) -> None:
        self.settings = settings or NetworkSettings()
        self.clock = ServiceClock()
        self.login_wanted: Callable[[str], None] | None = None
        self._automatic = automatic
        self._timing = timing or Timing()
        self._ssl_context: SSLContext | None = None
        self._login: ProxyLogin | None = None
        self._chosen: dict[str, tuple[float, Proxy | None]] = {}

    @property
    def ssl_context(self) -> SSLContext:
        """What to encrypt with. Raises ``Unreachable`` while the file of authorities is no good."""
        if self._ssl_context is None:
            self._ssl_context = trusting(self.settings.ca_file)
        return self._ssl_context

    def prepare(self) -> None:
        """Read what to trust ahead of use, in a thread; what is wrong with it is told later."""
        with suppress(Unreachable):
            _ = self.ssl_context

    def use(self, settings: NetworkSettings) -> None:
        """Go by ``settings`` from the next connection on."""
        if settings.ca_file != self.settings.ca_file:
            self._ssl_context = None
        self.settings = settings
        self._chosen.clear()

    def log_in(self, login: ProxyLogin | None) -> None:
        """Be ``login`` at the proxy it is for."""
        self._login = login

    async def proxy_for(self, url: str) -> Proxy | None:
        """Return the proxy to ``url``, and who to be there; None for the direct way.

        Raises ``Unreachable`` (``proxy_unsupported``).
        """
        if is_loopback(url):
            return None
        parts = urlsplit(url)
        now = self._timing.monotonic()
        decided, proxy = self._chosen.get(parts.netloc, (-_DECISION_SECONDS, None))
        if now - decided >= _DECISION_SECONDS:
            wanted, automatic = self.settings, self._automatic
            proxy = await asyncio.to_thread(
                choose_proxy, url, wanted.proxy_mode, wanted.proxy_address, automatic
            )
            if wanted is self.settings:
                self._chosen[parts.netloc] = now, proxy
        login = self._login
        if proxy is None or proxy.user or login is None or login.proxy != proxy.name:
            return proxy
        return replace(proxy, user=login.user, password=login.password)

    def failed(self, error: BaseException, proxy: Proxy | None) -> Unreachable:
        """Say what ``error`` on the way by ``proxy`` is. Only its type is told: its text may hold
        addresses and numbers.
        """
        self._chosen.clear()  # another network may want another way
        code = fault_code(error, by_proxy=proxy is not None)
        if code == "proxy_auth" and proxy is not None:
            if self._login is not None and self._login.proxy == proxy.name:
                self._login = None  # said again and again, it would lock the user out
            if self.login_wanted is not None:
                self.login_wanted(proxy.name)
        if code == "tls_expired" and self.clock.is_far_off(self._timing.moment()):
            code = "clock_wrong"
        return Unreachable(code=code, message=type(error).__name__)
