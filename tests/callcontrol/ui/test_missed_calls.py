"""Missed calls at the tray and in notifications; simulator, network and disk are real."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Call, CallAction, CallState, Cause
from callcontrol.ui.call_back_menu import CallBackMenu, Caller
from callcontrol.ui.missed_calls import PAUSE_MS
from tests.callcontrol.calls.builders import call
from tests.callcontrol.storage.samples import record
from tests.callcontrol.ui.looking import buttons, entries, key, let_pass, read
from tests.callcontrol.ui.test_desktop_ui import CALLER, NAME, Screen, on_screen
from tests.end_to_end.signed_in import far_key

OTHER = "+16135550199"


class Desktop:
    """A desktop with a tray, and the notifications that it was given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: list[tuple[str, str]] = []
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
        monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _icon: True)
        monkeypatch.setattr(QSystemTrayIcon, "showMessage", self._show)

    def _show(self, title: str, sentence: str, _icon: QIcon) -> None:
        self.told.append((title, sentence))


@pytest.fixture(name="desktop")
def _desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    return Desktop(monkeypatch)


def at_the_tray(screen: Screen, words: str) -> list[str]:
    """What a submenu of the tray offers."""
    let_pass(screen.window, PAUSE_MS)
    return list(entries(submenu(screen, words)))


def submenu(screen: Screen, words: str) -> QMenu:
    menu = entries(screen.ui.tray.menu)[words].menu()
    assert isinstance(menu, QMenu)
    return menu


def offers(screen: Screen, words: str) -> bool:
    let_pass(screen.window, PAUSE_MS)
    return words in entries(screen.ui.tray.menu)


async def misses(screen: Screen, number: str = CALLER, name: str = NAME) -> None:
    """Somebody calls and gives up."""
    record = await screen.rings(number, name)
    screen.hangs_up(record)
    await screen.until(lambda: screen.card(record) is None)


def looks_away(screen: Screen) -> None:
    screen.window.hide()
    QApplication.processEvents()


async def test_each_caller_is_told_with_how_often_they_called(
    tmp_path: Path, qtbot: QtBot, desktop: Desktop
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        await misses(screen)
        await misses(screen, OTHER, "Lee & <b>Sons</b>")
        await misses(screen)
        assert [title for title, _ in desktop.told] == [
            f"Missed call from {NAME}",
            "Missed call from Lee & <b>Sons</b>",
            f"{NAME}, 2 missed",
        ]
        assert "Click to call back" in desktop.told[-1][1]
        assert offers(screen, "Missed (3)")
        first, second = at_the_tray(screen, "Missed (3)")
        assert first.startswith(f"{NAME}, 2 missed · ")
        assert second.startswith("Lee & <b>Sons</b> · ")
        assert "3 missed" in next(iter(entries(screen.ui.tray.menu)))


async def test_who_was_answered_elsewhere_or_sent_on_was_not_missed(
    tmp_path: Path, qtbot: QtBot, desktop: Desktop
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        taken = await screen.rings()
        screen.exchange.pick_up(far_key(taken), "2885")
        await screen.until(lambda: screen.card(taken) is None)
        sent_on = await screen.rings()
        screen.exchange.redirect(far_key(sent_on), "2882")
        await screen.until(lambda: screen.card(sent_on) is None)
        talked = await screen.rings()
        screen.exchange.answer(far_key(talked))
        await screen.until(lambda: screen.state(talked) == "connected")
        screen.hangs_up(talked)
        await screen.until(lambda: screen.card(talked) is None)
        assert desktop.told == []
        assert offers(screen, "Missed")
        assert not submenu(screen, "Missed").menuAction().isEnabled()
        assert len(at_the_tray(screen, "Recent")) == 1


def leg(phone: str, state: CallState = CallState.RINGING, seconds: float = 0) -> Call:
    """Of one call that rings at several phones of ours."""
    cause = Cause.CALL_CANCELLED if state is CallState.IDLE else Cause.NEW_CALL
    same = call(f"3{phone}", state, seconds, endpoint_id=phone, cause=cause)
    return replace(same, tracking_id="7#1")


GONE, TAKEN = leg("2881", CallState.IDLE, 5), leg("2882", CallState.CONNECTED, 5)


@pytest.mark.parametrize("news", [(GONE, TAKEN), (TAKEN, GONE)])
@pytest.mark.parametrize("at_once", [True, False])
async def test_what_another_phone_of_ours_took_was_not_missed(
    tmp_path: Path, qtbot: QtBot, desktop: Desktop, *, news: tuple[Call, Call], at_once: bool
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        screen.hears(leg("2881"), leg("2882"))
        pop = screen.pop(screen.desk.session.store.live[0])
        for told in (news,) if at_once else ((one,) for one in news):
            screen.hears(*told)
        assert "It rings no longer" in read(pop)
        assert "Call back" not in buttons(pop)
        screen.hears(leg("2882", CallState.IDLE, 60))
        assert desktop.told == []
        assert offers(screen, "Missed")


@pytest.mark.parametrize("last", ["2881", "2882"])
@pytest.mark.parametrize("at_once", [True, False])
async def test_what_several_phones_missed_is_told_once_when_the_last_rings_no_longer(
    tmp_path: Path, qtbot: QtBot, desktop: Desktop, *, last: str, at_once: bool
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        screen.hears(leg("2881"), leg("2882"))
        pops = [screen.pop(record) for record in screen.desk.session.store.live]
        first = {"2881": "2882", "2882": "2881"}[last]
        ends = leg(first, CallState.IDLE, 9), leg(last, CallState.IDLE, 9)
        if not at_once:
            screen.hears(ends[0])
            assert desktop.told == []
        screen.hears(*ends)
        assert [title for title, _ in desktop.told] == [f"Missed call from {NAME}"]
        assert any("The caller gave up" in read(pop) for pop in pops)
        assert offers(screen, "Missed (1)")


async def test_a_click_brings_the_window_with_the_number_ready_to_call(
    tmp_path: Path, qtbot: QtBot, desktop: Desktop
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        await misses(screen)
        (icon,) = screen.ui.tray.findChildren(QSystemTrayIcon)
        assert not screen.window.isVisible()
        icon.messageClicked.emit()
        assert screen.window.isVisible()
        await screen.until(screen.window.isActiveWindow)
        key(screen.window, Qt.Key.Key_Return)
        await screen.until(lambda: screen.desk.session.store.live)
        (call,) = screen.desk.session.store.live
        assert call.call.remote.number == CALLER
        assert len(desktop.told) == 1


async def test_looking_at_the_window_or_the_list_is_seeing(
    tmp_path: Path, qtbot: QtBot, desktop: Desktop
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        await misses(screen)
        assert offers(screen, "Missed (1)")
        submenu(screen, "Missed (1)").aboutToShow.emit()
        assert offers(screen, "Missed")
        assert len(at_the_tray(screen, "Missed")) == 1
        await misses(screen)
        assert offers(screen, "Missed (1)")
        screen.window.come_forward()
        await screen.until(screen.window.isActiveWindow)
        assert offers(screen, "Missed")
        assert [title for title, _ in desktop.told] == [f"Missed call from {NAME}"] * 2


async def test_what_nobody_looked_at_is_still_news_after_a_restart(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        await misses(screen)
        await screen.desk.account.close()
        await screen.desk.account.start()
        await screen.until(lambda: offers(screen, "Missed (1)"))


async def test_what_one_account_has_seen_another_has_not(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        await misses(screen)
        later = "2126-01-01T00:00:00+00:00"
        known = screen.ui._settings.current.missed_seen
        screen.ui._settings.change(missed_seen={**known, "another": later})
        await screen.desk.account.close()
        await screen.desk.account.start()
        await screen.until(lambda: offers(screen, "Missed (1)"))


async def test_what_was_on_record_before_is_no_news(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        await misses(screen)
        screen.ui._settings.change(missed_seen={})
        await screen.desk.account.close()
        await screen.desk.account.start()
        await screen.until(lambda: len(at_the_tray(screen, "Missed")) == 1)


async def test_what_a_file_brings_is_listed_and_no_news(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        screen.desk.session.history.save(record(1, answered_on=None, outcome=Outcome.MISSED))
        screen.window.history.read_again()
        await screen.until(lambda: len(at_the_tray(screen, "Missed")) == 1)


async def test_calling_back_and_redialling_at_the_tray(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        redial = entries(screen.ui.tray.menu)["Redial last number"]
        assert not redial.isEnabled()
        await misses(screen)
        let_pass(screen.window, PAUSE_MS)
        next(iter(entries(submenu(screen, "Missed (1)")).values())).trigger()
        await screen.until(lambda: screen.desk.session.store.live)
        (call,) = screen.desk.session.store.live
        assert call.call.remote.number == CALLER
        await screen.desk.act(call.key, CallAction.END)
        await screen.until(lambda: not screen.desk.session.store.live)
        assert redial.isEnabled()
        let_pass(screen.window, 1000)
        redial.trigger()
        await screen.until(lambda: screen.desk.session.store.live)
        assert not screen.window.isVisible()


@pytest.mark.parametrize("code", ["*21*2885#", "tel:*21*2885%23"])
async def test_a_code_is_not_called_back_at_once(tmp_path: Path, qtbot: QtBot, code: str) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        screen.ui.tray.call_back_requested.emit(code)
        assert screen.window.isVisible()
        assert not screen.desk.session.store.live


async def test_a_caller_without_a_number_cannot_be_called_back(qtbot: QtBot) -> None:
    menu = CallBackMenu()
    qtbot.addWidget(menu)
    menu.show_callers([Caller("Unknown caller", ""), Caller("Lee & Sons", "2885")])
    assert [entry.isEnabled() for entry in entries(menu).values()] == [False, True]
    assert list(entries(menu)) == ["Unknown caller", "Lee & Sons"]


async def test_an_open_list_does_not_move_under_the_pointer(qtbot: QtBot) -> None:
    menu = CallBackMenu()
    qtbot.addWidget(menu)
    asked: list[str] = []
    menu.call_back_requested.connect(asked.append)
    menu.show_callers([Caller("Lee", "2885")])
    menu.popup(menu.pos())
    menu.show_callers([Caller("Ann", "2884"), Caller("Lee", "2885")])
    assert list(entries(menu)) == ["Lee"]
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(entries(menu)) == ["Ann", "Lee"])
    assert asked == ["2885"]


async def test_who_was_spoken_with_since_is_waited_for_no_longer(
    tmp_path: Path, qtbot: QtBot, desktop: Desktop
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        looks_away(screen)
        await misses(screen)
        await misses(screen, OTHER, "Lee")
        assert offers(screen, "Missed (2)")
        talked = await screen.rings()
        screen.exchange.answer(far_key(talked))
        await screen.until(lambda: offers(screen, "Missed (1)"))
        (left,) = at_the_tray(screen, "Missed (1)")
        assert left.startswith("Lee · ")
        assert len(desktop.told) == 2
