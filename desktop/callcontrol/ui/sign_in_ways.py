"""What somebody who is not signed in can do: sign in, in whichever way, or try the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui.buttons import Button
from callcontrol.ui.name_and_password import NameAndPassword
from callcontrol.ui.settings_client_id import ClientIdForm
from callcontrol.ui.translation import tr


class WaysIn(QWidget):
    """Offers what an ``AccountStatus`` allows; its signals are those of the page."""

    sign_in_requested = Signal()
    cancel_requested = Signal()
    demo_requested = Signal()
    client_id_entered = Signal(str)
    password_entered = Signal(str, str, str)
    """User name, password, account number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = AccountStatus(state=AccountState.STARTING)
        self._client_id: ClientIdForm | None = None
        self._password: NameAndPassword | None = None
        self._account_number = self._account_lock = ""
        self._demo_is_offered = False
        self._sign_in = Button(tr("&Sign in…"), "user", "primary", self)
        self._sign_in.clicked.connect(self._request_sign_in)
        self._copy = Button(tr("&Copy the link"), "redirect", parent=self)
        self._copy.set_help(tr("Open it in any browser of this computer"))
        self._copy.clicked.connect(self._copy_link)
        self._cancel = Button(tr("C&ancel"), "close", parent=self)
        self._cancel.clicked.connect(self.cancel_requested)
        self._other = Button("", "keypad", parent=self)
        self._other.clicked.connect(self._change_mode)
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
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for button in (self._sign_in, self._copy, self._cancel, self._other):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        trial = QVBoxLayout()
        trial.setSpacing(6)
        trial.addWidget(self._try, 0, Qt.AlignmentFlag.AlignHCenter)
        trial.addWidget(self._try_words)
        layout.addLayout(trial)

    @property
    def asks_client_id(self) -> bool:
        """Whether the client ID is to be entered here."""
        return self._client_id is not None

    def ask_client_id(
        self, *, needed: bool, account_number: str = "", account_lock: str = ""
    ) -> None:
        """Have the client ID entered above the button that needs it, or no longer.

        Who has none may say the password instead, for the account of this number.
        """
        self._account_number, self._account_lock = account_number, account_lock
        if not needed:
            self._leave_password_mode()
        if needed and self._client_id is None:
            self._client_id = ClientIdForm(self)
            self._client_id.entered.connect(self._request_sign_in)
            self._layout.insertWidget(self._layout.indexOf(self._sign_in), self._client_id)
            QWidget.setTabOrder(self._client_id.field, self._sign_in)
        elif not needed and self._client_id is not None:
            self._client_id.hide()
            self._client_id.deleteLater()
            self._client_id = None

    def offer_demo(self, *, offered: bool) -> None:
        """Whether the program can be tried against a simulated phone system."""
        self._demo_is_offered = offered

    def show_status(self, status: AccountStatus) -> None:
        """Show what can be done now."""
        self._status = status
        self._copy.say(tr("&Copy the link"))
        signed_out = status.state is AccountState.SIGNED_OUT
        signing_in = status.state is AccountState.SIGNING_IN
        by_password = self._password is not None
        if self._client_id is not None:
            self._client_id.setVisible(signed_out and not by_password)
        if self._password is not None:
            self._password.setVisible(signed_out)
            if signed_out and status.reason:
                self._password.take_focus()
        self._other.say(
            tr("With a client &ID instead") if by_password else tr("With a &password instead…")
        )
        self._other.setVisible(signed_out and self._client_id is not None)
        self._sign_in.say(tr("&Sign in with the password") if by_password else tr("&Sign in…"))
        self._sign_in.setVisible(signed_out)
        self._try.setVisible(signed_out and self._demo_is_offered)
        self._try_words.setVisible(signed_out and self._demo_is_offered)
        self._copy.setVisible(signing_in and bool(status.link))
        self._cancel.setVisible(signing_in)

    def _offer_password(self) -> NameAndPassword:
        """Have the password said here, which is a mode of its own, and is called so."""
        form = self._password = NameAndPassword(
            tr(
                "Only for installations without a client ID: Call Control hands your Mitel "
                "password to CloudLink itself, and keeps it nowhere. The sign-in page in the "
                "browser is safer; use a client ID where you can."
            ),
            self,
        )
        form.ask_account(self._account_number, self._account_lock)
        form.entered.connect(self._request_sign_in)
        self._layout.insertWidget(self._layout.indexOf(self._sign_in), form)
        self.show_status(self._status)
        return form

    def _change_mode(self) -> None:
        if self._password is None:
            self._offer_password().take_focus()
        else:
            self._leave_password_mode()
            self.show_status(self._status)

    def _leave_password_mode(self) -> None:
        if self._password is not None:
            self._password.forget()
            self._password.hide()
            self._password.deleteLater()
            self._password = None

    def _request_sign_in(self) -> None:
        if self._password is not None:
            if (given := self._password.take()) is not None:
                self.password_entered.emit(*given, self._password.account.text().strip())
            return
        if self._client_id is not None:
            client_id = self._client_id.read()
            if not client_id:
                return
            self.client_id_entered.emit(client_id)
        self.sign_in_requested.emit()

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._status.link)
        self._copy.say(tr("Copied"))
