"""The row on phone links: it says who opens them, and a click changes it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.link_handler import Owner
from callcontrol.settings import SettingsStore
from callcontrol.ui.settings_links import LinksRow
from tests.callcontrol.ui.looking import button, buttons, click, open_window, read

OTHER, OURS = Owner(name="Soft <b>Phone</b>"), Owner(name="Call Control", is_us=True)


class Computer:
    """A way to choose who opens links; ``asks``: only the user may, elsewhere."""

    def __init__(self, owner: Owner, *, installed: bool = True, asks: bool = False) -> None:
        self.now, self.installed, self.asks = owner, installed, asks
        self.fault: OSError | None = None

    def owner(self) -> Owner:
        return self.now

    def can_claim(self) -> bool:
        return self.installed

    def claim(self) -> bool:
        if self.fault is not None:
            raise self.fault
        if not self.asks:
            self.now = OURS
        return not self.asks

    def give_back(self) -> None:
        self.now = OTHER


def shown(qtbot: QtBot, tmp_path: Path, computer: Computer) -> LinksRow:
    row = LinksRow(computer, SettingsStore(tmp_path / "settings.json"))
    open_window(qtbot, row)
    qtbot.waitUntil(lambda: "…" not in read(row))
    return row


def test_the_links_are_taken_and_given_back(qtbot: QtBot, tmp_path: Path) -> None:
    row = shown(qtbot, tmp_path, Computer(OTHER))
    assert "Soft <b>Phone</b> opens tel: links now." in read(row)
    click(row, "Use Call Control")
    assert "Call Control opens tel: links, and asks before it dials." in read(row)
    click(row, "Use it no more")
    assert "Soft <b>Phone</b> opens tel: links now." in read(row)
    assert button(row, "Use Call Control").accessibleName() == "Use Call Control"


@pytest.mark.parametrize(
    ("owner", "installed", "words"),
    [
        (Owner(), True, "No program opens tel: links yet."),
        (OTHER, False, "Only an installed Call Control can open tel: links."),
    ],
)
def test_what_there_is_to_know_is_said(
    qtbot: QtBot, tmp_path: Path, owner: Owner, *, installed: bool, words: str
) -> None:
    row = shown(qtbot, tmp_path, Computer(owner, installed=installed))
    assert words in read(row)
    assert buttons(row) == ["Use Call Control"]
    assert button(row, "Use Call Control").isEnabled() is installed


def test_where_the_computer_asks_the_user_itself_the_row_says_what_to_do(
    qtbot: QtBot, tmp_path: Path
) -> None:
    row = shown(qtbot, tmp_path, Computer(OTHER, asks=True))
    click(row, "Use Call Control")
    assert "Choose Call Control for TEL in the window of Windows that opens." in read(row)


def test_what_the_computer_forbids_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    computer = Computer(OTHER)
    row = shown(qtbot, tmp_path, computer)
    computer.fault = OSError(13, "Permission denied")
    click(row, "Use Call Control")
    assert "This computer does not allow it: Permission denied" in read(row)
