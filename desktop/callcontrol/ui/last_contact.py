"""Who calls, as far as the history knows them: when we last heard of them, and what is noted."""

import logging
from datetime import datetime, timedelta
from typing import NamedTuple

from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import CallRecord
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import History
from callcontrol.ui import text, times
from callcontrol.ui.names import inert
from callcontrol.ui.translation import tr

_log = logging.getLogger(__name__)

_WEEK = timedelta(days=7)
_LONGEST = 60
"""Of a note that is quoted, in characters."""


class Known(NamedTuple):
    """Two lines, either of which may be empty."""

    who: str = ""
    """Tags and note of the caller."""
    contact: str = ""
    """How often they called, and what became of it last."""


def known(history: History, record: CallRecord, now: datetime) -> Known:
    """What is known of the other party of a call that goes on; nothing of a withheld number."""
    number = record.call.remote.number
    if not number:
        return Known()
    try:
        last = history.last_with(number, before=record.started_on)
        before = _conversation(history, last) if last is not None else None
        this_week = history.count_since(number, record.started_on - _WEEK)
        remark = history.caller_remark(number)
        is_private = number in history.private_numbers
    except DatabaseError as error:  # who calls now matters more than who called before
        _log.warning("no last contact: %s", error.fault)
        return Known()
    if before is None and is_private:  # of calls before nothing is known
        return Known(noted(remark))
    return Known(noted(remark), contact(before, this_week, now))


def _conversation(history: History, last: CallRecord) -> Entry:
    """The conversation of ``last`` where it was one with them, else that leg by itself."""
    whole = history.entry_of(last)
    is_theirs = whole.head.call.remote.number == last.call.remote.number
    return whole if is_theirs else Entry.of_one(last)


def contact(last: Entry | None, this_week: int, now: datetime) -> str:
    """When we last heard of a caller; ``this_week`` counts the call that goes on now."""
    if last is None:
        return tr("First call with this number")
    what = text.talk_length(last.head) or text.became(last.outcome, last.handed_to)
    note, day = _quoted(last.remark.note), times.day_within(last.head.started_on, now)
    parts = (what, "" if note and this_week > 1 else day, note)
    before = ", ".join(part for part in parts if part)
    if this_week > 1:
        return _count_this_week(this_week).format(count=this_week, before=before)
    return tr("Last: {before}").format(before=before)


def noted(remark: Remark) -> str:
    """What is noted of a caller, in one line."""
    tags = ", ".join(map(inert, remark.tags))
    return " · ".join(part for part in (tags, _quoted(remark.note)) if part)


def _quoted(note: str) -> str:
    """The beginning of a note, as it is quoted in a line."""
    words = inert(" ".join(note.split()))
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1].rstrip() + "…"
    return tr("“{note}”").format(note=words) if words else ""


def _count_this_week(count: int) -> str:
    """As in "3rd call"; languages that know one form only say the same four times."""
    last = 0 if count % 100 in (11, 12, 13) else count % 10
    return {
        1: tr("{count}st call this week · last: {before}"),
        2: tr("{count}nd call this week · last: {before}"),
        3: tr("{count}rd call this week · last: {before}"),
    }.get(last, tr("{count}th call this week · last: {before}"))
