"""What the phones report of a conversation, in few words: leg 31 is the caller's or the one that we
made, 32 the consultation, 41 another phone's.
"""

from hypothesis import strategies as st
from msgspec.structs import replace

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.models import Call, CallId, CallState, Cause, EndpointId, Party
from tests.callcontrol.calls.builders import call, moment, new_store, outgoing

RINGING, CONNECTED, HELD, IDLE = (
    CallState.RINGING,
    CallState.CONNECTED,
    CallState.HELD,
    CallState.IDLE,
)
CALLER, US = Party(number="+16135550123"), Party(number="2881")
SAM, JAMIE = Party(number="2882", name="Sam Fielding"), Party(number="2883")
OTHER = Party(number="2880")

Reports = tuple[Call, ...]


def rings(at: float = 0, **fields: object) -> Call:
    return call("31", RINGING, at, tracking_id="7#1", created_on=moment(at), **fields)


def then(at: float, state: CallState, event: str, leg: str = "31") -> Call:
    """A later report leaves out what has not changed."""
    return call(leg, state, at, event_type=event, called_device="")


def answered(at: float, leg: str = "31") -> Call:
    return then(at, CONNECTED, "establishedEvent", leg)


def held(at: float) -> Call:
    return then(at, HELD, "heldEvent")


def joined(at: float) -> Call:
    return then(at, CONNECTED, "conferencedEvent")


def ends(at: float, cause: Cause = Cause.NEW_CALL, event: str = "connectionClearedEvent") -> Call:
    return replace(then(at, IDLE, event), cause=cause)


def goes(at: float, cause: Cause, to: Party, event: str = "divertedEvent") -> Call:
    return replace(ends(at, cause, event), destination=to)


def handed_over(at: float, to: Party = US) -> Call:
    return goes(at, Cause.TRANSFER, to, "transferedEvent")


def dials(at: float = 0, to: Party = SAM, leg: str = "31", tracking: str = "7#1") -> Call:
    return outgoing(leg, seconds=at, tracking_id=tracking, destination=to, created_on=moment(at))


def asks(at: float, to: Party = SAM, tracking: str = "7#1") -> Reports:
    return (held(at), dials(at, to, "32", tracking))


def they(report: Call, leg: str = "31") -> Call:
    """The same of a leg that we made."""
    made = outgoing(leg, report.state, cause=report.cause, event_type=report.event_type)
    to = report.destination if report.destination.number != US.number else Party()
    return replace(made, timestamp=report.timestamp, destination=to, called_device="")


def sam(report: Call) -> Call:
    """The same of the consultation."""
    return they(report, "32")


def on(phone: str, *reports: Call, leg: str = "41") -> Reports:
    """The same at another phone of ours."""
    return tuple(_at(phone, report, leg) for report in reports)


def _at(phone: str, report: Call, leg: str) -> Call:
    is_there = report.destination.number == US.number
    return replace(
        report,
        endpoint_id=EndpointId(phone),
        call_id=CallId(leg),
        destination=Party(number=phone) if is_there else report.destination,
        called_device=phone if report.called_device == US.number else report.called_device,
    )


ASKED = (rings(), answered(5), *asks(20), sam(answered(24)))
PICKED_UP = "establishedEvent"


def legs(*reports: Call) -> list[CallRecord]:
    """The legs as they are on record after ``reports``, in the order in which they began."""
    store = new_store()
    latest: dict[str, CallRecord] = {}
    for report in reports:
        for change in store.apply(report, at=report.timestamp or moment(0)):
            latest[change.after.record_id] = change.after
    return sorted(latest.values(), key=lambda leg: leg.started_on)


@st.composite
def disordered(draw: st.DrawFn, reports: Reports) -> list[Call]:
    """``reports`` in any order, some doubled, some lost that say nothing new.

    Only the first report of each leg is the first: before it nobody knows that there is a leg.
    """
    first: dict[object, Call] = {}
    for report in reports:
        first.setdefault(report.key, report)
    idle = [at for at, report in enumerate(reports[:-1]) if report.state is HELD]
    lost = draw(st.sets(st.sampled_from(idle)) if idle else st.just(set()))
    doubled = draw(st.lists(st.sampled_from(reports), max_size=3))
    left = [report for at, report in enumerate(reports) if at not in lost]
    told: list[Call] = []
    for report in draw(st.permutations([*left, *doubled])):
        told += [report] if first[report.key] in told else [first[report.key], report]
    return told
