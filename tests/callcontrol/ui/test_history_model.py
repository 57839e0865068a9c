"""The calls on record as rows, over a real history: order, filters, paging, headings."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from callcontrol.calls.gap import Gap, GapReason
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.cloudlink.models import EndpointId
from callcontrol.storage.database import open_database
from callcontrol.storage.gaps import Reach
from callcontrol.storage.history import History
from callcontrol.ui import gap_words, text, times
from callcontrol.ui.history_model import GAP, HEADING, RECORD, HistoryModel, Shown
from tests.callcontrol.ui.listed_calls import KINDS, NOON, call


@pytest.fixture(name="connection")
def _connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield connection


@pytest.fixture(name="history")
def _history(connection: sqlite3.Connection) -> History:
    return History(connection, "account-1")


class Shelf:
    """A model over a history, both told of each call as the program tells them."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.model = HistoryModel(history, lambda: NOON)
        self.model.show_only(Shown.ALL)

    def put(self, *records: CallRecord) -> None:
        for record in records:
            self.history.save(record)
            self.model.put(record)

    def ids(self) -> list[int]:
        return [int(record.record_id.removeprefix("record-")) for record in self.records()]

    def records(self) -> list[CallRecord]:
        rows = range(self.model.rowCount())
        found = [self.model.index(row).data(RECORD) for row in rows]
        return [record for record in found if record is not None]

    def lines(self) -> list[str]:
        """Every row in a few words: the number of a call, or what a gap says."""
        lines = []
        for row in range(self.model.rowCount()):
            gap, record = (self.model.index(row).data(role) for role in (GAP, RECORD))
            lines.append(gap_words.span(gap, NOON) if gap else record.record_id)
        return lines

    def lose(self, began: float, ended: float, *phones: str) -> None:
        """A gap of some phones, so many hours before noon."""
        reach = Reach(heard_until=NOON, records_from=NOON)
        ids = [EndpointId(phone) for phone in phones or ("2881",)]
        self.history.gaps.save(
            dict.fromkeys(ids, reach),
            [
                Gap(
                    endpoint_id=phone,
                    began_on=NOON - timedelta(hours=began),
                    ended_on=NOON - timedelta(hours=ended),
                    reason=GapReason.NOT_CONNECTED,
                )
                for phone in ids
            ],
        )

    def headings(self) -> list[str]:
        return [self.model.index(row).data(HEADING) for row in range(self.model.rowCount())]

    def read_on(self) -> int:
        """Scroll to the end; how many pages that took."""
        pages = 0
        while self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())
            pages += 1
        return pages


@pytest.fixture(name="shelf")
def _shelf(history: History) -> Shelf:
    return Shelf(history)


# --- what is on disk -----------------------------------------------------------------------------


def test_an_empty_history_has_no_rows(shelf: Shelf) -> None:
    assert shelf.ids() == []
    assert shelf.read_on() == 0


def test_calls_are_read_page_by_page_newest_first(history: History) -> None:
    for number in range(120):
        history.save(call(number, hours=number))
    shelf = Shelf(history)
    assert shelf.ids() == list(range(50))
    shelf.model.fetchMore(QModelIndex())
    assert shelf.ids() == list(range(100))
    shelf.read_on()
    assert shelf.ids() == list(range(120))


@pytest.mark.parametrize("kept", [49, 50, 51, 100])
def test_reading_ends_where_the_history_does(history: History, kept: int) -> None:
    for number in range(kept):
        history.save(call(number, hours=number))
    shelf = Shelf(history)
    assert shelf.read_on() <= 2
    assert shelf.ids() == list(range(kept))


@pytest.mark.parametrize(
    ("shown", "kinds"),
    [(Shown.ALL, {0, 1, 2}), (Shown.MISSED, {1}), (Shown.INBOUND, {0, 1}), (Shown.OUTBOUND, {2})],
)
def test_each_filter_shows_its_calls_and_all_of_them(
    history: History, shown: Shown, kinds: set[int]
) -> None:
    for number in range(180):
        history.save(call(number, hours=number, **KINDS[number % 3]))
    shelf = Shelf(history)
    shelf.model.show_only(shown)
    shelf.read_on()
    assert shelf.ids() == [number for number in range(180) if number % 3 in kinds]


def test_a_call_that_goes_on_and_a_consultation_are_not_listed(history: History) -> None:
    history.save(call(1))
    history.save(call(2, outcome=Outcome.IN_PROGRESS, ended_on=None))
    history.save(call(3, consultation_of="record-1"))
    assert Shelf(history).ids() == [1]


# --- what happens meanwhile ----------------------------------------------------------------------


def test_a_call_that_ends_comes_first(shelf: Shelf) -> None:
    shelf.put(call(1, hours=2), call(2, hours=1), call(3))
    assert shelf.ids() == [3, 2, 1]


def test_a_long_call_that_ends_late_comes_where_it_began(shelf: Shelf) -> None:
    shelf.put(call(1, hours=3), call(3, hours=1))
    shelf.put(call(2, hours=2))
    assert shelf.ids() == [3, 2, 1]


def test_a_call_is_listed_once_it_has_ended(shelf: Shelf) -> None:
    shelf.put(call(1, outcome=Outcome.IN_PROGRESS, ended_on=None))
    assert shelf.ids() == []
    shelf.put(call(1))
    assert shelf.ids() == [1]


def test_what_is_learnt_later_replaces_the_row(shelf: Shelf) -> None:
    shelf.put(call(1, outcome=Outcome.END_NOT_SEEN), call(2, hours=1))
    shelf.put(call(1, outcome=Outcome.TRANSFERRED))
    assert shelf.ids() == [1, 2]
    assert shelf.records()[0].outcome is Outcome.TRANSFERRED


def test_what_turns_out_to_be_another_kind_leaves_the_filter(shelf: Shelf) -> None:
    shelf.model.show_only(Shown.MISSED)
    shelf.put(call(1, **KINDS[1]), call(2, hours=1, **KINDS[1]))
    shelf.put(call(1, outcome=Outcome.ANSWERED_ELSEWHERE, answered_on=None))
    assert shelf.ids() == [2]


def test_what_does_not_belong_to_the_filter_does_not_come(shelf: Shelf) -> None:
    shelf.model.show_only(Shown.OUTBOUND)
    shelf.put(call(1), call(2, **KINDS[2]), call(3, consultation_of="record-1", **KINDS[2]))
    assert shelf.ids() == [2]


def test_calls_that_come_while_pages_are_read_are_neither_lost_nor_doubled(
    history: History,
) -> None:
    for number in range(120):
        history.save(call(number, hours=number + 1))
    shelf = Shelf(history)
    shelf.put(call(200))
    shelf.model.fetchMore(QModelIndex())
    shelf.put(call(201, hours=60.5), call(202, hours=110.5))  # between rows, and not read yet
    shelf.read_on()
    ids = shelf.ids()
    assert sorted(ids) == [*range(120), 200, 201, 202]
    begun = [record.started_on for record in shelf.records()]
    assert begun == sorted(begun, reverse=True)


def test_old_rows_are_given_up_and_come_again(history: History) -> None:
    for number in range(120):
        history.save(call(number, hours=number))
    shelf = Shelf(history)
    QAbstractItemModelTester(shelf.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shelf.lose(49.5, 49.2)
    shelf.read_on()
    before = shelf.lines()
    assert before[50].startswith("No data")
    shelf.model.keep_newest(51)  # the gap would be the last of them, and come again with a page
    assert shelf.lines() == before[:50]
    shelf.read_on()
    assert shelf.lines() == before


def test_a_short_list_is_kept(shelf: Shelf) -> None:
    shelf.put(call(1), call(2))
    shelf.model.keep_newest(2)
    assert shelf.ids() == [2, 1]


def test_views_are_told_of_every_change_as_qt_wants_it(shelf: Shelf) -> None:
    """Qt's own tester watches, and warns; warnings fail a test."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(shelf.model, mode)
    shelf.put(call(1, hours=1), call(2, hours=30), call(3), call(1, outcome=Outcome.TRANSFERRED))
    assert shelf.ids() == [3, 1, 2]  # though it is asked to read on where there is no more
    shelf.model.show_only(Shown.MISSED)
    shelf.put(call(4, **KINDS[1]), call(4))
    assert tester.model() is shelf.model


# --- days ----------------------------------------------------------------------------------------


def test_each_day_has_one_heading_above_its_first_call(shelf: Shelf) -> None:
    shelf.put(call(5, hours=80), call(4, hours=30), call(3, hours=20), call(2, hours=1), call(1))
    today, none, yesterday, none_either, older = shelf.headings()
    assert (today, none, yesterday, none_either) == ("Today", "", "Yesterday", "")
    assert older not in ("", "Today", "Yesterday")


def test_the_heading_moves_up_to_a_newer_call_and_back(shelf: Shelf) -> None:
    shelf.put(call(1, hours=1))
    shelf.put(call(2))
    assert shelf.headings() == ["Today", ""]
    shelf.model.show_only(Shown.MISSED)
    shelf.put(call(3, hours=2, **KINDS[1]), call(4, **KINDS[1]))
    shelf.put(call(4))
    assert shelf.headings() == ["Today"]


def test_a_heading_that_moves_is_painted_again(shelf: Shelf) -> None:
    shelf.put(call(1, hours=1))
    painted: list[int] = []
    shelf.model.dataChanged.connect(
        lambda first, last, *_: painted.extend(range(first.row(), last.row() + 1))
    )
    shelf.put(call(2))
    assert 1 in painted  # it has lost its heading


# --- for those who do not see it -----------------------------------------------------------------


@pytest.mark.parametrize("number", range(3))
def test_a_row_is_read_out_with_who_what_and_when(shelf: Shelf, number: int) -> None:
    shelf.put(call(1, hours=30, **KINDS[number]))
    told = shelf.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    record = shelf.records()[0]
    assert "Ann" in told
    assert text.summary(record) in told
    assert times.time_of_day(record.started_on) in told


# --- what nobody knows ---------------------------------------------------------------------------


def test_a_gap_stands_where_it_began_and_is_no_call(shelf: Shelf) -> None:
    shelf.put(call(1, hours=6), call(2))
    shelf.lose(3, 2)
    assert shelf.lines() == ["record-2", "No data 09:00–10:00", "record-1"]
    assert shelf.ids() == [2, 1]
    assert shelf.model.index(1).data(RECORD) is None


def test_gaps_are_listed_whatever_calls_are_shown(shelf: Shelf) -> None:
    shelf.put(call(1, hours=6), call(2, **KINDS[1]))
    shelf.lose(3, 2)
    shelf.model.show_only(Shown.MISSED)
    assert shelf.lines() == ["record-2", "No data 09:00–10:00"]


def test_gaps_come_with_the_page_that_they_are_on(history: History) -> None:
    for number in range(120):
        history.save(call(number, hours=number))
    shelf = Shelf(history)
    shelf.lose(20.5, 20.2)
    shelf.lose(60.5, 60.2)
    shelf.lose(200, 199)
    assert len(shelf.lines()) == 51
    shelf.model.fetchMore(QModelIndex())
    assert len(shelf.lines()) == 102
    shelf.read_on()
    lines = shelf.lines()
    assert len(lines) == 123
    assert [number for number, line in enumerate(lines) if line.startswith("No data")] == [
        21,
        62,
        122,
    ]


def test_a_gap_that_was_filled_after_all_leaves_the_list(shelf: Shelf) -> None:
    shelf.put(call(1, hours=6))
    shelf.lose(3, 2)
    shelf.lose(1, 0.9)
    shelf.history.gaps.close(EndpointId("2881"), NOON - timedelta(hours=2))
    assert shelf.lines() == ["No data 09:00–10:00", "record-1"]


def test_gaps_have_their_place_under_the_headings(shelf: Shelf) -> None:
    shelf.put(call(1, hours=1))
    shelf.lose(18, 4)
    assert shelf.lines() == ["record-1", "No data 18:00 – today, 08:00"]
    assert shelf.headings() == ["Today", "Yesterday"]


def test_gaps_of_several_phones_at_once_are_one_row_that_names_them(shelf: Shelf) -> None:
    shelf.lose(3, 2, "2882", "2883")
    (row,) = (shelf.model.index(row) for row in range(shelf.model.rowCount()))
    told = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "No data 09:00–10:00, Phone 2882, 2883 · No connection"


def test_a_gap_of_the_only_phone_names_none(shelf: Shelf) -> None:
    shelf.lose(3, 2.999)
    told = shelf.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "No data around 09:00, No connection"


def test_views_are_told_of_gaps_as_qt_wants_it(shelf: Shelf) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(shelf.model, mode)
    shelf.put(call(1, hours=1), call(2, hours=30))
    shelf.lose(3, 2)
    shelf.lose(50, 40)
    shelf.history.gaps.close(EndpointId("2881"), NOON - timedelta(hours=4))
    assert tester.model() is shelf.model
    assert len(shelf.lines()) == 3
