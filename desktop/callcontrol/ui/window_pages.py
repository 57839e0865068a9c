"""Which page the window shows, and the ways there: the rail, the menu, a key."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedLayout, QWidget

from callcontrol.ui.calls_page import WIDE_CHARACTERS
from callcontrol.ui.page_rail import Page, PageRail
from callcontrol.ui.shortcuts import Command
from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    from callcontrol.ui.figures_page import FiguresPage

_MARGINS = 28


class WindowPages(QObject):
    """The pages in the ``stack`` of ``window``: ``sign_in``, or those for who is signed in."""

    figures_shown = Signal(object)
    """FiguresPage: it is on the screen from now on."""
    calls_shown = Signal()

    def __init__(
        self, window: QWidget, stack: QStackedLayout, sign_in: QWidget, calls: QWidget
    ) -> None:
        super().__init__(window)
        self._window, self._stack, self._sign_in, self._calls = window, stack, sign_in, calls
        window.installEventFilter(self)
        self._figures: FiguresPage | None = None
        self._page = Page.CALLS
        self._signed_in = False
        stack.addWidget(calls)
        self.rail = PageRail()
        self.rail.page_chosen.connect(self.show_page)
        self.rail.hide()
        self.action = QAction(tr("&Figures"), self)
        self.action.setShortcuts(Command.FIGURES.sequences)
        self.action.setCheckable(True)
        self.action.triggered.connect(self._toggle)
        self._show()

    def show_account(self, *, signed_in: bool) -> None:
        """Show the sign-in page, or the others; whoever signs in begins with the calls."""
        if signed_in is not self._signed_in:
            self._signed_in, self._page = signed_in, Page.CALLS
            self._show()

    def show_page(self, page: Page) -> None:
        """Show ``page`` to somebody who is signed in."""
        if not self._signed_in or page is self._page:
            return
        self._page = page
        self._show()
        if page is Page.FIGURES:
            self.figures.focus()
            self.figures_shown.emit(self.figures)
        else:
            self.calls_shown.emit()

    def show_calls(self) -> None:
        """Show the page with the calls."""
        self.show_page(Page.CALLS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The rail comes and goes with the width of the window."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Offer the rail in a window that stays wide beside it."""
        wide = self._window.fontMetrics().averageCharWidth() * WIDE_CHARACTERS + _MARGINS
        has_room = self._window.width() >= wide + self.rail.sizeHint().width()
        self.rail.setVisible(self._signed_in and has_room)
        if self._figures is not None:
            self._figures.offer_way_back(offered=self.rail.isHidden())

    def tab_stops(self) -> Sequence[QWidget]:
        """The pages besides that of the calls."""
        return self._figures.tab_stops() if self._figures is not None else []

    @property
    def figures(self) -> "FiguresPage":
        """Made when it is first asked for."""
        if self._figures is None:
            from callcontrol.ui.figures_page import FiguresPage  # late: few look at it at the start

            self._figures = FiguresPage()
            self._figures.left.connect(self.show_calls)
            self._stack.addWidget(self._figures)
        return self._figures

    def _toggle(self) -> None:
        self.show_page(Page.FIGURES if self._page is Page.CALLS else Page.CALLS)

    def _show(self) -> None:
        shown = self.figures if self._page is Page.FIGURES else self._calls
        self._stack.setCurrentWidget(shown if self._signed_in else self._sign_in)
        self.rail.show_page(self._page)
        self.action.setEnabled(self._signed_in)
        self.action.setChecked(self._page is Page.FIGURES)
        self._fit()
