"""The address of the page that a rule opens: a template of the user's, filled with a call's values.

Strangers choose names and numbers. A value therefore never becomes more than text: it is
percent-encoded down to the unreserved characters of RFC 3986, stands only after the host, and
cannot become a ``..`` that climbs in the path.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum
from urllib.parse import quote, unquote

from callcontrol.calls import number
from callcontrol.calls.page_triggers import Trigger
from callcontrol.calls.pop_rules import PopRule, called, facts, with_page
from callcontrol.calls.record import CallRecord

WEB = ("http", "https")
BY_HAND = "manual"

_NEVER = frozenset({"about", "blob", "data", "file", "javascript", "vbscript", "view-source"})
"""Not even if somebody lists them: they start programs, or run what stands in them."""


class Place(StrEnum):
    """What a template can ask for."""

    E164 = "e164"
    """The number with country code where it has one, else its digits."""
    NUMBER = "number"
    """As the phone system wrote it."""
    NAME = "name"
    DID = "did"
    """The number that was dialled."""
    ENDPOINT = "endpoint"
    """The phone whose call it is."""
    DIRECTION = "direction"
    TRIGGER = "trigger"
    """What opens the page: ``ringing``, ``answered``, ``ended``, ``missed`` or ``manual``."""
    STARTED = "started"
    """ISO 8601, UTC."""
    DURATION = "duration"
    """Of the talk, in seconds; nothing before its end."""
    OUTCOME = "outcome"
    ID = "id"
    """Of the call in the history: the same for every page of one call."""


class AddressFlaw(StrEnum):
    """What keeps a template from being the address of a page."""

    NO_SCHEME = "no_scheme"
    SCHEME = "scheme"
    """One that is not allowed."""
    NO_HOST = "no_host"
    PLACE_IN_HOST = "place_in_host"
    """A caller's name could choose which computer is asked."""
    UNKNOWN_PLACE = "unknown_place"
    BRACES = "braces"
    CHARACTERS = "characters"
    """Not those of an address: spaces, accents, quotes."""


class AddressRefused(ValueError):
    """The template is no address, for ``flaw``; ``detail`` is the part of it that is meant."""

    def __init__(self, flaw: AddressFlaw, detail: str = "") -> None:
        super().__init__(flaw.value)
        self.flaw = flaw
        self.detail = detail


_PLACE = re.compile(r"\{([^{}]*)\}")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_LEGAL = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*")
_LONGEST = 200
"""Characters of one value: a name is no novel, and some servers take 2,000 in all."""


def check(template: str, schemes: Collection[str] = WEB) -> None:
    """Do nothing if ``template`` is the address of a page; else raise ``AddressRefused``."""
    for name in _PLACE.findall(template):
        if name not in set(Place):
            raise AddressRefused(AddressFlaw.UNKNOWN_PLACE, name[:20])
    bare = _PLACE.sub("~", template)  # legal anywhere, but no part of a "%2F"
    if "{" in bare or "}" in bare:
        raise AddressRefused(AddressFlaw.BRACES)
    if not _LEGAL.fullmatch(bare):
        raise AddressRefused(AddressFlaw.CHARACTERS)
    scheme, authority, _rest = _parts(template)
    if not scheme:
        raise AddressRefused(AddressFlaw.NO_SCHEME)
    if scheme in _NEVER or scheme not in schemes:
        raise AddressRefused(AddressFlaw.SCHEME, scheme[:20])
    if "{" in authority:
        raise AddressRefused(AddressFlaw.PLACE_IN_HOST)
    if scheme in WEB and not re.match(r"//(?:[^@]*@)?[A-Za-z0-9\[]", authority):
        raise AddressRefused(AddressFlaw.NO_HOST)


def fill(template: str, values: Mapping[Place, str], schemes: Collection[str] = WEB) -> str:
    """The address of the page; raises ``AddressRefused`` where there is none."""
    check(template, schemes)
    scheme, authority, rest = _parts(template)
    query = re.search(r"[?#]", rest)
    end = query.start() if query else len(rest)
    path = "/".join(_segment(segment, values) for segment in rest[:end].split("/"))
    return f"{scheme}:{authority}{path}{_filled(rest[end:], values)}"


@dataclass(frozen=True, slots=True)
class Page:
    """What can be opened for a call, and by which rule."""

    rule: PopRule
    address: str


def pages(
    rules: Sequence[PopRule],
    record: CallRecord,
    region: str,
    schemes: Collection[str] = WEB,
    trigger: Trigger | None = None,
) -> list[Page]:
    """What the rules open for a call, each address once: now by hand, or when ``trigger`` comes.

    A rule whose address cannot be one opens nothing.
    """
    found: dict[str, Page] = {}
    if trigger is not None and not any(trigger in rule.triggers for rule in rules):
        return []
    values = values_of(record, region, str(trigger or BY_HAND))
    for rule in with_page(rules, facts(record, region), region, trigger):
        with suppress(AddressRefused):
            address = fill(rule.address, values, schemes)
            found.setdefault(address, Page(rule, address))
    return list(found.values())


def values_of(record: CallRecord, region: str, trigger: str) -> dict[Place, str]:
    """What there is to fill in of a call, as it stands now."""
    call, talked = record.call, ""
    if record.answered_on is not None and record.ended_on is not None:
        talked = str(max(0, round((record.ended_on - record.answered_on).total_seconds())))
    return {
        Place.E164: number.comparable(call.remote.number, region),
        Place.NUMBER: call.remote.number,
        Place.NAME: call.remote.name,
        Place.DID: called(record),
        Place.ENDPOINT: str(call.endpoint_id),
        Place.DIRECTION: str(call.direction),
        Place.TRIGGER: trigger,
        Place.STARTED: record.started_on.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        Place.DURATION: talked,
        Place.OUTCOME: str(record.outcome),
        Place.ID: record.record_id,
    }


def _parts(template: str) -> tuple[str, str, str]:
    """Scheme, ``//`` and authority, and all that follows."""
    found = _SCHEME.match(template)
    if found is None:
        return "", "", template
    behind = template[found.end() :]
    if not behind.startswith("//"):
        return found[1].lower(), "", behind
    end = re.search(r"[/?#]", behind[2:])
    cut = end.start() + 2 if end else len(behind)
    return found[1].lower(), behind[:cut], behind[cut:]


def _segment(segment: str, values: Mapping[Place, str]) -> str:
    """One step of the path; what a value would turn into ``.`` or ``..`` becomes nothing."""
    filled = _filled(segment, values)
    climbs = filled != segment and not unquote(filled).strip(".")
    return "" if climbs else filled


def _filled(template: str, values: Mapping[Place, str]) -> str:
    return _PLACE.sub(lambda place: _encoded(values[Place(place[1])]), template)


def _encoded(value: str) -> str:
    """Without what cannot be seen: control characters, and those that turn the way of reading."""
    spaced = "".join(" " if char in "\t\r\n" else char for char in value[:_LONGEST])
    return quote("".join(char for char in spaced if char.isprintable()).strip(), safe="")
