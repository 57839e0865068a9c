"""When the screen is painted anew: once a frame, for however many changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

FRAME_MS = 16

_FLOOD = 50
_FLOOD_MS = 4 * FRAME_MS
"""Nobody can follow so many changes within a frame: every fourth one will do then."""


class Frames(QObject):
    """Calls ``paint`` once soon after ``ask`` was called, however often; idle, no timer runs."""

    def __init__(self, paint: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._paint = paint
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._due)

    def ask(self) -> None:
        """Something is not on the screen yet."""
        self._asked += 1
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Paint nothing more."""
        self._timer.stop()

    def _due(self) -> None:
        self._timer.setInterval(_FLOOD_MS if self._asked > _FLOOD else FRAME_MS)
        self._asked = 0
        self._paint()
