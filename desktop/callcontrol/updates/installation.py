"""How this program was installed, as its installer tells, and where newer ones are told of."""

import json
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from callcontrol import resources
from callcontrol.settings import Settings
from callcontrol.updates.feed import Computer, numbers

ENDINGS = {"setup": "exe", "msi": "msi", "dmg": "dmg", "pkg": "pkg", "deb": "deb", "rpm": "rpm"}
"""The kinds of installers, as ``installed-by`` has them, and their files."""

_BY_OTHERS = ("msi", "flatpak")
"""Who installs these brings the updates: an administrator, a software centre."""
_ARCHITECTURES = {"amd64": "x86_64", "aarch64": "arm64"}


@dataclass(frozen=True, slots=True)
class Source:
    """Where new versions are told of, and the key that such news is signed with."""

    feed: str
    key: str


def source(settings: Settings, folder: Path | None = None) -> Source | None:
    """Where to look after the settings, else after the build; None: nowhere.

    ``folder`` holds ``update.json``, if the build has one.
    """
    try:
        baked = json.loads(((folder or resources.folder()) / "update.json").read_text("utf-8"))
        feed, key = str(baked["feed"]), str(baked["key"])
    except (OSError, ValueError, TypeError, LookupError):
        feed = key = ""
    feed, key = settings.update_feed or feed, settings.update_key or key
    return Source(feed, key) if feed and key else None


def this_computer(folder: Path | None = None) -> Computer:
    """What the program runs on; ``folder`` holds ``installed-by``."""
    try:
        word = ((folder or resources.folder()) / "installed-by").read_text("utf-8").strip()
    except (OSError, ValueError):
        word = ""
    machine = platform.machine().lower()
    version = platform.mac_ver()[0] if sys.platform == "darwin" else platform.version()
    if sys.platform == "linux":
        version = platform.release()
    return Computer(
        kind=word,
        arch=_ARCHITECTURES.get(machine, machine),
        os_version=numbers(version),
    )


def updates_itself(kind: str) -> bool:
    """Whether it is this program's business to look for newer versions of itself."""
    return kind not in _BY_OTHERS


def has_to_end(kind: str) -> bool:
    """Whether the program has to be gone before the installer is started."""
    return kind in ("setup", "dmg", "pkg")
