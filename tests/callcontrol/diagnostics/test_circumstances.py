"""What diagnostics tell of policy: whence it comes, and nothing that names anybody."""

import json
from pathlib import Path

from callcontrol.diagnostics import circumstances
from callcontrol.policy import Fault, Kind, Layer, Policy, Source, Strength, Trouble

FILE = Source(kind=Kind.FILE, place="/etc/callcontrol/policy.toml")
POLICY = Policy(
    layers=(
        Layer(source=FILE, strength=Strength.RECOMMENDED, values={"keep_days": 90}),
        Layer(
            source=FILE,
            strength=Strength.LOCKED,
            values={"watched_endpoints": ["2881"], "cloud": "eu", "ca_file": "/home/robin/ca.pem"},
        ),
    ),
    troubles=(Trouble(source=FILE, fault=Fault.UNKNOWN, name="clod"),),
)


def test_policy_is_told_without_numbers_and_names(tmp_path: Path) -> None:
    told = circumstances.policy(tmp_path / "settings.json", POLICY)
    assert told == {
        "sources": [f"recommended {FILE.place}", f"locked {FILE.place}"],
        "locked": {"watched_endpoints": "set, 1 of them", "cloud": "eu", "ca_file": "set"},
        "recommended": {"keep_days": 90},
        "ignored": [f"{FILE.place}: clod ignored, unknown"],
    }
    assert "2881" not in json.dumps(told)


def test_settings_are_those_in_force(tmp_path: Path) -> None:
    told = circumstances.settings(tmp_path / "settings.json", POLICY)
    assert told["cloud"] == "eu"
    assert told["keep_days"] == 90
