"""Whom the window knows: read from the history little by little, kept up by the calls that come."""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from callcontrol.calls.store import CallChange
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.listeners import Listeners
from callcontrol.storage.database import open_in_memory
from callcontrol.storage.history import History
from callcontrol.ui import text
from callcontrol.ui.known_people import KnownPeople
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.suggestion_list import Suggestion
from tests.callcontrol.ui import scenes
from tests.callcontrol.ui.listed_calls import NOON, call

ANNA = Party(number="+16135550123", name="Anna Smith")


class Desk:
    """A window that knows the people of a history, and can hear of calls."""

    def __init__(self, qtbot: QtBot, *parties: Party) -> None:
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.history = History(open_in_memory(), "account-1")
        for number, party in enumerate(parties):
            self.history.save(call(number, hours=20 * number, remote=party))
        self.changes: Listeners[CallChange] = Listeners()
        self.people = KnownPeople(self.window, lambda: NOON)
        self.session = cast("Any", SimpleNamespace(history=self.history, changes=self.changes))

    def follow(self, wait: Callable[..., Any]) -> None:
        self.people.follow(self.session)
        wait(lambda: self.people.is_complete)

    def names(self, typed: str) -> list[str]:
        return [one.name for one in self.people.find(typed)]


@pytest.fixture(autouse=True)
def _in_canada() -> Any:
    text.read_numbers_in("CA")
    yield
    text.read_numbers_in("")


def test_people_of_the_history_are_suggested_with_number_and_day(qtbot: QtBot) -> None:
    nameless = Party(number="2885")
    desk = Desk(qtbot, ANNA, Party(number="2882", name="Annabel"), nameless)
    desk.follow(qtbot.waitUntil)
    first, second = desk.people.find("ann")
    assert first[:2] == ("Anna Smith", "(613) 555-0123")
    assert first.keys == "+16135550123"
    assert ":" in first.when
    assert second == Suggestion("Annabel", "2882", "yesterday", "2882")
    (bare,) = desk.people.find("2885")
    assert bare[:2] == ("2885", "")
    assert "2" in bare.when


def test_no_more_than_six_are_suggested(qtbot: QtBot) -> None:
    desk = Desk(qtbot, *(Party(number=f"28{n:02}", name=f"Anna {n}") for n in range(9)))
    desk.follow(qtbot.waitUntil)
    assert desk.names("anna") == [f"Anna {n}" for n in range(6)]


@pytest.mark.parametrize(
    "number", ["*21*2882#", "anonymous", "tel:*21%23", "sip:2882@evil.example"]
)
def test_what_a_stranger_chose_as_number_is_suggested_only_if_it_is_one(
    qtbot: QtBot, number: str
) -> None:
    desk = Desk(qtbot, Party(number=number, name="Boss"), ANNA)
    desk.follow(qtbot.waitUntil)
    assert desk.names("boss") == []
    assert desk.names("anna") == ["Anna Smith"]


def test_a_hostile_name_is_inert(qtbot: QtBot) -> None:
    desk = Desk(qtbot, scenes.HOSTILE)
    desk.follow(qtbot.waitUntil)
    assert desk.names("free") == ["<b>Free</b> <img src='file:///x'> gnp.exe & Co"]


def test_whoever_calls_now_is_known_at_once(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.follow(qtbot.waitUntil)
    record = scenes.ringing(origin=Party(number="2882", name="Sam Fielding")).caller
    desk.changes.emit(CallChange(before=None, after=record))
    assert desk.names("sam") == ["Sam Fielding"]
    renamed = replace(record, call=replace(record.call, origin=Party(number="2882", name="Alex")))
    desk.changes.emit(CallChange(before=record, after=renamed))
    assert desk.names("alex") == ["Alex"]


def test_another_account_does_not_see_them_nor_the_numbers_dialled(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    dialled = call(1, hours=1, remote=ANNA, direction=Direction.OUTBOUND)
    desk.history.save(dialled)
    desk.follow(qtbot.waitUntil)
    assert desk.window.redial.isEnabled()
    desk.people.follow(None)
    assert desk.names("anna") == []
    assert not desk.window.redial.isEnabled()
    desk.changes.emit(CallChange(before=None, after=scenes.ringing().caller))
    assert desk.names("jordan") == []


def test_a_number_dialled_now_can_be_redialled(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.follow(qtbot.waitUntil)
    record = replace(scenes.dialling().caller, started_on=NOON - timedelta(hours=1))
    desk.history.save(record)
    assert not desk.window.redial.isEnabled()
    desk.changes.emit(CallChange(before=None, after=record))
    assert desk.window.redial.isEnabled()


def test_a_history_that_cannot_be_read_leaves_the_numbers(qtbot: QtBot) -> None:
    connection = open_in_memory()
    desk = Desk(qtbot)
    desk.session.history = History(connection, "account-1")
    connection.execute("drop table call")
    desk.follow(qtbot.waitUntil)
    assert desk.names("anna") == []
