"""Which proxy leads to an address: the one decision for requests and notifications alike.

What the computer's settings say is read by Python's own ``urllib.request``: the environment
everywhere, then the registry of Windows and the system configuration of macOS. Scripts that choose
a proxy (PAC) are not among that; who can run them is asked after it (``ui/system_proxy.py``).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import quote, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from callcontrol.cloudlink.config import is_loopback
from callcontrol.cloudlink.errors import Unreachable
from callcontrol.cloudlink.redaction import KNOWN

AutomaticProxy = Callable[[str], str]
"""Gives the address of the proxy for an address, as the computer's script has it; "" for none.

It is called in a thread, and may take its time.
"""


class ProxyMode(StrEnum):
    """Who says which proxy to use."""

    SYSTEM = "system"
    NONE = "none"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyLogin:
    """Name and password for one proxy, which ``proxy`` names as host and port; for no other."""

    proxy: str
    user: str = field(repr=False)
    password: str = field(repr=False)

    def __post_init__(self) -> None:
        KNOWN.learn_secret(self.password)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A proxy, and who to be there."""

    host: str
    port: int
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        KNOWN.learn_secret(self.password)

    @property
    def name(self) -> str:
        """What people and ``ProxyLogin`` call it."""
        return f"{self.host}:{self.port}"

    @property
    def address(self) -> str:
        """Where it is; without who to be there."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def signed_address(self) -> str:
        """Where it is, with name and password: a secret, for a library's ears only."""
        if not self.user:
            return self.address
        who = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@"
        return self.address.replace("://", f"://{who}", 1)


def read_proxy(text: str) -> Proxy:
    """Read ``proxy.example.com:3128``, with or without ``http://`` and ``user:password@``.

    Raises ``Unreachable`` (``proxy_unsupported``) for SOCKS, and for what is no address.
    """
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    if not host or parts.scheme != "http" or parts.path not in ("", "/"):
        raise Unreachable(code="proxy_unsupported")
    return Proxy(
        host=host,
        port=port or 80,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


def choose_proxy(
    url: str, mode: ProxyMode, address: str = "", automatic: AutomaticProxy | None = None
) -> Proxy | None:
    """Return the proxy that leads to ``url``; None if the way is direct. May block.

    No proxy leads to this machine itself, or to what the computer's settings or ``NO_PROXY``
    except, also when the proxy's ``address`` is our own setting. Raises ``Unreachable``.
    """
    if mode is ProxyMode.NONE or is_loopback(url):
        return None
    if mode is ProxyMode.ADDRESS:
        found = address
    else:
        told = getproxies()
        # A WebSocket takes the way of the requests: what lets one through lets the other
        found = told.get("https") or told.get("all") or told.get("socks") or ""
        if not found and automatic is not None:
            found = automatic(url)  # which knows its own exceptions
    if not found or proxy_bypass(_host_and_port(url)):
        return None
    return read_proxy(found)


def _host_and_port(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or ""
