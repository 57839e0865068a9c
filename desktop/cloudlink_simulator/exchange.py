"""A telephone exchange without I/O: commands in, changes of legs out.

Lives here: what each command demands and does (contract §10); a command that is refused changes
nothing. ``switching.py`` says how calls are modelled. Not here: HTTP, JSON, users, and who behaves
how (``behaviour.py``).

# ASSUMED: transfers are refused in a conference; consulting, to add one more party, is not.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from cloudlink_simulator.behaviour import Lines, dialled
from cloudlink_simulator.leg_table import LegTable, Refused
from cloudlink_simulator.legs import (
    Cause,
    Ending,
    Leg,
    LegChange,
    LegKey,
    LegState,
    Party,
    PbxEvent,
)
from cloudlink_simulator.switching import Switch
from cloudlink_simulator.timekeeping import Timekeeper


class Exchange:
    """The office's telephone exchange."""

    def __init__(
        self,
        lines: Lines,
        time: Timekeeper,
        tell: Callable[[LegChange], None],
        *,
        no_answer_after: float | None = 30.0,
        failure_after: float = 0.3,
        first_call_ids: Mapping[str, int] | None = None,
    ) -> None:
        """Build an idle exchange.

        ``tell`` hears every change. Ringing stops after ``no_answer_after`` seconds (``None``:
        never); a call that cannot be put through fails after ``failure_after`` seconds.
        """
        self.lines = lines
        self._time = time
        self._table = LegTable(time, tell, first_call_ids or {})
        self._switch = Switch(
            lines,
            self._table,
            time,
            no_answer_after=no_answer_after,
            failure_after=failure_after,
        )
        self.digits: dict[LegKey, str] = {}
        """What was sent as DTMF on each leg."""
        self.legs, self.leg, self.peers = self._table.legs, self._table.leg, self._table.peers
        self.answer, self.end = self._switch.answer, self._switch.end
        self.stop, self.forget = self._table.stop_all_timers, self._table.forget

    def make_call(
        self,
        endpoint_id: str,
        to: str,
        *,
        presented: Party | None = None,
        ring_for: float | None = None,
    ) -> Leg:
        """Dial ``to``; the answer is the calling leg as created, connected before anyone answers.

        Contract §3.3. ``presented`` replaces the caller's own number and name on displays.
        """
        self._switch.hold_others(endpoint_id)
        leg = self._switch.dial(endpoint_id, to, presented or self.lines.party(endpoint_id))
        self._switch.offer(leg, ring_for=ring_for)
        return leg

    def hold(self, key: LegKey) -> None:
        """Toggle the holding state, as the Media description says of ``hold``."""
        leg = self._table.in_state(key, LegState.CONNECTED, LegState.HELD)
        if leg.state is LegState.HELD:
            self.retrieve(key)
        else:
            self._table.change(replace(leg, state=LegState.HELD, event=PbxEvent.HELD))

    def retrieve(self, key: LegKey) -> None:
        """Take a held leg back; a call the endpoint is on is held first."""
        leg = self._table.in_state(key, LegState.HELD)
        self._switch.hold_others(leg.endpoint_id, leg.conversation)
        self._table.change(replace(leg, state=LegState.CONNECTED, event=PbxEvent.RETRIEVED))

    def redirect(self, key: LegKey, to: str) -> None:
        """Send a ringing call on to another number, or refuse when that cannot be reached."""
        self._divert(key, to, Ending.REDIRECTED, Cause.REDIRECTED)

    def forward(self, key: LegKey, to: str) -> None:
        """Do the same as a rule does that forwards what nobody answers."""
        self._divert(key, to, Ending.FORWARDED, Cause.CALL_FORWARD_NO_ANSWER)

    def pick_up(self, key: LegKey, by: str) -> Leg:
        """Let a colleague take a ringing call; the answer is the colleague's leg."""
        leg = self._table.in_state(key, LegState.RINGING)
        caller = self._table.only_peer(leg)
        if by in {leg.endpoint_id, caller.endpoint_id}:
            raise Refused(f"{by} is part of this call already")
        taker = self.lines.party(by)
        self._switch.hold_others(by)
        self._table.finish(replace(leg, called=taker), Ending.PICKED_UP)
        now = self._time.now()
        taken = replace(
            leg,
            key=self._table.new_key(by),
            called=taker,
            state=LegState.CONNECTED,
            cause=Cause.REDIRECTED,
            event=PbxEvent.ESTABLISHED,
            created_on=now,
            changed_on=now,
            answered_on=now,
        )
        self._table.create(taken)
        self._switch.reach(replace(caller.turned_to(by, taker), cause=Cause.REDIRECTED))
        return taken

    def consult(self, key: LegKey, to: str) -> Leg:
        """Hold this call and ask somebody; the answer is the consultation leg."""
        leg = self._table.in_state(key, LegState.CONNECTED, established=True)
        self._switch.hold_others(leg.endpoint_id)
        consultation = self._switch.dial(
            leg.endpoint_id, to, self.lines.party(leg.endpoint_id), consulting_for=leg
        )
        self._switch.offer(consultation)
        return consultation

    def blind_transfer(self, key: LegKey, to: str) -> None:
        """Hand the call to another number, or refuse when that cannot be reached."""
        leg = self._table.in_state(key, LegState.CONNECTED, LegState.HELD, established=True)
        number, target = self._reachable(leg, to)
        other = self._table.only_peer(leg)
        self._table.finish(replace(leg, called=target), Ending.TRANSFERRED)
        other = self._switch.turn(other, number, target, Cause.TRANSFER, PbxEvent.TRANSFERRED)
        self._switch.offer(other, cause=Cause.TRANSFER)

    def supervised_transfer(self, key: LegKey, original: LegKey) -> None:
        """Join the parties of the consultation call and of the original call, and leave both.

        ``key`` is the consultation call (contract §3.6). It may still be ringing at its far end.
        """
        consultation, held = self._two_calls(key, original)
        target, origin = self._table.only_peer(consultation), self._table.only_peer(held)
        self._table.finish(replace(held, called=target.own_party), Ending.TRANSFERRED)
        self._table.finish(consultation, Ending.TRANSFERRED)
        for leg, other in [(origin, target), (target, origin)]:
            joined = replace(leg, conversation=held.conversation, tracking_id=held.tracking_id)
            self._switch.turn(
                joined, other.endpoint_id, other.own_party, Cause.TRANSFER, PbxEvent.TRANSFERRED
            )

    def conference(self, key: LegKey, original: LegKey | None = None) -> None:
        """Join the consultation call and the held call into one conversation."""
        consultation, held = self._two_calls(key, original or self._held_for(self.leg(key)))
        self._table.in_state(key, LegState.CONNECTED, LegState.HELD, established=True)
        self._switch.hold_others(held.endpoint_id, held.conversation, consultation.conversation)
        for leg in [held, consultation, *self.peers(held), *self.peers(consultation)]:
            own = leg.endpoint_id == held.endpoint_id
            self._table.change(
                replace(
                    leg,
                    conversation=held.conversation,
                    tracking_id=held.tracking_id,
                    state=LegState.CONNECTED if own else leg.state,
                    event=PbxEvent.CONFERENCED,
                )
            )

    def dtmf(self, key: LegKey, digits: str) -> None:
        """Send tones; no leg changes by it."""
        self._table.in_state(key, LegState.CONNECTED)
        self.digits[key] = self.digits.get(key, "") + digits

    def hang_up_later(self, key: LegKey, seconds: float) -> None:
        """Plan that this party hangs up, if it is still in the call by then."""
        self._table.later(key, seconds, lambda: self.end(key))

    def _divert(self, key: LegKey, to: str, ending: Ending, cause: Cause) -> None:
        leg = self._table.in_state(key, LegState.RINGING)
        number, target = self._reachable(leg, to)
        caller = self._table.only_peer(leg)
        self._table.finish(replace(leg, called=target), ending)
        caller = self._switch.turn(caller, number, target, cause, PbxEvent.DIVERTED)
        self._switch.offer(caller, cause=cause, called_device=leg.called_device)

    def _reachable(self, leg: Leg, to: str) -> tuple[str, Party]:
        number = dialled(to)
        refusal = self._switch.refusal(leg, number)
        if refusal:
            raise Refused(f"{number} cannot be reached: {refusal.cause}")
        return number, self.lines.party(number)

    def _held_for(self, consultation: Leg) -> LegKey:
        held = [
            leg
            for leg in self.legs(consultation.endpoint_id)
            if leg.state is LegState.HELD and leg.conversation != consultation.conversation
        ]
        asked_for = [leg for leg in held if leg.call_id == consultation.consulting_for]
        if len(asked_for or held) != 1:
            raise Refused(f"which of the {len(held)} held calls is meant is not clear")
        return (asked_for or held)[0].key

    def _two_calls(self, key: LegKey, original: LegKey) -> tuple[Leg, Leg]:
        """Check that two calls of one endpoint can be joined."""
        talking = (LegState.CONNECTED, LegState.HELD)
        consultation = self._table.in_state(key, *talking)
        held = self._table.in_state(original, *talking, established=True)
        theirs, others = (
            {peer.endpoint_id for peer in self.peers(leg)} for leg in (consultation, held)
        )
        if not theirs or theirs & others or consultation.conversation == held.conversation:
            raise Refused(f"calls {key.call_id} and {original.call_id} cannot be joined")
        return consultation, held
