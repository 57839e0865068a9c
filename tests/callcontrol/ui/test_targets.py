"""What looks after the targets on all cards: the setting, and what is kept when a call is gone."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from callcontrol.settings import SettingsStore
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.target_row import UNDO_MS
from callcontrol.ui.targets import Targets
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.looking import click, let_pass, open_window, read, type_text
from tests.callcontrol.ui.window_states import signed_in


def test_the_setting_applies_to_calls_that_are_there_and_to_those_that_come(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = SettingsStore(tmp_path / "settings.json")
    window = MainWindow()
    Targets(window, settings)
    open_window(qtbot, window)
    signed_in(window)
    asked: list[object] = []
    window.cards.action_requested.connect(lambda *what: asked.append(what[1:]))
    for waits in (False, True):
        settings.change(send_now_waits=waits)
        window.cards.show_conversations([scenes.talking()], moment(60))
        qtbot.wait(0)
        click(window, "Transfer…")
        type_text(window, "2882")
        click(window, "Send now")
        assert len(asked) == 1  # of the first time round
    let_pass(window, UNDO_MS)
    assert len(asked) == 2


def test_a_name_that_would_be_more_is_kept_as_plain_text(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow()
    Targets(window, SettingsStore(tmp_path / "settings.json"))
    open_window(qtbot, window)
    signed_in(window)
    window.dialler.put_back("613")
    talk = scenes.with_caller(scenes.talking(), scenes.HOSTILE)
    window.cards.show_conversations([talk], moment(60))
    qtbot.wait(0)
    click(window, "Transfer…")
    type_text(window, "<i>sam")
    window.cards.show_conversations([], moment(61))
    qtbot.waitUntil(lambda: "has gone" in read(window))
    assert "gnp.exe & Co has gone. You had typed: <i>sam" in read(window)
