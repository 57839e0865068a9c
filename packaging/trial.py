"""Installs what was made on this very computer, silently, and removes it again, by the clock.

For ``dev.py package --install``: on a computer where the program is not installed and may be.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from build_tool import Failed

from callcontrol.identity import COMMAND, NAME


class Timed(NamedTuple):
    """How long a step took, and the longest it may take; in seconds."""

    name: str
    seconds: float
    goal: float

    @property
    def is_too_slow(self) -> bool:
        """Whether it misses its goal."""
        return self.seconds > self.goal


class Way(NamedTuple):
    """The commands that install and remove; ``there`` is there while it is installed."""

    install: Sequence[str] | str
    remove: Sequence[str] | str
    there: Path


def try_out(made: Sequence[Path], system: str = sys.platform) -> list[Timed]:
    """Install and remove what is ``made`` for ``system``. Raises ``Failed``."""
    return timed(way(made, system))


def way(made: Sequence[Path], system: str) -> Way:
    """How it is done on ``system``. Raises ``Failed`` where nobody can do it unattended."""
    if system == "linux" and (deb := _ending(made, ".deb")):
        apt = [*([] if os.geteuid() == 0 else ["sudo", "-n"]), "apt-get", "-qq", "-y"]
        there = Path("/usr/bin") / COMMAND
        return Way([*apt, "install", str(deb.resolve())], [*apt, "purge", COMMAND], there)
    if system == "win32" and (set_up := _ending(made, ".exe")):
        folder = Path(os.environ["LOCALAPPDATA"], "Programs", NAME)
        remove = f'"{folder / "uninstall.exe"}" /S _?={folder}'  # no quotes after _?=, and it waits
        return Way([str(set_up), "/S"], remove, folder / f"{COMMAND}.exe")
    raise Failed("--install: here it cannot be installed unattended; see installer/README.md")


def timed(way: Way) -> list[Timed]:
    """Go the ``way`` there and back. Raises ``Failed``."""
    if way.there.exists():
        raise Failed(f"--install: {way.there} is there already; remove {NAME} first")
    took = [_run("silent install", way.install, 10)]
    if not way.there.exists():
        raise Failed(f"--install: {way.there} is not there after the installation")
    took.append(_run("removal", way.remove, 5))
    if way.there.exists():
        raise Failed(f"--install: {way.there} is still there after the removal")
    return took


def summary(took: Sequence[Timed]) -> str:
    """A line for each step: its name, time and goal."""
    return "\n".join(
        f"{one.name:<40} {one.seconds:8.1f} s   at most {one.goal:g} s"
        + ("  TOO SLOW" if one.is_too_slow else "")
        for one in took
    )


def _run(name: str, command: Sequence[str] | str, goal: float) -> Timed:
    begun = time.monotonic()
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        said = (done.stdout + done.stderr).decode(errors="replace").strip()
        raise Failed(f"{name} ended with {done.returncode}: {said}")
    return Timed(name, time.monotonic() - begun, goal)


def _ending(made: Sequence[Path], suffix: str) -> Path | None:
    return next((one for one in made if one.suffix == suffix), None)
