"""Opening a WebSocket at the address that was given, and at no other.

``websockets`` follows redirects, from this machine even to plain ones elsewhere; the address of
CloudLink's socket is a credential, and nobody else is to be told one (API §4.5).
"""

from websockets.asyncio.client import connect as following_connect


class connect(following_connect):  # noqa: N801 - as the library calls it
    """``websockets``' own, but that a redirect is an answer like any other: a refusal."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Go nowhere else."""
        return exc
