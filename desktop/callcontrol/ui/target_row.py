"""Where a call shall go: one field, and one button for each way of sending it there.

What happens at the telephone meanwhile changes what the buttons may do, never what is typed.
"""

from collections.abc import Collection
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from callcontrol.cloudlink.models import CallAction
from callcontrol.ui import dial_words, text, theme
from callcontrol.ui.buttons import Button
from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.person_field import PersonField
from callcontrol.ui.suggestion_list import Find
from callcontrol.ui.translation import tr

_ICONS = {
    CallAction.REDIRECT: "redirect",
    CallAction.CONSULT: "ask",
    CallAction.BLIND_TRANSFER: "complete",
}
UNDO_MS = 1500
"""How long "Send now" can be taken back, for those who want that."""
_TRANSFERS = (CallAction.CONSULT, CallAction.BLIND_TRANSFER)


class TargetRow(QWidget):
    """Asks for a target; ``chosen`` tells the action and the number, ``cancelled`` neither."""

    chosen = Signal(object, str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_undo = False
        """Whether "Send now" waits for a moment, in which it can be taken back."""
        self._undo = QTimer(self)
        self._undo.setSingleShot(True)
        self._undo.setInterval(UNDO_MS)
        self._undo.timeout.connect(self._send)
        self._field = PersonField(self)
        self._field.setClearButtonEnabled(True)
        for clear in self._field.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear"))
        self._field.textChanged.connect(self._enable)
        self._field.entered.connect(self._choose_first)
        self._field.taken.connect(self._enable)
        self._field.undecided.connect(lambda: self._say(dial_words.choose()))
        self._line = ElidedLabel(self)
        self._line.setObjectName("muted")
        self._line.setIndent(10)
        theme.scale(self._line, 0.85)
        self._buttons: dict[CallAction, Button] = {}
        self._by_enter = CallAction.CONSULT
        self._allowed: Collection[object] = ()
        self._has_mnemonics = True
        self._cancel = Button(tr("Cancel"), "close", parent=self)
        self._cancel.clicked.connect(self._turn_back)
        self._row = FlowLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._field)
        layout.addWidget(self._line)
        layout.addLayout(self._row)
        self.hide()

    def complete_by(self, find: Find) -> None:
        """Suggest whom ``find`` finds while a name or a number is typed."""
        self._field.complete_by(find)

    def ask(self, *actions: CallAction) -> None:
        """Offer ``actions``, the one that Enter chooses first, and wait for a target."""
        self._by_enter, self._allowed = actions[0], actions
        self._offer(actions)
        self._field.setPlaceholderText(tr("Name or number"))
        self._field.setAccessibleName(tr("Name or number of the colleague"))
        self._field.clear()
        self._enable()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow(self, choices: Collection[object]) -> bool:
        """The call has changed, and allows ``choices`` now; what is typed stays as it is.

        Says whether there is still something to ask for, or something typed to keep.
        """
        if self.isHidden():
            return False
        self._allowed = choices
        if CallAction.REDIRECT in self._buttons and CallAction.CONSULT in choices:
            self._offer(_TRANSFERS)  # it was answered; Enter still means what it meant
        self._enable()
        return bool(self._allowed_now() or self.typed)

    @property
    def typed(self) -> str:
        """What is being typed, though the window may be put away meanwhile."""
        return "" if self.isHidden() else self._field.text()

    @property
    def is_being_typed_in(self) -> bool:
        """Whether the keyboard is in the field."""
        return self._field.hasFocus()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self._field, *self._buttons.values(), self._cancel]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._turn_back()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # and not the whole window, which may be closed by now
            self._undo.stop()

    def _turn_back(self) -> None:
        """One step: from sending at once to the target, or from the target to the call."""
        if self._undo.isActive():
            self._enable()
        else:
            self.cancelled.emit()

    def _offer(self, actions: Collection[CallAction]) -> None:
        while self._row.count():
            self._row.takeAt(0)
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {action: self._button(action) for action in actions}
        for button in (*self._buttons.values(), self._cancel):
            self._row.addWidget(button)
        for before, after in pairwise(self.tab_stops()):
            QWidget.setTabOrder(before, after)

    def _button(self, action: CallAction) -> Button:
        words = tr("Redirect") if action is CallAction.REDIRECT else text.action(action)
        button = Button(words, _ICONS[action], "plain", self)
        button.set_help(text.action_help(action))
        button.clicked.connect(lambda: self._choose(action))
        button.use_mnemonic(self._has_mnemonics)
        return button

    def use_mnemonics(self, used: bool) -> None:
        """Whether the letters of the buttons press them now."""
        self._has_mnemonics = used
        for button in self._buttons.values():
            button.use_mnemonic(used)

    def _number(self) -> str:
        number = self._field.number()
        return "" if number is None or number.needs_confirmation else number.keys

    def _enable(self) -> None:
        self._undo.stop()
        possible = self._allowed_now()
        for action, button in self._buttons.items():
            button.setEnabled(bool(self._number()) and action in possible)
        self._say(self._field.meaning() if possible else tr("Not while the call is in this state"))

    def _allowed_now(self) -> list[CallAction]:
        return [action for action in self._buttons if action in self._allowed]

    def _say(self, sentence: str) -> None:
        self._line.show_text(sentence)
        self._field.setAccessibleDescription(sentence)

    def _choose_first(self) -> None:
        if self._by_enter in self._buttons:
            self._choose(self._by_enter)
        else:
            self._say(tr("The call was answered meanwhile: choose a button"))

    def _choose(self, action: CallAction) -> None:
        number = self._number()
        if not number or action not in self._allowed_now():
            return
        if action is not CallAction.BLIND_TRANSFER or not self.can_undo:
            self.chosen.emit(action, number)
        elif not self._undo.isActive():
            self._undo.start()
            self._say(tr("Sends to {number} in a moment: Escape stops it").format(number=number))

    def _send(self) -> None:
        self.chosen.emit(CallAction.BLIND_TRANSFER, self._number())
