"""Rules in the settings' file: nothing that somebody wrote there is lost."""

import json
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls import pop_rule_file
from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import (
    Colour,
    Combination,
    Comparison,
    Condition,
    Detail,
    PopRule,
    Subject,
)

conditions = st.builds(
    Condition,
    subject=st.sampled_from(Subject),
    comparison=st.sampled_from(Comparison),
    value=st.text(max_size=10),
)
some_rules = st.builds(
    PopRule,
    name=st.text(max_size=10),
    enabled=st.booleans(),
    combination=st.sampled_from(Combination),
    conditions=st.lists(conditions, max_size=3).map(tuple),
    label=st.text(max_size=10),
    colour=st.sampled_from(Colour),
    details=st.lists(st.sampled_from(Detail), unique=True).map(tuple),
    address=st.text(max_size=10),
    triggers=st.lists(st.sampled_from(Trigger), unique=True).map(tuple),
)


@given(some_rules)
def test_every_rule_survives_the_file(rule: PopRule) -> None:
    entries = pop_rule_file.written([pop_rule_file.new(rule)])
    (kept,) = pop_rule_file.read(json.loads(json.dumps(entries)))
    assert kept.rule == rule


def test_what_a_rule_does_not_say_is_as_in_a_new_one() -> None:
    (kept,) = pop_rule_file.read([{"name": "VIP"}])
    assert kept.rule == PopRule(name="VIP")
    assert kept.rule.triggers == (Trigger.ANSWERED,)


def test_details_and_triggers_count_once() -> None:
    entry = {"details": ["e164", "number", "e164"], "triggers": ["ended", "ended"]}
    (kept,) = pop_rule_file.read([entry])
    assert kept.rule == PopRule(details=(Detail.E164, Detail.NUMBER), triggers=(Trigger.ENDED,))


@pytest.mark.parametrize(
    "entry",
    [
        None,
        7,
        "VIP",
        [],
        {"name": 7},
        {"enabled": "yes"},
        {"enabled": 1},
        {"combination": "most"},
        {"conditions": {}},
        {"conditions": ["x"]},
        {"conditions": [{"subject": "number"}]},
        {"conditions": [{"subject": "mood", "comparison": "is", "value": "x"}]},
        {"conditions": [{"subject": "name", "comparison": "sounds_like", "value": "x"}]},
        {"conditions": [{"subject": "name", "comparison": "is", "value": 7}]},
        {"colour": "infrared"},
        {"details": ["shoe_size"]},
        {"details": [["number"]]},
        {"triggers": "answered"},
        {"triggers": ["full_moon"]},
    ],
)
def test_what_is_not_understood_makes_no_rule_and_is_kept(entry: object) -> None:
    good = {"name": "VIP"}
    kept = pop_rule_file.read([entry, good])
    assert pop_rule_file.rules(kept) == (PopRule(name="VIP"),)
    assert pop_rule_file.written(kept) == (entry, good)


def test_a_change_leaves_alone_what_a_later_program_wrote() -> None:
    (kept,) = pop_rule_file.read([MappingProxyType({"name": "VIP", "sound": "bell"})])
    changed = kept.changed(PopRule(name="VIP", colour=Colour.RED))
    (entry,) = pop_rule_file.written([changed])
    assert isinstance(entry, dict)
    assert entry["sound"] == "bell"
    assert entry["colour"] == "red"
