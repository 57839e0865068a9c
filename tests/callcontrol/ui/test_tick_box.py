"""A check box with words: a click anywhere on it counts, in both directions of reading."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callcontrol.ui import theme
from callcontrol.ui.tick_box import TickBox
from tests.callcontrol.ui.looking import key, open_window


def test_it_is_a_check_box_with_space_and_click(qtbot: QtBot) -> None:
    box = TickBox("When it rings")
    box.resize(300, 40)
    open_window(qtbot, box)
    told = QAccessible.queryAccessibleInterface(box)
    assert told is not None
    assert told.role() is QAccessible.Role.CheckBox
    assert told.text(QAccessible.Text.Name) == "When it rings"
    key(box, Qt.Key.Key_Space)
    assert box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(290, 20))
    assert not box.isChecked()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_box_stands_where_reading_begins(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    box = TickBox("")
    qtbot.addWidget(box)
    box.setLayoutDirection(way)
    box.resize(200, 40)
    box.setChecked(True)
    image = box.grab().toImage()
    accent = theme.colours().accent.name()
    painted = [x for x in range(200) if image.pixelColor(x, 16).name() == accent]
    assert painted
    assert (max(painted) < 100) is (way is Qt.LayoutDirection.LeftToRight)
