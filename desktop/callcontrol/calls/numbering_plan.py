"""What ``phonenumbers`` knows of the numbering plans; the only place that asks it.

Takes bare keys (``+`` and digits; everything else is in no plan) and a region in capitals, ""
when unknown. Importing phonenumbers costs 40 ms that the first paint does not need, so each
function does it for itself.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

SHORT = 6
"""Up to this many digits a number without ``+`` is an extension or a short code."""

_FREEPHONE = re.compile(r"1?8(?:00|33|44|55|66|77|88)[0-9]{7}|0?800[0-9]{6,7}")


def parse(keys: str, region: str, *, strictly: bool = True) -> "PhoneNumber | None":
    """The number if a plan knows it; not ``strictly``: if it has the length of one.

    Not every plan is known to its last number, so the length does where nothing hangs on it.
    """
    if not keys.removeprefix("+").isdecimal():
        return None
    if not keys.startswith("+") and (not region or len(keys) <= SHORT):
        return None
    import phonenumbers

    try:
        parsed = phonenumbers.parse(keys, region or None)
    except phonenumbers.NumberParseException:
        return None
    if strictly:
        return parsed if phonenumbers.is_valid_number(parsed) else None
    possible = phonenumbers.is_possible_number_with_reason(parsed)
    return parsed if possible == phonenumbers.ValidationResult.IS_POSSIBLE else None


def e164(parsed: "PhoneNumber") -> str:
    """``+`` and digits, without the zero too many of "+44 020 …"."""
    import phonenumbers

    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def national(parsed: "PhoneNumber") -> str:
    """The digits without those of the country."""
    import phonenumbers

    return phonenumbers.national_significant_number(parsed)


def as_written_in(region: str, parsed: "PhoneNumber") -> str:
    """The number as people of ``region`` write it, with its extension."""
    import phonenumbers

    forms = phonenumbers.PhoneNumberFormat
    at_home = is_in(region, parsed) and phonenumbers.is_valid_number(parsed)
    return phonenumbers.format_number(parsed, forms.NATIONAL if at_home else forms.INTERNATIONAL)


def grouped(keys: str, parsed: "PhoneNumber") -> str:
    """``keys`` in groups, and not a key more or less: it is what will be dialled."""
    import phonenumbers

    forms = phonenumbers.PhoneNumberFormat
    national = phonenumbers.format_number(parsed, forms.NATIONAL)
    international = phonenumbers.format_number(parsed, forms.INTERNATIONAL)
    abroad = international.removeprefix("+")
    prefix = keys.removesuffix(_bare(abroad))
    for shown in (international, national, f"{prefix} {abroad}".strip()):
        if _bare(shown) == keys:
            return shown
    return keys


def is_in(region: str, parsed: "PhoneNumber") -> bool:
    """Whether one dials it from ``region`` as a national number."""
    import phonenumbers

    return bool(region) and parsed.country_code == phonenumbers.country_code_for_region(region)


def country(parsed: "PhoneNumber") -> str:
    """ISO 3166, or "" for nobody's numbers: satellites, world-wide freephone."""
    import phonenumbers

    region = phonenumbers.region_code_for_number(parsed) or ""
    return region if region.isalpha() else ""


def lacks_plus(keys: str, parsed: "PhoneNumber", region: str) -> bool:
    """Whether ``keys`` begin with a country's code that nobody dials like that: 442079460018."""
    import phonenumbers

    code = str(parsed.country_code)
    national_number = phonenumbers.national_significant_number(parsed)
    return (
        keys == code + national_number
        and phonenumbers.ndd_prefix_for_region(region, strip_non_digits=True) != code
    )


def is_emergency(keys: str, region: str) -> bool:
    """Whether an emergency service of ``region`` answers there."""
    if not region:
        return False
    import phonenumbers

    return bool(phonenumbers.is_emergency_number(keys, region))


def is_freephone(keys: str) -> bool:
    """Whether it is free in so many regions that one need not know which: 1 800 …, 0800 …"""
    return _FREEPHONE.fullmatch(keys.removeprefix("+")) is not None


def is_plausible(keys: str, region: str) -> bool:
    """Whether somebody may have the number; the first digit may be there for the outside line."""
    if parse(keys, region) is not None:
        return True
    if keys.startswith("+"):
        return False
    if not _is_known(region):
        return True  # as far as anybody can tell
    if keys[0] in "09" and parse(keys[1:], region) is not None:
        return True
    return not keys.startswith("0") and _has_length(keys, region)


def _is_known(region: str) -> bool:
    import phonenumbers

    return phonenumbers.country_code_for_region(region) != 0


def _has_length(keys: str, region: str) -> bool:
    """Of a whole number, or of one without its area code."""
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(keys, region))
    except phonenumbers.NumberParseException:
        return False


def _bare(text: str) -> str:
    return re.sub(r"[^0-9+]", "", text)
