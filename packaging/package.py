"""Makes all that is handed out for the system it runs on, in ``dist/``: ``dev.py package``.

``--only-bundle``  stop after the program's folder, ``dist/callcontrol``
``--twice``        make the folder a second time elsewhere; fails where the two differ
``--install``      then install it on this computer, silently, and remove it, by the clock
``--msi FOLDER``   on Linux: only the MSI of ``FOLDER``, which was made on Windows, where no wixl is

``CALLCONTROL_UPDATE_FEED`` and ``CALLCONTROL_UPDATE_KEY`` say where the program looks for newer
versions (``update_feed.py``).

Each step says how long it took; the sizes stand at the end, beside what they may be. The first step
that fails ends it, with exit code 1.
"""

import argparse
import base64
import filecmp
import importlib
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

ROOT = Path(__file__).resolve().parent.parent
DIST, BUILD = ROOT / "dist", ROOT / "build" / "bundle"
AGAIN = ROOT / "build" / "bundle-again"
sys.path.insert(0, str(ROOT / "desktop"))

import smoke_test  # noqa: E402
import trial  # noqa: E402
import update_feed  # noqa: E402
from build_tool import Failed  # noqa: E402

from callcontrol import __version__, identity  # noqa: E402

INSTALLERS = {
    "linux": "linux_packages",
    "win32": "windows_installers",
    "darwin": "macos_installers",
}
"""What makes the installers of each system: a module with ``build(bundle, dist) -> [file, …]``."""

FEED_VARIABLES = ("CALLCONTROL_UPDATE_FEED", "CALLCONTROL_UPDATE_KEY")
KEY_SIZE = 32
"""Bytes of an Ed25519 public key."""

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


def step(name: str, work: Callable[[], T]) -> T:
    """Do ``work`` as the step ``name``; raises what it raises."""
    print(f"{name} …", flush=True)
    begun = time.monotonic()
    result = work()
    print(f"{name}: done in {time.monotonic() - begun:.1f} s", flush=True)
    return result


def build_bundle(dist: Path, work: Path = BUILD) -> Path:
    """Have PyInstaller make the program's folder in ``dist``; returns it. Raises ``Failed``.

    ``work`` is for what it makes on the way.
    """
    command = [sys.executable, "-m", "PyInstaller", str(ROOT / "packaging" / "callcontrol.spec")]
    command += ["--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(dist), "--workpath", str(work)]
    shutil.rmtree(dist / identity.COMMAND, ignore_errors=True)
    done = subprocess.run(command, cwd=ROOT, env=environment(), check=False)
    if done.returncode:
        raise Failed(f"PyInstaller ended with {done.returncode}; it says above why.")
    bundle = dist / identity.COMMAND
    bake_feed(next(bundle.rglob("callcontrol/resources")))
    return bundle


def bake_feed(resources: Path, told: Mapping[str, str] = os.environ) -> None:
    """Put where newer versions are looked for into the bundle, if ``told``. Raises ``Failed``."""
    given = [told.get(name, "") for name in FEED_VARIABLES]
    if any(given) and not all(given):
        raise Failed(f"set both of {' and '.join(FEED_VARIABLES)}, or neither")
    with suppress(ValueError):
        if not given[1] or len(base64.b64decode(given[1], validate=True)) == KEY_SIZE:
            update_feed.bake(resources, told)
            return
    raise Failed(f"{FEED_VARIABLES[1]} is no public key as update_feed.py --new-key prints it")


def bill_of(bundle: Path) -> Path:
    """The bundle's bill of materials beside it, as it is published."""
    found = next(bundle.rglob("*.cdx.json"))
    system = f"{sys.platform}-{platform.machine().lower()}"  # each has other parts
    name = f"{identity.COMMAND}-{__version__}-{system}.cdx.json"
    return Path(shutil.copy(found, bundle.parent / name))


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


def build_again(bundle: Path) -> str:
    """Make the same once more; says that it is the same. Raises ``Failed`` where it is not."""
    again = build_bundle(AGAIN / "dist", AGAIN / "work")
    if different := differences(bundle, again):
        raise Failed("two builds of one commit differ in:\n  " + "\n  ".join(different))
    return f"the same, in {sum(1 for _ in files_of(bundle))} files"


def differences(one: Path, other: Path) -> list[str]:
    """The files, by name, that are not the same in two folders: contents, links, permissions."""
    first, second = dict(files_of(one)), dict(files_of(other))
    return sorted(name for name in first.keys() | second.keys() if not _same(first, second, name))


def files_of(folder: Path) -> Iterator[tuple[str, Path]]:
    """Each file in ``folder``, by its name there."""
    for path in folder.rglob("*"):
        if path.is_symlink() or path.is_file():
            yield path.relative_to(folder).as_posix(), path


def _same(first: Mapping[str, Path], second: Mapping[str, Path], name: str) -> bool:
    one, other = first.get(name), second.get(name)
    if one is None or other is None or one.is_symlink() != other.is_symlink():
        return False
    if one.is_symlink():
        return one.readlink() == other.readlink()
    return one.stat().st_mode == other.stat().st_mode and filecmp.cmp(one, other, shallow=False)


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
        goal = f"  at most {one.goal} MB" if one.goal is not None else ""
        missed = "  TOO LARGE" if one.is_too_large else ""
        lines.append(f"{one.path.name:<40} {one.size / MEGABYTE:8.1f} MB{goal}{missed}")
    return "\n".join(lines)


def make(given: argparse.Namespace) -> list[Path]:
    """Every step for this system; what was made. Raises ``Failed``."""
    bundle = step("bundle", lambda: build_bundle(DIST))
    if given.twice:
        print(step("bundle, again", lambda: build_again(bundle)))
    if step("smoke test", lambda: smoke_test.main(bundle)):
        raise Failed("the bundle is not whole; it says above why.")
    made = [bundle, bill_of(bundle)]
    if not given.only_bundle:
        installers = importlib.import_module(INSTALLERS[sys.platform])
        made += step("installers", lambda: installers.build(bundle, DIST))
    return made


def make_msi(bundle: Path) -> list[Path]:
    """The MSI of a ``bundle`` for Windows. Raises ``build_tool.Failed``."""
    import windows_installers

    return [step("MSI", lambda: windows_installers.msi(bundle, DIST))]


def main(arguments: list[str]) -> int:
    """Do what was asked for; returns the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=f"{identity.NAME}, packed.")
    parser.add_argument("--only-bundle", action="store_true", help="stop after the folder")
    parser.add_argument("--twice", action="store_true", help="make the folder twice and compare")
    parser.add_argument("--install", action="store_true", help="install and remove it here, timed")
    parser.add_argument("--msi", type=Path, metavar="FOLDER", help="only the MSI of FOLDER")
    given = parser.parse_args(arguments)
    print(f"{identity.NAME} {__version__} for {sys.platform}", flush=True)
    try:
        made = make_msi(given.msi) if given.msi else make(given)
        took = step("trial", lambda: trial.try_out(made)) if given.install else []
    except (Failed, OSError, subprocess.SubprocessError) as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    sizes = measured(made)
    print("\n".join(filter(None, (summary(sizes), trial.summary(took)))))
    return int(any(one.is_too_large for one in sizes) or any(one.is_too_slow for one in took))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
