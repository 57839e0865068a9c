"""That no file tells with whom a private call was, nor a name where none is kept."""

from contextlib import closing
from pathlib import Path

import pytest

from callcontrol.calls.entry import Remark
from callcontrol.calls.search import Search
from callcontrol.cloudlink.models import Party
from callcontrol.storage import privacy
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from tests.callcontrol.storage.samples import record
from tests.callcontrol.storage.test_erasure import ANN, BEN, SAME, SPELLINGS, left
from tests.callcontrol.storage.test_erasure import _history as _history  # noqa: PLC0414
from tests.callcontrol.storage.test_erasure import _path as _path  # noqa: PLC0414


def test_a_private_number_is_in_no_call_before_or_after(path: Path, history: History) -> None:
    with closing(open_database(path)) as database:
        privacy.make_private(database, "one", "(613) 555-0123", SAME)
    history.save(record(7, minutes=7, remote=ANN), record(8, minutes=8, remote=BEN, handed_to=ANN))
    entries = history.entries()
    assert [each.is_private for each in entries] == [False, True, False, False, True, True]
    assert entries[1].head.call.remote == entries[0].head.handed_to == Party()
    assert entries[1].head.answered_on is not None
    assert entries[-1].remark == Remark()
    assert history.caller_remark(ANN.number) == Remark()
    assert history.entries(Search(words=("0123",))) == []
    assert ANN.number in history.private_numbers
    assert len(history.private_numbers) == 1
    history.private_numbers.remove("6135550123")
    history.save(record(9, minutes=9, remote=ANN))
    assert history.entries()[0].head.call.remote == ANN


def test_a_private_number_is_found_in_no_file(path: Path) -> None:
    with closing(open_database(path)) as database:
        history = History(database, "one", comparable=SAME)
        history.save(record(1, remote=ANN), record(2, minutes=2, remote=BEN))
        privacy.make_private(database, "one", ANN.number, SAME)
        history.save(record(3, minutes=3, remote=ANN))
        assert [each for each in SPELLINGS if each in left(path)] == []
        assert BEN.number in left(path)


def test_it_is_private_in_one_account_only(path: Path, history: History) -> None:
    assert history.account_id == "one"
    with closing(open_database(path)) as database:
        privacy.make_private(database, "one", ANN.number, SAME)
        other = History(database, "other", comparable=SAME)
        assert other.last_with(ANN.number) is not None
        assert ANN.number not in other.private_numbers


def test_one_conversation_is_made_private(path: Path) -> None:
    with closing(open_database(path)) as database:
        history = History(database, "one", comparable=SAME)
        history.save(
            record(1, remote=ANN),
            record(2, minutes=2, remote=BEN, consultation_of="record-1", handed_to=ANN),
        )
        history.remark(history.entry_of(record(1)), Remark(note="about Ann Ångström"))
        privacy.make_conversation_private(database, "one", history.entries()[0].head)
        (entry,) = history.entries()
        assert entry.is_private
        assert entry.remark == Remark()
        assert [each.call.remote for each in history.legs(entry)] == [Party(), Party()]
        history.save(record(1, remote=ANN, handed_to=BEN))  # it goes on and stays private
        assert history.entries()[0].head.call.remote == Party()
        assert [each for each in (*SPELLINGS, BEN.number) if each in left(path)] == []


@pytest.mark.parametrize("later", [False, True])
def test_names_are_not_kept(path: Path, later: bool) -> None:
    with closing(open_database(path)) as database:
        history = History(database, "one", comparable=SAME, keep_names=not later)
        target = Party(number="2882", name="Bob")
        history.save(record(1, remote=ANN, handed_to=target))
        history.save(record(2, minutes=2, remote=Party(name="Zoë")))
        if not later:
            privacy.forget_names(database)
        assert [each.head.call.remote.number for each in history.entries()] == ["", ANN.number]
        assert history.last_with(ANN.number) is not None
        assert len(history.entries(Search(words=("555 0123",)))) == 1
        assert [name for name in ("ngstr", "Bob", "Zoë") if name in left(path)] == []
