"""Watches a session for support: what the service said, how the connection stood, whom it met.

The states of the connection go to the log, where a crash does not lose them; names go to what the
log hides. Where the recording lies is ``storage/recording.py``'s business.
"""

import logging
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from msgspec import to_builtins

from callcontrol import __version__
from callcontrol.calls.record import CallRecord
from callcontrol.calls.store import CallChange
from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.models import EndpointId, Party
from callcontrol.cloudlink.notifications import NotificationStream
from callcontrol.cloudlink.redaction import KNOWN
from callcontrol.log_entries import facts
from callcontrol.session import Session
from callcontrol.status import ConnectionStatus
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.recording import Recording, written_payload
from callcontrol.storage.traces import Traces

if TYPE_CHECKING:
    from callcontrol.storage.private_numbers import PrivateNumbers

_log = logging.getLogger(__name__)

_NUMBER = re.compile(rb'"(?:sips?:|tel:)?(\+?\d+)[@\\"]')
"""As the wire has it: quoted, within JSON in JSON too."""


class SessionRecorder:
    """A ``cloudlink.recorder.Recorder`` that also hears how the session stands."""

    def __init__(self, recording: Recording, now: Callable[[], datetime]) -> None:
        self._recording = recording
        self._now = now
        self._private: PrivateNumbers | None = None

    def attend(self, session: Session, stream: NotificationStream) -> None:
        """Record ``session``, which has not begun yet, and what its ``stream`` brings.

        What names a private number is left out.
        """
        self._private = session.history.private_numbers
        try:
            left: Sequence[CallRecord] = session.history.open_records()
        except DatabaseError:  # the session says so
            left = ()

        def standing(calls: Sequence[CallRecord]) -> dict[str, object]:
            return {
                "version": __version__,
                "endpoints": list(session.endpoint_ids),
                "open": [
                    to_builtins(one) for one in calls if not self._is_private(one.call.remote)
                ],
            }

        user = f"{session.identity.account_id}/{session.identity.user_id}"
        self._recording.begin(user, standing(left), lambda: standing(session.store.live))
        stream.on_payload = self.notification
        session.statuses.subscribe(self._note_status)
        session.changes.subscribe(_learn_names)
        session.changes.subscribe(partial(self._leave_out, session))

    def notification(self, payload: bytes, received: datetime) -> None:
        """As it came."""
        if not self._names_private(payload):
            self._recording.add("notification", received, written_payload(payload))

    def asked(self, endpoint_id: EndpointId) -> None:
        """What is known before the answer must not be taken for older than it."""
        self._recording.add("asked", self._now(), {"endpoint": endpoint_id})

    def read(self, endpoint_id: EndpointId, pages: Sequence[bytes]) -> None:
        """The whole answer."""
        if not any(map(self._names_private, pages)):
            answer = {"endpoint": endpoint_id, "pages": [written_payload(page) for page in pages]}
            self._recording.add("read", self._now(), answer)

    def not_read(self, endpoint_id: EndpointId, error: CloudLinkError) -> None:
        """Which may say that the phone is gone: what kind of error it is counts, not its reason."""
        told = {"endpoint": endpoint_id, "code": error.default_code, "reason": error.code}
        self._recording.add("not_read", self._now(), told)

    def made(self, endpoint_id: EndpointId, answer: bytes) -> None:
        """The call as it was answered."""
        if not self._names_private(answer):
            contents = {"endpoint": endpoint_id, **written_payload(answer)}
            self._recording.add("made", self._now(), contents)

    def close(self) -> None:
        """Record nothing more."""
        self._recording.close()

    def _names_private(self, payload: bytes) -> bool:
        numbers = {found.decode() for found in _NUMBER.findall(payload)}
        return any(self._is_private(Party(number=one)) for one in numbers)

    def _is_private(self, party: Party) -> bool:
        try:
            return self._private is not None and party.number in self._private
        except DatabaseError:  # what is wrong with it support has to see
            return False

    def _leave_out(self, session: Session, change: CallChange) -> None:
        """Once a call has ended that became private meanwhile, nothing of it stays recorded."""
        them = change.after.call.remote
        if change.after.ended_on is None or not them.number:
            return
        try:
            if them.number in session.history.private_numbers:
                traces = Traces({them.number}, {them.name} - {""})
                self._recording.erase(traces.are_in)
        except (DatabaseError, OSError) as error:
            _log.error("a private call stays in the recording: %s", type(error).__name__)

    def _note_status(self, status: ConnectionStatus) -> None:
        told = {"connection": status.state.value, "reason": status.reason}
        self._recording.add("status", self._now(), told)
        _log.info("connection: %s", status.state.value, extra=facts(**told))


def _learn_names(change: CallChange) -> None:
    """Who takes part in a call is named in no log."""
    before, after = change.before, change.after
    if before is None or before.call.remote != after.call.remote or after.handed_to is not None:
        call, target = after.call, after.handed_to
        KNOWN.learn_name(call.origin.name, call.destination.name, target.name if target else "")
