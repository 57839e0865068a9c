"""The question whether to call a number that a link or another program asks for.

It never takes the keyboard by itself, and has no default button. What it asks about does not
change under the pointer: another number waits until this one is answered.
"""

import logging
from typing import cast

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout

from callcontrol.calls.dial_request import DialRequest, Refused
from callcontrol.ui import problems, text, theme
from callcontrol.ui.buttons import Button
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
        self._asked = self._waiting = ""
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
        if self.isVisible() and self._request is not None:
            self._waiting = asked if asked != self._asked else ""
            return
        self._asked = asked
        try:
            self._request = DialRequest.read(asked, text.region())
        except Refused as refused:
            _log.warning("refused to dial: %s", refused.reason)
            origin = _origin(asked, is_link=":" in asked)
            self._say(origin, tr("Nothing was dialled"), problems.sentence(refused.reason))
            return
        _log.info("asking whether to dial")
        number = self._request.number
        self._say(
            _origin(self._request.given, is_link=self._request.is_link),
            tr("Call {number}?").format(number=number.shown),
            tr("It will be dialled as {number}").format(number=number.keys),
        )

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
        self._waiting = ""
        self.close()

    def _say(self, origin: str, heading: str, detail: str) -> None:
        asks = self._request is not None
        self._origin.setText(origin)
        self._origin.setVisible(bool(origin))
        self._heading.setText(heading)
        self._detail.setText(detail)
        self._warning.setVisible(self._request is not None and self._request.is_code)
        self._obstacle.setVisible(asks and bool(self._obstacle.text()))
        self._call.setVisible(asks)
        self._cancel.say(tr("Cancel") if asks else tr("Close"))
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
        asked, self._request = self._request, None
        _log.info("the user has this number called")
        self.close()
        self.confirmed.emit(asked.number.keys)

    def closeEvent(self, event: QCloseEvent) -> None:
        """No answer is a no; then the number that waits gets its question."""
        super().closeEvent(event)
        self._request = None
        waiting, self._waiting = self._waiting, ""
        if waiting:
            QTimer.singleShot(0, self, lambda: self.ask(waiting))

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
