"""Calls on their way to the disk: what cannot be written now is kept, told, and written later.

How a record is written is ``storage/history.py``'s business, and how a fault is worded is
``ui/problems.py``'s. What waits here is meanwhile in a fallback (``storage/fallback.py``), so that
it outlives a crash; where even that is impossible, it lives as long as the session.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from callcontrol.calls.record import CallRecord
from callcontrol.storage.database import DatabaseError, DatabaseFault
from callcontrol.storage.fallback import Fallback
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
    """Writes records into ``history``, and again until it succeeds; meanwhile into ``fallback``.

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
        fallback: Fallback | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._history = history
        self._tasks = tasks
        self._tell = tell
        self._fallback = fallback
        self._sleep = sleep
        self._waiting: dict[str, CallRecord] = {}
        self._retrying: asyncio.Task[None] | None = None
        self._told = ""

    @property
    def waits(self) -> bool:
        """Whether there are calls that are not on disk yet."""
        return bool(self._waiting)

    @property
    def kept_in(self) -> Path | None:
        """The file that has the calls which wait; None: they are in memory only."""
        return self._fallback.place if self._fallback is not None else None

    def check(self) -> None:
        """Find out whether the disk takes anything, before the first call comes."""
        if not self._is_retrying and not self._written():
            self._retry()

    def save(self, records: Iterable[CallRecord]) -> None:
        """Write ``records`` over what is kept of them, now or as soon as that is possible."""
        self._waiting |= {record.record_id: record for record in records}
        if self._is_retrying:
            self._keep()
        elif self.waits and not self._written():
            self._retry()

    @property
    def _is_retrying(self) -> bool:
        return self._retrying is not None and not self._retrying.done()

    def _retry(self) -> None:
        self._retrying = self._tasks.start(self._until_written(), name="save waiting calls")
        self._retrying.add_done_callback(self._end)  # even if it is over before it has begun

    async def _until_written(self) -> None:
        pause = 1.0
        while self._told:
            await self._sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
            self._written()

    def _end(self, _retrying: asyncio.Task[None]) -> None:
        """A last try; what waits even then is in the fallback, or lost."""
        if self.waits and not self._written():
            self._keep()
            if self._fallback is None or self._fallback.place is None:
                _log.error("%d calls are lost: they never came to disk", len(self._waiting))
            else:
                _log.error("%d calls are in the fallback for the next start", len(self._waiting))
                self._fallback.close(done=False)

    def _written(self) -> bool:
        """Try once; whether all that waited is on disk now, and the disk takes more."""
        try:
            if self._waiting:
                self._history.save(*self._waiting.values())
            else:
                gaps = self._history.gaps
                gaps.save(gaps.reach(), ())  # what is there already, only to see
        except DatabaseError as error:
            _log.error("%d calls wait for the disk: %s", len(self._waiting), error)
            if error.fault is not DatabaseFault.LOCKED or self._told:  # a lock may be a moment's
                self._keep()
            self._say(_CODES.get(error.fault, "history_not_saved"))
            return False
        self._waiting.clear()
        if self._fallback is not None:
            self._fallback.close(done=True)
        self._say("")
        return True

    def _keep(self) -> None:
        """Write what waits to the fallback."""
        if self._fallback is None or not self._waiting:
            return
        try:
            self._fallback.save(self._waiting.values())
        except DatabaseError as error:
            _log.error("the fallback does not take them either: %s", error)

    def _say(self, code: str) -> None:
        if code != self._told:
            self._told = code
            self._tell(code)
