"""Rules by which a caller is told apart: a word and a colour on the pop, and a page to open.

The look of a pop comes from the first rule that fits and has one; pages come from every rule that
fits. How a rule is kept in a file is in ``pop_rule_file.py``, its address in ``page_address.py``.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from callcontrol.calls import number
from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.record import CallRecord


class Subject(StrEnum):
    """What a condition looks at."""

    NUMBER = "number"
    """Of the other end."""
    NAME = "name"
    CALLED = "called"
    """The number that the caller dialled, such as one of several direct numbers."""
    ALERTING = "alerting"
    """The device that rings, which may be a group's."""
    PHONE = "phone"
    """The phone whose call it is: one may watch several."""
    DIRECTION = "direction"
    """``inbound`` or ``outbound``."""


class Comparison(StrEnum):
    """How a condition compares. Numbers are equal however they are written, names by letters."""

    IS = "is"
    """With nothing to compare: the call has none, as where a number is withheld."""
    BEGINS_WITH = "begins_with"
    CONTAINS = "contains"
    ONE_OF = "one_of"
    """Between commas, semicolons or lines."""


class Combination(StrEnum):
    """How many of its conditions must be met for a rule to fit."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


class Colour(StrEnum):
    """Of the strip at a pop's edge, which never stands without a word."""

    NO = ""
    RED = "red"
    ORANGE = "orange"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    GREY = "grey"


class Detail(StrEnum):
    """What else a pop can say of a call, in lines of its own."""

    NUMBER = "number"
    E164 = "e164"
    COUNTRY = "country"
    CALLED = "called"
    FORWARDED_BY = "forwarded_by"
    ALERTING = "alerting"
    PHONE = "phone"
    FIRST_CONTACT = "first_contact"
    LAST_CONTACT = "last_contact"
    CALLS_THIS_WEEK = "calls_this_week"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One thing that has to be so."""

    subject: Subject = Subject.NUMBER
    comparison: Comparison = Comparison.BEGINS_WITH
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PopRule:
    """Whom it is about (everybody, without conditions), and what is done about them."""

    name: str = ""
    enabled: bool = True
    combination: Combination = Combination.ALL
    conditions: tuple[Condition, ...] = ()
    label: str = ""
    """The word on the pop; with a colour, or with details, the name stands in for it."""
    colour: Colour = Colour.NO
    details: tuple[Detail, ...] = ()
    address: str = ""
    """Of the page, with places for values; see ``page_address.py``."""
    triggers: tuple[Trigger, ...] = (Trigger.ANSWERED,)
    """When the page opens by itself; by hand it can always be opened."""

    @property
    def word(self) -> str:
        """What the pop says."""
        return self.label or self.name

    @property
    def has_look(self) -> bool:
        """Whether it changes what a pop looks like."""
        return bool(self.label or self.colour or self.details)


_LONGEST = 200
"""Characters that are compared: a name is no novel."""

Facts = Mapping[Subject, frozenset[str]]
"""Of one call: each subject in all the forms in which it may be written."""


def facts(record: CallRecord, region: str) -> Facts:
    """What the conditions can know of a call, for a user in ``region``."""
    call = record.call
    return {
        Subject.NUMBER: _number_forms(call.remote.number, region),
        Subject.NAME: frozenset({_letters(call.remote.name)}),
        Subject.CALLED: _number_forms(called(record), region),
        Subject.ALERTING: _number_forms(alerting(record), region),
        Subject.PHONE: _number_forms(str(call.endpoint_id), region),
        Subject.DIRECTION: frozenset({str(call.direction)}),
    }


def called(record: CallRecord) -> str:
    """The number that was dialled, as far as the service tells."""
    return record.call.called_device or record.call.destination.number


def alerting(record: CallRecord) -> str:
    """The device that rings, as far as the service tells."""
    return record.call.alerting_device or str(record.call.endpoint_id)


def is_met(condition: Condition, known: Facts, region: str) -> bool:
    """Whether a call of which ``known`` is so fulfils one condition."""
    forms, value = known[condition.subject], condition.value
    if not value or value.isspace():
        return condition.comparison is Comparison.IS and forms <= {""}
    is_number = condition.subject is not Subject.NAME and condition.subject is not Subject.DIRECTION
    match condition.comparison:
        case Comparison.IS:
            return _is_one(value, forms, region if is_number else None)
        case Comparison.ONE_OF:
            each_in = region if is_number else None
            return any(_is_one(each, forms, each_in) for each in _list(value))
        case Comparison.BEGINS_WITH:
            begin = _beginning(value) if is_number else _letters(value)
            for form in forms:
                if begin and form.startswith(begin):
                    return True
        case Comparison.CONTAINS:
            part = _keys(value) if is_number else _letters(value)
            for form in forms:
                if part and part in form:
                    return True
    return False


def _is_one(value: str, forms: frozenset[str], region: str | None) -> bool:
    """Whether ``value`` is another way to write what ``forms`` are; no region: not a number."""
    wanted = {_letters(value)} if region is None else _number_forms(value, region)
    return not wanted.isdisjoint(forms)


def fits(rule: PopRule, known: Facts, region: str) -> bool:
    """Whether ``rule`` is about a call of which ``known`` is so."""
    every = rule.combination is Combination.ALL
    for condition in rule.conditions:
        if is_met(condition, known, region) is not every:  # that settles it
            return rule.combination is Combination.ANY
    return rule.combination is not Combination.ANY or not rule.conditions


def look(rules: Iterable[PopRule], known: Facts, region: str) -> PopRule | None:
    """The rule that decides what the pop looks like: the first that fits and has a look."""
    with_look = (rule for rule in rules if rule.enabled and rule.has_look)
    return next((rule for rule in with_look if fits(rule, known, region)), None)


def with_page(
    rules: Iterable[PopRule], known: Facts, region: str, trigger: Trigger | None = None
) -> list[PopRule]:
    """The rules that fit and have a page; where a ``trigger`` is given, those that wait for it."""
    return [
        rule
        for rule in rules
        if rule.enabled
        and rule.address
        and (trigger is None or trigger in rule.triggers)
        and fits(rule, known, region)
    ]


@lru_cache(maxsize=1024)
def _number_forms(written: str, region: str) -> frozenset[str]:
    """As it compares, as it is keyed, and as one keys it at home; and its letters, if any."""
    if not written.strip():
        return frozenset({""})
    short = written[:_LONGEST]
    forms = {
        number.comparable(short, region),
        _keys(short),
        _keys(number.display(short, region)),
        _letters(short),
    }
    return frozenset(forms - {""})


@lru_cache(maxsize=1024)
def _beginning(written: str) -> str:
    """What a number begins with: "00" is how many write "+"."""
    keys = _keys(written)
    return f"+{keys[2:]}" if keys.startswith("00") else keys


@lru_cache(maxsize=1024)
def _keys(written: str) -> str:
    keys = re.sub(r"[^0-9*#]", "", written.replace("(0)", "") if "+" in written else written)
    return f"+{keys}" if written.lstrip().startswith("+") and keys else keys


@lru_cache(maxsize=1024)
def _letters(text: str) -> str:
    """``text`` without regard to case, accents and the number of spaces."""
    parts = unicodedata.normalize("NFKD", text[:_LONGEST].casefold())
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())


@lru_cache(maxsize=1024)
def _list(written: str) -> tuple[str, ...]:
    return tuple(each for part in re.split(r"[,;\n]", written) if (each := part.strip()))
