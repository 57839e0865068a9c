"""Makes all that is handed out for the system it runs on, in ``dist/``: ``dev.py package``.

``--only-bundle``  stop after the program's folder, ``dist/callcontrol``

Each step says how long it took; the sizes stand at the end, beside what they may be. The first step
that fails ends it, with exit code 1.
"""

import argparse
import importlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple, TypeVar

ROOT = Path(__file__).resolve().parent.parent
DIST, BUILD = ROOT / "dist", ROOT / "build" / "pyinstaller"
sys.path.insert(0, str(ROOT / "desktop"))

from callcontrol import __version__, identity  # noqa: E402

INSTALLERS = {
    "linux": "linux_packages",
    "win32": "windows_installers",
    "darwin": "macos_installers",
}
"""What makes the installers of each system: a module with ``build(bundle, dist) -> [file, …]``."""

MEGABYTE = 1_000_000
BUNDLE_GOAL = 150
GOALS = {".exe": 35, ".deb": 55}
"""How many megabytes what is made may have, by the end of its name."""

T = TypeVar("T")


class Made(NamedTuple):
    """A file or folder in ``dist/`` with its size in bytes, and the most megabytes it may have."""

    path: Path
    size: int
    goal: int | None

    @property
    def is_too_large(self) -> bool:
        """Whether it misses its goal."""
        return self.goal is not None and self.size > self.goal * MEGABYTE


class Failed(Exception):
    """A step could not do its work; the text says why."""


def step(name: str, work: Callable[[], T]) -> T:
    """Do ``work`` as the step ``name``; raises what it raises."""
    print(f"{name} …", flush=True)
    begun = time.monotonic()
    result = work()
    print(f"{name}: done in {time.monotonic() - begun:.1f} s", flush=True)
    return result


def build_bundle(dist: Path) -> Path:
    """Have PyInstaller make the program's folder in ``dist``; returns it. Raises ``Failed``."""
    command = [sys.executable, "-m", "PyInstaller", str(ROOT / "packaging" / "callcontrol.spec")]
    command += ["--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(dist), "--workpath", str(BUILD)]
    shutil.rmtree(dist / identity.COMMAND, ignore_errors=True)
    done = subprocess.run(command, cwd=ROOT, env=environment(), check=False)
    if done.returncode:
        raise Failed(f"PyInstaller ended with {done.returncode}; it says above why.")
    return dist / identity.COMMAND


def environment() -> dict[str, str]:
    """What the same commit is built in each time: no chance, and the commit's time as "now"."""
    said = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or said or "0"
    return os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": epoch, "TZ": "UTC"}


def size_of(path: Path) -> int:
    """Bytes of a file, or of all files in a folder."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())


def measured(paths: Iterable[Path]) -> list[Made]:
    """Each of ``paths`` with its size and goal."""
    return [
        Made(path, size_of(path), BUNDLE_GOAL if path.is_dir() else GOALS.get(path.suffix))
        for path in paths
    ]


def summary(made: Iterable[Made]) -> str:
    """A line for each thing that was made: its name, size and goal."""
    lines = []
    for one in made:
        goal = f"  goal ≤ {one.goal} MB" if one.goal is not None else ""
        missed = "  TOO LARGE" if one.is_too_large else ""
        lines.append(f"{one.path.name:<40} {one.size / MEGABYTE:8.1f} MB{goal}{missed}")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Do every step; returns the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=f"{identity.NAME}, packed.")
    parser.add_argument("--only-bundle", action="store_true", help="stop after the folder")
    given = parser.parse_args(arguments)
    print(f"{identity.NAME} {__version__} for {sys.platform}", flush=True)
    try:
        bundle = step("bundle", lambda: build_bundle(DIST))
        made = [bundle]
        if not given.only_bundle:
            installers = importlib.import_module(INSTALLERS[sys.platform])
            made += step("installers", lambda: installers.build(bundle, DIST))
    except Failed as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    sizes = measured(made)
    print(summary(sizes))
    return int(any(one.is_too_large for one in sizes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
