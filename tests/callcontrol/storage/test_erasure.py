"""That nothing of a person is left in a file, and everything of everybody else is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from callcontrol.calls import number
from callcontrol.calls.entry import Remark
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Direction, Party
from callcontrol.storage import erasure, person
from callcontrol.storage.database import DatabaseError, DatabaseFault, open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import record

SAME = partial(number.comparable, region="CA")
ANN = Party(number="+16135550123", name="Ann Ångström")
ANN_AT_HOME = Party(number="6135550123", name="Dr. Ångström, Ann")
BEN = Party(number="+16135550177", name="Ben")
SPELLINGS = ("6135550123", "555-0123", "ngstr", "ngström", "\\u00c5", "ÅNGSTR")


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture(name="history")
def _history(path: Path) -> Iterator[History]:
    """Two accounts, calls with Ann and with Ben, and what was written of both."""
    with closing(open_database(path)) as database:
        other = History(database, "other", comparable=SAME)
        other.save(record(10, minutes=10, remote=ANN), record(11, minutes=11, remote=BEN))
        history = History(database, "one", comparable=SAME)
        history.save(
            record(1, remote=ANN),
            record(2, minutes=2, remote=ANN_AT_HOME, direction=Direction.OUTBOUND),
            record(3, minutes=3, remote=BEN, handed_to=ANN, outcome=Outcome.REDIRECTED),
            record(4, minutes=4, remote=BEN),
            record(5, minutes=5, remote=ANN, consultation_of="record-4"),
        )
        ann, ben = history.entry_of(record(1)), history.entry_of(record(4, minutes=4))
        history.remark(ann, Remark(note="hers", tags=("vip",)))
        history.remark_caller(ANN.number, Remark(note="hers too"))
        told = "asked for (613) 555-0123, that is ann ångström, and for 2882"
        history.remark(ben, Remark(note=told, tags=("Ann Ångström", "kept")))
        history.remark_caller(BEN.number, Remark(note="knows Ann Ångström"))
        yield history


def left(path: Path) -> str:
    return b"".join(each.read_bytes() for each in path.parent.iterdir()).decode("utf-8", "replace")


def erased(path: Path) -> person.Person:
    with closing(open_database(path)) as database:
        found = person.find(database, SAME("613 555 0123"), SAME)
        erasure.erase(database, found)
        return found


def test_what_will_go_is_told_first(path: Path, history: History) -> None:
    with closing(open_database(path)) as database:
        found = person.find(database, SAME("(613) 555-0123"), SAME)
    assert found.calls == 4
    assert found.remarks == 2
    assert found.first == record(1).started_on
    assert found.last == record(10, minutes=10).started_on
    assert found.names == {ANN.name, ANN_AT_HOME.name}
    assert not found.is_own
    assert history.count() == 4


def test_no_byte_of_a_person_is_left(path: Path, history: History) -> None:
    before = left(path)
    assert all(each in before for each in SPELLINGS[:1])
    erased(path)
    after = left(path)
    assert [each for each in SPELLINGS if each.lower() in after.lower()] == []
    assert history.entries(Search(words=("0123",))) == []
    assert history.last_with(ANN.number) is None


def test_what_a_long_read_keeps_in_the_log_is_told(path: Path, history: History) -> None:
    assert history.count()
    with closing(open_database(path)) as database, closing(open_database(path)) as reader:
        database.execute("pragma busy_timeout = 0")
        reader.execute("begin")
        reader.execute("select * from party").fetchone()
        found = person.find(database, SAME(ANN.number), SAME)
        with pytest.raises(DatabaseError) as held:
            erasure.erase(database, found)
        assert held.value.fault is DatabaseFault.LOCKED
        reader.execute("commit")
        erasure.erase(database, found)
        assert [each for each in SPELLINGS if each.lower() in left(path).lower()] == []


def test_others_are_kept_without_whom_they_spoke_of(path: Path, history: History) -> None:
    erased(path)
    entries = history.entries()
    assert [each.head.record_id for each in entries] == ["record-4", "record-3"]
    assert [each.head.call.remote for each in entries] == [BEN, BEN]
    assert entries[1].head.handed_to == Party(number="", name="")
    assert entries[1].head.outcome is Outcome.REDIRECTED
    assert [leg.call.remote.number for leg in history.legs(entries[0])] == [BEN.number, ""]
    assert entries[0].remark == Remark(note="asked for …, that is …, and for 2882", tags=("kept",))
    assert history.caller_remark(BEN.number) == Remark(note="knows …")
    assert history.caller_remark(ANN.number) == Remark()
    assert history.tags() == ["kept"]
    assert history.count() == 2
    assert [each.party for page in history.people() for each in page] == [BEN]


def test_a_name_that_somebody_else_has_is_left_to_them(path: Path, history: History) -> None:
    namesake = Party(number="+16135550188", name=ANN.name)
    history.save(record(6, minutes=6, remote=namesake))
    assert erased(path).names == {ANN_AT_HOME.name}
    assert history.entries()[0].head.call.remote == namesake
    assert "6135550123" not in left(path)


def test_it_may_be_erased_again(path: Path, history: History) -> None:
    erased(path)
    there = history.entries()
    assert erased(path).calls == 0
    assert history.entries() == there


def test_a_phone_of_ones_own_is_recognised(path: Path, history: History) -> None:
    assert history.count()
    with closing(open_database(path)) as database:
        assert person.find(database, "2880", SAME).is_own


@pytest.mark.parametrize("version", [1, 2])
def test_copies_of_older_versions_are_erased_from(tmp_path: Path, version: int) -> None:
    path = tmp_path / "history.sqlite3.before-3"
    script = Path(__file__).with_name("versions") / f"{version}.sql"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.executescript(script.read_text(encoding="utf-8"))
        whole = [each for (each,) in database.execute("select record_id from call order by id")]
        assert "6135550123" in left(path)
        erasure.erase(database, person.find(database, SAME("6135550123"), SAME))
        calls = [each for (each,) in database.execute("select record_id from call order by id")]
        names = {each for (each,) in database.execute("select name from party")}
    assert "6135550123" not in left(path)
    assert "Ann" not in left(path)
    assert calls == ["record-2"]
    assert "Zoë" in names
    assert len(whole) == 4
