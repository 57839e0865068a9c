"""Has the figures counted while their page is shown, anew when calls come; and saved as a file.

They are counted by a thread of their own, so the window never waits, and what is shown stays until
there is something newer.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callcontrol.history_files.whole_file import whole_file
from callcontrol.tasks import Tasks, in_thread
from callcontrol.ui import failures
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QFileDialog

    from callcontrol.account import Account
    from callcontrol.calls.figures import Figures
    from callcontrol.session import Session
    from callcontrol.status import AccountStatus
    from callcontrol.storage.history import History
    from callcontrol.storage.reader import HistoryReader
    from callcontrol.ui.figures_page import FiguresPage

PAUSE_MS = 400
"""A rush of calls is counted once."""


class FiguresControl(QObject):
    """Fills the page of ``window`` from the history of whoever is signed in."""

    def __init__(self, window: MainWindow, tasks: Tasks, *, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._tasks, self._now = window, tasks, now
        self._page: FiguresPage | None = None
        self._account: Account | None = None
        self._session: Session | None = None
        self._reader: HistoryReader | None = None
        self._unsubscribe: list[Callable[[], None]] = []
        self._counting: asyncio.Task[None] | None = None
        self._where: QFileDialog | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._count)
        window.pages.figures_shown.connect(self._open)
        window.history.refilled.connect(self._ask)

    def start(self, account: "Account") -> None:
        """Count the calls of whoever is signed in to ``account``, and nobody else's."""
        self._account = account
        account.statuses.subscribe(self._follow)
        self._follow()

    def stop(self) -> None:
        """Give up what is being counted, and let go of the file."""
        self._account = None
        self._follow()

    def _follow(self, _status: "AccountStatus | None" = None) -> None:
        session = self._account.session if self._account is not None else None
        if session is self._session:
            return
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._session, self._unsubscribe = session, []
        self._give_up()
        if self._page is not None:
            self._page.forget()
        if session is not None:
            self._unsubscribe = [
                session.changes.subscribe(self._ask),
                session.history.changed.subscribe(self._ask),
                session.history.removed.subscribe(self._forget),
            ]
            self._ask()

    def _open(self, page: "FiguresPage") -> None:
        if self._page is None:
            self._page = page
            page.days_chosen.connect(self._count)
            page.export_requested.connect(self._ask_where)
        self._count()

    def _ask(self, _news: object = None) -> None:
        """Count soon, if anybody is looking; otherwise when somebody does."""
        if self._page is not None and self._page.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _forget(self, _gone: object) -> None:
        """Who is gone from the history is not to be named here for as long as nobody looks."""
        if self._page is not None and not self._page.isVisible():
            self._page.forget()
        self._ask()

    def _count(self) -> None:
        if self._session is None or self._page is None:
            return
        if self._counting is not None:
            self._counting.cancel()
        span = self._page.span(self._now().astimezone().date())
        self._counting = self._tasks.start(
            self._counted(self._page, self._session.history, *span),
            name="count calls",
            on_error=self._fail,
        )

    async def _counted(
        self, page: "FiguresPage", history: "History", first: date | None, last: date
    ) -> None:
        def question(history: "History") -> "Figures":
            return history.figures(first, last, _offset_at)

        if history.path == Path():  # in memory only: there is nothing to read beside it
            page.show_figures(question(history))
            return
        if self._reader is None:
            from callcontrol.storage.reader import HistoryReader

            self._reader = HistoryReader(history.path, history.account_id)
        page.show_figures(await self._reader.ask(question))

    def _give_up(self) -> None:
        self._soon.stop()
        if self._counting is not None:
            self._counting.cancel()
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _fail(self, error: BaseException) -> None:
        if self._page is not None:
            self._page.say(failures.words(error))

    def _ask_where(self) -> None:
        if self._where is None:
            from callcontrol.ui.figures_export import save_dialog

            self._where = save_dialog(self._window)
            self._where.fileSelected.connect(lambda chosen: self.export(Path(chosen)))
        self._where.selectFile(f"{tr('Figures')} {self._now().astimezone():%Y-%m-%d}")
        self._where.open()

    def export(self, target: Path) -> None:
        """Write what the page shows to ``target``, as what its name ends in."""
        page = self._page
        if page is None or page.figures is None:
            return
        from callcontrol.ui.figures_export import contents

        data = contents(target.suffix.lower(), page.picture, page.figures)
        self._tasks.start(self._write(target, data), name="export figures", on_error=self._refuse)

    async def _write(self, target: Path, data: bytes) -> None:
        await in_thread(lambda: _put(target, data))
        self._window.show_passing(tr("Saved as {name}.").format(name=target.name))

    def _refuse(self, error: BaseException) -> None:
        self._window.show_passing(failures.words(error))


def _put(target: Path, data: bytes) -> None:
    with whole_file(target) as file:
        file.write(data)


def _offset_at(moment: datetime) -> timedelta:
    """How far this computer's clock is from UTC at ``moment``."""
    return moment.astimezone().utcoffset() or timedelta()
