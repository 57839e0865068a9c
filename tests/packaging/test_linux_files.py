"""The files around the bundle: what desktops, software centres and readers make of them."""

import datetime
import gzip
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import linux_files
import pytest

from callcontrol import __version__
from callcontrol.identity import COMMAND, ID, SCHEMES
from tests.fixtures.programs import ROOT

BUILT = datetime.date(2026, 11, 22)
CHANGES = """\
# Changelog

## Unreleased

- A `thing` that
  goes on & on.
- Another.

## 0.0.9 – 2026-01-31

- The first.
"""


def check(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_each_release_has_its_changes() -> None:
    assert linux_files.releases(CHANGES, BUILT) == [
        (__version__, BUILT, ["A thing that goes on & on.", "Another."]),
        ("0.0.9", datetime.date(2026, 1, 31), ["The first."]),
    ]


def test_debian_is_told_the_changes_in_its_own_form() -> None:
    packed = linux_files.debian_changelog(CHANGES, BUILT, "Ann <ann@example.org>")
    assert gzip.decompress(packed).decode() == (
        f"{COMMAND} ({__version__}-1) unstable; urgency=medium\n\n"
        "  * A thing that goes on & on.\n  * Another.\n\n"
        " -- Ann <ann@example.org>  Sun, 22 Nov 2026 00:00:00 +0000\n\n"
        f"{COMMAND} (0.0.9-1) unstable; urgency=medium\n\n"
        "  * The first.\n\n"
        " -- Ann <ann@example.org>  Sat, 31 Jan 2026 00:00:00 +0000\n"
    )
    assert packed == linux_files.debian_changelog(CHANGES, BUILT, "Ann <ann@example.org>")


def test_no_line_of_the_real_changes_is_too_long() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text()
    told = gzip.decompress(linux_files.debian_changelog(changes, BUILT, "A <a@b.org>")).decode()
    assert max(map(len, told.splitlines())) <= 80


@pytest.mark.real("desktop-file-validate")
def test_the_menu_entry_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{ID}.desktop"
    file.write_text(linux_files.desktop_entry())
    assert check("desktop-file-validate", file) == ""


def test_the_menu_entry_opens_every_link_and_speaks_every_language() -> None:
    entry = linux_files.desktop_entry()
    assert f"MimeType={''.join(f'x-scheme-handler/{each};' for each in SCHEMES)}\n" in entry
    assert f"Exec={COMMAND} %u\n" in entry
    assert f"Icon={ID}\n" in entry
    main, *actions = re.split(r"(?m)^\[Desktop Action ", entry)
    assert re.findall(r"(?m)^Actions=(.*)", main) == [
        "".join(action.partition("]")[0] + ";" for action in actions)
    ]
    for part in (main, *actions):
        keys = set(re.findall(r"(?m)^(GenericName|Comment|Keywords)=", part))
        keys |= {"Name"} if part is not main else set()
        for key in keys:
            assert set(re.findall(rf"(?m)^{key}\[(\w+)\]=.", part)) == {"de", "es", "fr"}, key


@pytest.mark.real("appstreamcli")
def test_the_software_centres_text_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{ID}.metainfo.xml"
    file.write_text(linux_files.metainfo((ROOT / "CHANGELOG.md").read_text(), BUILT))
    check("appstreamcli", "validate", "--no-net", file)


def test_the_software_centre_knows_releases_and_links() -> None:
    told = ET.fromstring(linux_files.metainfo(CHANGES, BUILT))  # ours
    assert [each.get("version") for each in told.iter("release")] == [__version__, "0.0.9"]
    assert [each.text for each in told.iter("mediatype")] == linux_files.link_types()
    assert told.findtext("launchable") == f"{ID}.desktop"
    written = [each.text for each in told.iter("li") if each.text and "goes on" in each.text]
    assert written == ["A thing that goes on & on."]


def test_the_manual_names_every_command_and_option() -> None:
    text = gzip.decompress(linux_files.manual(BUILT)).decode().replace("\\-", "-")
    path = {"PYTHONPATH": str(ROOT / "desktop"), "PATH": ""}
    command = [sys.executable, "-m", "callcontrol", "--help"]
    told = subprocess.run(command, env=path, capture_output=True, text=True, check=True).stdout
    names = re.findall(r"(?m)^    ([a-z-]+)(?: |$)", told)
    assert {"dial", "demo", "history"} <= set(names)
    for name in names:
        assert re.search(rf"(?m)^\.(B|BI|BR) {name}\b", text), name
    for option in re.findall(r"--[a-z-]+", told):
        assert option in text, option


@pytest.mark.real("man")
def test_the_manual_is_set_without_complaint(tmp_path: Path) -> None:
    file = tmp_path / "callcontrol.1"
    file.write_bytes(gzip.decompress(linux_files.manual(BUILT)))
    assert "man: " not in check("man", "--warnings", "-l", file)


def test_the_copyright_lists_what_the_bundles_sbom_lists(tmp_path: Path) -> None:
    internal = tmp_path / "_internal"
    (internal / linux_files.LICENCES).mkdir(parents=True)
    components = [
        {"name": "httpx", "version": "0.28.1", "licenses": [{"license": {"id": "BSD-3-Clause"}}]},
        {"name": "anyio", "version": "4.9", "licenses": [{"expression": "MIT OR Apache-2.0"}]},
        {"name": "libxcb", "licenses": []},
    ]
    (internal / linux_files.SBOM).write_text(json.dumps({"components": components}))
    text = linux_files.copyright_file(tmp_path, BUILT, "Ann <ann@example.org>")
    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format")
    assert text.endswith(
        " - anyio 4.9: MIT OR Apache-2.0\n - httpx 0.28.1: BSD-3-Clause\n - libxcb : see its text\n"
    )
    assert "/bundle/_internal/licences\n" in text


@pytest.mark.real("shellcheck")
def test_the_scripts_are_sound() -> None:
    check("shellcheck", *sorted(linux_files.SOURCES.glob("*.sh")))


def test_the_file_that_administrators_edit_never_changes() -> None:
    """Else each upgrade would stop and ask which file to keep; the example is where news goes."""
    contents = (linux_files.SOURCES / "etc-policy.toml").read_bytes()
    assert hashlib.sha256(contents).hexdigest()[:16] == "cbb168674127ecda"
