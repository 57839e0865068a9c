"""`python packaging/windows_payload.py [FOLDER]`: the bundle for Windows, made on Linux under wine.

A test build: what is released is made on Windows by `dev.py package`, from the same spec. It ends
up in FOLDER/callcontrol (`build/windows` by default), beside the Python and the wine prefix that
made it, which are used again until the requirements change.
"""

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import windows_python
from windows_python import Wine, WineError

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements" / "package.txt"
SPEC = ROOT / "packaging" / "callcontrol.spec"
PATIENCE = 1200.0
"""Seconds that PyInstaller may take: 100 under wine on a machine with nothing else to do."""


def main(arguments: list[str]) -> int:
    """Build the bundle; returns an exit code."""
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "windows"
    try:
        build(folder.resolve())
    except WineError as error:
        print(f"windows_payload.py: {error}", file=sys.stderr)
        return 1
    return 0


def build(folder: Path) -> Path:
    """Make all that is missing in ``folder``; returns the bundle in it. Raises ``WineError``."""
    if missing := windows_python.missing_programs():
        raise WineError(f"missing: {', '.join(missing)}. See requirements/system.txt.")
    began = time.monotonic()
    wine = Wine(folder / "prefix")
    try:
        python = prepare(folder, wine)
        _say(began, "Python for Windows")
        bundle = _bundle(folder, wine, python)
    finally:
        wine.stop()
    _say(began, f"bundle, {_megabytes(bundle):.0f} MB: {bundle}")
    return bundle


def prepare(folder: Path, wine: Wine) -> Path:
    """The Windows Python in ``folder`` and its prefix, made unless they are there and current."""
    home, stamp = folder / "python", folder / "python.stamp"
    if not wine.prefix.exists():
        wine.create()
    digest = hashlib.sha256()
    for each in (
        REQUIREMENTS,
        Path(windows_python.__file__),
        *sorted(windows_python.SOURCES.iterdir()),
    ):
        digest.update(each.read_bytes())
    if not stamp.exists() or stamp.read_text() != digest.hexdigest():
        stamp.unlink(missing_ok=True)
        windows_python.make_python(home, [REQUIREMENTS])
        stamp.write_text(digest.hexdigest())
    return home / "python.exe"


def _bundle(folder: Path, wine: Wine, python: Path) -> Path:
    to_windows = windows_python.windows_path
    options = ["--noconfirm", "--clean", "--log-level=ERROR"]
    options += ["--distpath", to_windows(folder), "--workpath", to_windows(folder / "work")]
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": _commit_time()}
    command = [str(python), "-m", "PyInstaller", *options, to_windows(SPEC)]
    said = wine.run(command, seconds=PATIENCE, environment=fixed)
    bundle = folder / "callcontrol"
    if not (bundle / "callcontrol.exe").exists():
        raise WineError(f"PyInstaller made no program:\n{said}")
    return bundle


def _commit_time() -> str:
    command = ["git", "log", "-1", "--format=%ct"]
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return given or subprocess.check_output(command, cwd=ROOT, text=True).strip()


def _megabytes(folder: Path) -> float:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file()) / 1e6


def _say(began: float, done: str) -> None:
    print(f"{time.monotonic() - began:6.1f} s  {done}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
