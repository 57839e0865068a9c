"""What the window shows to somebody who is not signed in: the ways in, and what each does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui import problems, theme
from callcontrol.ui.buttons import Button
from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    from callcontrol.ui.settings_client_id import ClientIdForm


class SignInPage(QWidget):
    """Shows an ``AccountStatus`` other than signed in."""

    sign_in_requested = Signal()
    cancel_requested = Signal()
    demo_requested = Signal()
    client_id_entered = Signal(str)
    """Told before ``sign_in_requested``, when there was none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = ""
        self._client_id: ClientIdForm | None = None
        self._demo_is_offered = False
        self._status = AccountStatus(state=AccountState.STARTING)
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
        self._sign_in.clicked.connect(self._request_sign_in)
        self._try = Button(tr("&Try it without a phone system"), "play", parent=self)
        self._try.clicked.connect(self.demo_requested)
        self._try_words = QLabel(self)
        self._try_words.setObjectName("muted")
        self._try_words.setWordWrap(True)
        self._try_words.setTextFormat(Qt.TextFormat.PlainText)
        self._try_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._try_words.setText(
            tr("A window of its own opens, with invented callers. Nothing leaves this computer.")
        )
        self._try.set_help(self._try_words.text())
        self._copy = Button(tr("&Copy the link"), "redirect", parent=self)
        self._copy.set_help(tr("Open it in any browser of this computer"))
        self._copy.clicked.connect(self._copy_link)
        self._cancel = Button(tr("C&ancel"), "close", parent=self)
        self._cancel.clicked.connect(self.cancel_requested)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addWidget(self._problem)
        for button in (self._sign_in, self._copy, self._cancel, self._try):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(-6)  # it belongs to the button above
        layout.addWidget(self._try_words)
        layout.addStretch(3)
        self.show_status(self._status)

    def ask_client_id(self, *, needed: bool) -> None:
        """Have the client ID entered here, where the settings have none."""
        if needed and self._client_id is None:
            from callcontrol.ui.settings_client_id import ClientIdForm  # late: most never need it

            self._client_id = ClientIdForm(self)
            self._client_id.entered.connect(self._request_sign_in)
            self._layout.insertWidget(self._layout.indexOf(self._sign_in), self._client_id)
            QWidget.setTabOrder(self._client_id.field, self._sign_in)
        elif not needed and self._client_id is not None:
            self._client_id.hide()
            self._client_id.deleteLater()
            self._client_id = None
        self.show_status(self._status)

    def offer_demo(self, *, offered: bool) -> None:
        """Offer the second way in: the program against a simulated phone system."""
        self._demo_is_offered = offered
        self.show_status(self._status)

    def show_status(self, status: AccountStatus) -> None:
        """Show what is going on and what can be done now."""
        self._status = status
        self._link = status.link
        self._copy.say(tr("&Copy the link"))
        self._words.setText(
            {
                AccountState.STARTING: "" if status.reason else tr("One moment…"),
                AccountState.SIGNED_OUT: tr(
                    "See who is calling and answer your desk phone from here."
                )
                if self._client_id is not None
                else tr(
                    "See who is calling and answer your desk phone from here. "
                    "Your browser opens to sign you in with your Mitel account."
                ),
                AccountState.SIGNING_IN: tr(
                    "Please sign in on the page that your browser shows now."
                ),
                AccountState.SIGNED_IN: "",
            }[status.state]
        )
        signed_out = status.state is AccountState.SIGNED_OUT
        reason = status.reason
        if self._client_id is not None:
            self._client_id.setVisible(signed_out)
            reason = "" if reason == "no_client_id" else reason  # the field below says it
        self._problem.setText(problems.sentence(reason) if reason else "")
        self._problem.setVisible(bool(reason))
        self._sign_in.setVisible(signed_out)
        self._try.setVisible(signed_out and self._demo_is_offered)
        self._try_words.setVisible(signed_out and self._demo_is_offered)
        signing_in = status.state is AccountState.SIGNING_IN
        self._copy.setVisible(signing_in and bool(status.link))
        self._cancel.setVisible(signing_in)

    def _request_sign_in(self) -> None:
        if self._client_id is not None:
            client_id = self._client_id.read()
            if not client_id:
                return
            self.client_id_entered.emit(client_id)
        self.sign_in_requested.emit()

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._link)
        self._copy.say(tr("Copied"))
