"""Calling the number that the user has copied: it is read only when they ask, and left as it is."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication

from callcontrol.ui.dial_request import DialQuestion
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.shortcuts import Command
from callcontrol.ui.translation import tr
from callcontrol.ui.tray import Tray


class ClipboardDial(QObject):
    """An entry of the menus that asks whether to call what the clipboard holds."""

    def __init__(self, window: MainWindow, tray: Tray, question: DialQuestion) -> None:
        super().__init__(window)
        self._question = question
        action = QAction(tr("Call number from clip&board"), self)
        action.setShortcuts(Command.CLIPBOARD.sequences)
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(self._ask)
        window.addAction(action)
        window.header.menu.insertAction(window.redial, action)
        tray.add(action)

    def _ask(self) -> None:
        self._question.ask_about_text(QGuiApplication.clipboard().text())
