"""Feeds for tests, signed by a key of theirs."""

import hashlib
from datetime import UTC, datetime
from typing import Any

import update_feed
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from callcontrol.updates.feed import Computer

PRIVATE = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
KEY = update_feed.public_key(PRIVATE)
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
DEBIAN = Computer(kind="deb", arch="x86_64", os_version=(6, 1))
INSTALLER = b"not really an installer" * 5000


def file(**values: Any) -> dict[str, Any]:
    return {
        "kind": "deb",
        "arch": "x86_64",
        "min_os": "",
        "url": "https://example.com/callcontrol.deb",
        "size": len(INSTALLER),
        "sha256": hashlib.sha256(INSTALLER).hexdigest(),
    } | values


def version(number: str = "9.0.0", **values: Any) -> dict[str, Any]:
    return {
        "version": number,
        "released_on": "2026-03-01",
        "notes": {"en": "Better.\nFaster.", "de": "Besser."},
        "files": [file()],
    } | values


def contents(*versions: dict[str, Any], **values: Any) -> dict[str, Any]:
    return {
        "sequence": 7,
        "expires_on": "2026-04-01T00:00:00+00:00",
        "versions": list(versions) or [version()],
    } | values


def signed(*versions: dict[str, Any], **values: Any) -> bytes:
    return update_feed.sign(contents(*versions, **values), PRIVATE)
