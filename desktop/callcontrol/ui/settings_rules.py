"""What may be entered in the settings, and what is said of the rest. No widgets."""

import re

from callcontrol.ui.translation import tr

_MOST = 200


class Refused(Exception):
    """Its text says to the user why this cannot be taken."""


def client_id(typed: str) -> str:
    """A client ID as CloudLink gives it out: without spaces; nothing takes it back."""
    return _without_spaces(typed, tr("A client ID has no spaces or special characters."))


def account_number(typed: str) -> str:
    """The number or the GUID of an account; nothing leaves the choice to the sign-in page."""
    return _without_spaces(typed, tr("An account number has only digits, letters and hyphens."))


def port(typed: str) -> int:
    """A port that the sign-in can come back to."""
    if not re.fullmatch(r"[0-9]{1,5}", typed.strip(), re.ASCII):
        raise Refused(tr("A port is a number, such as 8765."))
    number = int(typed)
    if not 1024 <= number <= 65535:
        raise Refused(tr("Choose a port between 1024 and 65535."))
    return number


def phones(typed: str) -> tuple[str, ...]:
    """Extensions, between commas or spaces, each once and in this order."""
    found = tuple(dict.fromkeys(re.split(r"[\s,;]+", typed.strip(" \t,;"))))
    if found == ("",):
        return ()
    for each in found:
        if not re.fullmatch(r"[0-9A-Za-z_-]{1,64}", each, re.ASCII):
            raise Refused(tr("“{entry}” is not an extension.").format(entry=each[:20]))
    return found


def _without_spaces(typed: str, otherwise: str) -> str:
    given = typed.strip()
    if not re.fullmatch(r"[0-9A-Za-z._~-]*", given, re.ASCII) or len(given) > _MOST:
        raise Refused(otherwise)
    return given
