"""Keys on a pop: none, until the user comes to it by the jump key or by a click.

A pop refuses the keyboard. The one that the user came to takes it, with a key for each button, and
gives it back to the window it was taken from.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from callcontrol.cloudlink.models import CallKey
from callcontrol.ui.buttons import Button
from callcontrol.ui.foreground import Foreground
from callcontrol.ui.screen_pop import ScreenPop

PATIENCE_MS = 500
"""A desktop that has not given the keyboard by then refuses it."""

_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_PRESS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class PopKeyboard(QObject):
    """Lends the keyboard to one pop at a time."""

    refused = Signal(object)
    """CallKey: the desktop does not let its pop have the keyboard."""

    def __init__(self, foreground: Foreground | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._foreground = foreground
        self.pop: ScreenPop | None = None
        """The one that has the keyboard, or is about to get it."""
        self._came_from = 0
        self._own: QWidget | None = None
        """The window it was taken from, if that is one of ours."""
        self._until_told: CallKey | None = None
        """Our main window has the keyboard on behalf of this call."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._check)

    def take(self, pop: ScreenPop) -> None:
        """Let ``pop`` have the keyboard: on no button, so that only a key of its own acts."""
        if self.pop is None:
            own = QApplication.activeWindow()
            self._own = None if isinstance(own, ScreenPop) else own
            self._came_from = self._foreground.window() if self._foreground is not None else 0
        else:
            self._refuse_keys(self.pop)
        self.pop = pop
        self._until_told = None
        pop.end_grace()
        _accept_focus(pop, accepts=True)
        pop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pop.installEventFilter(self)
        for button in _buttons(pop):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.use_mnemonic(True)
            button.installEventFilter(self)
        pop.raise_()
        pop.activateWindow()
        pop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._patience.start()

    def give_back(self) -> None:
        """Let the window have the keyboard again that had it before."""
        if self.pop is not None:
            self._refuse_keys(self.pop)
            self._return()

    def leave_to_window(self, key: CallKey) -> None:
        """The main window goes on with a call, and gives the keyboard back when that is told."""
        if self.pop is not None:
            self._refuse_keys(self.pop)
            self._until_told = key

    def tell_end(self, key: CallKey) -> None:
        """A call rings no longer: whoever came for it goes back, if they are still here."""
        if self.pop is not None and self.pop.key == key:
            self.give_back()
        elif self._until_told == key:
            self._until_told = None
            if QApplication.activeWindow() is not None:
                self._return()

    def _return(self) -> None:
        own, self._own = self._own, None
        if own is not None:
            own.activateWindow()
        elif self._foreground is not None:
            self._foreground.give(self._came_from)

    def _refuse_keys(self, pop: ScreenPop) -> None:
        self.pop = None
        self._patience.stop()
        pop.removeEventFilter(self)
        pop.clearFocus()
        pop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in _buttons(pop):
            button.removeEventFilter(self)
            button.clearFocus()
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.use_mnemonic(False)
        _accept_focus(pop, accepts=False)

    def _check(self) -> None:
        pop = self.pop
        if pop is not None and not pop.isActiveWindow():
            self._refuse_keys(pop)
            self.refused.emit(pop.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pop = self.pop
        if pop is None:
            return False
        if event.type() == QEvent.Type.WindowDeactivate and watched is pop:
            self._refuse_keys(pop)  # the user has gone elsewhere
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(pop, event)
        return False

    def _pressed(self, pop: ScreenPop, event: QKeyEvent) -> bool:
        """Whether the key is one of the pop's own."""
        pressed = Qt.Key(event.key())
        if event.modifiers() & ~_SHIFT or event.isAutoRepeat():
            return False
        if pressed == Qt.Key.Key_Escape:
            self.give_back()
        elif pressed in _ON or pressed in _BACK:
            _step(_buttons(pop), forward=pressed in _ON)
        elif pressed in _PRESS:
            on = QApplication.focusWidget()
            if isinstance(on, Button):
                on.click()
        else:
            letter = QKeySequence(event.key()).toString()
            offered = [each for each in _buttons(pop) if each.isVisible()]
            meant = [each for each in offered if each.letter == letter]
            for button in meant:
                button.click()
            return bool(meant)
        return True


def _accept_focus(pop: ScreenPop, *, accepts: bool) -> None:
    """Changed in the window that is there: Qt would hide the widget to change it."""
    handle = pop.windowHandle()
    if handle is not None:
        handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not accepts)


def _buttons(pop: ScreenPop) -> list[Button]:
    return pop.findChildren(Button)


def _step(buttons: Sequence[Button], *, forward: bool) -> None:
    """From one button to the next, as the arrows point; onto the first from the pop itself."""
    there = [each for each in buttons if each.isVisible() and each.isEnabled()]
    if not there:
        return
    on = QApplication.focusWidget()
    if isinstance(on, Button) and on in there:
        place = there.index(on) + (1 if forward else -1)
    else:
        place = 0 if forward else -1
    there[place % len(there)].setFocus(Qt.FocusReason.TabFocusReason)
