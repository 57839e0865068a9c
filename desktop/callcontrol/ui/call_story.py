"""A conversation told step by step: what the times of its legs say, and nothing else."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from callcontrol.calls.conversation import is_consultation
from callcontrol.calls.leg_identity import SAME_MOMENT
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Cause, Direction, Party
from callcontrol.ui import text
from callcontrol.ui.times import duration
from callcontrol.ui.translation import tr

Step = tuple[datetime, str]
"""When, and what happened then."""

_COUNTED_IN_SECONDS = timedelta(seconds=100)


def story(legs: Sequence[CallRecord]) -> list[Step]:
    """The steps of the conversation of ``legs`` in their order, as far as it has come."""
    told: list[Step] = []
    for leg in legs:
        told += _consultation(leg, legs) if is_consultation(leg, legs) else _call(leg, legs)
    joined = [leg.call.conferenced_on for leg in legs if leg.call.conferenced_on]
    if joined:
        told.append((min(joined), tr("all together in a conference")))
    return sorted(told, key=lambda step: step[0])


def _consultation(leg: CallRecord, legs: Sequence[CallRecord]) -> Iterator[Step]:
    who = _who(leg.call.remote)
    yield leg.started_on, tr("on hold, asked {who}").format(who=who)
    if leg.answered_on is not None:
        yield leg.answered_on, _they_answered(who, leg.answered_on - leg.started_on)
    if leg.ended_on is None or any(_ended_together(leg, other) for other in legs):
        return
    match leg.outcome:
        case Outcome.CONFERENCE:
            yield leg.ended_on, tr("{who} left").format(who=who)
        case Outcome.ANSWERED | Outcome.TRANSFERRED:
            yield leg.ended_on, tr("the call with {who} ended").format(who=who)
        case _:
            yield leg.ended_on, f"{who}: {text.became(leg.outcome)}"


def _call(leg: CallRecord, legs: Sequence[CallRecord]) -> Iterator[Step]:
    phone = str(leg.key.endpoint_id)
    is_one_of_several = len({one.key.endpoint_id for one in legs}) > 1
    is_ours = leg.call.direction is Direction.OUTBOUND
    waited = (leg.answered_on or leg.ended_on or leg.started_on) - leg.started_on
    if is_ours:
        who = _who(leg.call.remote)
        yield leg.started_on, tr("called {who} from {phone}").format(who=who, phone=phone)
    elif leg.answered_on is None or waited > SAME_MOMENT:  # else it was picked up: no ringing
        yield leg.started_on, _rang(leg, phone)
    if leg.answered_on is not None:
        if is_ours:
            yield leg.answered_on, _they_answered(_who(leg.call.remote), waited)
        else:
            yield leg.answered_on, _answered(phone, waited, is_one_of_several=is_one_of_several)
    if leg.ended_on is not None and (said := _end(leg, legs, waited)):
        yield leg.ended_on, said


def _rang(leg: CallRecord, phone: str) -> str:
    if sender := text.forwarded_by(leg):
        return tr("rang on {phone}, forwarded by {sender}").format(phone=phone, sender=sender)
    return tr("rang on {phone}").format(phone=phone)


def _answered(phone: str, waited: timedelta, *, is_one_of_several: bool) -> str:
    if waited <= SAME_MOMENT:
        return tr("answered on {phone}").format(phone=phone)
    if is_one_of_several:
        sentence = tr("answered on {phone} after {length}")
        return sentence.format(phone=phone, length=_length(waited))
    return tr("answered after {length}").format(length=_length(waited))


def _they_answered(who: str, waited: timedelta) -> str:
    return tr("{who} answered after {length}").format(who=who, length=_length(waited))


def _end(leg: CallRecord, legs: Sequence[CallRecord], waited: timedelta) -> str:
    match leg.outcome:
        case Outcome.TRANSFERRED:
            return _handed_over(leg, legs)
        case Outcome.ANSWERED | Outcome.CONFERENCE if leg.answered_on and leg.ended_on:
            talked = duration(leg.ended_on - leg.answered_on)
            return tr("ended after a talk of {length}").format(length=talked)
        case Outcome.ANSWERED:
            return tr("ended")
        case Outcome.MISSED:
            return _stopped_ringing(leg, legs).format(length=_length(waited))
        case Outcome.ANSWERED_ELSEWHERE if _taken_by_another(leg, legs):
            return ""  # which says so itself
        case Outcome.NOT_ANSWERED:
            return tr("not answered for {length}").format(length=_length(waited))
        case Outcome.ABANDONED:
            return tr("given up after {length}").format(length=_length(waited))
        case _:
            return text.became(leg.outcome, leg.handed_to)


def _handed_over(leg: CallRecord, legs: Sequence[CallRecord]) -> str:
    asked = any(is_consultation(one, legs) and _ended_together(one, leg) for one in legs)
    if asked or leg.handed_to is None:
        return tr("handed over")
    return tr("handed over to {who}").format(who=_who(leg.handed_to))


def _stopped_ringing(leg: CallRecord, legs: Sequence[CallRecord]) -> str:
    if not _taken_by_another(leg, legs):
        if leg.call.cause is Cause.CALL_CANCELLED:
            return tr("the caller gave up after {length}")
        if leg.call.cause is Cause.CALL_NOT_ANSWER:
            return tr("not answered for {length}")
    return tr("stopped ringing after {length}")


def _taken_by_another(leg: CallRecord, legs: Sequence[CallRecord]) -> bool:
    """Whether another of our phones answered when this one stopped ringing."""
    return any(
        one.answered_on is not None
        and leg.ended_on is not None
        and abs(one.answered_on - leg.ended_on) <= SAME_MOMENT
        for one in legs
    )


def _ended_together(leg: CallRecord, other: CallRecord) -> bool:
    return (
        leg is not other
        and leg.ended_on is not None
        and other.ended_on is not None
        and abs(leg.ended_on - other.ended_on) <= SAME_MOMENT
    )


def _who(party: Party) -> str:
    number = text.party_detail(party)
    if not number:
        return text.party(party)
    return tr("{name} ({number})").format(name=text.party(party), number=number)


def _length(time: timedelta) -> str:
    if time >= _COUNTED_IN_SECONDS:
        return duration(time)
    return tr("%n s", n=max(0, round(time.total_seconds())))
