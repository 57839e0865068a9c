"""On the card of a call: pausing its recording and going on with it.

What is known about recordings, and what is not, stands in ``recording_menu.py``.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from callcontrol.calls.transfer import Conversation
from callcontrol.ui.buttons import Button
from callcontrol.ui.card_facts import CardFacts
from callcontrol.ui.recording_menu import RecordingMenu
from callcontrol.ui.translation import tr


class RecordingButton(Button):
    """It is there while one talks, and offers both: which of them applies nobody tells."""

    action_requested = Signal(object, object, str)
    """CallKey, CallAction, nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Recordin&g"), "record", parent=parent)
        self.set_help(tr("Pause the recording or go on; CloudLink does not tell which of them is."))
        self._card = parent
        self._menu = RecordingMenu(self)
        self._menu.setAccessibleName(tr("Recording"))
        self._menu.action_requested.connect(
            lambda key, action: self.action_requested.emit(key, action, "")
        )
        self.setMenu(self._menu)

    def show_conversation(self, conversation: Conversation, facts: CardFacts) -> None:
        """Offer it for the leg of ``conversation`` that one talks on."""
        legs = (conversation.caller, conversation.consultation)
        live = [leg for leg in legs if leg is not None]
        self._menu.show_calls(live, are_recorded=facts.is_recorded)
        if not self._menu.is_offered and self.hasFocus():
            self._card.setFocus()  # where no key does anything
        self.setVisible(self._menu.is_offered)
