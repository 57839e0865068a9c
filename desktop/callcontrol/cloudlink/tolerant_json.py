"""Reads single JSON values without trusting their types.

The documents and the service differ on what is text, number or truth value; these functions take
either and return an empty or missing value rather than fail. What the values mean is ``wire.py``'s
business.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from math import isfinite
from typing import Any, TypeVar

import msgspec

from callcontrol.cloudlink.errors import ProtocolError

Word = TypeVar("Word", bound=StrEnum)
Object = Mapping[str, Any]


def decode(payload: bytes | str) -> Any:
    """Parse JSON. Raises ``ProtocolError``, which does not quote the text."""
    try:
        return msgspec.json.decode(payload)
    except (ValueError, RecursionError):
        raise ProtocolError(message="malformed JSON") from None


def as_object(value: object) -> Object:
    """Return ``value`` if it is a JSON object. Raises ``ProtocolError``."""
    if isinstance(value, dict):
        return value
    raise ProtocolError(message="JSON, but not an object")


def inner(data: Object, key: str) -> Object:
    """Return an object within ``data``; an empty one if there is none."""
    value = data.get(key)
    return value if isinstance(value, dict) else {}


def text(data: Object, *keys: str) -> str:
    """Return the first field that has a text, or empty; ids sometimes come as numbers."""
    for key in keys:
        value = data.get(key)
        if value is None:
            continue
        if isinstance(value, str) and value:
            return value
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**18:
            return str(value)
    return ""


def truth(data: Object, key: str) -> bool | None:
    """Return a truth value; some come as text (API §2.5)."""
    value = data.get(key)
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return value if isinstance(value, bool) else None


def number(data: Object, key: str) -> float | None:
    """Return a finite number; it may come as text."""
    value = data.get(key)
    if value is None or isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if isfinite(found) else None


def time(data: Object, key: str) -> datetime | None:
    """Return an aware UTC time, from milliseconds since 1970 or ISO; no zone means UTC."""
    if data.get(key) is None:
        return None
    milliseconds = number(data, key)
    try:
        if milliseconds is not None:
            return datetime.fromtimestamp(milliseconds / 1000, UTC)
        at = datetime.fromisoformat(text(data, key))
        at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
        return at if at.year >= 1970 else None  # year 1 is how some services write "none"
    except (ValueError, OverflowError, OSError):
        return None


def milliseconds(data: Object, key: str) -> float | None:
    """Return the same time as milliseconds since 1970."""
    value = data.get(key)
    if type(value) is int and 0 <= value < 10**14:  # as it mostly comes
        return float(value)
    at = time(data, key)
    return None if at is None or at.year < 1970 else round(at.timestamp() * 1000, 1)


def member(enum: type[Word], value: str, unknown: Word) -> Word:
    """Return the member of ``enum`` that is written so, else ``unknown``."""
    members: Mapping[str, Word] = _members(enum)  # a look-up takes a third of calling ``enum``
    return members.get(value, unknown)


@cache
def _members(enum: type[Word]) -> Mapping[str, Word]:
    return {one.value: one for one in enum}
