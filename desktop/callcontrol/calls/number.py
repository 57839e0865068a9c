"""Phone numbers: as dialled, as compared, as shown.

``region`` is the user's ISO 3166 country code ("" when unknown: only international numbers are
understood then). Extensions and feature codes are never reshaped, and neither are numbers that
can be dialled in ``region`` as they were typed.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from callcontrol.calls import numbering_plan, written_number
from callcontrol.calls.not_dialable import NotDialable, Reason
from callcontrol.calls.written_number import Written

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

__all__ = [
    "DialNumber",
    "Kind",
    "NotDialable",
    "Reason",
    "comparable",
    "dialable",
    "display",
    "to_dial",
]


class Kind(StrEnum):
    """What sort of number it is, seen from the user's region."""

    EXTENSION = "extension"
    """Or another short code of the phone system."""
    EMERGENCY = "emergency"
    FEATURE_CODE = "feature_code"
    """Stars and hashes: may forward calls or lock the phone."""
    NATIONAL = "national"
    INTERNATIONAL = "international"
    OTHER = "other"
    """Digits that no numbering plan has; the phone system may know better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DialNumber:
    """What will be dialled: ``keys``, and nothing else."""

    keys: str
    """``+`` and digits, or digits, stars and hashes."""
    shown: str
    """The same keys in groups, as they are read."""
    kind: Kind
    country: str = ""
    """ISO 3166, where it is known."""
    extension: str = ""
    """Not dialled: to be keyed in once somebody has answered."""
    plausible: bool = True
    """False where the numbering plan has no such number: perhaps a slip."""
    needs_confirmation: bool = False
    """It came as an address and is not what addresses are for, a call to a subscriber: whoever
    wrote the address may want something that the user does not, so ask first."""


def dialable(text: str, region: str = "") -> str:
    """The keys of ``to_dial``; raises ``NotDialable``."""
    return to_dial(text, region).keys


def to_dial(text: str, region: str = "") -> DialNumber:
    """What will be dialled for what was typed or pasted; raises ``NotDialable``."""
    region = region.upper()
    written = written_number.read(text)
    keys = _keys(written, region)
    parsed = numbering_plan.parse(keys, region)
    kind = _kind(keys, parsed, region)
    in_plan = kind in (Kind.NATIONAL, Kind.INTERNATIONAL, Kind.OTHER)
    harmless = in_plan or kind is Kind.EXTENSION
    elsewhere = written.at_host and not keys.startswith("+")
    return DialNumber(
        keys=keys,
        shown=numbering_plan.grouped(keys, parsed) if parsed else keys,
        kind=kind,
        country=numbering_plan.country(parsed) if parsed else "",
        extension=written.extension,
        plausible=not in_plan or numbering_plan.is_plausible(keys, region),
        needs_confirmation=written.from_uri and (elsewhere or not harmless),
    )


def comparable(number: str, region: str = "") -> str:
    """A form in which two ways of writing one number are equal: E.164 where that is possible."""
    if len(number) > written_number.LONGEST:  # nobody's, and not worth a place in the cache
        return _only_keys(number)
    return _comparable(number, region.upper())


def display(number: str, region: str = "") -> str:
    """The number as people of ``region`` write it; what is not understood is left as it came."""
    return number if len(number) > written_number.LONGEST else _display(number, region.upper())


def country(number: str, region: str = "") -> str:
    """The country of a number as ISO 3166 code; "" where it tells none."""
    if len(number) > written_number.LONGEST:
        return ""
    _, parsed = _received(number, region.upper())
    return numbering_plan.country(parsed) if parsed else ""


@lru_cache(maxsize=4096)
def _comparable(number: str, region: str) -> str:
    keys, parsed = _received(number, region)
    return numbering_plan.e164(parsed) if parsed else keys or _only_keys(number)


@lru_cache(maxsize=1024)  # a busy day's; four times as many take a megabyte
def _display(number: str, region: str) -> str:
    keys, parsed = _received(number, region)
    if parsed is None or not (keys.startswith("+") or numbering_plan.parse(keys, region)):
        return number
    return numbering_plan.as_written_in(region, parsed)


def _received(number: str, region: str) -> "tuple[str, PhoneNumber | None]":
    """What a number of a call or a contact means."""
    try:
        written = written_number.read(number)
        keys = _keys(written, region)
    except NotDialable:
        return "", None
    tells_its_reach = keys.startswith(("+", "0"))
    parsed = numbering_plan.parse(keys, region, strictly=not tells_its_reach)
    if parsed is not None:
        parsed.extension = written.extension or None
    return keys, parsed


def _keys(written: Written, region: str) -> str:
    """What to dial for what was written."""
    number = written.number
    if not number.removeprefix("+").isdecimal():
        return number
    if written.has_letters and not _is_phoneword(number, region):
        raise NotDialable(Reason.LETTERS)
    if number.startswith("+"):  # Italy's numbers keep the zero in brackets, others lose it
        return _e164(number) or _e164(written.with_zero) or number
    understood = _at_home(number, region) or _from_elsewhere(number)
    if written.with_zero:  # stands after a country's code only: "44 (0)20 …" lacks its "+"
        return understood or _e164(f"+{number}") or written.with_zero
    return understood or number


def _is_phoneword(number: str, region: str) -> bool:
    """Letters stand for digits only where a number comes of it; else somebody typed a name."""
    if region or number.startswith("+"):
        return numbering_plan.parse(number, region) is not None
    return numbering_plan.is_freephone(number)


def _at_home(number: str, region: str) -> str:
    """``number`` if it can be dialled in ``region``, with its "+" if that is lacking; else ""."""
    if len(number) <= numbering_plan.SHORT:
        return number
    parsed = numbering_plan.parse(number, region)
    if parsed is None:
        return ""
    return f"+{number}" if numbering_plan.lacks_plus(number, parsed, region) else number


def _from_elsewhere(number: str) -> str:
    """E.164 of a number that was written with an international prefix of other countries."""
    for prefix in ("00", "011"):
        if number.startswith(prefix) and (found := _e164(f"+{number.removeprefix(prefix)}")):
            return found
    return ""


def _e164(number: str) -> str:
    parsed = numbering_plan.parse(number, "") if number.startswith("+") else None
    return numbering_plan.e164(parsed) if parsed else ""


def _kind(keys: str, parsed: "PhoneNumber | None", region: str) -> Kind:
    if not keys.removeprefix("+").isdecimal():
        return Kind.FEATURE_CODE
    if not keys.startswith("+") and len(keys) <= numbering_plan.SHORT:
        emergency = numbering_plan.is_emergency(keys, region)
        return Kind.EMERGENCY if emergency else Kind.EXTENSION
    if parsed is None:
        return Kind.INTERNATIONAL if keys.startswith("+") else Kind.OTHER
    return Kind.NATIONAL if numbering_plan.is_in(region, parsed) else Kind.INTERNATIONAL


def _only_keys(text: str) -> str:
    return "".join(char for char in text if char in "0123456789*#")
