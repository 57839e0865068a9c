"""Ends the program when somebody asks for it from outside, but never while a call is up."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.notice_line import NoticeLine
from callcontrol.ui.translation import tr

_LOOK_MS = 250
"""Between two looks whether the call is over; only while somebody waits for that."""


class Leaving(QObject):
    """``is_busy`` tells whether a call is up; ``leave`` ends the program."""

    def __init__(
        self,
        window: MainWindow,
        is_busy: Callable[[], bool],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._is_busy, self.leave = window, is_busy, leave
        self._deed = leave
        self._line: NoticeLine | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._go_if_free)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self.stay)

    @property
    def is_waiting(self) -> bool:
        """Whether the program ends after the call."""
        return self._look.isActive()

    def ask(self, seconds: int) -> None:
        """End within ``seconds``, as soon as no call is up; not at all if that takes longer.

        What is to be done after the call already, such as an update, stays so.
        """
        if self.is_waiting and not self._limit.isActive():
            return
        self.when_free(self.leave)
        if self.is_waiting:
            self._limit.start(seconds * 1000)

    def when_free(self, deed: Callable[[], None]) -> None:
        """Do ``deed``, which ends the program, as soon as no call is up and the user lets it."""
        self._limit.stop()
        self._deed = deed
        self._look.start()
        self._go_if_free()
        if self.is_waiting:
            self._say()

    def stay(self) -> None:
        """Go on running: nobody waits any more, or the user does not want it."""
        self._look.stop()
        self._limit.stop()
        if self._line is not None:
            self._line.forget()

    def _go_if_free(self) -> None:
        if not self._is_busy():
            self.stay()
            self._deed()

    def _say(self) -> None:
        sentence = tr("Call Control ends after the call, to be updated.")
        if self._line is None:
            self._line = NoticeLine(self._window)
            self._line.pressed.connect(self.stay)
            self._window.put_below(self._line)
        self._line.tell(sentence, tr("Keep running"))
