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


def days(typed: str) -> int:
    """For how many days something is kept; nothing, or 0, is for ever."""
    if not re.fullmatch(r"[0-9]{0,5}", typed.strip(), re.ASCII) or int(typed or 0) > 36_500:
        raise Refused(tr("A number of days, such as 90; nothing is for ever."))
    return int(typed or 0)


def phones(typed: str) -> tuple[str, ...]:
    """Extensions, between commas or spaces, each once and in this order."""
    found = tuple(dict.fromkeys(re.split(r"[\s,;]+", typed.strip(" \t,;"))))
    if found == ("",):
        return ()
    for each in found:
        if not re.fullmatch(r"[0-9A-Za-z_-]{1,64}", each, re.ASCII):
            raise Refused(tr("“{entry}” is not an extension.").format(entry=each[:20]))
    return found


def proxy(typed: str) -> str:
    """Host and port of a proxy; without name and password, which do not belong into a file."""
    from callcontrol.cloudlink.errors import CloudLinkError  # late: they load the network
    from callcontrol.cloudlink.proxies import read_proxy

    given = typed.strip()
    if not given:
        return ""
    if "@" in given:
        raise Refused(tr("Without name and password: they are asked for when they are needed."))
    try:
        return read_proxy(given).address.removeprefix("http://")
    except CloudLinkError:
        raise Refused(tr("A proxy is a host and a port, such as proxy.example.com:8080.")) from None


def ca_file(typed: str) -> str:
    """The path of a file with authorities, which it is asked for at once."""
    from callcontrol.cloudlink.errors import CloudLinkError
    from callcontrol.cloudlink.trust import trusting
    from callcontrol.ui import problems

    if typed:
        try:
            trusting(typed)
        except CloudLinkError as error:
            raise Refused(problems.sentence(error.code)) from None
    return typed


def _without_spaces(typed: str, otherwise: str) -> str:
    given = typed.strip()
    if not re.fullmatch(r"[0-9A-Za-z._~-]*", given, re.ASCII) or len(given) > _MOST:
        raise Refused(otherwise)
    return given
