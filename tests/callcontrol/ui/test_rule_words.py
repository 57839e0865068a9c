"""The words for rules: everything has some, and what is wrong comes with what to do."""

import pytest

from callcontrol.calls.page_address import AddressFlaw
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
)
from callcontrol.ui import rule_words
from tests.callcontrol.ui import scenes

WEB = ("http", "https")


def test_every_choice_has_words_of_its_own() -> None:
    for said in (
        [rule_words.subject(each) for each in Subject],
        [rule_words.comparison(each) for each in Comparison],
        [rule_words.combination(each) for each in Combination],
        [rule_words.colour(each) for each in Colour],
        [rule_words.detail(each) for each in Detail],
        [rule_words.trigger(each) for each in Trigger],
    ):
        assert all(said)
        assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("condition", "sentence"),
    [
        (Condition(value="+1613"), "Number begins with “+1613”"),
        (Condition(comparison=Comparison.IS), "Number is not there"),
        (Condition(), "Number: nothing to compare with yet"),
        (
            Condition(subject=Subject.DIRECTION, comparison=Comparison.IS, value="inbound"),
            "Direction is “Incoming”",
        ),
        (
            Condition(subject=Subject.NAME, comparison=Comparison.ONE_OF, value="{value}\u202e"),
            "Name is one of “{value}”",
        ),
    ],
)
def test_a_condition_is_a_sentence(condition: Condition, sentence: str) -> None:
    assert rule_words.condition(condition) == sentence


@pytest.mark.parametrize(
    ("rule", "summary"),
    [
        (PopRule(), "Every call"),
        (PopRule(conditions=(Condition(value="1"),)), "Number begins with “1”"),
        (
            PopRule(conditions=(Condition(value="1"),) * 3, address="https://a.example/"),
            "Number begins with “1” and 2 more · opens a page",
        ),
        (
            PopRule(conditions=(Condition(value="1"),), combination=Combination.NONE),
            "Not if: Number begins with “1”",
        ),
        (PopRule(address="a.example"), "Begin the address of the page with https://"),
    ],
)
def test_a_rule_in_a_line(rule: PopRule, summary: str) -> None:
    assert rule_words.summary(rule, WEB) == summary


@pytest.mark.parametrize(
    ("address", "flaw", "advice"),
    [
        ("crm.example", AddressFlaw.NO_SCHEME, "https://"),
        ("ftp://crm.example", AddressFlaw.SCHEME, "“ftp:”"),
        ("https:///x", AddressFlaw.NO_HOST, "https://crm.example/"),
        ("https://{name}/", AddressFlaw.PLACE_IN_HOST, "behind the first single slash"),
        ("https://a.example/{x}", AddressFlaw.UNKNOWN_PLACE, "“x” cannot be filled in. There is"),
        ("https://a.example/{", AddressFlaw.BRACES, "{e164}"),
        ("https://a.example/ä", AddressFlaw.CHARACTERS, "copy it from your browser"),
    ],
)
def test_a_refused_address_comes_with_what_to_do(
    address: str, flaw: AddressFlaw, advice: str
) -> None:
    assert advice in rule_words.why_not(address, WEB), flaw


def test_an_address_that_is_one_has_nothing_wrong() -> None:
    assert rule_words.why_not("https://a.example/{e164}", WEB) == ""


def test_a_verdict_says_which_condition_decided() -> None:
    rule = PopRule(
        name="Both",
        conditions=(Condition(value="+1613"), Condition(subject=Subject.NAME, value="Robin")),
    )
    known = facts(scenes.ringing().caller, "CA")
    assert rule_words.verdict(rule, known, "CA").splitlines() == [
        "✗ Both: does not fit",
        "   ✓ Number begins with “+1613”",
        "   ✗ Name begins with “Robin”",
    ]
    off = PopRule(name="Off", enabled=False)
    assert rule_words.verdict(off, known, "CA") == "– Off: is turned off"
