"""The words for calls: names of states, actions and outcomes; who calls, and why here.

``problems.py`` has the sentences for what goes wrong, ``connection_words.py`` its own.
"""

from PySide6.QtCore import QLocale

from callcontrol.calls import number
from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.transfer import Offer
from callcontrol.cloudlink.models import CallAction, CallState, Direction, Party
from callcontrol.ui.names import inert
from callcontrol.ui.times import duration
from callcontrol.ui.translation import country, tr


def action(name: CallAction) -> str:
    """What the button of an action says."""
    return {
        CallAction.ANSWER: tr("&Answer"),
        CallAction.END: tr("&End"),
        CallAction.HOLD: tr("&Hold"),
        CallAction.RETRIEVE: tr("&Take back"),
        CallAction.REDIRECT: tr("&Redirect…"),
        CallAction.CONSULT: tr("Ask &first"),
        CallAction.BLIND_TRANSFER: tr("&Send now"),
        CallAction.SUPERVISED_TRANSFER: tr("&Complete"),
        CallAction.CONFERENCE: tr("C&onference"),
        CallAction.DTMF: tr("&Keypad"),
        CallAction.PAUSE_RECORDING: tr("Pause recording"),
        CallAction.RESUME_RECORDING: tr("Resume recording"),
        CallAction.TAG_RECORDING: tr("Tag recording"),
    }[name]


def action_help(name: CallAction) -> str:
    """What an action does, with the telephone engineer's word for it."""
    return {
        CallAction.ANSWER: tr("Take this call on your desk phone"),
        CallAction.END: tr("Hang up"),
        CallAction.HOLD: tr("Put the other party on hold"),
        CallAction.RETRIEVE: tr("Talk again with the party on hold"),
        CallAction.REDIRECT: tr("Let another phone ring instead (deflect)"),
        CallAction.CONSULT: tr("Hold this call and talk with a colleague first (consultation)"),
        CallAction.BLIND_TRANSFER: tr("Hand the call over without asking (blind transfer)"),
        CallAction.SUPERVISED_TRANSFER: tr("Connect the caller with your colleague (transfer)"),
        CallAction.CONFERENCE: tr("Talk all together"),
        CallAction.DTMF: tr("Send digits into the call (DTMF)"),
        CallAction.PAUSE_RECORDING: tr("Pause the recording of this call"),
        CallAction.RESUME_RECORDING: tr("Go on recording this call"),
        CallAction.TAG_RECORDING: tr("Mark the recording of this call"),
    }[name]


def offer(name: Offer) -> str:
    """What the button of a transfer offer says."""
    return {
        Offer.COMPLETE: tr("&Complete"),
        Offer.SWAP: tr("S&wap"),
        Offer.CONFERENCE: tr("C&onference"),
        Offer.BACK_TO_CALLER: tr("&Back to caller"),
        Offer.LEAVE: tr("&Leave"),
    }[name]


def offer_help(name: Offer) -> str:
    """What a transfer offer does."""
    return {
        Offer.COMPLETE: tr("Connect the caller with your colleague and leave"),
        Offer.SWAP: tr("Talk with the one who waits"),
        Offer.CONFERENCE: tr("Talk all together"),
        Offer.BACK_TO_CALLER: tr("Let your colleague go and talk with the caller"),
        Offer.LEAVE: tr("Hang up"),
    }[name]


def leg_state(record: CallRecord) -> str:
    """The state of a leg in one or two words."""
    if record.is_dialling:
        return tr("Calling")
    if record.may_be_answered:
        return tr("Connected")  # as the service says; whether somebody answered, it has not told
    state = record.call.state
    if state is CallState.UNKNOWN:
        return tr("State unknown")
    return {
        CallState.RINGING: tr("Ringing"),
        CallState.CONNECTED: tr("Talking"),
        CallState.HELD: tr("On hold"),
        CallState.OUT_OF_SERVICE: tr("Out of service"),
        CallState.IDLE: tr("Ended"),
        CallState.COMPLETED: tr("Ended"),
    }[state]


def outcome(record: CallRecord) -> str:
    """What became of a leg, as the history says it."""
    said = became(record.outcome, record.handed_to)
    if record.consultation_of is None or record.ended_on is None:
        return said
    if record.outcome in (Outcome.ANSWERED, Outcome.TRANSFERRED, Outcome.CONFERENCE):
        return tr("consultation")
    return tr("consultation: {outcome}").format(outcome=said)


def became(what: Outcome, handed_to: Party | None = None) -> str:
    """What became of a conversation, as the history says it; ``handed_to`` has the call then."""
    sentences = {
        Outcome.REDIRECTED: tr("redirected to {who}"),
        Outcome.FORWARDED: tr("forwarded to {who}"),
        Outcome.TRANSFERRED: tr("transferred to {who}"),
        Outcome.TRANSFERRED_BLIND: tr("transferred directly to {who}"),
        Outcome.TRANSFERRED_SUPERVISED: tr("transferred to {who}"),
        Outcome.ANSWERED_ELSEWHERE: tr("answered by {who}"),
    }
    if handed_to is None or what not in sentences:
        return _outcomes()[what]
    return sentences[what].format(who=party(handed_to))


def outcome_name(name: Outcome) -> str:
    """An outcome by itself."""
    return _outcomes()[name] or tr("answered")


def _outcomes() -> dict[Outcome, str]:
    return {
        Outcome.IN_PROGRESS: tr("in progress"),
        Outcome.ANSWERED: "",  # the duration says it
        Outcome.MISSED: tr("missed"),
        Outcome.ANSWERED_ELSEWHERE: tr("answered elsewhere"),
        Outcome.REDIRECTED: tr("redirected"),
        Outcome.REFUSED: tr("declined"),
        Outcome.FORWARDED: tr("forwarded"),
        Outcome.TRANSFERRED: tr("transferred"),
        Outcome.TRANSFERRED_BLIND: tr("transferred directly"),
        Outcome.TRANSFERRED_SUPERVISED: tr("transferred after asking"),
        Outcome.CONFERENCE: tr("conference"),
        Outcome.CONSULTATION: tr("consultation"),
        Outcome.NOT_ANSWERED: tr("no answer"),
        Outcome.ABANDONED: tr("cancelled"),
        Outcome.BUSY: tr("busy"),
        Outcome.DO_NOT_DISTURB: tr("does not want to be disturbed"),
        Outcome.UNREACHABLE: tr("number not reachable"),
        Outcome.FAILED: tr("call failed"),
        Outcome.END_NOT_SEEN: tr("end not seen"),
    }


def parting(record: CallRecord) -> str:
    """What to say of a call that has just ended; nothing where that is plain to see."""
    who = party(record.call.remote)
    match record.outcome:
        case Outcome.ANSWERED:
            return tr("{who} has hung up").format(who=who)
        case (
            Outcome.BUSY
            | Outcome.NOT_ANSWERED
            | Outcome.UNREACHABLE
            | Outcome.FAILED
            | Outcome.DO_NOT_DISTURB
        ):
            return f"{who}: {became(record.outcome)}"
        case _:
            return ""


def farewell(record: CallRecord, *, here: bool, missed: bool = False) -> str:
    """What the pop says of a call that rings no longer; ``here``: it was answered in the app.

    ``missed``: at all of our phones; at this one alone says little of the caller.
    """
    if record.answered_on is None and (
        record.ended_on is None or (record.outcome is Outcome.MISSED and not missed)
    ):
        return tr("It rings no longer")
    if record.ended_on is None:
        return tr("Answered here") if here else tr("Answered on the desk phone")
    match record.outcome:
        case Outcome.MISSED:
            return tr("The caller gave up")
        case Outcome.ANSWERED_ELSEWHERE if record.handed_to:
            return tr("Answered by {who}").format(who=party(record.handed_to))
        case Outcome.REDIRECTED if record.handed_to:
            return tr("Redirected to {who}").format(who=party(record.handed_to))
        case Outcome.ANSWERED_ELSEWHERE:
            return tr("Answered elsewhere")
        case Outcome.REDIRECTED:
            return tr("Redirected")
        case Outcome.FORWARDED:
            return tr("Forwarded")
        case Outcome.REFUSED:
            return tr("Declined")
        case _:
            return tr("The call has ended")


def why_here(record: CallRecord) -> str:
    """Why a call rings here: on which phone, and who sent it."""
    here, by, line = str(record.key.endpoint_id), forwarded_by(record), line_of(record)
    if line:
        here = tr("{phone}, line {line}").format(phone=here, line=line)
    if by:
        return tr("Ringing on {phone} · forwarded by {sender}").format(phone=here, sender=by)
    return tr("Ringing on {phone} · direct").format(phone=here)


def talk_length(record: CallRecord) -> str:
    """How long was talked; nothing where nobody was."""
    if record.answered_on is None or record.ended_on is None:
        return ""
    return duration(record.ended_on - record.answered_on)


def summary(record: CallRecord) -> str:
    """What became of a call, in one line: duration, outcome, number."""
    number = party_detail(record.call.remote)
    return " · ".join(part for part in (talk_length(record), outcome(record), number) if part)


def how_it_came(record: CallRecord, phone: str = "") -> str:
    """Why a call is with us, in a few words; nothing for calls that we made.

    ``phone`` is where it is, if there are several.
    """
    if record.call.direction is not Direction.INBOUND:
        return tr("from {phone}").format(phone=phone) if phone else ""
    by = forwarded_by(record)
    if by and phone:
        return tr("for {phone}, forwarded by {sender}").format(phone=phone, sender=by)
    if by:
        return tr("forwarded by {sender}").format(sender=by)
    return tr("for {phone}").format(phone=phone) if phone else tr("for you")


def forwarded_by(record: CallRecord) -> str:
    """The phone that was called before ours, if there was one."""
    by = inert(record.call.called_device)
    return "" if by in (str(record.key.endpoint_id), line_of(record)) else by


def line_of(record: CallRecord) -> str:
    """The line of our phone that rings, where that is not the phone's own number.

    ASSUMED: as in CSTA, the alerting device is what rings, the called one what was dialled.
    """
    line = inert(record.call.alerting_device)
    return line if line != str(record.key.endpoint_id) else ""


def party(who: Party) -> str:
    """How a person on the phone is called: by name, else by number."""
    return inert(who.name) or phone_number(who.number) or tr("Unknown caller")


def party_detail(who: Party) -> str:
    """The number under the name; nothing where the number is the name."""
    return phone_number(who.number) if inert(who.name) else ""


def abroad(who: Party) -> str:
    """The country that a number is of; nothing where that is the user's own."""
    code = number.country(inert(who.number), region())
    return country(code) if code not in ("", region()) else ""


def phone_number(raw: str) -> str:
    """A number as people of this country write it."""
    return number.display(inert(raw), region())


_chosen_region = ""


def read_numbers_in(region: str) -> None:
    """From now on the user's country is ``region``; "" is the computer's."""
    global _chosen_region  # noqa: PLW0603 - as Qt's default locale, which knows not every pair
    _chosen_region = region


def comparable(written: str) -> str:
    """A number in the form in which two spellings of it are equal, for people of here."""
    return number.comparable(written, region())


def region() -> str:
    """The user's country, as ISO 3166 code."""
    return _chosen_region or QLocale.territoryToCode(QLocale.system().territory())


def direction(value: Direction) -> str:
    """Who called whom."""
    return {
        Direction.INBOUND: tr("Incoming call"),
        Direction.OUTBOUND: tr("Outgoing call"),
        Direction.UNKNOWN: tr("Call", "noun"),
    }[value]
