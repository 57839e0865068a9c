"""Under a locked screen nothing is shown or asked; before a sleep all is kept."""

import datetime
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from callcontrol.status import ConnectionState
from callcontrol.ui.lock_and_sleep import LockAndSleep
from callcontrol.ui.system_signals import SystemSignals
from cloudlink_simulator.legs import Party
from tests.callcontrol.ui.looking import buttons, named, read
from tests.callcontrol.ui.test_desktop_ui import CALLER, NAME, Screen, on_screen
from tests.callcontrol.ui.test_missed_calls import Desktop


@dataclass
class Locking:
    """Somebody's screen, and what the system says of it."""

    screen: Screen
    signals: SystemSignals
    said: list[tuple[str, str]]
    """Title and text of each notification."""

    def lock(self, is_locked: bool = True) -> None:
        self.signals.tell_locked(is_locked)

    async def rings(self, number: str = CALLER, name: str = NAME) -> None:
        """Somebody calls, and no pop is waited for."""
        before = len(self.screen.desk.session.store.live)
        self.screen.exchange.make_call(number, "2881", presented=Party(number, name))
        await self.screen.until(lambda: len(self.screen.desk.session.store.live) > before)


@asynccontextmanager
async def locking(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, names: bool = False
) -> AsyncIterator[Locking]:
    async with on_screen(tmp_path, qtbot) as screen:
        signals = SystemSignals(screen.window)
        settings = screen.ui._settings
        settings.remember(lock_screen_names=names)
        LockAndSleep(screen.ui, screen.desk.account, settings, signals)
        yield Locking(screen, signals, Desktop(monkeypatch).told)


@pytest.mark.parametrize("names", [False, True])
async def test_a_call_is_told_without_a_card_and_without_its_name(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, names: bool
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch, names=names) as it:
        it.lock()
        await it.rings()
        (record,) = it.screen.desk.session.store.live
        await it.screen.until(lambda: it.said)
        assert it.screen.ui.pops.get(record.key) is None
        assert it.said == [("Incoming call", NAME if names else "")]
        it.lock(False)
        await it.screen.until(lambda: it.screen.ui.pops.get(record.key))  # it rings still
        assert NAME in read(it.screen.pop(record))
        assert len(it.said) == 1


async def test_what_rang_before_goes_from_the_screen_and_comes_back(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch) as it:
        record = await it.screen.rings()
        pop = it.screen.pop(record)
        it.lock()
        assert not pop.isVisible()
        assert it.said == []  # who locks the screen has seen it
        it.lock(False)
        assert it.screen.pop(record).isVisible()


async def test_no_way_to_a_call_leads_past_the_lock(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch) as it:
        record = await it.screen.rings()
        it.lock()
        it.screen.ui.jump.go()
        assert it.screen.ui.pops.get(record.key) is None
        it.lock(False)
        assert it.screen.pop(record).isVisible()


async def test_a_card_that_says_goodbye_does_not_come_back(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch) as it:
        record = await it.screen.rings()
        pop = it.screen.pop(record)
        it.screen.hangs_up(record)
        await it.screen.until(lambda: pop.is_leaving)
        it.lock()
        assert not pop.isVisible()
        it.lock(False)
        assert it.screen.ui.pops.get(record.key) is None


async def test_who_was_missed_meanwhile_is_summed_up_afterwards(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch) as it:
        it.lock()
        for number, name in ((CALLER, NAME), ("+14165550150", "Casey Reed"), (CALLER, NAME)):
            await it.rings(number, name)
            (record,) = it.screen.desk.session.store.live
            it.screen.hangs_up(record)
            await it.screen.until(lambda: not it.screen.desk.session.store.live)
        assert {title for title, _ in it.said} == {"Incoming call"}
        it.said.clear()
        it.lock(False)
        assert it.said == [("2 callers missed", f"{NAME} · Casey Reed")]


async def test_one_who_was_missed_is_told_as_always(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch) as it:
        it.lock()
        await it.rings()
        (record,) = it.screen.desk.session.store.live
        it.screen.hangs_up(record)
        await it.screen.until(lambda: not it.screen.desk.session.store.live)
        it.lock(False)
        assert it.said[-1][0] == f"Missed call from {NAME}"


async def test_a_link_is_refused_and_that_is_said_afterwards(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch) as it:
        question = it.screen.ui.question
        it.lock()
        question.ask("tel:+16135550123")
        assert not question.isVisible()
        it.lock(False)
        assert "while the screen was locked" in read(question)
        assert buttons(question) == ["Close"]
        assert not it.screen.desk.session.store.live


async def test_what_was_typed_is_on_disk_before_the_user_is_logged_off(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch) as it:
        record = await it.screen.talks()
        card = it.screen.card_of(record)
        card.note.offer(lambda: datetime.date(2026, 11, 22))
        card.note.open()
        named(card, "Note on this call", QPlainTextEdit).setPlainText("Wants an offer")
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.emit()
        entry = it.screen.desk.session.history.entry_of(record)
        assert entry.remark.note == "Wants an offer"


async def test_before_a_sleep_nothing_is_green_and_what_was_typed_is_on_disk(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with locking(tmp_path, qtbot, monkeypatch) as it:
        session = it.screen.desk.session
        record = await it.screen.talks()
        card = it.screen.card_of(record)
        card.note.offer(lambda: datetime.date(2026, 11, 22))
        card.note.open()
        named(card, "Note on this call", QPlainTextEdit).setPlainText("Wants an offer")
        it.signals.tell_sleep()
        assert session.status.state is ConnectionState.RECOVERING
        entry = session.history.entry_of(record)
        assert entry.remark.note == "Wants an offer"
        it.screen.hangs_up(record)  # while it sleeps
        it.signals.tell_woken()
        await it.screen.until(lambda: session.status.state is ConnectionState.CONNECTED)
        assert not session.store.live
