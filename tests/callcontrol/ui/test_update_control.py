"""Being told of a newer version, reading what is new, and having it installed."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from callcontrol import __version__
from callcontrol.settings import SettingsStore
from callcontrol.tasks import Tasks
from callcontrol.ui.about import About
from callcontrol.ui.leaving import Leaving
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_window import SettingsWindow
from callcontrol.ui.update_control import UpdateControl
from callcontrol.ui.update_window import UpdateWindow
from callcontrol.updates.feed import Computer
from tests.callcontrol.ui.looking import button, buttons, click, open_window, read
from tests.callcontrol.updates.samples import DEBIAN, INSTALLER, file, signed, version
from tests.callcontrol.updates.test_updates import Desk, Maker, maker

WINDOWS = Computer(kind="setup", arch="x86_64", os_version=(10,))


class Seen:
    """The window of a program that can look for newer versions."""

    def __init__(self, qtbot: QtBot, folder: Path, made: Maker, computer: Computer) -> None:
        self.desk = Desk(folder, f"{made.url}/feed.json", computer)
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.window.show()
        self.tasks = Tasks()
        self.is_busy, self.ended = False, False
        self.opened: list[Path] = []
        self.leaving = Leaving(self.window, lambda: self.is_busy, self._end)
        self.control = UpdateControl(
            self.window,
            self.tasks,
            self.leaving,
            open_file=self._open,
        )
        self.control.updates = self.desk.updates
        self.desk.updates.statuses.subscribe(self.control._show)

    def _end(self) -> None:
        self.ended = True

    def _open(self, file: Path) -> bool:
        self.opened.append(file)
        return True

    async def look(self) -> None:
        self.control.look()
        await self.idle()

    async def idle(self) -> None:
        """Until nothing is under way."""
        while running := tuple(self.tasks._running):
            await asyncio.wait(running)

    @property
    def dialog(self) -> UpdateWindow:
        (found,) = (one for one in self.window.findChildren(UpdateWindow) if one.isVisible())
        assert isinstance(found, UpdateWindow)
        return found

    async def close(self) -> None:
        await self.tasks.close()


async def test_a_newer_version_is_told_calmly_and_explained(qtbot: QtBot, tmp_path: Path) -> None:
    async with maker() as made:
        seen = Seen(qtbot, tmp_path, made, DEBIAN)
        await seen.look()
        assert "Version 9.0.0 is there." in read(seen.window)
        click(seen.window, "What is new")
        assert "Better.\nFaster." in read(seen.dialog)
        click(seen.dialog, "Later")
        assert "9.0.0" not in read(seen.window)
        await seen.look()
        assert "Version 9.0.0 is there." in read(seen.window)
        await seen.close()


async def test_what_is_skipped_is_not_told_again(qtbot: QtBot, tmp_path: Path) -> None:
    async with maker() as made:
        seen = Seen(qtbot, tmp_path, made, DEBIAN)
        await seen.look()
        click(seen.window, "What is new")
        click(seen.dialog, "Skip this version")
        await seen.look()
        assert "9.0.0" not in read(seen.window)
        assert seen.desk.settings.current.update_skipped == "9.0.0"
        await seen.close()


async def test_notes_are_plain_text(qtbot: QtBot, tmp_path: Path) -> None:
    async with maker() as made:
        seen = Seen(qtbot, tmp_path, made, DEBIAN)
        notes = {"en": "<b>new</b><img src=x>\x1b[2J\u202ereversed"}
        made.feed = signed(version(notes=notes))
        await seen.look()
        seen.control.open()
        assert "<b>new</b><img src=x>[2Jreversed" in read(seen.dialog)
        await seen.close()


async def test_a_package_is_opened_and_the_program_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    async with maker() as made:
        seen = Seen(qtbot, tmp_path, made, DEBIAN)
        await seen.look()
        seen.control.open()
        click(seen.dialog, "Install")
        await seen.idle()
        (installer,) = seen.opened
        assert installer.read_bytes() == INSTALLER
        assert not seen.ended
        await seen.close()


def of_windows(made: Maker) -> bytes:
    return signed(version(files=[file(kind="setup", url=f"{made.url}/installer")]))


@pytest.mark.parametrize("in_call", [False, True])
async def test_a_set_up_is_started_when_the_program_has_ended(
    qtbot: QtBot, tmp_path: Path, in_call: bool
) -> None:
    async with maker() as made:
        made.feed = of_windows(made)
        seen = Seen(qtbot, tmp_path, made, WINDOWS)
        await seen.look()
        seen.control.open()
        seen.is_busy = in_call
        click(seen.dialog, "Install")
        await seen.idle()
        assert seen.ended is not in_call
        seen.is_busy = False
        qtbot.waitUntil(lambda: seen.ended)
        assert seen.opened == []
        seen.control.finish()
        assert [one.name for one in seen.opened] == ["callcontrol-9.0.0.exe"]
        await seen.close()


async def test_who_keeps_it_running_during_a_call_has_nothing_started_later(
    qtbot: QtBot, tmp_path: Path
) -> None:
    async with maker() as made:
        made.feed = of_windows(made)
        seen = Seen(qtbot, tmp_path, made, WINDOWS)
        await seen.look()
        seen.control.open()
        seen.is_busy = True
        click(seen.dialog, "Install")
        await seen.idle()
        click(seen.window, "Keep running")
        seen.control.finish()
        assert (seen.ended, seen.opened) == (False, [])
        await seen.close()


async def test_an_installer_that_is_another_is_not_opened(qtbot: QtBot, tmp_path: Path) -> None:
    async with maker() as made:
        made.installer = INSTALLER[:-1] + b"!"
        seen = Seen(qtbot, tmp_path, made, DEBIAN)
        await seen.look()
        seen.control.open()
        click(seen.dialog, "Install")
        await seen.idle()
        assert "not what the maker has signed" in read(seen.dialog)
        assert seen.opened == []
        await seen.close()


async def test_closing_the_window_gives_the_download_up(qtbot: QtBot, tmp_path: Path) -> None:
    async with maker() as made:
        seen = Seen(qtbot, tmp_path, made, DEBIAN)
        await seen.look()
        seen.control.open()
        click(seen.dialog, "Install")
        assert seen.dialog.findChildren(QProgressBar)[0].isVisible()
        click(seen.dialog, "Later")
        await seen.idle()
        assert seen.opened == []
        assert not list((tmp_path / "updates").glob("*"))
        await seen.close()


async def test_about_tells_how_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    async with maker() as made:
        seen = Seen(qtbot, tmp_path, made, DEBIAN)
        made.feed = signed(version("0.0.1"))
        about = About(tmp_path / "log", seen.window, seen.control)
        about.show()
        click(about, "Look for a new version")
        await seen.idle()
        assert f"Version {__version__} is the newest." in read(about)
        made.feed = b"{}"
        click(about, "Look for a new version")
        await seen.idle()
        assert "makes no sense" in read(about)
        assert "makes no sense" in (seen.control.problem() or "")
        made.feed = None
        await seen.look()
        assert seen.control.problem() == ""
        await seen.close()


async def test_about_leads_to_what_is_new_though_it_was_skipped(
    qtbot: QtBot, tmp_path: Path
) -> None:
    async with maker() as made:
        seen = Seen(qtbot, tmp_path, made, DEBIAN)
        about = About(tmp_path / "log", seen.window, seen.control)
        open_window(qtbot, about)
        assert "What is new" not in buttons(about)
        look = button(about, "Look for a new version")
        look.setFocus()
        look.click()
        await seen.idle()
        assert look.hasFocus()
        seen.desk.updates.skip("9.0.0")
        click(about, "What is new")
        assert "Better.\nFaster." in read(seen.dialog)
        await seen.close()


@pytest.mark.parametrize("problem", [None, "", "It makes no sense."])
def test_the_settings_speak_of_new_versions_where_they_are_looked_for(
    qtbot: QtBot, tmp_path: Path, problem: str | None
) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    window = SettingsWindow(
        store, database=tmp_path, settings_file=tmp_path, update_problem=problem
    )
    open_window(qtbot, window)
    window.open_at(Page.ADVANCED)
    assert ("new versions" in read(window)) is (problem is not None)
    assert (problem or "") in read(window)


def test_without_a_feed_nothing_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    about = About(tmp_path / "log")
    qtbot.addWidget(about)
    about.show()
    assert "new version" not in read(about)
    window = MainWindow()
    qtbot.addWidget(window)
    tasks = Tasks()
    assert UpdateControl(window, tasks, Leaving(window, bool, lambda: None)).problem() is None
