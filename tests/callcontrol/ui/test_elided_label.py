"""The label that gives way: nothing of it is lost, and nothing in it is more than text."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.ui.elided_label import ElidedLabel
from tests.callcontrol.ui.looking import open_window, tooltip

LONG = "Wolfeschlegelsteinhausenbergerdorff " * 3


@pytest.fixture(name="window")
def _window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(200, 60)
    open_window(qtbot, window)
    return window


@pytest.fixture(name="label")
def _label(window: QWidget) -> ElidedLabel:
    label = ElidedLabel(window)
    QHBoxLayout(window).addWidget(label)
    return label


def test_what_fits_is_shown_whole(label: ElidedLabel) -> None:
    label.show_text("Anna")
    assert label.text() == "Anna"
    assert tooltip(label) == ""


def test_what_does_not_fit_ends_in_dots_and_is_told_by_the_tooltip(label: ElidedLabel) -> None:
    label.show_text(LONG)
    assert label.text().endswith("…")
    assert label.text()[:5] == LONG[:5]
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert tooltip(label).split() == LONG.split()
    assert label.accessibleName() == LONG


def test_with_more_room_more_is_shown(label: ElidedLabel) -> None:
    label.show_text(LONG)
    label.window().resize(3000, 60)
    assert label.text() == LONG
    assert tooltip(label) == ""


def test_a_long_text_asks_for_no_more_room_than_a_short_one(label: ElidedLabel) -> None:
    label.show_text("Anna")
    least = label.minimumSizeHint()
    label.show_text(LONG)
    assert label.minimumSizeHint() == least


@pytest.mark.parametrize("mark", ["<b>bold</b> ", "<img src='file:///x'> ", "a &lt; b & c "])
def test_marks_of_rich_text_are_shown_as_they_are_even_in_the_tooltip(
    label: ElidedLabel, mark: str
) -> None:
    label.show_text(mark * 20)
    assert label.text().startswith(mark[:5])
    assert tooltip(label).split() == (mark * 20).split()
