"""What became of a conversation, from what became of its legs; what it settles.

``legs`` are always all of one conversation in the order in which they began, the head first.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from callcontrol.calls.leg_identity import SAME_MOMENT
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import Direction, Party

_TALKED = frozenset({Outcome.ANSWERED, Outcome.CONFERENCE, Outcome.TRANSFERRED})
_WENT_ON = frozenset({Outcome.ANSWERED_ELSEWHERE, Outcome.REDIRECTED, Outcome.FORWARDED})
_HANDED_ON = _WENT_ON | {
    Outcome.TRANSFERRED,
    Outcome.TRANSFERRED_BLIND,
    Outcome.TRANSFERRED_SUPERVISED,
}


def outcome(legs: Sequence[CallRecord]) -> Outcome:
    """What became of the conversation; never missed where anybody at one of our phones answered."""
    return _end(legs).outcome


def may_name_another(whole: Outcome) -> bool:
    """Whether after a conversation of which that became somebody else may have the call."""
    return whole in _HANDED_ON


def handed_to(legs: Sequence[CallRecord]) -> Party | None:
    """Who has the call after a transfer, a diversion or a pick-up elsewhere, if that was told."""
    return _end(legs).handed_to


def answered_leg(legs: Sequence[CallRecord]) -> CallRecord | None:
    """The leg at which the conversation was answered; consultations are others' answers."""
    return next((leg for leg in legs if leg.answered_on and not is_consultation(leg, legs)), None)


def settles(record: CallRecord) -> bool:
    """Whether a missed call of the same number needs no answer any more after ``record``."""
    return record.answered_on is not None or record.call.direction is Direction.OUTBOUND


def is_consultation(leg: CallRecord, legs: Sequence[CallRecord]) -> bool:
    """Whether ``leg`` was made for another of ``legs``, even if its time alone says so."""
    if leg.consultation_of is not None:
        return any(leg.consultation_of == other.record_id for other in legs)
    return leg.call.direction is Direction.OUTBOUND and any(
        other.key.endpoint_id == leg.key.endpoint_id
        and other.started_on < leg.started_on
        and _has_talked(other)
        and (other.ended_on is None or other.ended_on > leg.started_on)
        for other in legs
    )


class _End(NamedTuple):
    outcome: Outcome
    handed_to: Party | None = None


def _end(legs: Sequence[CallRecord]) -> _End:
    if any(leg.ended_on is None for leg in legs):
        return _End(Outcome.IN_PROGRESS)
    asked = [leg for leg in legs if is_consultation(leg, legs)]
    main = [leg for leg in legs if leg not in asked and not _mirrors(leg, legs)] or legs
    talked = [leg for leg in main if _has_talked(leg)] or [leg for leg in legs if _has_talked(leg)]
    if talked:
        return _end_of_talk(talked, legs, asked)
    return _end_without_answer([leg for leg in main if not _comes_again(leg, main)])


def _end_of_talk(
    talked: Sequence[CallRecord], legs: Sequence[CallRecord], asked: Sequence[CallRecord]
) -> _End:
    handed_over = [
        leg
        for leg in talked
        if leg.outcome is Outcome.TRANSFERRED and not _comes_again(leg, talked, same_phone=True)
    ]
    if handed_over:
        return _end_of_transfer(max(handed_over, key=_ended), asked)
    if any(leg.outcome is Outcome.CONFERENCE for leg in legs):
        return _End(Outcome.CONFERENCE)
    if max(talked, key=_ended).outcome is Outcome.END_NOT_SEEN:
        return _End(Outcome.END_NOT_SEEN)
    if legs[0].consultation_of is not None:  # and the call that it served is not on record
        return _End(Outcome.CONSULTATION)
    return _End(Outcome.ANSWERED)


def _end_of_transfer(leg: CallRecord, asked: Sequence[CallRecord]) -> _End:
    """Supervised, if a consultation went into it: it ended by it, with whom got the call."""
    to = leg.handed_to
    led = [
        one
        for one in asked
        if one.key.endpoint_id == leg.key.endpoint_id
        and _ended(one) >= _ended(leg) - SAME_MOMENT
        and (
            to is None or one.outcome is Outcome.TRANSFERRED or one.call.remote.number == to.number
        )
    ]
    if led:
        return _End(Outcome.TRANSFERRED_SUPERVISED, to or led[-1].call.remote)
    return _End(Outcome.TRANSFERRED_BLIND if to else Outcome.TRANSFERRED, to)


def _end_without_answer(legs: Sequence[CallRecord]) -> _End:
    """Where the call went decides; else that somebody may have answered; else who rang longest."""
    for leg in legs:
        if leg.outcome in _WENT_ON:
            return _End(leg.outcome, leg.handed_to)
    if any(leg.outcome is Outcome.END_NOT_SEEN for leg in legs):
        return _End(Outcome.END_NOT_SEEN)
    last = max(map(_ended, legs))
    ends = [leg.outcome for leg in legs if _ended(leg) >= last - SAME_MOMENT]
    return _End(next((end for end in ends if end is not Outcome.MISSED), Outcome.MISSED))


def _comes_again(leg: CallRecord, legs: Sequence[CallRecord], *, same_phone: bool = False) -> bool:
    """Whether the call, after ``leg``, came to one of our phones once more."""
    return any(
        other.call.direction is Direction.INBOUND
        and other.started_on > leg.started_on
        and other.started_on >= _ended(leg) - SAME_MOMENT
        and (not same_phone or other.key.endpoint_id == leg.key.endpoint_id)
        for other in legs
    )


def _mirrors(leg: CallRecord, legs: Sequence[CallRecord]) -> bool:
    """Whether ``leg`` is the other end of a call that another of our phones made."""
    return leg.call.direction is Direction.INBOUND and any(
        other.call.direction is Direction.OUTBOUND
        and leg.key.endpoint_id != other.key.endpoint_id
        and (
            other.call.remote.number == leg.key.endpoint_id
            or leg.call.remote.number == other.key.endpoint_id
        )
        for other in legs
    )


def _has_talked(leg: CallRecord) -> bool:
    return leg.answered_on is not None or leg.outcome in _TALKED


def _ended(leg: CallRecord) -> datetime:
    return leg.ended_on or leg.started_on
