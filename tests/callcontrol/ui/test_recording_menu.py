"""Pausing a recording, where somebody said that calls are recorded."""

from pathlib import Path

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import CallAction
from callcontrol.ui.recording_menu import RecordingMenu
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import entries, read
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen
from tests.end_to_end.signed_in import far_key

TALKING = scenes.talking().caller


def test_it_is_offered_for_the_call_one_talks_in_and_no_other(qtbot: QtBot) -> None:
    menu = RecordingMenu()
    qtbot.addWidget(menu)
    for record, is_offered in (
        (scenes.ringing().caller, False),
        (scenes.dialling().caller, False),
        (scenes.held().caller, False),
        (TALKING, True),
    ):
        menu.show_calls([record], are_recorded=True)
        assert menu.menuAction().isVisible() is is_offered
        menu.show_calls([record], are_recorded=False)
        assert not menu.menuAction().isVisible()


def test_an_open_menu_means_the_call_it_was_opened_for(qtbot: QtBot) -> None:
    menu = RecordingMenu()
    qtbot.addWidget(menu)
    asked: list[tuple[object, ...]] = []
    menu.action_requested.connect(lambda *each: asked.append(each))
    menu.show_calls([TALKING], are_recorded=True)
    menu.popup(menu.pos())
    pause = entries(menu)["Pause recording"]
    pause.trigger()
    assert asked == [(TALKING.key, CallAction.PAUSE_RECORDING)]
    menu.show_calls([scenes.talking("60").caller], are_recorded=True)
    pause.trigger()
    assert len(asked) == 1


def recording(screen: Screen) -> QMenu:
    menu = entries(screen.window.header.menu)["Recording"].menu()
    assert isinstance(menu, QMenu)
    return menu


async def test_what_was_accepted_is_said_to_be_no_more(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.ui._settings.change(calls_are_recorded=True)
        record = await screen.talks()
        recordings = screen.desk.simulator.recordings
        recordings.start(far_key(record))
        entries(recording(screen))["Pause recording"].trigger()
        await screen.until(lambda: "does not tell" in read(screen.card_of(record)))
        assert recordings.recording(far_key(record)).paused
        entries(recording(screen))["Resume recording"].trigger()
        await screen.until(lambda: not recordings.recording(far_key(record)).paused)


async def test_a_call_that_is_not_recorded_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        screen.ui._settings.change(calls_are_recorded=True)
        record = await screen.talks()
        entries(recording(screen))["Pause recording"].trigger()
        await screen.until(lambda: "does not allow this now" in read(screen.card_of(record)))
