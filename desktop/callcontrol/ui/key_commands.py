"""What comes of a key that works in every window, or of the command that does the same.

It acts on the only call that can be meant; else it leads to the calls and says why.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callcontrol.calls import meant_call
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction
from callcontrol.global_keys import GlobalAction
from callcontrol.ui.jump import Jump
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.marked_text import MarkedText
from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    from callcontrol.account import Account


class KeyCommands(QObject):
    """``ask`` asks the user about a text that may hold a number."""

    action_requested = Signal(object, object)
    """CallKey, CallAction."""

    def __init__(
        self, window: MainWindow, jump: Jump, marked: MarkedText, ask: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window, self._jump, self._ask = window, jump, ask
        self._marked = marked
        marked.found.connect(self._dial)
        self._account: Account | None = None

    def start(self, account: "Account") -> None:
        """Act on the calls of ``account`` from now on."""
        self._account = account

    def do(self, action: GlobalAction) -> None:
        """Do what the key for ``action`` does."""
        match action:
            case GlobalAction.JUMP:
                self._jump.go()
            case GlobalAction.ANSWER:
                calls = meant_call.ringing(self._live)
                self._act(calls, CallAction.ANSWER, tr("No call rings."))
            case GlobalAction.END:
                calls = meant_call.active(self._live)
                self._act(calls, CallAction.END, tr("There is no call that you talk in or dial."))
            case GlobalAction.DIAL_SELECTION:
                self._marked.fetch()

    @property
    def _live(self) -> Sequence[CallRecord]:
        session = self._account.session if self._account is not None else None
        return session.store.live if session is not None else ()

    def _act(self, calls: Sequence[CallRecord], action: CallAction, otherwise: str) -> None:
        if len(calls) == 1:
            self.action_requested.emit(calls[0].key, action)
            return
        if calls:
            self._jump.go()
            otherwise = tr("Several calls can be meant: choose one.")
        self._window.show_passing(otherwise)

    def _dial(self, text: str, problem: str) -> None:
        if text.strip():
            self._ask(text)
        else:
            self._window.come_forward()
            self._window.show_passing(problem or tr("Nothing is marked that could be dialled."))
