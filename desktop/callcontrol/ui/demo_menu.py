"""What can be made to happen in the simulator, as a menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from callcontrol.scene import Scene
from callcontrol.ui.translation import tr


def demo_menu(parent: QWidget, play: Callable[[Scene], object]) -> QMenu:
    """A menu of all scenes; ``play`` hears which is chosen."""
    menu = QMenu(tr("D&emo"), parent)
    for scene, words in (
        (Scene.INCOMING_CALL, tr("&Incoming call")),
        (Scene.SECOND_CALL, tr("&Second call")),
        (Scene.MISSED_CALL, tr("&Missed call")),
        (Scene.COLLEAGUE_ANSWERS, tr("Colleague &answers")),
        (Scene.COLLEAGUE_IS_BUSY, tr("Colleague is &busy")),
        (Scene.CONNECTION_IS_CUT, tr("&Cut the connection")),
        (Scene.CONNECTION_GOES_SILENT, tr("&Let the connection go silent")),
    ):
        menu.addAction(words, partial(play, scene))
    return menu
