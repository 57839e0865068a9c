"""The MSI for all users of a machine, on a Windows by wine, with a stand-in for the program."""

from pathlib import Path

import pytest
import windows_msi

from callcontrol.identity import COMMAND, ID, NAME
from callcontrol.updates.installation import this_computer
from tests.fixtures.wine import NEW, OLD, Wine, changes

pytestmark = pytest.mark.real("wine")

FOLDER = rf"C:\Program Files\{NAME}"
RUN = rf"HKLM\Software\Microsoft\Windows\CurrentVersion\Run\{NAME}"
DEFAULTS = rf"HKLM\Software\{NAME}\Defaults"
LINKS = rf"HKLM\Software\RegisteredApplications\{NAME}"
TEL = rf"HKLM\Software\{NAME}\Capabilities\URLAssociations\tel"
FATAL = 1603 % 256


@pytest.fixture(scope="session")
def msis(bundles: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The MSI of each version, as Windows names it."""
    dist = tmp_path_factory.mktemp("msi")
    return {
        version: "Z:" + str(windows_msi.build(bundle, dist, version=version)).replace("/", "\\")
        for version, bundle in bundles.items()
    }


def test_install_upgrade_and_remove_leave_nothing(wine: Wine, msis: dict[str, str]) -> None:
    registry, files = wine.registry(), wine.files()
    told = ("AUTOSTART=1", "DESKTOPICON=1", "CLOUD=eu", "SERVER=https://sign.example/in", "LANG=de")
    assert wine.run("msiexec", "/i", msis[OLD], "/qn", *told) == 0
    there = wine.registry()
    assert there[RUN] == rf'"{FOLDER}\{COMMAND}.exe" --hidden'
    assert there[TEL] == f"{ID}.link"
    assert there[rf"{DEFAULTS}\portal_url"] == "https://sign.example/in"

    running = wine.run_until_up(rf"{FOLDER}\{COMMAND}.exe")
    assert wine.run("msiexec", "/i", msis[NEW], "/qn", "CLOUD=us") == 0
    assert running.wait(10) == 0
    after = wine.registry()
    assert after[rf"{DEFAULTS}\cloud"] == "us"
    for kept in (RUN, TEL, rf"{DEFAULTS}\portal_url", rf"{DEFAULTS}\language"):
        assert after[kept] == there[kept]
    names = {each.name for each in wine.path(rf"{FOLDER}\_internal").iterdir()}
    assert names == {"inner", "callcontrol", f"only {NEW}.txt"}
    assert this_computer(wine.path(rf"{FOLDER}\{windows_msi.RESOURCES}")).kind == "msi"
    assert wine.run("msiexec", "/i", msis[OLD], "/qn") == FATAL

    assert wine.run("msiexec", "/x", msis[NEW], "/qn") == 0
    assert changes(registry, wine.registry()) == set()
    data = wine.home / "AppData" / "Local" / NAME
    kept_files = {data, data / "history.txt", data / "started.txt"}
    windows_own = {wine.drive / "windows" / "Installer"}
    assert wine.files() ^ files <= {
        str(each.relative_to(wine.prefix)) for each in kept_files | windows_own
    }


def test_links_are_not_offered_again_by_an_upgrade(wine: Wine, msis: dict[str, str]) -> None:
    assert wine.run("msiexec", "/i", msis[OLD], "/qn", "REGISTERTEL=0") == 0
    assert wine.run("msiexec", "/i", msis[NEW], "/qn") == 0
    there = wine.registry()
    assert LINKS not in there
    assert TEL not in there
    assert RUN not in there


def test_codes_stay_from_version_to_version(bundles: dict[str, Path]) -> None:
    """Only so does Windows Installer know the one for the upgrade of the other."""
    old, new = (
        windows_msi.described(bundle, version, icon="x.ico", installer="x")
        for version, bundle in bundles.items()
    )
    upgrade = windows_msi.code("upgrade")
    program = windows_msi.code(f"file {COMMAND}.exe")
    for described in (old, new):
        assert f'UpgradeCode="{upgrade}"' in described
        assert f'Guid="{program}"' in described
    assert windows_msi.code(f"product {OLD}") in old
    assert windows_msi.code(f"product {OLD}") not in new
