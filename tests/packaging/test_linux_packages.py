"""What goes into the packages, and where; ``test_linux_install.py`` installs one."""

import datetime
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import linux_packages
import pytest
from build_tool import Failed
from linux_files import ICON_SIZES, SOURCES

from callcontrol import __version__, autostart
from callcontrol.identity import COMMAND, ID
from tests.fixtures.real_parts import program

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    bundle = tmp_path / "bundle"
    folder = bundle / "_internal"
    folder.mkdir(parents=True)
    start = bundle / COMMAND
    start.write_text("#!/bin/sh\necho started\n")
    start.chmod(0o775)
    library = folder / "libone.so.1"
    library.write_text("one")
    library.chmod(0o755)
    (folder / "libone.so").symlink_to("libone.so.1")
    return bundle


@pytest.fixture
def configuration(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1763800000")
    staged = tmp_path / "staged"
    staged.mkdir()
    return linux_packages.configuration(bundle, staged)


def entry(configuration: dict[str, Any], target: str, packager: str = "") -> dict[str, Any]:
    (found,) = (
        each
        for each in configuration["contents"]
        if each["dst"] == target and each.get("packager", "") == packager
    )
    assert isinstance(found, dict)
    return found


def test_only_the_program_can_be_started(configuration: dict[str, Any]) -> None:
    home = linux_packages.HOME
    assert entry(configuration, f"{home}/bundle/{COMMAND}")["file_info"]["mode"] == 0o755
    library = entry(configuration, f"{home}/bundle/_internal/libone.so.1")
    assert library["file_info"]["mode"] == 0o644
    link = entry(configuration, f"{home}/bundle/_internal/libone.so")
    assert (link["type"], link["src"]) == ("symlink", "libone.so.1")
    command = entry(configuration, f"/usr/bin/{COMMAND}")
    assert command["src"] == f"../lib/{COMMAND}/current/{COMMAND}"


def test_folders_are_the_packages_own_so_that_removal_takes_them(
    configuration: dict[str, Any],
) -> None:
    for folder in ("", "/bundle", "/bundle/_internal"):
        assert entry(configuration, f"{linux_packages.HOME}{folder}")["type"] == "dir"
    for folder in (f"/etc/{COMMAND}", f"/usr/share/doc/{COMMAND}"):
        assert entry(configuration, folder)["type"] == "dir"
    assert entry(configuration, f"/etc/{COMMAND}/policy.toml")["type"] == "config|noreplace"


def test_every_icon_that_is_named_is_there(configuration: dict[str, Any]) -> None:
    for pixels in ICON_SIZES:
        entry(configuration, f"/usr/share/icons/hicolor/{pixels}x{pixels}/apps/{ID}.png")
    entry(configuration, f"/usr/share/icons/hicolor/scalable/apps/{ID}.svg")
    assert f"Icon={ID}\n" in autostart.desktop_entry([COMMAND])


@pytest.mark.parametrize("kind", ["deb", "rpm"])
def test_the_program_is_told_how_it_came(configuration: dict[str, Any], kind: str) -> None:
    told = entry(configuration, linux_packages.INSTALLED_BY, kind)
    assert Path(told["src"]).read_text().strip() == kind


def test_the_time_is_the_commits(configuration: dict[str, Any]) -> None:
    assert configuration["mtime"] == "2025-11-22T08:26:40Z"
    assert linux_packages.build_time().tzinfo is datetime.UTC


def test_nfpm_is_asked_for_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Failed, match=r"requirements/package\.txt"):
        linux_packages.nfpm()


def test_the_flatpak_is_made_from_this_versions_package() -> None:
    manifest = (SOURCES / f"{ID}.yaml").read_text()
    for line in (
        f"id: {ID}",
        f"command: {COMMAND}",
        f"path: ../../dist/{COMMAND}_{__version__}-1_amd64.deb",
    ):
        assert re.search(rf"(?m)^ *{re.escape(line)}( |$)", manifest), line


@pytest.mark.skipif(
    os.environ.get("CALLCONTROL_PACKAGE") != "1" or program("nfpm") is None,
    reason="makes packages: with CALLCONTROL_PACKAGE=1 and nfpm on the PATH",
)
def test_the_same_bundle_makes_the_same_packages(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1763800000")
    first = linux_packages.build(bundle, tmp_path / "first")
    for file in bundle.rglob("*"):
        if not file.is_symlink():
            os.utime(file, (1, 1))
    second = linux_packages.build(bundle, tmp_path / "second")
    assert [each.name for each in first] == [each.name for each in second]
    assert [each.read_bytes() for each in first] == [each.read_bytes() for each in second]
    deb, rpm = first
    told = subprocess.run(["dpkg-deb", "-f", deb, "Version"], capture_output=True, check=True)
    assert told.stdout.decode().strip() == f"{__version__}-1"
    assert rpm.read_bytes().startswith(b"\xed\xab\xee\xdb")
