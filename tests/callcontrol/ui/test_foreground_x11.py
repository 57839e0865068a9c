"""What an X11 desktop tells of other programs' windows: a real one, with a window manager."""

import sys
import time
from statistics import median

import pytest

from callcontrol.ui.foreground_x11 import X11Foreground
from tests.fixtures.display import Display
from tests.fixtures.programs import running, wait_until

OTHERS = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
plain, full = QWidget(windowTitle="Plain"), QWidget(windowTitle="Full")
plain.setGeometry(100, 200, 400, 300)
plain.show()
full.showFullScreen()
app.exec()
"""


def test_the_desktop_tells_who_has_the_keyboard_and_whether_that_fills_the_screen(
    display: Display, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", display.environment["DISPLAY"])
    desktop = X11Foreground()
    assert desktop.window() == 0
    assert not desktop.is_busy(0)
    assert desktop.middle(0) is None
    with running([sys.executable, "-c", OTHERS], display.environment):
        plain, full = display.wait_for_window("Plain"), display.wait_for_window("Full")
        display.activate(full)
        wait_until(lambda: desktop.window() == full, "it has the keyboard")
        assert desktop.is_busy(full)
        assert desktop.middle(full) == (640, 400)
        desktop.give(plain)
        wait_until(lambda: desktop.window() == plain, "the keyboard is given")
        assert display.active_window() == "Plain"
        assert not desktop.is_busy(plain)
        box = display.window_geometry(plain)
        assert desktop.middle(plain) == (box.x + box.width // 2, box.y + box.height // 2)
        taken = []
        for _ in range(100):
            begun = time.perf_counter()
            desktop.is_busy(desktop.window())
            taken.append(time.perf_counter() - begun)
        assert median(taken) < 0.001
    wait_until(lambda: not desktop.middle(plain), "it is gone")  # and nothing is upset by that
    assert not desktop.is_busy(plain)
    desktop.give(plain)


def test_without_a_screen_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":nowhere")
    with pytest.raises(OSError, match="no X11 screen"):
        X11Foreground()
