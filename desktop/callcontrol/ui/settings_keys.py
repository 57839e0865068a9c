"""The rows on keys that work in every window: pressed to be chosen, tried as soon as they are."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from callcontrol.global_keys import Combination, GlobalAction, KeyFault, KeyState, NotUsable
from callcontrol.settings import SettingsError, SettingsStore
from callcontrol.ui import key_words, lock_words, problems
from callcontrol.ui.global_keys import GlobalKeys
from callcontrol.ui.settings_controls import field_width
from callcontrol.ui.settings_row import Row
from callcontrol.ui.shortcuts import native
from callcontrol.ui.translation import tr

_MODIFIERS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
}
_LEAVE = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return}
_CHARACTERS = 22


class KeyRecorder(QLineEdit):
    """Takes the combination that is pressed in it; Backspace takes it away."""

    recorded = Signal(str)
    """The combination in portable text; nothing: none."""
    listening = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("kind", "field")
        self.setPlaceholderText(tr("Press keys"))

    def sizeHint(self) -> QSize:
        return QSize(field_width(self, _CHARACTERS), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_keys(self, text: str) -> None:
        """Show a combination as it is called on this computer."""
        self.setText(native(text) if text else "")

    def event(self, event: QEvent) -> bool:
        """No key is a shortcut of this window while one is being chosen."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _MODIFIERS or event.isAutoRepeat():
            return
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not held:
            self.recorded.emit("")
        elif key in _LEAVE and not held & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            pressed = QKeySequence(event.keyCombination())
            self.recorded.emit(pressed.toString(QKeySequence.SequenceFormat.PortableText))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.listening.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.listening.emit(False)


class KeyRow(Row):
    """One key: chosen, refused, or tried."""

    def __init__(self, action: GlobalAction, store: SettingsStore, keys: GlobalKeys) -> None:
        self._recorder = KeyRecorder()
        super().__init__(key_words.labelled(action), key_words.sentence(action), self._recorder)
        self._action, self._store, self._keys = action, store, keys
        self._recorder.recorded.connect(self._record)
        self._recorder.listening.connect(lambda listening: keys.pause(paused=listening))
        self._recorder.listening.connect(self.show_state)
        self.lock(lock_words.locked(store.locked_by("global_keys")))
        self._arrived: bool | None = None
        keys.changed.connect(self.show_state)
        keys.tried.connect(self._show_trial)
        keys.heard.connect(self._hear)
        self.show_state()

    def show_state(self) -> None:
        """Show the key in force, and how the desktop took it."""
        chosen = self._store.current.global_keys.get(self._action, "")
        self._recorder.show_keys(chosen)
        problem, told = "", key_words.sentence(self._action)
        if self._keys.trial is self._action:
            told = tr("Press it now, in any window.")
        elif self._action in self._keys.states:
            if self._recorder.hasFocus():
                told = tr("Press another key, the same to try it, or Backspace for none.")
            problem = key_words.state(self._keys.states[self._action])
            if self._arrived is not None and not problem:
                told = tr("It works.") if self._arrived else told
                problem = "" if self._arrived else self._did_not_arrive()
        self.say(told)
        self.show_problem(problem)

    def _record(self, text: str) -> None:
        self._arrived = None
        problem = refusal(self._action, text, self._store.current.global_keys.items())
        if problem:
            self.show_problem(problem)
            return
        others = {
            name: keys
            for name, keys in self._store.current.global_keys.items()
            if name != self._action
        }
        try:
            self._store.change(global_keys=others | ({self._action.value: text} if text else {}))
        except SettingsError as error:
            self.show_problem(problems.sentence(error.code))
            return
        self.try_out()

    def _hear(self, action: GlobalAction) -> None:
        """A key that is in force does not come to the field it is pressed in."""
        if not self._recorder.hasFocus():
            return
        if action is self._action:
            self._show_trial(action, arrived=True)
            self.show_state()
        else:
            self.show_problem(_has_it(action))

    def try_out(self) -> None:
        """Wait for the key, if the desktop took one."""
        if self._keys.states.get(self._action) is KeyState.REGISTERED:
            self._keys.try_out(self._action)

    def _show_trial(self, action: GlobalAction, arrived: bool) -> None:
        if action is self._action:
            self._arrived = arrived

    def _did_not_arrive(self) -> str:
        return tr("It did not arrive within 10 seconds.") + " " + key_words.way_out(self._action)


def refusal(action: GlobalAction, text: str, others: Iterable[tuple[str, str]]) -> str:
    """Why ``action`` cannot have the key ``text``; nothing: it can."""
    if not text:
        return ""
    try:
        wanted = Combination.read(text)
    except NotUsable as error:
        return key_words.fault(KeyFault(error.fault))
    for name, keys in others:
        if name in {*GlobalAction} and name != action and keys == str(wanted):
            return _has_it(GlobalAction(name))
    return ""


def _has_it(action: GlobalAction) -> str:
    return tr("“{action}” has this key.").format(action=key_words.title(action))


def key_rows(store: SettingsStore, keys: GlobalKeys) -> list[Row]:
    """What the keys are, and a row for each."""
    sentence = tr("These keys work in every program. There are none until you choose them.")
    first = Row(tr("In every window of the computer"), sentence)
    return [first, *(KeyRow(action, store, keys) for action in GlobalAction)]
