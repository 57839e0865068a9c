"""Starting at login: what each OS is told, and that a no stays a no."""

import plistlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from callcontrol import autostart
from callcontrol.autostart import Autostart, DesktopEntry, LaunchAgent

COMMAND = ("/opt/Call Control/callcontrol", "--hidden")
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


@pytest.fixture(name="home")
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "APPIMAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    return tmp_path


@pytest.fixture(name="entry")
def _entry(home: Path) -> Path:
    return home / ".config" / "autostart" / "callcontrol.desktop"


def linux() -> Autostart:
    found = autostart.for_this_computer(COMMAND)
    assert isinstance(found, DesktopEntry)
    return found


def test_it_is_off_until_the_user_turns_it_on(entry: Path) -> None:
    assert not linux().is_on()
    assert not entry.exists()
    linux().turn(on=True)
    assert linux().is_on()
    assert [file.name for file in entry.parent.iterdir()] == [entry.name]
    linux().turn(on=False)
    assert not linux().is_on()
    assert not entry.exists()
    linux().turn(on=False)


def test_a_folder_of_the_users_choice_is_used(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "mine"))
    linux().turn(on=True)
    assert (home / "mine" / "autostart" / "callcontrol.desktop").is_file()


@pytest.mark.parametrize("no", ["Hidden=true", "Hidden = True", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_turned_off_is_off(entry: Path, no: str) -> None:
    linux().turn(on=True)
    kept = entry.read_text().replace("X-GNOME-Autostart-enabled=true\n", "")
    entry.write_text(f"{kept}{no}\n")
    assert not linux().is_on()
    linux().turn(on=True)
    assert linux().is_on()


def test_off_holds_against_a_file_for_all_users(home: Path, entry: Path) -> None:
    for_all = home / "etc" / "autostart" / "callcontrol.desktop"
    for_all.parent.mkdir(parents=True)
    for_all.write_text(autostart.desktop_entry(["callcontrol"]))
    assert linux().is_on()
    assert linux().is_for_all()
    linux().turn(on=False)
    assert not linux().is_on()
    assert "Hidden=true" in entry.read_text()
    linux().turn(on=True)
    assert linux().is_on()


def test_what_cannot_be_written_is_told(home: Path) -> None:
    (home / ".config").write_text("a file where a folder should be")
    with pytest.raises(OSError, match=r"\.config"):
        linux().turn(on=True)


@pytest.mark.parametrize(
    ("argument", "written"),
    [
        ("callcontrol", "callcontrol"),
        ("/opt/Call Control/run", '"/opt/Call Control/run"'),
        ("100%", "100%%"),
        ('a"b', r'"a\\"b"'),
        ("$HOME", r'"\\$HOME"'),
        ("back\\slash", r'"back\\\\slash"'),
        ("", '""'),
    ],
)
def test_a_desktop_entry_quotes_as_the_specification_says(argument: str, written: str) -> None:
    assert f"\nExec={written}\n" in autostart.desktop_entry([argument])


def test_the_program_is_started_again_from_wherever_it_lies(home: Path) -> None:
    command = autostart.own_command("--version")
    told = subprocess.run(command, cwd=home, capture_output=True, text=True, check=True)
    assert told.stdout.strip()


def test_packaged_programs_start_themselves(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert autostart.own_command("demo") == (sys.executable, "demo")
    monkeypatch.setenv("APPIMAGE", str(home / "Call Control.AppImage"))
    assert autostart.own_command() == (str(home / "Call Control.AppImage"),)


def test_an_installed_program_is_started_by_the_name_that_upgrades_keep(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, name = home / "copies" / "1" / "callcontrol", home / "bin" / "callcontrol"
    other = home / "other" / "callcontrol"
    for file in (program, other):
        file.parent.mkdir(parents=True)
        file.write_text("#!/bin/sh")
        file.chmod(0o755)
    name.parent.mkdir()
    name.symlink_to(program)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setenv("PATH", str(name.parent))
    assert autostart.own_command("demo") == (str(name), "demo")
    monkeypatch.setenv("PATH", str(other.parent))
    assert autostart.own_command("demo") == (str(program), "demo")


def test_macos_is_told_by_a_property_list(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    agent = autostart.for_this_computer(COMMAND)
    assert isinstance(agent, LaunchAgent)
    file = home / "Library" / "LaunchAgents" / "callcontrol.start-at-login.plist"
    assert not agent.is_on()
    agent.turn(on=True)
    told = plistlib.loads(file.read_bytes())
    assert told["ProgramArguments"] == list(COMMAND)
    assert told["RunAtLoad"] is True
    assert told["Label"] == file.stem
    assert agent.is_on()
    file.write_bytes(plistlib.dumps(told | {"Disabled": True}))
    assert not agent.is_on()
    file.write_bytes(b"no property list")
    assert not agent.is_on()
    agent.turn(on=False)
    assert not file.exists()


class Registry:
    """As much of Windows' registry as matters here."""

    def __init__(self) -> None:
        self.values: dict[str, dict[str, object]] = {RUN: {}}
        self.for_all: dict[str, dict[str, object]] = {RUN: {}}

    @contextmanager
    def open(self, root: object, path: str, *_how: int) -> Iterator[dict[str, object]]:
        values = self.values if root == "HKCU" else self.for_all
        if path not in values:
            raise FileNotFoundError(path)
        yield values[path]

    @contextmanager
    def create(self, root: object, path: str, *_how: int) -> Iterator[dict[str, object]]:
        assert root == "HKCU"
        yield self.values.setdefault(path, {})

    def write(
        self, key: dict[str, object], name: str, _reserved: int, kind: object, value: object
    ) -> None:
        assert kind == ("REG_SZ" if isinstance(value, str) else "REG_BINARY")
        key[name] = value

    def delete(self, key: dict[str, object], name: str) -> None:
        if name not in key:
            raise FileNotFoundError(name)
        del key[name]

    def read(self, key: dict[str, object], name: str) -> tuple[object, str]:
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], "REG_SZ"


@pytest.fixture(name="registry")
def _registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    registry = Registry()
    winreg = SimpleNamespace(
        HKEY_CURRENT_USER="HKCU",
        HKEY_LOCAL_MACHINE="HKLM",
        KEY_SET_VALUE=2,
        REG_SZ="REG_SZ",
        REG_BINARY="REG_BINARY",
        OpenKey=registry.open,
        CreateKeyEx=registry.create,
        SetValueEx=registry.write,
        DeleteValue=registry.delete,
        QueryValueEx=registry.read,
    )
    monkeypatch.setitem(sys.modules, "winreg", winreg)
    monkeypatch.setattr(sys, "platform", "win32")
    return registry


def test_windows_is_told_by_its_run_key(registry: Registry) -> None:
    key = autostart.for_this_computer(
        (r"C:\Program Files\Call Control\callcontrol.exe", "--hidden")
    )
    assert not key.is_on()
    key.turn(on=True)
    assert registry.values == {
        RUN: {"Call Control": r'"C:\Program Files\Call Control\callcontrol.exe" --hidden'}
    }
    assert key.is_on()
    key.turn(on=False)
    assert registry.values == {RUN: {}}
    assert not key.is_on()
    key.turn(on=False)


def test_a_no_in_the_task_manager_is_seen_and_ends_when_the_user_says_yes_here(
    registry: Registry,
) -> None:
    key = autostart.for_this_computer(COMMAND)
    key.turn(on=True)
    registry.values[APPROVED] = {"Call Control": b"\x03" + bytes(11)}
    assert not key.is_on()
    registry.values[APPROVED] = {"Call Control": b"\x02" + bytes(11)}
    assert key.is_on()
    registry.values[APPROVED] = {"Call Control": b"\x03" + bytes(11)}
    key.turn(on=True)
    assert key.is_on()
    assert registry.values[APPROVED] == {}


def test_off_holds_against_a_start_for_all_users_of_windows(registry: Registry) -> None:
    key = autostart.for_this_computer(COMMAND)
    key.turn(on=True)
    assert not key.is_for_all()
    registry.for_all[RUN]["Call Control"] = "by the installation"
    assert key.is_for_all()
    assert key.is_on()
    key.turn(on=False)
    assert not key.is_on()
    assert registry.values == {RUN: {}, APPROVED: {"Call Control": b"\x03" + bytes(11)}}
    key.turn(on=True)
    assert key.is_on()
    assert registry.values == {RUN: {}, APPROVED: {}}
