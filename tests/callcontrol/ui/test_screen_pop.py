"""The screen-pop: it says who is calling, and nothing but a click meant for it does anything."""

import time
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallAction, Party
from callcontrol.ui.screen_pop import FAREWELL_MS, GRACE_MS, ScreenPop
from callcontrol.ui.screen_pops import ScreenPops
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import (
    button,
    buttons,
    click,
    key,
    let_pass,
    read,
    shown,
    tooltip,
)

NOW = moment(3)
JORDAN = scenes.ringing("31").caller
ROBIN = scenes.ringing("32", origin=Party(number="+4930901820", name="Robin Vale")).caller
CASEY = scenes.ringing("33", origin=Party(number="+14165550150", name="Casey Reed")).caller
NAMELESS = [scenes.colleague_calls(number) for number in ("41", "42", "43")]


class Screen:
    """The pops on the screen, and what the user asked of them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.pops = ScreenPops()
        qtbot.addWidget(self.pops, before_close_func=lambda _: self.pops.clear())
        self.asked: list[tuple[object, ...]] = []
        self.pops.action_requested.connect(lambda *asked: self.asked.append(asked))
        self.pops.redirect_requested.connect(lambda *asked: self.asked.append(asked))

    def ring(self, record: CallRecord, *, contact: str = "First call", ready: bool = True) -> None:
        """Let a call pop up; ``ready``: long enough ago to be clicked."""
        self.pops.show_ringing(record, contact, NOW)
        if ready:
            let_pass(self.pop(record), GRACE_MS)

    def pop(self, record: CallRecord) -> ScreenPop:
        found = self.pops.get(record.key)
        assert found is not None
        return found

    def end(self, record: CallRecord, sentence: str = "The caller gave up") -> None:
        self.pops.show_end(record.key, sentence)


@pytest.fixture(name="screen")
def _screen(qtbot: QtBot) -> Screen:
    return Screen(qtbot)


# --- what it says --------------------------------------------------------------------------------


def test_a_pop_says_who_calls_why_here_and_when_last(screen: Screen) -> None:
    screen.ring(JORDAN, contact="3rd call this week · last: 4:12, yesterday")
    said = read(screen.pop(JORDAN))
    assert "Jordan Blake" in said
    assert "Ringing on 2881 · direct" in said
    assert "3rd call this week · last: 4:12, yesterday" in said
    assert "0:03" in said
    assert buttons(screen.pop(JORDAN)) == ["Answer", "Redirect…", "Ignore"]


def test_a_pop_says_who_sent_the_call_on(screen: Screen) -> None:
    screen.ring(scenes.forwarded(by="2880"))
    assert "forwarded by 2880" in read(screen.pop(scenes.forwarded()))


def test_a_number_without_a_name_is_said_once(screen: Screen) -> None:
    screen.ring(NAMELESS[0])
    assert read(screen.pop(NAMELESS[0])).count("2885") == 1


def test_a_withheld_number_is_said_to_be_unknown(screen: Screen) -> None:
    withheld = scenes.ringing(origin=Party()).caller
    screen.ring(withheld)
    assert "Unknown caller" in read(screen.pop(withheld))


def test_a_caller_from_abroad_is_said_to_be_until_the_next_call(screen: Screen) -> None:
    screen.ring(JORDAN)
    pop = screen.pop(JORDAN)
    pop.show_contact("First call with this number", "Canada")
    assert "+1 613-555-0123 · Canada" in read(pop)
    screen.ring(JORDAN)  # told once more
    assert "+1 613-555-0123 · Canada" in read(pop)
    pop.leave()
    screen.ring(NAMELESS[0])
    assert screen.pop(NAMELESS[0]) is pop
    assert "Canada" not in read(pop)


def test_a_name_that_comes_later_is_shown_in_its_pop(screen: Screen) -> None:
    screen.ring(scenes.ringing(origin=Party(number="+16135550123")).caller)
    pop = screen.pop(JORDAN)
    screen.ring(JORDAN)
    assert screen.pop(JORDAN) is pop
    assert "Jordan Blake" in read(pop)


def test_the_time_goes_on(screen: Screen) -> None:
    screen.ring(JORDAN)
    screen.pops.show_time(moment(65))
    assert "1:05" in read(screen.pop(JORDAN))


def test_a_pop_is_a_window_with_a_name_of_its_own(screen: Screen) -> None:
    screen.ring(JORDAN)
    assert screen.pop(JORDAN).windowTitle() == "Incoming call from Jordan Blake"
    assert screen.pop(JORDAN).accessibleName() == "Incoming call from Jordan Blake"


def test_what_a_stranger_calls_himself_stays_inert(screen: Screen) -> None:
    hostile = scenes.with_caller(scenes.ringing(), scenes.HOSTILE).caller
    name = "<b>Free</b> <img src='file:///x'> gnp.exe & Co"
    screen.ring(hostile)
    (label,) = (w for w in shown(screen.pop(hostile), QLabel) if w.accessibleName() == name)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert tooltip(label) in ("", name)


# --- it never takes the keyboard -----------------------------------------------------------------


def test_nothing_on_a_pop_takes_the_keyboard(screen: Screen) -> None:
    screen.ring(JORDAN)
    pop = screen.pop(JORDAN)
    assert pop.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    for widget in (pop, *pop.findChildren(QWidget)):
        assert widget.focusPolicy() is Qt.FocusPolicy.NoFocus
    for found in pop.findChildren(QPushButton):
        assert not found.isDefault()
        assert not found.autoDefault()


def test_no_key_acts_on_a_call(screen: Screen) -> None:
    screen.ring(JORDAN)
    pop = screen.pop(JORDAN)
    for pressed in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
        key(pop, pressed)
    for letter in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_I):
        key(pop, letter)
    assert screen.asked == []
    assert pop.isVisible()


# --- clicks --------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["Answer", "Redirect…", "Ignore"])
def test_a_click_that_was_meant_for_what_was_there_before_does_nothing(
    screen: Screen, words: str
) -> None:
    screen.ring(JORDAN, ready=False)
    click(screen.pop(JORDAN), words)
    assert screen.asked == []
    assert screen.pop(JORDAN).isVisible()


def test_half_a_second_later_a_click_counts(qtbot: QtBot, screen: Screen) -> None:
    begun = time.monotonic()
    screen.ring(JORDAN, ready=False)

    def click_until_it_counts() -> bool:
        click(screen.pop(JORDAN), "Redirect…")
        return bool(screen.asked)

    qtbot.waitUntil(click_until_it_counts, timeout=3 * GRACE_MS)
    assert time.monotonic() - begun > 0.45


def test_whoever_has_come_to_it_need_not_wait(screen: Screen) -> None:
    screen.ring(JORDAN, ready=False)
    screen.pop(JORDAN).end_grace()
    click(screen.pop(JORDAN), "Redirect…")
    assert screen.asked == [(JORDAN.key,)]


def test_the_time_without_clicks_is_not_begun_again_by_news_of_the_same_call(
    screen: Screen,
) -> None:
    screen.ring(JORDAN)
    screen.ring(JORDAN, ready=False)
    click(screen.pop(JORDAN), "Redirect…")
    assert screen.asked == [(JORDAN.key,)]


def test_a_pop_used_again_takes_no_clicks_at_first_either(screen: Screen) -> None:
    screen.ring(JORDAN)
    screen.end(JORDAN)
    let_pass(screen.pop(JORDAN), FAREWELL_MS)
    screen.ring(ROBIN, ready=False)
    click(screen.pop(ROBIN), "Answer")
    assert screen.asked == []


def test_answering_asks_once(screen: Screen) -> None:
    screen.ring(JORDAN)
    for _ in range(3):
        click(screen.pop(JORDAN), "Answer")
    assert screen.asked == [(JORDAN.key, CallAction.ANSWER)]


def test_an_answer_that_was_refused_can_be_tried_again(screen: Screen) -> None:
    screen.ring(JORDAN)
    click(screen.pop(JORDAN), "Answer")
    screen.pop(JORDAN).show_notice("The phone system did not answer. Try again.")
    assert "The phone system did not answer. Try again." in read(screen.pop(JORDAN))
    click(screen.pop(JORDAN), "Answer")
    assert len(screen.asked) == 2


def test_ignoring_hides_the_call_here_for_good_and_asks_for_nothing(screen: Screen) -> None:
    screen.ring(JORDAN)
    click(screen.pop(JORDAN), "Ignore")
    assert screen.pops.get(JORDAN.key) is None
    screen.pops.show_ringing(JORDAN, "", NOW)
    assert screen.pops.get(JORDAN.key) is None
    assert screen.asked == []


def test_ignoring_one_call_hides_no_other_and_not_the_next_with_its_id(screen: Screen) -> None:
    screen.ring(JORDAN)
    screen.ring(ROBIN)
    click(screen.pop(JORDAN), "Ignore")
    assert screen.pop(ROBIN).isVisible()
    screen.end(JORDAN)
    screen.ring(JORDAN)
    assert screen.pop(JORDAN).isVisible()


def test_ignore_stands_apart_from_answer(screen: Screen) -> None:
    screen.ring(JORDAN)
    answer = button(screen.pop(JORDAN), "Answer").geometry()
    others = [button(screen.pop(JORDAN), words).geometry() for words in ("Redirect…", "Ignore")]
    assert all(answer.right() + 8 <= other.left() for other in others)


# --- how it goes ---------------------------------------------------------------------------------


def test_the_end_is_said_and_then_the_pop_goes(screen: Screen) -> None:
    screen.ring(JORDAN)
    pop = screen.pop(JORDAN)
    screen.end(JORDAN, "Answered by Anna")
    assert "Answered by Anna" in read(pop)
    assert buttons(pop) == []
    let_pass(pop, FAREWELL_MS)
    assert not pop.isVisible()
    assert screen.pops.get(JORDAN.key) is None


def test_the_end_is_said_for_two_seconds(qtbot: QtBot, screen: Screen) -> None:
    screen.ring(JORDAN)
    pop = screen.pop(JORDAN)
    begun = time.monotonic()
    screen.end(JORDAN)
    qtbot.waitUntil(lambda: not pop.isVisible(), timeout=2 * FAREWELL_MS)
    assert 1.9 < time.monotonic() - begun < 2.6


def test_what_was_said_first_about_the_end_stays(screen: Screen) -> None:
    screen.ring(JORDAN)
    screen.end(JORDAN, "Answered here")
    screen.end(JORDAN, "The call has ended")
    assert "Answered here" in read(screen.pop(JORDAN))


def test_the_end_of_a_call_without_a_pop_is_nothing(screen: Screen) -> None:
    screen.end(JORDAN)
    assert screen.pops.get(JORDAN.key) is None


def test_a_pop_used_again_shows_nothing_of_the_call_before(screen: Screen) -> None:
    screen.ring(JORDAN, contact="9th call this week")
    click(screen.pop(JORDAN), "Answer")
    screen.end(JORDAN, "Answered here")
    let_pass(screen.pop(JORDAN), FAREWELL_MS)
    screen.ring(ROBIN)
    said = read(screen.pop(ROBIN))
    assert "Robin Vale" in said
    assert "Jordan" not in said
    assert "9th call this week" not in said
    assert "Answered here" not in said
    assert all(button(screen.pop(ROBIN), words).isEnabled() for words in buttons(screen.pop(ROBIN)))


def test_a_hundred_calls_one_after_the_other_take_one_window(screen: Screen) -> None:
    before = len(QApplication.topLevelWidgets())
    for number in range(100):
        record = scenes.ringing(str(number)).caller
        screen.ring(record)
        screen.end(record)
        let_pass(screen.pop(record), FAREWELL_MS)
    assert len(QApplication.topLevelWidgets()) <= before + 1


def test_at_the_end_of_the_program_no_pop_is_left(screen: Screen) -> None:
    screen.ring(JORDAN)
    screen.ring(ROBIN)
    pops = [screen.pop(JORDAN), screen.pop(ROBIN)]
    screen.pops.clear()
    assert not any(pop.isVisible() for pop in pops)
    assert screen.pops.get(JORDAN.key) is None


# --- several at once -----------------------------------------------------------------------------


def lie_apart(*pops: QWidget) -> bool:
    return not any(a.geometry().intersects(b.geometry()) for a, b in combinations(pops, 2))


def test_pops_stack_upwards_in_the_corner_of_the_screen(screen: Screen) -> None:
    for record in (JORDAN, ROBIN, CASEY):
        screen.ring(record)
    lowest, middle, highest = (screen.pop(record) for record in (JORDAN, ROBIN, CASEY))
    assert lie_apart(lowest, middle, highest)
    assert lowest.y() > middle.y() > highest.y()
    whole = QGuiApplication.primaryScreen().availableGeometry()
    assert whole.contains(lowest.geometry())
    assert whole.contains(highest.geometry())


def test_no_pop_moves_when_others_come_and_go(screen: Screen) -> None:
    for record in (JORDAN, ROBIN):
        screen.ring(record)
    place = screen.pop(ROBIN).pos()
    screen.ring(CASEY)
    screen.end(JORDAN)
    let_pass(screen.pop(JORDAN), FAREWELL_MS)
    assert screen.pop(ROBIN).pos() == place
    screen.ring(scenes.ringing("50").caller)
    assert screen.pop(ROBIN).pos() == place


def test_a_pop_that_comes_later_covers_no_other(screen: Screen) -> None:
    """Pops differ in height: callers without a name take a line less."""
    for record in NAMELESS:
        screen.ring(record)
    gone, *stay = NAMELESS
    screen.end(gone)
    let_pass(screen.pop(gone), FAREWELL_MS)
    screen.ring(JORDAN)
    assert lie_apart(screen.pop(JORDAN), *(screen.pop(record) for record in stay))


def test_a_name_that_comes_later_makes_no_pop_cover_another(screen: Screen) -> None:
    nameless = scenes.ringing("31", origin=Party(number="+16135550123")).caller
    screen.ring(nameless)
    screen.ring(ROBIN)
    screen.ring(scenes.ringing("33", origin=Party(number="+14165550150")).caller)
    for record in (JORDAN, CASEY):  # the same calls, now with their names
        screen.ring(record)
    QApplication.processEvents()
    assert lie_apart(*(screen.pop(record) for record in (JORDAN, ROBIN, CASEY)))
    whole = QGuiApplication.primaryScreen().availableGeometry()
    assert whole.contains(screen.pop(JORDAN).geometry())


def test_more_calls_than_the_screen_has_room_for_can_all_be_answered(screen: Screen) -> None:
    """One that lies on another would pass the click on to it by leaving."""
    rings = [scenes.ringing(str(number)).caller for number in range(60, 72)]
    for record in rings:
        screen.ring(record)
    whole = QGuiApplication.primaryScreen().availableGeometry()
    places = [screen.pop(record).pos() for record in rings]
    assert len(set(map(QPoint.toTuple, places))) == len(places)
    assert all(whole.contains(screen.pop(record).geometry()) for record in rings)


def test_answering_one_of_several_asks_for_that_call(screen: Screen) -> None:
    for record in (JORDAN, ROBIN, CASEY):
        screen.ring(record)
    QTest.mouseClick(button(screen.pop(ROBIN), "Answer"), Qt.MouseButton.LeftButton)
    assert screen.asked == [(ROBIN.key, CallAction.ANSWER)]


def test_a_pop_made_ahead_of_time_is_not_seen_before_its_call(qtbot: QtBot) -> None:
    screen = Screen(qtbot)
    screen.pops.prepare()
    assert not any(isinstance(w, ScreenPop) and w.isVisible() for w in QApplication.allWidgets())
    screen.ring(JORDAN)
    assert screen.pop(JORDAN).isVisible()


# --- calling back --------------------------------------------------------------------------------


def test_a_caller_who_gave_up_can_be_called_back_but_not_by_the_click_for_answer(
    screen: Screen,
) -> None:
    called: list[str] = []
    screen.pops.call_back_requested.connect(called.append)
    screen.ring(JORDAN)
    pop = screen.pop(JORDAN)
    size = pop.size()
    screen.pops.show_end(JORDAN.key, "The caller gave up", missed=True)
    QApplication.processEvents()
    assert pop.size() == size
    assert buttons(pop) == ["Call back"]
    click(pop, "Call back")
    assert called == []
    let_pass(pop, GRACE_MS)
    click(pop, "Call back")
    assert called == ["+16135550123"]
    assert not pop.isVisible()


def test_nobody_else_is_offered_to_be_called_back(screen: Screen) -> None:
    withheld = scenes.ringing("34", origin=Party()).caller
    for record, missed in ((ROBIN, False), (withheld, True)):
        screen.ring(record)
        screen.pops.show_end(record.key, "The call has ended", missed=missed)
        assert buttons(screen.pop(record)) == []


def test_a_pop_that_rings_anew_offers_no_call_back(screen: Screen) -> None:
    screen.ring(JORDAN)
    pop = screen.pop(JORDAN)
    screen.pops.show_end(JORDAN.key, "The caller gave up", missed=True)
    pop.leave()
    screen.ring(ROBIN)
    assert "Call back" not in buttons(screen.pop(ROBIN))
