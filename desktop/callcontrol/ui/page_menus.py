"""Opening a caller's page by hand: from a card, from a call of the history, from the menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from callcontrol.calls.page_address import Page
from callcontrol.calls.record import CallRecord
from callcontrol.ui import rule_words, text
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.translation import tr


class PageMenus(QObject):
    """``pages`` tells what there is to open for a call, ``live`` which calls there are now."""

    def __init__(
        self,
        window: MainWindow,
        *,
        pages: Callable[[CallRecord], Sequence[Page]],
        live: Callable[[], Sequence[CallRecord]],
        open_page: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages, self._live, self._open_page = pages, live, open_page
        self._entries: list[QAction] = []
        window.history.menu_opening.connect(self._add)
        window.cards.menu_opening.connect(self._add)
        window.header.menu.aboutToShow.connect(self._offer_in_menu)

    def _add(self, menu: QMenu, record: CallRecord) -> None:
        """At the end of a menu that opens for one call."""
        pages = self._pages(record)
        for page in pages:
            if len(pages) == 1:
                words = tr("&Open page for this caller")
            else:
                words = tr("&Open page for this caller: {rule}").format(rule=_name(page))
            entry = menu.addAction(words)
            entry.triggered.connect(partial(self._open, page.address))

    def _offer_in_menu(self) -> None:
        """For the calls that go on now: the menu can be reached by the keyboard alone."""
        menu = self._window.header.menu
        for old in self._entries:
            menu.removeAction(old)
            old.deleteLater()
        self._entries = []
        for record in self._live():
            who = text.party(record.call.remote).replace("&", "&&")
            for page in self._pages(record):
                words = tr("Open &page for {who}: {rule}").format(who=who, rule=_name(page))
                entry = QAction(words, menu)
                entry.triggered.connect(partial(self._open, page.address))
                menu.insertAction(self._window.recording.menuAction(), entry)
                self._entries.append(entry)

    def _open(self, address: str, _checked: bool = False) -> None:
        self._open_page(address)


def _name(page: Page) -> str:
    return rule_words.name(page.rule).replace("&", "&&")
