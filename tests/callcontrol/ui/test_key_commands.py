"""What a key does that works everywhere: only ever to the one call that can be meant."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.global_keys import GlobalAction
from callcontrol.ui.key_commands import KeyCommands
from callcontrol.ui.marked_text import MarkedText
from tests.callcontrol.ui.looking import read
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen

JUMP, ANSWER, END, DIAL = GlobalAction


def commands(screen: Screen) -> KeyCommands:
    made = KeyCommands(
        screen.window, screen.ui.jump, MarkedText(), screen.ui.question.ask_about_text
    )
    made.action_requested.connect(screen.ui.intents.act)
    made.start(screen.desk.account)
    return made


async def test_the_one_call_that_rings_is_answered(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        commands(screen).do(ANSWER)
        await screen.until(lambda: screen.state(record) == "connected")


async def test_with_several_nobody_is_answered_and_the_pops_are_gone_to(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        first = await screen.rings()
        second = await screen.rings("+14165550150", "Casey Reed")
        commands(screen).do(ANSWER)
        await screen.until(lambda: screen.pop(first).isActiveWindow())
        assert "Several calls can be meant: choose one." in read(screen.window)
        assert (screen.state(first), screen.state(second)) == ("ringing", "ringing")


async def test_the_call_one_talks_in_is_ended_and_not_the_one_that_rings(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        talking = await screen.talks()
        ringing = await screen.rings("+14165550150", "Casey Reed")
        commands(screen).do(END)
        await screen.until(lambda: screen.card(talking) is None)
        assert screen.state(ringing) == "ringing"


async def test_a_caller_on_hold_is_not_cut_off(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        caller = await screen.asks()  # the colleague is talked with, the caller waits
        commands(screen).do(END)
        await screen.until(lambda: len(screen.desk.session.store.live) == 1)
        assert screen.state(caller) in ("held", "connected")


@pytest.mark.parametrize(
    ("action", "why"),
    [
        (ANSWER, "No call rings."),
        (END, "There is no call that you talk in or dial."),
        (JUMP, "No call rings, and you are in no call."),
    ],
)
async def test_where_nothing_can_be_meant_it_says_so(
    tmp_path: Path, qtbot: QtBot, action: GlobalAction, why: str
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        commands(screen).do(action)
        assert why in read(screen.window)


async def test_a_call_that_rings_is_never_ended_by_the_key(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        commands(screen).do(END)
        assert "There is no call that you talk in or dial." in read(screen.window)
        assert screen.state(record) == "ringing"


async def test_the_marked_number_is_asked_about(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        marked = MarkedText()
        made = KeyCommands(screen.window, screen.ui.jump, marked, screen.ui.question.ask_about_text)
        marked.found.emit("call +1 613 555 0123", "")
        assert "+1 613" in read(screen.ui.question)
        screen.ui.question.dismiss()
        marked.found.emit("  ", "")
        assert "Nothing is marked that could be dialled." in read(screen.window)
        made.do(DIAL)  # the screen of the tests keeps no marked text
        assert "Copy the number instead." in read(screen.window)
