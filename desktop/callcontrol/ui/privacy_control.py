"""Joins what the user wants gone to ``erasing.py``: from menus and the settings, and once a day."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from callcontrol.calls.record import CallRecord
from callcontrol.settings import Settings, SettingsStore
from callcontrol.storage import encryption
from callcontrol.storage.database import DatabaseError
from callcontrol.tasks import Tasks
from callcontrol.ui import problems
from callcontrol.ui.ask_first import ask_first
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # they load the network, which the first paint does not wait for
    from collections.abc import Coroutine, Sequence
    from pathlib import Path

    from callcontrol.account import Account
    from callcontrol.erasing import Erasing, Plan
    from callcontrol.session import Session
    from callcontrol.storage.credentials import Credentials
    from callcontrol.ui.erase_window import EraseWindow

    Work = Callable[[Erasing, str], Coroutine[object, object, Sequence[Path] | None]]

_log = logging.getLogger(__name__)

_DAY = timedelta(days=1)
T = TypeVar("T")


class PrivacyControl(QObject):
    """For the calls in ``window``. After a change the session begins anew: it knows too much."""

    _progressed = Signal(float)

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsStore,
        tasks: Tasks,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._now = window, tasks, now
        self._settings = settings
        self._kept_names = settings.current.keep_names
        self._account: Account | None = None
        self._erasing: Erasing | None = None
        self._open: EraseWindow | None = None
        self._plan: Plan | None = None
        window.history.menu_opening.connect(self._add)
        window.cards.menu_opening.connect(self._add)

    async def prepare(self, database: "Path", credentials: "Credentials") -> None:
        """Make the file ``database``, which nobody has open, encrypted or plain, as it is to be."""
        wanted = self._settings.current.encrypt_history
        try:
            problem = await encryption.prepare(database, credentials, encrypted=wanted)
        except DatabaseError:  # whoever opens it says what is wrong
            return
        if problem:
            self._window.show_banner(problems.sentence(problem))

    def start(self, account: "Account", erasing: "Erasing") -> None:
        """Change what ``erasing`` knows of and ``account`` shows, from now on."""
        self._account, self._erasing = account, erasing
        self._settings.changed.subscribe(self._follow)
        if self._settings.current.encrypt_history:  # what is recorded is not encrypted
            self._tasks.start(erasing.forget_recording(), name="leave nothing recorded")
        self._tasks.start(self._sweep_daily(erasing), name="keep no longer than wanted")

    def erase_somebody(self, number: str = "") -> None:
        """Show the window that erases; with ``number`` it looks at once what there is."""
        from callcontrol.ui.erase_window import EraseWindow

        if self._erasing is None:
            return
        if self._open is None:
            self._open = EraseWindow(self._window)
            self._open.looked_for.connect(self._look)
            self._open.confirmed.connect(self._erase)
            self._open.destroyed.connect(self._forget_window)
            self._progressed.connect(self._open.show_progress)
        if number:
            self._open.look_for(number)
        self._open.show()
        self._open.raise_()
        self._open.activateWindow()

    def _forget_window(self) -> None:
        self._open = self._plan = None

    def _add(self, menu: QMenu, record: CallRecord) -> None:
        session, number = self._session(), record.call.remote.number
        if session is None:
            return
        menu.addSeparator()
        if record.ended_on is not None:
            menu.addAction(tr("Make this ca&ll private…"), partial(self._ask_call, record))
        if number:
            try:
                is_private = number in session.history.private_numbers
            except DatabaseError:  # the window says so
                return
            if is_private:
                menu.addAction(tr("Keep calls with this n&umber"), partial(self._publish, number))
            else:
                menu.addAction(tr("Make this n&umber private…"), partial(self._ask_number, number))
            menu.addAction(tr("Er&ase this person…"), partial(self.erase_somebody, number))

    def _ask_number(self, number: str) -> None:
        ask_first(
            self._window,
            tr("Make this number private?"),
            tr(
                "Calls with it are kept without number and name, those before too. Notes and tags "
                "on them go. This cannot be undone. While it rings you still see who calls."
            ),
            tr("Make &private"),
            lambda: self._work(lambda erasing, user: erasing.make_private(user, number)),
        )

    def _ask_call(self, record: CallRecord) -> None:
        session = self._session()
        if session is None:
            return
        try:
            entry = session.history.entry_of(record)
        except (DatabaseError, KeyError):
            self._tell(problems.sentence("history_not_changed"))
            return
        ask_first(
            self._window,
            tr("Make this call private?"),
            tr("It is kept without number, name, note and tags. This cannot be undone."),
            tr("Make &private"),
            lambda: self._work(lambda erasing, user: erasing.make_entry_private(user, entry)),
        )

    def _publish(self, number: str) -> None:
        self._work(lambda erasing, user: erasing.make_public(user, number))

    def _work(self, work: "Work") -> None:
        """Have something done for who is signed in."""
        session, erasing = self._session(), self._erasing
        if session is not None and erasing is not None:
            done = self._through(work(erasing, session.history.account_id))
            self._tasks.start(done, name="privacy", on_error=self._fail)

    async def _through(self, work: "Coroutine[object, object, Sequence[Path] | None]") -> None:
        left = await self._beside(work)
        if left:
            names = ", ".join(each.name for each in left)
            self._window.show_passing(
                tr("Done, but these files cannot be changed: {files}").format(files=names)
            )
        await self._begin_anew()

    async def _beside(self, work: "Coroutine[object, object, T]") -> T:
        """``work`` writes much: calls that come meanwhile are written afterwards."""
        session = self._session()
        with session.history.not_waiting() if session is not None else nullcontext():
            return await work

    async def _begin_anew(self) -> None:
        if self._account is not None:
            await self._account.restart()

    def _look(self, number: str) -> None:
        if self._erasing is not None:
            self._tasks.start(
                self._find(self._erasing, number), name="look for a person", on_error=self._fail
            )

    async def _find(self, erasing: "Erasing", number: str) -> None:
        from callcontrol.erasing import CallGoesOn

        try:
            self._plan = await erasing.find(number)
        except ValueError:
            self._tell(tr("That is no number. Enter one in any spelling."))
            return
        traces = self._plan.person.traces
        session = self._session()
        live = session.store.live if session is not None else ()
        if any(traces.are_in(each.call.remote.number) for each in live):
            raise CallGoesOn
        if self._open is not None:
            self._open.show_plan(self._plan)

    def _erase(self) -> None:
        if self._erasing is not None and self._plan is not None:
            self._tasks.start(
                self._carry_out(self._erasing, self._plan), name="erase", on_error=self._fail
            )

    async def _carry_out(self, erasing: "Erasing", plan: "Plan") -> None:
        left = await self._beside(erasing.erase(plan, self._progressed.emit))
        await self._begin_anew()
        if self._open is not None:
            self._open.show_done(left)

    def _follow(self, settings: Settings) -> None:
        """From now on names are not kept: those there are go too."""
        goes = self._kept_names and not settings.keep_names
        changed = self._kept_names is not settings.keep_names
        self._kept_names = settings.keep_names
        if goes and self._erasing is not None:
            done = self._through(self._erasing.forget_names())
            self._tasks.start(done, name="forget names", on_error=self._fail)
        elif changed:
            self._tasks.start(self._begin_anew(), name="keep names")

    async def _sweep_daily(self, erasing: "Erasing") -> None:
        while True:
            if days := self._settings.current.keep_days:
                try:
                    if await self._beside(erasing.sweep(self._now() - days * _DAY)):
                        await self._show_what_is_left()
                except DatabaseError as error:  # the next day may be better
                    _log.warning("old calls are not deleted: %s", error.fault)
            await asyncio.sleep(_DAY.total_seconds())

    async def _show_what_is_left(self) -> None:
        """Without disturbing a call that goes on."""
        session = self._session()
        if session is not None and session.store.live:
            self._window.history.read_again()
        else:
            await self._begin_anew()

    def _session(self) -> "Session | None":
        return self._account.session if self._account is not None else None

    def _fail(self, error: BaseException) -> None:
        if not hasattr(error, "code"):
            _log.critical("a change for privacy failed", exc_info=error)
        self._tell(problems.sentence(str(getattr(error, "code", "bug"))))

    def _tell(self, sentence: str) -> None:
        if self._open is not None:
            self._open.show_problem(sentence)
        else:
            self._window.show_passing(sentence)
