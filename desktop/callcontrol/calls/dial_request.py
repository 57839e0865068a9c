"""What a text from outside asks to call: a link, another program, the command line wrote it.

Stricter than what a user types (``number.py``), and nothing here dials: a user is asked first.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Self
from urllib.parse import unquote

from callcontrol.calls.number import DialNumber, Kind, NotDialable, to_dial

LONGEST = 200
"""Characters; a link with all parameters that telephony knows has fewer."""

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):/{0,2}", re.IGNORECASE)
_DIALLING_SCHEMES = {"tel", "callto", "sip", "sips"}
_SUBSCRIBER = re.compile(r"sips?:[^@]*@|sips?:\+?[0-9]+(?:[;?]|$)", re.IGNORECASE)
"""RFC 3261 §19.1.1: without a user the address is that of a host, which 192.0.2.1 is too."""
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Unicode categories of what is not seen, or makes the rest look different."""


class Refusal(StrEnum):
    """Why a text is not even asked about; stable codes."""

    TOO_LONG = "dial_too_long"
    HIDDEN_CHARACTERS = "dial_hidden_characters"
    OTHER_SCHEME = "dial_other_scheme"
    NOT_A_NUMBER = "dial_not_a_number"


class Refused(Exception):
    """The text will not be dialled, for ``reason``."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class DialRequest:
    """A number that somebody would like to have called."""

    number: DialNumber
    given: str
    """As it was asked for; decoded, and free of characters that are not seen."""
    is_link: bool

    @property
    def is_code(self) -> bool:
        """Whether it may steer the telephone system instead of calling somebody."""
        return self.number.kind is Kind.FEATURE_CODE

    @classmethod
    def read(cls, text: str, region: str = "") -> Self:
        """The number that ``text`` asks for, read in ``region``; raises ``Refused``.

        A link (RFC 3966; RFC 3261 for ``sip:``, of which the user part counts) is percent-decoded
        once, also where ``number`` decodes it again.
        """
        text = text.strip()
        if len(text) > LONGEST:
            raise Refused(Refusal.TOO_LONG)
        scheme = _SCHEME.match(text)
        if scheme is not None and scheme[1].lower() not in _DIALLING_SCHEMES:
            raise Refused(Refusal.OTHER_SCHEME)
        asked = text = unquote(text) if scheme is not None else text
        if any(unicodedata.category(character) in _HIDDEN for character in text):
            raise Refused(Refusal.HIDDEN_CHARACTERS)
        if scheme is not None:
            asked = text[scheme.end() :].partition(";")[0]
            if scheme[1].lower().startswith("sip") and not _SUBSCRIBER.match(text):
                raise Refused(Refusal.NOT_A_NUMBER)
        if "%" in text or re.match(r"\s*([^\W\d_]|-)", asked):
            raise Refused(Refusal.NOT_A_NUMBER)  # encoded twice; a name; a link within; an option
        try:
            number = to_dial(text, region)
        except NotDialable as error:
            raise Refused(Refusal.NOT_A_NUMBER) from error
        return cls(number=number, given=text, is_link=scheme is not None)
