"""What a user sees in a window and does to it: finding controls by their words, keys, time.

Nothing here knows what the program calls its parts.
"""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QImage, QTextDocument
from PySide6.QtGui import Qt as QtText
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def shown(root: QWidget, kind: type[W]) -> list[W]:
    """What can be seen of this kind in ``root``."""
    return [found for found in root.findChildren(kind) if found.isVisible()]


def plain(words: str) -> str:
    """What is read where Qt is given ``words`` that may hold the mark of a mnemonic."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def buttons(root: QWidget) -> list[str]:
    """What the buttons say that can be seen and have words, in reading order."""
    found = [b for b in shown(root, QAbstractButton) if b.text() not in ("", "⋯")]  # no word
    return [said(button) for button in sorted(found, key=reading_order)]


def button(root: QWidget, words: str) -> QAbstractButton:
    """The button that can be seen and says ``words``."""
    (found,) = (button for button in shown(root, QAbstractButton) if said(button) == words)
    return found


def said(button: QAbstractButton) -> str:
    """The words of a button; dots alone are a sign that is spelled out to those who hear it."""
    words = plain(button.text())
    return button.accessibleName() if words == "…" else words


def named(root: QWidget, name: str, kind: type[W]) -> W:
    """What can be seen and is called ``name`` for those who do not see it."""
    (found,) = (widget for widget in shown(root, kind) if widget.accessibleName() == name)
    return found


def read(root: QWidget) -> str:
    """Every word that can be seen in ``root``, whole where a label is cut off."""
    return "\n".join(
        label.accessibleName() or label.text()
        for label in sorted(shown(root, QLabel), key=reading_order)
    )


def tooltip(widget: QWidget) -> str:
    """What the tooltip of ``widget`` shows; Qt takes for rich text what looks like it."""
    given = widget.toolTip()
    if not QtText.mightBeRichText(given):
        return given
    document = QTextDocument()
    document.setHtml(given)
    return document.toPlainText()


def click(root: QWidget, words: str) -> None:
    """Click the button that says ``words``, as the mouse does."""
    QTest.mouseClick(button(root, words), Qt.MouseButton.LeftButton)


def reading_order(widget: QWidget) -> tuple[int, int]:
    """Where a widget stands when a window is read line by line from the left."""
    middle = widget.mapTo(widget.window(), widget.rect().center())
    return middle.y() // 8, middle.x()


def open_window(qtbot: QtBot, window: QWidget) -> None:
    """Put ``window`` on the screen, with the keyboard."""
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def key(
    window: QWidget,
    pressed: Qt.Key | str,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key while ``window`` has the keyboard; Qt finds out what it means there."""
    handle = window.windowHandle()
    assert handle is not None
    if isinstance(pressed, Qt.Key):
        QTest.keyClick(handle, pressed, held)
    else:
        QTest.keyClick(handle, pressed, held)  # type: ignore[call-overload] # a letter will do


def type_text(window: QWidget, text: str) -> None:
    """Type while ``window`` has the keyboard."""
    for letter in text:
        key(window, letter)


def tab_stops(window: QWidget) -> Iterator[QWidget]:
    """Where the Tab key leads, once around; each has the keyboard while it is looked at."""
    stops: list[QWidget] = []
    while len(stops) < 200:
        key(window, Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        if stop is None or stop in stops:
            break
        stops.append(stop)
        yield stop


def let_pass(root: QWidget, milliseconds: int) -> None:
    """Let the time come of everything in ``root`` that waits for no longer than this."""
    for timer in root.findChildren(QTimer):
        if timer.isActive() and timer.interval() <= milliseconds:
            timer.stop()
            timer.timeout.emit()


def entries(menu: QMenu) -> dict[str, QAction]:
    """What a menu offers, by its words."""
    return {
        plain(action.text()): action
        for action in menu.actions()
        if action.isVisible() and not action.isSeparator()
    }


def pixels(image: QImage) -> Iterator[tuple[int, int]]:
    """All places of a picture."""
    for y in range(image.height()):
        for x in range(image.width()):
            yield x, y
