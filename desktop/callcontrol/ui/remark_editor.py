"""What the user remarks on a call or on a caller: a note, tags, a day to follow up."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from callcontrol.calls.entry import Remark
from callcontrol.ui import theme
from callcontrol.ui.announcement import announce
from callcontrol.ui.follow_up import FollowUp
from callcontrol.ui.note_field import NoteField
from callcontrol.ui.tag_row import TagRow
from callcontrol.ui.translation import tr

SAVE_MS = 500
"""What was typed is given away so soon, also while one goes on typing."""


class RemarkEditor(QWidget):
    """``name`` says what the note is on, for a screen reader and while there is none.

    What the user changes is told by ``remark_changed`` and kept by somebody else, who answers
    with ``show_saved``.
    """

    remark_changed = Signal(object)
    """Remark."""
    left = Signal()
    """The user has pressed Escape: the keyboard may go back to where it was."""

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SAVE_MS)
        self._soon.timeout.connect(self._tell)
        self._shown = Remark()
        self._note = NoteField(name, self)
        self._note.textChanged.connect(self._touch)
        self._follow_up = FollowUp(today, self)
        self._follow_up.changed.connect(self._tell)
        self._tags = TagRow(self._follow_up, self)
        self._tags.changed.connect(self._tell)
        self._tags.rearranged.connect(self._order_tabs)
        self._state = QLabel(self)
        self._state.setObjectName("muted")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        theme.scale(self._state, 0.9)
        self._state.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._note)
        layout.addWidget(self._state)
        layout.addWidget(self._tags)
        self._order_tabs()

    @property
    def remark(self) -> Remark:
        """As it stands in the fields, saved or not."""
        return Remark(note=self._note.text, tags=self._tags.tags, follow_up_on=self._follow_up.day)

    @property
    def is_being_used(self) -> bool:
        """Whether the keyboard is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_remark(self, remark: Remark) -> None:
        """Show what is on record; what is being typed stays until it is told.

        Before another call's remark is shown, ``flush`` has to give away the one of before.
        """
        if self._soon.isActive():
            return
        self._shown = remark
        self._note.show_text(remark.note)
        self._tags.show_tags(remark.tags)
        self._follow_up.show_day(remark.follow_up_on)
        self._soon.stop()  # which the field started
        if not self.is_being_used:
            self._say("")

    def know_tags(self, tags: Sequence[str]) -> None:
        """Suggest ``tags``, those in use, while one is typed."""
        self._tags.know(tags)

    def show_saved(self, problem: str = "") -> None:
        """Say that what was told is on disk, or else the sentence ``problem``."""
        self._state.setObjectName("notice" if problem else "muted")
        self._state.style().polish(self._state)
        self._say(problem or tr("Saved"))
        announce(self, problem)

    def flush(self) -> None:
        """Tell at once what has not been told yet."""
        self._tags.take_typed()
        if self._soon.isActive():
            self._tell()

    def focus(self) -> None:
        """Give the keyboard to the note."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self._note, *self._tags.tab_stops(), *self._follow_up.tab_stops()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _order_tabs(self) -> None:
        for before, after in pairwise(self.tab_stops()):
            QWidget.setTabOrder(before, after)

    def _touch(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        self._soon.stop()
        if self.remark != self._shown:
            self._shown = self.remark
            self.remark_changed.emit(self._shown)

    def _say(self, sentence: str) -> None:
        self._state.setText(sentence)
        self._state.setVisible(bool(sentence))
