"""Where CloudLink is and how to speak to it: one frozen value.

Everything the contract only assumes about CloudLink is a field here, marked ``# ASSUMED``, so that
it can be changed by a setting when the service turns out to differ.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from types import MappingProxyType
from typing import Self
from urllib.parse import urlsplit
from uuid import uuid4

from callcontrol.cloudlink.models import CallAction

VERSION = "2017-09-01"


class Service(StrEnum):
    """The services this package speaks to; the first label of their host names."""

    AUTHENTICATION = "authentication"
    MEDIA = "media"
    NOTIFICATIONS = "notifications"


class Encoding(StrEnum):
    """How the body of a token request is written."""

    JSON = "json"
    FORM = "form"


TOKEN_ENCODINGS: Mapping[str, Encoding] = MappingProxyType(
    {"authorization_code": Encoding.JSON, "refresh_token": Encoding.FORM}
)
"""Per grant, as Mitel's samples and staff have it (API §2.4)."""

# ASSUMED: which of ``args`` and ``destination`` is right today differs between documents (API §3.6)
ACTION_ARGUMENTS: Mapping[CallAction, str] = MappingProxyType(
    {
        CallAction.CONSULT: "args",
        CallAction.SUPERVISED_TRANSFER: "args",
        CallAction.DTMF: "args",
        CallAction.TAG_RECORDING: "args",
        CallAction.BLIND_TRANSFER: "destination",
        CallAction.REDIRECT: "destination",
    }
)
"""The body field that carries an action's argument; actions not listed take none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudLinkConfig:
    """The address book and the switches. Raises ValueError for an address that is not safe.

    ``cloud`` is what comes before ``.api.mitel.io``: empty (global), ``.us``, ``.eu``, ``.dev``,
    ``.us.dev`` … ``base_urls`` overrides single services, version included.
    """

    client_id: str = ""
    account_id: str = ""
    """The account to sign in to, number or GUID."""
    cloud: str = ""
    base_urls: Mapping[str, str] = field(default_factory=dict)
    portal_url: str = ""
    """Where the browser signs in; empty: the cloud's own."""
    app_name: str = "CallControl"
    app_version: str = "0"

    redirect_port: int = 8765
    """Part of the redirect URI, which is registered with the application: not free to choose."""
    sign_in_seconds: float = 180
    pkce: bool = True  # ASSUMED: no source shows PKCE; a server that does not know it ignores it
    token_encodings: Mapping[str, Encoding] = field(default_factory=lambda: TOKEN_ENCODINGS)
    refresh_field: str = "refresh_token"
    """The field that carries the refresh token; some clients send it as ``token``."""
    sign_out_route: str = "/token"  # ASSUMED: DELETE here revokes; empty: only forget locally
    token_seconds: float = 3600  # ASSUMED: the life of a token that comes without ``expires_in``

    action_arguments: Mapping[CallAction, str] = field(default_factory=lambda: ACTION_ARGUMENTS)

    connection_route: str = "/connections"  # ASSUMED: beside /subscriptions
    subscription_route: str = "/subscriptions"
    subject_filter: str = "/endpoints/{ext}(/|$)"  # ASSUMED: searched, not anchored (API §4.3)
    subscription_seconds: float = 3600  # ASSUMED: the life of one without ``expiryDateTime``
    installation_id: str = field(default_factory=lambda: str(uuid4()))
    """One UUID per installation, sent as deviceId and applicationId."""  # ASSUMED: one for both
    keepalive_seconds: int = 30  # ASSUMED: 30 is also the least that AWS' broker takes
    """A dead connection is found within this time."""

    phone_seconds: float = 8  # ASSUMED: nobody minds a small request for each phone this often
    """How often each watched phone is asked how it stands, which no event tells; 0: never."""

    http_timeout_seconds: float = 15
    """Well above the 6 s within which the PBX has to answer (API §3.1)."""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"(\.[a-z0-9-]+)*", self.cloud):
            raise ValueError("cloud has the form of '.us' or '.us.dev'")
        for url in (*self.base_urls.values(), self.portal()):
            require_safe(url)

    @classmethod
    def for_simulator(
        cls, url: str, *, client_id: str, account_id: str = "", redirect_port: int = 8765
    ) -> Self:
        """Return the config of a service that has everything at one address, as a simulator has."""
        base = f"{url.rstrip('/')}/{VERSION}"
        return cls(
            client_id=client_id,
            account_id=account_id,
            base_urls=dict.fromkeys(Service, base),
            portal_url=f"{url.rstrip('/')}/authorize",
            redirect_port=redirect_port,
        )

    @property
    def redirect_uri(self) -> str:
        """Where the browser comes back to: the literal address, never a name (RFC 8252 §8.3)."""
        return f"http://127.0.0.1:{self.redirect_port}/callback"

    def base_url(self, service: Service) -> str:
        """Return the address of ``service``, version included, without a slash at the end."""
        default = f"https://{service}{self.cloud}.api.mitel.io/{VERSION}"
        return self.base_urls.get(service, default).rstrip("/")

    def portal(self) -> str:
        """Return the address of the sign-in page."""
        # ASSUMED: the regional clouds share the portal; only the global and the dev one were seen
        sandbox = ".dev" if self.cloud.endswith(".dev") else ""
        return self.portal_url or f"https://auth{sandbox}.mitel.io/authorize"

    def subject_filter_for(self, endpoint_id: str) -> str:
        """Return the regular expression that matches the events of one endpoint."""
        return self.subject_filter.replace("{ext}", re.escape(endpoint_id))


def is_loopback(url: str) -> bool:
    """Tell whether ``url`` leads to this very machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def require_safe(url: str) -> None:
    """Raise ValueError unless ``url`` names a host, and is encrypted or stays on this machine."""
    parts = urlsplit(url)
    if parts.scheme in ("https", "wss") and parts.hostname:
        return
    if parts.scheme not in ("http", "ws") or not is_loopback(url):
        raise ValueError("only https and wss, with a host, lead off this machine")
