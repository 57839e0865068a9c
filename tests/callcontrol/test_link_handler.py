"""Who opens phone links: the real ``xdg-mime``, in a home of the test's own."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from callcontrol.identity import ID, SCHEMES
from callcontrol.link_handler import LinkHandler, Owner, XdgLinks
from tests.fixtures.programs import private_environment

TYPES = [f"x-scheme-handler/{scheme}" for scheme in SCHEMES]


class Home:
    """Somebody's home, and the programs that are installed there."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self.programs = Path(environment["XDG_DATA_HOME"], "applications")
        self.programs.mkdir(parents=True)

    def install(self, name: str, called: str) -> None:
        lines = ["[Desktop Entry]", "Type=Application", f"Name={called}", "Name[de]=Anderes"]
        lines += ["Exec=true %u", f"MimeType={';'.join(TYPES)};", ""]
        (self.programs / name).write_text("\n".join(lines))

    def opens(self, kind: str = TYPES[0]) -> str:
        """What the desktop itself says."""
        done = subprocess.run(
            ["xdg-mime", "query", "default", kind],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def give(self, name: str) -> None:
        """Have ``name`` open the links, as the desktop's settings do."""
        subprocess.run(["xdg-mime", "default", name, *TYPES], env=self.environment, check=True)

    def links(self, before: str = "") -> XdgLinks:
        return XdgLinks(self.environment, before)


@pytest.fixture(name="home")
def _home() -> Iterator[Home]:
    with private_environment() as environment:
        yield Home(environment | {"XDG_DATA_DIRS": f"{environment['HOME']}/share"})


pytestmark = pytest.mark.real("xdg_mime")


def test_nobody_opens_them_where_nothing_is_installed(home: Home) -> None:
    links: LinkHandler = home.links()
    assert links.owner() == Owner()
    assert not links.can_claim()


def test_they_are_taken_and_given_back(home: Home) -> None:
    home.install("softphone.desktop", "Soft & Phone")
    home.install(f"{ID}.desktop", "Call Control")
    home.give("softphone.desktop")
    links = home.links()
    assert links.owner() == Owner(name="Soft & Phone")
    assert links.can_claim()
    assert links.claim()
    assert {home.opens(kind) for kind in TYPES} == {f"{ID}.desktop"}
    assert links.owner() == Owner(name="Call Control", is_us=True)
    assert links.before == "softphone.desktop"
    home.links(links.before).give_back()  # another run of the program
    assert {home.opens(kind) for kind in TYPES} == {"softphone.desktop"}


@pytest.mark.parametrize("before", ["", "gone.desktop"])
def test_without_anybody_to_give_them_to_they_are_let_go(home: Home, before: str) -> None:
    home.install(f"{ID}.desktop", "Call Control")
    home.links().claim()
    chosen = Path(home.environment["XDG_CONFIG_HOME"], "mimeapps.list")
    chosen.write_text(f"{chosen.read_text()}text/html=browser.desktop\n")
    home.links(before).give_back()
    assert ID not in chosen.read_text()
    assert "text/html=browser.desktop" in chosen.read_text()


def test_a_list_that_is_kept_elsewhere_is_changed_there(home: Home) -> None:
    home.install(f"{ID}.desktop", "Call Control")
    home.links().claim()
    chosen = Path(home.environment["XDG_CONFIG_HOME"], "mimeapps.list")
    kept = chosen.rename(Path(home.environment["HOME"], "kept"))
    kept.write_bytes(kept.read_bytes() + b"text/html=caf\xe9.desktop\n")
    chosen.symlink_to(kept)
    home.links().give_back()
    assert chosen.is_symlink()
    assert ID.encode() not in kept.read_bytes()
    assert b"text/html=caf\xe9.desktop\n" in kept.read_bytes()


def test_claiming_twice_does_not_forget_whose_they_were(home: Home) -> None:
    home.install("softphone.desktop", "Soft Phone")
    home.install(f"{ID}.desktop", "Call Control")
    home.give("softphone.desktop")
    links = home.links()
    links.claim()
    links.claim()
    assert links.before == "softphone.desktop"


def test_a_program_without_a_readable_name_goes_by_its_file(home: Home) -> None:
    (home.programs / "odd.desktop").write_bytes(b"[Desktop Entry]\nName=\xff\nExec=true\n")
    home.give("odd.desktop")
    assert home.links().owner() == Owner(name="odd")


def test_a_system_without_the_tool_says_so(home: Home) -> None:
    home.environment["PATH"] = "/nonexistent"
    with pytest.raises(OSError, match="xdg-mime"):
        home.links().owner()
