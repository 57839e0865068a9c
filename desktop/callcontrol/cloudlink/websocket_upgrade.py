"""Opening a WebSocket at the address that was given, and at no other.

``websockets`` follows redirects, from this machine even to plain ones elsewhere; the address of
CloudLink's socket is a credential, and nobody else is to be told one (API §4.5).
"""

from functools import partial

from websockets.asyncio.client import ClientConnection
from websockets.asyncio.client import connect as following_connect


class _Connection(ClientConnection):
    """The library's, which trips when TLS through a proxy fails: then it was never a connection."""

    def connection_lost(self, exc: Exception | None) -> None:
        if hasattr(self, "recv_messages"):
            super().connection_lost(exc)


class _Connect(following_connect):
    """``websockets``' own, but that a redirect is an answer like any other: a refusal."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Go nowhere else."""
        return exc


connect = partial(_Connect, create_connection=_Connection)
