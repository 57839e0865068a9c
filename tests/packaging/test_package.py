"""`dev.py package`: sizes, differences of two builds, and the real thing where it is asked for."""

import base64
import os
import subprocess
import sys
from pathlib import Path
from subprocess import TimeoutExpired

import package
import pytest
from build_tool import Failed

from callcontrol import __version__
from callcontrol.settings import Settings
from callcontrol.updates import installation
from tests.fixtures.programs import ROOT


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two that are the same."""
    for name in ("one", "other"):
        (tmp_path / name / "lib").mkdir(parents=True)
        (tmp_path / name / "lib" / "a.so").write_bytes(b"\x7fELF")
        (tmp_path / name / "program").write_text("x")
        (tmp_path / name / "a.so").symlink_to("lib/a.so")
    return tmp_path / "one", tmp_path / "other"


def test_two_that_are_the_same_differ_in_nothing(folders: tuple[Path, Path]) -> None:
    assert package.differences(*folders) == []


def test_each_kind_of_difference_is_told_by_name(folders: tuple[Path, Path]) -> None:
    one, other = folders
    (other / "lib" / "a.so").write_bytes(b"\x7fELG")
    (one / "more").touch()
    (other / "program").chmod(0o755)
    (other / "a.so").unlink()
    (other / "a.so").symlink_to("lib/b.so")
    assert package.differences(one, other) == ["a.so", "lib/a.so", "more", "program"]


def test_a_link_adds_nothing_to_the_size(folders: tuple[Path, Path]) -> None:
    assert package.size_of(folders[0]) == 5


def test_sizes_stand_beside_their_goals() -> None:
    made = [
        package.Made(Path("set-up.exe"), 36_000_000, 35),
        package.Made(Path("x.deb"), 50_000_000, 55),
        package.Made(Path("x.rpm"), 90_000_000, None),
    ]
    first, second, third = package.summary(made).splitlines()
    assert first.split() == ["set-up.exe", "36.0", "MB", "at", "most", "35", "MB", "TOO", "LARGE"]
    assert second.endswith("at most 55 MB")
    assert third.endswith("90.0 MB")


def test_goals_go_by_the_kind_of_file(tmp_path: Path) -> None:
    (tmp_path / "x.deb").write_bytes(b"12345")
    bundle, deb = package.measured([tmp_path, tmp_path / "x.deb"])
    assert (bundle.goal, bundle.size, deb.goal) == (150, 5, 55)


def test_the_same_commit_is_built_with_the_same_time_and_order() -> None:
    said = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    built_in = package.environment()
    assert built_in["PYTHONHASHSEED"] == "0"
    given = os.environ.get("SOURCE_DATE_EPOCH")
    assert built_in["SOURCE_DATE_EPOCH"] == (given or said.stdout.strip())


@pytest.mark.real("wine")
def test_linux_makes_the_msi_of_a_bundle_from_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(package, "DIST", tmp_path / "dist")
    monkeypatch.delenv("CALLCONTROL_SIGN_CERT", raising=False)
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("callcontrol.exe", "callcontrol-cli.exe", "_internal/base_library.zip"):
        (bundle / name).write_text(name)
    assert package.main(["--msi", str(bundle)]) == 0
    (made,) = (tmp_path / "dist").iterdir()
    assert made.name == f"callcontrol-{__version__}-x64.msi"
    assert "not signed" in capsys.readouterr().out


def test_the_bills_of_two_systems_have_two_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are attached to one release."""
    bundle = tmp_path / "callcontrol"
    bundle.mkdir()
    (bundle / "callcontrol.cdx.json").write_text("{}")
    names = set()
    for system in ("linux", "win32", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
        names.add(package.bill_of(bundle).name)
    assert len(names) == 3
    assert all(name.endswith(".cdx.json") for name in names)


def test_the_place_of_newer_versions_is_put_in_as_the_program_reads_it(tmp_path: Path) -> None:
    package.bake_feed(tmp_path, {})
    assert installation.source(Settings(), tmp_path) is None
    key = base64.b64encode(bytes(32)).decode()
    feed = {"CALLCONTROL_UPDATE_FEED": "https://a", "CALLCONTROL_UPDATE_KEY": key}
    package.bake_feed(tmp_path, feed)
    assert installation.source(Settings(), tmp_path) == installation.Source("https://a", key)


@pytest.mark.parametrize(("feed", "key"), [("https://a", ""), ("", "AAAA"), ("https://a", "AAAA")])
def test_half_a_feed_fails_the_build(tmp_path: Path, feed: str, key: str) -> None:
    with pytest.raises(Failed, match="CALLCONTROL_UPDATE_KEY"):
        package.bake_feed(
            tmp_path, {"CALLCONTROL_UPDATE_FEED": feed, "CALLCONTROL_UPDATE_KEY": key}
        )
    assert not (tmp_path / "update.json").exists()


@pytest.mark.parametrize(
    "failure", [Failed("no nfpm"), FileNotFoundError("no nfpm"), TimeoutExpired("no nfpm", 1)]
)
def test_a_step_that_fails_is_told_in_one_line(
    failure: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_dist: Path) -> Path:
        raise failure

    monkeypatch.setattr(package, "build_bundle", fail)
    assert package.main([]) == 1
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith("FAILED: ")
    assert "no nfpm" in told


@pytest.mark.skipif(
    not os.environ.get("CALLCONTROL_PACKAGE"), reason="takes minutes: set CALLCONTROL_PACKAGE=1"
)
def test_a_real_bundle_is_whole_and_the_same_each_time() -> None:
    command = [sys.executable, "dev.py", "package", "--only-bundle", "--twice"]
    env = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "the same, in " in done.stdout
    assert "FAILED" not in done.stdout
