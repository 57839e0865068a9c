"""Ctrl+C, Ctrl+Break and a closed console, on Windows, whose event loop is not told of them.

Windows tells them in a thread of its own.
"""

import time
from collections.abc import Callable
from ctypes import CFUNCTYPE, c_int, c_uint
from typing import Any

_CLOSE = 2
"""``CTRL_CLOSE_EVENT``. After this and those above it the program is ended by Windows, as soon as
the answer is there, and after five seconds in any case."""
_PATIENCE = 10.0

_kept: list[object] = []
"""What Windows calls, as long as the program lives."""


def follow(
    leave: Callable[[], object], kernel: Any, *, wait: Callable[[float], None] = time.sleep
) -> None:
    """Have ``leave`` called, from another thread, when the console wants the program to end.

    ``kernel`` is the library kernel32; ``wait`` keeps an answer back for so many seconds.
    """

    def asked(event: int) -> bool:
        leave()
        if event >= _CLOSE:
            wait(_PATIENCE)  # it has ended in order before this is over
        return True

    handler = CFUNCTYPE(c_int, c_uint)(asked)
    _kept.append(handler)
    kernel.SetConsoleCtrlHandler(handler, True)
