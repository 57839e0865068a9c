"""Many conversations at once; that all comes back is in ``history_files/test_importing.py``."""

from contextlib import closing
from pathlib import Path

from callcontrol.calls.filed import Filed, Line
from callcontrol.calls.record import Outcome
from callcontrol.calls.search import Search
from callcontrol.storage import bulk
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History, digits_only
from tests.callcontrol.history_files.filings import ALL, HANDED
from tests.callcontrol.storage.samples import record


def test_the_account_used_last_comes_first(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        for number, account in enumerate(("first", "last", "none")):
            history = History(connection, account)
            if account != "none":
                history.save(record(number, minutes=number))
        assert bulk.accounts(connection) == ["last", "first"]


def test_legs_are_found_without_looking_at_all_calls(tmp_path: Path) -> None:
    plain = (Filed(legs=(record(n, minutes=n),), outcome=Outcome.ANSWERED) for n in range(10, 2000))
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        bulk.add(connection, "account-1", [HANDED, *plain], (), digits_only)
        history = History(connection, "account-1")
        oldest = history.entries(Search(outcomes=frozenset({HANDED.outcome})))[0]
        steps: list[None] = []
        connection.set_progress_handler(lambda: steps.append(None), 100)
        assert tuple(history.legs(oldest)) == HANDED.legs
        connection.set_progress_handler(None, 0)
        assert len(steps) < 20


def test_a_line_says_what_the_whole_conversation_says(tmp_path: Path) -> None:
    talks = Filed(
        legs=(record(20, minutes=20, ended_on=None, outcome=Outcome.IN_PROGRESS),),
        outcome=Outcome.IN_PROGRESS,
    )
    with closing(open_database(tmp_path / "history.sqlite3")) as connection:
        bulk.add(connection, "account-1", [*reversed(ALL), talks], (), digits_only)
        reading = bulk.Reading(connection, "account-1", Search())
        assert list(reading.lines()) == [Line.of(one) for one in (talks, *ALL)]
        few = bulk.Reading(connection, "account-1", Search(outcomes=frozenset({Outcome.MISSED})))
        assert list(few.lines()) == list(map(Line.of, few.filed()))
