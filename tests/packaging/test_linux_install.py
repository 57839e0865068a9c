"""A package's whole life on this very Debian: installed, used, replaced while it runs, purged.

As root, with a bundle in ``dist/callcontrol`` (or where ``CALLCONTROL_BUNDLE`` says) and nfpm on
the PATH:
``CALLCONTROL_PACKAGE=1 python3 dev.py test -n 0 -s tests/packaging/test_linux_install.py``
"""

import os
import re
import shutil
import stat
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import linux_packages
import pytest

from callcontrol.identity import COMMAND, ID, NAME
from tests.fixtures.display import Display
from tests.fixtures.programs import ROOT, Program, running, wait_until

BUNDLE = Path(os.environ.get("CALLCONTROL_BUNDLE", ROOT / "dist" / COMMAND))
SCREENSHOTS = os.environ.get("CALLCONTROL_SCREENSHOTS")
FOLDERS = ("/etc", "/opt", "/usr", "/var")
KEPT_BY_THE_SYSTEM = re.compile(
    r"/var/(cache|log|lib/(apt|dpkg|systemd))(/|$)|/etc/(ld\.so|mtab)|.*/__pycache__"
)
NEWER = "99.0.0"
TEL = "tel:+16135550123"

pytestmark = [
    pytest.mark.skipif(
        os.environ.get("CALLCONTROL_PACKAGE") != "1"
        or not hasattr(os, "geteuid")
        or os.geteuid() != 0
        or not Path("/etc/debian_version").exists(),
        reason="installs for the whole computer: as root on Debian with CALLCONTROL_PACKAGE=1",
    ),
    pytest.mark.real("desktop-file-validate"),
]


@contextmanager
def timed(step: str, limit: float = 600.0) -> Iterator[None]:
    began = time.monotonic()
    yield
    took = time.monotonic() - began
    print(f"{step}: {took:.1f} s")
    busy = os.getloadavg()[0] > (os.cpu_count() or 1)  # with others' work no time is its own
    assert busy or took <= limit, f"{step} took {took:.1f} s, at most {limit:.0f} were allowed"


def apt(*arguments: str | Path) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "-qq", "-y", "--no-install-recommends", "--allow-downgrades"]
    options = ["-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    done = subprocess.run(
        [*command, *options, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def files_of_the_system() -> dict[str, tuple[int, int]]:
    """Each file by its path, with what it is and its size."""
    found = {}
    for folder in FOLDERS:
        for place, folders, files in os.walk(folder):
            for name in (*folders, *files):
                path = f"{place}/{name}"
                if not KEPT_BY_THE_SYSTEM.match(path):
                    told = os.lstat(path)
                    size = 0 if stat.S_ISDIR(told.st_mode) else told.st_size
                    found[path] = (told.st_mode, size)
    return found


def package(folder: Path, version: str) -> Path:
    config = linux_packages.configuration(BUNDLE, folder)
    config |= {"version": version, "deb": {"compression": "zstd"}}  # quicker than what is released
    return linux_packages.pack(config, "deb", folder, folder)


def installed_version() -> str:
    command = ["dpkg-query", "-W", "-f", "${Version}", COMMAND]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def ring(program: Program, name: str) -> None:
    """Let the demo's telephone ring."""
    found = program.wait_until(
        lambda: re.search(r"http://127\.0\.0\.1:\d+", program.output()), "the demo says where"
    )
    body = f'{{"from": "+16135550123", "from_name": "{name}", "to": "2881"}}'.encode()
    urllib.request.urlopen(f"{found[0]}/simulator/calls", data=body, timeout=5).close()


def shoot(display: Display, name: str) -> None:
    if SCREENSHOTS:
        display.screenshot(Path(SCREENSHOTS) / f"{name}.png")


def opens_link(display: Display, environment: dict[str, str]) -> None:
    """Whether a link that the desktop opens is asked about by the program that runs."""
    subprocess.run(["xdg-open", TEL], env=environment, check=True, timeout=30)
    question = display.wait_for_window("Call a number?")
    shoot(display, f"link-{installed_version()}")
    display.activate(question)
    display.press("Escape")
    wait_until(lambda: display.find_window("Call a number?") is None, "the question is gone")


def test_from_installation_to_purge(display: Display, tmp_path: Path) -> None:
    (tmp_path / "newer").mkdir()
    older, newer = package(tmp_path, "0.0.1"), package(tmp_path / "newer", NEWER)
    assert installed_version() == "", f"{COMMAND} is installed here already"
    # Without an address Qt would start a bus of its own, which outlives the program.
    environment = display.environment | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null"}
    del environment["PYTHONPATH"]
    before = files_of_the_system()
    try:
        with timed("install", 10):
            apt("install", older)
        assert installed_version() == "0.0.1-1"
        with timed("smoke"):
            smoke = [COMMAND, "demo", "--smoke"]
            off = environment | {"QT_QPA_PLATFORM": "offscreen"}
            subprocess.run(smoke, env=off, check=True, timeout=120)
        told = subprocess.run(
            ["xdg-mime", "query", "default", "x-scheme-handler/tel"],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        assert told.stdout.strip() == f"{ID}.desktop"
        use_and_replace(display, environment, newer)
    finally:
        if installed_version():
            apt("purge", COMMAND)
    after = files_of_the_system()
    assert {path: before.get(path) for path in before.keys() ^ after.keys()} == {}
    assert {path: after[path] for path in after if after[path] != before[path]} == {}
    assert shutil.which(COMMAND) is None


def use_and_replace(display: Display, environment: dict[str, str], newer: Path) -> None:
    profile = Path(environment["XDG_DATA_HOME"]) / NAME
    with running([COMMAND, "demo", "--profile", profile], environment) as program:
        display.wait_for_window(NAME)
        opens_link(display, environment)
        ring(program, "Before")
        display.wait_for_window("Incoming call from Before")
        shoot(display, "running")
        folder = Path(f"/proc/{program.process.pid}/exe").readlink().parent
        held = sorted(file.relative_to(folder) for file in folder.rglob("*"))
        with timed("upgrade while it runs, with a call", 10):
            apt("install", newer)
        assert installed_version() == f"{NEWER}-1"
        assert sorted(file.relative_to(folder) for file in folder.rglob("*")) == held
        assert Path(f"/usr/bin/{COMMAND}").resolve().parent != folder
        opens_link(display, environment)
        display.activate(display.wait_for_window(NAME))
        display.press("F1")  # what makes this window is imported only now
        display.wait_for_window("Keyboard shortcuts")
        ring(program, "After")
        display.wait_for_window("Incoming call from After")
        shoot(display, "after-upgrade")
        with timed("purge while it runs", 5):
            apt("purge", COMMAND)
        assert program.process.wait(timeout=5) == 0
        assert (profile / "history.sqlite3").exists(), "the user's own stays"
