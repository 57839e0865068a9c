"""What the window shows to somebody who is not signed in: one button, and what it does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui import problems, theme
from callcontrol.ui.buttons import Button
from callcontrol.ui.translation import tr


class SignInPage(QWidget):
    """Shows an ``AccountStatus`` other than signed in."""

    sign_in_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = ""
        title = QLabel(tr("Call Control"), self)
        theme.scale(title, 1.6, bold=True)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._problem = QLabel(self)
        self._problem.setObjectName("banner")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._sign_in = Button(tr("&Sign in…"), "user", "primary", self)
        self._sign_in.clicked.connect(self.sign_in_requested)
        self._copy = Button(tr("&Copy the link"), "redirect", parent=self)
        self._copy.set_help(tr("Open it in any browser of this computer"))
        self._copy.clicked.connect(self._copy_link)
        self._cancel = Button(tr("C&ancel"), "close", parent=self)
        self._cancel.clicked.connect(self.cancel_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addWidget(self._problem)
        for button in (self._sign_in, self._copy, self._cancel):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_status(self, status: AccountStatus) -> None:
        """Show what is going on and what can be done now."""
        self._link = status.link
        self._copy.say(tr("&Copy the link"))
        self._words.setText(
            {
                AccountState.STARTING: "" if status.reason else tr("One moment…"),
                AccountState.SIGNED_OUT: tr(
                    "See who is calling and answer your desk phone from here. "
                    "Your browser opens to sign you in with your Mitel account."
                ),
                AccountState.SIGNING_IN: tr(
                    "Please sign in on the page that your browser shows now."
                ),
                AccountState.SIGNED_IN: "",
            }[status.state]
        )
        self._problem.setText(problems.sentence(status.reason) if status.reason else "")
        self._problem.setVisible(bool(status.reason))
        self._sign_in.setVisible(status.state is AccountState.SIGNED_OUT)
        signing_in = status.state is AccountState.SIGNING_IN
        self._copy.setVisible(signing_in and bool(status.link))
        self._cancel.setVisible(signing_in)

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._link)
        self._copy.say(tr("Copied"))
