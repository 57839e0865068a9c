"""Which program opens phone links (``tel:`` and the like); making it this one, if the user wants.

The OS is asked each time. No start, set-up or update of the program takes the links: only the user
gives them, here or in the OS. Windows and macOS let no program do it, and show where it is done.
"""

import configparser
import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from callcontrol.identity import ID, NAME, SCHEMES

_SECONDS = 5.0
"""For which the OS's own tools may take."""
PROG_ID = f"{ID}.link"
"""What the Windows set-ups register for the links."""
_CHOICE = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\tel\UserChoice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who opens ``tel:`` links now."""

    name: str = ""
    """As people call it; "" where nobody does, or nobody knows."""
    is_us: bool = False


class LinkHandler(Protocol):
    """One OS's way. All of it may take a tenth of a second; raises ``OSError``."""

    def owner(self) -> Owner:
        """Who opens them now."""

    def can_claim(self) -> bool:
        """Whether the program is installed in the way that this takes."""

    def claim(self) -> bool:
        """Open them from now on; False: the user has been led to where they say so."""

    def give_back(self) -> None:
        """Open them no more: whoever did before does, or whom the OS chooses."""


def for_this_computer(before: str = "") -> LinkHandler | None:
    """The way of this OS; None where a program can neither ask nor change it."""
    if sys.platform == "win32":
        return WindowsLinks()
    if sys.platform == "darwin":
        return None
    return XdgLinks(os.environ, before)


class XdgLinks:
    """Linux: ``xdg-mime``, which knows the desktops' ways; ``before`` had the links before us."""

    def __init__(self, environment: Mapping[str, str], before: str = "") -> None:
        self._environment = environment
        self.before = before
        """The desktop file of whoever had them when ``claim`` was called last; "" nobody."""

    def owner(self) -> Owner:
        file = self._query()
        return Owner(name=self._name(file) if file else "", is_us=file == _OURS)

    def can_claim(self) -> bool:
        return any(True for _ in self._files(_OURS))

    def claim(self) -> bool:
        owner = self._query()
        if owner != _OURS:
            self.before = owner
        self._run("default", _OURS, *_TYPES)
        return True

    def give_back(self) -> None:
        if self.before and any(True for _ in self._files(self.before)):
            self._run("default", self.before, *_TYPES)
            return
        for file in self._lists():
            _forget(file)

    def _query(self) -> str:
        return self._run("query", "default", _TYPES[0]).strip()

    def _run(self, *arguments: str) -> str:
        tool = shutil.which("xdg-mime", path=self._environment.get("PATH"))
        if tool is None:
            raise FileNotFoundError(errno.ENOENT, "xdg-mime is not installed")
        try:
            done = subprocess.run(  # noqa: S603 - the names of desktop files, no shell
                [tool, *arguments],
                env=dict(self._environment),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="surrogateescape",
                timeout=_SECONDS,
                check=True,
            )
        except subprocess.SubprocessError as error:
            raise OSError(errno.EIO, "xdg-mime failed") from error
        return done.stdout

    def _config(self) -> Path:
        given = Path(self._environment.get("XDG_CONFIG_HOME", ""))
        return given if given.is_absolute() else Path(self._environment["HOME"], ".config")

    def _lists(self) -> list[Path]:
        return sorted(self._config().glob("*mimeapps.list"))

    def _files(self, name: str) -> Iterator[Path]:
        """Where a desktop file lies, the one that counts first."""
        home = Path(self._environment.get("XDG_DATA_HOME", ""))
        if not home.is_absolute():
            home = Path(self._environment["HOME"], ".local", "share")
        shared = self._environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        for folder in (home, *map(Path, shared.split(":"))):
            file = folder / "applications" / name
            if file.is_file():
                yield file

    def _name(self, file: str) -> str:
        entry = configparser.RawConfigParser(strict=False)
        for found in self._files(file):
            try:
                entry.read(found, encoding="utf-8")
                return entry.get("Desktop Entry", "Name")
            except (configparser.Error, UnicodeDecodeError):
                break
        return file.removesuffix(".desktop")


_OURS = f"{ID}.desktop"
_TYPES = tuple(f"x-scheme-handler/{scheme}" for scheme in SCHEMES)


def _forget(file: Path) -> None:
    """Take us out of a ``mimeapps.list`` where it says who opens phone links.

    It may be a link to a file that somebody keeps elsewhere, and stays one.
    """
    file, kept = file.resolve(), []
    for line in file.read_text("utf-8", "surrogateescape").splitlines(keepends=True):
        kind, is_entry, programs = line.partition("=")
        if is_entry and kind.strip() in _TYPES:
            left = [each for each in programs.strip().split(";") if each not in ("", _OURS)]
            kept += [f"{kind}={';'.join(left)};\n"] if left else []
        else:
            kept.append(line)
    written = file.with_name(f".{file.name}.new")
    written.write_text("".join(kept), "utf-8", "surrogateescape")
    written.replace(file)


_REGISTERED = r"Software\RegisteredApplications"


class WindowsLinks:
    """Windows 8 and later: the user chooses, in the settings of Windows and nowhere else."""

    def owner(self) -> Owner:
        prog_id = _registered(_CHOICE, "ProgId")
        if not prog_id:
            return Owner()
        program = (
            _registered(rf"Software\Classes\{prog_id}\Application", "ApplicationName")
            or _registered(rf"Software\Classes\{prog_id}", "")
            or prog_id
        )
        is_us = prog_id == PROG_ID
        return Owner(name=NAME if is_us else program, is_us=is_us)

    def can_claim(self) -> bool:
        return bool(_registered(_REGISTERED, NAME))

    def claim(self) -> bool:
        self._open_settings()
        return False

    def give_back(self) -> None:
        self._open_settings()

    def _open_settings(self) -> None:
        """At our own page, which Windows 11 has; older ones open the list of all programs."""
        if sys.platform == "win32":
            import winreg

            is_users = _value(winreg.HKEY_CURRENT_USER, _REGISTERED, NAME)
            whose = "User" if is_users else "Machine"
            page = f"ms-settings:defaultapps?registeredApp{whose}={NAME.replace(' ', '%20')}"
            os.startfile(page)  # noqa: S606 - an address of ours


def _registered(path: str, name: str) -> str:
    """A value of the user's registry, else of the machine's; "" where there is none."""
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            if found := _value(root, path, name):
                return found
    return ""


def _value(root: int, path: str, name: str) -> str:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(root, path) as key:
                return str(winreg.QueryValueEx(key, name)[0])
        except OSError:
            return ""
    return ""
