"""Pausing a recording from the card of the call, where somebody said that calls are recorded."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from callcontrol.calls.transfer import Conversation, Stage
from callcontrol.cloudlink.models import CallAction, CallKey
from callcontrol.ui.call_card import CallCard
from callcontrol.ui.card_facts import CardFacts
from cloudlink_simulator.legs import LegKey
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import button, buttons, entries, key, open_window, read, tab_stops
from tests.callcontrol.ui.test_desktop_ui import on_screen
from tests.end_to_end.signed_in import far_key

RECORDED = CardFacts(is_recorded=True)


def card_of(qtbot: QtBot, conversation: Conversation, facts: CardFacts = RECORDED) -> CallCard:
    card = CallCard(conversation)
    card.facts = facts
    card.show_conversation(conversation, moment(60))
    open_window(qtbot, card)
    return card


def menu_of(card: CallCard) -> QMenu:
    found = button(card, "Recording")
    assert isinstance(found, QPushButton)
    return found.menu()


@pytest.mark.parametrize(
    ("conversation", "is_offered"),
    [
        (scenes.ringing(), False),
        (scenes.dialling(), False),
        (scenes.held(), False),
        (scenes.talking(), True),
        (scenes.at_stage(Stage.ASKING), False),
        (scenes.at_stage(Stage.ASKED), True),
        (scenes.at_stage(Stage.SWAPPED), True),
    ],
)
def test_it_is_there_while_one_talks(
    qtbot: QtBot, conversation: Conversation, is_offered: bool
) -> None:
    assert ("Recording" in buttons(card_of(qtbot, conversation))) is is_offered
    assert "Recording" not in buttons(card_of(qtbot, conversation, CardFacts()))


@pytest.mark.parametrize(
    ("stage", "call_id"), [(Stage.SINGLE, "31"), (Stage.ASKED, "32"), (Stage.SWAPPED, "31")]
)
def test_it_is_for_the_leg_one_talks_on(qtbot: QtBot, stage: Stage, call_id: str) -> None:
    card = card_of(qtbot, scenes.at_stage(stage))
    asked: list[tuple[object, ...]] = []
    card.action_requested.connect(lambda *each: asked.append(each))
    menu_of(card).aboutToShow.emit()
    entries(menu_of(card))["Resume recording"].trigger()
    assert asked == [(CallKey("2881", call_id), CallAction.RESUME_RECORDING, "")]  # type: ignore[arg-type]


def test_a_menu_that_was_opened_for_another_leg_does_nothing(qtbot: QtBot) -> None:
    card = card_of(qtbot, scenes.at_stage(Stage.SWAPPED))
    asked: list[tuple[object, ...]] = []
    card.action_requested.connect(lambda *each: asked.append(each))
    menu = menu_of(card)
    menu.popup(card.mapToGlobal(card.rect().center()))
    card.show_conversation(scenes.at_stage(Stage.ASKED), moment(61))
    entries(menu)["Pause recording"].trigger()
    assert asked == []


def test_the_keyboard_gets_there_and_stays_in_the_card(qtbot: QtBot) -> None:
    card = card_of(qtbot, scenes.talking())
    recording = button(card, "Recording")
    assert recording in list(tab_stops(card))
    recording.setFocus()
    card.show_conversation(scenes.held(), moment(61))
    assert QApplication.focusWidget() is card


async def test_what_was_accepted_is_said_on_the_card(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.talks()
        screen.ui._settings.change(calls_are_recorded=True)
        await screen.until(lambda: "Recording" in screen.offered(record))
        recordings = screen.desk.simulator.recordings
        recordings.start(far_key(record))
        menu = menu_of(screen.card_of(record))
        menu.aboutToShow.emit()
        entries(menu)["Pause recording"].trigger()
        await screen.until(lambda: "does not tell" in read(screen.card_of(record)))
        assert recordings.recording(LegKey(*record.key)).paused
        key(screen.window, Qt.Key.Key_Escape)
        assert "Hold" in screen.offered(record)  # nothing is waited for
