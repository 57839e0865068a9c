"""The tool that makes the feed: what it makes the program believes."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import macos_installers
import pytest
import update_feed

from callcontrol.updates import feed
from callcontrol.updates.feed import Computer
from tests.fixtures.programs import ROOT


def made(dist: Path) -> None:
    dist.mkdir()
    for name in ("CallControl-0.2.0-setup.exe", "callcontrol_0.2.0_amd64.deb", "SBOM.json",
                 "callcontrol-0.2.0.x86_64.rpm", "CallControl-0.2.0.dmg"):  # fmt: skip
        (dist / name).write_text(name)


def test_round_trip(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made(tmp_path / "dist")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "de.txt").write_text("Schöner.\n", "utf-8")
    key, out = tmp_path / "key", tmp_path / "feed.json"
    assert update_feed.main(["--new-key", str(key)]) == 0
    public = capsys.readouterr().out.strip()
    assert os.name == "nt" or key.stat().st_mode & 0o777 == 0o600
    assert update_feed.main(["--new-key", str(key)]) == 1  # it is never replaced
    options = ["--key", str(key), "--base-url", "https://example.com/x/", "--version", "0.2.0"]
    notes = ["--notes", str(tmp_path / "notes")]
    assert update_feed.main([*options, *notes, str(tmp_path / "dist"), str(out)]) == 0
    told = feed.read(out.read_bytes(), public, now=datetime.now(UTC))
    (version,) = told.versions
    assert version.notes == {"de": "Schöner."}
    assert [(one.kind, one.arch) for one in version.files] == [
        ("setup", ""), ("dmg", ""), ("rpm", "x86_64"), ("deb", "x86_64"),
    ]  # fmt: skip
    debian = Computer(kind="deb", arch="x86_64", os_version=(6, 1))
    update = feed.newest(told, "0.1.0", debian)
    assert update is not None
    assert update.file is not None
    assert update.file.url == "https://example.com/x/callcontrol_0.2.0_amd64.deb"
    assert key.read_text().strip() not in out.read_text() + capsys.readouterr().out


def test_it_starts_as_its_first_lines_say() -> None:
    command = [sys.executable, update_feed.__file__, "--help"]
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_oldest_systems_are_those_that_the_installers_take(tmp_path: Path) -> None:
    made(tmp_path / "dist")
    now = datetime.now(UTC)
    told = update_feed.contents_of(
        tmp_path / "dist", version="0.2.0", notes={}, base_url="", sequence=1, now=now, days=1
    )
    (version,) = cast("list[dict[str, list[dict[str, str]]]]", told["versions"])
    oldest = {file["kind"]: file["min_os"] for file in version["files"]}
    assert oldest["dmg"] == macos_installers.info_plist()["LSMinimumSystemVersion"]
    script = Path(ROOT, "installer", "windows", "set_up.nsi").read_text(encoding="utf-8")
    assert f"AtLeastBuild}} {oldest['setup'].rpartition('.')[2]}" in script


def test_without_a_key_or_installers_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CALLCONTROL_UPDATE_PRIVATE_KEY", raising=False)
    made(tmp_path / "dist")
    words = ["--base-url", "https://example.com", str(tmp_path / "dist"), str(tmp_path / "out")]
    assert update_feed.main(words) == 1
    assert "there is no key" in capsys.readouterr().err
    monkeypatch.setenv("CALLCONTROL_UPDATE_PRIVATE_KEY", "nonsense!")
    assert update_feed.main(words) == 1
    (tmp_path / "empty").mkdir()
    update_feed.main(["--new-key", str(tmp_path / "key")])
    words[-2] = str(tmp_path / "empty")
    assert update_feed.main(["--key", str(tmp_path / "key"), *words]) == 1
    assert "holds no installer" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_build_is_told_where_to_look(tmp_path: Path) -> None:
    assert not update_feed.bake(tmp_path, {})
    given = {"CALLCONTROL_UPDATE_FEED": "https://a", "CALLCONTROL_UPDATE_KEY": "b"}
    assert update_feed.bake(tmp_path, given)
    assert json.loads((tmp_path / "update.json").read_text()) == {"feed": "https://a", "key": "b"}
