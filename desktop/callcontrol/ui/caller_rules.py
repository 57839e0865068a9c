"""The user's rules at work: they mark the pops of callers and open pages, each at its moment."""

import logging
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callcontrol.calls import pop_rule_file, pop_rules
from callcontrol.calls.page_address import WEB, Page, pages
from callcontrol.calls.page_triggers import PageTriggers, Trigger
from callcontrol.calls.pop_rules import PopRule
from callcontrol.calls.record import CallRecord
from callcontrol.calls.store import CallChange
from callcontrol.settings import Settings, SettingsStore
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.storage.database import DatabaseError
from callcontrol.ui import rule_details, text, whole_calls
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.page_menus import PageMenus
from callcontrol.ui.rule_strip import Look
from callcontrol.ui.screen_pops import ScreenPops
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # they load the network, which the first paint does not wait for
    from callcontrol.account import Account
    from callcontrol.session import Session
    from callcontrol.status import AccountStatus

_log = logging.getLogger(__name__)

_AFTER_PAINT_MS = 16
_REMEMBERED = 200
"""Pages that are not opened twice."""


class CallerRules(QObject):
    """Reads the rules from the settings; ``browse`` shows a page, and tells whether it could."""

    def __init__(
        self,
        window: MainWindow,
        pops: ScreenPops,
        settings: SettingsStore,
        *,
        now: Callable[[], datetime],
        browse: Callable[[str], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._pops, self._now = window, pops, now
        self._browse = browse
        self._written: tuple[object, ...] = ()
        self._rules: tuple[PopRule, ...] = ()
        self._schemes: tuple[str, ...] = WEB
        self._account: Account | None = None
        self._session: Session | None = None
        self._unsubscribe: list[Callable[[], None]] = []
        self._triggers = PageTriggers()
        self._has_been_connected = False
        self._opened: deque[tuple[str, Trigger, str]] = deque(maxlen=_REMEMBERED)
        settings.changed.subscribe(self._read)
        self._read(settings.current)
        pops.mark_by(self._look)
        self._menus = PageMenus(window, pages=self._pages, live=self._live, open_page=self.open)

    def start(self, account: "Account") -> None:
        """Follow the calls of whoever is signed in to ``account``."""
        self._account = account
        account.statuses.subscribe(self._follow)
        self._follow()

    def open(self, address: str) -> None:
        """Show a page in the browser, or say that it cannot be; no log learns the address."""
        if not self._browse(address):
            _log.warning("the page of a rule could not be opened")
            self._window.show_passing(
                tr("The page cannot be opened. Check that this computer has a browser.")
            )

    def _read(self, settings: Settings) -> None:
        self._schemes = (*WEB, *settings.page_schemes)
        if settings.pop_rules == self._written:
            return
        self._written = settings.pop_rules
        kept = pop_rule_file.read(self._written)
        self._rules = pop_rule_file.rules(kept)
        if unknown := len(kept) - len(self._rules):
            _log.warning("%s of the rules are not understood", unknown)

    def _follow(self, _status: "AccountStatus | None" = None) -> None:
        session = self._account.session if self._account is not None else None
        if session is self._session:
            return
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._session, self._unsubscribe = session, []
        self._triggers = PageTriggers()
        self._has_been_connected = False
        if session is not None:
            self._unsubscribe = [
                session.changes.subscribe(self._hear),
                session.statuses.subscribe(self._hear_status),
            ]
            self._hear_status(session.status)

    def _hear_status(self, status: ConnectionStatus) -> None:
        self._has_been_connected |= status.state is ConnectionState.CONNECTED

    def _hear(self, change: CallChange) -> None:
        """Calls are followed also without rules: those that are made next must know what was."""
        record, missed = change.after, None
        if self._rules and self._session is not None:
            missed = whole_calls.missed(self._session.history, record)
        trigger = self._triggers.hear(
            change, is_news=self._has_been_connected, is_missed=missed is not None
        )
        if trigger is None:
            return
        for page in self._pages(record, trigger):
            once = (record.call.tracking_id or record.record_id, trigger, page.address)
            if once not in self._opened:
                self._opened.append(once)
                QTimer.singleShot(_AFTER_PAINT_MS, self, partial(self.open, page.address))

    def _pages(self, record: CallRecord, trigger: Trigger | None = None) -> list[Page]:
        if not self._rules:
            return []
        return pages(self._rules, record, text.region(), self._schemes, trigger)

    def _live(self) -> Sequence[CallRecord]:
        live = self._session.store.live if self._session is not None else ()
        return [record for record in live if record.consultation_of is None]

    def _look(self, record: CallRecord) -> Look | None:
        """What marks a caller, at once; what has to be looked up follows after the painting."""
        if not self._rules:
            return None
        region = text.region()
        rule = pop_rules.look(self._rules, pop_rules.facts(record, region), region)
        if rule is None:
            return None
        if not rule_details.FROM_HISTORY.isdisjoint(rule.details):
            QTimer.singleShot(_AFTER_PAINT_MS, self, partial(self._complete, rule, record))
        return rule_details.look(rule, record)

    def _complete(self, rule: PopRule, record: CallRecord) -> None:
        pop = self._pops.get(record.key)
        if pop is None or self._session is None:
            return
        try:
            known = rule_details.contacts(self._session.history, record)
        except DatabaseError as error:  # who rings now matters more than who rang before
            _log.warning("no contacts: %s", error.fault)
            return
        pop.rule.show_lines(rule_details.lines(rule.details, record, known, self._now()))
