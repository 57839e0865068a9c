"""Finds what somebody has left in free text: their numbers however they are written, their names.

Knows no file; what becomes of what is found is the business of ``erasure.py``.
"""

import base64
import json
import re
from binascii import Error as NotBase64
from collections.abc import Iterable

from callcontrol.calls import numbering_plan
from callcontrol.cloudlink.redaction import KnownTexts

GONE = "…"
_BETWEEN = r"(?:[\s().\-/\u00a0]|%20|%2D){0,4}"
"""What stands between the digits of a number that somebody has written."""
_PACKED = re.compile(r'"base64":\s*"([A-Za-z0-9+/=]+)"')
"""What came and was no text, as ``recording.py`` writes it."""


class Traces:
    """Of one person: all their ``numbers`` as they were written, and their ``names``.

    Numbers of up to six digits are found as words of their own only, and as they are.
    """

    def __init__(self, numbers: Iterable[str], names: Iterable[str] = ()) -> None:
        forms = {form for number in numbers for form in digit_forms(number)}
        ways = [_pattern(form) for form in sorted(forms, key=len, reverse=True)]
        self._numbers = re.compile("|".join(ways) or r"(?!)")
        self._hint = _hint(forms, names)
        self._names = KnownTexts()
        for name in names:  # JSON may stand in JSON
            self._names.learn_name(name, json.dumps(name)[1:-1])

    def are_in(self, text: str) -> bool:
        """Whether something of theirs stands in ``text``, also where that is packed in base64."""
        return self.taken_from(text) != text or any(
            self.taken_from(inner) != inner for inner in map(_unpacked, _PACKED.findall(text))
        )

    def taken_from(self, text: str) -> str:
        """``text`` with a mark in the place of whatever is theirs."""
        if not self._hint.search(text):
            return text
        return self._names.hide(self._numbers.sub(GONE, text)).replace("[name]", GONE)


def _hint(forms: Iterable[str], names: Iterable[str]) -> re.Pattern[str]:
    """Finds quickly whether a text is worth a closer look; what is theirs it never overlooks."""
    parts = {_BETWEEN.join(form[-4:]) for form in forms}
    for name in names:  # the longest part of a name that is written the same in all ways of writing
        letters = re.findall(r"[A-Za-z0-9]+", name)
        parts.add(max(letters, key=len) if letters else "")
    return re.compile("|".join(parts) or r"(?!)", re.IGNORECASE)


def digit_forms(number: str) -> set[str]:
    """The digits of ``number``, as at home, from abroad and from either way of writing that."""
    digits = re.sub(r"\D", "", number)
    forms = {digits} if digits else set()
    parsed = numbering_plan.parse(f"+{digits}", "") if number.lstrip().startswith("+") else None
    if parsed is not None:
        country, national = str(parsed.country_code), numbering_plan.national(parsed)
        forms |= {national, country + national, f"{country}0{national}", f"0{national}"}
    return forms


def _pattern(form: str) -> str:
    if len(form) <= numbering_plan.SHORT:
        return rf"(?<![\w.:+-]){form}(?![\w:-]|\.\d)"
    # "00" and "+" go with it; a further digit would make it another number
    return rf"(?<!\d)\(?(?:\+|00|011)?{_BETWEEN.join(form)}(?!\d)"


def _unpacked(text: str) -> str:
    try:
        return base64.b64decode(text + "==").decode("utf-8", "replace")
    except NotBase64:
        return ""
