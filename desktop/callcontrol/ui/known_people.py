"""Whom the fields of the window know: everybody in the history, and who was dialled last."""

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callcontrol.calls.number import NotDialable, comparable, to_dial
from callcontrol.calls.people import People, Person
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage.database import DatabaseError
from callcontrol.ui import problems, text, times
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.suggestion_list import MOST, Suggestion

if TYPE_CHECKING:
    from callcontrol.calls.store import CallChange
    from callcontrol.session import Session

_log = logging.getLogger(__name__)

_PAUSE_MS = 4
"""Between two readings of a few milliseconds, for whatever else there is to do."""


class KnownPeople(QObject):
    """Reads the people of a session's history little by little, and keeps up with its calls."""

    def __init__(self, window: MainWindow, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._people = People()
        self._session: Session | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._unread: Iterator[list[Person]] = iter(())
        self._reading = QTimer(self)
        self._reading.setInterval(_PAUSE_MS)
        self._reading.timeout.connect(self.read_on)
        window.history.refilled.connect(lambda: self.follow(self._session))
        window.dialler.complete_by(self.find)
        window.cards.complete_by(self.find)

    def follow(self, session: "Session | None") -> None:
        """Know the people of ``session`` from now on, and nobody else."""
        self._unsubscribe()
        self._session = session
        self._people = People()
        self._reading.stop()
        if session is not None:
            self._unsubscribe = session.changes.subscribe(self._put)
            self._unread = session.history.people()
            self._reading.start()
        self._show_dialled()

    def find(self, typed: str) -> Sequence[Suggestion]:
        """The first of those whom ``typed`` may mean and who can be called."""
        found = (self._suggestion(person) for person in self._people.search(typed))
        return list(islice((one for one in found if one is not None), MOST))

    @property
    def is_complete(self) -> bool:
        """Whether everybody in the history has been read."""
        return not self._reading.isActive()

    def read_on(self) -> None:
        """Read the next few people, if there are any left."""
        try:
            some = next(self._unread, None)
        except DatabaseError as error:  # the fields still take numbers
            _log.warning("people cannot be read: %s", error.fault)
            some = None
        if some is None:
            self._reading.stop()
        for person in some or ():
            self._people.add(person)

    def _put(self, change: "CallChange") -> None:
        record = change.after
        them = record.call.remote
        is_new = change.before is None or change.before.call.remote != them
        if them.number and is_new and not self._is_private(them.number):
            same = comparable(them.number, text.region())
            last = record.started_on
            self._people.add(Person(party=them, comparable=same, last=last, calls=1))
        if change.before is None and record.call.direction is Direction.OUTBOUND:
            self._show_dialled()

    def _is_private(self, number: str) -> bool:
        try:
            return self._session is not None and number in self._session.history.private_numbers
        except DatabaseError:  # not known to be: it is not offered
            return True

    def _show_dialled(self) -> None:
        self._window.dialler.show_recent(self._dialled())
        self._window.redial.setEnabled(self._window.dialler.can_redial)

    def _dialled(self) -> Sequence[Party]:
        try:
            return self._session.history.last_dialled() if self._session is not None else ()
        except DatabaseError as error:
            self._window.show_banner(problems.sentence(error.code))
            return ()

    def _suggestion(self, person: Person) -> Suggestion | None:
        """Codes are never suggested: whoever calls us may have chosen what we take for a number."""
        try:
            number = to_dial(person.party.number, text.region())
        except NotDialable:
            return None
        if number.needs_confirmation or not number.keys.removeprefix("+").isdecimal():
            return None
        return Suggestion(
            name=text.party(person.party),
            number=text.party_detail(person.party),
            when=times.when(person.last, self._now()) if person.last is not None else "",
            keys=number.keys,
        )
