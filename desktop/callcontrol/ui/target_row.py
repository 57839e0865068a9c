"""Where a call shall go: one field, and one button for each way of sending it there."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from callcontrol.calls.number import NotDialable, to_dial
from callcontrol.cloudlink.models import CallAction
from callcontrol.ui import text
from callcontrol.ui.buttons import Button
from callcontrol.ui.flow_layout import FlowLayout
from callcontrol.ui.number_field import NumberField
from callcontrol.ui.translation import tr

_ICONS = {
    CallAction.REDIRECT: "redirect",
    CallAction.CONSULT: "ask",
    CallAction.BLIND_TRANSFER: "complete",
}


class TargetRow(QWidget):
    """Asks for a target; ``chosen`` tells the action and the number, ``cancelled`` neither."""

    chosen = Signal(object, str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = NumberField(self)
        self._field.setProperty("kind", "field")
        self._field.setClearButtonEnabled(True)
        for clear in self._field.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear"))
        self._field.textChanged.connect(self._enable)
        self._field.returnPressed.connect(self._choose_first)
        self._buttons: dict[CallAction, Button] = {}
        self._has_mnemonics = True
        self._cancel = Button(tr("Cancel"), "close", parent=self)
        self._cancel.clicked.connect(self.cancelled)
        self._row = FlowLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._field)
        layout.addLayout(self._row)
        self.hide()

    def ask(self, *actions: CallAction) -> None:
        """Offer ``actions``, the one that Enter chooses first, and wait for a target."""
        while self._row.count():
            self._row.takeAt(0)
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {action: self._button(action) for action in actions}
        for button in (*self._buttons.values(), self._cancel):
            self._row.addWidget(button)
        for before, after in pairwise(self.tab_stops()):
            QWidget.setTabOrder(before, after)
        prompt = tr("Number of the colleague")
        self._field.setPlaceholderText(prompt)
        self._field.setAccessibleName(prompt)
        self._field.clear()
        self._enable()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self._field, *self._buttons.values(), self._cancel]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

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
        try:
            number = to_dial(self._field.text(), text.region())
        except NotDialable:
            return ""
        return "" if number.needs_confirmation else number.keys

    def _enable(self) -> None:
        for button in self._buttons.values():
            button.setEnabled(bool(self._number()))

    def _choose_first(self) -> None:
        self._choose(next(iter(self._buttons)))

    def _choose(self, action: CallAction) -> None:
        if number := self._number():
            self.chosen.emit(action, number)
