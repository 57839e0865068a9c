"""``tel:``, ``callto:`` and ``sip:`` addresses, as far as they name a telephone number."""

import re
from typing import NamedTuple

from callcontrol.calls.not_dialable import NotDialable, Reason
from callcontrol.calls.written_signs import plain

SCHEME = re.compile(r"(tel|callto|sips?)\s*:", re.IGNORECASE)


class UriNumber(NamedTuple):
    """What an address says, decoded but not checked."""

    number: str
    extension: str = ""
    at_host: bool = False
    """The number means something at a host, which is not dialled."""


def read(scheme: str, rest: str) -> UriNumber:
    """Read what stands after ``scheme`` and its colon; raises ``NotDialable``."""
    rest = rest.removeprefix("//")
    if not scheme.lower().startswith("sip"):
        return _tel(rest)
    user, at, host = rest.partition("@")
    if "@" in host:
        raise NotDialable(Reason.ADDRESS)
    return _tel(user)._replace(at_host=bool(at))


def _tel(rest: str) -> UriNumber:
    """RFC 3966; unknown parameters, and what stands after a ``?`` (Skype's), say nothing to us."""
    number, *parameters = rest.partition("?")[0].split(";")
    number = _decoded(number)
    values: dict[str, str] = {}
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.lower() in values:
            raise NotDialable(Reason.NOT_A_NUMBER)  # which of them holds would be a guess
        values[name.lower()] = _decoded(value)
    context = values.get("phone-context", "")
    if context.startswith("+") and not re.search(r"[+*#]", number):
        number = context + number
    extension = re.sub(r"[-.()\s]", "", values.get("ext", ""))
    if not re.fullmatch(r"[0-9]{0,11}", extension):
        raise NotDialable(Reason.NOT_A_NUMBER)
    return UriNumber(number, extension)


def _decoded(text: str) -> str:
    """Decoded once only: a ``%`` that is left would stand for something hidden twice."""
    from urllib.parse import unquote  # late: the first paint does not need it

    return plain(unquote(text)).strip()
