"""The card that says who is calling. It never takes the keyboard by itself.

Where it stands, and how several share the screen, is ``screen_pops.py``'s business; what keys do
when the user has come to it, ``pop_keyboard.py``'s.
"""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, CallKey
from callcontrol.ui import problems, text, theme, times
from callcontrol.ui.announcement import announce
from callcontrol.ui.buttons import Button
from callcontrol.ui.call_card import CONFIRM_MS
from callcontrol.ui.elided_label import ElidedLabel
from callcontrol.ui.pop_drag import PopDrag
from callcontrol.ui.rule_strip import RuleStrip
from callcontrol.ui.translation import tr

WIDTH = 360

GRACE_MS = 500
"""A pop takes no clicks for this long: the click may have been meant for what was there before."""

FAREWELL_MS = 2000
"""How long a pop says what became of the call."""


class ScreenPop(QFrame):
    """Shows one ringing call; tells what the user wants of it."""

    action_requested = Signal(object, object)
    """CallKey, CallAction."""
    redirect_requested = Signal(object)
    """CallKey."""
    ignored = Signal(object)
    """CallKey."""
    call_back_requested = Signal(str)
    """The number of a caller who gave up."""
    gone = Signal(object)
    """The pop itself, which has left the screen."""
    came_to = Signal(object)
    """The pop itself, which the user has clicked beside its buttons."""
    dropped = Signal(object)
    """The pop itself, which the user has dragged to another place."""

    def __init__(self) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setObjectName("pop")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.key: CallKey | None = None
        self._started_on: datetime | None = None
        self._why = ElidedLabel(self)
        self._why.setObjectName("why")
        theme.scale(self._why, 1.0, bold=True)
        self._time = QLabel(self)
        self._time.setObjectName("muted")
        theme.scale(self._time, 1.0)
        self._name = ElidedLabel(self)
        theme.scale(self._name, 1.5, bold=True)
        self._number = ElidedLabel(self)
        self._number.setObjectName("muted")
        theme.scale(self._number, 1.05)
        self._caller, self._detail = "", ""
        self._known: tuple[str, ...] = ()
        """What stands behind the number: where abroad they are, what is noted of them."""
        self._call_back = Button(tr("Call &back"), "phone", parent=self)
        self._call_back.clicked.connect(self._request_call)
        self._contact = ElidedLabel(self)
        self._contact.setObjectName("muted")
        self.rule = RuleStrip(self)
        self._buttons = QWidget(self)
        self._grace = _single_shot(self, GRACE_MS)
        self._patience = _single_shot(self, CONFIRM_MS)
        self._patience.timeout.connect(self._give_up_waiting)
        self._farewell = _single_shot(self, FAREWELL_MS)
        self._farewell.timeout.connect(self.leave)
        self._drag = PopDrag(self)
        self._drag.clicked.connect(lambda: self.came_to.emit(self))
        self._drag.dropped.connect(lambda: self.dropped.emit(self))
        self._lay_out()

    def _lay_out(self) -> None:
        answer = Button(text.action(CallAction.ANSWER), "phone", "answer")
        redirect = Button(text.action(CallAction.REDIRECT), "redirect")
        ignore = Button(tr("&Ignore"), "ignore")
        answer.set_help(text.action_help(CallAction.ANSWER))
        redirect.set_help(text.action_help(CallAction.REDIRECT))
        ignore.set_help(tr("Hide this here only; the phone goes on ringing"))
        answer.clicked.connect(self._answer)
        redirect.clicked.connect(self._redirect)
        ignore.clicked.connect(self._ignore)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(answer, 1)
        row.addSpacing(24)
        row.addWidget(redirect)
        row.addWidget(ignore)
        for button in (answer, redirect, ignore, self._call_back):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.use_mnemonic(False)
        top = QHBoxLayout()
        top.addWidget(self._why, 1)
        top.addWidget(self._time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._name)
        layout.addWidget(self._number)
        layout.addWidget(self._contact)
        layout.addWidget(self.rule)
        layout.addWidget(self._buttons)
        layout.addWidget(self._call_back, 0, Qt.AlignmentFlag.AlignRight)
        self._call_back.hide()

    def show_ringing(self, record: CallRecord, contact: str, now: datetime) -> None:
        """Show a ringing call, with a line on the last contact with its caller."""
        is_news = self.key != record.key or self.is_leaving
        self._farewell.stop()
        if self.key != record.key:
            self._grace.start()
            self._known = ()
        self.key = record.key
        self._started_on = record.started_on
        caller = record.call.remote
        self._caller = caller.number
        self._why.show_text(text.why_here(record))
        self._name.show_text(text.party(caller))
        self._detail = text.party_detail(caller)
        self._show_number()
        self._contact.show_text(contact)
        self._call_back.hide()
        self._buttons.show()
        self._time.show()
        self.setFixedSize(max(WIDTH, self.minimumSizeHint().width()), self.sizeHint().height())
        self.setWindowTitle(tr("Incoming call from {who}").format(who=text.party(caller)))
        self.setAccessibleName(self.windowTitle())
        self.show_time(now)
        if is_news:
            announce(self, self.windowTitle(), at_once=True)

    def show_contact(self, contact: str, *known: str) -> None:
        """Add the line on the last contact with the caller, and what else is known of them."""
        self._contact.show_text(contact)
        self._known = known
        self._show_number()

    def _show_number(self) -> None:
        self._number.show_text(" · ".join(part for part in (self._detail, *self._known) if part))

    def show_time(self, now: datetime) -> None:
        """Let the clock go on."""
        if self._started_on is not None:
            self._time.setText(times.duration(now - self._started_on))

    def show_end(self, sentence: str, *, missed: bool = False) -> None:
        """Say what became of the call, and leave in a moment.

        Whoever gave up can be called back, but not by a click that was meant for the ringing call.
        """
        self._patience.stop()
        self._why.show_text(sentence)
        announce(self, sentence)
        self._buttons.hide()
        self._time.hide()
        self._call_back.setVisible(missed and bool(self._caller))
        self._grace.start()
        self._farewell.start()

    @property
    def is_leaving(self) -> bool:
        """Whether it only says what became of its call."""
        return self._farewell.isActive()

    def _answer(self) -> None:
        if self._takes_clicks() and self.key is not None:
            self._buttons.setEnabled(False)
            self._patience.start()
            self.action_requested.emit(self.key, CallAction.ANSWER)

    def show_notice(self, sentence: str) -> None:
        """Say why the action did not come about, and offer it again."""
        self._patience.stop()
        self._contact.show_text(sentence)
        announce(self, sentence)
        self._buttons.setEnabled(True)

    def _give_up_waiting(self) -> None:
        self.show_notice(problems.sentence("not_confirmed"))

    def _redirect(self) -> None:
        if self._takes_clicks() and self.key is not None:
            self.redirect_requested.emit(self.key)

    def _ignore(self) -> None:
        if self._takes_clicks():
            self.ignored.emit(self.key)
            self.leave()

    def _request_call(self) -> None:
        if self._takes_clicks():
            self.call_back_requested.emit(self._caller)
            self.leave()

    def end_grace(self) -> None:
        """The user has come to it: what they do now is meant for it."""
        self._grace.stop()

    def _takes_clicks(self) -> bool:
        return not self._grace.isActive()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._takes_clicks():
            self._drag.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._drag.move(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag.release()

    def leave(self) -> None:
        """Go off the screen now."""
        self._farewell.stop()
        self._patience.stop()
        self.hide()
        self.key = None
        self._buttons.setEnabled(True)
        self.gone.emit(self)


def _single_shot(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
