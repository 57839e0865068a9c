"""Runs a program as ``python -m`` does, and ends it at its first painted window.

Prints the moment when that was painted. Both the product and its floor start through here.
"""

import os
import runpy
import sys

from PySide6.QtWidgets import QWidget

from tests.bench.paint_mark import mark_every_window


def _painted(_window: QWidget, moment: float) -> None:
    os.write(1, f"{moment}\n".encode())
    os._exit(0)  # at once: what comes after the first paint is not measured


if __name__ == "__main__":
    mark_every_window(_painted)
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    sys.exit("it ended without having painted a window")
