"""When no pop may come: a table, and how the end of it is told."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from callcontrol.settings import Settings, SettingsStore
from callcontrol.ui.quiet_time import QuietTime, is_quiet
from tests.callcontrol.calls.builders import moment

NOW = moment(0)
LATER, EARLIER = moment(60).isoformat(), moment(-60).isoformat()


@pytest.mark.parametrize(
    ("until", "when_busy", "busy", "quiet"),
    [
        ("", False, False, False),
        ("", False, True, True),
        ("", True, True, False),
        (LATER, False, False, True),
        (LATER, True, False, True),
        (EARLIER, False, False, False),
        (EARLIER, False, True, True),
        ("soon", False, False, False),
        ("2026-03-02T09:30:00", False, False, False),  # nobody knows in which zone
    ],
)
def test_when_no_pop_may_come(until: str, *, when_busy: bool, busy: bool, quiet: bool) -> None:
    settings = replace(Settings(), no_pops_until=until, pops_when_busy=when_busy)
    assert is_quiet(settings, NOW, lambda: busy) is quiet


def test_the_desktop_is_not_asked_when_its_answer_does_not_count() -> None:
    def fail() -> bool:
        raise AssertionError("asked")

    assert not is_quiet(replace(Settings(), pops_when_busy=True), NOW, fail)
    assert is_quiet(replace(Settings(), no_pops_until=LATER), NOW, fail)


class Desktop:
    """A desktop on which another program fills the screen, or not."""

    full = False

    def window(self) -> int:
        return 1

    def give(self, window: int) -> None:
        raise AssertionError(f"{window} was not asked for")

    def middle(self, _window: int) -> tuple[int, int] | None:
        return None

    def is_busy(self, _window: int) -> bool:
        return self.full


class Day:
    """A clock of the test's own."""

    def __init__(self) -> None:
        self.now = NOW

    def pass_time(self, length: timedelta) -> None:
        self.now += length

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


def test_who_waits_is_told_when_the_desktop_is_free(qtbot: QtBot, store: SettingsStore) -> None:
    desktop = Desktop()
    desktop.full = True
    quiet = QuietTime(store, desktop, Day())
    assert quiet.is_now()
    told: list[bool] = []
    quiet.over.connect(lambda: told.append(True))
    quiet.wait()
    (timer,) = (timer for timer in quiet.findChildren(QTimer) if timer.isActive())
    timer.timeout.emit()
    assert told == []
    desktop.full = False
    timer.timeout.emit()
    assert told == [True]
    assert not timer.isActive()  # nothing runs while nobody waits
    assert not quiet.is_now()
    quiet.stop()
    assert qtbot is not None


def test_silence_counts_without_a_window_system_that_tells(
    qtbot: QtBot, store: SettingsStore
) -> None:
    quiet = QuietTime(store, None, Day())
    assert not quiet.is_now()
    quiet.is_silent = lambda: True
    assert quiet.is_now()
    store.change(pops_when_busy=True)
    assert not quiet.is_now()
    quiet.stop()
    assert qtbot is not None


def test_the_end_of_a_pause_is_told_by_itself(qtbot: QtBot, store: SettingsStore) -> None:
    day = Day()
    quiet = QuietTime(store, None, day)
    store.change(no_pops_until=(NOW + timedelta(hours=1)).isoformat())
    assert quiet.end == NOW + timedelta(hours=1)
    (timer,) = (timer for timer in quiet.findChildren(QTimer) if timer.isActive())
    assert 3_600_000 <= timer.interval() < 3_601_000
    day.pass_time(timedelta(hours=1))
    with qtbot.waitSignal(quiet.changed):
        timer.timeout.emit()
    assert not quiet.is_now()
    assert not timer.isActive()
    quiet.stop()


def test_under_a_locked_screen_it_is_quiet_whatever_is_set(
    qtbot: QtBot, store: SettingsStore
) -> None:
    store.change(pops_when_busy=True)
    quiet = QuietTime(store, None, Day())
    quiet.show_locked(True)
    assert (quiet.is_now(), quiet.is_busy()) == (True, True)
    quiet.wait()
    assert not any(timer.isActive() for timer in quiet.findChildren(QTimer))  # nothing to look for
    with qtbot.waitSignal(quiet.over, timeout=0, raising=False) as told:
        quiet.show_locked(False)
    assert told.signal_triggered
    assert (quiet.is_now(), quiet.is_busy()) == (False, False)
    quiet.stop()


def test_who_waits_when_the_screen_is_locked_is_told_when_it_no_longer_is(
    qtbot: QtBot, store: SettingsStore
) -> None:
    quiet = QuietTime(store, None, Day())
    quiet.is_silent = lambda: True
    quiet.wait()
    quiet.show_locked(True)
    assert not any(timer.isActive() for timer in quiet.findChildren(QTimer))
    quiet.show_locked(False)
    (timer,) = (timer for timer in quiet.findChildren(QTimer) if timer.isActive())
    quiet.is_silent = lambda: False
    with qtbot.waitSignal(quiet.over):
        timer.timeout.emit()
    quiet.stop()
