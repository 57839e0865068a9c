"""On the card of a call: what the user writes about it, folded to one button until it is used."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callcontrol.calls.entry import Remark
from callcontrol.ui.buttons import Button
from callcontrol.ui.remark_editor import RemarkEditor
from callcontrol.ui.translation import tr


class CallNote(QWidget):
    """``button`` unfolds it, and the card has a place for it; both wait for ``offer``."""

    opened = Signal()
    """The editor has come, and wants to know the tags in use."""
    remark_changed = Signal(object)
    """Remark."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._today: Callable[[], date] | None = None
        self._editor: RemarkEditor | None = None  # few calls need one
        self.button = Button(tr("Note"), "note", "chip", parent=card)
        self.button.set_help(tr("Write a note on this call"))
        self.button.clicked.connect(self.open)
        self.button.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def offer(self, today: Callable[[], date]) -> None:
        """Let the user write; ``today`` is for a day to follow up."""
        self._today = today
        self.button.show()

    def open(self) -> None:
        """Unfold it and give it the keyboard, if it is offered."""
        if self._today is not None:
            self._unfold(self._today).focus()

    @property
    def is_being_used(self) -> bool:
        """Whether the keyboard is in it."""
        return self._editor is not None and self._editor.is_being_used

    def show_remark(self, remark: Remark) -> None:
        """Show what is on record; it is unfolded where there is something."""
        if self._today is not None and (remark or self._editor is not None):
            self._unfold(self._today).show_remark(remark)

    def know_tags(self, tags: Sequence[str]) -> None:
        """Suggest ``tags``, those in use."""
        if self._editor is not None:
            self._editor.know_tags(tags)

    def show_saved(self, problem: str = "") -> None:
        """Say that what was told is on disk, or else the sentence ``problem``."""
        if self._editor is not None:
            self._editor.show_saved(problem)

    def flush(self) -> None:
        """Tell at once what has not been told yet."""
        if self._editor is not None:
            self._editor.flush()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return self._editor.tab_stops() if self._editor is not None else []

    def _unfold(self, today: Callable[[], date]) -> RemarkEditor:
        if self._editor is None:
            self._editor = RemarkEditor(tr("Note on this call"), today, self)
            self._editor.remark_changed.connect(self.remark_changed)
            self._editor.left.connect(self._fold)
            self._column.addWidget(self._editor)
            self.opened.emit()
        self.show()
        self.button.hide()
        return self._editor

    def _fold(self) -> None:
        """The keyboard goes back to the card; what is written stays to be seen."""
        self._card.setFocus()
        if self._editor is not None and not self._editor.remark:
            self.hide()
            self.button.show()
