"""The way to a call by keyboard: to its pop, else to its card in the window."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from callcontrol.cloudlink.models import CallKey
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.screen_pops import ScreenPops
from callcontrol.ui.shortcuts import Command
from callcontrol.ui.translation import tr


class Jump(QObject):
    """Brings the user to the call that matters most; ``action`` is for menus."""

    def __init__(
        self,
        window: MainWindow,
        pops: ScreenPops,
        now: Callable[[], datetime],
        is_locked: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._is_locked = is_locked
        self._window = window
        self._pops = pops
        self._now = now
        self.action = QAction(tr("Go to the ca&ll"), self)
        self.action.setShortcuts(Command.JUMP.sequences)
        self.action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.action.triggered.connect(self.go)
        window.addAction(self.action)
        pops.keyboard_refused.connect(self._go_to_card)

    def go(self) -> None:
        """A call that rings comes first, also one whose pop was held back.

        Nothing comes under a locked screen, where whoever asks need not be the user.
        """
        if self._is_locked():
            return
        self._pops.show_held_back(self._now())
        if not self._pops.take_keyboard():
            self._go_to_card()

    def _go_to_card(self, key: CallKey | None = None) -> None:
        cards = self._window.cards
        card = cards.card_of(key) if key is not None else cards.foremost()
        self._window.come_forward()
        if card is not None:
            cards.ensureWidgetVisible(card)
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._window.show_passing(tr("No call rings, and you are in no call."))
