"""Whatever people do in whatever order, the exchange's legs agree with each other."""

from collections import Counter
from collections.abc import Callable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from cloudlink_simulator.behaviour import Behaviour
from cloudlink_simulator.leg_table import Refused
from cloudlink_simulator.legs import Leg, LegKey, LegState
from tests.cloudlink_simulator.office import A, B, C, D, Office

EXTENSIONS = (A, B, C, D)
numbers = st.sampled_from(
    [*EXTENSIONS, "+16135550101", "+16135550103", "+16135550105", "+16135550188", "2999"]
)


class AnyDay(RuleBasedStateMachine):
    """Everything that can be done to the exchange, at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.office = Office(outside=None)
        self.exchange = self.office.exchange

    def attempt(self, command: Callable[[], object]) -> None:
        """Do something; when it is refused it must have changed nothing."""
        before, told = self.exchange.legs(), len(self.office.changes)
        try:
            command()
        except Refused:
            assert self.exchange.legs() == before
            assert len(self.office.changes) == told

    def some_leg(self, data: st.DataObject) -> LegKey:
        return data.draw(st.sampled_from(self.exchange.legs())).key

    @rule(caller=st.sampled_from([*EXTENSIONS, "+16135550142"]), to=numbers)
    def call(self, caller: str, to: str) -> None:
        self.attempt(lambda: self.exchange.make_call(caller, to))

    @precondition(lambda self: self.exchange.legs())
    @rule(data=st.data(), name=st.sampled_from(["answer", "end", "hold", "retrieve"]))
    def command(self, data: st.DataObject, name: str) -> None:
        key = self.some_leg(data)
        self.attempt(lambda: getattr(self.exchange, name)(key))

    @precondition(lambda self: self.exchange.legs())
    @rule(data=st.data())
    def answer_what_rings(self, data: st.DataObject) -> None:
        ringing = [leg.key for leg in self.exchange.legs() if leg.state is LegState.RINGING]
        if ringing:
            self.exchange.answer(data.draw(st.sampled_from(ringing)))

    @precondition(lambda self: self.exchange.legs())
    @rule(
        data=st.data(),
        to=numbers,
        name=st.sampled_from(["redirect", "consult", "consult", "blind_transfer"]),
    )
    def send(self, data: st.DataObject, to: str, name: str) -> None:
        key = self.some_leg(data)
        self.attempt(lambda: getattr(self.exchange, name)(key, to))

    @precondition(lambda self: self.exchange.legs())
    @rule(data=st.data(), by=st.sampled_from(EXTENSIONS))
    def pick_up(self, data: st.DataObject, by: str) -> None:
        key = self.some_leg(data)
        self.attempt(lambda: self.exchange.pick_up(key, by))

    @precondition(lambda self: len(self.exchange.legs()) > 1)
    @rule(data=st.data(), name=st.sampled_from(["supervised_transfer", "conference"]))
    def join(self, data: st.DataObject, name: str) -> None:
        key = self.some_leg(data)
        mine = [leg.key for leg in self.exchange.legs(key.endpoint_id)]
        original = data.draw(st.sampled_from(mine))
        self.attempt(lambda: getattr(self.exchange, name)(key, original))

    @rule(number=st.sampled_from(EXTENSIONS), behaviour=st.sampled_from(Behaviour))
    def behave(self, number: str, behaviour: Behaviour) -> None:
        self.office.behave(number, behaviour)

    @rule(number=st.sampled_from(EXTENSIONS), dnd=st.booleans())
    def do_not_disturb(self, number: str, *, dnd: bool) -> None:
        self.office.lines.extensions[number].dnd = dnd

    @rule(seconds=st.sampled_from([0.1, 1.0, 5.0, 31.0]))
    def wait(self, seconds: float) -> None:
        self.office.time.advance(seconds)

    @invariant()
    def every_change_was_told_once(self) -> None:
        told: dict[LegKey, Leg] = {}
        for leg, created in self.office.changes:
            assert created == (leg.key not in told), "a call id was used twice, or never announced"
            assert created or told[leg.key].ended_on is None, "a leg changed after its end"
            assert created or told[leg.key] != leg, "nothing changed"
            told[leg.key] = leg
        living = [leg for leg in told.values() if leg.ended_on is None]
        assert living == self.exchange.legs()

    @invariant()
    def parties_face_each_other(self) -> None:
        for leg in self.exchange.legs():
            peers = self.exchange.peers(leg)
            there = {peer.endpoint_id for peer in peers}
            if not peers:  # dialled where nobody can be reached: it fails in a moment
                assert not leg.established
                continue
            assert leg.facing in there, "a leg is connected to somebody who has left"
            assert leg.facing != leg.endpoint_id
            if len(peers) == 1:
                assert peers[0].facing == leg.endpoint_id
            else:
                assert leg.established
                assert leg.state is not LegState.RINGING, "a conference rings"
                assert len(there | {leg.endpoint_id}) > 2, "two parties are an ordinary call"

    @invariant()
    def the_two_sides_of_a_call_agree(self) -> None:
        for leg in self.exchange.legs():
            for peer in self.exchange.peers(leg):
                assert leg.tracking_id == peer.tracking_id
            if leg.state is LegState.RINGING:
                assert not leg.established
                (caller,) = self.exchange.peers(leg)
                assert caller.state is not LegState.RINGING

    @invariant()
    def a_telephone_talks_in_one_conversation(self) -> None:
        talking = {
            (leg.endpoint_id, leg.conversation)
            for leg in self.exchange.legs()
            if leg.state is LegState.CONNECTED and leg.endpoint_id in EXTENSIONS
        }
        assert all(count == 1 for count in Counter(number for number, _ in talking).values())

    def teardown(self) -> None:
        """Everybody goes home, and nothing is left."""
        while legs := self.exchange.legs():
            self.exchange.end(legs[0].key)
        self.office.time.advance(3600)
        assert self.exchange.legs() == []


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=150, stateful_step_count=50)
