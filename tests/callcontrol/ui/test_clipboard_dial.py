"""Calling what was copied: from each menu and by its key, and the clipboard stays as it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callcontrol.ui.screen_pop import GRACE_MS
from tests.callcontrol.ui.looking import click, entries, key, let_pass, open_window, read
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen

ENTRY = "Call number from clipboard"


def copy(text: str) -> QMimeData:
    """Have another program offer ``text``, in two formats."""
    offered = QMimeData()
    offered.setText(text)
    offered.setHtml(f"<b>{text}</b>")
    QApplication.clipboard().setMimeData(offered)
    return offered


def press(screen: Screen) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    key(screen.window, Qt.Key.Key_L, held)


@pytest.mark.parametrize("way", ["menu", "tray", "key"])
async def test_what_was_copied_is_shown_and_then_called(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        open_window(qtbot, screen.window)
        copy("Casey Reed\nTel. 2882")
        if way == "key":
            press(screen)
        else:
            menu = screen.window.header.menu if way == "menu" else screen.ui.tray.menu
            entries(menu)[ENTRY].trigger()
        question = screen.ui.question
        assert "It will be dialled as 2882" in read(question)
        assert not screen.desk.session.store.live
        let_pass(question, GRACE_MS)
        click(question, "Call")
        await screen.until(lambda: screen.desk.session.store.live)
        (record,) = screen.desk.session.store.live
        assert record.call.remote.number == "2882"
        kept = QApplication.clipboard().mimeData()
        assert kept.text() == "Casey Reed\nTel. 2882"
        assert kept.html() == "<b>Casey Reed\nTel. 2882</b>"
        assert "Casey" not in caplog.text
        assert "2882" not in "".join(r.getMessage() for r in caplog.records if "ui" in r.name)


@pytest.mark.parametrize("text", ["", "Thank you for your letter"])
async def test_it_is_said_where_no_number_was_copied(
    tmp_path: Path, qtbot: QtBot, text: str
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        open_window(qtbot, screen.window)
        copy(text)
        press(screen)
        assert "There is no telephone number in this text." in read(screen.ui.question)
