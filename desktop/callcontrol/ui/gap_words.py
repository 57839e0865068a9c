"""A gap in the record of calls as a row says it: from when to when nothing is known, and why."""

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby

from msgspec import Struct

from callcontrol.calls.gap import Gap, GapReason
from callcontrol.ui import times
from callcontrol.ui.translation import tr


class GapRow(Struct, frozen=True, kw_only=True):
    """The gaps of several phones over the same time; ``phones`` is empty where it is plain."""

    began_on: datetime
    ended_on: datetime
    reason: GapReason
    phones: tuple[str, ...] = ()


def gap_rows(gaps: Iterable[Gap], *, several: bool) -> list[GapRow]:
    """``gaps``, newest first, as rows; with ``several`` phones each says of which it is."""
    rows = []
    for (began, ended, reason), same in groupby(
        gaps, key=lambda gap: (gap.began_on, gap.ended_on, gap.reason)
    ):
        phones = tuple(sorted(str(gap.endpoint_id) for gap in same)) if several else ()
        rows.append(GapRow(began_on=began, ended_on=ended, reason=reason, phones=phones))
    return rows


def span(row: GapRow, now: datetime) -> str:
    """From when to when there are no data, as it stands under the heading of its first day."""
    begin, end = times.time_of_day(row.began_on), times.time_of_day(row.ended_on)
    if row.began_on.astimezone().date() != row.ended_on.astimezone().date():
        day = times.day_within(row.ended_on, now)
        return tr("No data {begin} – {day}, {end}").format(begin=begin, day=day, end=end)
    if begin == end:
        return tr("No data around {time}").format(time=begin)
    return tr("No data {begin}–{end}").format(begin=begin, end=end)


def reason(row: GapRow) -> str:
    """Why nothing is known of that time, and of which phones."""
    why = {
        GapReason.NOT_RUNNING: tr("Call Control was off or signed out"),
        GapReason.NOT_CONNECTED: tr("No connection"),
    }[row.reason]
    if not row.phones:
        return why
    return f"{tr('Phone {phones}').format(phones=', '.join(row.phones))} · {why}"


def read_out(row: GapRow, now: datetime) -> str:
    """The row as a sentence."""
    return f"{span(row, now)}, {reason(row)}"
