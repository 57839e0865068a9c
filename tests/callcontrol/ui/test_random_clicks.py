"""Whatever is clicked, however fast, while others act too: in the end the exchange is right."""

import asyncio
import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callcontrol.ui.screen_pop import ScreenPop
from cloudlink_simulator.leg_table import Refused, UnknownCall
from cloudlink_simulator.legs import LegState
from tests.callcontrol.ui.looking import shown
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen

CLICKS = 500
MOST_CALLS = 4


def chatter(screen: Screen, chance: random.Random) -> None:
    """Others do something: call us, answer, hang up."""
    exchange = screen.exchange
    legs = exchange.legs()
    ours = [leg for leg in legs if leg.endpoint_id == "2881"]
    if len(ours) < MOST_CALLS and chance.random() < 0.4:
        exchange.make_call(f"+1613555{chance.randrange(100, 1000):04}", "2881")
        return
    others = [leg for leg in legs if leg.endpoint_id != "2881"]
    if not others:
        return
    leg = chance.choice(others)
    try:
        if leg.state is LegState.RINGING:
            exchange.answer(leg.key)
        elif chance.random() < 0.3:
            exchange.end(leg.key)
    except (Refused, UnknownCall):
        pass


def click_something(screen: Screen, chance: random.Random) -> int:
    """Click a button of a card or a pop, often twice; how many requests came of it."""
    asked: list[object] = []

    def note(*what: object) -> None:
        asked.append(what)

    parts = [screen.window.cards, *(w for w in QApplication.topLevelWidgets() if _is_pop(w))]
    buttons = [b for part in parts for b in shown(part, QAbstractButton) if b.isEnabled()]
    if not buttons:
        return 0
    for field in shown(screen.window.cards, QLineEdit):
        field.setText(chance.choice(["2882", "2883", "+442079460018"]))
    signals = (
        screen.window.cards.action_requested,
        screen.window.cards.offer_requested,
        screen.ui.pops.action_requested,
    )
    for signal in signals:
        signal.connect(note)
    button = chance.choice(buttons)
    for _ in range(chance.choice([1, 2, 3])):
        if button.isVisible():
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for signal in signals:
        signal.disconnect(note)
    is_key = len(button.text()) == 1  # of the keypad: pressing it twice means two digits
    return 0 if is_key else len(asked)


def _is_pop(widget: object) -> bool:
    return isinstance(widget, ScreenPop) and widget.isVisible()


@pytest.mark.parametrize("seed", [1, 2])
async def test_five_hundred_clicks_end_in_the_exchanges_truth(
    tmp_path: Path, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    async with on_screen(tmp_path, qtbot) as screen:
        for _ in range(CLICKS):
            chatter(screen, chance)
            for _ in range(chance.randrange(4)):
                QApplication.processEvents()
                await asyncio.sleep(0)
            assert click_something(screen, chance) <= 1
        session = screen.desk.session
        await session.resync()

        def truth() -> dict[str, str]:
            legs = screen.exchange.legs()
            return {leg.call_id: leg.state for leg in legs if leg.endpoint_id == "2881"}

        def known() -> dict[str, str]:
            live = session.store.live
            return {str(record.key.call_id): record.call.state for record in live}

        await screen.until(lambda: known() == truth())
        open_rows = {record.record_id for record in session.history.open_records()}
        assert open_rows == {record.record_id for record in session.store.live}
