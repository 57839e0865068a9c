"""The phone on the screen of somebody who is signed in: shown, switched, and never believed early.

Simulator and network are real.
"""

from pathlib import Path

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from callcontrol.ui.phone_controls import READ_AGAIN_MS
from cloudlink_simulator.behaviour import Line
from tests.callcontrol.ui.looking import entries, let_pass, read
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen


def line(screen: Screen) -> Line:
    return screen.exchange.lines.extensions["2881"]


def shows(screen: Screen, words: str) -> bool:
    return words in read(screen.window.header).splitlines()


def switch(screen: Screen) -> QAction:
    return entries(screen.window.header.menu)["Do not disturb"]


async def test_the_phone_is_shown_and_switched_in_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        switch(screen).trigger()
        assert not switch_is_on(screen)
        await screen.until(lambda: not switch_is_on(screen) and "asked for" in read(screen.window))
        await screen.until(lambda: shows(screen, "2881 · Do not disturb"))
        assert line(screen).dnd
        assert switch(screen).isChecked()
        switch(screen).trigger()
        await screen.until(lambda: shows(screen, "2881 · Available"))
        assert not line(screen).dnd


def switch_is_on(screen: Screen) -> bool:
    menus = (screen.window.header.menu, screen.ui.tray.menu)
    return any(
        entry.isChecked()
        for menu in menus
        for words, entry in entries(menu).items()
        if words.startswith("Do not disturb")
    )


async def test_the_phone_is_switched_at_the_tray(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        entries(screen.ui.tray.menu)["Do not disturb"].trigger()
        await screen.until(lambda: switch_is_on(screen))
        assert "Do not disturb" in next(iter(entries(screen.ui.tray.menu)))
        assert line(screen).dnd


async def test_the_user_says_that_they_are_busy(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        menu = entries(screen.window.header.menu)["Availability"].menu()
        assert menu is not None
        entries(menu)["Busy"].trigger()  # type: ignore[arg-type]
        await screen.until(lambda: shows(screen, "2881 · Busy"))
        assert line(screen).user_availability == "busy"


async def test_what_was_pressed_on_the_phone_itself_is_seen(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        line(screen).dnd = True
        screen.window.header.menu.aboutToShow.emit()
        await screen.until(lambda: shows(screen, "2881 · Do not disturb"))
        line(screen).dnd, line(screen).message_waiting = False, True
        let_pass_a_minute(screen)
        await screen.until(lambda: shows(screen, "2881 · Available · message waiting"))
        line(screen).message_waiting = False
        screen.hangs_up(await screen.rings())
        await screen.until(lambda: shows(screen, "2881 · Available"))


def let_pass_a_minute(screen: Screen) -> None:
    let_pass(screen.window, READ_AGAIN_MS)


async def test_a_phone_that_refuses_is_shown_as_it_is(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        del screen.exchange.lines.extensions["2881"]
        switch(screen).trigger()
        await screen.until(lambda: "no longer there" in read(screen.window))
        await screen.until(lambda: shows(screen, "2881"))
        assert not switch(screen).isEnabled()


async def test_without_a_connection_nothing_is_known_of_the_phone(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        screen.desk.simulator.notifications.broker.stop()
        await screen.until(lambda: shows(screen, "2881"))
        assert not switch(screen).isEnabled()
        await screen.until(lambda: shows(screen, "2881 · Available"))
