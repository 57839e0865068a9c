"""Which rules fit a call, whoever wrote the number and however."""

import time
from dataclasses import replace

import pytest

from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import (
    Colour,
    Combination,
    Comparison,
    Condition,
    Detail,
    PopRule,
    Subject,
    facts,
    fits,
    is_met,
    look,
    with_page,
)
from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallState, Cause, Party
from tests.callcontrol.calls.builders import call, moment, new_store, outgoing

IS, BEGINS, CONTAINS, ONE_OF = (
    Comparison.IS,
    Comparison.BEGINS_WITH,
    Comparison.CONTAINS,
    Comparison.ONE_OF,
)


def record(**fields: object) -> CallRecord:
    (change,) = new_store().apply(call("31", CallState.RINGING, 0, **fields), at=moment(0))
    return change.after


def caller(number: str = "", name: str = "") -> CallRecord:
    return record(origin=Party(number=number, name=name))


def met(condition: Condition, of: CallRecord, region: str = "CA") -> bool:
    return is_met(condition, facts(of, region), region)


@pytest.mark.parametrize(
    ("number", "region", "comparison", "value", "expected"),
    [
        ("+16135550123", "CA", IS, "+16135550123", True),
        ("+16135550123", "CA", IS, "(613) 555-0123", True),
        ("6135550123", "CA", IS, "+1 613 555 0123", True),
        ("+16135550123", "CA", IS, "613555012", False),
        ("+442079460018", "GB", IS, "020 7946 0018", True),
        ("+442079460018", "GB", IS, "+44 (0)20 7946 0018", True),
        ("2885", "CA", IS, "2885", True),
        ("2885", "CA", IS, "885", False),
        ("+16135550123", "CA", BEGINS, "+1613", True),
        ("+16135550123", "CA", BEGINS, "+1 613", True),
        ("+16135550123", "CA", BEGINS, "613", True),
        ("6135550123", "CA", BEGINS, "+1613", True),
        ("+4930901820", "DE", BEGINS, "030", True),
        ("+4930901820", "DE", BEGINS, "0049 30", True),
        ("+4930901820", "DE", BEGINS, "+49 (0)30", True),
        ("+4930901820", "DE", BEGINS, "+4989", False),
        ("2885", "CA", BEGINS, "28", True),
        ("2885", "CA", BEGINS, "+28", False),
        ("+16135550123", "CA", CONTAINS, "555-01", True),
        ("+16135550123", "CA", CONTAINS, "556", False),
        ("+16135550123", "CA", ONE_OF, "2885, 613 555 0123", True),
        ("+16135550123", "CA", ONE_OF, "2885; +44 20 7946 0018\n2886", False),
        ("+16135550123", "CA", ONE_OF, " , ;", False),
        ("+16135550123", "CA", BEGINS, "", False),
        ("+16135550123", "CA", CONTAINS, " ", False),
        ("+16135550123", "CA", CONTAINS, "abc", False),
        ("+16135550123", "CA", IS, "", False),
        ("", "CA", IS, "", True),
        ("", "CA", BEGINS, "", False),
        ("", "CA", IS, "anonymous", False),
        ("anonymous", "CA", IS, "Anonymous", True),
        ("x" * 5000, "CA", BEGINS, "+1", False),
    ],
)
def test_numbers(
    number: str, region: str, comparison: Comparison, value: str, expected: bool
) -> None:
    condition = Condition(subject=Subject.NUMBER, comparison=comparison, value=value)
    assert met(condition, caller(number), region) is expected


@pytest.mark.parametrize(
    ("name", "comparison", "value", "expected"),
    [
        ("Zoë Léger", IS, "zoe leger", True),
        ("ZOË  LÉGER", IS, "Zoë Léger", True),
        ("Straße", CONTAINS, "STRASSE", True),
        ("Zoë Léger", BEGINS, "ZOE", True),
        ("Zoë Léger", BEGINS, "leger", False),
        ("Zoë Léger", CONTAINS, "léger", True),
        ("Zoë Léger", ONE_OF, "Jordan Blake, Zoe Leger", True),
        ("Zoë Léger", ONE_OF, "Zoe, Leger", False),
        ("Zoë Léger", CONTAINS, ".*", False),
        ("613", IS, "+613", False),
        ("", IS, "", True),
        ("", CONTAINS, "", False),
    ],
)
def test_names(name: str, comparison: Comparison, value: str, expected: bool) -> None:
    condition = Condition(subject=Subject.NAME, comparison=comparison, value=value)
    assert met(condition, caller(name=name)) is expected


@pytest.mark.parametrize(
    ("subject", "value", "expected"),
    [
        (Subject.CALLED, "+1 613 555 0199", True),
        (Subject.CALLED, "2881", False),
        (Subject.ALERTING, "2890", True),
        (Subject.PHONE, "2881", True),
        (Subject.PHONE, "2880", False),
        (Subject.DIRECTION, "inbound", True),
        (Subject.DIRECTION, "outbound", False),
    ],
)
def test_where_the_call_came_in(subject: Subject, value: str, expected: bool) -> None:
    to_group = record(called_device="6135550199", alerting_device="2890")
    assert met(Condition(subject=subject, comparison=IS, value=value), to_group) is expected


def test_a_call_that_we_make_is_about_the_one_we_call() -> None:
    (change,) = new_store().apply(outgoing(), at=moment(0))
    assert met(Condition(comparison=IS, value="2882"), change.after)
    to_us = Condition(subject=Subject.DIRECTION, comparison=IS, value="inbound")
    assert not met(to_us, change.after)


def test_what_the_service_does_not_tell_is_taken_from_what_it_does() -> None:
    plain = record(called_device="", alerting_device="")
    assert met(Condition(subject=Subject.CALLED, comparison=IS, value="2881"), plain)
    assert met(Condition(subject=Subject.ALERTING, comparison=IS, value="2881"), plain)


YES, NO = Condition(value="+1613"), Condition(value="+44")


@pytest.mark.parametrize(
    ("combination", "conditions", "expected"),
    [
        (Combination.ALL, (YES, YES), True),
        (Combination.ALL, (YES, NO), False),
        (Combination.ANY, (NO, YES), True),
        (Combination.ANY, (NO, NO), False),
        (Combination.NONE, (NO, NO), True),
        (Combination.NONE, (NO, YES), False),
        (Combination.ALL, (), True),
        (Combination.ANY, (), True),
        (Combination.NONE, (), True),
    ],
)
def test_all_any_none(
    combination: Combination, conditions: tuple[Condition, ...], expected: bool
) -> None:
    rule = PopRule(combination=combination, conditions=conditions)
    assert fits(rule, facts(record(), "CA"), "CA") is expected


def test_the_first_rule_that_fits_and_has_a_look_decides_the_look() -> None:
    page_only = PopRule(name="page", address="https://crm.example/")
    off = PopRule(name="off", label="Off", enabled=False)
    other = PopRule(name="other", label="Other", conditions=(NO,))
    first = PopRule(name="first", colour=Colour.RED, conditions=(YES,))
    second = PopRule(name="second", label="Second")
    known = facts(record(), "CA")
    assert look([page_only, off, other, first, second], known, "CA") is first
    assert look([page_only, off, other], known, "CA") is None
    more = PopRule(details=(Detail.E164,))
    assert look([more, second], known, "CA") is more


def test_every_rule_that_fits_opens_its_page_when_its_moment_comes() -> None:
    answered = PopRule(name="a", address="https://a.example/")
    ringing = PopRule(name="r", address="https://r.example/", triggers=(Trigger.RINGING,))
    by_hand = PopRule(name="h", address="https://h.example/", triggers=())
    off = replace(answered, enabled=False)
    other = replace(answered, conditions=(NO,))
    rules = [answered, ringing, by_hand, off, other, PopRule(label="no page")]
    known = facts(record(), "CA")
    assert with_page(rules, known, "CA", Trigger.ANSWERED) == [answered]
    assert with_page(rules, known, "CA", Trigger.RINGING) == [ringing]
    assert with_page(rules, known, "CA", Trigger.MISSED) == []
    assert with_page(rules, known, "CA") == [answered, ringing, by_hand]


def test_a_forwarded_call_is_told_by_the_number_that_was_dialled() -> None:
    forwarded = record(cause=Cause.REDIRECTED, called_device="2880")
    assert met(Condition(subject=Subject.CALLED, comparison=IS, value="2880"), forwarded)


def test_fifty_rules_take_less_than_a_fifth_of_a_millisecond() -> None:
    rules = [
        PopRule(
            label="x",
            conditions=(
                Condition(value=f"+44{number}"),
                Condition(subject=Subject.NAME, comparison=CONTAINS, value=f"Nobody {number}"),
            ),
            combination=Combination.ANY,
        )
        for number in range(50)
    ]
    rings = record()

    def once() -> float:
        begun = time.perf_counter()
        assert look(rules, facts(rings, "CA"), "CA") is None
        return time.perf_counter() - begun

    assert min(once() for _ in range(100)) < 0.0002  # the least: others use this computer too
