"""The row that shows which program opens phone links, and lets the user make it this one."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from callcontrol.identity import NAME
from callcontrol.link_handler import LinkHandler, Owner, XdgLinks
from callcontrol.settings import SettingsStore
from callcontrol.ui.settings_row import Row
from callcontrol.ui.translation import tr


class LinksRow(Row):
    """Asks the computer each time it is shown: a tenth of a second, after it is painted."""

    def __init__(self, handler: LinkHandler, store: SettingsStore) -> None:
        self._button = QPushButton(_take())
        self._button.setProperty("kind", "plain")
        self._button.setAutoDefault(False)
        self._button.setEnabled(False)
        super().__init__(tr("Phone links"), "…", self._button)
        self._handler = handler
        self._store = store
        self._owner = Owner()
        self._button.clicked.connect(self._change)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        try:
            self._owner = self._handler.owner()
            can_claim = self._owner.is_us or self._handler.can_claim()
        except OSError:
            self.say(tr("This computer does not tell which program opens tel: links."))
            return
        self.say(_words(self._owner, can_claim=can_claim))
        self._button.setText(_give_back() if self._owner.is_us else _take())
        self._button.setAccessibleName(self._button.text().replace("&", ""))
        self._button.setEnabled(can_claim)

    def _change(self) -> None:
        problem = ""
        try:
            if self._owner.is_us:
                self._handler.give_back()
            elif not self._handler.claim():
                words = tr("Choose {program} for TEL in the window of Windows that opens.")
                problem = words.format(program=NAME)
        except OSError as error:
            words = tr("This computer does not allow it: {reason}")
            problem = words.format(reason=error.strerror)
        if isinstance(self._handler, XdgLinks):
            self._store.remember(phone_links_before=self._handler.before)
        self._look()
        self.show_problem(problem)


def rows(handler: LinkHandler | None, store: SettingsStore) -> list[Row]:
    """The row of this computer; none where a program can do nothing for its users here."""
    if handler is not None:
        return [LinksRow(handler, store)]
    if sys.platform == "darwin":
        words = tr("Choose {program} in the settings of FaceTime, Calls, Default for calls.")
        return [Row(tr("Phone links"), words.format(program=NAME))]
    return []


def _take() -> str:
    return tr("&Use Call Control")


def _give_back() -> str:
    return tr("Use it no &more")


def _words(owner: Owner, *, can_claim: bool) -> str:
    if owner.is_us:
        return tr("Call Control opens tel: links, and asks before it dials.")
    if not can_claim:
        return tr("Only an installed Call Control can open tel: links.")
    if owner.name:
        return tr("{program} opens tel: links now.").format(program=owner.name)
    return tr("No program opens tel: links yet.")
