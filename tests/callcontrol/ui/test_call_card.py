"""The card of a conversation: what it offers, what it asks, and that it never does more."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callcontrol.calls.transfer import Conversation, Offer, Stage
from callcontrol.cloudlink.models import CallAction, Cause, Party
from callcontrol.ui import theme
from callcontrol.ui.call_card import CallCard
from callcontrol.ui.target_row import UNDO_MS
from tests.callcontrol.calls.builders import call, moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import (
    button,
    buttons,
    click,
    entries,
    key,
    let_pass,
    named,
    open_window,
    read,
    shown,
    type_text,
)

NOW = moment(60)
Key = Qt.Key


class Desk:
    """One card in a window, between two other controls, and what the user asked of it."""

    def __init__(self, qtbot: QtBot, conversation: Conversation) -> None:
        self.window = QWidget()
        self.card = CallCard(conversation, self.window)
        self.elsewhere = QLineEdit(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.card)
        layout.addWidget(self.elsewhere)
        self.window.resize(400, 300)
        self.asked: list[tuple[object, ...]] = []
        self.card.action_requested.connect(lambda *asked: self.asked.append(asked))
        self.card.offer_requested.connect(lambda *asked: self.asked.append(asked))
        self.show(conversation)
        open_window(qtbot, self.window)

    def show(self, conversation: Conversation) -> None:
        self.card.show_conversation(conversation, NOW)
        QApplication.processEvents()

    def field(self) -> QLineEdit:
        return named(self.card, "Name or number of the colleague", QLineEdit)

    def has_field(self) -> bool:
        return bool(shown(self.card, QLineEdit))


# --- what is offered -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("conversation", "offered"),
    [
        (scenes.ringing(), ["Answer", "Redirect…", "Decline"]),
        (scenes.dialling(), ["End"]),
        (scenes.talking(), ["Hold", "Transfer…", "Keypad", "End"]),
        (scenes.held(), ["Take back", "End"]),
        (scenes.unclear(), ["End"]),
        (scenes.at_stage(Stage.ASKING), ["Back to caller"]),
        (
            scenes.at_stage(Stage.ASKED),
            ["Complete", "Swap", "Conference", "Back to caller"],
        ),
        (
            scenes.at_stage(Stage.SWAPPED),
            ["Complete", "Swap", "Conference", "Back to caller"],
        ),
        (scenes.at_stage(Stage.BOTH_WAIT), ["Complete", "Swap", "Back to caller"]),
        (scenes.at_stage(Stage.TOGETHER), ["Leave"]),
    ],
)
def test_a_card_offers_what_its_call_allows(
    qtbot: QtBot, conversation: Conversation, offered: list[str]
) -> None:
    desk = Desk(qtbot, conversation)
    assert buttons(desk.card) == offered
    assert all(button(desk.card, words).isEnabled() for words in offered)


def test_a_card_says_who_in_which_state_and_for_how_long(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    assert "Jordan Blake" in read(desk.card)
    assert "for you" in read(desk.card)
    assert "0:55" in read(desk.card)  # since it was answered, not since it rang
    assert named(desk.card, "Talking", QWidget).isVisible()


def test_the_clocks_go_on_without_moving_anything(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.at_stage(Stage.ASKED))
    places = [widget.geometry() for widget in shown(desk.card, QWidget)]
    desk.card.show_time(moment(80))
    assert "1:00" in read(desk.card)  # the caller has waited since 20
    assert "0:55" in read(desk.card)  # the colleague has talked since 25
    assert [widget.geometry() for widget in shown(desk.card, QWidget)] == places


def test_a_forwarded_call_says_who_sent_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.ringing(cause=Cause.REDIRECTED, called_device="2880"))
    assert "forwarded by 2880" in read(desk.card)


def test_both_people_of_a_consultation_are_named_with_their_states(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.at_stage(Stage.ASKED))
    assert "Jordan Blake" in read(desk.card)
    assert "Sam Fielding" in read(desk.card)
    assert named(desk.card, "On hold", QWidget).isVisible()
    assert named(desk.card, "Talking", QWidget).isVisible()


def test_the_consultation_leaves_the_card_with_the_colleague(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.at_stage(Stage.ASKED))
    desk.show(scenes.held())
    assert "Sam Fielding" not in read(desk.card)
    assert buttons(desk.card) == ["Take back", "End"]


def test_what_a_stranger_calls_himself_is_shown_as_it_is(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.with_caller(scenes.talking(), scenes.HOSTILE))
    assert "<b>Free</b> <img src='file:///x'> gnp.exe & Co" in read(desk.card)


# --- what is asked for ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("conversation", "words", "action"),
    [
        (scenes.ringing(), "Answer", CallAction.ANSWER),
        (scenes.ringing(), "Decline", CallAction.END),
        (scenes.talking(), "Hold", CallAction.HOLD),
        (scenes.talking(), "End", CallAction.END),
        (scenes.held(), "Take back", CallAction.RETRIEVE),
        (scenes.dialling(), "End", CallAction.END),
    ],
)
@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_a_button_asks_for_its_action_once(
    qtbot: QtBot, conversation: Conversation, words: str, action: CallAction, way: str
) -> None:
    desk = Desk(qtbot, conversation)
    if way == "mouse":
        click(desk.card, words)
    else:
        button(desk.card, words).setFocus()
        key(desk.window, Key.Key_Space)
    assert desk.asked == [(conversation.caller.key, action, "")]


@pytest.mark.parametrize(
    ("stage", "words", "offer"),
    [
        (Stage.ASKED, "Complete", Offer.COMPLETE),
        (Stage.ASKED, "Swap", Offer.SWAP),
        (Stage.ASKED, "Conference", Offer.CONFERENCE),
        (Stage.ASKING, "Back to caller", Offer.BACK_TO_CALLER),
        (Stage.TOGETHER, "Leave", Offer.LEAVE),
    ],
)
def test_an_offer_is_asked_for_with_the_conversation_as_it_was_seen(
    qtbot: QtBot, stage: Stage, words: str, offer: Offer
) -> None:
    conversation = scenes.at_stage(stage)
    desk = Desk(qtbot, conversation)
    click(desk.card, words)
    assert desk.asked == [(conversation, offer)]


def test_an_action_under_way_is_said_and_none_can_be_asked_for_twice(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    desk.card.show_pending(CallAction.HOLD)
    assert buttons(desk.card) == ["One moment…", "Transfer…", "Keypad", "End"]
    for words in buttons(desk.card):
        click(desk.card, words)
    assert desk.asked == []


def test_the_next_report_ends_the_waiting(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    desk.card.show_pending(CallAction.HOLD)
    desk.show(scenes.held())
    assert buttons(desk.card) == ["Take back", "End"]
    assert button(desk.card, "Take back").isEnabled()


def test_the_waiting_ends_with_a_report_that_changes_no_state_too(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    desk.card.show_pending(CallAction.HOLD)
    desk.show(scenes.talking(origin=Party(number="+16135550123", name="Jordan B. Blake")))
    assert buttons(desk.card) == ["Hold", "Transfer…", "Keypad", "End"]
    assert button(desk.card, "Hold").isEnabled()


def test_what_went_wrong_stands_on_the_card_until_the_next_attempt(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    desk.card.show_notice("The call does not allow this now.")
    assert "The call does not allow this now." in read(desk.card)
    desk.card.show_pending(CallAction.HOLD)
    assert "The call does not allow this now." not in read(desk.card)


# --- where a call shall go -----------------------------------------------------------------------


def test_asking_first_and_sending_now_are_two_buttons(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    assert buttons(desk.card)[-3:] == ["Ask first", "Send now", "Cancel"]
    assert not button(desk.card, "Ask first").isEnabled()  # nobody is named yet
    assert not button(desk.card, "Send now").isEnabled()


@pytest.mark.parametrize(
    ("words", "action"),
    [("Ask first", CallAction.CONSULT), ("Send now", CallAction.BLIND_TRANSFER)],
)
def test_each_way_to_transfer_sends_the_number_that_was_typed(
    qtbot: QtBot, words: str, action: CallAction
) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    type_text(desk.window, "28 82")  # the keyboard is there already
    click(desk.card, words)
    assert desk.asked == [(desk.card.conversation.caller.key, action, "2882")]
    assert not desk.has_field()


def test_enter_asks_first_and_never_sends_blindly(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    type_text(desk.window, "2882")
    key(desk.window, Key.Key_Return)
    assert desk.asked == [(desk.card.conversation.caller.key, CallAction.CONSULT, "2882")]


def test_enter_does_nothing_while_nobody_is_named(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    key(desk.window, Key.Key_Return)
    type_text(desk.window, "?!")
    key(desk.window, Key.Key_Return)
    assert desk.asked == []
    assert desk.has_field()


def test_a_ringing_call_is_redirected_in_two_keys_and_the_target(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.ringing())
    key(desk.window, Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(desk.has_field)  # Qt shows the button pressed for a moment
    assert buttons(desk.card)[-2:] == ["Redirect", "Cancel"]
    type_text(desk.window, "2883")
    key(desk.window, Key.Key_Return)
    assert desk.asked == [(desk.card.conversation.caller.key, CallAction.REDIRECT, "2883")]


@pytest.mark.parametrize("way", ["Escape", "Cancel"])
def test_turning_back_has_no_effect_on_the_call(qtbot: QtBot, way: str) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    type_text(desk.window, "2882")
    if way == "Escape":
        key(desk.window, Key.Key_Escape)
    else:
        click(desk.card, "Cancel")
    assert not desk.has_field()
    assert desk.asked == []


def test_what_is_typed_outlives_a_report_that_leaves_the_actions_as_they_are(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    type_text(desk.window, "288")
    desk.field().setSelection(1, 2)
    desk.show(scenes.talking(origin=Party(number="+16135550123", name="Jordan B. Blake")))
    assert (desk.field().text(), desk.field().selectedText()) == ("288", "88")
    assert desk.field().hasFocus()


def test_the_target_is_not_asked_for_any_more_when_the_call_does_not_allow_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    desk.show(scenes.held())
    assert not desk.has_field()


def test_what_is_typed_outlives_a_time_in_which_the_call_does_not_allow_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    type_text(desk.window, "288")
    for conversation in (scenes.held(), scenes.at_stage(Stage.ASKED)):
        desk.show(conversation)  # by a key of the desk phone
        assert not button(desk.card, "Ask first").isEnabled()
        assert desk.field().hasFocus()
    desk.show(scenes.talking())
    type_text(desk.window, "2")
    click(desk.card, "Send now")
    assert desk.asked == [(desk.card.conversation.caller.key, CallAction.BLIND_TRANSFER, "2882")]


def test_an_action_from_elsewhere_leaves_the_keyboard_in_the_target(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    type_text(desk.window, "288")
    desk.card.show_pending(CallAction.HOLD)  # by the menu of the tray
    assert desk.field().hasFocus()


# --- sending that can be taken back --------------------------------------------------------------


def sending(qtbot: QtBot) -> Desk:
    """Somebody has pressed "Send now", and may still take it back."""
    desk = Desk(qtbot, scenes.talking())
    desk.card.let_undo(True)
    click(desk.card, "Transfer…")
    type_text(desk.window, "2882")
    click(desk.card, "Send now")
    assert desk.asked == []
    assert "Sends to 2882 in a moment: Escape stops it" in read(desk.card)
    return desk


def test_who_wants_that_can_take_back_send_now_for_a_moment(qtbot: QtBot) -> None:
    desk = sending(qtbot)
    click(desk.card, "Send now")  # out of habit twice
    let_pass(desk.card, UNDO_MS)
    assert desk.asked == [(desk.card.conversation.caller.key, CallAction.BLIND_TRANSFER, "2882")]


@pytest.mark.parametrize("way", ["Escape", "Cancel", "typing", "the call is held"])
def test_nothing_is_sent_after_that(qtbot: QtBot, way: str) -> None:
    desk = sending(qtbot)
    match way:
        case "Escape":
            key(desk.window, Key.Key_Escape)
        case "Cancel":
            click(desk.card, "Cancel")
        case "typing":
            desk.field().setFocus()
            type_text(desk.window, "1")
        case _:
            desk.show(scenes.held())
    let_pass(desk.card, UNDO_MS)
    assert desk.asked == []
    if way in ("Escape", "Cancel"):
        assert desk.field().text() == "2882"


def test_it_is_sent_though_the_window_is_closed_meanwhile(qtbot: QtBot) -> None:
    desk = sending(qtbot)
    desk.window.hide()
    let_pass(desk.card, UNDO_MS)
    assert len(desk.asked) == 1


def test_what_is_typed_outlives_a_window_that_is_put_away(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Transfer…")
    type_text(desk.window, "288")
    desk.window.hide()
    desk.show(scenes.held())
    assert desk.card.typed_target == "288"
    desk.window.show()
    assert desk.field().text() == "288"


def test_asking_first_waits_for_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    desk.card.let_undo(True)
    click(desk.card, "Transfer…")
    type_text(desk.window, "2882")
    click(desk.card, "Ask first")
    assert len(desk.asked) == 1


# --- the number of a leg -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("leg", "number"), [("Jordan Blake", "+16135550123"), ("Sam Fielding", "2882")]
)
def test_the_menu_of_a_leg_calls_or_copies_its_number(qtbot: QtBot, leg: str, number: str) -> None:
    desk = Desk(qtbot, scenes.at_stage(Stage.ASKED))
    called: list[str] = []
    desk.card.call_back_requested.connect(called.append)
    (label,) = (found for found in shown(desk.card, QLabel) if found.accessibleName() == leg)
    where = label.mapTo(desk.card, label.rect().center())
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, label.mapToGlobal(label.rect().center())
    )
    QApplication.sendEvent(desk.card, event)
    (menu,) = (menu for menu in desk.card.findChildren(QMenu) if menu.isVisible())
    for entry in entries(menu).values():
        entry.trigger()
    assert called == [number]
    assert QApplication.clipboard().text() == number
    menu.close()


# --- the one who waits ---------------------------------------------------------------------------


def test_a_wait_of_a_minute_is_shown_in_the_colour_of_caution(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.held())  # since second 20
    theme.apply(cast("QApplication", QApplication.instance()))
    colours = {}
    for seconds in (79, 80, 79):
        desk.card.show_time(moment(seconds))
        (time,) = (found for found in shown(desk.card, QLabel) if ":" in found.text())
        colours[time.text()] = time.palette().color(time.foregroundRole())
    assert colours["1:00"] == theme.colours().caution
    assert colours["0:59"] != theme.colours().caution


def test_taking_back_is_the_largest_thing_to_press(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.held())
    theme.apply(cast("QApplication", QApplication.instance()))
    QApplication.processEvents()
    back, end = button(desk.card, "Take back"), button(desk.card, "End")
    back.setFocus()
    assert back.height() == end.height()
    assert back.width() > 2 * end.width()


# --- keys that were meant for something else -----------------------------------------------------


def keys_meant_for_something_else(window: QWidget) -> None:
    """What a user goes on typing when the control they typed into has gone."""
    for pressed in (Key.Key_Space, Key.Key_Return, Key.Key_Escape):
        key(window, pressed)


def test_a_button_that_goes_leaves_its_keys_to_nobody(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.ringing())
    button(desk.card, "Answer").setFocus()
    desk.show(scenes.talking())
    keys_meant_for_something_else(desk.window)
    assert desk.asked == []


def test_a_field_that_goes_leaves_its_keys_to_nobody(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.ringing())
    click(desk.card, "Redirect…")
    type_text(desk.window, "28")
    desk.show(scenes.talking())  # answered on the desk phone, meanwhile
    keys_meant_for_something_else(desk.window)
    assert desk.asked == []


def test_turning_back_leads_to_the_button_that_asked(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    button(desk.card, "Transfer…").setFocus()
    key(desk.window, Key.Key_Space)
    key(desk.window, Key.Key_Escape)
    assert QApplication.focusWidget() is button(desk.card, "Transfer…")


def test_the_keyboard_stays_in_the_card_while_an_action_is_under_way(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    button(desk.card, "Hold").setFocus()
    desk.card.show_pending(CallAction.HOLD)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is desk.card or desk.card.isAncestorOf(focus)
    assert focus is not desk.elsewhere


# --- digits into the call ------------------------------------------------------------------------


def test_the_keypad_sends_digits_by_mouse(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Keypad")
    for digit in "12#*0":
        click(desk.card, digit)
    assert [asked[1:] for asked in desk.asked] == [(CallAction.DTMF, digit) for digit in "12#*0"]


def test_the_keypad_sends_digits_by_keyboard_as_soon_as_it_is_there(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Keypad")
    type_text(desk.window, "90*#x")
    assert [asked[2] for asked in desk.asked] == ["9", "0", "*", "#"]


def test_the_keypad_goes_as_it_came_and_with_the_talk(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Keypad")
    click(desk.card, "Keypad")
    assert "5" not in buttons(desk.card)
    click(desk.card, "Keypad")
    assert "5" in buttons(desk.card)
    desk.show(scenes.held())
    assert "5" not in buttons(desk.card)


def test_the_keypad_outlives_a_report_that_changes_no_state(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    click(desk.card, "Keypad")
    desk.show(scenes.talking(tracking_id="learnt-later"))
    assert "5" in buttons(desk.card)


# --- words and keys ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("conversation", "opened"),
    [
        (scenes.ringing(), ""),
        (scenes.ringing(), "Redirect…"),
        (scenes.talking(), ""),
        (scenes.talking(), "Transfer…"),
        (scenes.talking(), "Keypad"),
        (scenes.held(), ""),
        *((scenes.at_stage(stage), "") for stage in Stage),
    ],
)
def test_each_mnemonic_of_a_card_means_one_button(
    qtbot: QtBot, conversation: Conversation, opened: str
) -> None:
    desk = Desk(qtbot, conversation)
    if opened:
        click(desk.card, opened)
    keys = [b.shortcut().toString() for b in shown(desk.card, QAbstractButton)]
    marked = [k for k in keys if k]
    assert marked
    assert len(set(marked)) == len(marked), marked


def test_every_button_explains_itself(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.talking())
    for words in buttons(desk.card):
        explained = button(desk.card, words)
        assert explained.toolTip()
        assert explained.accessibleDescription() == explained.toolTip()


def test_a_ringing_call_is_declined_and_any_other_ended(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.ringing())
    desk.show(scenes.single(call("31"), call("31", scenes.CONNECTED, 5)))
    assert "End" in buttons(desk.card)
    assert "Decline" not in buttons(desk.card)
