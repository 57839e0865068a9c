"""All pops on the screen: kept ready, placed above each other, let go when their call is told.

A pop that is shown never moves.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallKey
from callcontrol.ui.pop_places import Place, nearest_free
from callcontrol.ui.rule_strip import Look
from callcontrol.ui.screen_pop import ScreenPop


class ScreenPops(QWidget):
    """All pops on the screen; itself never shown."""

    action_requested = Signal(object, object)
    """CallKey, CallAction."""
    redirect_requested = Signal(object)
    """CallKey."""
    call_back_requested = Signal(str)
    """The number of a caller who gave up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[CallKey, ScreenPop] = {}
        self._places: dict[ScreenPop, Place] = {}
        self._spare: list[ScreenPop] = []
        self._ignored: set[CallKey] = set()
        self._corner, self._screen_name = "bottom_right", ""
        self.mark_by(lambda _record: None)

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
            return
        pop = self._spare.pop() if self._spare else self._make()
        self._shown[record.key] = pop
        pop.rule.show_look(self._look_of(record))  # fixed from now on, as the pop's height is
        pop.show_ringing(record, contact, now)
        pop.move(self._place(pop))
        pop.show()

    def show_end(self, key: CallKey, sentence: str, *, missed: bool = False) -> None:
        """Say what became of a call that rings no longer, and let its pop go."""
        self._ignored.discard(key)
        pop = self._shown.get(key)
        if pop is not None and not pop.is_leaving:
            pop.show_end(sentence, missed=missed)

    def knows(self, key: CallKey) -> bool:
        """Whether this call was shown here and has not been told to have ended."""
        return key in self._shown or key in self._ignored

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

    def clear(self) -> None:
        """Take everything off the screen."""
        for pop in (*self._shown.values(), *self._spare):
            pop.close()
            pop.deleteLater()
        self._shown.clear()
        self._spare.clear()
        self._places.clear()

    def _make(self) -> ScreenPop:
        pop = ScreenPop()
        pop.action_requested.connect(self.action_requested)
        pop.redirect_requested.connect(self.redirect_requested)
        pop.call_back_requested.connect(self.call_back_requested)
        pop.ignored.connect(self._ignored.add)
        pop.gone.connect(self._take_back)
        return pop

    def _take_back(self, pop: ScreenPop) -> None:
        self._shown = {key: shown for key, shown in self._shown.items() if shown is not pop}
        self._places.pop(pop, None)
        self._spare.append(pop)

    def _place(self, pop: ScreenPop) -> QPoint:
        """In the chosen corner, in the nearest free place; what is shown stays where it is."""
        screen = self._screen().availableGeometry()
        taken = tuple(self._places.values())
        self._places[pop] = place = nearest_free(screen, pop.size(), taken, self._corner)
        return place[1].topLeft()

    def mark_by(self, look_of: Callable[[CallRecord], Look | None]) -> None:
        """New pops show from now on what ``look_of`` says of their calls."""
        self._look_of = look_of

    def stack_at(self, corner: str, screen: str) -> None:
        """Pops stack from now on at ``corner`` of the screen that is named ``screen``."""
        self._corner, self._screen_name = corner, screen

    def _screen(self) -> QScreen:
        screens = {screen.name(): screen for screen in QGuiApplication.screens()}
        return screens.get(self._screen_name, QGuiApplication.primaryScreen())
