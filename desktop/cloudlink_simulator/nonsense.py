"""Bodies that are not what they should be, for clients to survive."""

import random
from collections.abc import Callable, Mapping

from cloudlink_simulator.fault_table import NONSENSE

_MADE: Mapping[str, Callable[[bytes], bytes]] = {
    "cut_off": lambda sound: (sound or b'{"count": 1, "_embedded": {"items": [{"callId"')[
        : max(1, len(sound) * 2 // 3) if sound else None
    ],
    "wrong_types": lambda _: (
        b'{"callId": [7], "content": "none", "state": {"a": null}, '
        b'"subject": 12, "createdOn": true, "count": "many", "_embedded": [], "access_token": {}}'
    ),
    "not_utf8": lambda _: b'{"fromName": "\xff\xfe\xc3"}',
    "not_json": lambda _: b"<html><body>502 Bad Gateway</body></html>",
}


def nonsense(kind: str, chance: random.Random, sound: bytes = b"") -> bytes:
    """Make a broken body of a kind, or of ``any``; ``sound`` is what it should have been."""
    return _MADE[chance.choice(NONSENSE[1:]) if kind == "any" else kind](sound)
