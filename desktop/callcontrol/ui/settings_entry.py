"""The ways to the settings: the menu's entry, and what the sign-in page asks at the first run."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

from callcontrol import autostart, link_handler
from callcontrol.settings import Settings, SettingsError, SettingsStore
from callcontrol.storage.database import DatabaseError
from callcontrol.ui import lock_words, problems
from callcontrol.ui.global_keys import GlobalKeys
from callcontrol.ui.history_care import HistoryCare, Work
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # it loads the network, which the first paint does not wait for
    from collections.abc import Callable, Sequence

    from callcontrol.account import Account
    from callcontrol.calls.record import CallRecord
    from callcontrol.status import AccountStatus
    from callcontrol.ui.settings_window import SettingsWindow

_log = logging.getLogger(__name__)

_RECENT = 20


class SettingsEntry(QObject):
    """Opens the settings of ``store`` for ``window``, and keeps what they say of the account true.

    ``start_again`` are the arguments with which the next login starts the program.
    """

    proxy_login_requested = Signal()
    erase_requested = Signal()
    page_requested = Signal(str)
    """The address of a page that a rule opens, to be shown now."""

    def __init__(
        self,
        window: MainWindow,
        store: SettingsStore,
        *,
        database: Path,
        settings_file: Path,
        care: HistoryCare | None = None,
        keys: GlobalKeys | None = None,
        start_again: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._window = window
        self._store = store
        self._database, self._settings_file = database, settings_file
        self._care, self._keys = care, keys
        self._start_again = start_again
        self._account: Account | None = None
        self._is_demo = False
        self._open: SettingsWindow | None = None
        self.update_problem: Callable[[], str | None] = lambda: None
        """Why newer versions could not be looked for, in words."""
        window.sign_in.client_id_entered.connect(self._keep_client_id)
        window.sign_in.password_entered.connect(self._keep_account_number)
        window.sign_in.demo_requested.connect(self._start_demo)

    def start(self, account: "Account", *, demo: bool) -> None:
        """Show ``account`` from now on, and lead through the first run."""
        self._account = account
        self._is_demo = demo
        account.statuses.subscribe(self._show_account)
        self._store.changed.subscribe(self._lead)
        self._window.sign_in.offer_demo(offered=not demo)
        self._obey()
        self._lead(self._store.current)

    def _obey(self) -> None:
        """Start at login as an administrator has decided, if so: in the user's own profile only."""
        if self._is_demo or self._start_again or self._store.locked_by("start_at_login") is None:
            return
        way = autostart.for_this_computer(autostart.own_command("--hidden"))
        wanted = self._store.current.start_at_login
        try:
            if way.is_on() != wanted:
                way.turn(on=wanted)
        except OSError as error:
            _log.warning("the start at login is not as policy wants it: %s", error.strerror)

    def open(self, page: Page = Page.ACCOUNT) -> None:
        """Show the settings; there is one window of them."""
        from callcontrol.ui.settings_window import SettingsWindow

        if self._open is None:
            way = autostart.own_command("--hidden", *self._start_again)
            before = self._store.current.phone_links_before
            self._open = SettingsWindow(
                self._store,
                database=self._database,
                settings_file=self._settings_file,
                autostart=None if self._is_demo else autostart.for_this_computer(way),
                links=None if self._is_demo else link_handler.for_this_computer(before),
                recent=self._recent,
                care=self._care,
                keys=self._keys,
                update_problem=self.update_problem(),
                parent=self._window,
            )
            self._open.page_requested.connect(self.page_requested)
            self._open.erase_requested.connect(self.erase_requested)
            self._open.proxy_login_requested.connect(self.proxy_login_requested)
            self._open.sign_in_requested.connect(self._window.sign_in.sign_in_requested)
            self._open.sign_out_requested.connect(self._window.sign_out_requested)
            self._open.destroyed.connect(self._forget)
            if self._account is not None:
                self._show_account(self._account.status)
        self._open.open_at(page)

    def care_for_history(self, work: Work) -> None:
        """Show where ``work`` is done, and ask at once what there is to ask."""
        self.open(Page.HISTORY)
        if self._open is not None:
            self._open.offer(work)

    def close(self) -> None:
        """Take the settings off the screen."""
        if self._open is not None:
            self._open.close()

    def _forget(self) -> None:
        self._open = None

    def _recent(self) -> "Sequence[CallRecord]":
        """Calls to try rules with."""
        session = self._account.session if self._account is not None else None
        try:
            if session is None:
                return ()
            return [entry.head for entry in session.history.entries(limit=_RECENT)]
        except DatabaseError as error:
            _log.warning("calls cannot be read: %s", error.fault)
            return ()

    def _lead(self, settings: Settings) -> None:
        self._window.sign_in.ask_client_id(
            needed=not self._is_demo and not settings.client_id,
            account_number=settings.account_number,
            account_lock=lock_words.locked(self._store.locked_by("account_number")),
        )

    def _show_account(self, status: "AccountStatus") -> None:
        session = self._account.session if self._account is not None else None
        if self._open is not None:
            who = session.identity if session is not None else None
            parts = (who.name or who.email, who.extension) if who is not None else ()
            self._open.show_account(status, " · ".join(part for part in parts if part))

    def _keep_client_id(self, client_id: str) -> None:
        try:
            self._store.change(client_id=client_id)
        except SettingsError as error:
            _log.warning("settings not saved: %s", error)
            self._window.show_passing(problems.sentence(error.code))

    def _keep_account_number(self, _user: str, _password: str, account_number: str) -> None:
        """Of what is entered for a sign-in by password, the one thing that may be kept."""
        self._store.remember(account_number=account_number)

    def _start_demo(self) -> None:
        """In a window and a profile of its own: what is real here stays untouched."""
        program, *arguments = autostart.own_command("demo")
        started, _process = QProcess.startDetached(program, arguments)
        if started:
            self._window.show_passing(tr("The demo opens in a moment, in a window of its own."))
        else:
            self._window.show_passing(problems.sentence("simulator_failed"))
