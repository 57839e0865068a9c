"""What becomes of the window when it is closed, or not opened at all: the program goes on."""

from typing import TYPE_CHECKING

from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    from callcontrol.settings import SettingsStore
    from callcontrol.ui.main_window import MainWindow
    from callcontrol.ui.tray import Tray


def hide_or_shrink(window: "MainWindow", tray: "Tray", settings: "SettingsStore") -> None:
    """Closing hides; where there is no tray to come back from, it only makes small."""
    if not tray.is_there:
        window.showMinimized()
        return
    window.hide()
    if not settings.current.close_hint_shown:
        tray.say(
            tr("Call Control goes on"),
            tr("It keeps the record of your calls. Quit it from this icon's menu."),
        )
        settings.remember(close_hint_shown=True)


def keep_reachable(window: "MainWindow", tray: "Tray") -> None:
    """Where there is no tray to come back from, a program that was started hidden is only small."""
    if not window.isVisible() and not tray.is_there:
        window.showMinimized()
