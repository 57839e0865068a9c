"""A timer of the window, whose missing turns show for how long the window stood still."""

import time
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer

TICK_MS = 16


class Ticker:
    """Notes when the window would have had its turn."""

    def __init__(self) -> None:
        self._ticks = [time.perf_counter()]
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._ticks.append(time.perf_counter()))
        self._timer.start(TICK_MS)

    def stop(self) -> list[float]:
        """The times between two turns, in milliseconds, the longest last."""
        self._timer.stop()
        self._ticks.append(time.perf_counter())
        return sorted(1000 * (later - earlier) for earlier, later in pairwise(self._ticks))
