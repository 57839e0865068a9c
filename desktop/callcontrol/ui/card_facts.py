"""What the cards of calls have to know beside the calls themselves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """The same for all cards."""

    names_phone: bool = False
    """Whether several phones are watched, so that it matters which one has the call."""
    is_recorded: bool = False
    """Whether the phone system records calls."""
