"""The head of the details of a conversation: who, where from, how often, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import Outcome
from callcontrol.ui import entry_words, icons, text, theme
from callcontrol.ui.avatar import Avatar
from callcontrol.ui.buttons import Button
from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.number_menu import number_menu
from callcontrol.ui.translation import tr

_WIDE_CHARACTERS = 70
"""With so much room the buttons stand beside the name."""


class EntryHead(QWidget):
    """``call_back_requested`` tells the number."""

    call_back_requested = Signal(str)
    menu_opening = Signal(object, object)
    """QMenu, CallRecord."""
    back_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._facts: list[str] = []
        self._avatar = Avatar(self, lines=2.8)
        self._name = ElidedLabel(self)
        theme.scale(self._name, 1.3, bold=True)
        self._detail = ElidedLabel(self)
        self._detail.setObjectName("muted")
        self._back = self._tool(tr("Back to the list"))
        self._back.clicked.connect(self.back_requested)
        self._call = Button(tr("Call back"), "phone", "primary", self)
        self._call.clicked.connect(self._call_back)
        self._more = QPushButton("⋯", self)
        self._more.setProperty("kind", "plain")
        self._more.setAutoDefault(False)
        self._more.setAccessibleName(tr("More"))
        self._more.setToolTip(tr("More"))
        self._more.clicked.connect(self._open_menu)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._detail)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._back)
        top.addWidget(self._avatar)
        top.addLayout(names, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._call)
        buttons.addWidget(self._more)
        buttons.addStretch()
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._layout.addLayout(top, 1)
        self._layout.addLayout(buttons)
        self._show_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        is_wide = width >= self.fontMetrics().averageCharWidth() * _WIDE_CHARACTERS
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def offer_way_back(self, *, offered: bool) -> None:
        """Whether it lies over the list, so that there is something to go back to."""
        self._back.setVisible(offered)

    def show_entry(self, entry: Entry) -> None:
        """Show with whom ``entry`` was."""
        self._entry = entry
        them = entry.head.call.remote
        self._avatar.show_person("" if entry.is_private else them.name)
        self._name.show_text(entry_words.who(entry))
        self._facts = (
            [] if entry.is_private else [text.phone_number(them.number), text.abroad(them)]
        )
        self._say([])
        self._call.setEnabled(bool(them.number))

    def show_others(self, others: Sequence[Entry], *, are_all: bool) -> None:
        """Say how many calls there were with them; ``others`` are the newest, or all."""
        if not others:
            return
        if len(others) == 1:
            self._say([tr("first call")])
            return
        calls = tr("%n calls", n=len(others))
        if not are_all:
            calls = tr("more than %n calls", n=len(others))
        missed = sum(entry.outcome is Outcome.MISSED for entry in others)
        self._say([calls, tr("%n missed", n=missed) if missed else ""])

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order in which it is read."""
        return [self._back, self._call, self._more]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()

    def _show_icons(self) -> None:
        self._back.setIcon(icons.icon("back", theme.colours().text))

    def _say(self, more: Sequence[str]) -> None:
        self._detail.show_text(" · ".join(part for part in (*self._facts, *more) if part))

    def _call_back(self) -> None:
        if self._entry is not None:
            self.call_back_requested.emit(self._entry.head.call.remote.number)

    def _open_menu(self) -> None:
        if self._entry is None:
            return
        raw = self._entry.head.call.remote.number
        menu = number_menu(self, raw, self.call_back_requested.emit)
        self.menu_opening.emit(menu, self._entry.head)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
