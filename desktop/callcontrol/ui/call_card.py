"""One conversation as a card: its legs, what can be done, and what is being waited for.

A card shows ``Conversation`` values and tells what the user wants by signals; it knows no network.
"""

from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from callcontrol.calls.actions import allowed_actions
from callcontrol.calls.transfer import Conversation, Offer
from callcontrol.cloudlink.models import CallAction
from callcontrol.ui import choices, problems, text
from callcontrol.ui.announcement import announce
from callcontrol.ui.buttons import Button
from callcontrol.ui.call_note import CallNote
from callcontrol.ui.card_facts import CardFacts, consultation_detail, detail
from callcontrol.ui.choices import Choice
from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.keypad import Keypad
from callcontrol.ui.leg_row import IndentedLeg, LegRow
from callcontrol.ui.number_menu import number_menu
from callcontrol.ui.recording_button import RecordingButton
from callcontrol.ui.suggestion_list import Find
from callcontrol.ui.target_row import TargetRow

CONFIRM_MS = 5000
"""How long an action may be under way before that is said to be strange."""


class CallCard(QFrame):
    """Shows one conversation in its place; the place never changes while the card lives."""

    action_requested = Signal(object, object, str)
    """CallKey, CallAction, argument."""
    offer_requested = Signal(object, object)
    """Conversation, Offer."""
    call_back_requested = Signal(str)
    """The number of one of the legs."""
    menu_opening = Signal(object, object)
    """QMenu, CallRecord: others may add to it."""

    def __init__(self, conversation: Conversation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.conversation = conversation
        self.facts = CardFacts()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._choices: tuple[Choice, ...] = ()
        self._buttons: list[Button] = []
        self._made: dict[Choice, Button] = {}
        """Every button that was ever needed: calls go back and forth between a few states."""
        self._has_mnemonics = True
        self._caller = LegRow(self)
        self._contact = ElidedLabel(self)
        self._contact.setObjectName("muted")
        self._contact.hide()
        self._consultation = IndentedLeg(self)
        self.note = CallNote(self)
        self._flow = FlowLayout()
        self._target = TargetRow(self)
        self._target.chosen.connect(self._send_to)
        self._target.cancelled.connect(self._turn_back)
        self._keypad: Keypad | None = None  # few talks need one
        self._recording: RecordingButton | None = None
        self._notice = QLabel(self)
        self._notice.setObjectName("notice")
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(CONFIRM_MS)
        self._patience.timeout.connect(self._give_up_waiting)
        rule = QFrame(self)
        rule.setObjectName("rule")
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self._caller)
        known = QHBoxLayout()
        known.addWidget(self._contact, 1)
        known.addWidget(self.note.button, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(known)
        layout.addWidget(self._consultation)
        layout.addWidget(rule)
        layout.addWidget(self._notice)
        layout.addLayout(self._flow)
        layout.addWidget(self._target)
        layout.addWidget(self.note)

    def show_conversation(self, conversation: Conversation, now: datetime) -> None:
        """Show what is true now; what was waited for has come."""
        caller, colleague = conversation.caller, conversation.consultation
        self.conversation = conversation
        self.setAccessibleName(f"{text.party(caller.call.remote)}, {text.leg_state(caller)}")
        self._caller.show_leg(caller, detail(caller, self.facts), now)
        self._consultation.setVisible(colleague is not None)
        if colleague is not None:
            self._consultation.row.show_leg(colleague, consultation_detail(colleague), now)
        if self._choices != (offered := choices.choices(conversation)):
            self._show_choices(offered)
        self._show_recording()
        self.show_pending(None)

    def show_contact(self, line: str) -> None:
        """Say what is known of the caller from before."""
        self._contact.show_text(line)
        self._contact.setVisible(bool(line))

    def show_over(self) -> None:
        """The call has ended while its note is written: that may be finished, and no more."""
        self._caller.show_ended()
        self.setAccessibleName(self._caller.accessibleName())
        self._consultation.hide()
        self._patience.stop()
        self._show_choices(())
        if self._recording is not None:
            self._recording.hide()

    def show_time(self, now: datetime) -> None:
        """Let the clocks go on."""
        self._caller.show_time(now)
        if self.conversation.consultation is not None:
            self._consultation.row.show_time(now)

    def show_pending(self, choice: Choice | None) -> None:
        """While an action is under way its button waits, and so do the others."""
        self._patience.stop()
        if choice is not None:
            self._hold_keyboard()
            self._patience.start()
        for button, meant in zip(self._buttons, self._choices, strict=True):
            button.setEnabled(choice is None)
            if meant == choice:
                button.wait()
            else:
                button.say(choices.words(meant, self.conversation))
        if choice is not None:
            self.show_notice("")

    def _give_up_waiting(self) -> None:
        self.show_pending(None)
        self.show_notice(problems.sentence("not_confirmed"))

    def show_notice(self, sentence: str) -> None:
        """Say under the names what went wrong; an empty sentence takes it back."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))
        announce(self, sentence)

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read; Tab passes the card by."""
        keys = self._keypad.findChildren(QPushButton) if self._keypad is not None else []
        recording = [self._recording] if self._recording is not None else []
        own = [self, self.note.button, *self._buttons, *recording]
        return [*own, *self._target.tab_stops(), *self.note.tab_stops(), *keys]

    def use_mnemonics(self, used: bool) -> None:
        """Whether the letters of the buttons press them now."""
        if used != self._has_mnemonics:
            self._has_mnemonics = used
            self._target.use_mnemonics(used)
            for button in self._made.values():
                button.use_mnemonic(used)

    def complete_by(self, find: Find) -> None:
        """Suggest whom ``find`` finds while a target is typed."""
        self._target.complete_by(find)

    def let_undo(self, can_undo: bool) -> None:
        """Whether "Send now" waits for a moment, in which it can be taken back."""
        self._target.can_undo = can_undo

    @property
    def typed_target(self) -> str:
        """What is being typed as a target, if anything."""
        return self._target.typed

    def ask_target(self, *actions: CallAction) -> None:
        """Let the user choose where the call shall go."""
        self._target.ask(*actions)

    def _show_choices(self, offered: tuple[Choice, ...]) -> None:
        allowed = () if self.conversation.offers else allowed_actions(self.conversation.caller)
        if not self._target.allow(allowed):
            self._stop_asking()
        self._hold_keyboard()
        if self._keypad is not None and CallAction.DTMF not in offered:
            self._keypad.hide()
        while self._flow.count():
            self._flow.takeAt(0)
        self._choices = offered
        self._buttons = [self._button(choice) for choice in offered]
        for button in self._made.values():
            button.setVisible(button in self._buttons)
        for button in self._buttons:
            self._flow.addWidget(button)

    def _show_recording(self) -> None:
        """Where calls are recorded it stands after what ends a call or hands it over."""
        if self._recording is None and self.facts.is_recorded:
            self._recording = RecordingButton(self)
            self._recording.action_requested.connect(self.action_requested)
        if self._recording is not None:
            self._recording.show_conversation(self.conversation, self.facts)
            self._flow.removeWidget(self._recording)
            self._flow.addWidget(self._recording)

    def _button(self, choice: Choice) -> Button:
        if choice not in self._made:
            self._made[choice] = self._make_button(choice)
        return self._made[choice]

    def _make_button(self, choice: Choice) -> Button:
        button = choices.button(choice, self.conversation)
        button.setParent(self)
        button.use_mnemonic(self._has_mnemonics)
        button.clicked.connect(lambda: self._clicked(choice))
        return button

    def _clicked(self, choice: Choice) -> None:
        match choice:
            case Offer():
                self.offer_requested.emit(self.conversation, choice)
            case CallAction.CONSULT:
                self._target.ask(CallAction.CONSULT, CallAction.BLIND_TRANSFER)
            case CallAction.REDIRECT:
                self._target.ask(CallAction.REDIRECT)
            case CallAction.DTMF:
                self._turn_keypad()
            case _:
                self.action_requested.emit(self.conversation.caller.key, choice, "")

    def _turn_keypad(self) -> None:
        if self._keypad is None:
            self._keypad = Keypad(self)
            self._keypad.pressed.connect(self._send_digit)
            self._column.addWidget(self._keypad)
            for before, after in pairwise(self.tab_stops()):
                QWidget.setTabOrder(before, after)
        self._keypad.setVisible(not self._keypad.isVisible())
        self._keypad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_asking(self) -> None:
        if self._target.is_being_typed_in:
            self.setFocus()
        self._target.hide()

    def _send_to(self, action: CallAction, number: str) -> None:
        self.setFocus()
        self._target.hide()
        self.action_requested.emit(self.conversation.caller.key, action, number)

    def _turn_back(self) -> None:
        """The keyboard goes back to the button that asked for a target."""
        asked = {CallAction.CONSULT, CallAction.REDIRECT}
        for button, choice in zip(self._buttons, self._choices, strict=True):
            if choice in asked:
                button.setFocus()
        self._target.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the number under the pointer, else with the caller's."""
        is_below = self._consultation.geometry().contains(event.pos())
        leg = (self.conversation.consultation if is_below else None) or self.conversation.caller
        menu = number_menu(self, leg.call.remote.number, self.call_back_requested.emit)
        self.menu_opening.emit(menu, leg)
        menu.popup(event.globalPos())

    def _hold_keyboard(self) -> None:
        """What has the keyboard is about to go: keep it in the card, where no key does anything.

        Qt would pass it on to a neighbour, and the next Space would do something else. A target
        that is being typed stays, whatever becomes of the buttons.
        """
        focus = QApplication.focusWidget()
        if self._target.is_being_typed_in or self.note.is_being_used:
            return
        if focus is not None and self.isAncestorOf(focus):
            self.setFocus()

    def _send_digit(self, digit: str) -> None:
        self.action_requested.emit(self.conversation.caller.key, CallAction.DTMF, digit)
