"""The list of people beside a field: where it lies, what is read of it, what a click takes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.ui.suggestion_list import Suggestion, SuggestionList
from tests.callcontrol.ui.looking import open_window
from tests.callcontrol.ui.people import NAMELESS, SAM, SAMIRA

PEOPLE = [SAM, SAMIRA, NAMELESS]


class Desk:
    """A window with a field so far down, and the list beside it."""

    def __init__(self, qtbot: QtBot, *, height: int = 600, above: int = 0) -> None:
        self.window = QWidget()
        self.field = QLineEdit(self.window)
        self.layout = QVBoxLayout(self.window)
        self.layout.addSpacing(above)
        self.layout.addWidget(self.field)
        self.layout.addStretch()
        self.window.resize(400, height)
        open_window(qtbot, self.window)
        self.field.setFocus()
        self.list = SuggestionList(self.window)
        self.taken: list[Suggestion] = []
        self.list.taken.connect(self.taken.append)
        self.list.offer(PEOPLE, self.field)


def test_it_lies_below_its_field_in_the_window_and_takes_no_keyboard(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    assert desk.list.window() is desk.window
    assert desk.list.y() > desk.field.geometry().bottom()
    assert desk.list.width() == desk.field.width()
    assert desk.list.height() >= 3 * 24
    assert desk.window.rect().contains(desk.list.geometry())
    assert QApplication.focusWidget() is desk.field


def test_it_lies_above_where_there_is_no_room_below(qtbot: QtBot) -> None:
    desk = Desk(qtbot, above=540)
    assert desk.list.geometry().bottom() < desk.field.y()
    assert desk.window.rect().contains(desk.list.geometry())


def test_it_goes_along_when_its_field_moves(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    before = desk.list.y()
    desk.layout.insertSpacing(0, 50)
    QApplication.processEvents()
    assert desk.list.y() > before + 40


def test_a_click_beside_it_closes_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    QTest.mouseClick(desk.window, Qt.MouseButton.LeftButton, pos=QPoint(200, 590))
    assert desk.list.suggestions == []


def test_it_shrinks_with_the_window_and_scrolls(qtbot: QtBot) -> None:
    desk = Desk(qtbot, height=130)
    assert desk.window.rect().contains(desk.list.geometry())
    for _ in range(3):
        desk.list.step(1)
    row = desk.list.visualRect(desk.list.currentIndex())
    assert desk.list.viewport().rect().contains(row.center())


def test_choosing_goes_down_to_the_last_and_up_to_none(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    chosen = []
    for by in (1, 1, 1, 1, -1, -1, -1, -1, 1):
        desk.list.step(by)
        chosen.append(desk.list.chosen)
    assert chosen == [SAM, SAMIRA, NAMELESS, NAMELESS, SAMIRA, SAM, None, None, SAM]


def test_a_click_takes_the_row_and_leaves_the_keyboard(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    place = desk.list.visualRect(desk.list.model().index(1, 0)).center()
    QTest.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.taken == [SAMIRA]
    assert QApplication.focusWidget() is desk.field


def test_list_and_rows_have_names_without_markup_that_acts(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    told = QAccessible.queryAccessibleInterface(desk.list)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "People found: 3"
    rows = [told.child(number) for number in range(told.childCount())]
    names = [row.text(QAccessible.Text.Name) for row in rows if row is not None]
    assert names[:2] == [
        "Sam Fielding, 2882, 10:05",
        "Samira <b>Vale</b> & Co, +1 613-555-0123, 09:41",
    ]


def test_what_is_found_and_what_is_chosen_is_announced(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    desk = Desk(qtbot)
    desk.list.step(1)
    assert said == ["People found: 3", "Sam Fielding, 2882, 10:05"]
