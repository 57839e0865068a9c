"""The way to a call: to its pop, to its card, or to be told that there is none."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.callcontrol.ui.looking import click, entries, key, open_window, read, shown
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen

CTRL = Qt.KeyboardModifier.ControlModifier


def show(screen: Screen, qtbot: QtBot) -> None:
    open_window(qtbot, screen.window)


async def test_the_key_leads_to_the_pop_and_its_letter_answers(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        show(screen, qtbot)
        record = await screen.rings()
        screen.window.activateWindow()
        key(screen.window, Qt.Key.Key_J, CTRL)
        await screen.until(lambda: screen.pop(record).isActiveWindow())
        key(screen.pop(record), "a")
        await screen.until(lambda: screen.state(record) == "connected")
        await screen.until(screen.window.isActiveWindow)


@pytest.mark.parametrize("words", ["Go to the call"])
async def test_menu_and_tray_offer_it(tmp_path: Path, qtbot: QtBot, words: str) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        for menu in (screen.ui.tray.menu, screen.window.header.menu):
            entries(menu)[words].trigger()
            await screen.until(lambda: screen.pop(record).isActiveWindow())
            key(screen.pop(record), Qt.Key.Key_Escape)


async def test_a_call_that_is_ignored_here_is_found_on_its_card(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        show(screen, qtbot)
        talking = await screen.talks()
        record = await screen.rings("+14165550150", "Casey Reed")
        click(screen.pop(record), "Ignore")
        await screen.until(screen.card_of(record).isVisible)
        screen.ui.jump.go()
        await screen.until(lambda: screen.card_of(record).hasFocus())
        screen.hangs_up(record)
        await screen.until(lambda: screen.card(record) is None)
        screen.ui.jump.go()
        await screen.until(screen.card_of(talking).hasFocus)
        key(screen.window, Qt.Key.Key_Space)  # no button has the keyboard yet
        key(screen.window, Qt.Key.Key_Return)
        assert screen.state(talking) == "connected"


async def test_what_is_being_typed_elsewhere_is_left_alone(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        show(screen, qtbot)
        await screen.rings()
        screen.window.activateWindow()
        await screen.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        (field,) = [each for each in shown(screen.window, QLineEdit) if each.hasFocus()]
        key(screen.window, "7")
        assert field.text() == "7"


async def test_without_a_call_it_says_so_in_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.window.hide()
        screen.ui.jump.go()
        assert screen.window.isVisible()
        assert "No call rings, and you are in no call." in read(screen.window)


async def test_where_a_pop_gets_no_keyboard_its_card_does(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        show(screen, qtbot)
        record = await screen.rings()
        await screen.rings("+14165550150", "Casey Reed")
        screen.ui.pops.keyboard_refused.emit(record.key)
        await screen.until(screen.card_of(record).hasFocus)
