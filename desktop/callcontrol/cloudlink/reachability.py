"""Whether the service can be reached, and what a low-level network failure was, for both the REST
and the notification connection.
"""

import asyncio
import ssl
from collections.abc import Iterator
from socket import gaierror
from urllib.parse import urlsplit

from callcontrol.cloudlink.errors import Unreachable

_CODES: list[tuple[type[BaseException], str]] = [
    (gaierror, "dns"),
    (ssl.SSLError, "tls"),
    (ConnectionRefusedError, "connection_refused"),
    (TimeoutError, "timeout"),
]


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


def fault_code(error: BaseException) -> str:
    """Return the code of ``Unreachable`` that fits ``error`` or what lies beneath it."""
    faults = list(_beneath(error))
    for kind, code in _CODES:
        if any(isinstance(fault, kind) for fault in faults):
            return code
    return "connection_lost"


def unreachable(error: BaseException) -> Unreachable:
    """Turn ``error`` into ours. Only its type is told: its text may hold addresses and numbers."""
    return Unreachable(code=fault_code(error), message=type(error).__name__)


def _beneath(error: BaseException | None) -> Iterator[BaseException]:
    """Yield ``error`` and its causes; libraries wrap the telling one several times."""
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):
            for member in error.exceptions:
                yield from _beneath(member)
        error = error.__cause__ or error.__context__
