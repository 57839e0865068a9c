"""Which address of this computer leads out: the sign of a changed network that every system gives.

Nothing is sent. What the operating system tells by itself is heard in ``ui/network_changes.py``.
"""

import socket

_OUTSIDE = "192.0.2.1"
"""An address of nobody (RFC 5737): the way there is the way to anywhere."""


def local_address(peer: str = "") -> str:
    """The address of ours that a packet to ``peer`` would bear; empty if no way leads there.

    ``peer`` is an IP address, not a name; without one, the way to anywhere counts.
    """
    peer = peer or _OUTSIDE
    family = socket.AF_INET6 if ":" in peer else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((peer, 9))  # of a datagram socket, that asks the routing table only
            return str(probe.getsockname()[0])
    except OSError:
        return ""
