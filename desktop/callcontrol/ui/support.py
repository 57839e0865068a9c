"""What helps when something is wrong: About, the delays of the last calls, the file for support."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callcontrol.paths import Paths
from callcontrol.storage.database import DatabaseError
from callcontrol.tasks import Tasks
from callcontrol.ui import problems
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.paint_marks import PaintMarks
from callcontrol.ui.screen_pops import ScreenPops

if TYPE_CHECKING:  # it loads the network, which the first paint does not wait for
    from callcontrol.account import Account
    from callcontrol.cloudlink.models import Hops
    from callcontrol.ui.update_control import UpdateControl

_LAST_CALLS = 200


class Support(QObject):
    """Opens these windows for ``window``, one of each, and has what they show measured."""

    def __init__(
        self,
        window: MainWindow,
        pops: ScreenPops,
        paths: Paths,
        tasks: Tasks,
        *,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window, self._paths, self._tasks = window, paths, tasks
        self._account: Account | None = None
        self.updates: UpdateControl | None = None
        self._marks = PaintMarks(window, pops, now)
        window.about_requested.connect(self._show_about)
        window.diagnostics_requested.connect(self._show_diagnostics)

    def start(self, account: "Account") -> None:
        """Measure the calls of whoever is signed in to ``account``."""
        self._account = account
        self._marks.start(account)

    def _show_about(self) -> None:
        from callcontrol.ui.about import open_about

        open_about(self._paths.log, self._window, self._show_delays, self.updates)

    def _show_delays(self) -> None:
        from callcontrol.ui.delays_window import open_delays

        try:
            hops = self._hops()
        except DatabaseError as error:
            self._window.show_passing(problems.sentence(error.code))
            return
        open_delays(hops, self._window)

    def _show_diagnostics(self) -> None:
        from callcontrol.ui.diagnostics_window import open_diagnostics

        open_diagnostics(self._paths, self._tasks, self._window)

    def _hops(self) -> "list[Hops]":
        """Of the last calls, newest first; none while nobody is signed in."""
        session = self._account.session if self._account is not None else None
        if session is None:
            return []
        calls = session.history.records(_LAST_CALLS)
        return [record.call.hops for record in calls if record.call.hops is not None]
