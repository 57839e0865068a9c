"""The watched phones in words and drawings: how each stands, and what to do about its trouble."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import CallState, EndpointId
from callcontrol.phone_status import Availability, PhoneStatus, PhoneTrouble
from callcontrol.ui import availability
from callcontrol.ui.pill import Tone
from callcontrol.ui.translation import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneView:
    """One watched phone as it is shown."""

    number: EndpointId
    status: PhoneStatus = field(default_factory=PhoneStatus)
    call: CallState = CallState.IDLE
    """Its busiest call: RINGING, CONNECTED, HELD, or IDLE without any."""
    dials: bool = False
    """Whether calls are made from it."""
    lock: str = ""
    """Why no other can be chosen for that."""


def busiest(number: EndpointId, live: Iterable[CallRecord]) -> CallState:
    """What a phone does, of which ``live`` may hold calls."""
    states = {leg.call.state for leg in live if leg.key.endpoint_id == number}
    order = (CallState.RINGING, CallState.CONNECTED, CallState.HELD)
    return next((state for state in order if state in states), CallState.IDLE)


def state(view: PhoneView) -> str:
    """How the phone stands, in a word or two: what matters most."""
    status = view.status
    if status.trouble.is_lasting:
        return availability.trouble_name(status.trouble)
    if view.call is not CallState.IDLE:
        return {
            CallState.RINGING: tr("Ringing"),
            CallState.HELD: tr("On hold"),
        }.get(view.call, tr("In a call"))
    if status.trouble is not PhoneTrouble.NONE:
        return availability.trouble_name(status.trouble)
    if not status.is_known:
        return tr("Not yet known")
    if status.shown in (Availability.AVAILABLE, Availability.UNKNOWN):
        return tr("Free")
    return availability.name(status.shown)


def look(view: PhoneView) -> tuple[str, Tone]:
    """The drawing for that, and what its colour stands for."""
    status = view.status
    if status.trouble is PhoneTrouble.OUT_OF_SERVICE:
        return "phone-off", Tone.BAD
    if status.trouble.is_lasting:
        return "warning", Tone.CAUTION
    match view.call:
        case CallState.RINGING:
            return "bell", Tone.CALLING
        case CallState.CONNECTED:
            return "phone-talking", Tone.GOOD
        case CallState.HELD:
            return "pause", Tone.CAUTION
    if status.asked is not None or not status.is_known:
        is_waited_for = status.asked is not None
        return "waiting" if is_waited_for else "availability-unknown", Tone.CAUTION
    if status.shown is Availability.DO_NOT_DISTURB:
        return "disturb", Tone.BAD
    if status.shown in (Availability.BUSY, Availability.AWAY):
        return availability.ICONS[status.shown], Tone.CAUTION
    return "available", Tone.GOOD


def words(view: PhoneView) -> str:
    """A phone in one line: its number, how it stands, and what else there is to know."""
    parts = [str(view.number), state(view)]
    if view.status.asked is not None:
        parts.append(tr("asked for: {wish}").format(wish=availability.name(view.status.asked)))
    if view.status.message_waiting:
        parts.append(tr("message waiting"))
    return " · ".join(parts)


def sentence(number: str, trouble: PhoneTrouble) -> str:
    """What is wrong with a phone, and what to do about it; nothing for what may pass by itself."""
    return {
        PhoneTrouble.NO_EVENTS: tr(
            "Phone {phone} has calls, but CloudLink sends no events for it, as for a hot desk. "
            "Ask your administrator to have it monitored; until then its calls come a few "
            "seconds late."
        ),
        PhoneTrouble.OUT_OF_SERVICE: tr(
            "Phone {phone} is out of service: no call reaches it. Check its cable, and whether "
            "somebody is logged in at it."
        ),
        PhoneTrouble.UNKNOWN: tr(
            "Phone {phone} cannot be watched: CloudLink does not know it. "
            "Check the number in Settings, Phone."
        ),
        PhoneTrouble.REFUSED: tr(
            "Phone {phone} cannot be watched: your account may not see it. Ask your "
            "administrator, or take it out in Settings, Phone."
        ),
    }.get(trouble, "").format(phone=number)
