"""What the user has taken out, from the menus of calls and from the settings, in a real session."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QMessageBox, QScrollArea
from pytestqt.qtbot import QtBot

from callcontrol.cloudlink.models import CallState, Party
from callcontrol.diagnostics.session_recorder import SessionRecorder
from callcontrol.erasing import Erasing
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.storage.history import digits_only
from callcontrol.storage.recording import Recording
from callcontrol.tasks import Tasks
from callcontrol.ui.erase_window import EraseWindow
from callcontrol.ui.main_window import MainWindow
from callcontrol.ui.privacy_control import PrivacyControl
from tests.callcontrol.storage.samples import NOON, record
from tests.callcontrol.ui.looking import button, click, entries, named, open_window, read
from tests.end_to_end.signed_in import Desk, far_key, signed_in

ANN = Party(number="+16135550123", name="Ann Ångström")
BEN = Party(number="+16135550177", name="Ben")


async def finished(name: str) -> None:
    """The task called ``name`` has come to its end."""
    (task,) = (each for each in asyncio.all_tasks() if each.get_name() == name)
    await task


class Place:
    """A desk with calls, its window, and what is joined to it."""

    def __init__(self, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
        self.desk = desk
        self.window = MainWindow()
        open_window(qtbot, self.window)
        self.settings = SettingsStore(tmp_path / "settings.json")
        self.tasks = Tasks()
        self.now = NOON + timedelta(hours=1)
        self.control = PrivacyControl(self.window, self.settings, self.tasks, lambda: self.now)
        paths = Paths.in_folder(tmp_path)
        recording = Recording(paths.recording)
        self.desk.session.history.save(record(1, remote=ANN), record(2, minutes=2, remote=BEN))
        self.erasing = Erasing(paths, self.settings, recording, digits_only)

    def begin(self) -> None:
        self.control.start(self.desk.account, self.erasing)

    def kept(self) -> list[Party]:
        session = self.desk.account.session
        assert session is not None
        return [each.head.call.remote for each in session.history.entries()]

    def menu(self) -> QMenu:
        menu = QMenu(self.window)
        self.window.history.menu_opening.emit(menu, record(1, remote=ANN))
        return menu

    def agree(self, words: str) -> None:
        (box,) = self.window.findChildren(QMessageBox)
        assert "cannot be undone" in box.informativeText()
        click(box, words)


@asynccontextmanager
async def place(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Place]:
    async with signed_in(tmp_path) as desk:
        made = Place(desk, tmp_path, qtbot)
        try:
            yield made
        finally:
            await made.tasks.close()


async def test_a_person_is_erased_from_the_menu_of_a_call(tmp_path: Path, qtbot: QtBot) -> None:
    async with place(tmp_path, qtbot) as at:
        at.begin()
        entries(at.menu())["Erase this person…"].trigger()
        (window,) = at.window.findChildren(EraseWindow)
        erase = named(window, "Number", QLineEdit)
        assert erase.text() == ANN.number
        await finished("look for a person")
        assert "Calls: 1, from" in read(window)
        assert "This cannot be undone." in read(window)
        click(window, "Erase for good")
        await finished("erase")
        assert at.kept() == [BEN]
        assert "Erased. Nothing of them is kept any more." in read(window)
        window.close()


async def test_what_is_no_number_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    async with place(tmp_path, qtbot) as at:
        at.begin()
        at.control.erase_somebody()
        (window,) = at.window.findChildren(EraseWindow)
        field = named(window, "Number", QLineEdit)
        QTest.keyClicks(field, "Ann")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await finished("look for a person")
        assert "That is no number." in read(window)
        assert button(window, "Look what there is").isEnabled()
        assert window.findChildren(QScrollArea)


async def test_a_number_is_made_private_after_asking(tmp_path: Path, qtbot: QtBot) -> None:
    async with place(tmp_path, qtbot) as at:
        at.begin()
        entries(at.menu())["Make this number private…"].trigger()
        assert at.kept() == [BEN, ANN]
        at.agree("Make private")
        await finished("privacy")
        assert at.kept() == [BEN, Party()]
        entries(at.menu())["Keep calls with this number"].trigger()
        await finished("privacy")
        assert "Make this number private…" in entries(at.menu())


async def test_one_call_is_made_private_after_asking(tmp_path: Path, qtbot: QtBot) -> None:
    async with place(tmp_path, qtbot) as at:
        at.begin()
        entries(at.menu())["Make this call private…"].trigger()
        at.agree("Make private")
        await finished("privacy")
        assert at.kept() == [BEN, Party()]


async def test_a_call_that_has_gone_meanwhile_is_said_to_be_unchanged(
    tmp_path: Path, qtbot: QtBot
) -> None:
    async with place(tmp_path, qtbot) as at:
        at.begin()
        menu, history = at.menu(), at.desk.session.history
        history.delete(history.entry_of(record(1, remote=ANN)))
        entries(menu)["Make this call private…"].trigger()
        assert "The history cannot be changed now." in at.window.banner.sentence
        assert not at.window.findChildren(QMessageBox)


async def test_names_go_when_they_are_no_longer_kept(tmp_path: Path, qtbot: QtBot) -> None:
    async with place(tmp_path, qtbot) as at:
        at.begin()
        at.settings.change(keep_names=False)
        await finished("forget names")
        assert at.kept() == [Party(number=each.number) for each in (BEN, ANN)]


@pytest.mark.parametrize(("days", "left"), [(0, 2), (90, 2), (1, 0)])
async def test_what_is_too_old_goes_at_the_start(
    tmp_path: Path, qtbot: QtBot, days: int, left: int
) -> None:
    async with place(tmp_path, qtbot) as at:
        at.settings.change(keep_days=days)
        at.now = NOON + timedelta(days=2) if left == 0 else NOON + timedelta(days=89)
        account, told = at.desk.account, asyncio.Event()
        account.statuses.subscribe(lambda _: told.set())
        before = (account.session,) if left == 0 else ()
        at.begin()
        await asyncio.sleep(0)  # it has begun
        await at.erasing.sweep(NOON)  # comes after it, and finds nothing so old
        while account.session in (None, *before):  # what it shows is out of date
            await told.wait()
            told.clear()
        assert len(at.kept()) == left


async def test_a_private_call_is_in_no_file(tmp_path: Path, qtbot: QtBot) -> None:
    recording = Recording(tmp_path / "recording.jsonl")
    recorder = SessionRecorder(recording, lambda: NOON)
    async with signed_in(tmp_path, recorder=recorder) as desk:
        at = Place(desk, tmp_path, qtbot)
        desk.exchange.make_call("2882", "2881")
        leg = await desk.leg(CallState.RINGING)
        desk.session.history.private_numbers.add(leg.call.remote.number)
        assert leg.call.remote.name in (tmp_path / "recording.jsonl").read_text("utf-8")
        desk.exchange.end(far_key(leg))
        await desk.until(lambda: not desk.session.store.live)
        assert at.kept()[0] == Party()
        assert leg.call.remote.name not in (tmp_path / "recording.jsonl").read_text("utf-8")
        await at.tasks.close()
        desk.exchange.make_call("2882", "2881")
        await desk.leg(CallState.RINGING)
        assert leg.call.remote.name not in (tmp_path / "recording.jsonl").read_text("utf-8")
    recording.close()
