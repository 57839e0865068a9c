"""The keyboard's ways through the main window, besides those that its menu names."""

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from callcontrol.ui.call_card import CallCard
from callcontrol.ui.shortcut_sheet import ShortcutSheet
from callcontrol.ui.shortcuts import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from callcontrol.ui.main_window import MainWindow


class WindowKeys(QObject):
    """F6 goes from part to part, a number to its call; F10 opens the menu, another key the note."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._sheet: ShortcutSheet | None = None
        self.everywhere: Callable[[], Mapping[str, str]] = dict
        """What the settings say of keys that work in every window."""
        for command, action in (
            (Command.NEXT_PART, lambda: self._go(1)),
            (Command.PREVIOUS_PART, lambda: self._go(-1)),
            (Command.MENU, self._open_menu),
            (Command.NOTE, self._open_note),
        ):
            for keys in command.sequences:
                QShortcut(keys, window, action)
        for place, keys in enumerate(Command.GO_TO_CALL.sequences):
            QShortcut(keys, window, lambda place=place: self._go_to_call(place))

    def open_sheet(self) -> None:
        """Show all keys; there is one window of them."""
        if self._sheet is None:
            self._sheet = ShortcutSheet(self._window, self.everywhere())
            self._sheet.finished.connect(self._forget)
        self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()

    def _forget(self) -> None:
        self._sheet = None

    def _parts(self) -> list[QWidget]:
        window = self._window
        parts = (window.dialler, *window.cards.cards, window.history)
        return [part for part in parts if part.isVisible()]

    def _go(self, step: int) -> None:
        """To the next part or the one before; from anywhere else to the first or the last."""
        parts, focus = self._parts(), QApplication.focusWidget()
        if not parts:
            return  # nobody is signed in: Tab leads everywhere
        here = [p for p, part in enumerate(parts) if focus and _holds(part, focus)]
        outside = -1 if step > 0 else 0
        self._enter(parts[((here or [outside])[0] + step) % len(parts)])

    def _enter(self, part: QWidget) -> None:
        window = self._window
        window.pages.show_calls()
        if isinstance(part, CallCard):
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            window.cards.ensureWidgetVisible(part)
        elif part is window.dialler:
            window.dialler.focus()
        elif part is window.history:
            _focus_last(window.history.tab_stops())

    def _go_to_call(self, place: int) -> None:
        for card in islice(self._window.cards.cards, place, place + 1):
            self._enter(card)

    def _open_note(self) -> None:
        """Of the call that has the keyboard, else of the foremost one."""
        cards, focus = self._window.cards, QApplication.focusWidget()
        here = (card for card in cards.cards if focus and _holds(card, focus))
        card = next(here, None) or cards.foremost()
        if card is not None:
            card.note.open()
            cards.ensureWidgetVisible(card.note)

    def _open_menu(self) -> None:
        menu, button = self._window.header.menu, self._window.header.menu_button
        corner = QPoint(button.width() - menu.sizeHint().width(), button.height())
        menu.popup(button.mapToGlobal(corner))
        entries = (e for e in menu.actions() if e.isEnabled() and e.isVisible() and not e.menu())
        menu.setActiveAction(next(e for e in entries if not e.isSeparator()))


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _focus_last(stops: list[QWidget]) -> None:
    """The last that shows: the list itself, or a filter while the list is empty."""
    for stop in reversed(stops):
        if stop.isVisible():
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            return
