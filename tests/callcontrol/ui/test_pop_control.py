"""What the user decides about pops, through the whole screen: place, quiet, and putting off."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callcontrol.settings import ACTIVE_SCREEN, SettingsStore
from callcontrol.ui.foreground import screen as working_screen
from callcontrol.ui.pop_places import Anchor
from callcontrol.ui.quiet_time import LOOK_AGAIN_MS, QuietTime
from callcontrol.ui.screen_pop import FAREWELL_MS, ScreenPop
from tests.bench.paint_mark import PaintMark
from tests.callcontrol.ui.looking import buttons, entries, read
from tests.callcontrol.ui.test_desktop_ui import Screen, on_screen
from tests.callcontrol.ui.test_missed_calls import Desktop, _desktop  # noqa: F401
from tests.callcontrol.ui.test_quiet_time import Desktop as BusyDesktop
from tests.end_to_end.signed_in import far_key

SLOWEST = 0.150
"""Seconds from the event that ends a call until its pop says so."""


def quiet_of(screen: Screen) -> QuietTime:
    (quiet,) = screen.window.findChildren(QuietTime)
    return quiet


def look_again(quiet: QObject) -> None:
    """Let the time come at which it is looked whether the desktop is free."""
    for timer in quiet.findChildren(QTimer):
        if timer.isActive() and timer.interval() == LOOK_AGAIN_MS:
            timer.timeout.emit()


async def rings_quietly(screen: Screen, name: str = "Jordan Blake") -> None:
    """Let somebody call; until the window shows the card."""
    from cloudlink_simulator.legs import Party

    before = len(screen.desk.session.store.live)
    screen.exchange.make_call("+16135550123", "2881", presented=Party("+16135550123", name))
    await screen.until(lambda: len(screen.desk.session.store.live) > before)
    await screen.until(lambda: screen.card(screen.desk.session.store.live[-1]))


async def test_while_the_desktop_is_busy_no_pop_comes_and_missed_calls_are_told_afterwards(
    tmp_path: Path,
    qtbot: QtBot,
    desktop: Desktop,
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        quiet = quiet_of(screen)
        is_busy = True
        quiet.is_silent = lambda: is_busy
        screen.window.hide()
        await rings_quietly(screen)
        (record,) = screen.desk.session.store.live
        assert screen.ui.pops.get(record.key) is None
        assert next(iter(entries(screen.ui.tray.menu))) == "Ringing · Jordan Blake"
        screen.hangs_up(record)
        await screen.until(lambda: not screen.desk.session.store.live)
        await rings_quietly(screen, "Casey Reed")
        look_again(quiet)
        assert desktop.told == []
        is_busy = False
        look_again(quiet)
        ((title, _),) = desktop.told
        assert title == "Missed call from Jordan Blake"
        (waiting,) = screen.desk.session.store.live
        assert "Casey Reed" in read(screen.pop(waiting))  # it rings still
        assert screen.ui.pops.get(record.key) is None  # it does not


async def test_the_user_may_want_pops_even_then(tmp_path: Path, qtbot: QtBot) -> None:
    SettingsStore(tmp_path / "settings.json").change(pops_when_busy=True)
    async with on_screen(tmp_path, qtbot) as screen:
        quiet_of(screen).is_silent = lambda: True
        record = await screen.rings()
        assert screen.pop(record).isVisible()


async def test_the_jump_key_brings_a_pop_that_was_held_back(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        quiet_of(screen).is_silent = lambda: True
        await rings_quietly(screen)
        (record,) = screen.desk.session.store.live
        screen.ui.jump.go()
        await screen.until(lambda: screen.pop(record).isActiveWindow())


@pytest.mark.parametrize("where", ["window", "tray"])
async def test_pops_are_put_off_and_come_again(tmp_path: Path, qtbot: QtBot, where: str) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        menu = screen.ui.tray.menu if where == "tray" else screen.window.header.menu
        putting_off = entries(menu)["No pops"].menu()
        assert putting_off is not None
        entries(putting_off)["Until tomorrow"].trigger()  # type: ignore[arg-type]
        await rings_quietly(screen)
        (record,) = screen.desk.session.store.live
        assert screen.ui.pops.get(record.key) is None
        for each in (screen.ui.tray.menu, screen.window.header.menu):
            assert "No pops until tomorrow" in entries(each)
        assert next(iter(entries(screen.ui.tray.menu))).endswith("No pops until tomorrow")
        assert SettingsStore(tmp_path / "settings.json").current.no_pops_until
        entries(putting_off)["Show pops again"].trigger()  # type: ignore[arg-type]
        assert screen.pop(record).isVisible()
        assert "No pops" in entries(screen.window.header.menu)


async def test_a_drawn_pop_is_remembered(tmp_path: Path, qtbot: QtBot) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        screen.pop(record).move(5, 7)
        screen.pop(record).dropped.emit(screen.pop(record))
        other = await screen.rings("+14165550150", "Casey Reed")
        assert screen.pop(other).x() == 5
        assert screen.pop(other).y() > screen.pop(record).geometry().bottom()
    kept = SettingsStore(tmp_path / "settings.json").current
    assert (kept.pop_corner, kept.pop_offset, kept.pop_screen) == ("top_left", (5, 7), "")


class Foreground(BusyDesktop):
    """A desktop whose active window is somewhere."""

    where: tuple[int, int] | None = (10, 10)

    def middle(self, _window: int) -> tuple[int, int] | None:
        return self.where


def test_the_screen_of_the_active_window_is_found(qtbot: QtBot) -> None:
    (only,) = (screen.name() for screen in QApplication.screens())
    desktop = Foreground()
    assert working_screen(desktop).name() == only
    desktop.where = None  # then it is that of the pointer
    assert working_screen(desktop).name() == only
    assert working_screen(None).name() == only
    assert qtbot is not None


async def test_pops_may_follow_the_screen_one_works_on(tmp_path: Path, qtbot: QtBot) -> None:
    SettingsStore(tmp_path / "settings.json").change(pop_screen=ACTIVE_SCREEN)
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        area = QApplication.primaryScreen().availableGeometry()
        assert area.contains(screen.pop(record).geometry())
        screen.pop(record).dropped.emit(screen.pop(record))
    assert SettingsStore(tmp_path / "settings.json").current.pop_screen == ACTIVE_SCREEN
    assert Anchor().corner == "bottom_right"


# --- how fast it says what happened, and how long that stands ------------------------------------


class Painted:
    """When a pop was painted that could no longer be answered."""

    def __init__(self, pop: ScreenPop) -> None:
        self.said = 0.0
        self._pop = pop
        mark = PaintMark(pop, self._note)
        mark.resize(pop.size())  # it hears of every part that is painted

    def _note(self, _window: object, moment: float) -> None:
        if not self.said and "Answer" not in buttons(self._pop):
            self.said = moment


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("answer", "Answered on the desk phone"),
        ("end", "The caller gave up"),
        ("pickup", "Answered by Alex Norwood"),
        ("redirect", "Redirected to "),
    ],
)
async def test_a_pop_says_at_once_what_happened_and_goes_two_seconds_later(
    tmp_path: Path, qtbot: QtBot, how: str, words: str
) -> None:
    async with on_screen(tmp_path, qtbot) as screen:
        record = await screen.rings()
        pop = screen.pop(record)
        painted = Painted(pop)
        arrived: list[float] = []
        screen.desk.session.changes.subscribe(lambda _: arrived.append(time.perf_counter()))
        begun = time.perf_counter()  # before the exchange, so before the notification too
        match how:
            case "answer":
                screen.exchange.answer(far_key(record))
            case "end":
                screen.hangs_up(record)
            case "pickup":
                screen.exchange.pick_up(far_key(record), "2880")
            case "redirect":
                screen.exchange.redirect(far_key(record), "2882")
        await screen.until(lambda: painted.said)
        assert words in read(pop)
        await screen.until(lambda: not pop.isVisible())
        stood = time.perf_counter() - painted.said
        took = painted.said - begun
        print(f"{how}: said {1000 * took:.1f} ms after the event, stood {stood:.2f} s")
        assert took < SLOWEST
        assert FAREWELL_MS / 1000 - SLOWEST < stood < FAREWELL_MS / 1000 + 0.5
