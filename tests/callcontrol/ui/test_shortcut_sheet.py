"""The sheet of shortcuts: it says what the table says, and can be read, scrolled and closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from callcontrol.ui import shortcuts
from callcontrol.ui.shortcut_sheet import ShortcutSheet
from tests.callcontrol.ui.looking import key, open_window, read, shown
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    cut_off,
    overlaps,
    settle,
)


@pytest.fixture(name="sheet")
def _sheet(qtbot: QtBot) -> ShortcutSheet:
    sheet = ShortcutSheet()
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    open_window(qtbot, sheet)
    return sheet


def test_it_says_every_key_and_what_it_does(sheet: ShortcutSheet) -> None:
    told = read(sheet).splitlines()
    for group in shortcuts.groups():
        assert group.title in told
        for row in group.rows:
            assert row.words in told
            assert row.keys in told
    assert {"Dial a number", "Ctrl+L", "Hold", "Alt+H"} <= set(told)


def test_it_says_the_keys_that_work_in_every_window(qtbot: QtBot) -> None:
    sheet = ShortcutSheet(None, {"end": "Ctrl+Alt+E"})
    open_window(qtbot, sheet)
    told = read(sheet).splitlines()
    assert told[told.index("End the call") + 1] == "Ctrl+Alt+E"
    assert told[told.index("Answer the call") + 1] == "–"


def test_it_says_whose_letters_count_when_there_are_several_calls(sheet: ShortcutSheet) -> None:
    assert "go to it with Ctrl+1 … Ctrl+9 first" in read(sheet)


def test_the_keyboard_scrolls_to_its_end(sheet: ShortcutSheet) -> None:
    sheet.resize(sheet.width(), 300)
    settle(sheet)
    (area,) = shown(sheet, QScrollArea)
    bar = area.verticalScrollBar()
    for _ in range(200):
        key(sheet, Qt.Key.Key_Down)
    assert bar.value() == bar.maximum() > 0
    key(sheet, Qt.Key.Key_Home)
    assert bar.value() == 0
    key(sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


def test_escape_closes_it(sheet: ShortcutSheet) -> None:
    key(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.usefixtures("fonts", "words")
def test_nothing_is_cut_off(qtbot: QtBot) -> None:
    sheet = ShortcutSheet()
    open_window(qtbot, sheet)
    settle(sheet)
    assert cut_off(sheet) == []
    assert overlaps(sheet) == []
    sheet.resize(sheet.minimumSizeHint())
    settle(sheet)
    assert cut_off(sheet) == []
