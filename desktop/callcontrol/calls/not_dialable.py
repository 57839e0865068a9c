"""Why a text cannot be dialled, as stable codes; the sentences for them are the screen's."""

from enum import StrEnum


class Reason(StrEnum):
    """What keeps a text from being one number."""

    EMPTY = "empty"
    INCOMPLETE = "incomplete"
    """So far so good, but no number ends here."""
    TOO_LONG = "too_long"
    SEVERAL = "several"
    """More than one number: to dial the first would be a guess."""
    LETTERS = "letters"
    """A name, or a word that stands for no number."""
    ADDRESS = "address"
    """A web or mail address."""
    NOT_A_NUMBER = "not_a_number"


class NotDialable(ValueError):
    """The text holds nothing that a phone could dial, for ``reason``."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
