"""Calls on their way to the disk: what cannot be written now is kept, told, and written later.

How a record is written is ``storage/history.py``'s business, and how a fault is worded is
``ui/problems.py``'s. What is kept here lives as long as the session: with the last try at its end
it is on disk or, as the log then says, lost.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

from callcontrol.calls.record import CallRecord
from callcontrol.storage.database import DatabaseError, DatabaseFault
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks

_log = logging.getLogger(__name__)

_CODES = {
    DatabaseFault.LOCKED: "unsaved_locked",
    DatabaseFault.FULL: "unsaved_disk_full",
    DatabaseFault.READ_ONLY: "unsaved_read_only",
    DatabaseFault.DAMAGED: "unsaved_damaged",
    DatabaseFault.UNREACHABLE: "unsaved_unreachable",
}
"""What is told while calls wait: another sentence than when the program cannot even start."""

_LONGEST_PAUSE = 10.0


class CallSaving:
    """Writes records into ``history``, and again until it succeeds.

    ``tell`` gets a stable code when records begin to wait, or wait for another reason than
    before, and "" when all are on disk. While some wait, new ones only join them: each try may
    hold up the program for as long as another one locks the file.
    """

    def __init__(
        self,
        history: History,
        tasks: Tasks,
        *,
        tell: Callable[[str], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._history = history
        self._tasks = tasks
        self._tell = tell
        self._sleep = sleep
        self._waiting: dict[str, CallRecord] = {}
        self._retrying: asyncio.Task[None] | None = None
        self._told = ""

    @property
    def waits(self) -> bool:
        """Whether there are calls that are not on disk yet."""
        return bool(self._waiting)

    def save(self, records: Iterable[CallRecord]) -> None:
        """Write ``records`` over what is kept of them, now or as soon as that is possible."""
        is_retrying = self._retrying is not None and not self._retrying.done()
        self._waiting |= {record.record_id: record for record in records}
        if self.waits and not is_retrying and not self._written():
            self._retrying = self._tasks.start(self._until_written(), name="save waiting calls")

    async def _until_written(self) -> None:
        pause = 1.0
        try:
            while self.waits:
                await self._sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
                self._written()
        finally:
            if self.waits and not self._written():
                _log.error("%d calls are lost: they never came to disk", len(self._waiting))

    def _written(self) -> bool:
        """Try once; whether all that waited is on disk now."""
        try:
            self._history.save(*self._waiting.values())
        except DatabaseError as error:
            _log.error("%d calls wait for the disk: %s", len(self._waiting), error)
            self._say(_CODES.get(error.fault, "history_not_saved"))
            return False
        self._waiting.clear()
        self._say("")
        return True

    def _say(self, code: str) -> None:
        if code != self._told:
            self._told = code
            self._tell(code)
