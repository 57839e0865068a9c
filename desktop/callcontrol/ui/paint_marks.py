"""Takes the moment at which a new call is first painted, as a pop or as a card.

Nothing is added to what is painted: the first paint event is listened for, and then no longer. A
call that nobody could see for a while (the window was hidden) has no such moment.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from callcontrol.calls.store import CallChange
from callcontrol.cloudlink.models import CallKey
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.screen_pops import ScreenPops

if TYPE_CHECKING:  # they load the network, which the first paint does not wait for
    from callcontrol.account import Account
    from callcontrol.session import Session
    from callcontrol.status import AccountStatus

_NOT_LOOKED_AT = timedelta(seconds=5)
"""What is painted later than this after it was heard of was hidden, not slow."""


class PaintMarks(QObject):
    """Tells the session's store when a call that the service told of was first on the screen."""

    def __init__(self, window: MainWindow, pops: ScreenPops, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._pops, self._now = window, pops, now
        self._account: Account | None = None
        self._session: Session | None = None
        self._unsubscribe: list[Callable[[], None]] = []
        self._heard: dict[CallKey, datetime] = {}
        """When the calls were heard of that wait to be painted."""
        self._without_card: set[CallKey] = set()
        window.cards.changed.connect(self._find_cards)

    def start(self, account: "Account") -> None:
        """Follow the calls of whoever is signed in to ``account``."""
        self._account = account
        account.statuses.subscribe(self._follow)
        self._follow()

    def note(self, key: CallKey) -> None:
        """The call is being painted."""
        heard, now = self._heard.pop(key, None), self._now()
        if heard is not None and self._session is not None and now - heard < _NOT_LOOKED_AT:
            self._session.store.mark_painted(key, now)

    def _follow(self, _status: "AccountStatus | None" = None) -> None:
        session = self._account.session if self._account is not None else None
        if session is self._session:
            return
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._session, self._heard, self._without_card = session, {}, set()
        self._unsubscribe = [session.changes.subscribe(self._hear)] if session else []

    def _hear(self, change: CallChange) -> None:
        call = change.after.call
        if change.after.ended_on is not None:
            self._heard.pop(call.key, None)
            self._without_card.discard(call.key)
        elif change.before is None and call.hops is not None:  # else it was painted before it
            self._heard[call.key] = self._now()
            pop = self._pops.get(call.key)
            if pop is not None:
                _FirstPaint(pop, call.key, self)
            else:
                self._without_card.add(call.key)

    def _find_cards(self) -> None:
        """A card comes within a frame of the change; for a call that rings the pop was first."""
        for key in tuple(self._without_card):
            card = self._window.cards.card_of(key)
            if card is not None:
                self._without_card.discard(key)
                _FirstPaint(card, key, self)


class _FirstPaint(QObject):
    """Listens to ``widget`` until it is painted."""

    def __init__(self, widget: QWidget, key: CallKey, marks: PaintMarks) -> None:
        super().__init__(widget)
        self._key, self._marks = key, marks
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.deleteLater()
            self._marks.note(self._key)
        return False
