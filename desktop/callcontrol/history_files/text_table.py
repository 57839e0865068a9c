"""Conversations as a table of plain text, for a terminal."""

import unicodedata
from collections.abc import Iterable, Sequence

from callcontrol.calls.conversation import answered_leg
from callcontrol.calls.filed import Filed
from callcontrol.cloudlink.models import Direction
from callcontrol.history_files.table import wall_time

_HEADS = ("BEGUN", "", "WHO", "NUMBER", "OUTCOME", "TALKED", "NOTE")
_SHRINK = (6, 2)
"""The columns that give way, the last first: the note, then the name."""
_LEAST = 8
_GAP = "  "
_WAYS = {Direction.INBOUND: "in", Direction.OUTBOUND: "out", Direction.UNKNOWN: ""}


def lines(filed: Iterable[Filed], width: int | None) -> list[str]:
    """A heading, and a line for each; no line is wider than ``width`` if there is room at all."""
    rows = [_HEADS, *map(_row, filed)]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    if width is not None:
        for column in _SHRINK:
            excess = sum(widths) + len(_GAP) * (len(widths) - 1) - width
            widths[column] = max(min(_LEAST, widths[column]), widths[column] - max(0, excess))
    return [_line(row, widths) for row in rows]


def _row(filed: Filed) -> tuple[str, ...]:
    head = filed.head
    party = head.call.remote
    talked = ""
    answered = answered_leg(filed.legs)
    if answered is not None and answered.answered_on and answered.ended_on:
        seconds = max(0, round((answered.ended_on - answered.answered_on).total_seconds()))
        talked = f"{seconds // 60}:{seconds % 60:02}"
    note = filed.remark.note if filed.remark is not None else ""
    tags = "".join(f"#{tag} " for tag in (filed.remark.tags if filed.remark is not None else ()))
    cells = (
        wall_time(head.started_on).isoformat(" ", "minutes"),
        _WAYS[head.call.direction],
        "(private)" if filed.is_private else party.name,
        party.number,
        filed.outcome.replace("_", " "),
        talked,
        tags + note,
    )
    return tuple(map(_inert, cells))


def _inert(text: str) -> str:
    """One line, and nothing in it that a terminal would obey: strangers choose their names."""
    return "".join(c if c.isprintable() else " " for c in text).strip()


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    fitted = (_fitted(text, width) for text, width in zip(row, widths, strict=True))
    return _GAP.join(fitted).rstrip()


def _fitted(text: str, width: int) -> str:
    if _width(text) > width:
        while text and _width(text) >= width:
            text = text[:-1]
        text += "…"
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """The cells of a terminal that ``text`` takes."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) != 0 for c in text)
