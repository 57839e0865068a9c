"""The phones beside their calls, on the screen: reads them when they may have changed, asks them to
change, and says what is wrong with them.

CloudLink says nothing when somebody presses "do not disturb" on the phone itself, so a phone is
read after each connect, after each of its calls, when a menu opens, and by its watch now and then.
"""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import EndpointId
from callcontrol.phone_status import Availability
from callcontrol.settings import SettingsError, SettingsStore
from callcontrol.status import ConnectionState
from callcontrol.tasks import Tasks
from callcontrol.ui import failures, lock_words, phone_words, problems
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.phone_words import PhoneView
from callcontrol.ui.tray import Tray

if TYPE_CHECKING:  # they load the network, which the first paint does not wait for
    from collections.abc import Callable

    from callcontrol.calls.store import CallChange
    from callcontrol.phone import Phone
    from callcontrol.phone_watch import PhoneWatch
    from callcontrol.status import ConnectionStatus

_log = logging.getLogger(__name__)

_MOST_SENTENCES = 2
"""More troubles than these are told by the phones' own buttons."""


class PhoneControls(QObject):
    """Shows the phones of a watch, and keeps which of them dials."""

    trouble_changed = Signal()
    """``trouble`` is another now."""

    def __init__(self, window: MainWindow, tray: Tray, settings: SettingsStore) -> None:
        super().__init__(window)
        self.trouble = ""
        """What is wrong with phones and what to do about it; nothing if all is well."""
        self._window = window
        self._tray = tray
        self._settings = settings
        self._watch: PhoneWatch | None = None
        self._live: Sequence[CallRecord] = ()
        self._unsubscribe: list[Callable[[], None]] = []
        self._tasks = Tasks()
        self._being_read: set[EndpointId] = set()
        for menu in (window.header.menu, tray.menu):
            menu.aboutToShow.connect(self.read)
        for part in (window.phones, tray):
            part.dialling_requested.connect(self._dial_from)
        window.phones.availability_requested.connect(self._ask)
        tray.phone_availability_requested.connect(self._ask)
        window.availability_requested.connect(self._ask_dialling_phone)
        tray.availability_requested.connect(self._ask_dialling_phone)
        settings.changed.subscribe(lambda _: self._show())

    def follow(self, watch: "PhoneWatch | None") -> None:
        """Show the phones of ``watch`` from now on, as long as its session is connected."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._tasks.cancel()
        self._watch, self._unsubscribe, self._live = watch, [], ()
        self._being_read.clear()
        if watch is not None:
            session = watch.session
            self._unsubscribe = [
                *(phone.statuses.subscribe(lambda _: self._show()) for phone in watch.phones),
                session.statuses.subscribe(self._connection_changed),
                session.changes.subscribe(self._call_changed),
                watch.stop,
            ]
            watch.start(self._tasks)
            self.read()
        self._show()

    async def stop(self) -> None:
        """Ask nothing more."""
        self.follow(None)
        await self._tasks.close()

    def show_calls(self, live: Sequence[CallRecord]) -> None:
        """Show at which phones these calls are."""
        self._live = live
        if len(self._phones) > 1:
            self._show()

    def read(self) -> None:
        """Find out how the phones stand, if they can be asked."""
        for phone in self._phones:
            self._read(phone)

    def _read(self, phone: "Phone") -> None:
        if self._is_connected and phone.endpoint_id not in self._being_read:
            self._being_read.add(phone.endpoint_id)
            self._tasks.start(self._read_once(phone), name="read phone", on_error=_log_unread)

    async def _read_once(self, phone: "Phone") -> None:
        try:
            await phone.read()
        finally:
            self._being_read.discard(phone.endpoint_id)

    @property
    def _phones(self) -> "tuple[Phone, ...]":
        return self._watch.phones if self._watch is not None else ()

    @property
    def _is_connected(self) -> bool:
        watch = self._watch
        return watch is not None and watch.session.status.state is ConnectionState.CONNECTED

    def _connection_changed(self, status: "ConnectionStatus") -> None:
        if status.state is ConnectionState.CONNECTED:
            self.read()
        else:
            for phone in self._phones:
                phone.forget()

    def _call_changed(self, change: "CallChange") -> None:
        if change.after.ended_on is not None:  # its caller may have left a message
            for phone in self._phones:
                if phone.endpoint_id == change.after.key.endpoint_id:
                    self._read(phone)

    def _ask_dialling_phone(self, wanted: Availability) -> None:
        if self._window.phones.dials is not None:
            self._ask(self._window.phones.dials, wanted)

    def _ask(self, number: EndpointId, wanted: Availability) -> None:
        for phone in self._phones:
            if phone.endpoint_id == number and phone.status.asked is None:
                self._tasks.start(
                    phone.ask(wanted), name="change phone", on_error=self._not_changed
                )

    def _not_changed(self, error: BaseException) -> None:
        failures.tell(self._window, self._tray, failures.words(error))

    def _dial_from(self, number: EndpointId) -> None:
        try:
            self._settings.change(dialling_endpoint=str(number))
        except SettingsError as error:
            _log.warning("settings not saved: %s", error)
            self._window.show_passing(problems.sentence(error.code))

    def _show(self) -> None:
        numbers = [phone.endpoint_id for phone in self._phones]
        chosen = self._settings.current.dialling_endpoint
        dials = chosen if chosen in numbers else next(iter(numbers), None)
        lock = lock_words.locked(self._settings.locked_by("dialling_endpoint"))
        views = [
            PhoneView(
                number=phone.endpoint_id,
                status=phone.status,
                call=phone_words.busiest(phone.endpoint_id, self._live),
                dials=phone.endpoint_id == dials,
                lock=lock,
            )
            for phone in self._phones
        ]
        self._window.show_phones(views)
        self._tray.show_phones(views)
        told = [phone_words.sentence(view.number, view.status.trouble) for view in views]
        trouble = "\n".join([sentence for sentence in told if sentence][:_MOST_SENTENCES])
        if trouble != self.trouble:
            self.trouble = trouble
            self.trouble_changed.emit()


def _log_unread(error: BaseException) -> None:
    """The screen says that the state is unknown; that is all the user can do about it."""
    _log.warning("the phone's state is not known: %s", error)
