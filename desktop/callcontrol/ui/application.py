"""The program as Qt sees it: what concerns all windows at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from callcontrol.identity import ID, NAME
from callcontrol.ui import theme


class Application(QApplication):
    """Follows the desktop's palette, and leaves quitting to ``on_quit``."""

    on_quit: Callable[[], None] | None = None
    on_link: Callable[[str], None] | None = None
    """Told each link that macOS has the program open; elsewhere links come as arguments."""
    early_link: str | None = None
    """One that came before there was anybody to tell."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.setApplicationName(NAME)
        self.setDesktopFileName(ID)
        self.setQuitOnLastWindowClosed(False)
        theme.apply(self)
        if hasattr(self.styleHints(), "accessibility"):  # since Qt 6.10
            hints = self.styleHints().accessibility()
            hints.contrastPreferenceChanged.connect(lambda: theme.apply(self))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit and self.on_quit is not None:
            self.on_quit()  # Qt's own way would end the event loop under a running coroutine
            return True
        if isinstance(event, QFileOpenEvent):
            link = bytes(event.url().toEncoded().data()).decode()
            if self.on_link is not None:
                self.on_link(link)
            else:
                self.early_link = link
            return True
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            theme.apply(self)
        if event.type() == QEvent.Type.ApplicationFontChange:
            theme.scale_again()
        return super().event(event)
