"""The phones on the screen of somebody who is signed in: shown, switched, never believed early.

Simulator and network are real.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.settings import SettingsStore
from callcontrol.ui.dial_from import DialFrom
from callcontrol.ui.phone_row import PhoneButton
from cloudlink_simulator.behaviour import Line
from tests.callcontrol.ui.looking import (
    buttons,
    click,
    entries,
    key,
    let_pass,
    named,
    read,
    shown,
    type_text,
)
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen
from tests.end_to_end.signed_in import far_key


def line(screen: Screen) -> Line:
    return screen.exchange.lines.extensions["2881"]


def shows(screen: Screen, words: str) -> bool:
    return words in read(screen.window.header).splitlines()


def switch(screen: Screen) -> QAction:
    return entries(screen.window.header.menu)["Do not disturb"]


async def test_the_phone_is_shown_and_switched_in_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        switch(screen).trigger()
        assert not switch_is_on(screen)
        await screen.until(lambda: not switch_is_on(screen) and "asked for" in read(screen.window))
        await screen.until(lambda: shows(screen, "2881 · Do not disturb"))
        assert line(screen).dnd
        assert switch(screen).isChecked()
        switch(screen).trigger()
        await screen.until(lambda: shows(screen, "2881 · Available"))
        assert not line(screen).dnd


def switch_is_on(screen: Screen) -> bool:
    menus = (screen.window.header.menu, screen.ui.tray.menu)
    return any(
        entry.isChecked()
        for menu in menus
        for words, entry in entries(menu).items()
        if words.startswith("Do not disturb")
    )


async def test_the_phone_is_switched_at_the_tray(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        entries(screen.ui.tray.menu)["Do not disturb"].trigger()
        await screen.until(lambda: switch_is_on(screen))
        assert "Do not disturb" in next(iter(entries(screen.ui.tray.menu)))
        assert line(screen).dnd


async def test_the_user_says_that_they_are_busy(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        menu = entries(screen.window.header.menu)["Availability"].menu()
        assert menu is not None
        entries(menu)["Busy"].trigger()  # type: ignore[arg-type]
        await screen.until(lambda: shows(screen, "2881 · Busy"))
        assert line(screen).user_availability == "busy"


async def test_what_was_pressed_on_the_phone_itself_is_seen(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        line(screen).dnd = True
        screen.window.header.menu.aboutToShow.emit()
        await screen.until(lambda: shows(screen, "2881 · Do not disturb"))
        line(screen).dnd, line(screen).message_waiting = False, True
        await screen.until(lambda: screen.time.sleepers)
        screen.time.advance(8)
        await screen.until(lambda: shows(screen, "2881 · Available · message waiting"))
        line(screen).message_waiting = False
        screen.hangs_up(await screen.rings())
        await screen.until(lambda: shows(screen, "2881 · Available"))


async def test_a_phone_that_refuses_is_shown_as_it_is(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        del screen.exchange.lines.extensions["2881"]
        switch(screen).trigger()
        await screen.until(lambda: "no longer there" in read(screen.window))
        await screen.until(lambda: shows(screen, "2881 · Not known"))
        assert not switch(screen).isEnabled()


async def test_without_a_connection_nothing_is_known_of_the_phone(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        simulator = screen.desk.simulator
        simulator.trouble.switch_on("forbidden", match="connections")
        simulator.notifications.broker.stop()
        await screen.until(lambda: shows(screen, "2881"))
        assert not switch(screen).isEnabled()
        simulator.trouble.clear()
        click(screen.window, "Try again")
        await screen.until(lambda: shows(screen, "2881 · Available"))


# --- several -------------------------------------------------------------------------------------

ADMIN = "2880"
"""Who may control the phones of others."""


def chips(screen: Screen) -> list[str]:
    return [chip.text() for chip in shown(screen.window, PhoneButton)]


async def test_every_phone_is_shown_with_its_state(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot, watching=("2881", "2882")) as screen:
        await screen.until(lambda: chips(screen) == ["2881 · Free", "2882 · Free"])
        leg = screen.exchange.make_call("+16135550123", "2882")
        await screen.until(lambda: chips(screen) == ["2881 · Free", "2882 · Ringing"])
        (record,) = screen.desk.session.store.live
        await screen.until(lambda: "for 2882" in read(screen.card_of(record)))
        screen.exchange.end(leg.key)
        await screen.until(lambda: chips(screen) == ["2881 · Free", "2882 · Free"])


async def test_each_phone_is_switched_by_itself(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot, ADMIN, watching=("2880", "2882")) as screen:
        await screen.until(lambda: chips(screen) == ["2880 · Free", "2882 · Free"])
        phone = submenu(submenu(screen.window.header.menu, "Phones"), "2882 · Free")
        entries(submenu(phone, "Availability"))["Busy"].trigger()
        await screen.until(lambda: chips(screen)[1] == "2882 · Busy")
        phone = submenu(submenu(screen.ui.tray.menu, "Phones"), "2882 · Busy")
        entries(submenu(phone, "Availability"))["Away"].trigger()
        await screen.until(lambda: chips(screen)[1] == "2882 · Away")
        assert chips(screen)[0] == "2880 · Free"


def submenu(menu: QMenu, words: str) -> QMenu:
    found = entries(menu)[words].menu()
    assert isinstance(found, QMenu)
    return found


async def test_calls_are_made_from_the_phone_that_was_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot, ADMIN, watching=("2880", "2882")) as screen:
        await screen.until(lambda: chips(screen) == ["2880 · Free", "2882 · Free"])
        (dials,) = shown(screen.window, DialFrom)
        menu = dials.menu()
        assert menu is not None
        menu.aboutToShow.emit()
        entries(menu)["2882 · Free"].trigger()
        assert dials.text() == "2882"
        assert SettingsStore(tmp_path / "settings.json").current.dialling_endpoint == "2882"
        type_text(screen.window, "2885")
        key(screen.window, Qt.Key.Key_Return)
        await screen.until(lambda: screen.desk.session.store.live)
        (record,) = screen.desk.session.store.live
        assert record.key.endpoint_id == "2882"
        screen.exchange.end(far_key(record))
        await screen.until(lambda: not screen.desk.session.store.live)
        let_pass(screen.window.dialler, 400)
        screen.window.redial.trigger()
        await screen.until(lambda: screen.desk.session.store.live)
        assert screen.desk.session.store.live[0].key.endpoint_id == "2882"


# --- trouble -------------------------------------------------------------------------------------


async def test_a_phone_that_sends_no_events_is_said_to_within_ten_seconds(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        await screen.until(lambda: screen.time.sleepers == [8])
        line(screen).tells_events = False
        leg = screen.exchange.make_call("+16135550123", "2881")
        screen.time.advance(8)
        await screen.until(lambda: screen.time.sleepers == [9])
        screen.time.advance(1)
        await screen.until(lambda: "sends no events" in read(screen.window))
        assert screen.time.elapsed <= 10
        (record,) = screen.desk.session.store.live
        await screen.until(lambda: "Answer" in screen.offered(record))
        assert named(screen.window, "Phone trouble", QWidget).isVisible()
        assert "No events" in next(iter(entries(screen.ui.tray.menu)))
        line(screen).tells_events = True
        screen.exchange.end(leg.key)
        await screen.until(lambda: "sends no events" not in read(screen.window))
        assert named(screen.window, "Connected", QWidget).isVisible()


async def test_a_wrong_number_is_said_at_once_with_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot, watching=("2881", "2899")) as screen:
        await screen.until(lambda: chips(screen) == ["2881 · Free", "2899 · Not known"])
        assert "Phone 2899 cannot be watched" in read(screen.window)
        assert "Check the number in Settings" in read(screen.window)
        await screen.rings()


async def test_what_was_asked_of_a_phone_ends_with_the_sign_out(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        await screen.until(lambda: shows(screen, "2881 · Available"))
        switch(screen).trigger()
        entries(screen.window.header.menu)["Sign out"].trigger()
        await screen.until(lambda: "Sign in…" in buttons(screen.window))
        assert "Phone trouble" not in read(screen.window)
