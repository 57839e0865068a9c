"""A field that takes a number, or a name and then one of the people who go by it.

Nobody is taken whom the user has not chosen: not by a call that comes, not by Enter, unless the
text is no number and one row only is listed.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from callcontrol.calls.number import DialNumber, NotDialable, Reason, to_dial
from callcontrol.ui import dial_words, text
from callcontrol.ui.number_field import NumberField
from callcontrol.ui.suggestion_list import Find, Suggestion, SuggestionList
from callcontrol.ui.translation import tr

_AGAIN_MS = 400
"""As long as a second Enter out of habit may take: it is no yes to what the first one has taken."""
_STAYS_IN_WINDOW = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the keyboard may be gone for a moment, to come back to the same place."""


class PersonField(NumberField):
    """``entered``: Enter with a number in the field; ``taken``: it has just got one from the list.

    A held Enter is one Enter.
    """

    entered = Signal()
    taken = Signal()
    undecided = Signal()
    """Enter, where several people go by what was typed."""
    down_pressed = Signal()
    """There is no list for the arrow to go down in."""

    def __init__(self, parent: QWidget, *, region: Callable[[], str] = text.region) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self._region = region
        self._find: Find | None = None
        self._found: Sequence[Suggestion] = ()
        self._list: SuggestionList | None = None
        self._beside: QWidget = parent
        self._person: Suggestion | None = None
        self._just_taken = QTimer(self)
        self._just_taken.setSingleShot(True)
        self._just_taken.setInterval(_AGAIN_MS)
        self.textEdited.connect(self._look_up_and_list)
        self.textChanged.connect(self._read_anew)

    def complete_by(self, find: Find) -> None:
        """List from now on whom ``find`` finds, beside the whole of the parent."""
        self._find = find

    def number(self) -> DialNumber | None:
        """What would be dialled."""
        try:
            return to_dial(self.text(), self._region())
        except NotDialable:
            return None

    def meaning(self) -> str:
        """What is worth saying of the text: what will be dialled, or why nothing can be."""
        try:
            number = to_dial(self.text(), self._region())
        except NotDialable as refused:
            if refused.reason is Reason.LETTERS and self._find is not None and not self._found:
                return tr("Nobody who is known goes by that: type a number")
            if not self._goes_by_name():
                return dial_words.why_not(refused.reason)
            only = len(self._found) == 1
            return tr("Enter takes {who}").format(who=self._found[0].sentence) if only else ""
        words = dial_words.before_dialling(number)
        return f"{words} · {self._person.name}" if self._person else words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._go_down()
            case Qt.Key.Key_Up if self._is_listed():
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat() and not self._just_taken.isActive():
                    self._enter()
            case Qt.Key.Key_Escape if self._is_listed():
                self._close()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_IN_WINDOW:
            self._close()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close()

    def _look_up(self, typed: str) -> None:
        self._found = self._find(typed) if self._find is not None else ()

    def _look_up_and_list(self, typed: str) -> None:
        self._look_up(typed)
        self._show_list()

    def _show_list(self) -> None:
        if not self._found:
            self._close()
            return
        if self._list is None:
            self._list = SuggestionList(self.window())
            self._list.taken.connect(self._take)
            self.destroyed.connect(self._list.deleteLater)
        self._list.offer(self._found, self._beside)

    def _is_listed(self) -> bool:
        return self._list is not None and not self._list.isHidden()

    def _close(self) -> None:
        if self._list is not None:
            self._list.close_list()

    def _step(self, by: int) -> None:
        if self._list is not None:
            self._list.step(by)

    def _go_down(self) -> None:
        if not self._is_listed() and self._found:
            self._show_list()  # it was closed by Escape
        if self._is_listed():
            self._step(1)
        else:
            self.down_pressed.emit()

    def _enter(self) -> None:
        chosen = self._list.chosen if self._list is not None else None
        by_name = self._goes_by_name()
        if chosen is None and by_name and len(self._found) == 1:
            chosen = self._found[0]
        if chosen is not None:
            self._take(chosen)
        elif by_name:
            self._show_list()
            self.undecided.emit()
        else:
            self._close()
            self.entered.emit()

    def _goes_by_name(self) -> bool:
        """Whether the text is no number, complete or not, but somebody's name."""
        has_letters = any(char.isalpha() for char in self.text())
        return has_letters and bool(self._found) and self.number() is None

    def _take(self, person: Suggestion) -> None:
        self.setText(person.keys)
        self._person = person
        self._just_taken.start()
        self.taken.emit()

    def _read_anew(self, typed: str) -> None:
        """The text is another now; of one that was not typed nobody is listed unasked."""
        self._person = None
        if not typed or not self.isModified():
            self._look_up(typed)
            self._close()
