"""Whose history the window shows, and who reads it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callcontrol.calls import number
from callcontrol.ui import text
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.main_window import MainWindow

if TYPE_CHECKING:
    from callcontrol.session import Session
    from callcontrol.storage.reader import HistoryReader


class HistoryControl(QObject):
    """Shows the history of a session in the list and in the details."""

    def __init__(self, window: MainWindow, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._reading: HistoryReading | None = None

    def follow(self, session: "Session | None") -> None:
        """Show the calls of ``session``; without one what is shown stays, under the sign-in."""
        self._give_up()
        if session is None:
            return
        reading = self._reading = HistoryReading(session.history, _reader(session))
        self._window.detail.show_history(reading, self._now)
        self._window.history.show_history(reading, self._now, session.endpoint_ids)

    async def stop(self) -> None:
        """Keep what is being written, and give up what is being read."""
        reading = self._reading
        self._give_up()
        if reading is not None:
            await reading.close()

    def _give_up(self) -> None:
        self._window.detail.flush()
        self._window.history.stop()
        if self._reading is not None:
            self._reading.give_up()
            self._reading = None


def _reader(session: "Session") -> "HistoryReader | None":
    from callcontrol.storage.reader import HistoryReader

    history = session.history
    if history.path == Path():  # in memory only: there is nothing to read beside it
        return None
    comparable = partial(number.comparable, region=text.region())
    return HistoryReader(history.path, history.account_id, comparable=comparable)
