"""The program as it is on Windows: the bundle, made and run under wine.

All but the first few tests take minutes and a gigabyte, so they run with `CALLCONTROL_WINE=1` only,
or with a folder there that `packaging/windows_payload.py` has built in, or shall build in.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
import windows_payload
from windows_python import PROGRAMS, Wine, WineError, exported_names, install, windows_path

from callcontrol import __version__
from callcontrol.identity import COMMAND, NAME
from tests.fixtures.display import Display
from tests.fixtures.programs import ROOT, wait_until

GIVEN = os.environ.get("CALLCONTROL_WINE", "")
FOLDER = ROOT / "build" / "windows" if GIVEN in ("", "1") else Path(GIVEN)
under_wine = pytest.mark.skipif(not GIVEN, reason="takes minutes; CALLCONTROL_WINE=1 runs it")

PLATFORM_TESTS = (  # what says something about Windows, and does not need what only POSIX has
    *("test_paths.py", "test_settings.py", "test_logs.py", "test_terminal.py"),
    *("test_instance_message.py", "storage/test_credentials.py", "storage/test_encryption.py"),
    *("storage/test_fallback.py", "storage/test_history_file.py", "storage/test_backup.py"),
    *("storage/test_database.py", "storage/test_migrations.py", "ui/test_system_proxy.py"),
)


def test_the_names_of_a_dll_are_read_from_its_table() -> None:
    dump = (
        "The Export Tables\n\n[Ordinal/Name Pointer] Table\n"
        "\t[   0] PyAIter_Check\n\t[   1] +base[   2]  0001 PyArg_Parse\n\n\nPE File\n\t[ 3] no"
    )
    assert exported_names(dump) == ["PyAIter_Check", "PyArg_Parse"]


def test_windows_sees_our_files_on_a_drive_of_its_own(tmp_path: Path) -> None:
    assert windows_path(tmp_path / "a b") == f"Z:{tmp_path / 'a b'}".replace("/", "\\")


def test_it_is_said_which_programs_are_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert windows_payload.main([str(tmp_path / "windows")]) == 1
    said = capsys.readouterr().err
    assert all(name in said for name in PROGRAMS)
    assert "requirements/system.txt" in said


def test_nothing_of_this_python_reaches_the_one_for_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PYTHONPATH", "QT_QPA_PLATFORM", "WINEDEBUG"):
        monkeypatch.setenv(name, "of this computer")
    environment = Wine(tmp_path / "prefix", ":7").environment
    assert "of this computer" not in environment.values()
    assert environment["DISPLAY"] == ":7"
    assert environment["WINEPREFIX"] == str(tmp_path / "prefix")


@pytest.fixture
def wine(display: Display) -> Iterator[Wine]:
    """A prefix with a screen, in which the bundle can run."""
    if not (FOLDER / COMMAND / f"{COMMAND}.exe").exists():
        windows_payload.build(FOLDER)
    prefix = Wine(FOLDER / "prefix", display.environment["DISPLAY"])
    try:
        yield prefix
    finally:
        prefix.stop()


def program(name: str = COMMAND) -> str:
    return str(FOLDER / COMMAND / f"{name}.exe")


def in_windows(wine: Wine, tmp_path: Path, code: str) -> str:
    """What a piece of Python prints there, with the program's modules at hand."""
    script = tmp_path / "script.py"
    script.write_text(code)
    return wine.run(
        [FOLDER / "python" / "python.exe", windows_path(script)],
        seconds=60,
        environment={"PYTHONPATH": windows_path(ROOT / "desktop"), "PYTHONDONTWRITEBYTECODE": "1"},
    )


@under_wine
def test_it_prints_where_there_is_a_console(wine: Wine) -> None:
    assert wine.run([program(f"{COMMAND}-cli"), "--version"], seconds=60).strip() == __version__
    assert wine.run([program(), "--version"], seconds=60).strip() in ("", __version__)


@under_wine
def test_it_finds_all_that_it_needs(wine: Wine, tmp_path: Path) -> None:
    check = [program(f"{COMMAND}-cli"), "--self-check", "--profile", windows_path(tmp_path)]
    found = json.loads(wine.run(check, seconds=60))
    assert (found["wrong"], found["screen"]) == ([], "windows")
    assert found["authorities"]["checked_by"] == "the system"


@under_wine
def test_the_main_job_plays_in_real_windows(wine: Wine) -> None:
    said = wine.run([program(f"{COMMAND}-cli"), "demo", "--smoke"], seconds=120)
    assert "done in" in said
    assert "FAILED" not in said


@under_wine
def test_it_is_used_as_on_a_desktop(wine: Wine, display: Display, tmp_path: Path) -> None:
    profile = ["--profile", windows_path(tmp_path / "profile")]
    first = wine.start([program(), "demo", *profile])
    assert first.stdout is not None
    simulator = json.loads(first.stdout.readline())["url"]
    wait_until(lambda: display.find_window(NAME), "its window", 60)
    log = tmp_path / "profile" / "logs" / f"{COMMAND}.log"
    wait_until(lambda: log.exists() and "connection: connected" in log.read_text(), "connected", 60)

    assert wine.run([program(), *profile, "tel:+16135550123"], seconds=30) == ""
    asked = wait_until(lambda: display.find_window("Call a number?"), "the question", 30)
    display.activate(asked)
    assert "no keyring that can be trusted" not in log.read_text()

    call = {"from": "+442079460018", "from_name": "Sam Rivers", "to": "2881"}
    urlopen(Request(f"{simulator}/simulator/calls", json.dumps(call).encode())).close()
    history = [program(f"{COMMAND}-cli"), "history", *profile]
    listed = wait_until(lambda: has(wine.run(history, seconds=60), "Sam Rivers"), "its row", 60)
    assert "+442079460018" in listed
    assert display.active_window() == "Call a number?"  # the pop has not taken the keyboard

    assert wine.run([program(), *profile], seconds=30) == ""  # and not a second one beside it
    wine.stop()
    first.communicate(timeout=30)
    assert wine.run([*history, "Rivers"], seconds=60).count("Sam Rivers") == 1


def has(text: str, part: str) -> str:
    return text if part in text else ""


@under_wine
def test_hidden_it_has_no_window_and_finds_the_keyring(
    wine: Wine, display: Display, tmp_path: Path
) -> None:
    profile = ["--profile", windows_path(tmp_path)]
    first = wine.start([program(), "--hidden", *profile])
    log = tmp_path / "logs" / f"{COMMAND}.log"
    wait_until(lambda: log.exists() and "of the network" in log.read_text(), "it has started", 60)
    assert display.find_window(NAME) is None
    assert "keyring" not in log.read_text()
    assert wine.run([program(), *profile], seconds=30) == ""
    wait_until(lambda: display.find_window(NAME), "its window, once it was started again", 30)
    wine.stop()
    first.communicate(timeout=30)


KEYRING = """
import asyncio
from callcontrol.storage.credentials import KeyringCredentials, open_credentials

async def main():
    kept = await open_credentials("Call Control test")
    assert isinstance(kept, KeyringCredentials), kept
    await kept.save_key("00ff" * 16)
    again = await open_credentials("Call Control test")
    print(await again.load_key())

asyncio.run(main())
"""


@under_wine
def test_secrets_are_kept_in_windows_own_keyring(wine: Wine, tmp_path: Path) -> None:
    assert in_windows(wine, tmp_path, KEYRING).strip() == "00ff" * 16


AUTOSTART = r"""
import winreg
from callcontrol.autostart import RunKey, for_this_computer

start = for_this_computer([r"C:\Program Files\Call Control\callcontrol.exe", "--hidden"])
assert isinstance(start, RunKey)
start.turn(on=False)
assert not start.is_on()
start.turn(on=True)
assert start.is_on()
run = r"Software\Microsoft\Windows\CurrentVersion"
with winreg.OpenKey(winreg.HKEY_CURRENT_USER, run + r"\Run") as key:
    print(winreg.QueryValueEx(key, "Call Control")[0])
approved = run + r"\Explorer\StartupApproved\Run"
with winreg.CreateKey(winreg.HKEY_CURRENT_USER, approved) as key:
    winreg.SetValueEx(key, "Call Control", 0, winreg.REG_BINARY, bytes([3] + [0] * 11))
assert not start.is_on(), "what the Task Manager turned off is off"
start.turn(on=True)
assert start.is_on()
start.turn(on=False)
start.turn(on=False)
assert not start.is_on()
with winreg.CreateKey(winreg.HKEY_LOCAL_MACHINE, run + r"\Run") as key:
    winreg.SetValueEx(key, "Call Control", 0, winreg.REG_SZ, "by the installation")
    assert start.is_for_all() and start.is_on()
    start.turn(on=False)
    assert not start.is_on(), "a user's no holds"
    start.turn(on=True)
    assert start.is_on()
    winreg.DeleteValue(key, "Call Control")
assert not start.is_on()
"""


@under_wine
def test_windows_starts_it_at_login_as_the_user_wants(wine: Wine, tmp_path: Path) -> None:
    value = in_windows(wine, tmp_path, AUTOSTART).strip()
    assert value == r'"C:\Program Files\Call Control\callcontrol.exe" --hidden'


CONSOLE = """
import ctypes, threading
from callcontrol import console_windows

kernel = ctypes.windll.kernel32
asked = threading.Event()
kernel.FreeConsole()
assert kernel.AllocConsole()
console_windows.follow(asked.set, kernel)
assert kernel.GenerateConsoleCtrlEvent(0, 0)
assert asked.wait(10)
print("asked")
"""


@under_wine
def test_windows_tells_of_ctrl_c_at_the_console(wine: Wine, tmp_path: Path) -> None:
    assert in_windows(wine, tmp_path, CONSOLE).strip() == "asked"


FOREGROUND = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel
from callcontrol import instance
from callcontrol.ui.foreground_windows import WindowsForeground

application = QApplication(sys.argv)
label = QLabel("in front")
label.resize(200, 100)
label.show()
foreground = WindowsForeground()
foreground.give(int(label.winId()))
application.processEvents()
window = foreground.window()
assert window == int(label.winId()), (window, int(label.winId()))
across, down = foreground.middle(window)
middle = label.frameGeometry().center()
assert abs(across - middle.x()) < 40 and abs(down - middle.y()) < 40, (across, down, middle)
assert foreground.middle(0) is None
assert not foreground.is_busy(window)
lock = instance.acquire(Path(sys.argv[0]).with_name("lock"))
assert lock is not None
assert instance.acquire(Path(sys.argv[0]).with_name("lock")) is None
lock.release()
print("all so")
"""


@under_wine
def test_windows_tells_what_is_in_front(wine: Wine, tmp_path: Path) -> None:
    assert "all so" in in_windows(wine, tmp_path, FOREGROUND)


@under_wine
def test_the_tests_of_what_differs_pass_there_too(wine: Wine) -> None:
    packages, python = FOLDER / "test-packages", FOLDER / "python" / "python.exe"
    if not packages.exists():
        install(ROOT / "requirements" / "dev.txt", packages)
    where = f"{windows_path(ROOT / 'desktop')};{windows_path(packages)}"
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--rootdir", windows_path(ROOT)]
    tests = [windows_path(ROOT / "tests" / "callcontrol" / each) for each in PLATFORM_TESTS]
    said = wine.run(
        [python, "-m", "pytest", *options, *tests],
        seconds=600,
        environment={"PYTHONPATH": where, "WINEQT_QPA_PLATFORM": "offscreen"},
    )
    assert " passed" in said


@under_wine
def test_a_program_that_fails_is_told_with_its_last_words(wine: Wine, tmp_path: Path) -> None:
    with pytest.raises(WineError, match="the last words"):
        in_windows(wine, tmp_path, "raise SystemExit('the last words')")
