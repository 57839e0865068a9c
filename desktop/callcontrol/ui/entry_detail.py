"""All there is to know of one conversation: who, what happened, what was remarked, what else."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from callcontrol.calls.entry import Entry, Remark
from callcontrol.storage.database import DatabaseError
from callcontrol.ui import problems, theme
from callcontrol.ui.earlier_calls import EarlierCalls
from callcontrol.ui.entry_head import EntryHead
from callcontrol.ui.entry_story import EntryStory
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.remark_editor import RemarkEditor
from callcontrol.ui.translation import tr

T = TypeVar("T")

_SPACE = 12


class EntryDetail(QWidget):
    """Shows an ``Entry``; what is written on it is on disk within a second."""

    call_back_requested = Signal(str)
    rearranged = Signal()
    """There are other controls now."""
    menu_opening = Signal(object, object)
    """QMenu, CallRecord: what else can be done about a call may be added."""
    back_requested = Signal()
    search_requested = Signal(str)
    """The calls with this number are wanted in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAccessibleName(tr("Call details"))
        self._reading: HistoryReading | None = None
        self._now: Callable[[], datetime] = datetime.now
        self._entry: Entry | None = None
        self._tags: list[str] | None = None
        """Those in use, as long as none of them can have changed: there may be many remarks."""
        self._unsubscribe: list[Callable[[], None]] = []
        self.head = EntryHead(self)
        self.head.call_back_requested.connect(self.call_back_requested)
        self.head.menu_opening.connect(self.menu_opening)
        self.head.back_requested.connect(self.back_requested)
        self._story = EntryStory(self)
        self._note = RemarkEditor(tr("Note on this call"), self._today, self)
        self._caller_note = RemarkEditor(tr("Note on this caller"), self._today, self)
        self._note.remark_changed.connect(self._keep)
        self._caller_note.remark_changed.connect(self._keep_on_caller)
        for editor in (self._note, self._caller_note):
            editor.left.connect(self.back_requested)
        self._caller_title = _title(tr("Note on this caller"))
        self._earlier = EarlierCalls(self)
        self._earlier.chosen.connect(self.show_entry)
        self._earlier.all_requested.connect(self.search_requested)
        self._hint = plain_label(tr("Choose a call to see what happened."), "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea(self)
        self._area.setObjectName("detailArea")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.verticalScrollBar().setAccessibleName(tr("Scroll"))
        self._area.setWidget(self._inside())
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self._area)

    def _inside(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("detail")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(2, 2, 8, 2)
        layout.setSpacing(_SPACE)
        layout.addWidget(self.head)
        layout.addWidget(self._story)
        layout.addWidget(_title(tr("Note on this call")))
        layout.addWidget(self._note)
        layout.addWidget(self._caller_title)
        layout.addWidget(self._caller_note)
        layout.addWidget(self._earlier)
        layout.addStretch()
        return inside

    def show_history(self, reading: HistoryReading, now: Callable[[], datetime]) -> None:
        """Show calls of one account from now on; none yet."""
        self.flush()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe = [
            reading.history.changed.subscribe(self._follow),
            reading.history.removed.subscribe(self._let_go),
        ]
        self._reading, self._now = reading, now
        self._entry = self._tags = None
        self._stack.setCurrentWidget(self._hint)

    @property
    def entry(self) -> Entry | None:
        """What is shown."""
        return self._entry

    def show_entry(self, entry: Entry) -> None:
        """Show ``entry``; what was written on the one before is kept first."""
        if self._reading is None:
            return
        self.flush()
        entry = self._entry = self._reading.entry_of(entry.head) or entry  # with its last remark
        raw = entry.head.call.remote.number
        self._show_facts()
        if self._tags is None:
            self._tags = self._read(self._reading.history.tags, None)
        about = self._read(partial(self._reading.history.caller_remark, raw), Remark())
        for editor, remark in ((self._note, entry.remark), (self._caller_note, about)):
            editor.know_tags(self._tags or [])
            editor.show_remark(remark)
        for part in (self._caller_title, self._caller_note):
            part.setVisible(bool(raw))
        self._stack.setCurrentWidget(self._area)
        self._area.verticalScrollBar().setValue(0)

    def _show_facts(self) -> None:
        entry, reading = self._entry, self._reading
        if entry is None or reading is None:
            return
        self.head.show_entry(entry)
        self._story.show_story(entry, reading.legs(entry), self._now())
        self._earlier.clear()
        reading.with_number(entry.head.call.remote.number, partial(self._show_others, entry))

    def _show_others(self, entry: Entry, others: Sequence[Entry], are_all: bool) -> None:
        if self._entry is entry:
            self.head.show_others(others, are_all=are_all)
            self._earlier.show_entries(entry, others, self._now())
            self.rearranged.emit()

    def flush(self) -> None:
        """Keep at once what has been typed."""
        self._note.flush()
        self._caller_note.flush()

    def focus(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        _first_shown(self.tab_stops()).setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [
            *self.head.tab_stops(),
            *self._note.tab_stops(),
            *self._caller_note.tab_stops(),
            *self._earlier.tab_stops(),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _follow(self, changed: Sequence[Entry]) -> None:
        """What is shown is true still; what is being typed stays."""
        self._tags = None
        for entry in changed:
            if self._entry and entry.head.record_id == self._entry.head.record_id:
                self._entry = entry
                self._show_facts()
                self._note.show_remark(entry.remark)

    def _let_go(self, removed: Sequence[str]) -> None:
        if self._entry is not None and self._entry.head.record_id in removed:
            self._entry = None
            self._stack.setCurrentWidget(self._hint)
            self.back_requested.emit()

    def _keep(self, remark: Remark) -> None:
        if self._entry is not None and self._reading is not None:
            keep = partial(self._reading.history.remark, self._entry, remark)
            self._note.show_saved(_problem_of(keep))

    def _keep_on_caller(self, remark: Remark) -> None:
        if self._entry is not None and self._reading is not None:
            self._tags = None
            raw = self._entry.head.call.remote.number
            keep = partial(self._reading.history.remark_caller, raw, remark)
            self._caller_note.show_saved(_problem_of(keep))

    def _read(self, question: Callable[[], T], otherwise: T) -> T:
        try:
            return question()
        except DatabaseError as error:
            self._note.show_saved(problems.sentence(error.code))
            return otherwise

    def _today(self) -> date:
        return self._now().astimezone().date()


def _problem_of(keep: Callable[[], object]) -> str:
    """What kept the history from taking it, in words; nothing if it is on disk."""
    try:
        keep()
    except DatabaseError as error:
        return problems.sentence(error.code)
    return ""


def _title(words: str) -> QLabel:
    label = plain_label(words)
    theme.scale(label, 1.0, bold=True)
    return label


def _first_shown(stops: Sequence[QWidget]) -> QWidget:
    return next((stop for stop in stops if stop.isVisible()), stops[0])
