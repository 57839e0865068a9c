"""All pops on the screen: kept ready, placed above each other, let go when their call is told.

A pop that is shown never moves, unless the user draws it.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallKey
from callcontrol.settings import ACTIVE_SCREEN
from callcontrol.ui import foreground, pop_places
from callcontrol.ui.foreground import Foreground
from callcontrol.ui.pop_places import Anchor
from callcontrol.ui.rule_strip import Look
from callcontrol.ui.screen_pop import ScreenPop

if TYPE_CHECKING:  # few pops are ever given the keyboard
    from callcontrol.ui.pop_keyboard import PopKeyboard


class ScreenPops(QWidget):
    """All pops on the screen; itself never shown. ``is_quiet`` says when none may come."""

    action_requested = Signal(object, object)
    """CallKey, CallAction."""
    redirect_requested = Signal(object)
    """CallKey."""
    call_back_requested = Signal(str)
    """The number of a caller who gave up."""
    held_back = Signal(object)
    """CallRecord: a call rings whose pop may not come now; told again with what is new of it."""
    drawn = Signal(object, str)
    """Anchor, name of a screen: where the user wants the pops."""
    keyboard_refused = Signal(object)
    """CallKey: the user came to its pop, but the desktop does not give that the keyboard."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        desktop: Foreground | None = None,
        is_quiet: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self.is_quiet = is_quiet
        self._shown: dict[CallKey, ScreenPop] = {}
        self._spare: list[ScreenPop] = []
        self._ignored: set[CallKey] = set()
        self._held_back: dict[CallKey, CallRecord] = {}
        """What rings while no pop may come."""
        self._anchor, self._screen_name = Anchor(), ""
        self._lent: PopKeyboard | None = None
        self.mark_by(lambda _record: None)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._bring_back)

    def prepare(self) -> None:
        """Make a pop ahead of time: showing it takes half the time then."""
        pop = self._make()
        pop.winId()
        pop.ensurePolished()
        self._spare.append(pop)

    def show_ringing(self, record: CallRecord, contact: str, now: datetime) -> None:
        """Show the pop of a ringing call, or bring it up to date; not what the user ignores."""
        if record.key in self._ignored:
            return
        if (shown := self._shown.get(record.key)) is not None:
            shown.show_ringing(record, contact, now)
        elif record.key in self._held_back or self.is_quiet():
            self._held_back[record.key] = record
            self.held_back.emit(record)
        else:
            self._pop_up(record, contact, now)

    def _pop_up(self, record: CallRecord, contact: str, now: datetime) -> None:
        pop = self._spare.pop() if self._spare else self._make()
        pop.rule.show_look(self._look_of(record))  # fixed from now on, as the pop's height is
        pop.show_ringing(record, contact, now)
        pop.move(self._place(pop))
        self._shown[record.key] = pop
        pop.show()

    def show_held_back(self, now: datetime) -> None:
        """Show what rings after all."""
        waiting, self._held_back = list(self._held_back.values()), {}
        for record in waiting:
            self._pop_up(record, "", now)

    def hold_back(self, live: Iterable[CallRecord]) -> None:
        """Take all pops off the screen, those of ``live`` calls that ring only for now."""
        self._return_keyboard()
        for record in live:
            if record.key in self._shown and record.is_ringing_here:
                self._held_back[record.key] = record
        for pop in list(self._shown.values()):
            pop.leave()
        for record in list(self._held_back.values()):
            self.held_back.emit(record)

    def take_keyboard(self) -> bool:
        """Give the keyboard to the pop that rings longest, or to the next after the one that has
        it; whether there is one. Only ever because the user asked for it."""
        ringing = [pop for pop in self._shown.values() if not pop.is_leaving]
        if not ringing:
            return False
        keyboard = self._keyboard()
        place = ringing.index(keyboard.pop) + 1 if keyboard.pop in ringing else 0
        keyboard.take(ringing[place % len(ringing)])
        return True

    def show_end(self, key: CallKey, sentence: str, *, missed: bool = False) -> None:
        """Say what became of a call that rings no longer, and let its pop go."""
        self._ignored.discard(key)
        self._held_back.pop(key, None)
        if self._lent is not None:
            self._lent.tell_end(key)
        pop = self._shown.get(key)
        if pop is not None and not pop.is_leaving:
            pop.show_end(sentence, missed=missed)

    def knows(self, key: CallKey) -> bool:
        """Whether this call was shown here and has not been told to have ended."""
        return key in self._shown or key in self._ignored or key in self._held_back

    def get(self, key: CallKey) -> ScreenPop | None:
        """The pop of a call, while it is on the screen."""
        return self._shown.get(key)

    def show_time(self, now: datetime) -> None:
        """Let the clocks go on."""
        for pop in self._shown.values():
            pop.show_time(now)

    def dismiss(self) -> None:
        """Take the pops of one user's calls off the screen; those of the next one start afresh."""
        for pop in list(self._shown.values()):
            pop.leave()
        self._ignored.clear()
        self._held_back.clear()

    def clear(self) -> None:
        """Take everything off the screen."""
        self._return_keyboard()
        for pop in (*self._shown.values(), *self._spare):
            pop.close()
            pop.deleteLater()
        self._shown.clear()
        self._spare.clear()
        self._held_back.clear()

    def _make(self) -> ScreenPop:
        pop = ScreenPop()
        pop.action_requested.connect(self.action_requested)
        pop.action_requested.connect(self._return_keyboard)
        pop.redirect_requested.connect(self._pass_keyboard_on)
        pop.redirect_requested.connect(self.redirect_requested)
        pop.call_back_requested.connect(self.call_back_requested)
        pop.ignored.connect(self._ignored.add)
        pop.ignored.connect(self._return_keyboard)  # before it goes
        pop.gone.connect(self._take_back)
        pop.came_to.connect(lambda pop: self._keyboard().take(pop))
        pop.dropped.connect(self._remember_place)
        return pop

    def _take_back(self, pop: ScreenPop) -> None:
        self._shown = {key: shown for key, shown in self._shown.items() if shown is not pop}
        self._spare.append(pop)

    def _keyboard(self) -> "PopKeyboard":
        if self._lent is None:
            from callcontrol.ui.pop_keyboard import PopKeyboard

            self._lent = PopKeyboard(self._desktop, self)
            self._lent.refused.connect(self.keyboard_refused)
        return self._lent

    def _return_keyboard(self) -> None:
        """What the user wanted is under way."""
        if self._lent is not None:
            self._lent.give_back()

    def _pass_keyboard_on(self, key: CallKey) -> None:
        if self._lent is not None:
            self._lent.leave_to_window(key)

    def mark_by(self, look_of: Callable[[CallRecord], Look | None]) -> None:
        """New pops show from now on what ``look_of`` says of their calls."""
        self._look_of = look_of

    def stack_at(self, anchor: Anchor, screen: str) -> None:
        """Pops stack from now on from ``anchor`` of the screen that is named ``screen``."""
        self._anchor, self._screen_name = anchor, screen

    def _place(self, pop: ScreenPop) -> QPoint:
        taken = [shown.geometry() for shown in self._shown.values()]
        area = self._screen().availableGeometry()
        return pop_places.free_place(pop.size(), taken, area, self._anchor)

    def _screen(self) -> QScreen:
        """A screen that is gone comes back to mind with its name."""
        if self._screen_name == ACTIVE_SCREEN:
            return foreground.screen(self._desktop)
        screens = {screen.name(): screen for screen in QGuiApplication.screens()}
        return screens.get(self._screen_name, QGuiApplication.primaryScreen())

    def _remember_place(self, pop: ScreenPop) -> None:
        screen = QGuiApplication.screenAt(pop.geometry().center()) or self._screen()
        area = screen.availableGeometry()
        pop.move(pop_places.brought_back(pop.geometry(), area))
        anchor = pop_places.anchor_of(pop.geometry(), area)
        is_main = screen is QGuiApplication.primaryScreen()
        name = "" if is_main and not self._screen_name else screen.name()
        if self._screen_name == ACTIVE_SCREEN:
            name = ACTIVE_SCREEN
        self.drawn.emit(anchor, name)

    def _bring_back(self) -> None:
        """Its screen is gone: no pop may lie where nobody sees it."""
        for pop in self._shown.values():
            if QGuiApplication.screenAt(pop.geometry().center()) is None:
                pop.move(self._place(pop))
