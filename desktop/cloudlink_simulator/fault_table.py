"""Everything that can be made to go wrong, with its parameters: one table.

Lives here: names, parameters and the check of a setting. Not here: which of it is on
(``trouble.py``) and what it does (``request_faults.py``, ``delivery_faults.py``, ``outages.py``).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

Value = float | str | bool
LONGEST = 86400.0
"""Seconds in a day: the upper bound of every time."""


class BadSetting(ValueError):
    """There is no such fault or parameter, or its value does not fit."""


@dataclass(frozen=True, slots=True)
class Number:
    """A parameter that is a number within bounds."""

    default: float
    low: float = 0.0
    high: float = LONGEST
    whole: bool = False

    @property
    def possible(self) -> str:
        """Say what it may be."""
        kind = "a whole number" if self.whole else "a number"
        return f"{kind} from {self.low:g} to {self.high:g}"

    def accepts(self, value: object) -> bool:
        """Tell whether a value fits."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        return self.low <= value <= self.high and not (self.whole and isinstance(value, float))


@dataclass(frozen=True, slots=True)
class OneOf:
    """A parameter that is one of a few words or numbers; the first is the default."""

    words: tuple[str | int, ...]

    @property
    def default(self) -> str | int:
        """What holds when none is given."""
        return self.words[0]

    @property
    def possible(self) -> str:
        """Say what it may be."""
        return "one of " + ", ".join(map(str, self.words))

    def accepts(self, value: object) -> bool:
        """Tell whether a value fits."""
        return isinstance(value, str | int) and value in self.words


@dataclass(frozen=True, slots=True)
class Flag:
    """A parameter that is true or false."""

    default: bool = False
    possible = "true or false"

    def accepts(self, value: object) -> bool:
        """Tell whether a value fits."""
        return isinstance(value, bool)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A parameter that is a regular expression, searched for."""

    default: str = ""
    possible = "a regular expression"

    def accepts(self, value: object) -> bool:
        """Tell whether a value fits."""
        try:
            return isinstance(value, str) and bool(re.compile(value))
        except re.error:
            return False


Parameters = Mapping[str, Number | OneOf | Flag | Pattern]

SECONDS: Parameters = {"seconds": Number(LONGEST, 0.001)}
"""How long it stays on; the longest is for good."""
NARROWED: Parameters = {
    "share": Number(1.0, 0.0, 1.0),
    "count": Number(0, 1, 10**9, whole=True),
    **SECONDS,
    "match": Pattern(),
}
"""Which events it strikes: this share of them, so many (then it is off), those that match."""

NONSENSE = ("any", "cut_off", "wrong_types", "not_utf8", "not_json")
_RETRY_AFTER: Parameters = {
    "retry_after": OneOf(("none", "seconds", "http_date", "iso_date")),
    "wait": Number(2.0),
}
_EVERY_SECONDS: Parameters = {"seconds_each": Number(1.0)}

REQUEST_FAULTS: Mapping[str, Parameters] = {
    "latency": _EVERY_SECONDS,
    "unauthorized": {},
    "forbidden": {},
    "invalid_path": {},
    "not_found": {},
    "rate_limited": {
        **_RETRY_AFTER,
        "retry_after": OneOf(("seconds", "http_date", "iso_date", "none")),
    },
    "quota": {"status": Number(429, 400, 499, whole=True)},
    "server_error": {"status": Number(500, 400, 599, whole=True)},
    "unavailable": _RETRY_AFTER,
    "gateway_timeout": {},
    "slow_pbx": {"after": Number(6.0)},
    "lost_answer": {},
    "bad_json": {"kind": OneOf(NONSENSE)},
    "socket_refused": {},
}
"""Events: requests to the APIs; of ``slow_pbx`` the commands to telephones, of ``socket_refused``
the opening of WebSockets. ``match`` is searched in the path and in ``METHOD path``."""

DELIVERY_FAULTS: Mapping[str, Parameters] = {
    "lost": {},
    "no_consult_event": {},
    "malformed": {"kind": OneOf(NONSENSE)},
    "oversized": {"bytes": Number(128 * 1024, 1, 2**22, whole=True), "mqtt": Flag()},
    "duplicated": {},
    "delayed": _EVERY_SECONDS,
    "reordered": {},
}
"""Events: each notification to each of its subscriptions. ``match`` is searched in the subject."""

SOCKET_FAULTS: Mapping[str, Parameters] = {
    "cut": {"after": Number(0, 0, 10**6, whole=True), "how": OneOf(("close", "abort"))},
    "half_open": {"new": Flag(default=True), "handshake": Flag(default=True)},
    "tls_error": {"kind": OneOf(("untrusted", "expired", "wrong_host"))},
}
"""Events: messages sent (``cut``), sockets (``half_open``), TLS handshakes (``tls_error``).
``match`` is searched in a socket's client id and user name."""

CLOSED: Mapping[str, Parameters] = {"connection_refused": {"seconds": Number(5.0, 0.001)}}
"""What is so for a while, whatever happens."""

BLOWS: Mapping[str, Parameters] = {
    "expire_subscriptions": {},
    "expire_tokens": {"refresh": Flag()},
    "restart": {"calls": Flag(default=True), "tokens": Flag()},
}
"""What strikes once, at the moment it is asked for, and is over."""

FAULTS: Mapping[str, Parameters] = {
    **{
        name: {**NARROWED, **own}
        for table in (REQUEST_FAULTS, DELIVERY_FAULTS, SOCKET_FAULTS)
        for name, own in table.items()
    },
    **CLOSED,
    **BLOWS,
}
"""Each fault with all its parameters."""

CHOICES: Mapping[str, Number | OneOf] = {
    "end_state": OneOf(("idle", "completed")),
    "extra_pbx_data": OneOf(("object", "string")),
    "action_status": OneOf((200, 202)),
    "token_status": OneOf((200, 201)),
    "clock_skew": Number(0.0, -LONGEST * 366, LONGEST * 366),
    "expires_in": Number(3600, 1, LONGEST * 366, whole=True),
    "code_lifetime": Number(60.0),
    "connection_lifetime": Number(300.0),
    "subscription_lifetime": Number(3600.0),
}
"""Values that hold until they are changed: the fields of ``faults.Faults`` that can be."""


def checked(name: str, setting: object) -> dict[str, Value]:
    """Check a fault's setting, ``true`` or an object; gives the parameters that are set."""
    if name not in FAULTS:
        raise BadSetting(f"there is no fault '{name}'; there are: {', '.join([*FAULTS, *CHOICES])}")
    possible = FAULTS[name]
    if setting is True:
        return {}
    if not isinstance(setting, dict):
        raise BadSetting(f"'{name}' must be true, false, null or an object")
    for key, value in setting.items():
        if key not in possible:
            raise BadSetting(f"'{name}' has no '{key}'; it has: {', '.join(possible) or 'nothing'}")
        if not possible[key].accepts(value):
            raise BadSetting(f"'{key}' of '{name}' must be {possible[key].possible}")
    return dict(setting)


def checked_choice(name: str, value: object) -> object:
    """Check the value of a choice."""
    if not CHOICES[name].accepts(value):
        raise BadSetting(f"'{name}' must be {CHOICES[name].possible}, or null for its default")
    return value
