"""What is said when something that the user wanted has come to nothing, and where it is said."""

import logging

from callcontrol.ui import problems
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.tray import Tray

_log = logging.getLogger(__name__)


def words(error: BaseException) -> str:
    """The sentence for ``error``; one without a code is a fault of ours, and logged."""
    code = getattr(error, "code", "")
    if not code:
        _log.error("an action failed by a fault of the program", exc_info=error)
    return problems.sentence(str(code) or "bug")


def tell(window: MainWindow, tray: Tray, sentence: str) -> None:
    """Say it where the user is: in the window, or at the icon beside the clock."""
    window.show_passing(sentence)
    if not window.isVisible():
        tray.say(window.windowTitle(), sentence)
