"""A conversation as a row of a table that people read: the columns, and what stands in them."""

from contextlib import suppress
from datetime import date, datetime, tzinfo
from typing import TypeAlias

from callcontrol.calls.filed import Line

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


def cells(line: Line) -> tuple[Cell, ...]:
    """The row of ``line``, in the order of ``COLUMNS``.

    The first is the local time without a zone. Durations are whole seconds: how long it rang
    until it was answered or ended, and how long it lasted from then on.
    """
    remark, target = line.remark, line.handed_to
    return (
        wall_time(line.started_on),
        line.direction.value,
        line.name,
        line.number,
        line.endpoint_id,
        line.outcome.value,
        "" if target is None else " · ".join(filter(None, (target.name, target.number))),
        _whole(line.rang),
        _whole(line.talked),
        "" if remark is None else remark.note,
        "" if remark is None else ", ".join(remark.tags),
        None if remark is None else remark.follow_up_on,
        line.legs,
    )


def _whole(seconds: float | None) -> int | None:
    return None if seconds is None else max(0, round(seconds))
