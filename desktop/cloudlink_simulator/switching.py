"""How a call comes to ring, is answered, and falls apart: the moves that commands are made of.

Lives here: the rules that do not depend on who asked: a person, the API or a timer. Time comes from
the injected timekeeper, so that tests drive it. Not here: what a command demands
(``exchange.py``) and the legs' storage (``leg_table.py``).

All legs with the same ``conversation`` number hear each other. With two legs it is an ordinary
call, and the legs face each other; a leg that still rings is always in one of these. With more it
is a conference: a party may then have several legs, each facing another party, and when somebody
leaves, ``_settle`` turns what is left to each other again.
"""

import itertools
from dataclasses import replace

from cloudlink_simulator.behaviour import Behaviour, Lines, dialled
from cloudlink_simulator.leg_table import LegTable
from cloudlink_simulator.legs import (
    Cause,
    Direction,
    Ending,
    Leg,
    LegKey,
    LegState,
    Party,
    PbxEvent,
)
from cloudlink_simulator.timekeeping import Timekeeper


class Switch:
    """Makes legs ring, talk and end."""

    def __init__(
        self,
        lines: Lines,
        table: LegTable,
        time: Timekeeper,
        *,
        no_answer_after: float | None,
        failure_after: float,
    ) -> None:
        self._lines = lines
        self._table = table
        self._time = time
        self._no_answer_after = no_answer_after
        self._failure_after = failure_after
        self._conversations = itertools.count(1)

    def dial(
        self, endpoint_id: str, to: str, caller: Party, *, consulting_for: Leg | None = None
    ) -> Leg:
        """Open the calling side of a call: connected at once, facing the dialled number."""
        number = dialled(to)
        conversation = next(self._conversations)
        now = self._time.now()
        return self._table.create(
            Leg(
                key=self._table.new_key(endpoint_id),
                tracking_id=consulting_for.tracking_id
                if consulting_for
                else f"{int(now.timestamp())}#{conversation}",
                conversation=conversation,
                facing=number,
                direction=Direction.OUTBOUND,
                caller=caller,
                called=self._lines.party(number),
                called_device=number,
                state=LegState.CONNECTED,
                cause=Cause.NEW_CALL,
                event=PbxEvent.ORIGINATED,
                created_on=now,
                changed_on=now,
                consulting_for=consulting_for.call_id if consulting_for else None,
            )
        )

    def offer(
        self,
        caller: Leg,
        *,
        cause: Cause = Cause.NEW_CALL,
        called_device: str | None = None,
        ring_for: float | None = None,
    ) -> None:
        """Let it ring where ``caller`` faces, or fail the call after a moment."""
        number = caller.facing
        refusal = self.refusal(caller, number)
        if refusal:
            self._table.later(
                caller.key,
                self._failure_after,
                lambda: self._leave(self._table.leg(caller.key), refusal),
            )
            return
        now = self._time.now()
        leg = self._table.create(
            Leg(
                key=self._table.new_key(number),
                tracking_id=caller.tracking_id,
                conversation=caller.conversation,
                facing=caller.endpoint_id,
                direction=Direction.INBOUND,
                caller=caller.own_party,
                called=self._lines.party(number),
                called_device=called_device or number,
                state=LegState.RINGING,
                cause=cause,
                event=PbxEvent.DELIVERED,
                created_on=now,
                changed_on=now,
            )
        )
        profile = self._lines.profile(number)
        if profile.picks_up:
            self._table.later(leg.key, profile.after, lambda: self.answer(leg.key))
        limit = ring_for or self._no_answer_after
        if limit:
            self._table.later(
                leg.key, limit, lambda: self._leave(self._table.leg(leg.key), Ending.NOT_ANSWERED)
            )

    def answer(self, key: LegKey) -> None:
        """Answer a ringing leg; a call the endpoint is on is held first."""
        leg = self._table.in_state(key, LegState.RINGING)
        self.hold_others(leg.endpoint_id)
        self._table.stop_timers(key)
        self._table.change(
            replace(
                leg,
                state=LegState.CONNECTED,
                event=PbxEvent.ESTABLISHED,
                answered_on=self._time.now(),
            )
        )
        self.reach(self._table.only_peer(leg))
        profile = self._lines.profile(leg.endpoint_id)
        if profile.behaviour is Behaviour.HANGS_UP:
            self._table.later(key, profile.talks_for, lambda: self.end(key))

    def end(self, key: LegKey) -> None:
        """Hang up or, where it rings, reject."""
        leg = self._table.leg(key)
        self._leave(leg, Ending.BUSY if leg.state is LegState.RINGING else Ending.CLEARED)

    def reach(self, caller: Leg) -> None:
        """Tell the caller's side that somebody has answered."""
        answered_on = caller.answered_on or self._time.now()
        self._table.change(replace(caller, event=PbxEvent.ESTABLISHED, answered_on=answered_on))

    def _leave(self, leg: Leg, ending: Ending) -> None:
        peers = self._table.peers(leg)
        self._table.finish(leg, ending)
        if len(peers) > 1:
            self._settle(leg.conversation)
            return
        for peer in peers:
            cancelled = ending is Ending.CLEARED and peer.state is LegState.RINGING
            self._table.finish(peer, Ending.CANCELLED if cancelled else ending)

    def _settle(self, conversation: int) -> None:
        """Turn the legs of a conference that faced a party who has left to one who is there."""
        for leg in self._table.conversation(conversation):
            others = [peer.endpoint_id for peer in self._table.peers(leg)]
            if leg.facing in others:
                continue
            strangers = [
                peer for peer in self._table.peers(leg) if peer.endpoint_id != leg.endpoint_id
            ]
            if leg.endpoint_id in others or not strangers:
                self._table.finish(leg, Ending.CLEARED)
            else:
                to = strangers[0]
                self.turn(leg, to.endpoint_id, to.own_party, leg.cause, PbxEvent.CONFERENCED)

    def turn(self, leg: Leg, endpoint_id: str, party: Party, cause: Cause, event: PbxEvent) -> Leg:
        """Make a leg face another party."""
        return self._table.change(
            replace(leg.turned_to(endpoint_id, party), cause=cause, event=event)
        )

    def hold_others(self, endpoint_id: str, *conversations: int) -> None:
        """Free an office telephone for some conversations; outside lines have no such limit."""
        if endpoint_id not in self._lines.extensions:
            return
        for leg in self._table.legs(endpoint_id):
            if leg.state is LegState.CONNECTED and leg.conversation not in conversations:
                self._table.change(replace(leg, state=LegState.HELD, event=PbxEvent.HELD))

    def refusal(self, leg: Leg, number: str) -> Ending | None:
        """Say how a call from this leg to a number would fail at once, if it would."""
        if number in {leg.endpoint_id, *(peer.endpoint_id for peer in self._table.peers(leg))}:
            return Ending.BUSY
        return self._lines.profile(number).refusal
