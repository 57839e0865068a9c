from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from callcontrol.erasing import Plan
from callcontrol.storage.person import Person
from callcontrol.ui.buttons import Button
from callcontrol.ui.erase_window import EraseWindow
from tests.callcontrol.ui.looking import buttons, click, named, open_window, read, shown
from tests.callcontrol.ui.pseudo_locale import texts, untranslated
from tests.callcontrol.ui.test_contrast import (  # noqa: F401 - the fixture is used by name
    _palette,
    edgeless,
    unreadable,
)
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    cut_off,
    settle,
)
from tests.callcontrol.ui.test_translation import labels, twice

PLAN = Plan(
    person=Person(
        numbers=frozenset({"6135550123"}),
        calls=3,
        remarks=2,
        first=datetime(2026, 1, 2, 12, tzinfo=UTC),
        last=datetime(2026, 3, 4, 12, tzinfo=UTC),
    ),
    rules=1,
)


@pytest.fixture(name="window")
def _window(qtbot: QtBot) -> EraseWindow:
    window = EraseWindow()
    open_window(qtbot, window)
    window.show_plan(PLAN)
    return window


def test_it_tells_what_will_go_before_it_offers_to(window: EraseWindow, qtbot: QtBot) -> None:
    assert "Calls: 3, from " in read(window)
    assert "Notes on them: 2\nRules for pops that name them: 1" in read(window)
    assert "This cannot be undone." in read(window)
    assert buttons(window) == ["Look what there is", "Erase for good"]
    with qtbot.waitSignal(window.confirmed):
        click(window, "Erase for good")
    assert buttons(window) == ["Look what there is"]
    window.show_progress(0.4)
    assert named(window, "Erasing", QProgressBar).value() == 40
    window.show_done([Path("history.sqlite3.before-2")])
    assert "these files cannot be changed: history.sqlite3.before-2" in read(window)
    assert not shown(window, QProgressBar)


def test_another_number_takes_the_offer_back(window: EraseWindow) -> None:
    field = named(window, "Number", QLineEdit)
    QTest.keyClicks(field, "2882")
    assert buttons(window) == ["Look what there is"]


@pytest.mark.usefixtures("fonts")
def test_nothing_is_cut_off_in_any_language(qtbot: QtBot, words: str) -> None:
    window = EraseWindow()
    open_window(qtbot, window)
    window.show_plan(PLAN)
    settle(window)
    assert cut_off(window) == []
    assert twice(labels(window)) == [], words
    if words == "pseudo":
        assert untranslated(texts(window)) == ""


@pytest.mark.usefixtures("palette")
def test_it_can_be_seen_in_every_palette(window: EraseWindow) -> None:
    assert unreadable(window) == []
    window.setFocus()  # the look of what has the keyboard is another one
    assert edgeless(window) == []


def test_what_erases_is_in_sight_where_there_is_little_room(
    window: EraseWindow, qtbot: QtBot
) -> None:
    window.look_for("613 555 0123")
    window.resize(window.minimumSizeHint())
    window.show_plan(PLAN)
    erase = next(one for one in shown(window, Button) if "Erase" in one.text())
    qtbot.waitUntil(lambda: erase.visibleRegion().boundingRect().size() == erase.size())
