"""The telephone numbers in a text that the user copied or selected themselves."""

import re

from callcontrol.calls.dial_request import DialRequest, Refusal, Refused
from callcontrol.calls.not_dialable import NotDialable
from callcontrol.calls.number import DialNumber, Kind, to_dial
from callcontrol.calls.written_signs import plain

LONGEST = 2000
"""Characters; whoever copies more has not copied it for its number."""
MOST = 8
"""Numbers that are found; more are no choice that anybody makes."""

_PARTS = re.compile(r"[,;|\n]|\s(?:or|and|oder|und|ou|et|o|y|e)\s", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<![\w.+-])(?:tel|callto|sips?):[^\s<>\"']+", re.IGNORECASE)
_LEAST_DIGITS = 3
"""What is shorter is a number of a list rather than of a telephone, unless it stands alone."""


def find(text: str, region: str = "") -> list[DialRequest]:
    """What ``text`` may want called, each number once, addresses first; raises ``Refused``.

    A text that is one number is read as one that was typed. In a longer one every part that is a
    number counts, and what a numbering plan knows (``phonenumbers``).
    """
    text = text.strip()
    if len(text) > LONGEST:
        raise Refused(Refusal.TOO_LONG)
    try:
        return [_request(to_dial(text, region))]
    except NotDialable:
        found = _within(text, region)
    if not found:
        raise Refused(Refusal.NOT_A_NUMBER)
    return [_request(number) for number in found]


def _within(text: str, region: str) -> list[DialNumber]:
    found: dict[str, DialNumber] = {}
    addresses = _ADDRESS.findall(text)
    for part in (*addresses, *_PARTS.split(plain(_ADDRESS.sub("\n", text)))):
        for number in _in_part(part, region):
            found.setdefault(number.keys, number)
    return list(found.values())[:MOST]


def _in_part(part: str, region: str) -> list[DialNumber]:
    try:
        number = to_dial(part, region)
    except NotDialable:
        return _known_to_a_plan(part, region)
    is_short = sum(char.isdigit() for char in number.keys) < _LEAST_DIGITS
    return [] if is_short and number.kind is not Kind.FEATURE_CODE else [number]


def _known_to_a_plan(part: str, region: str) -> list[DialNumber]:
    from phonenumbers import PhoneNumberMatcher  # late: the first paint does not need it

    found = []
    for match in PhoneNumberMatcher(part, region or None):
        try:
            found.append(to_dial(match.raw_string, region))
        except NotDialable:
            continue
    return found


def _request(number: DialNumber) -> DialRequest:
    return DialRequest(number=number, given="", is_link=False)
