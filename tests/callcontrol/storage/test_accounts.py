"""That two accounts of one user have nothing of each other, though they share a file."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from callcontrol.calls.entry import Remark
from callcontrol.calls.gap import Gap, GapReason
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Direction, EndpointId, Party
from callcontrol.storage import retention
from callcontrol.storage.database import open_database
from callcontrol.storage.gaps import Reach
from callcontrol.storage.history import History
from callcontrol.storage.reader import HistoryReader
from tests.callcontrol.storage.samples import NOON, record

ANN = Party(number="6135550123", name="Ann")
PHONE = EndpointId("2880")


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture(name="both")
def _both(path: Path) -> Iterator[tuple[History, History]]:
    """One who has everything, and one who has nothing but the same phone."""
    with closing(open_database(path)) as database:
        one, other = History(database, "company/one"), History(database, "company/other")
        one.save(
            record(1, remote=ANN, direction=Direction.OUTBOUND),
            record(2, minutes=2, remote=ANN, answered_on=None, outcome=Outcome.MISSED),
            record(3, minutes=3, answered_on=None, ended_on=None, outcome=Outcome.IN_PROGRESS),
        )
        one.remark(one.entry_of(record(1)), Remark(note="of one", tags=("mine",)))
        one.remark_caller(ANN.number, Remark(note="of one"))
        one.private_numbers.add("2882")
        hour = timedelta(hours=1)
        gap = Gap(
            endpoint_id=PHONE, began_on=NOON, ended_on=NOON + hour, reason=GapReason.NOT_CONNECTED
        )
        one.gaps.save({PHONE: Reach(heard_until=NOON, records_from=NOON)}, [gap])
        yield one, other


def test_one_account_shows_nothing_of_the_other(both: tuple[History, History]) -> None:
    one, other = both
    assert len(one.entries()) == 3
    assert other.entries() == []
    assert other.records() == other.open_records() == []
    for looked_for in (Search(words=("Ann",)), Search(words=("mine",)), Search(unsettled=True)):
        over = [each for each in one.entries(looked_for) if each.outcome is not Outcome.IN_PROGRESS]
        assert one.count(looked_for) == len(over) > 0
        assert other.count(looked_for) == len(other.entries(looked_for)) == 0
    assert other.last_with(ANN.number) is other.first_with(ANN.number) is None
    assert other.count_since(ANN.number, NOON) == 0
    assert other.last_dialled() == []
    assert other.tags() == []
    assert [each for page in other.people() for each in page] == []
    assert other.caller_remark(ANN.number) == Remark()
    assert other.begun_between(PHONE, NOON, NOON + timedelta(days=1)) == []
    assert "2882" not in other.private_numbers


def test_what_one_does_changes_nothing_of_the_other(both: tuple[History, History]) -> None:
    one, other = both
    before = one.entries()
    other.save(record(1, remote=ANN), record(4, minutes=4, remote=ANN))
    assert one.entries() == before  # the call with Ann does not settle what the other missed
    other.remark_caller(ANN.number, Remark(note="of the other"))
    assert one.caller_remark(ANN.number).note == "of one"
    other.delete(*other.entries())
    assert one.entries() == before
    assert one.caller_remark(ANN.number).note == "of one"


def test_figures_and_gaps_are_of_one_account(path: Path, both: tuple[History, History]) -> None:
    one, other = both
    other.save(record(5, minutes=5, remote=ANN))
    with closing(open_database(path)) as database:
        for table in ("tally", "answer_time"):
            counted = dict(
                database.execute(
                    "select account_id, sum(calls) from account left join"
                    f" {table} on account = account.id group by account_id"
                )
            )
            assert counted["company/other"] == 1
        assert retention.sweep(database, NOON - timedelta(days=1)) == 0
    everything = (NOON - timedelta(days=1), NOON + timedelta(days=1))
    assert len(one.gaps.between(*everything)) == 1
    assert other.gaps.between(*everything) == []


async def test_a_reader_reads_its_own_account(path: Path, both: tuple[History, History]) -> None:
    assert both
    for account, found in (("company/one", 3), ("company/other", 0)):
        reader = HistoryReader(path, account)
        try:
            assert len(await reader.entries()) == found
        finally:
            reader.close()
