"""Places of pops: whatever comes and goes, none lies on another and none is off the screen."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from callcontrol.settings import CORNERS
from callcontrol.ui.pop_places import GAP, MARGIN, Place, nearest_free

SCREEN = QRect(100, 50, 1280, 760)
PLAIN, HIGH = QSize(360, 150), QSize(360, 330)


@pytest.mark.parametrize(
    ("corner", "first", "second"),
    [
        ("bottom_right", (1003, 643), (1003, 483)),
        ("bottom_left", (116, 643), (116, 483)),
        ("top_right", (1003, 66), (1003, 226)),
        ("top_left", (116, 66), (116, 226)),
    ],
)
def test_pops_stack_away_from_their_corner(
    corner: str, first: tuple[int, int], second: tuple[int, int]
) -> None:
    one = nearest_free(SCREEN, PLAIN, [], corner)
    two = nearest_free(SCREEN, PLAIN, [one], corner)
    assert one == (0, QRect(*first, *PLAIN.toTuple()))
    assert two == (0, QRect(*second, *PLAIN.toTuple()))


def test_a_hole_takes_what_fits_and_nothing_higher() -> None:
    low = nearest_free(SCREEN, PLAIN, [], "top_left")
    middle = nearest_free(SCREEN, PLAIN, [low], "top_left")
    high = nearest_free(SCREEN, PLAIN, [low, middle], "top_left")
    shown = [low, high]  # the one between them has gone
    assert nearest_free(SCREEN, PLAIN, shown, "top_left") == middle
    tall = nearest_free(SCREEN, HIGH, shown, "top_left")[1]
    assert tall.left() == MARGIN + SCREEN.left() + HIGH.width() + MARGIN  # beside the column


def test_a_pop_higher_than_the_screen_is_shown_all_the_same() -> None:
    layer, place = nearest_free(SCREEN, QSize(360, 2000), [], "top_left")
    assert (layer, place.topLeft().toTuple()) == (0, (116, 66))


@given(
    corner=st.sampled_from(CORNERS),
    heights=st.lists(st.sampled_from([96, 150, 190, 330, 700]), max_size=14),
    leavers=st.lists(st.integers(0, 13), max_size=6),
    latecomers=st.lists(st.sampled_from([96, 150, 330]), max_size=6),
)
def test_pops_of_one_layer_never_touch(
    corner: str, heights: list[int], leavers: list[int], latecomers: list[int]
) -> None:
    shown: dict[int, Place] = {}
    for number, height in enumerate(heights):
        shown[number] = nearest_free(SCREEN, QSize(360, height), list(shown.values()), corner)
    for gone in leavers:
        shown.pop(gone, None)
    for number, height in enumerate(latecomers, len(heights)):
        shown[number] = nearest_free(SCREEN, QSize(360, height), list(shown.values()), corner)
    for (layer, one), (other_layer, other) in combinations(shown.values(), 2):
        apart = one.adjusted(0, -GAP // 2, 0, GAP // 2)
        assert layer != other_layer or not apart.intersects(other)
    assert all(SCREEN.contains(place) for _, place in shown.values())
