"""What has happened to a call that a page may wait for: each only once, and only if it was seen."""

from enum import StrEnum

from callcontrol.calls.record import Outcome
from callcontrol.calls.store import CallChange


class Trigger(StrEnum):
    """When a page opens by itself."""

    RINGING = "ringing"
    ANSWERED = "answered"
    """Also a call that we made, when the other end answers."""
    ENDED = "ended"
    """After a talk; what became of all other calls is ``MISSED`` or no reason for a page."""
    MISSED = "missed"


class PageTriggers:
    """Follows the calls of one session.

    What was so when the session found the call opens nothing: an earlier run may have opened it.
    A consultation belongs to the call on whose behalf it is made.
    """

    def __init__(self) -> None:
        self._unanswered: set[str] = set()
        self._talked: set[str] = set()

    def hear(self, change: CallChange, *, is_news: bool, is_missed: bool = False) -> Trigger | None:
        """What ``change`` says has happened; ``is_news`` unless calls are read at the start.

        ``is_missed``: the conversation has come to nothing with it, at all of our phones.
        """
        record = change.after
        name = record.record_id
        if record.consultation_of is not None:
            self._unanswered.discard(name)
            self._talked.discard(name)
            return None
        if record.ended_on is not None:
            return self._end(name, record.outcome, is_missed=is_missed)
        if record.answered_on is not None:
            was_seen = name in self._unanswered
            self._unanswered.discard(name)
            self._talked.add(name)
            return Trigger.ANSWERED if was_seen else None
        is_new = name not in self._unanswered
        self._unanswered.add(name)
        return Trigger.RINGING if is_new and is_news and record.is_ringing_here else None

    def _end(self, name: str, outcome: Outcome, *, is_missed: bool) -> Trigger | None:
        if name in self._talked:
            self._talked.discard(name)
            return Trigger.ENDED
        if name not in self._unanswered or outcome is Outcome.END_NOT_SEEN:
            return None  # an end that was not seen may be told after all
        self._unanswered.discard(name)
        return Trigger.MISSED if is_missed else None
