"""What is left of deleted calls: enough to know their records by, and no more."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from callcontrol.calls.server_records import Deleted
from callcontrol.cloudlink.models import Direction, EndpointId
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import NOON, record


@pytest.fixture(name="history")
def _history(tmp_path: Path) -> Iterator[History]:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        yield History(connection, "account-1")


def left_of(minutes: float, direction: Direction = Direction.INBOUND) -> Deleted:
    return Deleted(EndpointId("2880"), NOON + timedelta(minutes=minutes), direction)


def test_of_a_deleted_call_it_is_known_when_and_where_it_was(history: History) -> None:
    history.save(record(1, minutes=1), record(2, minutes=2, direction=Direction.OUTBOUND))
    history.save(record(3, minutes=2, consultation_of="record-2", direction=Direction.OUTBOUND))
    newest, oldest = history.entries()
    history.delete(newest)
    history.delete(oldest, hide=True)
    calls = [left_of(1), left_of(2, Direction.OUTBOUND)]
    assert history.deleted.since(NOON) == calls
    assert history.deleted.since(NOON + timedelta(minutes=2)) == calls[1:]
    assert history.deleted.to_hide() == calls[:1]
    history.deleted.hidden(calls)
    assert history.deleted.to_hide() == []
    assert history.deleted.since(NOON) == calls


def test_the_deleted_calls_of_other_accounts_stay_theirs(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        theirs, ours = History(connection, "account-2"), History(connection, "account-1")
        theirs.save(record(1))
        theirs.delete(*theirs.entries(), hide=True)
        assert ours.deleted.to_hide() == ours.deleted.since(NOON) == []
