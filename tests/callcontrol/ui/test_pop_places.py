"""Where pops lie: whatever is on the screen already, and whatever became of the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from callcontrol.settings import CORNERS
from callcontrol.ui.pop_places import Anchor, anchor_of, brought_back, free_place

AREA = QRect(100, 50, 1280, 760)
SIZE = QSize(360, 150)

anchors = st.builds(
    Anchor, st.sampled_from(CORNERS), st.integers(-50, 3000), st.integers(-50, 3000)
)


def fill(count: int, anchor: Anchor, area: QRect = AREA) -> list[QRect]:
    """So many pops, one after the other."""
    pops: list[QRect] = []
    for number in range(count):
        size = QSize(SIZE.width(), SIZE.height() + number % 3 * 20)
        pops.append(QRect(free_place(size, pops, area, anchor), size))
    return pops


@pytest.mark.parametrize(
    ("corner", "place"),
    [
        ("bottom_right", (1004, 644)),
        ("top_right", (1004, 66)),
        ("bottom_left", (116, 644)),
        ("top_left", (116, 66)),
    ],
)
def test_the_first_lies_in_its_corner(corner: str, place: tuple[int, int]) -> None:
    assert free_place(SIZE, [], AREA, Anchor(corner)).toTuple() == place


@given(anchors, st.integers(1, 60))
def test_every_pop_lies_in_the_screen_and_no_two_alike(anchor: Anchor, count: int) -> None:
    pops = fill(count, anchor)
    assert all(AREA.contains(pop) for pop in pops)
    assert len({pop.getRect() for pop in pops[:20]}) == len(pops[:20])


@given(st.sampled_from(CORNERS), st.integers(0, 300), st.integers(0, 200))
def test_while_there_is_room_none_covers_another(corner: str, across: int, along: int) -> None:
    pops = fill(4, Anchor(corner, across, along))
    assert not any(a.intersects(b) for a in pops for b in pops if a is not b)


@given(anchors)
def test_where_it_was_drawn_to_it_comes_again(anchor: Anchor) -> None:
    pop = QRect(free_place(SIZE, [], AREA, anchor), SIZE)
    assert free_place(SIZE, [], AREA, anchor_of(pop, AREA)) == pop.topLeft()


def test_a_place_survives_another_resolution() -> None:
    pop = QRect(QPoint(AREA.right() - 400, AREA.bottom() - 300), SIZE)
    anchor = anchor_of(pop, AREA)
    assert anchor.corner == "bottom_right"
    larger = QRect(0, 0, 2560, 1400)
    again = QRect(free_place(SIZE, [], larger, anchor), SIZE)
    assert larger.right() - again.right() == AREA.right() - pop.right()
    assert larger.bottom() - again.bottom() == AREA.bottom() - pop.bottom()
    smaller = QRect(0, 0, 380, 160)
    assert smaller.contains(QRect(free_place(SIZE, [], smaller, anchor), SIZE))


def test_a_gap_is_filled_by_what_fits() -> None:
    low, middle, high = (QRect(1004, y, 360, 150) for y in (644, 484, 324))
    assert free_place(SIZE, [low, high], AREA, Anchor()) == middle.topLeft()
    taller = QSize(360, 170)
    assert free_place(taller, [low, high], AREA, Anchor()).y() < high.y()


@pytest.mark.parametrize(
    ("drawn_to", "back"),
    [((-50, 2000), (100, 660)), ((5000, -9), (1020, 50)), ((200, 200), (200, 200))],
)
def test_what_was_drawn_off_the_screen_is_brought_back(
    drawn_to: tuple[int, int], back: tuple[int, int]
) -> None:
    assert brought_back(QRect(QPoint(*drawn_to), SIZE), AREA).toTuple() == back
