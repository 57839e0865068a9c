"""What a rule adds to a pop: a word, a mark and a strip, in place before the pop is seen."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callcontrol.calls.pop_rules import Colour
from callcontrol.calls.record import CallRecord
from callcontrol.ui import theme
from callcontrol.ui.rule_strip import WIDTH, Look, ink
from callcontrol.ui.screen_pop import FAREWELL_MS
from callcontrol.ui.screen_pops import ScreenPops
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import let_pass, read, shown
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    cut_off,
    overlaps,
    settle,
)

VIP = Look(label="Key customer", colour=Colour.RED, lines=("Country: Canada", "First contact: …"))
JORDAN, ROBIN, CASEY = (scenes.ringing(number).caller for number in ("31", "32", "33"))


@pytest.fixture(name="pops")
def _pops(qtbot: QtBot) -> ScreenPops:
    pops = ScreenPops()
    qtbot.addWidget(pops, before_close_func=lambda _: pops.clear())
    pops.mark_by(lambda record: VIP if record.key == JORDAN.key else None)
    return pops


def ring(pops: ScreenPops, record: CallRecord) -> QRect:
    """Let it ring; where its pop is."""
    pops.show_ringing(record, "First call", moment(3))
    pop = pops.get(record.key)
    assert pop is not None
    settle(pop)
    return pop.geometry()


def edge(pops: ScreenPops, record: CallRecord) -> QColor:
    """What is painted along the left edge of a pop, if it is one colour."""
    pop = pops.get(record.key)
    assert pop is not None
    image = pop.grab().toImage()
    found = {
        image.pixelColor(x, y).name() for x in range(WIDTH) for y in range(0, image.height(), 9)
    }
    return QColor(found.pop()) if len(found) == 1 else QColor()


@pytest.mark.parametrize("dark", [False, True])
def test_a_marked_caller_has_a_word_a_drawing_and_a_strip(pops: ScreenPops, dark: bool) -> None:
    QApplication.setPalette(theme.palette(dark=dark))
    ring(pops, JORDAN)
    pop = pops.get(JORDAN.key)
    assert pop is not None
    said = read(pop)
    assert "Key customer" in said
    assert "Country: Canada" in said
    assert any(not label.pixmap().isNull() for label in shown(pop, QLabel))
    assert edge(pops, JORDAN) == ink(Colour.RED)


def test_other_callers_have_none(pops: ScreenPops) -> None:
    plain, marked = ring(pops, ROBIN), ring(pops, JORDAN)
    assert not edge(pops, ROBIN).isValid()
    assert plain.height() < marked.height()


def test_what_is_known_later_comes_into_its_line_and_moves_nothing(pops: ScreenPops) -> None:
    before = ring(pops, JORDAN)
    pop = pops.get(JORDAN.key)
    assert pop is not None
    places = {label: label.geometry() for label in shown(pop, QLabel)}
    pop.rule.show_lines(["Country: Canada", "First contact: Today"])
    settle(pop)
    assert "First contact: Today" in read(pop)
    assert {label: label.geometry() for label in shown(pop, QLabel)} == places
    assert pop.geometry() == before


def test_a_pop_used_again_shows_nothing_of_the_rule_before(pops: ScreenPops) -> None:
    ring(pops, JORDAN)
    pop = pops.get(JORDAN.key)
    assert pop is not None
    pops.show_end(JORDAN.key, "The caller gave up")
    let_pass(pop, FAREWELL_MS)
    ring(pops, ROBIN)
    assert pops.get(ROBIN.key) is pop
    assert "Key customer" not in read(pop)
    assert "Country" not in read(pop)
    assert not edge(pops, ROBIN).isValid()


def test_pops_of_different_heights_lie_apart_and_stay(pops: ScreenPops) -> None:
    first, second, third = (ring(pops, record) for record in (ROBIN, JORDAN, CASEY))
    assert second.height() > first.height()
    assert not first.intersects(second)
    assert not second.intersects(third)
    pops.show_ringing(JORDAN, "2nd call this week", moment(9))
    pop, other = pops.get(JORDAN.key), pops.get(CASEY.key)
    assert pop is not None
    assert other is not None
    assert (pop.geometry(), other.geometry()) == (second, third)


@pytest.mark.usefixtures("fonts", "words")
def test_nothing_on_a_marked_pop_is_cut_off(pops: ScreenPops) -> None:
    long = Look(label="x" * 80, colour=Colour.TEAL, lines=["Called number: " + "9" * 80] * 10)
    pops.mark_by(lambda _record: long)
    ring(pops, JORDAN)
    pop = pops.get(JORDAN.key)
    assert pop is not None
    assert cut_off(pop) == []
    assert overlaps(pop) == []


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("colour", [each for each in Colour if each])
def test_every_colour_stands_out_from_the_card(colour: Colour, dark: bool) -> None:
    QApplication.setPalette(theme.palette(dark=dark))
    assert theme.contrast(ink(colour), theme.colours().surface) >= theme.READABLE


def test_the_colours_differ() -> None:
    assert len({ink(colour).name() for colour in Colour if colour}) == len(Colour) - 1


def test_a_click_beside_the_strip_goes_to_the_pop(pops: ScreenPops) -> None:
    ring(pops, JORDAN)
    pop = pops.get(JORDAN.key)
    assert pop is not None
    assert pop.childAt(QPoint(WIDTH // 2, pop.height() // 2)) is None
