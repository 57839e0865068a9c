"""Where a new pop goes: beside those that are shown, which never move. No widgets."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QRect, QSize

MARGIN = 16
GAP = 10

Place = tuple[int, QRect]
"""A layer, and where in it: pops of one layer never lie on each other."""


def nearest_free(area: QRect, size: QSize, taken: Sequence[Place], corner: str) -> Place:
    """The free place nearest to ``corner`` of ``area`` for a pop of ``size``.

    A full column continues beside it, a full screen in another layer a little aside.
    """
    columns = max(1, area.width() // (size.width() + MARGIN))
    for layer in count():
        shown = [
            _seen_from(corner, area, rect.translated(-area.topLeft()))
            for its, rect in taken
            if its == layer
        ]
        ends = sorted(rect.bottom() + 1 + GAP for rect in shown)
        for column in range(columns):
            aside = column * (size.width() + MARGIN) + (layer + 1) * MARGIN
            aside = max(0, min(aside, area.width() - size.width()))
            for along in (MARGIN, *ends):
                place = QRect(aside, along, size.width(), size.height())
                has_room = along == MARGIN or along + size.height() + GAP <= area.height()
                with_gap = place.adjusted(0, 0, 0, GAP)
                if has_room and not any(with_gap.intersects(rect) for rect in shown):
                    return layer, _seen_from(corner, area, place).translated(area.topLeft())
    raise AssertionError("there is always another layer")


def _seen_from(corner: str, area: QRect, rect: QRect) -> QRect:
    """``rect`` as if ``corner`` of ``area`` were the origin, whatever ``rect`` is seen from now."""
    left, top = rect.left(), rect.top()
    if corner.endswith("right"):
        left = area.width() - 1 - left - rect.width()
    if corner.startswith("bottom"):
        top = area.height() - 1 - top - rect.height()
    return QRect(left, top, rect.width(), rect.height())
