"""What stands above the calls when a sign-in has ended: they may be old, and the way back in."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui import problems
from callcontrol.ui.plain_label import plain_label
from callcontrol.ui.sign_in_page import SignInPage
from callcontrol.ui.translation import tr


class EndedBanner(QFrame):
    """Shows an ``AccountStatus`` whose sign-in has ended; what is chosen is told by ``page``."""

    def __init__(self, page: SignInPage) -> None:
        super().__init__()
        self.setObjectName("bannerBox")
        self._words = plain_label()
        self._ways = page.ways_in(self)
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


def _words(status: AccountStatus) -> str:
    if status.state is AccountState.SIGNING_IN:
        if status.by_password:
            return tr("One moment…")
        return tr("Please sign in on the page that your browser shows now.")
    if status.reason == "sign_in_required":
        return tr("Your sign-in has ended, and what is shown here may be old. Sign in again.")
    return " ".join(
        part
        for part in (
            problems.sentence(status.reason) if status.reason else "",
            tr("What is shown here may be old. Sign in again."),
        )
        if part
    )
