"""What is typed as the target of a call: nothing of it is lost, and sending can be taken back."""

from PySide6.QtCore import QObject, Qt

from callcontrol.settings import Settings, SettingsStore
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.names import inert
from callcontrol.ui.translation import tr


class Targets(QObject):
    """Looks after the targets on all cards of ``window``."""

    def __init__(self, window: MainWindow, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        settings.changed.subscribe(self._apply)
        self._apply(settings.current)
        # queued: it is said after, and so instead of, why the call has ended
        window.cards.target_lost.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def _apply(self, settings: Settings) -> None:
        self._window.cards.let_undo(settings.send_now_waits)

    def _keep(self, who: str, typed: str) -> None:
        """The call is gone, but whoever was meant is still to be called, more often than not.

        In the dial field the text does nothing by itself; the keyboard is not sent there, as the
        user may be about to press Enter for the transfer.
        """
        if self._window.dialler.put_back(typed):
            sentence = tr("{who} has gone. What you typed is in the dial field.")
        else:
            sentence = tr("{who} has gone. You had typed: {typed}")
        self._window.show_passing(sentence.format(who=who, typed=inert(typed)))
