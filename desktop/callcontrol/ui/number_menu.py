"""What can be done with a number wherever one is shown: call it, copy it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from callcontrol.calls.number import comparable
from callcontrol.ui import text
from callcontrol.ui.names import inert
from callcontrol.ui.translation import tr


def number_menu(parent: QWidget, number: str, call_back: Callable[[str], object]) -> QMenu:
    """A menu for ``number``, which is empty where it was withheld; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("&Call back"), lambda: call_back(number))
    menu.addAction(
        tr("Cop&y number"), lambda: QApplication.clipboard().setText(_everywhere(number))
    )
    for entry in menu.actions():
        entry.setEnabled(bool(number))
    return menu


def _everywhere(number: str) -> str:
    """The number in the form that is understood in every country; inner ones as they are."""
    return comparable(number, text.region()) or inert(number)
