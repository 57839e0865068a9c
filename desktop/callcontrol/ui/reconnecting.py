"""While there is no connection: the countdown to the next attempt, and the offer to try at once.

Connected, no timer runs here.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from callcontrol.status import ConnectionStatus
from callcontrol.ui import connection_words
from callcontrol.ui.banner_line import BannerLine
from callcontrol.ui.header import Header


class Reconnecting(QObject):
    """Shows what comes next in ``line``, below what has happened, and with the header's state."""

    def __init__(
        self,
        header: Header,
        line: BannerLine,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._header = header
        self._line = line
        self._now = now
        self._status: ConnectionStatus | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._show)

    def show_connection(self, status: ConnectionStatus) -> None:
        """Count down to the next attempt, if there will be one."""
        self._status = status
        self._show()

    def stop(self) -> None:
        """Count no longer."""
        self._timer.stop()

    def _show(self) -> None:
        status = self._status
        if status is None:
            return
        now = self._now()
        step = connection_words.next_step(status, now)
        self._line.offer(connection_words.way_out(status), step)
        self._header.show_next_step(step)
        if status.next_try is None or status.next_try <= now:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
