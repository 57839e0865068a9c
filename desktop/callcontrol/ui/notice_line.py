"""A line below the calls that says something worth knowing, with one thing to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from callcontrol.ui.announcement import announce
from callcontrol.ui.banner_line import BannerLine


class NoticeLine(BannerLine):
    """Stays until it is hidden; ``pressed`` is its button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence.hide()  # it has room beside the button
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard alone
        self._told = ""

    def tell(self, sentence: str, button: str) -> None:
        """Show ``sentence``; said again, it is not announced again."""
        self.offer(button, sentence)
        self.show()
        if sentence != self._told:
            self._told = sentence
            announce(self, sentence)

    def forget(self) -> None:
        """Hide it; the next time is news again."""
        self._told = ""
        self.hide()
