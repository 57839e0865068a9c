"""Who keeps what was answered about calls, as it came, so that it can be played again.

Given to ``Media``; what becomes of it is not the network's business. What the notifications say is
told by ``NotificationStream.on_payload``.
"""

from collections.abc import Sequence
from typing import Protocol

from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.models import EndpointId


class Recorder(Protocol):
    """Hears each of these before anything is made of it. Nothing here may fail or wait."""

    def asked(self, endpoint_id: EndpointId) -> None:
        """The calls of a phone are asked for."""

    def read(self, endpoint_id: EndpointId, pages: Sequence[bytes]) -> None:
        """They have been answered, on so many pages."""

    def not_read(self, endpoint_id: EndpointId, error: CloudLinkError) -> None:
        """They have not."""

    def made(self, endpoint_id: EndpointId, answer: bytes) -> None:
        """A call was made from a phone."""
