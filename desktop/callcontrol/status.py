"""How it stands with the account and its connection, as values that every layer may read."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto


class ConnectionState(StrEnum):
    """What may be believed about the calls on the screen."""

    CONNECTING = auto()
    CONNECTED = auto()
    """Notifications arrive, all calls have been read since they do, and the last sign of life is
    no older than 30 s. A cut that is healed within moments does not end it.
    """
    RECOVERING = auto()
    """Deaf at the moment, or the calls are not known; it will be tried again."""
    REFUSED = auto()
    """The service says no, and asking again will not help."""
    SIGNED_OUT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionStatus:
    """``reason`` is a stable error code (``cloudlink.errors``), "" where there is none.

    While recovering, ``since`` is the last sign of life: what happened after it is not known.
    """

    state: ConnectionState
    since: datetime
    reason: str = ""
    next_try: datetime | None = None
    """When the next attempt begins; None while one is under way or there will be none."""
    tries: int = 0
    """How many attempts have failed since it was connected."""


class AccountState(StrEnum):
    """Who uses the program."""

    STARTING = auto()
    SIGNED_OUT = auto()
    SIGNING_IN = auto()
    SIGNED_IN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountStatus:
    """``link`` is the sign-in page's address while the browser is asked to show it."""

    state: AccountState
    reason: str = ""
    link: str = ""
    lasting: bool = True
    """Whether the sign-in outlives the program: false without a usable keyring."""
    by_password: bool = False
    """Whether the sign-in that is under way does without the browser."""
    ended: bool = False
    """Whether a sign-in has ended against the user's will: their calls are still on the screen."""
