"""What may be loaded before the window is painted: little, or people wait for it."""

import os
import subprocess
import sys
from pathlib import Path

PAINT = """
import sys
from pathlib import Path
from callcontrol.policy_sources import policy_of_this_computer
from callcontrol.settings import SettingsStore
from callcontrol.ui.application import Application
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.translation import speak
application = Application([])
SettingsStore(Path("no-such-profile"), policy_of_this_computer())
speak(application, "de")
window = MainWindow(complete=False)
window.show()
application.processEvents()
print(*sys.modules)
"""

TOO_EARLY = {
    "PySide6.QtSvg",
    "asyncio",
    "authlib",
    "callcontrol.calls.record",
    "callcontrol.cloudlink.http",
    "callcontrol.cloudlink.models",
    "callcontrol.storage.history",
    "httpx",
    "keyring",
    "msgspec",
    "phonenumbers",
    "qasync",
    "socket",
    "ssl",
    "tomllib",
    "websockets",
}


def test_the_first_paint_waits_for_nothing_that_can_come_later() -> None:
    desktop = str(Path(__file__).parents[1] / "desktop")
    painted = subprocess.run(
        [sys.executable, "-c", PAINT],
        env={**os.environ, "PYTHONPATH": desktop},
        capture_output=True,
        text=True,
        check=True,
    )
    assert TOO_EARLY & set(painted.stdout.split()) == set()
