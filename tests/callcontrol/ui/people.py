"""Some people whom a field may suggest, for tests."""

from collections.abc import Sequence

from callcontrol.ui.suggestion_list import MOST, Suggestion

SAM = Suggestion("Sam Fielding", "2882", "10:05", "2882")
SAMIRA = Suggestion("Samira <b>Vale</b> & Co", "+1 613-555-0123", "09:41", "+16135550123")
NAMELESS = Suggestion("2885", "", "", "2885")


def find(typed: str) -> Sequence[Suggestion]:
    """Whom the tests know."""
    known = [SAM, SAMIRA, NAMELESS]
    return [one for one in known if typed and typed.lower() in one.sentence.lower()][:MOST]
