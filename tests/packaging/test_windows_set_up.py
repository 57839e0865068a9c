"""The set-up for one user, on a Windows by wine, with a stand-in for the program."""

from pathlib import Path

import pytest
import windows_installers
from windows_msi import RESOURCES

from callcontrol.identity import COMMAND, ID, NAME
from callcontrol.updates.installation import this_computer
from tests.fixtures.wine import NEW, OLD, Running, Wine, changes

pytestmark = pytest.mark.real("wine")

RUN = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Run\{NAME}"
APPROVED = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
ENTRY = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{ID}"
DEFAULTS = rf"HKCU\Software\{NAME}\Defaults"
LINKS = rf"HKCU\Software\RegisteredApplications\{NAME}"
TEL = r"HKCU\Software\Classes\tel\shell\open\command"
STILL_RUNNING, NEWER_THERE, NOT_WRITTEN, FOLDER_TAKEN, BAD_SWITCH, OLD_WINDOWS, DATA_STAYS = range(
    3, 10
)


@pytest.fixture(scope="session")
def set_ups(bundles: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The set-up of each version."""
    dist = tmp_path_factory.mktemp("dist")
    return {
        version: windows_installers.set_up(bundle, dist, signed=False, version=version)
        for version, bundle in bundles.items()
    }


class Desk:
    """A user at a Windows: installs, runs, removes."""

    def __init__(self, wine: Wine, set_ups: dict[str, Path]) -> None:
        self.wine = wine
        self._set_ups = set_ups
        self.folder = rf"C:\users\{wine.home.name}\AppData\Local\Programs\{NAME}"
        self.data = wine.home / "AppData" / "Local" / NAME

    def install(self, *switches: str, version: str = OLD) -> int:
        return self.wine.run(self._set_ups[version], "/S", *switches)

    def remove(self, *switches: str) -> int:
        """By the uninstaller in its place: only so its exit code is to be had."""
        return self.wine.run(
            rf"{self.folder}\uninstall.exe", "/S", *switches, *unquoted(f"_?={self.folder}")
        )

    def run(self) -> Running:
        """Start the program; back when it is up."""
        return self.wine.run_until_up(rf"{self.folder}\{COMMAND}.exe")

    def quit_what_was_started_again(self) -> None:
        """The set-up does not wait until it is up; a further start is up, or finds it up."""
        program = rf"{self.folder}\{COMMAND}.exe"
        assert self.wine.run(program, "await") == 0
        assert self.wine.run(program, "quit", "--wait", "10") == 0

    def starts(self) -> list[str]:
        """How the program was started, each time."""
        return (self.data / "started.txt").read_text(encoding="utf-8-sig").splitlines()

    def internal(self) -> set[str]:
        """What lies in the program's folder of files."""
        return {each.name for each in self.wine.path(rf"{self.folder}\_internal").iterdir()}

    def write(self, key: str, value: str, kind: str, data: str) -> None:
        self.wine.run("reg", "add", key, "/v", value, "/t", kind, "/d", data, "/f")


@pytest.fixture
def desk(wine: Wine, set_ups: dict[str, Path]) -> Desk:
    return Desk(wine, set_ups)


def unquoted(switch: str) -> list[str]:
    """``switch`` for a program that wants its spaces without quotes around it."""
    return switch.split(" ")


def left(files: set[str]) -> set[str]:
    """``files`` but for the copy of itself as which NSIS removes, in the temporary folder."""
    return {file for file in files if "~nsu" not in file}


def test_install_run_upgrade_and_remove_leave_nothing_but_the_data(desk: Desk) -> None:
    """The whole life; the folder's name has spaces and umlauts."""
    wine = desk.wine
    desk.folder = r"C:\Büro für alle\Täst Control"
    wine.path(desk.folder).parent.mkdir()
    registry, files = wine.registry(), wine.files()

    assert desk.install("/AUTOSTART=1", "/DESKTOPICON=1", *unquoted(f"/D={desk.folder}")) == 0
    there = wine.user_registry()
    assert there[RUN] == rf'"{desk.folder}\{COMMAND}.exe" --hidden'
    assert there[rf"{ENTRY}\DisplayVersion"] == OLD
    assert (wine.home / "Desktop" / f"{NAME}.lnk").is_file()
    assert this_computer(wine.path(rf"{desk.folder}\{RESOURCES}")).kind == "setup"

    running = desk.run()
    assert desk.install(version=NEW) == 0
    assert running.wait(10) == 0
    assert desk.internal() == {f"only {NEW}.txt", "inner", "callcontrol"}
    desk.quit_what_was_started_again()
    assert desk.starts() == ["--hidden", "--hidden"]
    assert wine.user_registry()[rf"{ENTRY}\DisplayVersion"] == NEW

    assert wine.run(rf"{desk.folder}\uninstall.exe", "/S") == 0
    assert changes(registry, wine.registry()) == set()
    data = str(desk.data.relative_to(wine.prefix))
    assert left(wine.files() ^ files) == {data, f"{data}/history.txt", f"{data}/started.txt"}


def test_the_choice_of_the_start_and_the_icon_is_the_users(desk: Desk) -> None:
    assert desk.install("/AUTOSTART=1", "/DESKTOPICON=1") == 0
    desk.wine.run("reg", "delete", RUN.rpartition("\\")[0], "/v", NAME, "/f")
    desk.write(APPROVED, NAME, "REG_BINARY", "030000000000000000000000")
    (desk.wine.home / "Desktop" / f"{NAME}.lnk").unlink()

    assert desk.install("/AUTOSTART=1", "/DESKTOPICON=1", version=NEW) == 0

    there = desk.wine.user_registry()
    assert RUN not in there
    assert there[rf"{APPROVED}\{NAME}"].startswith("hex:03")
    assert not (desk.wine.home / "Desktop" / f"{NAME}.lnk").exists()


def test_without_a_word_it_is_offered_for_links_and_not_started_with_the_computer(
    desk: Desk,
) -> None:
    assert desk.install() == 0
    there = desk.wine.user_registry()
    assert RUN not in there
    assert LINKS in there
    assert there[rf"{TEL}\@"] == rf'"{desk.folder}\{COMMAND}.exe" "%1"'
    assert DEFAULTS not in there
    assert there[rf"{ENTRY}\QuietUninstallString"] == rf'"{desk.folder}\uninstall.exe" /S'

    assert desk.install("/REGISTERTEL=0", version=NEW) == 0
    assert LINKS not in (after := desk.wine.user_registry())
    assert TEL not in after


def test_what_it_was_told_is_there_for_the_program(desk: Desk) -> None:
    told = ("/CLOUD=eu", "/SERVER=https://sign.example/in?a=b", "/LANG=de", "/REGISTERTEL=0")
    assert desk.install(*told) == 0
    there = desk.wine.user_registry()
    assert there[rf"{DEFAULTS}\cloud"] == "eu"
    assert there[rf"{DEFAULTS}\portal_url"] == "https://sign.example/in?a=b"
    assert there[rf"{DEFAULTS}\language"] == "de"
    assert LINKS not in there

    assert desk.install(version=NEW) == 0
    assert there.items() & desk.wine.user_registry().items() >= {(rf"{DEFAULTS}\cloud", "eu")}


def test_nothing_is_done_that_it_does_not_understand(desk: Desk) -> None:
    before = desk.wine.files()
    for switch in ("/AUTOSTART=yes", "/LANG=xx", "/SERVER=http://plain.example", "/WAIT=long"):
        assert desk.install(switch) == BAD_SWITCH, switch
    assert desk.wine.files() == before


def test_links_that_another_program_opens_stay_with_it(desk: Desk) -> None:
    rival = r"C:\rival.exe %1"
    desk.wine.run("reg", "add", TEL, "/ve", "/d", rival, "/f")
    assert desk.install() == 0
    assert desk.wine.user_registry()[rf"{TEL}\@"] == rival

    desk.wine.run("reg", "add", TEL.replace("tel", "callto"), "/ve", "/d", rival, "/f")
    assert desk.remove() == 0
    there = desk.wine.user_registry()
    assert there[rf"{TEL}\@"] == there[rf"{TEL.replace('tel', 'callto')}\@"] == rival
    assert TEL.replace("tel", "sip") not in there


def test_a_call_is_not_cut_off(desk: Desk) -> None:
    """Exit code 3; what was there stays, and stays up."""
    assert desk.install() == 0
    running = desk.run()
    (desk.data / "call-up.txt").touch()

    assert desk.install("/WAIT=0", version=NEW) == STILL_RUNNING
    assert desk.remove("/WAIT=0") == STILL_RUNNING
    assert running.poll() is None
    assert f"only {OLD}.txt" in desk.internal()
    assert desk.wine.user_registry()[rf"{ENTRY}\DisplayVersion"] == OLD


def test_it_goes_back_to_no_older_version(desk: Desk) -> None:
    assert desk.install(version=NEW) == 0
    assert desk.install(version=OLD) == NEWER_THERE
    assert f"only {NEW}.txt" in desk.internal()
    assert desk.remove() == 0
    assert desk.install(version=OLD) == 0


def test_a_folder_with_other_things_is_not_taken(desk: Desk) -> None:
    other = desk.wine.drive / "other"
    other.mkdir()
    (other / "mine.txt").touch()
    assert desk.install("/D=C:\\other") == FOLDER_TAKEN
    assert [each.name for each in other.iterdir()] == ["mine.txt"]


def test_what_others_put_beside_it_stays(desk: Desk) -> None:
    assert desk.install() == 0
    theirs = desk.wine.path(rf"{desk.folder}\mine.txt")
    theirs.touch()
    assert desk.install(version=NEW) == 0
    assert desk.remove() == 0
    assert theirs.is_file()


def test_an_old_windows_is_refused(desk: Desk) -> None:
    desk.wine.run("winecfg", "-v", "win7")
    assert desk.install() == OLD_WINDOWS


def test_the_data_go_when_asked_for(desk: Desk) -> None:
    assert desk.install() == 0
    desk.run()
    assert desk.remove("/REMOVEDATA=1") == 0
    assert not desk.data.exists()


def test_while_data_cannot_be_deleted_the_program_stays(desk: Desk) -> None:
    assert desk.install() == 0
    desk.data.mkdir()
    (desk.data / "locked.txt").touch()
    assert desk.remove("/REMOVEDATA=1") == DATA_STAYS
    assert f"only {OLD}.txt" in desk.internal()
    assert desk.remove() == 0
    assert desk.data.is_dir()
