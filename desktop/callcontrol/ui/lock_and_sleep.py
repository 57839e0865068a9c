"""What a locked screen and a sleep of the computer mean to the program.

Locked: no pop comes and nothing is asked, since whoever sees the screen need not be the user. A
call that rings is told by the desktop's notifications, which decide whether to show it on the lock
screen; without its name, unless the user wants that. Sleep: what was typed is on disk before, and
what is shown afterwards is known anew.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from callcontrol.calls.record import CallRecord
from callcontrol.settings import SettingsStore
from callcontrol.ui import text
from callcontrol.ui.desktop_ui import DesktopUi
from callcontrol.ui.system_signals import SystemSignals
from callcontrol.ui.translation import tr

if TYPE_CHECKING:  # the network, which the first paint does not wait for
    from callcontrol.account import Account
    from callcontrol.cloudlink.models import CallKey


def follow_lock_and_sleep(ui: DesktopUi, account: "Account", settings: SettingsStore) -> None:
    """Have ``ui`` and ``account`` follow what this computer says, as long as the window lives."""
    signals = SystemSignals(ui.window)
    LockAndSleep(ui, account, settings, signals)
    signals.follow()


class LockAndSleep(QObject):
    """Follows ``signals``; ``account`` has the calls and the connection."""

    def __init__(
        self, ui: DesktopUi, account: "Account", settings: SettingsStore, signals: SystemSignals
    ) -> None:
        super().__init__(signals)
        self._ui = ui
        self._account = account
        self._settings = settings
        self._signals = signals
        self._told: set[CallKey] = set()
        """The calls that the user knows of since the screen was locked."""
        signals.lock_changed.connect(self._show_locked)
        signals.going_to_sleep.connect(self._prepare_to_sleep)
        signals.woken.connect(account.check)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self._keep_what_is_typed)
        ui.pops.held_back.connect(self._tell)

    def _show_locked(self, is_locked: bool) -> None:
        ui = self._ui
        ui.question.show_locked(is_locked)
        ui.quiet.show_locked(is_locked)
        if is_locked:
            session = self._account.session
            live = session.store.live if session is not None else ()
            self._told = {record.key for record in live if record.is_ringing_here}
            ui.notes.flush()
            ui.pops.hold_back(live)

    def _tell(self, record: CallRecord) -> None:
        if not self._signals.is_locked or record.key in self._told:
            return
        self._told.add(record.key)
        is_named = self._settings.current.lock_screen_names
        who = text.party(record.call.remote) if is_named else ""
        self._ui.tray.say(tr("Incoming call"), who)

    def _keep_what_is_typed(self) -> None:
        self._ui.notes.flush()  # the user logs off from Windows, which waits no longer than this

    def _prepare_to_sleep(self) -> None:
        self._ui.notes.flush()
        if self._account.session is not None:
            self._account.session.suspend()
