"""Whether the service can be reached, and what a low-level network failure was, for both the REST
and the notification connection.
"""

import asyncio
import ssl
from collections.abc import Iterable, Iterator
from socket import gaierror
from urllib.parse import urlsplit

import httpx
import websockets

from callcontrol.cloudlink.errors import Unreachable

_CODES: list[tuple[type[BaseException], str]] = [
    (gaierror, "dns"),
    (ssl.SSLError, "tls"),
    (ConnectionRefusedError, "connection_refused"),
    (TimeoutError, "timeout"),
]

# What the checkers call it: OpenSSL (x509_vfy.h), Windows (winerror.h), macOS (SecBase.h)
_CERTIFICATE_CODES: dict[int, str] = {
    9: "clock_wrong",  # not yet valid: hardly ever the certificate's fault
    10: "tls_expired",
    0x800B0101: "tls_expired",
    -67818: "tls_expired",
    62: "tls_hostname",
    64: "tls_hostname",
    0x800B010F: "tls_hostname",
    -67602: "tls_hostname",
    18: "tls_unknown_ca",
    19: "tls_unknown_ca",
    20: "tls_unknown_ca",
    21: "tls_unknown_ca",
    0x800B0109: "tls_unknown_ca",
    0x800B010A: "tls_unknown_ca",
    -67843: "tls_unknown_ca",
    -25318: "tls_unknown_ca",
}

_BEFORE_THE_PROXY = (httpx.ConnectTimeout, httpx.ConnectError, OSError)
"""What, on the way by a proxy, is a failure to reach the proxy itself."""

_SECONDS_TO_ANSWER = 1.0


async def takes_connections(url: str) -> bool:
    """Tell whether somebody takes connections at ``url``; nothing is said on the connection."""
    parts = urlsplit(url)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    try:
        async with asyncio.timeout(_SECONDS_TO_ANSWER):
            _, writer = await asyncio.open_connection(parts.hostname, port)
    except OSError:  # the time that is over is one, too
        return False
    writer.close()
    return True


def fault_code(error: BaseException, *, by_proxy: bool = False) -> str:
    """Return the code of ``Unreachable`` that fits ``error`` or what lies beneath it."""
    faults = list(_beneath(error))
    if (refused := _refused_by_proxy(faults)) is not None:
        return refused
    for fault in faults:
        if isinstance(fault, ssl.SSLCertVerificationError):
            return _CERTIFICATE_CODES.get(fault.verify_code, "tls")
    code = _low_level_code(faults)
    if by_proxy and code != "tls" and isinstance(error, _BEFORE_THE_PROXY):
        return "proxy_unreachable"
    return code


def unreachable(error: BaseException) -> Unreachable:
    """Turn ``error`` into ours. Only its type is told: its text may hold addresses and numbers."""
    return Unreachable(code=fault_code(error), message=type(error).__name__)


def _low_level_code(faults: Iterable[BaseException]) -> str:
    for kind, code in _CODES:
        if any(isinstance(fault, kind) for fault in faults):
            return code
    return "connection_lost"


def _refused_by_proxy(faults: Iterable[BaseException]) -> str | None:
    """Say what the proxy answered instead of letting us through, if one did."""
    for fault in faults:
        status = 0
        match fault:
            case websockets.InvalidProxyStatus(response=response):
                status = response.status_code
            case httpx.ProxyError():  # its text is the status line
                line = str(fault).partition(" ")[0]
                status = int(line) if line.isdecimal() else 0
            case websockets.ProxyError():
                pass
            case _:
                continue
        if status in (401, 407):  # tinyproxy says 401 to who says the wrong password
            return "proxy_auth"
        return "proxy_failed" if status >= 500 else "proxy"
    return None


def _beneath(error: BaseException | None) -> Iterator[BaseException]:
    """Yield ``error`` and its causes; libraries wrap the telling one several times."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from _beneath(member)
        error = error.__cause__ or error.__context__
