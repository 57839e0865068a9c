"""Where a pop lies: a pure matter of rectangles. Which screen that is, others say.

Everything is measured from the corner that the user chose: so a place survives another resolution.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN = 16
_GAP = 10
_MOST_LAYERS = 64


class Anchor(NamedTuple):
    """Where the first pop lies: so many pixels from a corner, across and along."""

    corner: str = "bottom_right"
    across: int = MARGIN
    along: int = MARGIN


def anchor_of(pop: QRect, area: QRect) -> Anchor:
    """The place of a pop that lies somewhere in ``area``, from its nearest corner."""
    vertical = "bottom" if pop.center().y() > area.center().y() else "top"
    horizontal = "right" if pop.center().x() > area.center().x() else "left"
    corner = f"{vertical}_{horizontal}"
    seen = _mirrored(pop, area, corner)
    return Anchor(corner, max(0, seen.x()), max(0, seen.y()))


def brought_back(pop: QRect, area: QRect) -> QPoint:
    """The nearest place at which the whole of ``pop`` lies in ``area``."""
    left = max(area.left(), min(pop.left(), area.right() - pop.width() + 1))
    top = max(area.top(), min(pop.top(), area.bottom() - pop.height() + 1))
    return QPoint(left, top)


def free_place(size: QSize, taken: Sequence[QRect], area: QRect, anchor: Anchor) -> QPoint:
    """The first place from the anchor where a pop covers none of those ``taken``.

    A full column continues beside it, then from the corner itself; a full screen a little aside,
    where no two lie alike.
    """
    others = [_mirrored(each, area, anchor.corner) for each in taken]
    space = QRect(QPoint(0, 0), area.size())
    tries = chain(
        _free(size, others, space, anchor),
        _free(size, others, space, Anchor(anchor.corner)),
        _aside(size, others, space, anchor),
        _aside(size, others, space, Anchor(anchor.corner)),
    )
    place = next(tries, _first(size, space, anchor))
    return _mirrored(place, space, anchor.corner).topLeft() + area.topLeft()


def _first(size: QSize, space: QRect, anchor: Anchor) -> QRect:
    wanted = QRect(QPoint(anchor.across, anchor.along), size)
    return QRect(brought_back(wanted, space), size)


def _free(size: QSize, others: Sequence[QRect], space: QRect, anchor: Anchor) -> Iterator[QRect]:
    column = _first(size, space, anchor)
    while space.contains(column):
        place = QRect(column)
        while space.contains(place):
            hit = next((each for each in others if each.intersects(place)), None)
            if hit is None:
                yield place
                return
            place.moveTop(hit.bottom() + 1 + _GAP)
        column.translate(size.width() + MARGIN, 0)


def _aside(size: QSize, others: Sequence[QRect], space: QRect, anchor: Anchor) -> Iterator[QRect]:
    there = {each.topLeft().toTuple() for each in others}
    first = _first(size, space, anchor)
    for layer in range(1, _MOST_LAYERS):
        place = first.translated(layer * MARGIN, 0)
        while space.contains(place):
            if place.topLeft().toTuple() not in there:
                yield place
            place.translate(0, size.height() + _GAP)


def _mirrored(rect: QRect, area: QRect, corner: str) -> QRect:
    """``rect`` as it is seen from a corner of ``area``; in an area that begins at 0, and back."""
    seen = rect.translated(-area.topLeft())
    if corner.endswith("right"):
        seen.moveLeft(area.width() - seen.left() - seen.width())
    if corner.startswith("bottom"):
        seen.moveTop(area.height() - seen.top() - seen.height())
    return seen
