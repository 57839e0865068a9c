"""What the program runs on, and what the user chose, without saying who they are."""

import os
import platform
import ssl
import sys
from collections.abc import Mapping
from dataclasses import fields
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit

from callcontrol import __version__
from callcontrol.policy import Policy
from callcontrol.policy_sources import policy_of_this_computer
from callcontrol.settings import Settings, SettingsStore

LIBRARIES = (
    "PySide6-Essentials",
    "shiboken6",
    "qasync",
    "websockets",
    "httpx",
    "httpcore",
    "Authlib",
    "keyring",
    "msgspec",
    "phonenumbers",
    "platformdirs",
    "truststore",
)
_DESKTOP = ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")
_TOLD = frozenset(
    {"cloud", "language", "region", "client_id", "proxy_mode", "pop_offset", "page_schemes"}
)
"""Texts that name nobody; of the others it is only said that they are set."""
_ADDRESSES = frozenset({"portal_url", "service_urls"})


def versions() -> Mapping[str, object]:
    """Of the program and of all that it stands on."""
    return {
        "program": __version__,
        "python": sys.version.split()[0],
        "packaged": bool(getattr(sys, "frozen", False)),
        "system": platform.platform(),
        "machine": platform.machine(),
        "openssl": ssl.OPENSSL_VERSION,
        "libraries": {name: _version(name) for name in LIBRARIES},
        "desktop": {name: os.environ[name] for name in _DESKTOP if name in os.environ},
    }


def settings(path: Path, policy: Policy | None = None) -> Mapping[str, object]:
    """Those in force that differ from the default."""
    chosen, standard = _store(path, policy).current, Settings()
    return {
        one.name: _told(one.name, value)
        for one in fields(Settings)
        if (value := getattr(chosen, one.name)) != getattr(standard, one.name)
    }


def policy(path: Path, policy: Policy | None = None) -> Mapping[str, object]:
    """Where administrators decide or recommend what, and what of it is ignored."""
    store = _store(path, policy)
    decided = store.decisions
    return {
        "sources": [f"{each.strength} {each.source.place}" for each in store.policy.layers],
        "locked": {name: _told(name, each.value) for name, each in decided.locked.items()},
        "recommended": {
            name: _told(name, each.value) for name, each in decided.recommended.items()
        },
        "ignored": [str(trouble) for trouble in decided.troubles],
    }


def _store(path: Path, policy: Policy | None) -> SettingsStore:
    return SettingsStore(path, policy_of_this_computer() if policy is None else policy)


def _told(name: str, value: object) -> object:
    if isinstance(value, bool | int) or name in _TOLD:
        return value
    if name in _ADDRESSES:
        addresses = value.items() if isinstance(value, Mapping) else [("", value)]
        return {key: _host(str(address)) for key, address in addresses}
    return f"set, {len(value)} of them" if isinstance(value, tuple | Mapping) else "set"


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        return f"{parts.scheme}://{parts.hostname}"
    except ValueError:
        return "no address"


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""
