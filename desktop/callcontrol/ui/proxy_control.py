"""Joins a proxy's question and the user's answer: who asks, a small window, and the settings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callcontrol.ui.login_window import LoginWindow
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.settings_entry import SettingsEntry
from callcontrol.ui.translation import tr

if TYPE_CHECKING:
    from callcontrol.proxy_access import ProxyAccess
    from callcontrol.tasks import Tasks


class ProxyControl(QObject):
    """Puts the questions of ``access`` to the user; lives as long as ``window``.

    The window comes by itself, without the keyboard, until the user closes it unanswered.
    """

    def __init__(
        self, window: MainWindow, entry: SettingsEntry, access: "ProxyAccess", tasks: "Tasks"
    ) -> None:
        super().__init__(window)
        self.question = LoginWindow(
            tr("Sign in to the proxy"),
            tr("They are kept in the keyring of this computer, and go to no other proxy.")
            if access.lasting
            else tr("They are forgotten when you quit, and go to no other proxy."),
            window,
        )
        self._access = access
        self._tasks = tasks
        self._answered_for = ""
        self._is_declined = False
        access.wanted.subscribe(self._ask)
        self.question.answered.connect(self._answer)
        self.question.rejected.connect(self._decline)
        entry.proxy_login_requested.connect(lambda: self._put(asked_for=True))

    def _ask(self, proxy: str) -> None:
        if not self._is_declined and not self.question.isVisible():
            refused = proxy == self._answered_for
            self.question.form.show_problem(
                tr("The proxy did not accept what you entered.") if refused else ""
            )
            self._put(asked_for=False)

    def _put(self, *, asked_for: bool) -> None:
        proxy = self._access.proxy
        wants = tr("The proxy {proxy} wants to know who you are.").format(proxy=proxy)
        none = tr("No proxy has asked who you are. When one does, this window comes by itself.")
        self.question.allow(bool(proxy))
        self.question.put(wants if proxy else none, asked_for=asked_for)

    def _answer(self, user: str, password: str) -> None:
        self._answered_for, self._is_declined = self._access.proxy, False
        self._tasks.start(self._access.log_in(user, password), name="proxy login")

    def _decline(self) -> None:
        self._is_declined = True
