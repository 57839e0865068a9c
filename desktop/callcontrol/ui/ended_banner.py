"""What stands above the calls when a sign-in has ended: they may be old, and the way back in."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui import problems
from callcontrol.ui.login_window import LoginWindow
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.sign_in_page import SignInPage
from callcontrol.ui.sign_in_ways import WaysIn
from callcontrol.ui.translation import tr


class EndedBanner(QFrame):
    """Shows an ``AccountStatus`` whose sign-in has ended; what is chosen is told by ``page``."""

    def __init__(self, page: SignInPage) -> None:
        super().__init__()
        self.setObjectName("bannerBox")
        self._page = page
        self._words = plain_label()
        self._ways = WaysIn(self)
        self._ways.sign_in_requested.connect(self._sign_in)
        self._ways.cancel_requested.connect(page.cancel_requested)
        self._password: LoginWindow | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._words)
        layout.addWidget(self._ways)

    def show_status(self, status: AccountStatus) -> None:
        """Say how it stands and offer what can be done now."""
        self._words.setText(_words(status))
        self._ways.show_status(status)
        self.setVisible(status.ended)

    def _sign_in(self) -> None:
        """As they came the first time: who has no client ID, by their password."""
        if not self._page.asks_client_id:
            self._page.sign_in_requested.emit()
            return
        if self._password is None:
            note = tr("Your password goes to CloudLink and is kept nowhere.")
            self._password = LoginWindow(tr("Sign in"), note, self.window())
            self._password.form.ask_account(self._page.account_number, self._page.account_lock)
            self._password.answered.connect(self._say_password)
        self._password.put(tr("Sign in with your Mitel account."), asked_for=True)

    def _say_password(self, user: str, password: str) -> None:
        account = self._password.form.account.text().strip() if self._password else ""
        self._page.password_entered.emit(user, password, account)


def _words(status: AccountStatus) -> str:
    if status.by_password:
        return tr("One moment…")
    if status.state is AccountState.SIGNING_IN:
        return tr("Please sign in on the page that your browser shows now.")
    if status.reason == "sign_in_required":
        return tr("Your sign-in has ended, and what is shown here may be old. Sign in again.")
    old = tr("What is shown here may be old. Sign in again.")
    return f"{problems.sentence(status.reason)} {old}" if status.reason else old
