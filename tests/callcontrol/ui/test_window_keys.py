"""Everything that the main window offers, done with keys alone."""

from datetime import date
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from callcontrol.calls.transfer import Offer, Stage
from callcontrol.cloudlink.models import CallAction, Party
from callcontrol.phone_status import Availability
from callcontrol.scene import Scene
from callcontrol.status import AccountState
from callcontrol.ui import shortcuts
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.shortcut_sheet import ShortcutSheet
from callcontrol.ui.shortcuts import Command, native
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import key, let_pass, named, open_window, plain, shown
from tests.callcontrol.ui.window_states import (
    STATES,
    Show,
    account,
    press,
    view,
    with_calls,
    with_figures,
    with_history,
)

TALKS = with_calls(scenes.talking())
ASKED = with_calls(scenes.at_stage(Stage.ASKED))
SEVERAL = with_calls(scenes.ringing("41"), scenes.talking("42"), scenes.held("43"))
SIGNED_OUT = account(AccountState.SIGNED_OUT)
BY_LINK = account(AccountState.SIGNING_IN, link="https://example.com/")

# What is done · what the window shows · the keys, a number being typed · what is asked for.
ACTIONS: dict[str, tuple[Show, str, tuple[object, ...]]] = {
    "answer": (STATES["ringing"], "Alt+A", ("31", CallAction.ANSWER, "")),
    "decline": (STATES["ringing"], "Alt+D", ("31", CallAction.END, "")),
    "redirect": (STATES["ringing"], "Alt+R 2882 Return", ("31", CallAction.REDIRECT, "2882")),
    "hold": (TALKS, "Alt+H", ("31", CallAction.HOLD, "")),
    "take back": (STATES["on hold"], "Alt+T", ("31", CallAction.RETRIEVE, "")),
    "end": (TALKS, "Alt+E", ("31", CallAction.END, "")),
    "end of a call to a colleague": (
        with_calls(scenes.dialling()),
        "Alt+E",
        ("32", CallAction.END, ""),
    ),
    "ask first": (TALKS, "Alt+T 2882 Alt+F", ("31", CallAction.CONSULT, "2882")),
    "send now": (TALKS, "Alt+T 2882 Alt+S", ("31", CallAction.BLIND_TRANSFER, "2882")),
    "send a digit": (TALKS, "Alt+K 5", ("31", CallAction.DTMF, "5")),
    "send a star": (TALKS, "Alt+K *", ("31", CallAction.DTMF, "*")),
    "complete": (ASKED, "Alt+C", (Offer.COMPLETE,)),
    "swap": (ASKED, "Alt+W", (Offer.SWAP,)),
    "conference": (ASKED, "Alt+O", (Offer.CONFERENCE,)),
    "back to caller": (ASKED, "Alt+B", (Offer.BACK_TO_CALLER,)),
    "leave": (STATES["together"], "Alt+L", (Offer.LEAVE,)),
    "answer the first of several": (SEVERAL, "Ctrl+1 Alt+A", ("41", CallAction.ANSWER, "")),
    "hold the second of several": (SEVERAL, "Ctrl+2 Alt+H", ("42", CallAction.HOLD, "")),
    "end the third of several": (SEVERAL, "Ctrl+3 Alt+E", ("43", CallAction.END, "")),
    "press the first button of a call": (
        SEVERAL,
        "Ctrl+2 Tab Space",
        ("42", CallAction.HOLD, ""),
    ),
    "dial": (STATES["no calls"], "Ctrl+L 2882 Return", ("dial", "2882")),
    "redial": (STATES["no calls"], "Ctrl+R", ("dial", "2885")),
    "one of those dialled last": (
        STATES["no calls"],
        "Ctrl+L Down Down Return Return",
        ("dial", "2886"),
    ),
    "call back": (with_history, "Shift+F6 Return", ("call back", "6135550123")),
    "call back the last": (with_history, "Shift+F6 End Return", ("call back", "6135550123")),
    "call back from the menu": (
        with_history,
        "Shift+F6 Down Up PgDown PgUp Home Menu Return",
        ("call back", "6135550123"),
    ),
    "call back from the menu by the other key": (
        with_history,
        "Shift+F6 Shift+F10 Return",
        ("call back", "6135550123"),
    ),
    "call back one that was searched for": (
        with_history,
        "Ctrl+F 6135 Down Home Return",
        ("call back", "6135550123"),
    ),
    "tell more of a call": (
        with_history,
        "Shift+F6 Right Left Space Alt+Return Tab Space",
        ("call back", "6135550123"),
    ),
    "do not disturb": (STATES["no calls"], "F10 N", ("be", Availability.DO_NOT_DISTURB)),
    "be busy": (STATES["no calls"], "F10 V B", ("be", Availability.BUSY)),
    "be away": (STATES["no calls"], "F10 V W", ("be", Availability.AWAY)),
    "pause the recording": (TALKS, "F10 C P", ("31", CallAction.PAUSE_RECORDING)),
    "go on recording": (TALKS, "F10 C R", ("31", CallAction.RESUME_RECORDING)),
    "settings": (STATES["no calls"], "Ctrl+,", ("settings",)),
    "figures": (STATES["no calls"], "Ctrl+G", ("figures",)),
    "figures from the menu": (STATES["no calls"], "F10 F", ("figures",)),
    "calls again": (with_figures, "Ctrl+G", ("calls",)),
    "calls again by escape": (with_figures, "Right Left Home Escape", ("calls",)),
    "sign out": (STATES["no calls"], "F10 O", ("sign out",)),
    "quit": (STATES["three calls"], "Ctrl+Q", ("quit",)),
    "sign in": (SIGNED_OUT, "Alt+S", ("sign in",)),
    "try it without": (SIGNED_OUT, "Alt+T", ("demo",)),
    "cancel the sign-in": (BY_LINK, "Alt+A", ("cancel",)),
    "let the demo's phone ring": (STATES["no calls"], "F10 E I", ("play", Scene.INCOMING_CALL)),
}


class Desk:
    """The main window as it comes up, and what was asked for in it."""

    def __init__(self, qtbot: QtBot, show: Show) -> None:
        self.window = window = MainWindow()
        self.asked: list[tuple[object, ...]] = []
        window.offer_demo()
        window.sign_in.offer_demo(offered=True)
        open_window(qtbot, window)
        show(window)
        window.dialler.show_recent([Party(number="2885"), Party(number="2886")])
        window.redial.setEnabled(True)
        window.show_phones([view("2881")])
        window.recording.show_calls([scenes.talking().caller], are_recorded=show is TALKS)
        window.cards.action_requested.connect(lambda key, *rest: self.note(key.call_id, *rest))
        window.cards.offer_requested.connect(lambda _conversation, offer: self.note(offer))
        window.recording.action_requested.connect(lambda key, what: self.note(key.call_id, what))
        for words, signal in {
            "dial": window.dialler.dial_requested,
            "call back": window.history.call_back_requested,
            "be": window.availability_requested,
            "play": window.scene_requested,
        }.items():
            signal.connect(partial(self.note, words))
        for words, signal in {
            "settings": window.settings_requested,
            "sign out": window.sign_out_requested,
            "quit": window.quit_requested,
            "calls": window.pages.calls_shown,
            "sign in": window.sign_in.sign_in_requested,
            "cancel": window.sign_in.cancel_requested,
            "demo": window.sign_in.demo_requested,
        }.items():
            signal.connect(lambda words=words: self.note(words))
        window.pages.figures_shown.connect(lambda _page: self.note("figures"))
        qtbot.wait(0)  # what is new is shown by the next turn of the event loop

    def note(self, *asked: object) -> None:
        self.asked.append(asked)

    def press(self, keys: str) -> None:
        """Press ``keys`` one after the other."""
        for name in keys.split():
            for each in name if name.isdigit() else [name]:  # a number is typed
                QTest.keySequence(self.window.windowHandle(), QKeySequence(each))
            QApplication.processEvents()


@pytest.mark.parametrize("action", ACTIONS)
def test_it_is_done_by_keys(qtbot: QtBot, action: str) -> None:
    show, keys, asked = ACTIONS[action]
    desk = Desk(qtbot, show)
    desk.press(keys)
    assert desk.asked == [asked]


@pytest.mark.parametrize("state", STATES)
def test_a_letter_means_one_thing(qtbot: QtBot, state: str) -> None:
    desk = Desk(qtbot, STATES[state])
    press(desk.window, state)
    desk.press("Ctrl+1")
    letters = [
        each.shortcut().toString()
        for each in shown(desk.window, QAbstractButton)
        if not each.shortcut().isEmpty()
    ]
    letters += [keys for command in Command for keys in command.value]
    assert len(set(letters)) == len(letters), letters


def test_letters_are_marked_only_where_they_act(qtbot: QtBot) -> None:
    desk = Desk(qtbot, SEVERAL)

    def marked() -> list[bool]:
        return [
            any("&" in each.text() for each in shown(card, QAbstractButton))
            for card in desk.window.cards.cards
        ]

    assert marked() == [False, False, False]
    desk.press("Ctrl+2")
    assert marked() == [False, True, False]
    desk.press("Ctrl+3")
    assert marked() == [False, False, True]
    with_calls(scenes.talking("42"))(desk.window)
    qtbot.waitUntil(lambda: marked() == [True])  # alone it needs no choosing


def test_a_letter_of_several_calls_acts_on_none_of_them_unasked(qtbot: QtBot) -> None:
    desk = Desk(qtbot, SEVERAL)
    desk.press("Ctrl+L Alt+E Alt+A Alt+H")
    assert desk.asked == []
    assert named(desk.window, "Name or number", QLineEdit).text() == ""


def test_what_is_typed_right_after_a_letter_is_not_lost(qtbot: QtBot) -> None:
    desk = Desk(qtbot, TALKS)
    for keys in ("Alt+T", "2", "8", "8", "2", "Return"):
        QTest.keySequence(desk.window.windowHandle(), QKeySequence(keys))
    assert desk.asked == [("31", CallAction.CONSULT, "2882")]


def test_a_letter_pressed_twice_does_not_act_on_the_call_that_is_left(qtbot: QtBot) -> None:
    desk = Desk(qtbot, with_calls(scenes.talking("41"), scenes.talking("42")))
    desk.press("Ctrl+1 Alt+E")
    left = replace(scenes.talking("42").caller, record_id="r1")
    only = replace(scenes.talking("42"), caller=left)
    desk.window.cards.show_conversations([only], moment(60))
    desk.press("Alt+E")
    assert desk.asked == [("41", CallAction.END, "")]
    let_pass(desk.window.cards, 1000)
    desk.press("Alt+E")
    assert desk.asked[1:] == [("42", CallAction.END, "")]


@pytest.mark.parametrize("held", [True, False])
def test_a_key_that_is_held_is_pressed_once(qtbot: QtBot, held: bool) -> None:
    desk = Desk(qtbot, TALKS)
    kind, alt = QEvent.Type.ShortcutOverride, Qt.KeyboardModifier.AltModifier
    event = QKeyEvent(kind, Qt.Key.Key_E, alt, "e", held)
    event.ignore()
    QApplication.sendEvent(named(desk.window, "Name or number", QLineEdit), event)
    assert event.isAccepted() is held  # what is accepted here is no shortcut


def test_letters_follow_the_keyboard_into_a_target(qtbot: QtBot) -> None:
    desk = Desk(qtbot, with_calls(scenes.talking("41"), scenes.talking("42")))
    desk.press("Ctrl+2 Alt+T 2882 Alt+S")
    assert desk.asked == [("42", CallAction.BLIND_TRANSFER, "2882")]


def test_a_call_that_has_the_keyboard_shows_it_and_acts_on_no_bare_key(qtbot: QtBot) -> None:
    desk = Desk(qtbot, SEVERAL)
    desk.press("Ctrl+1")
    assert QApplication.focusWidget() is desk.window.cards.cards[0]
    desk.press("Space Return Escape A")
    assert desk.asked == []


def test_a_number_without_a_call_changes_nothing(qtbot: QtBot) -> None:
    desk = Desk(qtbot, SEVERAL)
    desk.press("Ctrl+L Ctrl+9")
    assert named(desk.window, "Name or number", QLineEdit).hasFocus()


def test_f6_goes_through_the_parts_of_the_window_and_back(qtbot: QtBot) -> None:
    desk = Desk(qtbot, SEVERAL)
    with_history(desk.window)
    SEVERAL(desk.window)
    field, calls = named(desk.window, "Name or number", QLineEdit), desk.window.cards.cards
    history = named(desk.window, "Calls", QListView)
    desk.press("Ctrl+L")
    way = []
    for _ in range(5):
        desk.press("F6")
        way.append(QApplication.focusWidget())
    assert way == [*calls, history, field]
    back = []
    for _ in range(5):
        desk.press("Shift+F6")
        back.append(QApplication.focusWidget())
    assert back == [history, *reversed(calls), field]


def test_from_within_a_call_f6_goes_on_to_the_next(qtbot: QtBot) -> None:
    desk = Desk(qtbot, SEVERAL)
    desk.press("Ctrl+1 Tab Tab F6")
    assert QApplication.focusWidget() is desk.window.cards.cards[1]


@pytest.mark.parametrize("opened", ["keypad", "transferring"])
def test_escape_leads_back_to_the_call(qtbot: QtBot, opened: str) -> None:
    desk = Desk(qtbot, TALKS)
    desk.press({"keypad": "Alt+K", "transferring": "Alt+T"}[opened])
    desk.press("Escape")
    card, focus = desk.window.cards.cards[0], QApplication.focusWidget()
    assert focus is card or card.isAncestorOf(focus or desk.window)
    assert not shown(card, QLineEdit)


@pytest.mark.parametrize("keys", ["Ctrl+1 Ctrl+N", "Ctrl+L Ctrl+N"])
def test_a_note_is_opened_on_the_call_with_the_keyboard_else_on_the_foremost(
    qtbot: QtBot, keys: str
) -> None:
    desk = Desk(qtbot, with_calls(scenes.held("41"), scenes.talking("42")))
    first, second = desk.window.cards.cards
    for card in (first, second):
        card.note.offer(lambda: date(2026, 11, 20))
    desk.press(keys)
    assert (first.note.is_being_used, second.note.is_being_used) == (
        keys.startswith("Ctrl+1"),
        keys.startswith("Ctrl+L"),
    )


def test_escape_empties_the_dial_field(qtbot: QtBot) -> None:
    desk = Desk(qtbot, TALKS)
    desk.press("Ctrl+L 2882 Escape")
    assert named(desk.window, "Name or number", QLineEdit).text() == ""


@pytest.mark.parametrize("keys", ["F1", "Ctrl+/", "F10 K"])
def test_the_sheet_is_opened_by_keys_and_closed_again(qtbot: QtBot, keys: str) -> None:
    desk = Desk(qtbot, TALKS)
    desk.press(keys)
    (sheet,) = shown(desk.window, ShortcutSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    key(sheet, Qt.Key.Key_Escape)
    assert not shown(desk.window, ShortcutSheet)
    for _ in range(2):
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        desk.press("F1")
    assert len(shown(desk.window, ShortcutSheet)) == 1


TRIED = (
    " ".join(keys for _, keys, _ in ACTIONS.values())
    + " Ctrl+J Ctrl+Shift+L F1 Ctrl+/ Ctrl+N F6 Shift+F6 Tab Shift+Tab"
)
"""The keys that the tests of this module press, and ``test_clipboard_dial.py``;
``test_accessibility.py`` goes by Tab."""


def test_the_sheet_names_no_key_that_is_not_tried_here() -> None:
    tried = {native(key) for key in TRIED.split()} | {"0", "9", "*", "#", "…", native("Esc")}
    named = {
        key
        for group in shortcuts.groups()
        if group.title != "On the card of a ringing call"  # test_pop_keyboard.py presses those
        for row in group.rows
        for key in row.keys.replace(", ", "  ").split()
        if key not in {native(f"Ctrl+{place}") for place in range(1, 10)}
    }
    assert named - tried <= {","}


def test_the_sheet_names_each_letter_of_each_button(qtbot: QtBot) -> None:
    told = {(row.words, row.keys) for group in shortcuts.groups() for row in group.rows}
    for state in ("ringing", "redirecting", "talking", "transferring", "on hold"):
        desk = Desk(qtbot, STATES[state])
        press(desk.window, state)
        for each in shown(desk.window.cards, QAbstractButton):
            letter = each.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            assert not letter or (plain(each.text()), letter) in told
