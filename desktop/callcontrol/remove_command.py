"""The command `remove-data`: deletes all that the program keeps, before it is uninstalled.

Only files that the program makes are deleted: ``--profile`` may name a folder of anybody's. What
the user had put elsewhere, backups and exported files, stays.
"""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from callcontrol import autostart, instance
from callcontrol.identity import NAME
from callcontrol.paths import Paths
from callcontrol.storage.backup import known_backups
from callcontrol.storage.credentials import CredentialsError, open_credentials
from callcontrol.storage.fallback import places
from callcontrol.terminal import complain, say

_MADE = (
    "history.*sqlite3*",
    "backups.json*",
    "settings.json*",
    "recording*.jsonl*",
    "logs/*callcontrol.log*",
    "updates/callcontrol-*",
    "socket",
)
"""What the program makes in its profile."""


def remove_data(paths: Paths, *, asks: bool = True) -> int:
    """Delete all that is kept for the profile ``paths``, after asking; the exit code.

    0: it is gone; 1: the program runs, the user did not agree, or something is left. The keyring
    and the start at login are one for all profiles: they go with that of the user, or with the
    last.
    """
    lock: instance.InstanceLock | None = None
    if paths.folder.exists():
        try:
            lock = instance.acquire(paths.lock)
        except OSError as error:
            return complain(f"{paths.folder}: {error.strerror}")
        if lock is None:
            return complain("it runs in this profile; quit it first: callcontrol quit")
    try:  # whoever starts meanwhile is not to have its files deleted
        if asks and not _agreed(paths):
            return 1
        left = [file for file in _made(paths) if not _gone(file)]
    finally:
        if lock is not None:
            lock.release()
    left += [] if _gone(paths.lock) else [paths.lock]  # Windows deletes no file that is open
    for folder in (paths.folder / "logs", paths.folder / "updates", *_folders(paths)):
        _clear(folder)
    elsewhere = [file for file in known_backups(paths.folder) if file.exists()]
    for file in elsewhere:
        say(f"stays, delete it yourself if you want: {file}\n")
    _gone(paths.folder / "backups.json")
    _clear(paths.folder)
    default = Paths.default()
    if paths != default and default.folder.exists():
        say("stays, since another profile uses it: what is in the keyring\n")
        return _told(paths, left)
    return _told(paths, left) if _forget_shared() else 1


def _agreed(paths: Paths) -> bool:
    say(
        f"This deletes the record of all calls in {paths.folder}, the settings, logs,\n"
        "recordings and what is in the keyring. It cannot be undone.\nType yes to delete: "
    )
    return sys.stdin is not None and sys.stdin.readline().strip().lower() == "yes"


def _made(paths: Paths) -> Iterator[Path]:
    """All files that the program has made for itself. Backups that lie in the profile go too."""
    folder = paths.folder.resolve()
    inside = [one for one in known_backups(paths.folder) if folder in one.resolve().parents]
    found = {file for pattern in _MADE for file in paths.folder.glob(pattern)} | set(inside)
    found = {file for file in found if file.parent == paths.folder or not file.parent.is_symlink()}
    for place in places(paths.database):
        if place.parent != paths.folder:
            found |= set(place.parent.glob(f"{place.name.partition('.')[0]}.*sqlite3*"))
    with suppress(OSError):  # where there is no place for a socket there is none
        found.add(Path(instance.address(paths.lock)))
    notes = paths.folder / "backups.json"  # tells which backups lie elsewhere: read once more
    return (file for file in sorted(found) if file != notes and _is_there(file))


def _is_there(file: Path) -> bool:
    return file.is_symlink() or file.is_socket() or file.is_file()


def _folders(paths: Paths) -> list[Path]:
    return [place.parent for place in places(paths.database) if place.parent != paths.folder]


def _gone(file: Path) -> bool:
    try:
        if _is_there(file):
            file.unlink()
            say(f"deleted: {file}\n")
    except OSError as error:
        complain(f"{file}: {error.strerror}")
        return False
    return True


def _clear(folder: Path) -> None:
    """Delete ``folder``, unless others have something in it."""
    try:
        folder.rmdir()
        say(f"deleted: {folder}\n")
    except OSError:
        return


def _forget_shared() -> bool:
    """Take away the start at login and what is in the keyring; whether that worked."""
    done = True
    try:
        start = autostart.for_this_computer(autostart.own_command())
        if start.is_on():
            start.turn(on=False)
            say("deleted: the start at login\n")
    except OSError as error:
        complain(f"the start at login: {error.strerror}")
        done = False
    try:
        count = asyncio.run(_forget_secrets())
        say(f"deleted: {count} entries in the keyring\n" if count else "")
    except CredentialsError as error:
        complain(f"the keyring: {error.code}; unlock it, or delete the entries {NAME} in it")
        done = False
    return done


async def _forget_secrets() -> int:
    return await (await open_credentials(NAME)).delete_all()


def _told(paths: Paths, left: list[Path]) -> int:
    if left:
        return complain(f"{len(left)} files are left")
    if paths.folder.exists():
        say(f"stays, since it holds files of yours: {paths.folder}\n")
    return 0
