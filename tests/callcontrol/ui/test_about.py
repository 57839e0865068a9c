"""What the program says of itself."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from callcontrol import __version__
from callcontrol.ui.about import About, open_about
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.ui.looking import click, open_window, read
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    cut_off,
    settle,
)


def test_it_says_its_version_and_what_cannot_be_done(qtbot: QtBot) -> None:
    about = About(Path("logs/callcontrol.log"))
    open_window(qtbot, about)
    assert __version__ in read(about)
    assert "Mute" in read(about)


def test_the_folder_of_the_log_is_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    about = About(tmp_path / "callcontrol.log")
    open_window(qtbot, about)
    click(about, "Open the folder of the log")
    assert opened == [str(tmp_path)]


def test_there_is_one_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    asked: list[bool] = []
    open_about(tmp_path / "log", window, lambda: asked.append(True))
    open_about(tmp_path / "log", window, lambda: asked.append(True))
    (about,) = window.findChildren(About)
    assert about.isVisible()
    click(about, "Delays of the last calls")
    assert asked == [True]


@pytest.mark.usefixtures("fonts", "words")
def test_nothing_of_it_is_cut_off(qtbot: QtBot, tmp_path: Path) -> None:
    about = About(tmp_path / "log")
    open_window(qtbot, about)
    settle(about)
    assert cut_off(about) == []
