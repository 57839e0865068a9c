"""The words for a conversation in the list: with whom, what became of it, what was remarked."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale

from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.ui import hit_marks, text, times
from callcontrol.ui.names import inert
from callcontrol.ui.translation import tr

_SEEN = 12
"""So many characters of a note are seen in any case."""


def who(entry: Entry) -> str:
    """With whom it was."""
    return tr("Private") if entry.is_private else text.party(entry.head.call.remote)


def summary(entries: Sequence[Entry], words: Sequence[str] = ()) -> str:
    """What became of it, in one line; of several missed calls, how many.

    Of a note so much is shown that ``words``, which were looked for, are seen.
    """
    entry = entries[0]
    parts = [talked(entry), became(entry)]
    if len(entries) > 1:
        parts.append(tr("{count} ×").format(count=QLocale().toString(len(entries))))
    parts.append(hint(next((one.remark for one in entries if one.remark), Remark()), words))
    if not entry.is_private:
        parts.append(text.party_detail(entry.head.call.remote))
    return " · ".join(part for part in parts if part)


def became(entry: Entry) -> str:
    """What became of the whole, and whether somebody has spoken with them since."""
    if entry.outcome is Outcome.MISSED and entry.settled_on is not None:
        return tr("missed · settled")
    return text.became(entry.outcome, entry.handed_to)


def talked(entry: Entry) -> str:
    """How long they talked; nothing where nobody did."""
    return text.talk_length(entry.head)


def hint(remark: Remark, words: Sequence[str] = ()) -> str:
    """What was remarked, short enough for a line."""
    parts = []
    if remark.follow_up_on is not None:
        parts.append(tr("follow up {day}").format(day=times.short_day(remark.follow_up_on)))
    if remark.note:
        note = inert(_beginning_at(words, " ".join(remark.note.split())))
        parts.append(tr("note: “{note}”").format(note=note))
    parts += [f"#{inert(tag)}" for tag in remark.tags]
    return " · ".join(parts)


def _beginning_at(words: Sequence[str], note: str) -> str:
    """``note``, without so much of its beginning that what was looked for would not be seen."""
    found = hit_marks.marks(note, words)
    if not found or found[0].start <= _SEEN:
        return note
    begin = note.rfind(" ", 0, found[0].start - 1) + 1 or found[0].start
    return f"…{note[begin:]}"


def leg(record: CallRecord) -> str:
    """One leg under its conversation: with whom, and what became of it."""
    parts = (text.party(record.call.remote), text.talk_length(record), text.outcome(record))
    return " · ".join(part for part in parts if part)


def read_out(entries: Sequence[Entry], now: datetime) -> str:
    """A row as a sentence: who, what became of it, when."""
    entry = entries[0]
    when = times.within_section(entry.head.started_on, now)
    return f"{who(entry)}, {summary(entries)}, {when}"
