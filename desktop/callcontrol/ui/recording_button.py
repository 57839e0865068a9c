"""On the card of a call: pausing its recording and going on with it.

What is known about recordings, and what is not, stands in ``recording_menu.py``.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from callcontrol.calls.actions import RECORDING
from callcontrol.calls.record import CallRecord
from callcontrol.calls.transfer import Conversation
from callcontrol.cloudlink.models import CallAction, CallKey, CallState
from callcontrol.ui import text
from callcontrol.ui.buttons import Button
from callcontrol.ui.card_facts import CardFacts
from callcontrol.ui.translation import tr


class RecordingButton(Button):
    """It is there while one talks, and offers both: which of them applies nobody tells."""

    action_requested = Signal(object, object, str)
    """CallKey, CallAction, nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Recordin&g"), "record", parent=parent)
        self.set_help(tr("Pause the recording or go on; CloudLink does not tell which of them is."))
        self._card = parent
        self._talk: CallKey | None = None
        self._is_for: CallKey | None = None
        menu = QMenu(self)
        menu.setAccessibleName(tr("Recording"))
        menu.aboutToShow.connect(self._aim)
        for action in RECORDING:
            entry = menu.addAction(text.action(action), partial(self._request, action))
            entry.setToolTip(text.action_help(action))
        self.setMenu(menu)

    def show_conversation(self, conversation: Conversation, facts: CardFacts) -> None:
        """Offer it for the leg of ``conversation`` that one talks on."""
        legs = (conversation.caller, conversation.consultation)
        talks = (leg.key for leg in legs if leg is not None and _is_talk(leg))
        self._talk = next(talks, None) if facts.is_recorded else None
        if self._talk is None and self.hasFocus():
            self._card.setFocus()  # where no key does anything
        self.setVisible(self._talk is not None)

    def _aim(self) -> None:
        self._is_for = self._talk

    def _request(self, action: CallAction) -> None:
        """Act on the leg that the menu was opened for, if one still talks on it."""
        if self._is_for is not None and self._is_for == self._talk:
            self.action_requested.emit(self._is_for, action, "")


def _is_talk(leg: CallRecord) -> bool:
    return leg.call.state is CallState.CONNECTED and not leg.is_dialling
