"""What the cards of calls have to know beside the calls, and the line under the names."""

from dataclasses import dataclass

from callcontrol.calls.record import CallRecord
from callcontrol.ui import text
from callcontrol.ui.translation import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """The same for all cards."""

    names_phone: bool = False
    """Whether several phones are watched, so that it matters which one has the call."""
    is_recorded: bool = False
    """Whether the phone system records calls."""


def detail(record: CallRecord, facts: CardFacts) -> str:
    """The number of a caller, and why the call is here."""
    phone = str(record.key.endpoint_id) if facts.names_phone else ""
    number, how = text.party_detail(record.call.remote), text.how_it_came(record, phone)
    return " · ".join(part for part in (number, how) if part)


def consultation_detail(record: CallRecord) -> str:
    """The number of a colleague who is asked."""
    number = text.party_detail(record.call.remote)
    return " · ".join(part for part in (number, tr("consultation")) if part)
