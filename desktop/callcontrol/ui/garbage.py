"""Where Python's collector runs: in the thread of the window, when that has nothing else to do.

Left to itself it runs in whichever thread happens to need memory. A widget that is freed by a
worker takes the program down, and a collection while a call comes in delays what is painted.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher


def collect_when_idle() -> Callable[[], None]:
    """Collect in this thread only, before each wait for events; returns what ends that."""
    gc.disable()
    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.aboutToBlock.connect(collect_what_is_due)

    def end() -> None:
        dispatcher.aboutToBlock.disconnect(collect_what_is_due)
        gc.enable()

    return end


def collect_what_is_due() -> None:
    """Do what the collector would have done by itself by now."""
    due = zip(reversed(gc.get_count()), reversed(gc.get_threshold()), (2, 1, 0), strict=True)
    for count, threshold, generation in due:
        if count > threshold > 0:
            gc.collect(generation)
            return
