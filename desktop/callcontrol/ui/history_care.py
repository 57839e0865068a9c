"""What the user does with the history as a whole: back it up, restore it, have it opened again.

It goes on while the settings, which offer it (``settings_history.py``), are closed.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from enum import StrEnum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callcontrol.storage import backup, encryption
from callcontrol.storage.health import is_damaged
from callcontrol.tasks import Tasks
from callcontrol.ui import problems
from callcontrol.ui.history_trouble import HistoryTrouble
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # it loads the network, which the first paint does not wait for
    from callcontrol.account import Account
    from callcontrol.storage.history_file import HistoryFile


_LOOK_AGAIN_SECONDS = 30.0
_CHECK_AFTER_SECONDS = 60.0
"""By then all that a start has to do is done."""


class Work(StrEnum):
    """What can be done with the history."""

    BACK_UP = auto()
    RESTORE = auto()
    OPEN = auto()


class _Cancelled(Exception):
    """The user does not want it any more."""


class HistoryCare(QObject):
    """``changed``: ``doing``, ``percent`` or what was ``said`` is another now."""

    changed = Signal()

    def __init__(
        self,
        path: Path,
        tasks: Tasks,
        trouble: HistoryTrouble,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__()
        self._sleep = sleep
        self.doing: Work | None = None
        self.percent = 0
        self.said: tuple[Work, str, bool] | None = None
        """How the last work went: a sentence, and whether it is about a failure."""
        self.trouble = trouble
        self._path = path
        self._tasks = tasks
        self._account: Account | None = None
        self._file: HistoryFile | None = None
        self._is_cancelled = False

    def start(self, account: "Account", file: "HistoryFile") -> None:
        """From now on it is this that is restored, and opened again as soon as it can be."""
        self._account, self._file = account, file
        self._tasks.start(self._until_open(account, file), name="history: until it opens")
        self._tasks.start(self._check(file), name="history: check")

    async def _until_open(self, account: "Account", file: "HistoryFile") -> None:
        while file.fault is not None:
            await self._sleep(_LOOK_AGAIN_SECONDS)
            session = account.session
            in_call = session is not None and bool(session.store.live)  # which would flicker
            if not in_call and await asyncio.to_thread(file.can_be_opened):
                self.open_again()

    async def _check(self, file: "HistoryFile") -> None:
        """Damage that nobody has met yet is told while there may be a backup from before."""
        await self._sleep(_CHECK_AFTER_SECONDS)
        if file.fault is None and await asyncio.to_thread(is_damaged, self._path):
            self.trouble.show_damage()

    def back_up(self, target: Path) -> None:
        """Begin to write ``target``, in the place of what is there: the user was asked."""
        self._begin(Work.BACK_UP, partial(self._back_up, target))

    def restore(self, source: Path) -> None:
        """Begin to put ``source`` in the place of the history."""
        self._begin(Work.RESTORE, partial(self._restore, source))

    def open_again(self) -> None:
        """See whether the history can be opened now."""
        self._begin(Work.OPEN, self._open_again)

    def cancel(self) -> None:
        """Give up what is under way, as long as nothing has been replaced."""
        self._is_cancelled = True

    def _begin(self, work: Work, deed: Callable[[], Awaitable[str]]) -> None:
        if self.doing is not None:
            return
        self.doing, self.percent, self.said = work, 0, None
        self._is_cancelled = False
        self._tasks.start(self._do(work, deed), name=f"history: {work}")
        self.changed.emit()

    async def _do(self, work: Work, deed: Callable[[], Awaitable[str]]) -> None:
        sentence, failed = "", False
        try:
            sentence = await deed()
        except _Cancelled:
            sentence = tr("Cancelled. Nothing was changed.")
        except Exception as error:
            failed = True
            sentence = problems.sentence(str(getattr(error, "code", "bug")))
            if not hasattr(error, "code"):
                raise
        finally:
            self._is_cancelled = True  # where the program quits, the thread is to end too
            self.doing, self.said = None, (work, sentence, failed)
            self.changed.emit()

    async def _back_up(self, target: Path) -> str:
        await asyncio.to_thread(
            backup.back_up, self._path, target, replace=True, progress=self._progress()
        )
        return tr("Saved as {name}.").format(name=target.name)

    async def _restore(self, source: Path) -> str:
        account, file = self._account, self._file
        if account is None or file is None:
            return ""
        await encryption.unlock(source)
        prepared = await asyncio.to_thread(
            backup.prepare, self._path, source, progress=self._progress()
        )
        kept: list[Path | None] = []

        def replace() -> None:
            file.reopen(lambda: kept.append(backup.put_in_place(self._path, prepared)))

        try:
            await account.without_session(replace)
        finally:
            with suppress(OSError):
                prepared.unlink(missing_ok=True)
            self.trouble.show_file(file)
        if kept[0] is None:
            return tr("Restored.")
        return tr("Restored. What was there before is kept as {name}.").format(name=kept[0].name)

    async def _open_again(self) -> str:
        if self._account is None or self._file is None:
            return ""
        await self._account.without_session(self._file.reopen)
        self.trouble.show_file(self._file)
        if self._file.fault is not None:
            return problems.sentence(self._file.fault)
        return tr("The record of your calls is open again, with all that was kept elsewhere.")

    def _progress(self) -> backup.Progress:
        loop = asyncio.get_running_loop()

        def tell(percent: int) -> None:  # in the worker's thread
            if self._is_cancelled:
                raise _Cancelled
            loop.call_soon_threadsafe(self._show, percent)

        return tell

    def _show(self, percent: int) -> None:
        if percent != self.percent:
            self.percent = percent
            self.changed.emit()
