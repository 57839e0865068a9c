"""Work on a file that takes a while: how far it is, a way to stop it, and how it ended."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from callcontrol.history_files.faults import Cancelled
from callcontrol.tasks import Tasks, in_thread
from callcontrol.ui import problems
from callcontrol.ui.announcement import announce
from callcontrol.ui.buttons import Button
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.translation import tr

T = TypeVar("T")
Progress = Callable[[float], None]

_STEPS = 1000


class FileWork(QWidget):
    """One piece of work at a time, in a thread; calls go on meanwhile."""

    ended = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stop = threading.Event()
        self._is_open = True
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = Button(tr("&Cancel"), "close")
        self._cancel.clicked.connect(self._cancel_work)
        self._outcome = plain_label()
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._outcome)
        for part in (self._bar, self._cancel, self._outcome):
            part.hide()

    def begin(
        self, words: str, work: Callable[[Progress], T], done: Callable[[T], str], cancelled: str
    ) -> None:
        """Say ``words`` and do ``work``; then what ``done`` says of its result, or ``cancelled``.

        ``work`` runs in a thread and tells which part is done.
        """
        self._stop = threading.Event()
        self._bar.setValue(0)
        self._bar.show()
        self._cancel.show()
        self._say(words)
        run = self._run(work, done, cancelled, self._stop)
        self._tasks.start(run, name="history file", on_error=self._fail)

    def _cancel_work(self) -> None:
        self._stop.set()

    def close_work(self) -> None:
        """Stop what is under way: the window is gone."""
        self._is_open = False
        self._stop.set()

    async def _run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], str],
        cancelled: str,
        stop: threading.Event,
    ) -> None:
        loop = asyncio.get_running_loop()

        def progress(part: float) -> None:
            if stop.is_set():
                raise Cancelled
            loop.call_soon_threadsafe(self._show, part)

        try:
            result = await in_thread(lambda: work(progress))
        except Cancelled:
            self._end(lambda: cancelled)
        else:
            self._end(lambda: done(result))
        finally:
            stop.set()  # the program quits: the thread ends soon

    def _fail(self, error: BaseException) -> None:
        sentence = problems.sentence(str(getattr(error, "code", "bug")))
        line = getattr(error, "line", 0)
        if line:
            number = QLocale().toString(line)
            sentence = tr("Line {line}: {problem}").format(line=number, problem=sentence)
        self._end(lambda: sentence)

    def _show(self, part: float) -> None:
        if self._is_open:
            self._bar.setValue(round(part * _STEPS))

    def _end(self, sentence: Callable[[], str]) -> None:
        if not self._is_open:
            return
        self._bar.hide()
        self._cancel.hide()
        self._say(sentence())
        self.ended.emit()

    def _say(self, sentence: str) -> None:
        self._outcome.setText(sentence)
        self._outcome.show()
        announce(self, sentence)
