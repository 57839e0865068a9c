"""What is marked elsewhere: copied where it has to be, with the clipboard as it was afterwards."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from callcontrol.ui.marked_text import LONGEST, MarkedText, press_copy

Contents = Callable[[], QMimeData]


def text() -> QMimeData:
    contents = QMimeData()
    contents.setText("what was there")
    contents.setHtml("<b>what was there</b>")
    contents.setData("application/x-other", b"\x00\x01")
    return contents


def picture() -> QMimeData:
    contents = QMimeData()
    image = QImage(2, 2, QImage.Format.Format_ARGB32)
    image.fill(QColor("red"))
    contents.setImageData(image)
    return contents


def copies(words: str) -> Callable[[], None]:
    """A program that copies what is marked in it."""
    return lambda: QGuiApplication.clipboard().setText(words)


@pytest.mark.parametrize("before", [text, picture])
def test_it_is_copied_and_the_clipboard_put_back(qtbot: QtBot, before: Contents) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(before())
    marked = MarkedText(copies("+1 613 555 0123"))
    with qtbot.waitSignal(marked.found) as found:
        marked.fetch()
    assert found.args == ["+1 613 555 0123", ""]
    now, was = clipboard.mimeData(), before()
    assert {*was.formats()} <= {*now.formats()}
    assert [bytes(now.data(kind).data()) for kind in was.formats()] == [
        bytes(was.data(kind).data()) for kind in was.formats()
    ]
    assert now.hasImage() == was.hasImage()
    assert not was.hasImage() or now.imageData() == was.imageData()


def test_an_empty_clipboard_is_empty_again(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    marked = MarkedText(copies("613"))
    with qtbot.waitSignal(marked.found):
        marked.fetch()
    assert not QGuiApplication.clipboard().text()


def nothing() -> None:
    """A program in which nothing is marked."""


def fails() -> None:
    raise OSError


@pytest.mark.parametrize("copy", [nothing, fails])
def test_where_nothing_is_copied_the_clipboard_is_not_taken_for_it(
    qtbot: QtBot, copy: Callable[[], None]
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("555 0199")
    marked = MarkedText(copy)
    with qtbot.waitSignal(marked.found) as found:
        marked.fetch()
    assert found.args == ["", ""]
    assert clipboard.text() == "555 0199"


def test_a_book_is_cut(qtbot: QtBot) -> None:
    marked = MarkedText(copies("9" * 10 * LONGEST))
    with qtbot.waitSignal(marked.found) as found:
        marked.fetch()
    assert found.args == ["9" * LONGEST, ""]


def test_the_keys_still_held_are_let_go_before_the_letter() -> None:
    pressed: list[tuple[int, int]] = []
    press_copy(lambda key, _scan, how, _more: pressed.append((key, how)))
    control, c, up = 0x11, 0x43, 2
    assert pressed[0] == (control, 0)
    assert pressed[-3:] == [(c, 0), (c, up), (control, up)]
    assert {key for key, how in pressed[1:-3] if how == up} == {0x10, 0x12, 0x5B, 0x5C}
