"""Deleting calls from the history, with a question first; the service's own record if wanted."""

import logging
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QMessageBox

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord
from callcontrol.settings import SettingsStore
from callcontrol.storage.database import DatabaseError
from callcontrol.ui import problems, text, times
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    from callcontrol.session import Session

_log = logging.getLogger(__name__)


class HistoryDeletion(QObject):
    """Adds to the menu of a call; ``follow`` says whose calls they are."""

    def __init__(self, window: MainWindow, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._session: Session | None = None
        self._box: QMessageBox | None = None
        window.history.menu_opening.connect(self._add)

    def follow(self, session: "Session | None") -> None:
        """From now on the calls are those of ``session``."""
        self._session = session
        if self._box is not None:
            self._box.close()

    def _add(self, menu: QMenu, record: CallRecord) -> None:
        """At the end of the menu of a call, once nobody talks any more."""
        if self._session is None:
            return
        history = self._session.history
        try:
            entry = history.entry_of(record)
            is_over = all(leg.ended_on is not None for leg in history.legs(entry))
        except (DatabaseError, KeyError) as error:
            _log.warning("nothing to delete: %s", type(error).__name__)
            return
        if is_over:
            menu.addAction(tr("&Delete from history…"), lambda: self.ask([entry]))

    def ask(self, entries: Sequence[Entry]) -> None:
        """Ask whether to delete ``entries``.

        It blocks nothing, and what a key that was meant for something else may answer is no.
        """
        box = self._box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.destroyed.connect(self._forget)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Call Control"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_question(entries))
        box.setAccessibleName(box.text())
        box.setInformativeText(self._consequence())
        delete = box.addButton(tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(partial(self._delete, entries))
        box.open()

    def _consequence(self) -> str:
        here = tr("Notes and tags on it go too. This cannot be undone.")
        if self._settings.current.hide_on_server:
            return here + " " + tr("It will be hidden in CloudLink's record of your calls, too.")
        return here + " " + tr("CloudLink's own record of your calls is left as it is.")

    def _delete(self, entries: Sequence[Entry], _checked: bool = False) -> None:
        if self._session is None:
            return
        hide = self._settings.current.hide_on_server
        try:
            self._session.history.delete(*entries, hide=hide)
        except DatabaseError as error:
            _log.error("calls are not deleted: %s", error)
            self._window.show_passing(problems.sentence("history_not_changed"))
            return
        if hide:
            self._session.hide_records()

    def _forget(self) -> None:
        self._box = None


def _question(entries: Sequence[Entry]) -> str:
    if len(entries) > 1:
        return tr("Delete %n calls from the history?", n=len(entries))
    head = entries[0].head
    when = times.day_and_time(head.started_on)
    sentence = tr("Delete the call with {who} of {when} from the history?")
    return sentence.format(who=text.party(head.call.remote), when=when)
