"""No pops for a while: until when that is, and the menu that asks."""

from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from callcontrol.ui import snooze
from callcontrol.ui.snooze import SnoozeMenu
from tests.callcontrol.calls.builders import moment
from tests.callcontrol.ui.looking import entries

NOW = moment(0)


@pytest.mark.parametrize("hours", range(0, 48, 5))
def test_tomorrow_begins_at_the_next_midnight_here(hours: int) -> None:
    now = NOW + timedelta(hours=hours)
    end = snooze.until_tomorrow(now).astimezone()
    assert (end.hour, end.minute) == (0, 0)
    assert end.date() == now.astimezone().date() + timedelta(days=1)
    assert end.tzinfo is not None


def test_it_is_said_until_when() -> None:
    assert snooze.words(None, NOW) == ""
    assert snooze.words(snooze.until_tomorrow(NOW), NOW) == "No pops until tomorrow"
    soon = NOW + timedelta(minutes=5)
    assert snooze.words(soon, NOW).startswith("No pops until ")
    assert str(soon.astimezone().minute) in snooze.words(soon, NOW)


def test_the_menu_puts_off_and_takes_back(qtbot: QtBot) -> None:
    state: list[datetime | None] = [None]
    menu = SnoozeMenu(lambda: state[0], lambda: NOW)
    qtbot.addWidget(menu)

    def choose(end: datetime | None) -> None:
        state[0] = end
        menu.show_state()

    menu.chosen.connect(choose)
    assert menu.title() == "No &pops"
    assert not entries(menu)["Show pops again"].isEnabled()
    entries(menu)["For one hour"].trigger()
    assert state == [NOW + timedelta(hours=1)]
    assert menu.title().startswith("No pops until ")
    entries(menu)["Until tomorrow"].trigger()
    assert state == [snooze.until_tomorrow(NOW)]
    entries(menu)["Show pops again"].trigger()
    assert state == [None]
    assert menu.title() == "No &pops"
