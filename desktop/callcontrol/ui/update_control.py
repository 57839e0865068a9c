"""Tells calmly of a newer version, shows what is new, and hands its installer over."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from callcontrol.tasks import Tasks
from callcontrol.ui.leaving import Leaving
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.notice_line import NoticeLine
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # they load what the first paint does not wait for
    import asyncio

    from callcontrol.ui.update_window import UpdateWindow
    from callcontrol.updates.feed import Update
    from callcontrol.updates.updates import Status, Updates


class UpdateControl(QObject):
    """``open_file`` starts an installer; whether that worked."""

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        leaving: Leaving,
        open_file: Callable[[Path], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._leaving = window, tasks, leaving
        self._open_file = open_file or _open
        self.updates: Updates | None = None
        self._line: NoticeLine | None = None
        self._shown: UpdateWindow | None = None
        self._fetching: asyncio.Task[object] | None = None
        self._to_open: Path | None = None

    def start(self, updates: "Updates") -> None:
        """Look from now on, each day."""
        self.updates = updates
        updates.statuses.subscribe(self._show)
        self._tasks.start(updates.run(), name="updates")

    def problem(self) -> str | None:
        """Why newer versions could not be looked for, in words; "" if nothing is wrong, None where
        they are not looked for.
        """
        from callcontrol.ui import update_words

        if self.updates is None or not self.updates.can_look:
            return None
        code = self.updates.status.problem
        return update_words.problem(code) if code else ""

    def look(self) -> None:
        """The user wants to know now."""
        if self.updates is not None:
            self._tasks.start(self.updates.look(), name="updates: look")

    def _show(self, status: "Status") -> None:
        update = self.updates.news if self.updates is not None else None
        if update is None:
            if self._line is not None:
                self._line.forget()
        elif not status.is_looking:
            self._tell(update)

    def _tell(self, update: "Update") -> None:
        from callcontrol.ui import update_words

        if self._line is None:
            self._line = NoticeLine(self._window)
            self._line.pressed.connect(self.open)
            self._window.put_below(self._line)
        self._line.tell(update_words.there(update.version), tr("What is new"))

    def open(self) -> None:
        """Show what is new."""
        from callcontrol.ui.update_window import UpdateWindow

        updates = self.updates
        if updates is None or updates.status.found is None:
            return
        if self._shown is None:
            update = updates.status.found
            self._shown = UpdateWindow(update, self._window)
            self._shown.install_requested.connect(lambda: self._install(update))
            self._shown.skip_requested.connect(lambda: self._skip(update))
            self._shown.finished.connect(self._close)
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()

    def _skip(self, update: "Update") -> None:
        if self.updates is not None:
            self.updates.skip(update.version.number)
        if self._shown is not None:
            self._shown.accept()

    def _close(self) -> None:
        """Later: it is told again tomorrow."""
        self._shown = None
        if self._fetching is not None:
            self._fetching.cancel()
        if self._line is not None:
            self._line.forget()

    def _install(self, update: "Update") -> None:
        if self._shown is not None:
            self._shown.show_progress(0)
        self._fetching = self._tasks.start(
            self._fetch(update), name="updates: fetch", on_error=self._fail
        )

    async def _fetch(self, update: "Update") -> None:
        if self.updates is None or update.file is None:
            return
        size = update.file.size

        def tell(written: int) -> None:
            if self._shown is not None:
                self._shown.show_progress(100 * written // size)

        self._hand_over(update.file.kind, await self.updates.fetch(update, tell))

    def _fail(self, error: BaseException) -> None:
        from callcontrol.ui import update_words

        if self._shown is not None:
            self._shown.show_end(update_words.failure(error))

    def _hand_over(self, kind: str, installer: Path) -> None:
        """Where the program has to be gone first, it goes when no call is up."""
        from callcontrol.ui import update_words
        from callcontrol.updates import installation

        if self._shown is not None:
            self._shown.show_end(tr("It is here, and is as the maker has signed it."))
        if installation.has_to_end(kind):
            self._leaving.when_free(lambda: self._end_for(installer))
        elif not self._open_file(installer) and self._shown is not None:
            self._shown.show_end(update_words.not_started(installer))

    def _end_for(self, installer: Path) -> None:
        self._to_open = installer
        self._leaving.leave()

    def finish(self) -> None:
        """The program has ended: start the installer that waited for it, if there is one."""
        if self._to_open is not None:
            self._open_file(self._to_open)


def _open(file: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
