"""A line below the calls that says what has been done by itself, and lets it be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from callcontrol.ui.announcement import announce
from callcontrol.ui.banner_line import BannerLine
from callcontrol.ui.translation import tr

OFFERED_MS = 10_000
"""It stays for so long after the keyboard has left it, too."""


class UndoLine(BannerLine):
    """Shows the latest of what can be undone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._undo: Callable[[], object] = lambda: None
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(OFFERED_MS)
        self._passing.timeout.connect(self._pass)
        self._sentence.hide()  # it has room beside the button
        self.pressed.connect(self._take_back)

    def offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        """Say ``sentence`` for a while; ``undo`` takes back what it says."""
        self._undo = undo
        self.offer(tr("Undo"), sentence)
        self.show()
        announce(self, sentence)
        self._passing.start()

    def _pass(self) -> None:
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self._passing.start()  # somebody is about to press it
        else:
            self.hide()

    def _take_back(self) -> None:
        self.window().setFocus()  # where no key does anything
        self.hide()
        self._undo()
