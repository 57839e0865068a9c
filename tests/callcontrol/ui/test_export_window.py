"""Calls out into a file and in from one, by the windows of a user."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from callcontrol.calls.search import MISSED, Search
from callcontrol.history_files.faults import FileFault
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.tasks import Tasks
from callcontrol.ui import problems
from callcontrol.ui.export_menu import ExportMenu
from callcontrol.ui.export_window import ExportWindow
from callcontrol.ui.history_care import Work
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.import_window import ImportWindow
from callcontrol.ui.main_window import MainWindow
from tests.callcontrol.history_files.filings import ALL
from tests.callcontrol.storage.samples import NOON
from tests.callcontrol.ui.looking import (
    buttons,
    click,
    entries,
    key,
    named,
    open_window,
    plain,
    read,
)
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
from tests.callcontrol.ui.test_support import all_done
from tests.callcontrol.ui.test_translation import labels, twice
from tests.end_to_end.signed_in import signed_in


@pytest.fixture(name="history")
def _history(tmp_path: Path) -> Iterator[History]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        history = History(connection, "account-1")
        history.save(*(leg for filed in reversed(ALL) for leg in filed.legs))
        yield history


def choose(window: QWidget, kind: str) -> None:
    choice = named(window, "Kind of file", QComboBox)
    choice.setCurrentIndex(choice.findData(kind))
    choice.activated.emit(choice.currentIndex())


def written(folder: Path) -> list[str]:
    return [file.name for file in folder.glob("calls*")]


async def test_calls_go_out_and_can_be_found(
    qtbot: QtBot, tmp_path: Path, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window = ExportWindow(history, Search(), Tasks())
    open_window(qtbot, window)
    choose(window, "json")
    assert buttons(window) == ["Save as…"]
    window.save(tmp_path / "calls.json")
    assert "Saving. Calls go on meanwhile." in read(window)
    assert "Cancel" in buttons(window)
    await all_done()
    assert "Calls saved in calls.json: 3." in read(window)
    assert len(json.loads((tmp_path / "calls.json").read_bytes())["entries"]) == 3
    click(window, "Show in folder")
    assert opened == [str(tmp_path)]


async def test_only_what_the_list_shows_or_all(
    qtbot: QtBot, tmp_path: Path, history: History
) -> None:
    window = ExportWindow(history, Search(outcomes=MISSED), Tasks())
    open_window(qtbot, window)
    choose(window, "csv")
    window.save(tmp_path / "some.csv")
    await all_done()
    assert "Calls saved in some.csv: 1." in read(window)
    assert (tmp_path / "some.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    click(window, "With a mark by which Excel knows the letters (BOM)")
    click(window, "Only the calls that the list shows")
    window.save(tmp_path / "all.csv")
    await all_done()
    assert "Calls saved in all.csv: 3." in read(window)
    assert (tmp_path / "all.csv").read_bytes().startswith(b"begun,")


async def test_a_workbook_is_in_the_users_words(
    qtbot: QtBot, tmp_path: Path, history: History
) -> None:
    window = ExportWindow(history, Search(), Tasks())
    open_window(qtbot, window)
    window.save(tmp_path / "calls.xlsx")
    await all_done()
    assert "Calls saved in calls.xlsx: 3." in read(window)


async def test_it_can_be_cancelled_and_closed(
    qtbot: QtBot, tmp_path: Path, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callcontrol.history_files.export.EACH", 1)
    window = ExportWindow(history, Search(), Tasks())
    open_window(qtbot, window)
    window.save(tmp_path / "calls.xlsx")
    click(window, "Cancel")
    await all_done()
    assert "Cancelled. No file was written." in read(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    window.save(tmp_path / "calls.xlsx")
    window.close()
    await all_done()
    assert written(tmp_path) == []


async def test_what_goes_wrong_is_said(qtbot: QtBot, tmp_path: Path, history: History) -> None:
    window = ExportWindow(history, Search(), Tasks())
    open_window(qtbot, window)
    window.save(tmp_path / "nowhere" / "calls.xlsx")
    await all_done()
    assert problems.sentence("export_not_writable") in read(window)
    source = tmp_path / "calls.json"
    source.write_bytes(b'{"format":"callcontrol history","version":1,"entries":[\nx')
    importing = ImportWindow(history, Tasks())
    open_window(qtbot, importing)
    importing.bring_in(source)
    await all_done()
    sentence = problems.sentence("import_line_broken")
    assert f"Line 2: {sentence}" in read(importing)
    assert buttons(importing) == ["Choose file…"]


async def test_calls_come_in_once(qtbot: QtBot, tmp_path: Path, history: History) -> None:
    out = ExportWindow(history, Search(), Tasks())
    open_window(qtbot, out)
    choose(out, "json")
    out.save(tmp_path / "calls.json")
    await all_done()
    with closing(open_database(tmp_path / "other.sqlite3")) as connection:
        window = ImportWindow(other := History(connection, "account-2"), Tasks())
        open_window(qtbot, window)
        told: list[None] = []
        window.added.connect(lambda: told.append(None))
        for sentence in ("Calls added: 3. There already: 0.", "Calls added: 0. There already: 3."):
            window.bring_in(tmp_path / "calls.json")
            await all_done()
            assert sentence in read(window)
        assert len(told) == 1
        assert [one.outcome for one in other.entries()] == [
            one.outcome for one in history.entries()
        ]


def test_they_ask_where_without_blocking(qtbot: QtBot, history: History) -> None:
    for window in (ExportWindow(history, Search(), Tasks()), ImportWindow(history, Tasks())):
        open_window(qtbot, window)
        key(window, Qt.Key.Key_Return)
        (dialog,) = window.findChildren(QFileDialog)
        assert dialog.isVisible()
        dialog.close()


async def test_the_menu_offers_it_to_who_is_signed_in(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow()
    open_window(qtbot, window)
    async with signed_in(tmp_path) as desk:
        wanted: list[Work] = []
        ExportMenu(window, Tasks(), desk.account, wanted.append)
        menus = window.findChildren(QMenu)
        (history,) = (one for one in menus if plain(one.title()) == "Call history")
        offered = entries(history)
        session = desk.session
        window.history.show_history(HistoryReading(session.history), lambda: NOON)
        (view,) = window.history.findChildren(QListView)
        assert not view.isVisibleTo(window.history)
        offered["Export…"].trigger()
        offered["Import…"].trigger()
        assert window.findChildren(ExportWindow)
        (importing,) = window.findChildren(ImportWindow)
        session.history.save(ALL[2].head)  # as an import does
        importing.added.emit()
        assert view.isVisibleTo(window.history)
        await desk.account.sign_out()
        history.aboutToShow.emit()
        assert not offered["Export…"].isEnabled()
        offered["Back up…"].trigger()
        offered["Restore…"].trigger()
        assert wanted == [Work.BACK_UP, Work.RESTORE]


def test_each_fault_has_a_sentence() -> None:
    assert {fault.value for fault in FileFault} <= problems.codes()


WINDOWS: dict[str, Callable[[History], QWidget]] = {
    "export": lambda history: ExportWindow(history, Search(outcomes=MISSED), Tasks()),
    "import": lambda history: ImportWindow(history, Tasks()),
}


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("which", WINDOWS)
def test_nothing_is_cut_off(qtbot: QtBot, history: History, which: str, words: str) -> None:
    window = WINDOWS[which](history)
    open_window(qtbot, window)
    if which == "export":
        choice = window.findChildren(QComboBox)[0]
        choice.setCurrentIndex(choice.findData("csv"))
        choice.activated.emit(choice.currentIndex())
    settle(window)
    assert cut_off(window) == []
    assert twice(labels(window)) == [], words
    if words == "pseudo":
        assert untranslated(texts(window), ["Call Control", "JSON", "CSV"]) == ""


@pytest.mark.usefixtures("palette")
def test_everything_can_be_read(qtbot: QtBot, history: History) -> None:
    window = WINDOWS["export"](history)
    open_window(qtbot, window)
    assert unreadable(window) == []
    window.setFocus()
    assert edgeless(window) == []
