"""Proves that a bundle is whole: ``python packaging/smoke_test.py dist/callcontrol``.

The bundle looks at itself with a real window (``--self-check``) and plays the main job against its
own simulator (``demo --smoke``), in an environment that knows nothing of this checkout. Then its
first paint is measured beside that of the sources, which need the app's packages in this Python.
Without a screen on Linux it starts an Xvfb. Prints a line for each check; exit code 1 if one fails.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop"
sys.path.insert(0, str(SOURCES))

from build_tool import Failed  # noqa: E402

from callcontrol import identity  # noqa: E402

ROUNDS = 9
RATIO_GOAL = 1.3
PATIENCE = 120
"""Seconds a start may take; under wine it takes long."""

KEYRINGS = {
    "linux": ["keyring.backends.SecretService.Keyring"],
    "win32": ["keyring.backends.Windows.WinVaultKeyring"],
    "darwin": ["keyring.backends.macOS.Keyring"],
}
"""Those whose code has to be in the bundle; python-dbus, by which KWallet is asked, is no package
of ours, and it answers as a Secret Service too."""

_LACKS_CODE = re.compile(
    r"ImportError|ModuleNotFoundError|require[sd]|not installed", re.IGNORECASE
)
_NOT_HANDED_ON = ("PYTHON", "QT_", "LD_LIBRARY_PATH", "VIRTUAL_ENV")


def program(bundle: Path) -> Path:
    """What to start in the folder ``bundle``; on Windows the one that can print."""
    return bundle / (f"{identity.COMMAND}-cli.exe" if os.name == "nt" else identity.COMMAND)


@contextmanager
def environment() -> Iterator[dict[str, str]]:
    """What the programs are started in, with a screen."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_NOT_HANDED_ON) or name == "QT_QPA_PLATFORM"
    }
    if sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        yield clean
        return
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x1024x24",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as screen:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            if not number:
                raise Failed("Xvfb does not start, and there is no screen")
            yield {**clean, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            screen.terminate()


def run(command: Sequence[str], env: Mapping[str, str]) -> str:
    """What a program prints that ends well within ``PATIENCE``. Raises ``Failed``."""
    try:
        done = subprocess.run(
            command,
            env=dict(env),
            cwd=tempfile.gettempdir(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Failed(f"{command[-1]}: not done after {PATIENCE} s") from None
    said = done.stdout.decode("utf-8", "replace")
    if done.returncode:
        told = (said + done.stderr.decode("utf-8", "replace"))[-2000:]
        raise Failed(f"exit code {done.returncode}\n{told}")
    return said


def check_contents(found: Mapping[str, object], sources: set[str], system: str) -> str:
    """Judge what the bundle found in itself; returns what is good about it. Raises ``Failed``."""
    wrong = [*map(str, _items(found["wrong"]))]
    wrong += [f"module {name} is missing" for name in sorted(sources - {*_items(found["modules"])})]
    keyrings = found["keyrings"]
    for name in KEYRINGS[system]:
        hindrance = keyrings.get(name, "ImportError") if isinstance(keyrings, dict) else ""
        if _LACKS_CODE.search(str(hindrance)):
            wrong.append(f"{name}: {hindrance}")
    if not found["window_shown"]:
        wrong.append("no window was shown")
    if wrong:
        raise Failed("\n".join(wrong))
    return (
        f"{found['icons']} icons, languages {' '.join(map(str, _items(found['languages'])))}, "
        f"authorities {found['authorities']}, SQLCipher {found['encryption']}, "
        f"{len(_items(found['modules']))} modules, screen {found['screen']}"
    )


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def own_modules() -> set[str]:
    """The modules of the program, by the files of its sources."""
    files = (SOURCES / "callcontrol").rglob("*.py")
    dotted = {".".join(file.relative_to(SOURCES).with_suffix("").parts) for file in files}
    return {name.removesuffix(".__init__") for name in dotted if not name.endswith("__main__")} - {
        "callcontrol"
    }


def first_paints(
    commands: Mapping[str, Sequence[str]], environments: Mapping[str, Mapping[str, str]]
) -> dict[str, float]:
    """Milliseconds from the start of each command to its window painted, run in turn.

    The least of each: what else the computer does can only add to it.
    """
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            begun = time.perf_counter()  # one clock for all processes
            painted = json.loads(run(command, environments[name]))["painted_at"]
            times[name].append(1000 * (painted - begun))
    return {name: min(each) for name, each in times.items()}


def judge_first_paint(paints: Mapping[str, float]) -> str:
    """Say how long each took. Raises ``Failed`` where the bundle is too slow."""
    ratio = paints["bundle"] / paints["source"]
    told = (
        f"{paints['bundle']:.0f} ms, source {paints['source']:.0f} ms: "
        f"{ratio:.2f} x, at most {RATIO_GOAL} x"
    )
    if ratio > RATIO_GOAL:
        raise Failed(told)
    return told


def main(bundle: Path) -> int:
    """Make every check, also after one that fails; returns the exit code."""
    start = str(program(bundle.resolve()))
    failed = False
    with environment() as env, tempfile.TemporaryDirectory() as folder:
        profile = ("--profile", folder)
        source = [sys.executable, "-m", "callcontrol", "--self-check", *profile]

        def contents() -> str:
            found = json.loads(run([start, "--self-check", *profile], env))
            return check_contents(found, own_modules(), sys.platform)

        def paint() -> str:
            commands = {"bundle": [start, "--self-check", *profile], "source": source}
            both = {"bundle": env, "source": {**env, "PYTHONPATH": str(SOURCES)}}
            return judge_first_paint(first_paints(commands, both))

        def main_job() -> str:
            return run([start, "demo", "--smoke"], env).splitlines()[-1]

        for name, check in (
            ("contents", contents),
            ("main job", main_job),
            ("first paint", paint),
        ):
            try:
                print(f"{name}: {check()}", flush=True)
            except Failed as failure:
                failed = True
                print(f"{name}: FAILED: {failure}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
