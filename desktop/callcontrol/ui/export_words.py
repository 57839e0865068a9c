"""The words of a table of calls: its columns, and what stands in them."""

from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import Direction
from callcontrol.ui import text
from callcontrol.ui.translation import tr


def words() -> dict[str, str]:
    """The user's words by those that do not change."""
    return {
        "begun": tr("Begun"),
        "direction": tr("Direction"),
        "who": tr("Name"),
        "number": tr("Number"),
        "line": tr("Line", "phone"),
        "outcome": tr("Outcome"),
        "handed_to": tr("Handed over to"),
        "rang_s": tr("Rang (seconds)"),
        "talked_s": tr("Talked (seconds)"),
        "note": tr("Note"),
        "tags": tr("Tags"),
        "follow_up": tr("Follow up on"),
        "legs": tr("Parts", "of a conversation"),
        **{one.value: text.direction(one) for one in Direction},
        **{one.value: text.outcome_name(one) for one in Outcome},
    }
