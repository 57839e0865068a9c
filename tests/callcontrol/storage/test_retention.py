import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from callcontrol.calls.entry import Remark
from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Party
from callcontrol.storage import retention
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import NOON, record
from tests.callcontrol.storage.test_erasure import ANN, BEN, SAME, SPELLINGS, left

DAY = 24 * 60.0


def test_no_byte_is_left_of_what_is_older_than_90_days(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    now = NOON + timedelta(days=100)
    with closing(open_database(path)) as database:
        history = History(database, "one", comparable=SAME)
        history.save(
            record(1, remote=ANN),
            record(2, minutes=10 * DAY - 1, remote=ANN, consultation_of="record-1"),
            record(3, minutes=10 * DAY, remote=BEN),
            record(4, remote=Party(number="2882"), ended_on=None, outcome=Outcome.IN_PROGRESS),
        )
        history.remark(history.entry_of(record(1)), Remark(note="Ann Ångström"))
        history.remark_caller(ANN.number, Remark(note="Ann Ångström"))
        history.remark_caller(BEN.number, Remark(note="kept"))
        assert retention.sweep(database, now - timedelta(days=90)) == 2
        assert [each.head.record_id for each in history.entries()] == ["record-3", "record-4"]
        assert [each for each in SPELLINGS if each in left(path)] == []
        assert history.caller_remark(BEN.number).note == "kept"
        assert database.execute("select sum(calls) from tally").fetchone() == (1,)
        assert retention.sweep(database, now - timedelta(days=90)) == 0


@pytest.mark.parametrize("version", [1, 2])
def test_copies_of_older_versions_are_swept_too(tmp_path: Path, version: int) -> None:
    path = tmp_path / "history.sqlite3.before-3"
    script = Path(__file__).with_name("versions") / f"{version}.sql"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.executescript(script.read_text(encoding="utf-8"))
        assert retention.sweep(database, NOON + timedelta(minutes=1)) == 1
        assert retention.sweep(database, NOON + timedelta(days=1)) == 3
    assert [each for each in ("6135550123", "Ann", "Zoë") if each in left(path)] == []
