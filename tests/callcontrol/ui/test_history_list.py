"""The list of calls: filters, calling back by mouse and keyboard, always the call that is meant."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.gap import Gap, GapReason
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import EndpointId, Party
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui import problems, text
from callcontrol.ui.history_list import HistoryList
from callcontrol.ui.history_model import HEADING, HistoryModel
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.history_window import MOST
from tests.callcontrol.ui.listed_calls import KINDS, NOON, call
from tests.callcontrol.ui.looking import (
    buttons,
    click,
    entries,
    key,
    let_pass,
    named,
    open_window,
    read,
    shown,
    tab_stops,
    type_text,
)

ANN, BEA = Party(number="6135550123", name="Ann"), Party(number="2885", name="Bea")


@pytest.fixture(name="connection")
def _connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield connection


class Desk:
    """The list in a window, and whom the user called back."""

    def __init__(self, qtbot: QtBot, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.history = History(connection, "account-1")
        self.list = HistoryList()
        self.list.resize(400, 400)
        self.called: list[str] = []
        self.list.call_back_requested.connect(self.called.append)
        self.list.show_history(HistoryReading(self.history), lambda: NOON)
        open_window(qtbot, self.list)

    def put(self, *records: CallRecord) -> None:
        for record in records:
            self.history.save(record)
            self.list.put(record)

    @property
    def view(self) -> QListView:
        return named(self.list, "Calls", QListView)

    def row(self, row: int) -> QPoint:
        """Where a row is, in the list."""
        return self.view.visualRect(self.view.model().index(row, 0)).center()

    def names(self) -> list[str]:
        model = self.view.model()
        rows = (model.index(row, 0).data() for row in range(model.rowCount()))
        return [str(row).split(",")[0] for row in rows]

    def menu(self, row: int) -> QMenu:
        """The menu of a row, open."""
        self.view.customContextMenuRequested.emit(self.row(row))
        (menu,) = (menu for menu in self.list.findChildren(QMenu) if menu.isVisible())
        return menu


def choose(desk: Desk, *words: str) -> None:
    """Choose something from the menu of filters."""
    menu = named(desk.list, "Filter", QToolButton).menu()
    menu.aboutToShow.emit()
    *groups, last = words
    for group in groups:
        found = entries(menu)[group].menu()
        assert isinstance(found, QMenu)
        menu = found
    entries(menu)[last].trigger()


@pytest.fixture(name="desk")
def _desk(qtbot: QtBot, connection: sqlite3.Connection) -> Desk:
    return Desk(qtbot, connection)


def test_an_empty_list_says_what_to_expect_until_there_is_a_call(desk: Desk) -> None:
    assert "No calls yet." in read(desk.list)
    desk.put(call(1))
    assert "No calls yet." not in read(desk.list)
    assert desk.names() == ["Ann"]


def test_a_call_that_rings_leaves_the_rows_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.put(call(1))
    model = desk.view.model()
    assert isinstance(model, HistoryModel)
    with qtbot.assertNotEmitted(model.moved):  # its pop is not on the screen yet
        desk.put(call(2, ended_on=None, outcome=Outcome.IN_PROGRESS))


def test_the_hint_can_say_what_to_do_next(desk: Desk) -> None:
    desk.list.show_hint("Let the phone ring.")
    assert "Let the phone ring." in read(desk.list)


@pytest.mark.parametrize(("words", "count"), [("All", 3), ("Missed", 1), ("In", 2), ("Out", 1)])
def test_the_filters_show_their_calls(desk: Desk, words: str, count: int) -> None:
    desk.put(*(call(number, hours=number, **KINDS[number]) for number in range(3)))
    let_pass(desk.list, 200)
    assert buttons(desk.list) == ["All 3", "Missed 1", "In 2", "Out 1"]
    click(desk.list, f"{words} {count}")
    assert desk.view.model().rowCount() == count
    (checked,) = (b for b in shown(desk.list, QPushButton) if b.isChecked())
    assert checked.text() == f"{words} {count}"


def test_no_number_is_said_of_what_is_looked_for_before_it_is_counted(desk: Desk) -> None:
    desk.put(call(1, remote=ANN), call(2, remote=BEA))
    desk.list.search.setFocus()
    type_text(desk.list, "ann")
    let_pass(desk.list, 200)
    assert buttons(desk.list) == ["All 1", "Missed 0", "In 1", "Out 0"]
    assert "1 of 2" in read(desk.list)
    places = [button.geometry() for button in shown(desk.list, QPushButton)]
    key(desk.list, Qt.Key.Key_Backspace)
    assert buttons(desk.list) == ["All", "Missed", "In", "Out"]
    assert " of " not in read(desk.list)
    assert [button.geometry() for button in shown(desk.list, QPushButton)] == places


def test_who_comes_to_the_list_by_keyboard_is_on_its_first_row(desk: Desk) -> None:
    desk.put(call(1, hours=2, remote=ANN), call(2, hours=1, remote=BEA))
    chosen: list[Entry] = []
    desk.list.chosen.connect(chosen.append)
    desk.list.search.setFocus()
    key(desk.list, Qt.Key.Key_Down)
    assert [entry.head.call.remote for entry in chosen] == [BEA]
    assert desk.view.selectedIndexes() == [desk.view.currentIndex()]


def test_end_and_home_lead_to_the_oldest_call_and_the_newest(desk: Desk) -> None:
    people = [Party(number=str(number)) for number in range(1000, 1400)]
    desk.history.save(*(call(n, hours=n, remote=who) for n, who in enumerate(people)))
    desk.list.read_again()
    desk.view.setFocus()
    for pressed, who in ((Qt.Key.Key_End, 1399), (Qt.Key.Key_Home, 1000), (Qt.Key.Key_End, 1399)):
        key(desk.list, pressed)
        assert str(who) in str(desk.view.currentIndex().data())
        assert desk.view.viewport().rect().contains(desk.view.visualRect(desk.view.currentIndex()))
    for _ in range(60):
        key(desk.list, Qt.Key.Key_PageUp)
    assert "1000" in str(desk.view.currentIndex().data())


def test_what_the_rows_at_the_top_stand_under_is_always_said(desk: Desk) -> None:
    desk.put(*(call(number, hours=number, remote=ANN) for number in range(30)))
    desk.view.setFocus()
    heading = desk.view.findChild(QLabel)
    assert isinstance(heading, QLabel)
    assert heading.isHidden()  # its own place is in sight
    key(desk.list, Qt.Key.Key_End)
    assert heading.text() == str(desk.view.model().index(13, 0).data(HEADING))
    bar = desk.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    key(desk.list, Qt.Key.Key_PageUp)
    current = desk.view.visualRect(desk.view.currentIndex())
    assert not heading.geometry().intersects(current)  # which can be read


def test_a_filter_without_calls_does_not_say_that_there_are_none_at_all(desk: Desk) -> None:
    desk.put(call(1))
    click(desk.list, "Missed")
    assert "No calls yet" not in read(desk.list)


def test_enter_calls_back_who_is_chosen_by_keyboard(desk: Desk) -> None:
    desk.put(call(1, hours=2, remote=ANN), call(2, hours=1, remote=BEA))
    desk.view.setFocus()
    key(desk.list, Qt.Key.Key_Down)
    key(desk.list, Qt.Key.Key_Home)
    key(desk.list, Qt.Key.Key_Down)
    key(desk.list, Qt.Key.Key_Return)
    assert desk.called == ["6135550123"]


def test_one_click_calls_nobody_and_two_call_back(desk: Desk) -> None:
    desk.put(call(1, remote=BEA))
    port = desk.view.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=desk.row(0))
    assert desk.called == []
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=desk.row(0))
    assert desk.called == ["2885"]


def test_the_menu_of_a_row_calls_back(desk: Desk) -> None:
    desk.put(call(1, hours=2, remote=ANN), call(2, hours=1, remote=BEA))
    entries(desk.menu(1))["Call back"].trigger()
    assert desk.called == ["6135550123"]


def test_the_menu_of_a_row_copies_the_number_as_it_is_understood_everywhere(desk: Desk) -> None:
    text.read_numbers_in("CA")
    try:
        desk.put(call(1, remote=ANN))
        entries(desk.menu(0))["Copy number"].trigger()
    finally:
        text.read_numbers_in("")
    assert QApplication.clipboard().text() == "+16135550123"


def test_the_menu_means_its_row_though_another_call_ends_meanwhile(desk: Desk) -> None:
    desk.put(call(1, hours=2, remote=ANN))
    chosen = entries(desk.menu(0))["Call back"]
    desk.put(call(2, remote=BEA))
    chosen.trigger()
    assert desk.called == ["6135550123"]


def test_the_menu_means_its_row_though_the_list_shows_others_meanwhile(desk: Desk) -> None:
    desk.put(call(1, hours=1, remote=ANN), call(2, hours=2, remote=BEA, **KINDS[1]))
    chosen = entries(desk.menu(0))["Call back"]
    click(desk.list, "Missed")
    chosen.trigger()
    assert desk.called in ([], ["6135550123"])


def test_a_withheld_number_cannot_be_called_back(desk: Desk) -> None:
    desk.put(call(1, remote=Party()))
    QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.row(0))
    assert desk.called == []
    offered = entries(desk.menu(0)).get("Call back")
    assert offered is None or not offered.isEnabled()


def test_the_chosen_row_stays_chosen_when_a_call_comes_above_it(desk: Desk) -> None:
    desk.put(call(1, hours=2, remote=ANN), call(2, hours=1, remote=BEA))
    desk.view.setCurrentIndex(desk.view.model().index(1, 0))
    desk.put(call(3, remote=BEA))
    desk.view.setFocus()
    key(desk.list, Qt.Key.Key_Return)
    assert set(desk.called) == {"6135550123"}


def test_scrolling_reads_on_to_the_first_call(qtbot: QtBot, connection: sqlite3.Connection) -> None:
    history = History(connection, "account-1")
    history.save(*(call(number, hours=number) for number in range(120)))
    desk = Desk(qtbot, connection)
    bar = desk.view.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return desk.view.model().rowCount() == 120

    qtbot.waitUntil(at_the_end)


def test_rows_are_painted_whatever_they_hold(desk: Desk) -> None:
    hostile = Party(number="1" * 300, name="<b>&\u202e" + "x" * 500)
    desk.put(
        *(call(number, hours=9 * number, remote=hostile, **KINDS[number]) for number in range(3))
    )
    desk.view.selectAll()
    assert not desk.list.grab().isNull()


def test_missed_calls_differ_from_others_by_more_than_colour(desk: Desk) -> None:
    def black_and_white(number: int) -> object:
        desk.put(call(1, hours=1, remote=ANN, **KINDS[number]))
        row = desk.view.visualRect(desk.view.model().index(0, 0))
        picture = desk.view.viewport().grab(row.adjusted(0, 40, -row.width() + 40, 0)).toImage()
        return picture.convertToFormat(picture.Format.Format_Mono)

    assert black_and_white(0) != black_and_white(1)


def test_tab_goes_through_the_filters_and_then_the_list(desk: Desk) -> None:
    desk.put(call(1))
    stops = list(tab_stops(desk.list))
    walked = [stop.accessibleName() or getattr(stop, "text", str)() for stop in stops]
    first = walked.index("Search calls")
    walked = [word.split()[0] for word in walked[first:] + walked[:first]]
    assert set(walked) == {"Search", "Filter", "All", "Calls"}  # the chips are one group
    assert walked[-1] == "Calls"


def test_a_name_cut_off_is_told_whole_by_the_rows_tooltip(desk: Desk) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff von und zu Weissenberg"
    desk.put(call(1, remote=Party(number="2885", name=name)))
    told = desk.view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert name in str(told)


def test_a_gap_can_be_reached_and_nobody_is_called_by_it(desk: Desk) -> None:
    desk.put(call(1, hours=3, remote=ANN))
    desk.history.gaps.save(
        {},
        [
            Gap(
                endpoint_id=EndpointId("2881"),
                began_on=NOON - timedelta(hours=2),
                ended_on=NOON - timedelta(hours=1),
                reason=GapReason.NOT_CONNECTED,
            )
        ],
    )
    desk.view.setFocus()
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    key(desk.list, Qt.Key.Key_Return)
    assert desk.called == []
    key(desk.list, Qt.Key.Key_Down)
    key(desk.list, Qt.Key.Key_Return)
    assert desk.called == [ANN.number]


def test_where_nothing_but_a_gap_is_known_it_is_shown(desk: Desk) -> None:
    gap = Gap(
        endpoint_id=EndpointId("2881"),
        began_on=NOON - timedelta(hours=2),
        ended_on=NOON - timedelta(hours=1),
        reason=GapReason.NOT_RUNNING,
    )
    desk.history.gaps.save({}, [gap])
    assert "No calls yet." not in read(desk.list)
    assert desk.view.model().rowCount() == 1
    desk.history.gaps.close(gap.endpoint_id, gap.began_on)
    assert "No calls yet." in read(desk.list)


# --- search and filters --------------------------------------------------------------------------


def test_what_is_typed_is_looked_for_and_counted(desk: Desk) -> None:
    desk.put(call(1, hours=1, remote=ANN), call(2, remote=BEA))
    field = named(desk.list, "Search calls", QLineEdit)
    field.setFocus()
    type_text(desk.list, "be")
    assert desk.names() == ["Bea"]
    let_pass(desk.list, 200)
    assert field.accessibleDescription().startswith("1 of 2 · ")
    assert buttons(desk.list)[0] == "All 1"
    type_text(desk.list, "x")
    assert "No call fits." in read(desk.list)
    key(desk.list, Qt.Key.Key_Escape)
    assert desk.names() == ["Bea", "Ann"]
    key(desk.list, Qt.Key.Key_Escape)
    assert desk.view.hasFocus()


def test_what_was_found_is_marked(desk: Desk) -> None:
    desk.put(call(1, remote=ANN))
    desk.view.clearSelection()
    plain = desk.view.viewport().grab().toImage()
    named(desk.list, "Search calls", QLineEdit).setText("613 555")
    assert desk.view.viewport().grab().toImage() != plain


def test_filters_are_added_from_the_menu_and_taken_away_by_their_chips(desk: Desk) -> None:
    desk.put(call(1, hours=80, remote=ANN, **KINDS[1]), call(2, hours=1, remote=BEA, **KINDS[1]))
    (entry,) = desk.history.entries(Search(words=("ann",)))
    desk.history.remark(entry, Remark(tags=("invoice",)))
    choose(desk, "Tag", "invoice")
    assert desk.names() == ["Ann"]
    choose(desk, "Date", "Today")
    assert "No call fits." in read(desk.list)
    QTest.mouseClick(
        named(desk.list, "Remove filter: #invoice", QPushButton), Qt.MouseButton.LeftButton
    )
    assert desk.names() == ["Bea"]
    choose(desk, "Outcome", "missed")
    assert desk.names() == ["Bea"]
    assert named(desk.list, "Filter", QToolButton).accessibleDescription() == "Today, missed"
    choose(desk, "Remove all filters")
    assert desk.names() == ["Bea", "Ann"]


def test_calls_of_chosen_days(desk: Desk) -> None:
    desk.put(call(1, hours=24 * 40, remote=ANN), call(2, remote=BEA))
    choose(desk, "Date", "Choose…")
    (dialog,) = (window for window in desk.list.findChildren(QDialog) if window.isVisible())
    first, last = (named(dialog, name, QDateEdit) for name in ("From", "To"))
    first.setDate(first.date().addMonths(-2))
    last.setDate(last.date().addDays(-20))
    click(dialog, "OK")
    assert desk.names() == ["Ann"]


def test_days_up_to_today_are_called_so(desk: Desk) -> None:
    choose(desk, "Date", "Choose…")
    (dialog,) = (window for window in desk.list.findChildren(QDialog) if window.isVisible())
    click(dialog, "OK")
    assert named(desk.list, "Filter", QToolButton).accessibleDescription().endswith("– today")


def test_a_history_that_cannot_be_read_is_not_called_empty(desk: Desk) -> None:
    desk.put(call(1))
    desk.connection.close()
    click(desk.list, "Missed")
    assert "No call fits." not in read(desk.list)
    assert problems.sentence("database_failed") in read(desk.list)


# --- rows ----------------------------------------------------------------------------------------


def test_the_keyboard_unfolds_a_row_and_asks_for_its_details(desk: Desk) -> None:
    desk.put(call(1, remote=ANN), call(2, consultation_of="record-1", remote=BEA))
    told: list[Entry] = []
    desk.list.detail_requested.connect(told.append)
    desk.view.setFocus()
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    key(desk.list, Qt.Key.Key_Right)
    assert desk.names() == ["Ann", "Ann · 1:00", "Bea · 1:00 · consultation"]
    key(desk.list, Qt.Key.Key_Down)
    key(desk.list, Qt.Key.Key_Left)
    key(desk.list, Qt.Key.Key_Space)
    assert desk.names() == ["Ann"]
    key(desk.list, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    entries(desk.menu(0))["Details"].trigger()
    assert [entry.head.record_id for entry in told] == ["record-1", "record-1"]


def test_the_mouse_unfolds_a_row_at_its_left_and_tells_more_at_its_right(desk: Desk) -> None:
    desk.put(call(1, remote=ANN), call(2, consultation_of="record-1", remote=BEA))
    told: list[Entry] = []
    desk.list.detail_requested.connect(told.append)
    port, middle = desk.view.viewport(), desk.row(0)
    left, right = QPoint(12, middle.y() + 12), QPoint(desk.view.viewport().width() - 12, middle.y())
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=left)
    assert desk.view.model().rowCount() == 3
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=right)
    assert [entry.legs for entry in told] == [2]


def test_a_call_that_comes_leaves_what_is_looked_at_in_its_place(
    qtbot: QtBot, connection: sqlite3.Connection
) -> None:
    history = History(connection, "account-1")
    history.save(
        *(
            call(number, hours=number, remote=Party(number=str(3000 + number)))
            for number in range(400)
        )
    )
    desk = Desk(qtbot, connection)
    bar, port = desk.view.verticalScrollBar(), desk.view.viewport()

    def looked_at() -> tuple[object, int]:
        index = desk.view.indexAt(port.rect().center())
        return index.data(), desk.view.visualRect(index).bottom()

    bar.setValue(bar.maximum() // 2)
    before = looked_at()
    desk.put(call(1000, remote=BEA))
    assert looked_at() == before


def test_scrolling_down_and_up_again_leaves_out_no_row(
    qtbot: QtBot, connection: sqlite3.Connection
) -> None:
    history = History(connection, "account-1")
    history.save(*(call(n, hours=n, remote=Party(number=str(3000 + n))) for n in range(500)))
    desk = Desk(qtbot, connection)
    bar, port = desk.view.verticalScrollBar(), desk.view.viewport()

    def walk(step: int) -> list[int]:
        """The numbers that pass the middle of the list, until it ends."""
        passed: list[int] = []
        value = -1
        while bar.value() != value:
            value = bar.value()
            number = int(str(desk.view.indexAt(port.rect().center()).data())[:4])
            if not passed or passed[-1] != number:
                passed.append(number)
            bar.setValue(value + step)
            assert desk.view.model().rowCount() <= MOST
        return passed

    row = desk.view.sizeHintForRow(1)
    down, up = walk(row // 2), walk(-row // 2)
    assert down == list(range(down[0], down[-1] + 1))
    assert len(down) > 480
    assert up == down[::-1]


def test_the_calls_of_another_session_leave_nothing_of_the_last_behind(
    qtbot: QtBot, connection: sqlite3.Connection, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.put(call(1))
    with qtbot.waitSignal(desk.view.model().destroyed):
        desk.list.show_history(HistoryReading(History(connection, "account-2")), lambda: NOON)
    gap = Gap(
        endpoint_id=EndpointId("2881"),
        began_on=NOON,
        ended_on=NOON + timedelta(minutes=1),
        reason=GapReason.NOT_CONNECTED,
    )
    desk.history.gaps.save({}, [gap])  # at the end of the session before
    assert not caplog.records
    assert shown(desk.list, QListView) == []
