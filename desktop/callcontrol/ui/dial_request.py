"""The question whether to call a number that a link or another program asks for.

It never takes the keyboard by itself, unless the user has just asked for it, and has no default
button. What it asks about does not change under the pointer: another number waits until this one is
answered. Under a locked screen it asks nothing: what comes then is refused, which is said later.
"""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout

from callcontrol.calls import numbers_in_text
from callcontrol.calls.dial_request import DialRequest, Refusal, Refused
from callcontrol.ui import dial_words, problems, text, theme
from callcontrol.ui.buttons import Button
from callcontrol.ui.number_choice import NumberChoice
from callcontrol.ui.screen_pop import GRACE_MS
from callcontrol.ui.translation import tr

_log = logging.getLogger(__name__)

_WIDTH = 400
_GIVEN_SHOWN = 80


class DialQuestion(QDialog):
    """``confirmed`` tells the number that the user wants to call."""

    confirmed = Signal(str)

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("window")
        self.setWindowTitle(tr("Call a number?"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._request: DialRequest | None = None
        self._asked = ""
        self._waiting: Callable[[], None] | None = None
        self._is_locked = False
        self._refused_asked: str | None = None
        """What was asked last while the screen was locked."""
        self._is_sure = False
        """Whether the user has said yes to a code once."""
        self._grace = QTimer(self)  # a click may have been meant for what was there before
        self._grace.setSingleShot(True)
        self._grace.setInterval(GRACE_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(6)
        self._origin, self._heading, self._detail, self._warning, self._obstacle = (
            self._label(name) for name in ("why", "heading", "muted", "notice", "banner")
        )
        theme.scale(self._heading, 1.5, bold=True)
        self._warning.setText(
            tr(
                "This is a code for the telephone system. It may redirect your calls or change "
                "your phone. Call it only if you know what it does."
            )
        )
        self._choice = NumberChoice(self)
        self._choice.hide()
        self._choice.chosen.connect(self._choose)
        layout.addWidget(self._choice)
        self._call = Button(tr("&Call"), "phone", "primary", self)
        self._cancel = Button(tr("Cancel"), "close", parent=self)
        self._call.clicked.connect(self._confirm)
        self._cancel.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(24)
        row.addWidget(self._call, 1)
        row.addWidget(self._cancel, 1)
        layout.addLayout(row)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # strangers choose what stands here
        cast("QVBoxLayout", self.layout()).addWidget(label)
        return label

    def ask(self, asked: str) -> None:
        """Ask whether to call what ``asked`` says, or say why that will not be called."""
        if self._is_locked:
            _log.warning("refused to dial: the screen is locked")
            self._refused_asked = asked
            return
        if self._is_asking:
            self._waiting = partial(self.ask, asked) if asked != self._asked else None
            return
        self._asked = asked
        try:
            request = DialRequest.read(asked, text.region())
        except Refused as refused:
            self._refuse(_origin(asked, is_link=":" in asked), refused.reason)
        else:
            self._put(request, _origin(request.given, is_link=request.is_link))

    def ask_about_text(self, copied: str) -> None:
        """Ask about the number in ``copied``, or which of several; say it where there is none.

        Only for what the user has just asked for: the question takes the keyboard.
        """
        if self._is_locked:
            return
        if self._is_asking:
            self._waiting = partial(self.ask_about_text, copied)
            return
        self._asked = ""
        try:
            requests = numbers_in_text.find(copied, text.region())
        except Refused as refused:
            none = refused.reason is Refusal.NOT_A_NUMBER
            self._refuse("", "dial_none_in_text" if none else refused.reason)
        else:
            if len(requests) == 1:
                self._put(requests[0], "")
            else:
                self._say("", tr("Which number?"), "", choices=requests)
        self._come_forward()

    def show_locked(self, is_locked: bool) -> None:
        """The screen is locked, or no longer: what waits or came meanwhile is not called."""
        was_asking = self._is_asking
        self._is_locked = is_locked
        if is_locked:
            self._waiting = None
            if was_asking:
                self._refused_asked = self._asked
                self.close()
        elif self._refused_asked is not None:
            asked, self._refused_asked = self._refused_asked, None
            self._refuse(_origin(asked, is_link=":" in asked) if asked else "", "dial_locked")

    @property
    def _is_asking(self) -> bool:
        return self.isVisible() and (self._request is not None or self._choice.isVisible())

    def _refuse(self, origin: str, reason: str) -> None:
        _log.warning("refused to dial: %s", reason)
        self._request = None
        self._say(origin, tr("Nothing was dialled"), problems.sentence(reason))

    def _put(self, request: DialRequest, origin: str) -> None:
        _log.info("asking whether to dial")
        self._request, self._is_sure = request, False
        heading = tr("Call {number}?").format(number=request.number.shown)
        self._say(origin, heading, dial_words.as_dialled(request.number))

    def _choose(self, request: DialRequest) -> None:
        if not self._grace.isActive():
            self._put(request, "")
            self._call.setFocus()

    def _come_forward(self) -> None:
        self.raise_()
        self.activateWindow()
        if self._choice.isVisible():
            self._choice.focus()
        else:
            (self._call if self._call.isVisible() else self._cancel).setFocus()

    def show_obstacle(self, sentence: str) -> None:
        """Say what keeps the program from calling anybody; an empty sentence: nothing does."""
        self._obstacle.setText(sentence)
        self._obstacle.setVisible(bool(sentence) and self._request is not None)
        self._call.setEnabled(not sentence)
        self._fit()

    def show_failure(self, sentence: str) -> None:
        """Say why a number that was to be called could not be; not in the way of a question."""
        if not self.isVisible():
            self._say("", tr("The call did not come about"), sentence)

    def dismiss(self) -> None:
        """Leave for good; what was not answered is not called."""
        self._waiting = None
        self.close()

    def _say(
        self, origin: str, heading: str, detail: str, *, choices: Sequence[DialRequest] = ()
    ) -> None:
        asks = self._request is not None
        self._choice.show_requests(choices)
        self._origin.setText(origin)
        self._origin.setVisible(bool(origin))
        self._heading.setText(heading)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._warning.setVisible(self._request is not None and self._request.is_code)
        self._obstacle.setVisible(asks and bool(self._obstacle.text()))
        self._call.setVisible(asks)
        self._call.say(tr("Send the &code") if self._is_sure else tr("&Call"))
        self._cancel.say(tr("Cancel") if asks or choices else tr("Close"))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(detail)
        self._grace.start()
        self.setFocus()  # should the keyboard come here, no button has it
        self._fit()
        self.move(self._place())
        self.show()

    def _confirm(self) -> None:
        if self._request is None or self._grace.isActive():
            return
        if self._request.is_code and not self._is_sure:
            self._is_sure = True
            heading = tr("Really send {code} to the telephone system?")
            self._say(self._origin.text(), heading.format(code=self._request.number.keys), "")
            return
        asked, self._request = self._request, None
        _log.info("the user has this number called")
        self.close()
        self.confirmed.emit(asked.number.keys)

    def closeEvent(self, event: QCloseEvent) -> None:
        """No answer is a no; then the number that waits gets its question."""
        super().closeEvent(event)
        self._request, self._is_sure = None, False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            QTimer.singleShot(0, self, waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        layout = cast("QVBoxLayout", self.layout())
        layout.activate()
        width = max(_WIDTH, layout.totalMinimumSize().width())
        self.setFixedSize(width, layout.totalHeightForWidth(width))

    def _place(self) -> QPoint:
        """In the upper third of the screen that the user is looking at."""
        here = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        screen = here.availableGeometry()
        spare = screen.size() - self.size()
        return screen.topLeft() + QPoint(spare.width() // 2, max(0, spare.height() // 3))


def _origin(given: str, *, is_link: bool) -> str:
    inert = "".join(character for character in given if character.isprintable())
    short = inert if len(inert) <= _GIVEN_SHOWN else f"{inert[:_GIVEN_SHOWN]}…"
    words = tr("A link asks for this call: {given}") if is_link else tr("Asked for: {given}")
    return words.format(given=short)
