"""The calls on record as rows, over a real history: order, filters, paging, headings."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from callcontrol.calls.entry import Remark
from callcontrol.calls.gap import Gap, GapReason
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import EndpointId, Party
from callcontrol.storage.database import open_database
from callcontrol.storage.gaps import Reach
from callcontrol.storage.history import History
from callcontrol.ui import gap_words, text, times
from callcontrol.ui.history_filters import Kind
from callcontrol.ui.history_model import HEADING, ROW, HistoryModel
from callcontrol.ui.history_reading import HistoryReading
from callcontrol.ui.history_rows import EntryRow, UnfoldedRow, UnknownRow
from callcontrol.ui.history_window import MOST
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
        self.model = HistoryModel(HistoryReading(history), lambda: NOON)
        self.model.look_for(Search())

    def put(self, *records: CallRecord) -> None:
        for record in records:
            self.history.save(record)
            self.model.put(record)

    def ids(self) -> list[int]:
        return [int(record.record_id.removeprefix("record-")) for record in self.records()]

    def rows(self) -> list[object]:
        return [self.model.index(row).data(ROW) for row in range(self.model.rowCount())]

    def records(self) -> list[CallRecord]:
        found = (row.entries for row in self.rows() if isinstance(row, EntryRow))
        return [entry.head for entries in found for entry in entries]

    def lines(self) -> list[str]:
        """Every row in a few words: the number of a call, or what a gap says."""
        lines = []
        for row in self.rows():
            if isinstance(row, UnknownRow):
                lines.append(gap_words.span(row.gap, NOON))
            elif isinstance(row, EntryRow):
                lines += [entry.head.record_id for entry in row.entries]
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
    history.save(*(call(number, hours=number) for number in range(120)))
    shelf = Shelf(history)
    assert shelf.ids() == list(range(50))
    shelf.model.fetchMore(QModelIndex())
    assert shelf.ids() == list(range(100))
    shelf.read_on()
    assert shelf.ids() == list(range(120))


@pytest.mark.parametrize("kept", [49, 50, 51, 100])
def test_reading_ends_where_the_history_does(history: History, kept: int) -> None:
    history.save(*(call(number, hours=number) for number in range(kept)))
    shelf = Shelf(history)
    assert shelf.read_on() <= 2
    assert shelf.ids() == list(range(kept))


@pytest.mark.parametrize(
    ("search", "kinds"),
    [
        (Search(), {0, 1, 2}),
        (Kind.MISSED.value, {1}),
        (Kind.INBOUND.value, {0, 1}),
        (Kind.OUTBOUND.value, {2}),
    ],
)
def test_each_filter_shows_its_calls_and_all_of_them(
    history: History, search: Search, kinds: set[int]
) -> None:
    history.save(*(call(number, hours=number, **KINDS[number % 3]) for number in range(180)))
    shelf = Shelf(history)
    shelf.model.look_for(search)
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
    shelf.model.look_for(Kind.MISSED.value)
    shelf.put(call(1, **KINDS[1]), call(2, hours=1, **KINDS[1]))
    shelf.put(call(1, outcome=Outcome.ANSWERED_ELSEWHERE, answered_on=None))
    assert shelf.ids() == [2]


def test_what_does_not_belong_to_the_filter_does_not_come(shelf: Shelf) -> None:
    shelf.model.look_for(Kind.OUTBOUND.value)
    shelf.put(call(1), call(2, **KINDS[2]), call(3, consultation_of="record-1", **KINDS[2]))
    assert shelf.ids() == [2]


def test_calls_that_come_while_pages_are_read_are_neither_lost_nor_doubled(
    history: History,
) -> None:
    history.save(*(call(number, hours=number + 1) for number in range(120)))
    shelf = Shelf(history)
    shelf.put(call(200))
    shelf.model.fetchMore(QModelIndex())
    shelf.put(call(201, hours=60.5), call(202, hours=110.5))  # between rows, and not read yet
    shelf.read_on()
    ids = shelf.ids()
    assert sorted(ids) == [*range(120), 200, 201, 202]
    begun = [record.started_on for record in shelf.records()]
    assert begun == sorted(begun, reverse=True)


def test_a_long_list_keeps_a_window_of_rows_and_reads_the_others_again(history: History) -> None:
    history.save(
        *(
            call(number, hours=number / 10, remote=Party(number=str(3000 + number)))
            for number in range(MOST + 130)
        )
    )
    shelf = Shelf(history)
    QAbstractItemModelTester(shelf.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shelf.lose(4.95, 4.91)
    newest = shelf.lines()
    shelf.read_on()
    assert shelf.ids() == list(range(130, MOST + 130))
    shelf.put(call(999, remote=Party(number="999")))  # not in the part that is in memory
    assert shelf.ids()[0] == 130
    while shelf.model.has_newer:
        shelf.model.fetch_newer()
        assert len(shelf.ids()) == MOST
    assert shelf.lines()[: len(newest) + 1] == ["record-999", *newest]
    shelf.read_on()
    assert shelf.ids() == list(range(130, MOST + 130))


def test_a_short_list_is_kept(shelf: Shelf) -> None:
    shelf.put(call(1), call(2))
    shelf.model.keep_newest()
    assert shelf.ids() == [2, 1]


def test_views_are_told_of_every_change_as_qt_wants_it(shelf: Shelf) -> None:
    """Qt's own tester watches, and warns; warnings fail a test."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(shelf.model, mode)
    shelf.put(call(1, hours=1), call(2, hours=30), call(3), call(1, outcome=Outcome.TRANSFERRED))
    assert shelf.ids() == [3, 1, 2]  # though it is asked to read on where there is no more
    shelf.model.look_for(Kind.MISSED.value)
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
    shelf.model.look_for(Kind.MISSED.value)
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


# --- what belongs together -----------------------------------------------------------------------


def test_missed_calls_of_one_caller_in_a_row_are_one_row(shelf: Shelf) -> None:
    ann, bea = Party(number="6135550123", name="Ann"), Party(number="2885", name="Bea")
    shelf.put(call(1, hours=5, remote=ann, **KINDS[1]), call(2, hours=4, remote=bea, **KINDS[1]))
    shelf.put(call(3, hours=3, remote=ann, **KINDS[1]), call(4, hours=2, remote=ann, **KINDS[1]))
    assert [len(row.entries) for row in shelf.rows() if isinstance(row, EntryRow)] == [2, 1, 1]
    told = shelf.model.index(0).data()
    assert "missed · 2 ×" in told
    shelf.put(call(5, remote=ann, **KINDS[1]))
    assert "missed · 3 ×" in shelf.model.index(0).data()
    assert shelf.model.rowCount() == 3


def test_missed_calls_of_different_days_and_withheld_numbers_are_not_joined(shelf: Shelf) -> None:
    shelf.put(call(1, hours=30, **KINDS[1]), call(2, **KINDS[1]))
    shelf.put(call(3, hours=1, remote=Party(), **KINDS[1]))
    shelf.put(call(4, hours=2, remote=Party(), **KINDS[1]))
    assert shelf.model.rowCount() == 4


def test_a_missed_call_is_quiet_once_somebody_has_called_back(shelf: Shelf) -> None:
    shelf.put(call(1, hours=2, **KINDS[1]))
    shelf.put(call(2, **KINDS[2]))
    assert "missed · settled" in shelf.model.index(1).data()


def test_a_row_unfolds_into_its_legs_and_folds_again(shelf: Shelf) -> None:
    bea = Party(number="2885", name="Bea")
    shelf.put(call(1, hours=1), call(2, hours=0.9, consultation_of="record-1", remote=bea))
    assert shelf.model.rowCount() == 1
    shelf.model.unfold(0, is_unfolded=True)
    legs = [row.leg.record_id for row in shelf.rows() if isinstance(row, UnfoldedRow)]
    assert legs == ["record-1", "record-2"]
    assert shelf.model.index(2).data().startswith("Bea")
    shelf.put(call(3))
    assert shelf.model.rowCount() == 4
    shelf.model.unfold(1, is_unfolded=False)
    assert shelf.model.rowCount() == 2


def test_what_is_remarked_is_hinted_at(shelf: Shelf) -> None:
    shelf.put(call(1))
    (entry,) = shelf.history.entries()
    remark = Remark(note="invoice\n4411", tags=("supplier",), follow_up_on=NOON.date())
    shelf.history.remark(entry, remark)
    told = shelf.model.index(0).data()
    for hint in ("note: “invoice 4411”", "#supplier", "follow up"):
        assert hint in told


# --- what is searched for ------------------------------------------------------------------------


def test_only_what_fits_is_listed_also_of_what_comes_and_goes_meanwhile(shelf: Shelf) -> None:
    bea = Party(number="2885", name="Bea")
    shelf.put(call(1, hours=3), call(2, hours=2, remote=bea))
    shelf.lose(1.5, 1)
    shelf.model.look_for(Search(words=("bea",)))
    assert shelf.lines() == ["record-2"]
    shelf.put(call(3, hours=1), call(4, remote=bea))
    assert shelf.ids() == [4, 2]
    newest, *_ = shelf.history.entries(Search(words=("ann",)))
    shelf.history.remark(newest, Remark(note="asks for Bea"))
    assert shelf.ids() == [4, 3, 2]
    shelf.history.delete(newest)
    assert shelf.ids() == [4, 2]


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
    assert isinstance(shelf.rows()[1], UnknownRow)


def test_gaps_are_listed_whatever_calls_are_shown(shelf: Shelf) -> None:
    shelf.put(call(1, hours=6), call(2, **KINDS[1]))
    shelf.lose(3, 2)
    shelf.model.look_for(Kind.MISSED.value)
    assert shelf.lines() == ["record-2", "No data 09:00–10:00"]


def test_gaps_come_with_the_page_that_they_are_on(history: History) -> None:
    history.save(*(call(number, hours=number) for number in range(120)))
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
