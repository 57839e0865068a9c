"""A question before something that cannot be undone. It blocks nothing, and Escape says no."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from callcontrol.ui.translation import tr


def ask_first(
    parent: QWidget, question: str, sentence: str, yes: str, then: Callable[[], object]
) -> QMessageBox:
    """Ask ``question`` with a ``sentence`` that explains; ``then`` where the answer is ``yes``."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.NonModal)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Call Control"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setAccessibleName(question)
    box.setInformativeText(sentence)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(tr("&Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    agree.clicked.connect(then)
    box.show()
    return box
