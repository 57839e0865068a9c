#!/usr/bin/env python3
"""One command for everything: sets up `.venv` beside this file, then starts what was asked for.

Standard library only and one file, since it runs before anything is set up. For Python 3.11 and
newer on Linux, macOS and Windows; an older Python gets as far as being told so. Progress and
complaints go to stderr: stdout belongs to the program.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from subprocess import PIPE, STDOUT
from typing import NamedTuple, NoReturn

ROOT = Path(__file__).resolve().parent
REQUIREMENTS = ROOT / "requirements"


class Environment(NamedTuple):
    """A virtual environment. Each stamp is written when its part of the set-up is complete and
    removed before the next one begins, so that a set-up that was interrupted starts afresh.
    """

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def packages_stamp(self) -> Path:
        return self.folder / "packages.stamp"

    @property
    def qt_stamp(self) -> Path:
        return self.folder / "qt.stamp"


VENV = Environment(ROOT / ".venv")
# Nothing of the tests is here, so nothing of them can get into what is made.
PACKAGE_VENV = Environment(ROOT / "build" / "package-venv")

# Imports what every window needs and loads the plugin that puts windows on an X screen.
QT_PROBE = """
import ctypes, pathlib, sys
from PySide6 import QtWidgets
if sys.platform == "linux":
    ctypes.CDLL(str(pathlib.Path(QtWidgets.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""

# Words that pip and uv fail with (in lower case) → what to do about it; the first match counts.
INSTALL_REMEDIES = {
    ("do not match the hashes", "hash mismatch"): """\
a package is not the one that requirements/ names: its checksum differs. A proxy or mirror that
changes files does that: try without it. If you change the requirements: python3 dev.py lock""",
    ("no space left",): "the disk is full; the set-up takes about 600 MB.",
    ("no matching", "resolution", "connect", "sending request", "timed out", "certificate"): """\
the package index cannot be reached. Check the network, then start again. Behind a proxy, set
HTTPS_PROXY; for an index of your own, PIP_INDEX_URL and PIP_CERT (for uv UV_DEFAULT_INDEX).""",
}

APT = "sudo apt-get install -y"
NO_SCREEN = """there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.
Start it in a desktop session; or without a screen:
  python3 dev.py demo --smoke        the main job unattended, a line for each step
  xvfb-run -a python3 dev.py demo    on a screen in memory (Debian package xvfb)"""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def give_up(reason: str) -> NoReturn:
    say(f"\ndev.py: {reason}")
    sys.exit(1)


def too_old(version: tuple[int, ...], executable: str) -> str:
    """What to tell someone whose Python is too old for this program; else nothing."""
    if version >= (3, 11):
        return ""
    return f"""this needs Python 3.11 or newer, and {executable} is {version[0]}.{version[1]}.
With a newer one that is here:  python3.11 dev.py …  (Windows: py -3.11 dev.py …)
With uv, which fetches one:     uv run --no-project --python 3.11 dev.py …
Or install one: from python.org, or your system's packages."""


# ---- Setting up


def ensure_packages(package_set: str, venv: Environment) -> None:
    """Make `venv` hold the packages of requirements/: of app.txt, or of one that includes it."""
    complete = venv.packages_stamp.exists() and venv.python.exists()
    stamp = venv.packages_stamp.read_text() if complete else ""
    if stamp.startswith("dev "):
        package_set = "dev"  # a demo does not take away what the tests need
    requirements = REQUIREMENTS / f"{package_set}.txt"
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()
    python = "{}.{}".format(*sys.version_info)
    if stamp == f"{package_set} {python} {digest}":
        return
    began = time.monotonic()
    uv = shutil.which("uv")
    tool = "uv" if uv else "pip"
    say(f"Setting up {venv.folder} with {tool}; this is done once and takes a minute.")
    for outdated in (venv.packages_stamp, venv.qt_stamp):
        outdated.unlink(missing_ok=True)
    if stamp.split()[1:2] != [python]:
        make_venv(venv, uv)
    if uv:
        into = ["--python", str(venv.python), "--require-hashes"]
        install([uv, "pip", "sync", *into, str(requirements)])
    else:
        install([str(venv.python), "-m", "ensurepip"])
        pip = [str(venv.python), "-m", "pip", "install", "--no-deps", "--progress-bar", "off"]
        install([*pip, "--require-hashes", "-r", str(requirements)])
    venv.packages_stamp.write_text(f"{package_set} {python} {digest}")
    say(f"Set up in {time.monotonic() - began:.0f} s.\n")


def make_venv(venv: Environment, uv: str | None) -> None:
    """Make an empty `venv`, in place of any that is there."""
    # Not sys.executable: that may be the very environment that is to be replaced.
    python = getattr(sys, "_base_executable", sys.executable)
    if uv:
        install(
            [uv, "venv", "--quiet", "--clear", "--no-project", "--python", python, str(venv.folder)]
        )
        return
    # Debian and Ubuntu keep this part of Python in a package of its own.
    package = "python{}.{}-venv".format(*sys.version_info)
    if not importlib.util.find_spec("ensurepip") and not apt_install([package]):
        give_up(f"this Python lacks ensurepip. Run: {APT} {package}, then start again.")
    install([python, "-m", "venv", "--clear", "--without-pip", str(venv.folder)])


def install(command: list[str]) -> None:
    """Run one step of the set-up; show how it gets on, or why it failed and what to do."""
    output = ""
    # By itself uv knows the public certificate authorities only, and not a company's.
    env = {"UV_SYSTEM_CERTS": "1", **os.environ}
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=PIPE, stderr=STDOUT) as child:
        for line in child.stdout or ():
            text = line.decode(errors="replace")
            output += text
            if text.startswith(("Collecting", "Downloading", "Building", "Prepared", "Install")):
                say("  " + text.partition(" (from")[0].rstrip()[:90])
    if child.returncode:
        say(output)
        give_up(install_remedy(output))


def install_remedy(output: str) -> str:
    """What to do, judged by what the installer printed."""
    for signs, remedy in INSTALL_REMEDIES.items():
        if any(sign in output.lower() for sign in signs):
            return remedy
    return "the set-up failed: see above. Start again once that is put right."


def ensure_qt(venv: Environment) -> None:
    """See to it that Qt finds the libraries it takes from the system; once for each set-up."""
    if venv.qt_stamp.exists():
        return
    problem = qt_problem(venv)
    missing = missing_libraries() if problem else {}
    if missing and apt_install(sorted(missing.values())):
        problem = qt_problem(venv)
    if problem:
        give_up(qt_remedy(problem, missing))
    venv.qt_stamp.touch()


def qt_problem(venv: Environment) -> str:
    """What loading Qt ends with here: the end of an error's text, or nothing."""
    probe = subprocess.run([str(venv.python), "-c", QT_PROBE], stderr=PIPE, check=False)
    return probe.stderr.decode(errors="replace").strip()[-300:] if probe.returncode else ""


def missing_libraries() -> dict[str, str]:
    """The libraries of requirements/system.txt that are not found here, with their packages."""
    lines = (REQUIREMENTS / "system.txt").read_text().splitlines()
    missing = {}
    for package, library in (line.split() for line in lines if ".so." in line):
        try:
            ctypes.CDLL(library)
        except OSError:  # noqa: PERF203 - once for each set-up
            missing[library] = package
    return missing


def qt_remedy(problem: str, missing: dict[str, str]) -> str:
    """The commands that install the libraries Qt lacks."""
    if not missing:
        return f"Qt does not load:\n{problem}"
    return f"""Qt lacks these libraries: {", ".join(missing)}. Install them, then start again.
Debian, Ubuntu:  {APT} {" ".join(sorted(missing.values()))}
Fedora:          sudo dnf install -y {" ".join(f"'{name}()(64bit)'" for name in missing)}"""


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages if that takes no password: as root on Debian or Ubuntu."""
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        return False
    say(f"Installing, as root, with apt-get: {' '.join(packages)}")
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run([apt, "-q", *step], env=env, stdout=PIPE, stderr=STDOUT, check=False)
    if done.returncode:
        say(done.stdout.decode(errors="replace"))
    return done.returncode == 0


# ---- Starting the project's programs


def no_screen() -> bool:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(map(os.environ.get, screens))


def start(arguments: list[str], venv: Environment = VENV) -> int:
    """Run a program of the project to its end; its exit code, or 128 + the signal that ended it."""
    ours = (str(ROOT / "desktop"), str(ROOT / "packaging"))
    path = os.pathsep.join(filter(None, (*ours, os.environ.get("PYTHONPATH"))))
    environment = dict(os.environ, PYTHONPATH=path)
    child = subprocess.Popen([str(venv.python), *arguments], cwd=ROOT, env=environment)

    def stop(*_: object) -> None:
        child.terminate()
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    try:
        return exit_code(child.wait())
    except KeyboardInterrupt:
        # Ctrl-C has reached the child as well: it gets the time to quit in good order.
        try:
            sys.exit(exit_code(child.wait(timeout=5)))
        except subprocess.TimeoutExpired:
            child.kill()
            sys.exit(exit_code(child.wait()))


def exit_code(returned: int) -> int:
    return returned if returned >= 0 else 128 - returned


def in_turn(steps: dict[str, list[str]]) -> int:
    """Run every step, also after one that fails; say how each one went."""
    results = []
    for name, arguments in steps.items():
        print(f"== {name}", flush=True)
        began = time.monotonic()
        result = "FAILED" if start(arguments) else "ok"
        results.append(f"{name} {result} in {time.monotonic() - began:.1f} s")
    print(f"== {', '.join(results)}", flush=True)
    return int(any("FAILED" in result for result in results))


def lock(arguments: list[str]) -> int:
    """Make requirements/ anew, for every system at once; pins stay, unless --upgrade is given."""
    uv = shutil.which("uv") or give_up("lock needs uv: pip install uv, then start again.")
    compiling = [uv, "pip", "compile", "pyproject.toml", "--quiet", "--no-header", "--universal"]
    compiling += ["--python-version", "3.11", "--generate-hashes", *arguments]
    app = ["--output-file", "requirements/app.txt"]
    dev = ["--group", "test", "--constraints", app[1], "--output-file", "requirements/dev.txt"]
    package = ["--group", "package", *dev[2:4], "--output-file", "requirements/package.txt"]
    outcomes = (app, dev, package)
    return max(subprocess.call([*compiling, *outcome], cwd=ROOT) for outcome in outcomes)


LINT = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
    "imports": ["-c", "import importlinter.cli as cli; cli.lint_imports_command()", "--no-logo"],
}
# Tests in two processes; the one that has none left takes over from the other. -n 0 for one only.
IN_TWO = ["-n", "2", "--dist", "worksteal"]
# Each with its words for the list of verbs and what it starts.
VERBS = {
    "demo": ("the app on the simulator; --smoke, --profile DIR", ["-m", "callcontrol", "demo"]),
    "run": ("the app with your CloudLink account", ["-m", "callcontrol"]),
    "simulate": ("the simulator alone; --port N, --scenario NAME", ["-m", "cloudlink_simulator"]),
    "test": ("lint, then the tests; further arguments go to pytest", ["-m", "pytest", *IN_TWO]),
    "lint": ("style, types and the direction of imports", []),
    "bench": ("every figure of speed and size, each beside its floor", ["-m", "tests.bench"]),
    "fuzz": ("a million inputs nobody meant to send; --inputs N, --only", ["-m", "tests.fuzz"]),
    "soak": ("a day at the desk in minutes; --hours H, --seed N", ["-m", "tests.soak"]),
    "screenshots": ("pictures of the program; a folder, a language", ["-m", "tests.screenshots"]),
    "translate": ("all languages, brought up to date with the code", ["packaging/translate.py"]),
    "package": (
        "the program for this system into dist/; --only-bundle, --twice, --install, --msi FOLDER",
        ["packaging/package.py"],
    ),
    "lock": ("requirements/ anew from pyproject.toml, with uv; --upgrade: newer versions", []),
}
# What of requirements/ they need; the others need dev.txt.
PACKAGE_SETS = {
    **dict.fromkeys(("demo", "run", "simulate", "screenshots"), "app"),
    "package": "package",
}


def main(verb: str = "", *further: str) -> int:
    complaint = too_old(sys.version_info[:3], sys.executable)
    if complaint:
        give_up(complaint)
    if verb not in VERBS:
        listed = (f"  {name:12}{words}" for name, (words, _) in VERBS.items())
        print("python3 dev.py VERB …", *listed, sep="\n")
        return int(verb not in ("", "-h", "--help"))
    if verb == "lock":
        return lock([*further])
    if "--smoke" in further or verb == "screenshots":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if verb in ("demo", "run") and no_screen():
        give_up(NO_SCREEN)
    venv = PACKAGE_VENV if verb == "package" else VENV
    ensure_packages(PACKAGE_SETS.get(verb, "dev"), venv)
    if verb not in ("simulate", "lint"):
        ensure_qt(venv)
    program = [*VERBS[verb][1], *further]
    if verb == "lint":
        return in_turn(LINT)
    if verb == "test":
        return in_turn({**LINT, "pytest": program})
    return start(program, venv)


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
