"""Pops on screens of different scale, in a process of its own: Qt reads the screens at its start.

A text that is cut off, a pop that lies on two screens or beside them: none of it may be.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.programs import ROOT

# Pops on each screen in turn, with letters of ordinary and of twice the size; tells what is wrong.
PROGRAM = """
import json, sys
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel
from callcontrol.ui.application import Application
from callcontrol.ui.pop_places import Anchor
from callcontrol.ui.screen_pops import ScreenPops
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes

app = Application([])
font = app.font()
font.setPointSizeF(font.pointSizeF() * float(sys.argv[1]))
app.setFont(font)
told = []
for screen in app.screens():
    for corner in ("bottom_right", "top_left"):
        pops = ScreenPops()
        pops.stack_at(Anchor(corner), screen.name())
        for number in range(3):
            record = scenes.ringing(str(number)).caller
            pops.show_ringing(record, "3rd call this week · last: 4:12, yesterday", moment(3))
        app.processEvents()
        for number in range(3):
            pop = pops.get(scenes.ringing(str(number)).caller.key)
            parts = (*pop.findChildren(QLabel), *pop.findChildren(QAbstractButton))
            for part in (each for each in parts if each.isVisible()):
                needed = part.sizeHint() if isinstance(part, QAbstractButton) else None
                high = part.fontMetrics().height()
                if part.height() < high or (needed and part.width() < needed.width()):
                    told.append(["cut off", screen.name(), part.text()])
                inside = QRect(part.mapTo(pop, part.rect().topLeft()), part.size())
                if not pop.rect().contains(inside):
                    told.append(["outside its pop", screen.name(), part.text()])
                if isinstance(part, QLabel) and "…" in part.text():
                    told.append(["shortened", screen.name(), part.text()])
            if not screen.availableGeometry().contains(pop.frameGeometry()):
                told.append(["off the screen", screen.name(), pop.geometry().getRect()])
            if pop.screen() is not screen:
                told.append(["on another screen", screen.name(), pop.screen().name()])
        pops.clear()
scales = [[screen.name(), screen.devicePixelRatio()] for screen in app.screens()]
print(json.dumps({"scales": scales, "told": told}))
"""


# The desktop's active window moves from screen to screen; then the remembered screen is gone.
FOLLOWING = """
import json
from callcontrol.settings import ACTIVE_SCREEN
from callcontrol.ui.application import Application
from callcontrol.ui.pop_places import Anchor
from callcontrol.ui.screen_pops import ScreenPops
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes

class Desktop:
    place = 0, 0
    def window(self): return 1
    def give(self, window): pass
    def middle(self, window): return self.place
    def is_busy(self, window): return False

app, desktop, told = Application([]), Desktop(), []
pops = ScreenPops(desktop=desktop)
cases = [
    (ACTIVE_SCREEN, (1700, 40)), (ACTIVE_SCREEN, (40, 40)), (ACTIVE_SCREEN, (1600 + 3100, 1900)),
    ("Right", (0, 0)), ("gone", (0, 0)), ("", (0, 0)),
]
for number, (name, desktop.place) in enumerate(cases):
    pops.stack_at(Anchor(), name)
    record = scenes.ringing(str(number)).caller
    pops.show_ringing(record, "", moment(3))
    app.processEvents()
    told.append(pops.get(record.key).screen().name())
print(json.dumps(told))
"""


def test_pops_come_where_the_user_works_or_on_the_screen_that_was_chosen(tmp_path: Path) -> None:
    told = played(tmp_path, (1.0, 2.0), FOLLOWING)
    assert told == ["Right", "Left", "Right", "Right", "Left", "Left"]


def played(folder: Path, scales: tuple[float, float], *program: str) -> Any:
    screens = [
        {"name": name, "x": x, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 96}
        | {"logicalBaseDpi": 96, "dpr": scale}
        for name, x, scale in (("Left", 0, scales[0]), ("Right", 1600, scales[1]))
    ]
    configuration = folder / "screens.json"
    configuration.write_text(json.dumps({"screens": screens}))
    done = subprocess.run(
        [sys.executable, "-c", *program],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={configuration}",
            "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT))),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("letters", [1.0, 2.0])
@pytest.mark.parametrize("scales", [(1.0, 1.5), (1.5, 2.0), (2.0, 1.0)])
def test_nothing_is_cut_off_on_screens_of_different_scale(
    tmp_path: Path, scales: tuple[float, float], letters: float
) -> None:
    seen = played(tmp_path, scales, PROGRAM, str(letters))
    assert seen["scales"] == [["Left", scales[0]], ["Right", scales[1]]]
    assert [each for each in seen["told"] if each[0] != "shortened" or letters == 1.0] == []
