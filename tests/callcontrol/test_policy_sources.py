"""Where each OS keeps policy: read as it stands there, believed only if it can be trusted."""

import os
import plistlib
import sys
from pathlib import Path
from typing import Any, Self

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callcontrol.identity import COMMAND, ID
from callcontrol.policy import Fault, Kind, Policy, Strength
from callcontrol.policy_sources import (
    from_file,
    from_plists,
    from_registry,
    policy_of_this_computer,
)
from callcontrol.settings import SettingsStore

ME = os.getuid() if sys.platform != "win32" else 0
SZ, EXPAND, DWORD, MULTI = 1, 2, 4, 7


class FakeWinreg:
    """As much of ``winreg`` as is asked for; ``keys`` by hive and path."""

    HKEY_LOCAL_MACHINE, HKEY_CURRENT_USER = "HKLM", "HKCU"
    REG_EXPAND_SZ = EXPAND

    def __init__(self, keys: dict[tuple[str, str], list[tuple[str, Any, int]] | OSError]) -> None:
        self._keys = keys

    def OpenKey(self, hive: str, path: str) -> "FakeKey":  # noqa: N802 - its name there
        found = self._keys.get((hive, path), FileNotFoundError())
        if isinstance(found, OSError):
            raise found
        return FakeKey(found)

    def QueryInfoKey(self, key: "FakeKey") -> tuple[int, int, int]:  # noqa: N802
        return 0, len(key.values), 0

    def EnumValue(self, key: "FakeKey", place: int) -> tuple[str, Any, int]:  # noqa: N802
        return key.values[place]

    def ExpandEnvironmentStrings(self, text: str) -> str:  # noqa: N802
        return text.replace("%ProgramData%", r"C:\ProgramData")


class FakeKey:
    def __init__(self, values: list[tuple[str, Any, int]]) -> None:
        self.values = values

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


POLICIES = r"Software\Policies\Call Control"
DEFAULTS = r"Software\Call Control\Defaults"


def test_the_registry_from_the_weakest_to_the_strongest(tmp_path: Path) -> None:
    said: Any = {
        ("HKLM", DEFAULTS): [("language", "de", SZ), ("cloud", "a", SZ)],
        ("HKCU", DEFAULTS): [("cloud", "b", SZ), ("region", "DE", SZ)],
        ("HKCU", rf"{POLICIES}\Recommended"): [("region", "FR", SZ), ("keep_days", 30, DWORD)],
        ("HKLM", rf"{POLICIES}\Recommended"): [("keep_days", 60, DWORD)],
        ("HKCU", POLICIES): [("Client_ID", "user", SZ), ("pkce", 0, DWORD)],
        ("HKLM", POLICIES): [
            ("CLIENT_ID", "machine", SZ),
            ("watched_endpoints", ["2881", "2882"], MULTI),
            ("ca_file", r"%ProgramData%\ca.pem", EXPAND),
        ],
    }
    policy = from_registry(FakeWinreg(said))
    store = SettingsStore(tmp_path / "settings.json", policy)
    now = store.current
    assert (now.language, now.cloud, now.region, now.keep_days) == ("de", "b", "FR", 60)
    assert (now.client_id, now.pkce) == ("machine", False)
    assert now.watched_endpoints == ("2881", "2882")
    assert now.ca_file == r"C:\ProgramData\ca.pem"
    sources = {name: one.source for name, one in store.decisions.locked.items()}
    assert sources["client_id"].kind is Kind.COMPUTER_POLICY
    assert sources["pkce"].place == rf"HKCU\{POLICIES}"
    assert store.decisions.recommended["cloud"].source.kind is Kind.SETUP
    assert not store.decisions.troubles


def test_a_key_that_may_not_be_read_is_told() -> None:
    keys: Any = {("HKLM", POLICIES): PermissionError(13, "Access is denied")}
    policy = from_registry(FakeWinreg(keys))
    (trouble,) = policy.troubles
    assert str(trouble) == rf"HKLM\{POLICIES}: ignored, unreadable (Access is denied)"


def test_a_computer_without_policy_has_none(tmp_path: Path) -> None:
    assert from_registry(FakeWinreg({})) == Policy()
    assert from_file(tmp_path / "policy.toml", owner=ME) == Policy()
    assert from_plists(tmp_path, "robin", owner=ME) == Policy()


TOML = """
[locked]
cloud = "eu"
pkce = true
watched_endpoints = ["2881"]
service_urls = { media = "https://m.example" }
[recommended]
keep_days = 90
[[locked.pop_rules]]
name = "VIP"
"""


def toml(tmp_path: Path, contents: str | bytes = TOML) -> Path:
    file = tmp_path / "policy.toml"
    file.write_bytes(contents.encode() if isinstance(contents, str) else contents)
    file.chmod(0o644)
    return file


def test_a_file_of_toml(tmp_path: Path) -> None:
    file = toml(tmp_path)
    store = SettingsStore(tmp_path / "settings.json", from_file(file, owner=ME))
    assert store.current.cloud == "eu"
    assert store.current.service_urls == {"media": "https://m.example"}
    assert store.current.pop_rules == ({"name": "VIP"},)
    assert store.current.keep_days == 90
    soft, hard = store.policy.layers
    assert (soft.strength, hard.strength) == (Strength.RECOMMENDED, Strength.LOCKED)
    assert store.locked_by("cloud") == hard.source
    assert store.locked_by("keep_days") is None
    assert hard.source.place == str(file)


@pytest.mark.parametrize(
    "contents", [b"[locked", b"\xff", b"[locked]\na=1\na=2", b"[locked]\na=" + b"[" * 9000]
)
def test_a_broken_file_is_told_and_stops_nothing(tmp_path: Path, contents: bytes) -> None:
    policy = from_file(toml(tmp_path, contents), owner=ME)
    assert policy.layers == ()
    (trouble,) = policy.troubles
    assert trouble.fault is Fault.UNREADABLE
    assert trouble.detail


@pytest.mark.parametrize("contents", ["cloud = 'eu'", "[Locked]\ncloud = 'eu'", "locked = 1"])
def test_a_table_that_is_none_of_the_two_is_told(tmp_path: Path, contents: str) -> None:
    policy = from_file(toml(tmp_path, contents), owner=ME)
    assert policy.layers == ()
    assert [each.fault for each in policy.troubles] == [Fault.UNKNOWN]


def test_a_file_larger_than_any_policy_is_not_read(tmp_path: Path) -> None:
    policy = from_file(toml(tmp_path, b"#" * 1_000_001), owner=ME)
    assert [each.detail for each in policy.troubles] == ["larger than any policy"]


@pytest.mark.skipif(sys.platform == "win32", reason="files have no owner of this kind there")
@pytest.mark.parametrize(("mode", "owner"), [(0o664, ME), (0o646, ME), (0o644, ME + 1)])
def test_a_file_that_others_could_write_is_not_believed(
    tmp_path: Path, mode: int, owner: int
) -> None:
    file = toml(tmp_path)
    file.chmod(mode)
    policy = from_file(file, owner=owner)
    assert policy.layers == ()
    assert [each.fault for each in policy.troubles] == [Fault.UNTRUSTED]
    assert "belong to root" in str(policy.troubles[0])


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").mkdir()
    assert from_file(tmp_path / "policy.toml", owner=ME).troubles[0].fault is Fault.UNREADABLE


def plist(file: Path, values: dict[str, Any], kind: Any = plistlib.FMT_BINARY) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(plistlib.dumps(values, fmt=kind))
    file.chmod(0o644)


def test_property_lists_of_a_mac(tmp_path: Path) -> None:
    name, managed = f"{ID}.plist", tmp_path / "Managed Preferences"
    plist(tmp_path / "Preferences" / name, {"region": "CA", "keep_days": 30}, plistlib.FMT_XML)
    plist(managed / "robin" / name, {"cloud": "us", "pkce": False})
    advice = {"keep_days": 60, "language": "de"}
    plist(managed / name, {"cloud": "eu", "PayloadUUID": "0", "Recommended": advice})
    store = SettingsStore(tmp_path / "s.json", from_plists(tmp_path, "robin", owner=ME))
    now = store.current
    assert (now.region, now.keep_days, now.language) == ("CA", 60, "de")
    assert (now.cloud, now.pkce) == ("eu", False)
    cloud, pkce = store.locked_by("cloud"), store.locked_by("pkce")
    assert cloud is not None
    assert cloud.kind is Kind.PROFILE
    assert pkce is not None
    assert pkce.place == str(managed / "USER" / name)
    assert store.locked_by("region") is None
    assert not store.decisions.troubles


@pytest.mark.parametrize(
    "contents", [b"", b"bplist00broken", b"<plist>", b"<plist><array/></plist>", b"\0" * 40]
)
def test_a_broken_property_list_is_told(tmp_path: Path, contents: bytes) -> None:
    file = tmp_path / "Managed Preferences" / f"{ID}.plist"
    file.parent.mkdir()
    file.write_bytes(contents)
    file.chmod(0o644)
    policy = from_plists(tmp_path, "robin", owner=ME)
    assert policy.layers == ()
    assert [each.fault for each in policy.troubles] == [Fault.UNREADABLE]


def test_a_binary_property_list_may_have_a_number_for_a_name(tmp_path: Path) -> None:
    file = tmp_path / "Managed Preferences" / f"{ID}.plist"
    plist(file, {"A": 1, "cloud": "eu"})
    contents = file.read_bytes()
    assert contents.count(b"\x51A") == 1  # a text of one character, for which comes a number
    file.write_bytes(contents.replace(b"\x51A", b"\x10A"))
    store = SettingsStore(tmp_path / "s.json", from_plists(tmp_path, "robin", owner=ME))
    store.log_policy()
    assert store.current.cloud == "eu"
    assert [each.name for each in store.decisions.troubles] == ["65"]


PLISTS = [
    plistlib.dumps({"cloud": "eu", "keep_days": 1, "pop_rules": [{"a": b"b"}]}, fmt=kind)
    for kind in (plistlib.FMT_XML, plistlib.FMT_BINARY)
] + [b"<plist version='1.0'><dict><key>a</key><date>b</date></dict></plist>"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(st.data())
def test_no_bytes_stop_the_program(tmp_path: Path, data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([*PLISTS, TOML.encode()]))
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 8)))
    contents = whole[:start] + data.draw(st.binary(max_size=8)) + whole[end:]
    read = from_file(toml(tmp_path, contents), owner=ME)
    file = tmp_path / "Managed Preferences" / f"{ID}.plist"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(contents)
    file.chmod(0o644)
    for policy in (read, from_plists(tmp_path, "robin", owner=ME)):
        SettingsStore(tmp_path / "settings.json", policy)


@pytest.mark.skipif(sys.platform != "linux", reason="the place of Linux")
def test_a_linux_computer_has_one_place_for_it() -> None:
    policy = policy_of_this_computer()
    sources = [each.source for each in policy.layers] + [each.source for each in policy.troubles]
    places = {source.place for source in sources}
    assert places <= {f"/etc/{COMMAND}/policy.toml"}
