"""The menu entries that bring calls out into a file and in from one, and the whole history, too."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from callcontrol.tasks import Tasks
from callcontrol.ui.history_care import Work
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # it loads the network, which the first paint does not wait for
    from callcontrol.account import Account


class ExportMenu(QObject):
    """For the calls of whoever is signed in to ``account``.

    What the list of ``window`` shows is offered to be written; it shows what a file has brought.
    ``care`` is told when all is to be backed up or restored, which needs nobody to be signed in.
    """

    def __init__(
        self, window: MainWindow, tasks: Tasks, account: "Account", care: Callable[[Work], object]
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._account = window, tasks, account
        menu = QMenu(tr("Call histor&y"), window)
        self._export = menu.addAction(tr("&Export…"), self._show_export)
        self._import = menu.addAction(tr("&Import…"), self._show_import)
        menu.addSeparator()
        menu.addAction(tr("&Back up…"), lambda: care(Work.BACK_UP))
        menu.addAction(tr("&Restore…"), lambda: care(Work.RESTORE))
        window.header.menu.insertMenu(window.settings_entry, menu)
        menu.aboutToShow.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        """Without somebody who is signed in nobody knows whose calls they would be."""
        is_known = self._account.session is not None
        self._export.setEnabled(is_known)
        self._import.setEnabled(is_known)

    def _show_export(self) -> None:
        from callcontrol.ui.export_window import ExportWindow

        if (session := self._account.session) is not None:
            search = self._window.history.looked_for
            ExportWindow(session.history, search, self._tasks, self._window).show()

    def _show_import(self) -> None:
        from callcontrol.ui.import_window import ImportWindow

        if (session := self._account.session) is not None:
            window = ImportWindow(session.history, self._tasks, self._window)
            window.added.connect(self._window.history.read_again)
            window.show()
