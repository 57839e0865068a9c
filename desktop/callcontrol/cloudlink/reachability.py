"""Names what a low-level network failure was, for both the REST and the notification connection."""

import ssl
from collections.abc import Iterator
from socket import gaierror

from callcontrol.cloudlink.errors import Unreachable

_CODES: list[tuple[type[BaseException], str]] = [
    (gaierror, "dns"),
    (ssl.SSLError, "tls"),
    (ConnectionRefusedError, "connection_refused"),
    (TimeoutError, "timeout"),
]


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
