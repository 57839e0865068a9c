"""Starting the processes that are measured, and those that they are measured against."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]


class NothingHappened(Exception):
    """What was to be measured did not take place; there is no figure then."""


def environment(**own: str) -> dict[str, str]:
    """Where the product's code is found, no screen, and no key store of the user's."""
    path = os.pathsep.join((str(ROOT / "desktop"), str(ROOT)))
    ours = {"PYTHONPATH": path, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    kept = {name: os.environ[name] for name in os.environ if name not in ("DISPLAY", "XAUTHORITY")}
    return kept | ours | {"QT_QPA_PLATFORM": "offscreen"} | own


@contextmanager
def running(
    *arguments: str, environ: Mapping[str, str] | None = None
) -> Iterator["subprocess.Popen[str]"]:
    """A Python program that reads and prints lines, for the length of the block."""
    process = subprocess.Popen(
        [sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL if environ is None else None,
        text=True,
        cwd=ROOT,
        env=environ or environment(),
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line_of(process: "subprocess.Popen[str]") -> str:
    """The next line that a process prints."""
    line = pipe(process.stdout).readline()
    if not line:
        raise NothingHappened(f"a helper ended too early: {process.args!r}")
    return line.strip()


def pipe(end: IO[str] | None) -> IO[str]:
    """One end of a pipe that is known to be there."""
    if end is None:
        raise NothingHappened("a process without a pipe")
    return end


@contextmanager
def screens() -> Iterator[dict[str, dict[str, str]]]:
    """The screens there are: Qt's own in memory and, where Xvfb is installed, an X server's."""
    found: dict[str, dict[str, str]] = {"offscreen": {"QT_QPA_PLATFORM": "offscreen"}}
    xvfb = shutil.which("Xvfb")
    if xvfb is None or os.name == "nt":
        yield found
        return
    reading, writing = os.pipe()
    command = [xvfb, "-displayfd", str(writing), "-screen", "0", "1280x800x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as report:
            number = report.readline().strip()
        if number:
            found["xcb"] = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        yield found
    finally:
        server.terminate()
        server.wait()
