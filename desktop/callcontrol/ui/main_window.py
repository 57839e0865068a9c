"""The main window: header, dial field, cards, history. It composes; its parts do the work."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from callcontrol.phone_status import PhoneStatus
from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.availability import AvailabilityMenu, DisturbAction
from callcontrol.ui.banner_line import BannerLine
from callcontrol.ui.header import Header
from callcontrol.ui.sign_in_page import SignInPage
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # the first paint does without
    from collections.abc import Sequence

    from callcontrol.ui.ended_banner import EndedBanner
    from callcontrol.ui.phone_words import PhoneView

_SIZE = (400, 680)
_LEAST = (340, 480)
_LEAST_CHARACTERS, _LEAST_LINES = 48, 30
"""For those who need larger letters the least is larger, as far as their screen has room."""
_FRAME = 40
"""What the desktop draws around a window."""
_PASSING_MS = 6000


class MainWindow(QMainWindow):
    """The shell is painted before anything else is loaded; ``complete`` adds what shows calls."""

    close_requested = Signal()
    quit_requested = Signal()
    sign_out_requested = Signal()
    settings_requested = Signal()
    about_requested = Signal()
    diagnostics_requested = Signal()
    reconnect_requested = Signal()
    scene_requested = Signal(object)
    """Scene."""
    availability_requested = Signal(object)
    """Availability."""

    def __init__(self, *, complete: bool = True) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(tr("Call Control"))
        metrics = self.fontMetrics()
        width = max(_LEAST[0], metrics.averageCharWidth() * _LEAST_CHARACTERS)
        height = max(_LEAST[1], metrics.height() * _LEAST_LINES)
        room = self.screen().availableGeometry().height() - _FRAME
        self.setMinimumSize(width, min(height, max(_LEAST[1], room)))
        self.resize(*_SIZE)
        self.header = Header()
        self.sign_in = SignInPage()
        self.banner = BannerLine(self)
        self.banner.pressed.connect(self.reconnect_requested)
        self._ended: EndedBanner | None = None
        self._below: list[QWidget] = []
        self._lasting = ""
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASSING_MS)
        self._passing.timeout.connect(lambda: self.show_banner(self._lasting))
        self._pages = QStackedLayout()
        self._pages.addWidget(self.sign_in)
        inside = QWidget()
        self.setCentralWidget(inside)
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        layout = self._column = QVBoxLayout()
        self._row.addLayout(layout, 1)
        layout.setContentsMargins(14, 14, 14, 10)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addLayout(self._pages, 1)
        if complete:
            self.complete()

    def complete(self) -> None:
        """Add what only somebody who is signed in sees."""
        from callcontrol.ui.calls_page import CallsPage
        from callcontrol.ui.card_stack import CardStack
        from callcontrol.ui.dialler import Dialler
        from callcontrol.ui.entry_detail import EntryDetail
        from callcontrol.ui.history_list import HistoryList
        from callcontrol.ui.phone_panel import PhonePanel
        from callcontrol.ui.recording_menu import RecordingMenu
        from callcontrol.ui.window_keys import WindowKeys
        from callcontrol.ui.window_pages import WindowPages

        self.phones = PhonePanel(self)
        self._column.insertWidget(1, self.phones.row)
        self.dialler = Dialler()
        self.cards = CardStack()
        self.history = HistoryList()
        self.detail = EntryDetail()
        self.recording = RecordingMenu(self)
        dialler = self.phones.beside(self.dialler)
        self._calls = CallsPage(dialler, self.cards, self.history, self.detail)
        self.pages = WindowPages(self, self._pages, self.sign_in, self._calls)
        self.pages.rail.settings_requested.connect(self.settings_requested)
        self.pages.calls_shown.connect(self.dialler.focus)
        self.pages.figures_shown.connect(self._order_tabs)
        self._row.insertWidget(0, self.pages.rail)
        self.keys = WindowKeys(self)
        self._fill_menu()
        self._order_tabs()
        for part in (self.cards.changed, self.history.rearranged, self.detail.rearranged):
            part.connect(self._order_tabs)

    def _order_tabs(self) -> None:
        """The keyboard goes through the window as it is read."""
        stops = [
            *_focusable(self.pages.rail),
            *_focusable(self.header),
            *_focusable(self.banner),
            *_focusable(self.phones.row),
            self.phones.dial_from,
            *_focusable(self.dialler),
            *self.cards.tab_stops(),
            *self.history.tab_stops(),
            *self.detail.tab_stops(),
            *(stop for line in self._below for stop in _focusable(line)),
            *_focusable(self.sign_in),
            *self.pages.tab_stops(),
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fill_menu(self) -> None:
        from callcontrol.ui.shortcuts import Command

        self.sign_out = QAction(tr("Sign &out"), self)
        self.sign_out.triggered.connect(self.sign_out_requested)
        leave = QAction(tr("&Quit"), self)
        leave.setShortcuts(Command.QUIT.sequences)
        leave.triggered.connect(self.quit_requested)
        find = QAction(tr("&Dial a number"), self)
        find.setShortcuts(Command.DIAL.sequences)
        find.triggered.connect(self.pages.show_calls)
        find.triggered.connect(self.dialler.focus)
        self.redial = QAction(tr("&Redial last number"), self)
        self.redial.setShortcuts(Command.REDIAL.sequences)
        self.redial.setEnabled(False)
        self.redial.triggered.connect(self.pages.show_calls)
        self.redial.triggered.connect(self.dialler.redial)
        self._disturb = DisturbAction(self)
        self._availability = AvailabilityMenu(self)
        for control in (self._disturb, self._availability):
            control.requested.connect(self.availability_requested)
        search = QAction(tr("Searc&h calls"), self)
        search.setShortcuts(Command.SEARCH.sequences)
        search.triggered.connect(self.pages.show_calls)
        search.triggered.connect(self._calls.search)
        settings = self.settings_entry = QAction(tr("Settin&gs…"), self)
        settings.setShortcuts(Command.SETTINGS.sequences)
        settings.triggered.connect(self.settings_requested)
        keys = QAction(tr("&Keyboard shortcuts"), self)
        keys.setShortcuts(Command.SHORTCUTS.sequences)
        keys.triggered.connect(self.keys.open_sheet)
        about = QAction(tr("&About"), self)
        about.triggered.connect(self.about_requested)
        diagnostics = QAction(tr("Save d&iagnostics…"), self)
        diagnostics.triggered.connect(self.diagnostics_requested)
        self._before_these = self.header.menu.addSeparator()
        self.header.menu.addActions([find, self.redial, search, self.pages.action])
        self.header.menu.addSeparator()
        self.header.menu.addAction(self._disturb)
        self.header.menu.addMenu(self._availability)
        self.header.menu.addMenu(self.phones.menu)
        self.header.menu.addMenu(self.recording)
        self.header.menu.addSeparator()
        self.header.menu.addActions([settings, keys, diagnostics, about, self.sign_out, leave])
        self.addActions([find, self.redial, search, self.pages.action, settings, keys, leave])

    def offer_demo(self) -> None:
        """Let the user make things happen in the simulator."""
        from callcontrol.ui.demo_menu import demo_menu

        menu = demo_menu(self, self.scene_requested.emit)
        self.header.menu.insertMenu(self._before_these, menu)
        self.history.show_hint(tr("No calls yet. Let the phone ring: menu ⋯, Demo, Incoming call."))

    def show_account(self, status: AccountStatus) -> None:
        """Show the sign-in page, or the page with the calls."""
        signed_in = status.state is AccountState.SIGNED_IN or status.ended
        self.sign_out.setEnabled(signed_in)
        self._show_ended(status)
        self.sign_in.show_status(status)
        self.pages.show_account(signed_in=signed_in)

    def _show_ended(self, status: AccountStatus) -> None:
        """The one banner, above calls that may be old by now."""
        if self._ended is None and status.ended:
            from callcontrol.ui.ended_banner import EndedBanner

            self._ended = EndedBanner(self.sign_in)
            self._column.insertWidget(self._column.indexOf(self.banner) + 1, self._ended)
        if self._ended is not None:
            now = self.focusWidget()
            had_keyboard = now is not None and self._ended.isAncestorOf(now)
            self._ended.show_status(status)
            if had_keyboard and not status.ended:
                self.dialler.focus()
            if not status.ended:
                self.cards.take_notices_back()

    def show_phones(self, views: "Sequence[PhoneView]") -> None:
        """Show how the phones stand: one alone in the header, several below it."""
        several = len(views) > 1
        status = views[0].status if views and not several else PhoneStatus()
        for part in (self.header, self._disturb, self._availability):
            part.show_phone(status)
        self._disturb.setVisible(not several)
        self._availability.menuAction().setVisible(not several)
        if self.phones.show_phones(views):
            self._order_tabs()

    def show_banner(self, sentence: str) -> None:
        """Say something that stays true for a while; an empty sentence takes it back."""
        self._lasting = sentence
        if not self._passing.isActive():
            self._say(sentence)

    def show_passing(self, sentence: str) -> None:
        """Say something that is news for a moment."""
        self._passing.start()
        self._say(sentence)

    def put_below(self, line: QWidget) -> None:
        """Give ``line`` a place below the calls, where it moves nothing that may be clicked."""
        self._below.append(line)
        self._column.addWidget(line)
        self._order_tabs()

    def _say(self, sentence: str) -> None:
        if sentence != self.banner.sentence:
            from callcontrol.ui.announcement import announce  # late: the first paint does without

            announce(self, sentence)
        self.banner.say(sentence)

    def come_forward(self) -> None:
        """Show the window in front, with the calls; only ever because the user asked for it."""
        self.pages.show_calls()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def geometry_text(self) -> str:
        """Where the window is, for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry(self, geometry: str) -> None:
        """Go where the window was; what cannot be understood is left alone."""
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))

    def event(self, event: QEvent) -> bool:
        """A key that is held presses nothing again: the button may be another call's by now."""
        may_be_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if may_be_shortcut and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            with_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            event.setAccepted(bool(with_alt))  # what is accepted here is no shortcut
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_requested.emit()


def _focusable(part: QWidget) -> list[QWidget]:
    inside = part.findChildren(QWidget)
    return [widget for widget in inside if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus]
