"""Whatever is lost, doubled or late: after one read the store equals the exchange.

The exchange is the simulator's own, driven by random commands; what it reports goes through JSON
and the client's reading of it, as on the wire.
"""

import json
from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.store import CallChange, CallStore
from callcontrol.cloudlink import wire
from callcontrol.cloudlink.models import Call, CallKey, CallState, EndpointId
from cloudlink_simulator.behaviour import MANUAL, Lines
from cloudlink_simulator.call_objects import API, call_content, call_object, path_of
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.leg_table import Refused, UnknownCall
from cloudlink_simulator.legs import LegChange, LegKey
from cloudlink_simulator.scenarios import new_account
from cloudlink_simulator.timekeeping import ManualTime

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = EndpointId("2881")
COLLEAGUES = ("2882", "2883")
OUTSIDE = "+16135550123"


class Office:
    """An exchange whose reports about our phone pile up instead of being delivered."""

    def __init__(self) -> None:
        self.time = ManualTime()
        self.account = new_account()
        self.undelivered: list[bytes] = []
        lines = Lines(
            {user.extension: user.name for user in self.account.users},
            colleagues=MANUAL,
            outside=MANUAL,
            attended=lambda _: True,
        )
        self.exchange = Exchange(lines, self.time, self._tell, no_answer_after=20.0)

    def _tell(self, change: LegChange) -> None:
        leg = change.leg
        if leg.endpoint_id != HERE:
            return
        content = call_content(
            leg, self.account, Faults(), event_id=str(uuid4()), received=self.time.now()
        )
        envelope = {
            "publicationId": str(uuid4()),
            "topic": "platform-api-media",
            "method": "PUT",
            "subject": f"{API}/{path_of(leg)}",
            "content": content,
        }
        self.undelivered.append(json.dumps(envelope).encode())

    def read(self) -> list[Call]:
        """What ``GET /endpoints/2881/calls`` says."""
        return [
            wire.call_from(call_object(leg, self.account, Faults()), endpoint_id=HERE)
            for leg in self.exchange.legs()
            if leg.endpoint_id == HERE
        ]

    def act(self, command: str, which: int, colleague: str) -> None:
        """Do something at the exchange, to one of the legs there are; what is refused is not."""
        self.time.advance(1.0)
        if command == "ring":
            self.exchange.make_call(OUTSIDE, HERE)
            return
        if command == "call":
            self.exchange.make_call(HERE, colleague)
            return
        legs = self.exchange.legs()
        if not legs:
            return
        leg = legs[which % len(legs)]
        commands: dict[str, Callable[[], object]] = {
            "answer": lambda: self.exchange.answer(leg.key),
            "end": lambda: self.exchange.end(leg.key),
            "hold": lambda: self.exchange.hold(leg.key),
            "consult": lambda: self.exchange.consult(leg.key, colleague),
            "redirect": lambda: self.exchange.redirect(leg.key, colleague),
            "pick up": lambda: self.exchange.pick_up(leg.key, colleague),
            "blind": lambda: self.exchange.blind_transfer(leg.key, colleague),
            "supervised": lambda: self.exchange.supervised_transfer(
                leg.key, LegKey(leg.endpoint_id, leg.consulting_for or "")
            ),
            "wait": lambda: self.time.advance(30.0),
        }
        with suppress(Refused, UnknownCall):
            commands[command]()


commands = st.tuples(
    st.sampled_from(
        (
            *("ring", "call", "answer", "answer", "end", "hold", "consult"),
            *("redirect", "pick up", "blind", "supervised", "wait"),
        )
    ),
    st.integers(0, 5),
    st.sampled_from(COLLEAGUES),
)


def truth(calls: list[Call]) -> dict[CallKey, CallState]:
    return {call.key: call.state for call in calls}


def known(store: CallStore) -> dict[CallKey, CallState]:
    return {record.key: record.call.state for record in store.live}


def deliver(store: CallStore, office: Office, payloads: list[bytes]) -> list[CallChange]:
    changes = []
    for payload in payloads:
        for notification in wire.read_notifications(payload):
            assert isinstance(notification.content, Call)
            changes += store.apply(notification.content, at=office.time.now())
    return changes


@given(st.lists(commands, max_size=30), st.data())
def test_after_one_read_the_store_equals_the_exchange(
    script: list[tuple[str, int, str]], data: st.DataObject
) -> None:
    office, store = Office(), CallStore(new_id=lambda: str(uuid4()))
    history: dict[str, CallRecord] = {}
    for command in script:
        office.act(*command)
        if office.undelivered:
            some = data.draw(st.lists(st.sampled_from(office.undelivered), max_size=4), "comes")
            history |= {c.after.record_id: c.after for c in deliver(store, office, some)}
    changes = store.resync(HERE, office.read(), since=store.revision, at=office.time.now())
    history |= {change.after.record_id: change.after for change in changes}
    assert known(store) == truth(office.read())
    open_records = {key for key, record in history.items() if record.ended_on is None}
    assert open_records == {record.record_id for record in store.live}
    assert all(
        (record.outcome is Outcome.IN_PROGRESS) == (record.ended_on is None)
        for record in history.values()
    )

    # Stragglers may revive what they know nothing of; the next read puts that right again.
    deliver(store, office, data.draw(st.permutations(office.undelivered), "stragglers"))
    store.resync(HERE, office.read(), since=store.revision, at=office.time.now())
    assert known(store) == truth(office.read())


@given(st.lists(commands, max_size=30), st.data())
def test_in_order_and_complete_no_read_is_needed(
    script: list[tuple[str, int, str]], data: st.DataObject
) -> None:
    office, store = Office(), CallStore(new_id=lambda: str(uuid4()))
    for command in script:
        before = len(office.undelivered)
        office.act(*command)
        new = office.undelivered[before:]
        deliver(store, office, new)
        doubled = data.draw(st.lists(st.sampled_from(new), max_size=2) if new else st.just([]))
        assert deliver(store, office, doubled) == []
        assert known(store) == truth(office.read())
