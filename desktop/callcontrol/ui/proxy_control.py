"""Joins a proxy's question and the user's answer: who asks, the small window, and the settings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.proxy_question import ProxyQuestion
from callcontrol.ui.settings_entry import SettingsEntry

if TYPE_CHECKING:
    from callcontrol.proxy_access import ProxyAccess
    from callcontrol.tasks import Tasks


class ProxyControl(QObject):
    """Puts the questions of ``access`` to the user; lives as long as ``window``."""

    def __init__(
        self, window: MainWindow, entry: SettingsEntry, access: "ProxyAccess", tasks: "Tasks"
    ) -> None:
        super().__init__(window)
        self.question = ProxyQuestion(window)
        self._access = access
        self._tasks = tasks
        access.wanted.subscribe(self.question.ask)
        self.question.answered.connect(self._answer)
        entry.proxy_login_requested.connect(self._ask_now)

    def _ask_now(self) -> None:
        self.question.ask_now(self._access.proxy)

    def _answer(self, proxy: str, user: str, password: str) -> None:
        from callcontrol.cloudlink.proxies import ProxyLogin  # late: it is the network

        login = ProxyLogin(proxy=proxy, user=user, password=password)
        self._tasks.start(self._access.log_in(login), name="proxy login")
