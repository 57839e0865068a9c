"""What is known of a caller besides the call."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from callcontrol.calls.entry import Entry, Remark
from callcontrol.calls.record import Outcome
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui import last_contact
from tests.callcontrol.storage.samples import record as sample

NOON = datetime(2026, 3, 4, 12).astimezone()


def earlier(days: float, note: str = "", **values: Any) -> Entry:
    begun = NOON - timedelta(days=days)
    spoken: dict[str, Any] = {"answered_on": begun, "ended_on": begun + timedelta(seconds=252)}
    head = sample(1, started_on=begun, **(spoken | values))
    return Entry(head=head, outcome=head.outcome, remark=Remark(note=note))


@pytest.mark.parametrize(
    ("last", "this_week", "words"),
    [
        (None, 1, "First call with this number"),
        (earlier(0.1), 1, "Last: 4:12, today"),
        (earlier(1), 2, "2nd call this week · last: 4:12, yesterday"),
        (
            earlier(0.1, outcome=Outcome.MISSED, answered_on=None),
            3,
            "3rd call this week · last: missed, today",
        ),
        (
            earlier(1, "invoice\n 4411"),
            11,
            "11th call this week · last: 4:12, “invoice 4411”",
        ),
        (earlier(1), 21, "21st call this week · last: 4:12, yesterday"),
    ],
)
def test_when_we_last_heard_of_a_caller(last: Entry | None, this_week: int, words: str) -> None:
    assert last_contact.contact(last, this_week, NOON) == words


def test_a_contact_of_long_ago_is_dated() -> None:
    told = last_contact.contact(earlier(40), 1, NOON)
    assert told.startswith("Last: 4:12, ")
    assert "today" not in told.lower()
    assert "yesterday" not in told.lower()


def test_a_long_note_is_quoted_from_its_beginning() -> None:
    told = last_contact.contact(earlier(1, "word " * 100), 1, NOON)
    assert told.endswith("word…”")
    assert len(told) < 100


def test_what_is_noted_of_a_caller_is_one_line() -> None:
    remark = Remark(note="Prefers\nmornings", tags=("supplier", "R&D"))
    assert last_contact.noted(remark) == "supplier, R&D · “Prefers mornings”"
    assert last_contact.noted(Remark()) == ""


def test_of_a_private_number_nobody_says_that_it_calls_for_the_first_time(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "history.sqlite3")) as database:
        history = History(database, "one")
        ringing = sample(1, ended_on=None)
        assert last_contact.known(history, ringing, NOON).contact == "First call with this number"
        history.private_numbers.add(ringing.call.remote.number)
        assert last_contact.known(history, ringing, NOON) == ("", "")
