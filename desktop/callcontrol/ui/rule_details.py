"""The lines that a rule adds to a pop: at once what the call tells, a moment later what we know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from callcontrol.calls import number
from callcontrol.calls.pop_rules import Detail, PopRule, alerting, called
from callcontrol.calls.record import CallRecord
from callcontrol.storage.history import History
from callcontrol.ui import text, times
from callcontrol.ui.names import inert
from callcontrol.ui.rule_strip import Look
from callcontrol.ui.translation import country, tr

_WEEK = timedelta(days=7)

FROM_HISTORY = frozenset({Detail.FIRST_CONTACT, Detail.LAST_CONTACT, Detail.CALLS_THIS_WEEK})
"""What has to be looked up: the pop keeps a line for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """What the history knows of a caller from before this call."""

    first: CallRecord | None
    last: CallRecord | None
    this_week: int
    """The call that rings counts."""


def contacts(history: History, record: CallRecord) -> Contacts:
    """Look up the caller of ``record``; may raise ``DatabaseError``."""
    remote = record.call.remote.number
    return Contacts(
        first=history.first_with(remote, before=record.started_on),
        last=history.last_with(remote, before=record.started_on),
        this_week=history.count_since(remote, record.started_on - _WEEK),
    )


def look(rule: PopRule, record: CallRecord) -> Look:
    """What the pop of a call shows by ``rule``, before anything is looked up."""
    return Look(label=inert(rule.word), colour=rule.colour, lines=lines(rule.details, record))


def lines(
    details: Sequence[Detail],
    record: CallRecord,
    known: Contacts | None = None,
    now: datetime | None = None,
) -> list[str]:
    """A line for each detail that there is; those from the history are always there."""
    found = []
    for detail in details:
        if detail in FROM_HISTORY:
            found.append(_from_history(detail, known, now))
        elif line := _from_call(detail, record):
            found.append(line)
    return found


def _from_call(detail: Detail, record: CallRecord) -> str:
    remote = record.call.remote.number
    value = ""
    match detail:
        case Detail.NUMBER:
            value, sentence = text.phone_number(remote), tr("Number: {value}")
        case Detail.E164:
            comparable = number.comparable(remote, text.region())
            value = comparable if comparable.startswith("+") else ""
            sentence = tr("International number: {value}")
        case Detail.COUNTRY:
            value, sentence = _country(remote), tr("Country: {value}")
        case Detail.CALLED:
            value, sentence = text.phone_number(called(record)), tr("Called number: {value}")
        case Detail.FORWARDED_BY:
            value, sentence = text.forwarded_by(record), tr("Forwarded by: {value}")
        case Detail.ALERTING:
            value, sentence = inert(alerting(record)), tr("Rings at: {value}")
        case _:
            value, sentence = inert(str(record.key.endpoint_id)), tr("Phone: {value}")
    return sentence.format(value=value) if value else ""


def _from_history(detail: Detail, known: Contacts | None, now: datetime | None) -> str:
    if known is None or now is None:
        value = "…"
    elif detail is Detail.CALLS_THIS_WEEK:
        value = str(known.this_week)
    else:
        found = known.first if detail is Detail.FIRST_CONTACT else known.last
        value = times.day(found.started_on, now) if found is not None else tr("this call")
    sentence = {
        Detail.FIRST_CONTACT: tr("First contact: {value}"),
        Detail.LAST_CONTACT: tr("Last contact: {value}"),
    }.get(detail, tr("Calls this week: {value}"))
    return sentence.format(value=value)


def _country(remote: str) -> str:
    code = number.country(remote, text.region())
    return country(code) if code else ""
