"""The screen follows changes, but not each of them."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from callcontrol.ui.frames import FRAME_MS, Frames


def test_however_many_changes_are_painted_once(qtbot: QtBot) -> None:
    parent = QObject()
    painted: list[int] = []
    frames = Frames(lambda: painted.append(1), parent)
    for _ in range(10):
        frames.ask()
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [1]
    frames.ask()
    qtbot.waitUntil(lambda: len(painted) == 2)


def test_in_a_flood_fewer_frames_are_painted_until_it_is_over(qtbot: QtBot) -> None:
    parent = QObject()
    painted: list[int] = []
    frames = Frames(lambda: painted.append(1), parent)
    (timer,) = frames.findChildren(QTimer)
    for _ in range(1000):
        frames.ask()
    qtbot.waitUntil(lambda: len(painted) == 1)
    frames.ask()
    assert timer.interval() > FRAME_MS
    qtbot.waitUntil(lambda: len(painted) == 2)
    frames.ask()
    assert timer.interval() == FRAME_MS


def test_nothing_is_painted_after_the_end(qtbot: QtBot) -> None:
    parent = QObject()
    painted: list[int] = []
    frames = Frames(lambda: painted.append(1), parent)
    frames.ask()
    frames.stop()
    with qtbot.waitSignal(_after(2 * FRAME_MS, parent).timeout):
        pass
    assert painted == []


def _after(milliseconds: int, parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.start(milliseconds)
    return timer
