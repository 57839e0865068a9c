"""The conversation that a leg is part of, as the screen has to tell of it."""

import logging

from msgspec.structs import replace

from callcontrol.calls.entry import Entry
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History

_log = logging.getLogger(__name__)


def entry_of(history: History, record: CallRecord) -> Entry | None:
    """The conversation of a call, of which the disk may not know the last yet.

    None of a consultation that waits to be written; raises ``DatabaseError``.
    """
    alone = Entry.of_one(record)
    try:
        found = history.entry_of(record)
    except KeyError:  # it waits to be written
        return alone if record.consultation_of is None else None
    is_head = found.head.record_id == record.record_id
    waits = is_head and found.head.ended_on is None and record.ended_on is not None
    if not waits:
        return found
    return replace(found, head=record, outcome=record.outcome, handed_to=record.handed_to)


def missed(history: History, record: CallRecord) -> Entry | None:
    """The conversation that has ended with ``record``, if nobody took it at any of our phones."""
    if record.ended_on is None:
        return None
    try:
        entry = entry_of(history, record)
    except DatabaseError as error:  # that somebody called is to be told all the same
        _log.warning("only a leg is known of a call: %s", error.fault)
        entry = Entry.of_one(record)
    return entry if entry is not None and entry.outcome is Outcome.MISSED else None
