"""Whether the program starts when the user logs in to the computer, where each OS keeps that.

The OS is asked each time and nothing is kept beside it: whoever turns the start off there, or here,
finds it off, and no start or update of the program turns it on again.
"""

import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from callcontrol.identity import COMMAND, ID, NAME

LABEL = "callcontrol.start-at-login"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where Windows keeps what the user turned off in the Task Manager."""
_SAID_NO = bytes([3, *[0] * 11])


class Autostart(Protocol):
    """One OS's way. ``turn`` raises ``OSError`` where the OS or an administrator forbids it."""

    def is_on(self) -> bool:
        """Whether the program starts at the next login."""

    def is_for_all(self) -> bool:
        """Whether the installation starts it for every user of the computer."""

    def turn(self, *, on: bool) -> None:
        """Let it start from the next login on, or no more."""


def for_this_computer(command: Sequence[str]) -> Autostart:
    """The way of this OS to start ``command``."""
    if sys.platform == "win32":
        return RunKey(command)
    home = Path.home()
    if sys.platform == "darwin":
        return LaunchAgent(home / "Library" / "LaunchAgents" / f"{LABEL}.plist", command)
    config = os.environ.get("XDG_CONFIG_HOME", "")
    system = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return DesktopEntry(
        (Path(config) if Path(config).is_absolute() else home / ".config") / "autostart",
        command,
        system=tuple(Path(folder) / "autostart" for folder in system.split(os.pathsep)),
    )


def own_command(*arguments: str) -> tuple[str, ...]:
    """How this program is started again, with ``arguments``."""
    if image := os.environ.get("APPIMAGE"):  # what it holds lies elsewhere at each start
        return (image, *arguments)
    if getattr(sys, "frozen", False):
        return (_lasting_path(), *arguments)
    source = str(Path(__file__).resolve().parent.parent)
    start = "from callcontrol.__main__ import main; sys.exit(main())"
    return (
        sys.executable,
        "-c",
        f"import sys; sys.path.insert(0, {source!r}); {start}",
        *arguments,
    )


def _lasting_path() -> str:
    """This program's file, or where it is installed the command that stays through upgrades."""
    command = shutil.which(COMMAND)
    same = command is not None and os.path.realpath(command) == os.path.realpath(sys.executable)
    return command if command is not None and same else sys.executable


class DesktopEntry:
    """Linux: a file in the autostart folder (freedesktop.org, Desktop Application Autostart)."""

    def __init__(self, folder: Path, command: Sequence[str], *, system: Sequence[Path]) -> None:
        self._file = folder / f"{COMMAND}.desktop"
        self._command = command
        self._system = [each / self._file.name for each in system]

    def is_on(self) -> bool:
        for file in (self._file, *self._system):  # the first one counts
            if file.is_file():
                return _starts(file.read_text(encoding="utf-8", errors="replace"))
        return False

    def is_for_all(self) -> bool:
        return any(file.is_file() for file in self._system)

    def turn(self, *, on: bool) -> None:
        if on or self.is_for_all():
            _write(self._file, desktop_entry(self._command, hidden=not on).encode())
        else:
            self._file.unlink(missing_ok=True)


class LaunchAgent:
    """macOS: a property list that ``launchd`` reads at login (``man launchd.plist``)."""

    def __init__(self, file: Path, command: Sequence[str]) -> None:
        self._file = file
        self._command = command

    def is_on(self) -> bool:
        if not self._file.is_file():
            return False
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except (plistlib.InvalidFileException, ValueError):
            return False
        return isinstance(agent, dict) and not agent.get("Disabled", False)

    def is_for_all(self) -> bool:
        return False

    def turn(self, *, on: bool) -> None:
        if on:
            _write(self._file, launch_agent(self._command))
        else:
            self._file.unlink(missing_ok=True)


class RunKey:
    """Windows: a value under the user's ``Run`` key, or one under the computer's for all users.

    For both, the user's no is kept where the Task Manager keeps it, in the user's own keys.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def is_on(self) -> bool:
        return bool(_value(_RUN) or self.is_for_all()) and is_approved(_value(_APPROVED))

    def is_for_all(self) -> bool:
        """Whether the installation starts it for every user of the computer."""
        return bool(_value(_RUN, for_all=True))

    def turn(self, *, on: bool) -> None:
        for_all = self.is_for_all()
        if on and not for_all:
            _put(_RUN, run_value(self._command))
        else:
            _take(_RUN)  # beside the one for all users it would start twice
        if for_all and not on:
            _put(_APPROVED, _SAID_NO)
        else:
            _take(_APPROVED)


def _put(path: str, value: str | bytes) -> None:
    if sys.platform == "win32":
        import winreg

        kind = winreg.REG_BINARY if isinstance(value, bytes) else winreg.REG_SZ
        user, may_write = winreg.HKEY_CURRENT_USER, winreg.KEY_SET_VALUE
        with winreg.CreateKeyEx(user, path, 0, may_write) as key:
            winreg.SetValueEx(key, NAME, 0, kind, value)


def _take(path: str) -> None:
    if sys.platform == "win32":
        import winreg

        user, may_write = winreg.HKEY_CURRENT_USER, winreg.KEY_SET_VALUE
        with suppress(FileNotFoundError), winreg.OpenKey(user, path, 0, may_write) as key:
            winreg.DeleteValue(key, NAME)


def _value(path: str, *, for_all: bool = False) -> object:
    if sys.platform == "win32":
        import winreg

        root = winreg.HKEY_LOCAL_MACHINE if for_all else winreg.HKEY_CURRENT_USER
        with suppress(FileNotFoundError), winreg.OpenKey(root, path) as key:
            return winreg.QueryValueEx(key, NAME)[0]
    return None


def desktop_entry(command: Sequence[str], *, hidden: bool = False) -> str:
    """The autostart file; ``hidden`` is the user's no to a file that is there for all users."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        f"Exec={' '.join(map(_quoted, command))}",
        f"Icon={ID}",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "\n".join([*lines, *(["Hidden=true"] if hidden else []), ""])


def launch_agent(command: Sequence[str]) -> bytes:
    """The property list that starts ``command`` once at each login, in the user's session."""
    return plistlib.dumps(
        {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
    )


def run_value(command: Sequence[str]) -> str:
    """``command`` as the one line that Windows takes apart again."""
    return subprocess.list2cmdline(command)


def is_approved(state: object) -> bool:
    """Whether the Task Manager lets it start: an odd first byte means that the user said no."""
    return not (isinstance(state, bytes) and state[:1] and state[0] % 2 == 1)


def _starts(entry: str) -> bool:
    """Whether an autostart file is in force; the desktop's own switch is one of the two keys."""
    return not re.search(r"(?mi)^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)", entry)


def _quoted(argument: str) -> str:
    """One argument of ``Exec``: quoted for the field, then escaped as the file's strings are."""
    quoted = re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%")
    if re.search(r"""[\s"'\\><~|&;$*?#()`]""", argument) or not argument:
        quoted = f'"{quoted}"'
    return quoted.replace("\\", "\\\\")


def _write(file: Path, contents: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    written = file.with_name(f".{file.name}.new")
    written.write_bytes(contents)
    written.replace(file)
