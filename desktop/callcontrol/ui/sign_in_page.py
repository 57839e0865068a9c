"""What the window shows to somebody who is not signed in: what goes on, and the ways in.

Before the start is over there are none: ``sign_in_ways.py`` is not loaded before the first paint.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui import problems, theme
from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    from callcontrol.ui.sign_in_ways import WaysIn


class SignInPage(QWidget):
    """Shows an ``AccountStatus`` other than signed in."""

    sign_in_requested = Signal()
    cancel_requested = Signal()
    demo_requested = Signal()
    client_id_entered = Signal(str)
    """Told before ``sign_in_requested``, when there was none."""
    password_entered = Signal(str, str, str)
    """User name, password, account number: a sign-in without client ID and browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: WaysIn | None = None
        self.account_number = self.account_lock = ""
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
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addWidget(self._problem)
        layout.addStretch(3)
        self.show_status(self._status)

    def ask_client_id(
        self, *, needed: bool, account_number: str = "", account_lock: str = ""
    ) -> None:
        """Have the client ID entered here, where the settings have none, or a password.

        ``account_lock`` says why the account's number cannot be another.
        """
        self.account_number = account_number
        self.account_lock = account_lock
        self._offered().ask_client_id(
            needed=needed, account_number=account_number, account_lock=account_lock
        )
        self.show_status(self._status)

    @property
    def asks_client_id(self) -> bool:
        """Whether none is set, so that a sign-in is by password."""
        return self._ways is not None and self._ways.asks_client_id

    def offer_demo(self, *, offered: bool) -> None:
        """Offer the second way in: the program against a simulated phone system."""
        self._offered().offer_demo(offered=offered)
        self.show_status(self._status)

    def show_status(self, status: AccountStatus) -> None:
        """Show what is going on and what can be done now."""
        self._status = status
        if status.state is not AccountState.STARTING:
            self._offered()
        asks_client_id = self.asks_client_id
        if self._ways is not None:
            self._ways.show_status(status)
        self._words.setText(_words(status, asks_client_id=asks_client_id))
        reason = status.reason
        if asks_client_id and reason == "no_client_id":
            reason = ""  # the field below says it
        self._problem.setText(problems.sentence(reason) if reason else "")
        self._problem.setVisible(bool(reason))

    def _offered(self) -> "WaysIn":
        if self._ways is None:
            from callcontrol.ui.sign_in_ways import WaysIn

            self._ways = WaysIn(self)
            self._ways.sign_in_requested.connect(self.sign_in_requested)
            self._ways.cancel_requested.connect(self.cancel_requested)
            self._ways.demo_requested.connect(self.demo_requested)
            self._ways.client_id_entered.connect(self.client_id_entered)
            self._ways.password_entered.connect(self.password_entered)
            self._layout.insertWidget(self._layout.count() - 1, self._ways)
            self._ways.show()
        return self._ways


def _words(status: AccountStatus, *, asks_client_id: bool) -> str:
    match status.state:
        case AccountState.STARTING:
            return "" if status.reason else tr("One moment…")
        case AccountState.SIGNED_OUT if asks_client_id:
            return tr("See who is calling and answer your desk phone from here.")
        case AccountState.SIGNED_OUT:
            return tr(
                "See who is calling and answer your desk phone from here. "
                "Your browser opens to sign you in with your Mitel account."
            )
        case AccountState.SIGNING_IN if status.reason:  # which says what to do instead
            return ""
        case AccountState.SIGNING_IN if status.by_password:
            return tr("One moment…")
        case AccountState.SIGNING_IN:
            return tr("Please sign in on the page that your browser shows now.")
        case AccountState.SIGNED_IN:
            return ""
