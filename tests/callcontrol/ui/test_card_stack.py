"""The cards of all calls: each keeps its place, and what the user does in one stays in that one."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls.transfer import Conversation, Stage, conversations
from callcontrol.cloudlink.models import CallAction, CallId, CallKey, Party
from callcontrol.ui.call_card import CallCard
from callcontrol.ui.card_stack import CardStack
from tests.callcontrol.calls.builders import HERE, call, moment, outgoing
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import (
    button,
    buttons,
    click,
    key,
    named,
    open_window,
    reading_order,
    shown,
    tab_stops,
    type_text,
)

NOW = moment(60)
FIRST, SECOND, THIRD = (
    call("31"),
    call("32", origin=Party(number="2885", name="Jordan Maybury")),
    call("33", origin=Party(number="+4930901820")),
)


class Stack:
    """The cards in a window, above another control, and what the user asked of them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.cards = CardStack(self.window)
        self.elsewhere = QLineEdit(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.cards)
        layout.addWidget(self.elsewhere)
        self.window.resize(400, 700)
        self.asked: list[tuple[object, ...]] = []
        self.cards.action_requested.connect(lambda *asked: self.asked.append(asked))
        open_window(qtbot, self.window)

    def show(self, *reports: object) -> None:
        """Show what these reports come to."""
        live = scenes.records(*reports)  # type: ignore[arg-type]
        self.show_all(conversations(leg for leg in live if leg.ended_on is None))

    def show_all(self, shown: Sequence[Conversation]) -> None:
        while self.cards.show_conversations(shown, NOW):
            pass
        QApplication.processEvents()

    def card(self, call_id: str) -> CallCard:
        found = self.cards.card_of(CallKey(HERE, CallId(call_id)))
        assert found is not None
        return found

    def order(self) -> list[str]:
        """The call ids from top to bottom."""
        cards = sorted(shown(self.cards, CallCard), key=reading_order)
        return [card.conversation.caller.key.call_id for card in cards]


def test_new_calls_come_below_and_old_ones_keep_their_places(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST)
    stack.show(FIRST, SECOND)
    place = stack.card("31").geometry()
    stack.show(FIRST, SECOND, THIRD, call("31", scenes.CONNECTED, 5))
    assert stack.order() == ["31", "32", "33"]
    assert stack.card("31").geometry().topLeft() == place.topLeft()


def test_a_card_that_goes_leaves_the_others_in_their_order(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST, SECOND, THIRD)
    stack.show(FIRST, SECOND, THIRD, call("32", scenes.IDLE, 9))
    assert stack.order() == ["31", "33"]


def test_without_calls_there_is_nothing_to_see(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST)
    assert stack.cards.isVisible()
    stack.show()
    assert not stack.cards.isVisible()


def test_a_card_that_has_gone_is_freed(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST, SECOND)
    with qtbot.waitSignal(stack.card("31").destroyed):
        stack.show(FIRST, SECOND, call("31", scenes.IDLE, 9))
    assert len(stack.cards.findChildren(CallCard)) == 1


def test_a_consultation_shares_the_card_of_its_caller(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST, call("31", scenes.CONNECTED, 5))
    card = stack.card("31")
    stack.show_all([scenes.at_stage(Stage.ASKED)])
    assert stack.order() == ["31"]
    assert stack.card("31") is card
    assert stack.card("32") is card  # the colleague's leg


def test_a_colleague_who_stays_gets_a_card_of_their_own(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    reports = (
        *(FIRST, call("31", scenes.CONNECTED, 5), call("31", scenes.HELD, 20)),
        *(outgoing("32", seconds=21), outgoing("32", seconds=25, event_type="establishedEvent")),
    )
    stack.show(*reports)
    stack.show(*reports, call("31", scenes.IDLE, 30))
    assert stack.order() == ["32"]
    assert buttons(stack.card("32")) == ["Hold", "Transfer…", "Keypad", "End"]


def test_a_call_is_found_by_nobody_once_it_has_gone(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST)
    stack.show()
    assert stack.cards.card_of(CallKey(HERE, CallId("31"))) is None


def test_what_is_asked_of_one_card_concerns_its_call_only(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST, SECOND)
    click(stack.card("32"), "Answer")
    assert stack.asked == [(CallKey(HERE, CallId("32")), CallAction.ANSWER, "")]


def test_every_call_can_be_reached_however_many_there_are(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.window.resize(400, 300)
    stack.show(*(call(str(number)) for number in range(31, 39)))
    assert len(stack.order()) == 8
    for stop in tab_stops(stack.window):  # the cards scroll to where the keyboard is
        assert stop.visibleRegion().boundingRect() == stop.rect()


# --- second calls disturb nothing ----------------------------------------------------------------


def test_four_calls_that_arrive_leave_a_target_being_typed_alone(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    begun = (FIRST, call("31", scenes.CONNECTED, 5))
    stack.show(*begun)
    click(stack.card("31"), "Transfer…")
    type_text(stack.window, "288")
    field = named(stack.card("31"), "Name or number of the colleague", QLineEdit)
    field.setSelection(0, 2)
    arrived = [call(str(number), seconds=number) for number in range(40, 44)]
    for count in range(1, 5):
        stack.show(*begun, *arrived[:count])
        assert (field.text(), field.selectedText()) == ("288", "28")
        assert QApplication.focusWidget() is field
    type_text(stack.window, "7")
    assert field.text() == "78"
    assert stack.asked == []


def test_another_call_that_changes_and_ends_leaves_a_target_being_typed_alone(
    qtbot: QtBot,
) -> None:
    stack = Stack(qtbot)
    begun = (FIRST, call("31", scenes.CONNECTED, 5), SECOND)
    stack.show(*begun)
    click(stack.card("31"), "Transfer…")
    type_text(stack.window, "288")
    stack.show(*begun, call("32", scenes.CONNECTED, 9))
    stack.show(*begun, call("32", scenes.CONNECTED, 9), call("32", scenes.IDLE, 10))
    type_text(stack.window, "3")
    assert named(stack.card("31"), "Name or number of the colleague", QLineEdit).text() == "2883"
    assert stack.asked == []


@pytest.mark.parametrize("gone", ["31", "32"])
def test_keys_for_a_call_that_has_just_ended_reach_no_other_call(qtbot: QtBot, gone: str) -> None:
    stack = Stack(qtbot)
    begun = (
        *(FIRST, call("31", scenes.CONNECTED, 5)),
        *(SECOND, call("32", scenes.CONNECTED, 6), THIRD),
    )
    stack.show(*begun)
    click(stack.card(gone), "Transfer…")
    type_text(stack.window, "28")
    stack.show(*begun, call(gone, scenes.IDLE, 30))
    for pressed in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_8):
        key(stack.window, pressed)
    assert stack.asked == []


def test_pressing_a_key_twice_does_not_act_on_the_next_call(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST, call("31", scenes.CONNECTED, 5), SECOND, THIRD)
    button(stack.card("31"), "Hold").setFocus()
    key(stack.window, Qt.Key.Key_Space)
    stack.card("31").show_pending(CallAction.HOLD)
    key(stack.window, Qt.Key.Key_Space)
    assert stack.asked == [(CallKey(HERE, CallId("31")), CallAction.HOLD, "")]


def test_a_target_whose_call_was_held_elsewhere_leaves_its_keys_to_no_other_call(
    qtbot: QtBot,
) -> None:
    stack = Stack(qtbot)
    begun = (FIRST, call("31", scenes.CONNECTED, 5), SECOND, THIRD)
    stack.show(*begun)
    click(stack.card("31"), "Transfer…")
    type_text(stack.window, "28")
    stack.show(*begun, call("31", scenes.HELD, 30))
    for pressed in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        key(stack.window, pressed)
    assert stack.asked == []


# --- the way of the Tab key ----------------------------------------------------------------------


def test_tab_goes_through_the_cards_from_top_to_bottom(qtbot: QtBot) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST, SECOND)
    stack.show(FIRST, SECOND, call("31", scenes.CONNECTED, 5))  # its buttons are new
    stops = [stop for stop in tab_stops(stack.window) if stack.cards.isAncestorOf(stop)]
    assert stops == sorted(stops, key=reading_order)


@pytest.mark.parametrize("opened", ["Transfer…", "Keypad"])
def test_tab_goes_through_a_card_as_it_is_read(qtbot: QtBot, opened: str) -> None:
    stack = Stack(qtbot)
    stack.show(FIRST, call("31", scenes.CONNECTED, 5))
    click(stack.card("31"), opened)
    if opened == "Transfer…":
        type_text(stack.window, "2882")
    stack.elsewhere.setFocus()
    stops = [stop for stop in tab_stops(stack.window) if stack.cards.isAncestorOf(stop)]
    assert stops == sorted(stops, key=reading_order)
