"""The words for rules: what they look at, show and wait for, and what is wrong with them."""

from collections.abc import Sequence

from callcontrol.calls.page_address import AddressFlaw, AddressRefused, Place, check
from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import (
    Colour,
    Combination,
    Comparison,
    Condition,
    Detail,
    Facts,
    PopRule,
    Subject,
    fits,
    is_met,
)
from callcontrol.ui.names import inert
from callcontrol.ui.translation import tr


def subject(value: Subject) -> str:
    """What a condition looks at."""
    return {
        Subject.NUMBER: tr("Number"),
        Subject.NAME: tr("Name"),
        Subject.CALLED: tr("Called number"),
        Subject.ALERTING: tr("Device that rings"),
        Subject.PHONE: tr("Phone"),
        Subject.DIRECTION: tr("Direction"),
    }[value]


def comparison(value: Comparison) -> str:
    """How it compares."""
    return {
        Comparison.IS: tr("is"),
        Comparison.BEGINS_WITH: tr("begins with"),
        Comparison.CONTAINS: tr("contains"),
        Comparison.ONE_OF: tr("is one of"),
    }[value]


def combination(value: Combination) -> str:
    """How many conditions must be met."""
    return {
        Combination.ALL: tr("All of these are so"),
        Combination.ANY: tr("Any of these is so"),
        Combination.NONE: tr("None of these is so"),
    }[value]


def colour(value: Colour) -> str:
    """What a colour is called."""
    return {
        Colour.NO: tr("No colour"),
        Colour.RED: tr("Red"),
        Colour.ORANGE: tr("Orange"),
        Colour.GREEN: tr("Green"),
        Colour.TEAL: tr("Teal"),
        Colour.BLUE: tr("Blue"),
        Colour.PURPLE: tr("Purple"),
        Colour.GREY: tr("Grey"),
    }[value]


def detail(value: Detail) -> str:
    """What else a pop can say."""
    return {
        Detail.NUMBER: tr("Number as written here"),
        Detail.E164: tr("International number"),
        Detail.COUNTRY: tr("Country of the number"),
        Detail.CALLED: tr("Number that was called"),
        Detail.FORWARDED_BY: tr("Who forwarded the call"),
        Detail.ALERTING: tr("Device that rings"),
        Detail.PHONE: tr("Phone"),
        Detail.FIRST_CONTACT: tr("First contact"),
        Detail.LAST_CONTACT: tr("Last contact"),
        Detail.CALLS_THIS_WEEK: tr("Calls this week"),
    }[value]


def trigger(value: Trigger) -> str:
    """When a page opens by itself."""
    return {
        Trigger.RINGING: tr("When it rings"),
        Trigger.ANSWERED: tr("When it is answered"),
        Trigger.ENDED: tr("When the talk has ended"),
        Trigger.MISSED: tr("When it was missed"),
    }[value]


def direction(value: str) -> str:
    """Of a call, as a condition names it."""
    return {"inbound": tr("Incoming"), "outbound": tr("Outgoing")}.get(value, value)


def condition(value: Condition) -> str:
    """A condition as a sentence."""
    what = subject(value.subject)
    wanted = value.value.strip()
    if not wanted:
        if value.comparison is Comparison.IS:
            return tr("{what} is not there").format(what=what)
        return tr("{what}: nothing to compare with yet").format(what=what)
    sentence = {
        Comparison.IS: tr("{what} is “{value}”"),
        Comparison.BEGINS_WITH: tr("{what} begins with “{value}”"),
        Comparison.CONTAINS: tr("{what} contains “{value}”"),
        Comparison.ONE_OF: tr("{what} is one of “{value}”"),
    }[value.comparison]
    shown = direction(wanted) if value.subject is Subject.DIRECTION else inert(wanted)
    return sentence.format(what=what, value=shown)


def name(rule: PopRule) -> str:
    """What a rule is called."""
    return inert(rule.name) or inert(rule.label) or tr("Rule without a name")


def summary(rule: PopRule, schemes: Sequence[str]) -> str:
    """Whom a rule is about, in a line; or what keeps its page from opening."""
    if rule.address and (problem := why_not(rule.address, schemes)):
        return problem
    whom = condition(rule.conditions[0]) if rule.conditions else tr("Every call")
    if rule.conditions and rule.combination is Combination.NONE:
        whom = tr("Not if: {condition}").format(condition=whom)
    if len(rule.conditions) > 1:
        whom = tr("{condition} and {count} more").format(
            condition=whom, count=len(rule.conditions) - 1
        )
    return tr("{whom} · opens a page").format(whom=whom) if rule.address else whom


def verdict(rule: PopRule, known: Facts, region: str) -> str:
    """Whether a rule fits a call, and each of its conditions: why."""
    if not rule.enabled:
        return tr("– {rule}: is turned off").format(rule=name(rule))
    fit = fits(rule, known, region)
    sentence = tr("✓ {rule}: fits") if fit else tr("✗ {rule}: does not fit")
    reasons = [
        f"   {'✓' if is_met(one, known, region) else '✗'} {condition(one)}"
        for one in rule.conditions
    ]
    return "\n".join([sentence.format(rule=name(rule)), *reasons])


def why_not(address: str, schemes: Sequence[str]) -> str:
    """What is wrong with the address of a page, and what to do; nothing if it is one."""
    try:
        check(address, schemes)
    except AddressRefused as refused:
        return _refusal(refused)
    return ""


def places() -> str:
    """What can be filled into an address."""
    return ", ".join(f"{{{place}}}" for place in Place)


def _refusal(refused: AddressRefused) -> str:
    sentence = {
        AddressFlaw.NO_SCHEME: tr("Begin the address of the page with https://"),
        AddressFlaw.SCHEME: tr(
            "Pages that begin with “{part}:” are not opened. Use https:// or have your"
            " administrator allow it (page_schemes in settings.json)."
        ),
        AddressFlaw.NO_HOST: tr("Name the computer after the two slashes: https://crm.example/"),
        AddressFlaw.PLACE_IN_HOST: tr(
            "Put the braces behind the first single slash: a caller must not choose whom you ask."
        ),
        AddressFlaw.UNKNOWN_PLACE: tr("“{part}” cannot be filled in. There is {known}."),
        AddressFlaw.BRACES: tr("A brace lacks its other half: write for example {example}"),
        AddressFlaw.CHARACTERS: tr(
            "An address has no spaces, accents or quotes: copy it from your browser."
        ),
    }[refused.flaw]
    return sentence.format(part=inert(refused.detail), known=places(), example=f"{{{Place.E164}}}")
