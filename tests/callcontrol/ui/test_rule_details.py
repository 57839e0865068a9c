"""The lines that a rule adds to a pop, as the call and the history give them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from callcontrol.calls.pop_rules import Colour, Detail, PopRule
from callcontrol.cloudlink.models import Cause, Party
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.ui import rule_details, text
from tests.callcontrol.calls.builders import call, moment
from tests.callcontrol.ui import listed_calls, scenes

FORWARDED = scenes.forwarded(by="2880")


@pytest.fixture(autouse=True)
def _in_canada() -> Iterator[None]:
    text.read_numbers_in("CA")
    yield
    text.read_numbers_in("")


@pytest.mark.parametrize(
    ("detail", "expected"),
    [
        (Detail.NUMBER, "Number: (613) 555-0123"),
        (Detail.E164, "International number: +16135550123"),
        (Detail.COUNTRY, "Country: Canada"),
        (Detail.CALLED, "Called number: 2880"),
        (Detail.FORWARDED_BY, "Forwarded by: 2880"),
        (Detail.ALERTING, "Rings at: 2881"),
        (Detail.PHONE, "Phone: 2881"),
        (Detail.FIRST_CONTACT, "First contact: …"),
        (Detail.LAST_CONTACT, "Last contact: …"),
        (Detail.CALLS_THIS_WEEK, "Calls this week: …"),
    ],
)
def test_each_detail_has_its_line(detail: Detail, expected: str) -> None:
    assert rule_details.lines([detail], FORWARDED) == [expected]


def test_what_there_is_not_takes_no_line() -> None:
    direct = scenes.record(call("31", origin=Party(number="2885")))
    asked = [Detail.FORWARDED_BY, Detail.E164, Detail.COUNTRY, Detail.NUMBER]
    assert rule_details.lines(asked, direct) == ["Number: 2885"]


def test_what_strangers_send_is_made_harmless() -> None:
    sent = scenes.record(call("31", cause=Cause.REDIRECTED, called_device="\u202e<b>1</b>\n2"))
    (line,) = rule_details.lines([Detail.FORWARDED_BY], sent)
    assert line == "Forwarded by: <b>1</b> 2"


def test_the_history_tells_first_last_and_how_often(tmp_path: Path) -> None:
    history = History(open_database(tmp_path / "h"), "account-1")
    jordan = FORWARDED.call.remote
    for number, hours in ((1, 24 * 30), (2, 48), (3, 24)):
        history.save(listed_calls.call(number, hours=hours, remote=jordan))
    rings = listed_calls.call(4, remote=jordan, ended_on=None)
    history.save(rings)
    known = rule_details.contacts(history, rings)
    details = [Detail.FIRST_CONTACT, Detail.LAST_CONTACT, Detail.CALLS_THIS_WEEK]
    first, last, week = rule_details.lines(details, rings, known, listed_calls.NOON)
    assert first.endswith("February")
    assert (last, week) == ("Last contact: Yesterday", "Calls this week: 3")


def test_a_first_call_is_said_to_be_one(tmp_path: Path) -> None:
    history = History(open_database(tmp_path / "h"), "account-1")
    known = rule_details.contacts(history, FORWARDED)
    details = [Detail.FIRST_CONTACT, Detail.LAST_CONTACT]
    told = rule_details.lines(details, FORWARDED, known, moment(5))
    assert told == ["First contact: this call", "Last contact: this call"]


def test_a_rule_without_a_word_is_told_by_its_name() -> None:
    named = PopRule(name="Suppliers\u202e", colour=Colour.RED)
    assert rule_details.look(named, FORWARDED).label == "Suppliers"
    worded = PopRule(name="Suppliers", label="Supplier")
    assert rule_details.look(worded, FORWARDED).label == "Supplier"
