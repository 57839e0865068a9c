"""Without a connection the window counts down to the next attempt, and offers to try at once."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.ui import connection_words
from callcontrol.ui.banner_line import BannerLine
from callcontrol.ui.header import Header
from callcontrol.ui.reconnecting import Reconnecting
from callcontrol.ui.times import time_of_day
from tests.callcontrol.calls.builders import START
from tests.callcontrol.ui.looking import buttons, click, named, open_window, read, tooltip

SOON = START + timedelta(seconds=8)
CUT = ConnectionStatus(
    state=ConnectionState.RECOVERING, since=START, reason="dns", next_try=SOON, tries=2
)


def at(state: ConnectionState, reason: str = "") -> ConnectionStatus:
    return ConnectionStatus(state=state, since=START, reason=reason)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-60, "Next try in 68 s"),
        (0, "Next try in 8 s"),
        (7, "Next try in 1 s"),
        (8, "Trying now …"),
        (20, "Trying now …"),
    ],
)
def test_the_next_attempt_is_counted_down(seconds: int, words: str) -> None:
    assert connection_words.next_step(CUT, START + timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    "state", [state for state in ConnectionState if state is not ConnectionState.RECOVERING]
)
def test_where_nothing_will_be_tried_nothing_is_counted(state: ConnectionState) -> None:
    assert connection_words.next_step(replace(CUT, state=state), START) == ""


@pytest.mark.parametrize(
    ("tries", "words"), [(0, ""), (1, "Failed attempts: 1."), (3, "Failed attempts: 3.")]
)
def test_how_often_it_was_tried_is_said(tries: int, words: str) -> None:
    assert connection_words.detail(replace(CUT, tries=tries)).endswith(
        words or f"since {time_of_day(START)}."
    )


class Shown:
    """The header and the line below it, at a time that the test moves."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now = START
        self.header, self.line = Header(), BannerLine()
        open_window(qtbot, self.header)
        open_window(qtbot, self.line)
        self.reconnecting = Reconnecting(self.header, self.line, lambda: self.now, self.line)

    def show(self, status: ConnectionStatus) -> None:
        self.header.show_connection(status)
        self.line.say(connection_words.detail(status))
        self.reconnecting.show_connection(status)


def test_the_countdown_goes_on_and_ends_with_the_attempt(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.show(replace(CUT, next_try=START + timedelta(seconds=1)))
    assert "Next try in 1 s" in read(shown.line)
    shown.now = START + timedelta(seconds=1)
    qtbot.waitUntil(lambda: "Trying now …" in read(shown.line), timeout=3000)
    assert tooltip(named(shown.header, "Reconnecting", QWidget)).endswith("Trying now …")
    shown.now = START  # nothing counts any more
    shown.reconnecting.stop()
    assert "Trying now …" in read(shown.line)


@pytest.mark.parametrize(
    ("status", "offered"),
    [
        (CUT, ["Reconnect now"]),
        (at(ConnectionState.REFUSED, "refused"), ["Try again"]),
        (at(ConnectionState.CONNECTED), []),
        (at(ConnectionState.CONNECTING), []),
        (at(ConnectionState.SIGNED_OUT), []),
    ],
)
def test_trying_at_once_is_offered_where_it_may_help(
    qtbot: QtBot, status: ConnectionStatus, offered: list[str]
) -> None:
    shown = Shown(qtbot)
    shown.show(status)
    assert buttons(shown.line) == offered
    for words in offered:
        with qtbot.waitSignal(shown.line.pressed):
            click(shown.line, words)
