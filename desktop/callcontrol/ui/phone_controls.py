"""The phone beside its calls, on the screen: reads it when it may have changed, asks it to change.

CloudLink says nothing when somebody presses "do not disturb" on the phone itself, so the phone is
read after each connect, after each call, when a menu opens, and once a minute.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callcontrol.phone_status import Availability, PhoneStatus
from callcontrol.status import ConnectionState
from callcontrol.tasks import Tasks
from callcontrol.ui import problems
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.tray import Tray

if TYPE_CHECKING:  # they load the network, which the first paint does not wait for
    from collections.abc import Callable

    from callcontrol.calls.store import CallChange
    from callcontrol.phone import Phone
    from callcontrol.session import Session
    from callcontrol.status import ConnectionStatus

_log = logging.getLogger(__name__)

READ_AGAIN_MS = 60_000


class PhoneControls(QObject):
    """Shows the first phone of a session, which is the one that calls are made from."""

    def __init__(self, window: MainWindow, tray: Tray) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._phone: Phone | None = None
        self._session: Session | None = None
        self._unsubscribe: list[Callable[[], None]] = []
        self._tasks = Tasks()
        self._is_reading = False
        self._again = QTimer(self)
        self._again.setInterval(READ_AGAIN_MS)
        self._again.timeout.connect(self.read)
        for menu in (window.header.menu, tray.menu):
            menu.aboutToShow.connect(self.read)
        window.availability_requested.connect(self._ask)
        tray.availability_requested.connect(self._ask)

    def follow(self, session: "Session | None", phone: "Phone | None") -> None:
        """Show ``phone`` from now on, as long as ``session`` is connected."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._session, self._phone, self._unsubscribe = session, phone, []
        self._show(PhoneStatus())
        self._again.stop()
        if session is not None and phone is not None:
            self._unsubscribe = [
                phone.statuses.subscribe(self._show),
                session.statuses.subscribe(self._connection_changed),
                session.changes.subscribe(self._call_changed),
            ]
            self._again.start()
            self.read()

    async def stop(self) -> None:
        """Ask nothing more."""
        self._again.stop()
        self.follow(None, None)
        await self._tasks.close()

    def read(self) -> None:
        """Find out how the phone stands, if it can be asked."""
        if self._phone is None or self._is_reading or not self._is_connected:
            return
        self._is_reading = True
        self._tasks.start(self._read(self._phone), name="read phone", on_error=_log_unread)

    async def _read(self, phone: "Phone") -> None:
        try:
            await phone.read()
        finally:
            self._is_reading = False

    @property
    def _is_connected(self) -> bool:
        session = self._session
        return session is not None and session.status.state is ConnectionState.CONNECTED

    def _connection_changed(self, status: "ConnectionStatus") -> None:
        if status.state is ConnectionState.CONNECTED:
            self.read()
        elif self._phone is not None:
            self._phone.forget()

    def _call_changed(self, change: "CallChange") -> None:
        if change.after.ended_on is not None:  # its caller may have left a message
            self.read()

    def _ask(self, wanted: Availability) -> None:
        if self._phone is not None and self._phone.status.asked is None:
            self._tasks.start(
                self._phone.ask(wanted), name="change phone", on_error=self._not_changed
            )

    def _not_changed(self, error: BaseException) -> None:
        code = getattr(error, "code", "")
        if not code:
            _log.error("the phone was not changed by a fault of the program", exc_info=error)
        sentence = problems.sentence(str(code) or "bug")
        self._window.show_passing(sentence)
        if not self._window.isVisible():
            self._tray.say(self._window.windowTitle(), sentence)

    def _show(self, status: PhoneStatus) -> None:
        self._window.show_phone(status)
        self._tray.show_phone(status)


def _log_unread(error: BaseException) -> None:
    """The screen says that the state is unknown; that is all the user can do about it."""
    _log.warning("the phone's state is not known: %s", error)
