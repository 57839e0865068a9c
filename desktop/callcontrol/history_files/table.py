"""A conversation as a row of a table that people read: the columns, and what stands in them."""

from contextlib import suppress
from datetime import date, datetime, tzinfo
from typing import TypeAlias

from callcontrol.calls.conversation import answered_leg, handed_to
from callcontrol.calls.filed import Filed

Cell: TypeAlias = str | int | datetime | date | None
"""An empty one is "" or None."""

COLUMNS = (
    "begun",
    "direction",
    "who",
    "number",
    "line",
    "outcome",
    "handed_to",
    "rang_s",
    "talked_s",
    "note",
    "tags",
    "follow_up",
    "legs",
)
"""Stable names, for files that programs read."""


def wall_time(moment: datetime, zone: tzinfo | None = None) -> datetime:
    """What a clock shows in ``zone``, none being the computer's, at the second of ``moment``."""
    with suppress(OverflowError, ValueError, OSError):  # on the first and last days there are
        moment = moment.astimezone(zone)
    return moment.replace(tzinfo=None, microsecond=0)


def cells(filed: Filed) -> tuple[Cell, ...]:
    """The row of ``filed``, in the order of ``COLUMNS``.

    The first is the local time without a zone. Durations are whole seconds: how long it rang
    until it was answered or ended, and how long it lasted from then on.
    """
    head, remark = filed.head, filed.remark
    call, target, answered = head.call, handed_to(filed.legs), answered_leg(filed.legs)
    return (
        wall_time(head.started_on),
        call.direction.value,
        call.remote.name,
        call.remote.number,
        call.endpoint_id,
        filed.outcome.value,
        "" if target is None else " · ".join(filter(None, (target.name, target.number))),
        _seconds(head.started_on, answered.answered_on if answered else head.ended_on),
        _seconds(answered.answered_on, answered.ended_on) if answered else None,
        "" if remark is None else remark.note,
        "" if remark is None else ", ".join(remark.tags),
        None if remark is None else remark.follow_up_on,
        len(filed.legs),
    )


def _seconds(since: datetime | None, until: datetime | None) -> int | None:
    if since is None or until is None:
        return None
    return max(0, round((until - since).total_seconds()))
