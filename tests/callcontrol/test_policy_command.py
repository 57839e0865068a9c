"""`callcontrol policy`: what counts, for people and for programs."""

import json
from pathlib import Path

import pytest

from callcontrol.__main__ import main
from callcontrol.paths import Paths
from callcontrol.policy import Fault, Kind, Layer, Policy, Source, Strength, Trouble
from callcontrol.policy_command import tell_policy
from callcontrol.settings import SettingsStore

FILE = Source(kind=Kind.FILE, place="/etc/callcontrol/policy.toml")
POLICY = Policy(
    layers=(
        Layer(
            source=FILE,
            strength=Strength.RECOMMENDED,
            values={"pkce": False, "keep_days": 90, "cloud": "us"},
        ),
        Layer(source=FILE, strength=Strength.LOCKED, values={"cloud": "eu", "keep_names": "no"}),
    ),
    troubles=(Trouble(source=FILE, fault=Fault.UNTRUSTED, detail="why"),),
)


@pytest.fixture(name="paths")
def _paths(tmp_path: Path) -> Paths:
    paths = Paths.in_folder(tmp_path)
    SettingsStore(paths.settings).change(keep_days=7)
    return paths


def test_for_people(paths: Paths, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert tell_policy(paths, POLICY, as_json=False) == 0
    place = FILE.place
    assert capfdbinary.readouterr().out.decode().splitlines() == [
        "Sources, the strongest first:",
        f"  locked       {place}",
        f"  recommended  {place}",
        "Settings:",
        f'  cloud = "eu"  (locked by {place})',
        f'  cloud = "us"  (recommended by {place}, not in force)',
        f"  keep_days = 90  (recommended by {place}, not in force)",
        f"  pkce = false  (recommended by {place})",
        "Ignored:",
        f"  {place}: untrusted (why)",
        f"  keep_names in {place}: not a value",
    ]


def test_for_programs(paths: Paths, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert tell_policy(paths, POLICY, as_json=True) == 0
    told = json.loads(capfdbinary.readouterr().out)
    assert [(each["name"], each["in_force"]) for each in told["settings"]] == [
        ("cloud", True),
        ("cloud", False),
        ("keep_days", False),
        ("pkce", True),
    ]
    assert told["ignored"][1]["fault"] == "not_a_value"
    assert told["sources"][0]["strength"] == "locked"


def test_a_computer_without_policy(paths: Paths, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert tell_policy(paths, Policy(), as_json=False) == 0
    assert capfdbinary.readouterr().out == b"Sources, the strongest first:\n  none\n"


def test_the_command(paths: Paths, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["policy", "--profile", str(paths.folder), "--json"]) == 0
    assert {"sources", "settings", "ignored"} == json.loads(capfdbinary.readouterr().out).keys()
