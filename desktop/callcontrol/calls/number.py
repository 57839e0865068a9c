"""Phone numbers, over ``phonenumbers``: as dialled, as compared, as shown.

``region`` is the user's ISO 3166 country code ("" when unknown: only international numbers are
understood then). Extensions and feature codes are never reshaped.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_PHONEWORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_SHORT = 6
"""Up to this many digits a number without ``+`` is an extension or a short code."""


class NotDialable(ValueError):
    """The text holds nothing that a phone could dial."""


def dialable(text: str) -> str:
    """What will be dialled for what was typed or pasted: digits, ``*``, ``#``, a leading ``+``.

    Raises ``NotDialable`` when nothing sensible is left.
    """
    number = text.strip()
    if number.lower().startswith(("tel:", "callto:")):
        number = number.split(":", 1)[1].split(";", 1)[0]
    number = number.upper().replace("(0)", "" if "+" in number else "0").translate(_PHONEWORD)
    if re.search(r"[^0-9+*#()\s./\u00a0\u2010-\u2015-]", number):
        raise NotDialable
    number = re.sub(r"[^0-9+*#]", "", number)
    if not re.fullmatch(r"\+?[0-9*#]{1,32}", number):
        raise NotDialable
    return number


@lru_cache(maxsize=4096)
def comparable(number: str, region: str = "") -> str:
    """A form in which two ways of writing one number are equal: E.164 where that is possible."""
    parsed = _parse(number, region)
    if parsed is None:
        return re.sub(r"[^0-9*#]", "", number)
    import phonenumbers

    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


@lru_cache(maxsize=4096)
def display(number: str, region: str = "") -> str:
    """The number as people of ``region`` write it; what is not understood is left as it came."""
    parsed = _parse(number, region)
    if parsed is None:
        return number
    import phonenumbers

    at_home = bool(region) and parsed.country_code == phonenumbers.country_code_for_region(region)
    forms = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(parsed, forms.NATIONAL if at_home else forms.INTERNATIONAL)


def _parse(number: str, region: str) -> "PhoneNumber | None":
    if not number.startswith("+") and (not region or len(number) <= _SHORT):
        return None
    import phonenumbers  # late: it costs 40 ms, and the first paint does not need it

    try:
        parsed = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_possible_number(parsed) else None
