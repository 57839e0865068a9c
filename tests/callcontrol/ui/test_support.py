"""The windows that help when something is wrong: the delays of the calls, the file for support."""

import asyncio
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import Hops
from callcontrol.diagnostics.bundle import BundleFault
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.tasks import Tasks
from callcontrol.ui import delay_words
from callcontrol.ui.about import About
from callcontrol.ui.delays_window import DelaysWindow, open_delays
from callcontrol.ui.desktop_ui import DesktopUi
from callcontrol.ui.diagnostics_window import DiagnosticsWindow, open_diagnostics
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.support import Support
from tests.callcontrol.calls.test_delays import CALLS, way
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.callcontrol.ui.looking import (
    buttons,
    click,
    entries,
    key,
    named,
    open_window,
    read,
    shown,
)
from tests.callcontrol.ui.pseudo_locale import texts, untranslated
from tests.callcontrol.ui.test_contrast import (  # noqa: F401 - the fixture is used by name
    _palette,
    edgeless,
    unreadable,
)
from tests.callcontrol.ui.test_desktop_ui import Screen
from tests.callcontrol.ui.test_layout import (  # noqa: F401 - the fixtures are used by name
    _fonts,
    _words,
    cut_off,
    settle,
)
from tests.callcontrol.ui.test_translation import labels, twice
from tests.end_to_end.signed_in import far_key, signed_in

WRONG = [way(40, 10, 30, 100, 5, computer_ahead=-2300)]


def diagnostics(tmp_path: Path) -> DiagnosticsWindow:
    return DiagnosticsWindow(Paths.in_folder(tmp_path / "profile"), Tasks())


# --- delays --------------------------------------------------------------------------------------


def test_it_says_who_is_slow(qtbot: QtBot) -> None:
    window = DelaysWindow(CALLS)
    open_window(qtbot, window)
    words = read(window)
    assert "Calls measured: 21. Most time is lost here: CloudLink → this computer." in words
    named(window, "CloudLink: processing: Median 20 ms, 95 % within 29 ms", QWidget)
    named(window, "CloudLink → this computer, Median: +100 ms", QWidget)


def test_what_two_clocks_told_is_marked_and_never_sold_as_a_delay(qtbot: QtBot) -> None:
    window = DelaysWindow(WRONG)
    open_window(qtbot, window)
    words = read(window)
    assert "+ means: so much longer than the fastest of these calls." in words
    assert "CloudLink → this computer: the two clocks differ by at least 2.20 s." in words
    assert "Phone system → CloudLink: by the two clocks, the fastest call took 40 ms." in words
    assert "-" not in words.replace("+-", "-").replace("so-", "")


def test_without_calls_it_says_so(qtbot: QtBot) -> None:
    window = DelaysWindow([Hops()])
    open_window(qtbot, window)
    assert "No call has been measured yet." in read(window)


def test_it_can_be_copied_for_support(qtbot: QtBot) -> None:
    window = DelaysWindow(CALLS)
    open_window(qtbot, window)
    click(window, "Copy as text")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "From where to where\tMedian\t95 % within"
    assert copied[2] == "CloudLink: processing\t20 ms\t29 ms"


def test_the_arrows_scroll_it(qtbot: QtBot) -> None:
    window = DelaysWindow(CALLS)
    window.resize(300, 200)
    open_window(qtbot, window)
    window.resize(window.width(), 240)
    (area,) = shown(window, QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    key(window, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0
    key(window, Qt.Key.Key_Up)
    assert area.verticalScrollBar().value() == 0


def test_there_is_one_window_and_it_shows_the_last_calls(qtbot: QtBot) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    open_delays([], window)
    open_delays(CALLS, window)
    (there,) = (one for one in window.findChildren(DelaysWindow) if one.isVisible())
    assert "Calls measured: 21." in read(there)


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [(0.2, "0 ms"), (999.4, "999 ms"), (1000, "1.00 s"), (9990, "9.99 s"), (12345, "12 s")],
)
def test_lengths_are_as_short_as_can_be_read(milliseconds: float, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    assert delay_words.length(milliseconds) == words
    QLocale.setDefault(before)


# --- both in every dress -------------------------------------------------------------------------

WINDOWS: dict[str, Callable[[Path], QWidget]] = {
    "delays": lambda _: DelaysWindow(CALLS + WRONG),
    "no delays": lambda _: DelaysWindow([]),
    "diagnostics": diagnostics,
}


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("which", WINDOWS)
def test_nothing_is_cut_off(qtbot: QtBot, tmp_path: Path, which: str, words: str) -> None:
    window = WINDOWS[which](tmp_path)
    open_window(qtbot, window)
    settle(window)
    assert cut_off(window) == []
    assert twice(labels(window)) == [], words
    if words == "pseudo":
        assert untranslated(texts(window), ["CloudLink"]) == ""


@pytest.mark.usefixtures("palette")
@pytest.mark.parametrize("which", WINDOWS)
def test_everything_can_be_read(qtbot: QtBot, tmp_path: Path, which: str) -> None:
    window = WINDOWS[which](tmp_path)
    open_window(qtbot, window)
    assert unreadable(window) == []
    window.setFocus()  # the look of what has the keyboard is another one
    assert edgeless(window) == []


# --- the file for support ------------------------------------------------------------------------


async def all_done() -> None:
    """Wait for what was started."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.wait(others, timeout=10)


async def test_it_is_saved_and_can_be_found(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window = diagnostics(tmp_path)
    open_window(qtbot, window)
    assert buttons(window) == ["Save as…"]
    window.save(tmp_path / "d.zip")
    assert "Saving. Calls go on meanwhile." in read(window)
    await all_done()
    assert "Saved as d.zip. Send this file to support." in read(window)
    assert zipfile.is_zipfile(tmp_path / "d.zip")
    click(window, "Show in folder")
    assert opened == [str(tmp_path)]


async def test_a_place_that_cannot_be_written_to_is_said_to_be_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = diagnostics(tmp_path)
    open_window(qtbot, window)
    window.save(tmp_path / "nowhere" / "d.zip")
    await all_done()
    assert "The file cannot be written there. Choose another place." in read(window)
    assert buttons(window) == ["Save as…"]


async def test_closed_meanwhile_it_is_saved_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    window = diagnostics(tmp_path)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    open_window(qtbot, window)
    window.save(tmp_path / "d.zip")
    window.close()
    await all_done()
    assert zipfile.is_zipfile(tmp_path / "d.zip")


def test_it_asks_where_to_without_blocking(qtbot: QtBot, tmp_path: Path) -> None:
    window = diagnostics(tmp_path)
    open_window(qtbot, window)
    click(window, "Save as…")
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".zip")
    dialog.close()


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    window = diagnostics(tmp_path)
    open_window(qtbot, window)
    key(window, Qt.Key.Key_Return)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.close()


def test_there_is_one_window_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    for _ in range(2):
        open_diagnostics(Paths.in_folder(tmp_path), Tasks(), window)
    assert len(window.findChildren(DiagnosticsWindow)) == 1


def test_each_fault_has_a_sentence() -> None:
    from callcontrol.ui import problems

    for fault in BundleFault:
        assert "went wrong" not in problems.sentence(fault.value)


# --- over a real session -------------------------------------------------------------------------


async def test_a_call_is_measured_until_it_is_on_the_screen_and_shown(
    qtbot: QtBot, tmp_path: Path
) -> None:
    async with signed_in(tmp_path) as desk:
        ui = DesktopUi(
            window=MainWindow(),
            settings=SettingsStore(tmp_path / "settings.json"),
            now=lambda: datetime.now(UTC),
            quit_program=lambda: None,
        )
        tasks = Tasks()
        support = Support(
            ui.window,
            ui.pops,
            Paths.in_folder(tmp_path),
            tasks,
            now=lambda: datetime.now(UTC),
        )
        qtbot.addWidget(ui.pops)
        open_window(qtbot, ui.window)
        ui.start(desk.account, None)
        support.start(desk.account)
        screen = Screen(desk, ui, HandTime())
        record = await screen.rings()
        ringing = desk.session.store.get(record.key)
        assert ringing is not None
        hops = ringing.call.hops
        assert hops is not None
        assert hops.received is not None
        assert hops.painted is not None
        assert 0 <= hops.painted - hops.received < 5000
        desk.exchange.make_call("2881", "2882")  # by the phone itself: a card, and no pop

        def outgoing() -> Hops | None:
            legs = [leg.call for leg in desk.session.store.live if leg.key != record.key]
            return legs[0].hops if legs else None

        await screen.until(lambda: (way := outgoing()) is not None and way.painted is not None)
        (other,) = (leg for leg in desk.session.store.live if leg.key != record.key)
        desk.exchange.end(far_key(other))
        screen.hangs_up(record)
        await screen.until(lambda: not desk.session.store.live)
        assert [one.call.hops for one in desk.history() if one.key == record.key] == [hops]
        menu = entries(ui.window.header.menu)
        menu["About"].trigger()
        (about,) = ui.window.findChildren(About)
        click(about, "Delays of the last calls")
        (delays,) = ui.window.findChildren(DelaysWindow)
        assert "Calls measured: 2." in read(delays)
        menu["Save diagnostics…"].trigger()
        assert ui.window.findChildren(DiagnosticsWindow)
        await ui.stop()
