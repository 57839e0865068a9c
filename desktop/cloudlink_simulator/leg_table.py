"""The exchange's memory: every live leg, its timers, and the one place where legs change.

Lives here: ``create``, ``change`` and ``finish``, each of which tells exactly one ``LegChange``,
look-ups that say no, and call ids, which are never used twice. Not here: when any of this happens
(``switching.py``, ``exchange.py``).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from cloudlink_simulator.legs import Ending, Leg, LegChange, LegKey, LegState
from cloudlink_simulator.timekeeping import Cancel, Timekeeper


class UnknownCall(Exception):
    """No such leg, or it has ended."""


class Refused(Exception):
    """The command does not fit the state of the legs it names."""


class LegTable:
    """The live legs."""

    def __init__(
        self,
        time: Timekeeper,
        tell: Callable[[LegChange], None],
        first_call_ids: Mapping[str, int],
    ) -> None:
        self._time = time
        self._tell = tell
        self._legs: dict[LegKey, Leg] = {}
        self._timers: dict[LegKey, list[Cancel]] = {}
        self._next_call_id = dict(first_call_ids)

    def legs(self, endpoint_id: str | None = None) -> list[Leg]:
        """List the live legs, of one endpoint or all, oldest first."""
        return [leg for leg in self._legs.values() if endpoint_id in {None, leg.endpoint_id}]

    def leg(self, key: LegKey) -> Leg:
        """Look up a live leg; raises ``UnknownCall``."""
        try:
            return self._legs[key]
        except KeyError:
            raise UnknownCall(f"no call {key.call_id} at endpoint {key.endpoint_id}") from None

    def conversation(self, number: int) -> list[Leg]:
        """List the legs of one conversation."""
        return [leg for leg in self._legs.values() if leg.conversation == number]

    def peers(self, leg: Leg) -> list[Leg]:
        """List the other legs of a leg's conversation."""
        return [other for other in self.conversation(leg.conversation) if other.key != leg.key]

    def only_peer(self, leg: Leg) -> Leg:
        """Look up the other side of an ordinary call; raises ``Refused`` when it is none."""
        peers = self.peers(leg)
        if len(peers) != 1:
            raise Refused(f"call {leg.call_id} has {len(peers)} other parties")
        return peers[0]

    def in_state(self, key: LegKey, *states: LegState, established: bool = False) -> Leg:
        """Look up a leg that must be in one of some states, and answered if so asked.

        Raises ``UnknownCall`` or ``Refused``.
        """
        leg = self.leg(key)
        if leg.state not in states:
            raise Refused(f"call {key.call_id} is {leg.state}")
        rings = any(peer.state is LegState.RINGING for peer in self.peers(leg))
        if established and (rings or not leg.established):
            raise Refused(f"call {key.call_id} has not been answered yet")
        return leg

    def new_key(self, endpoint_id: str) -> LegKey:
        """Draw the endpoint's next call id."""
        number = self._next_call_id.get(endpoint_id, 1)
        self._next_call_id[endpoint_id] = number + 1
        return LegKey(endpoint_id, str(number))

    def create(self, leg: Leg) -> Leg:
        """Add a leg; its key comes from ``new_key``."""
        self._legs[leg.key] = leg
        self._tell(LegChange(leg, created=True))
        return leg

    def change(self, leg: Leg) -> Leg:
        """Put the leg's next version in place of the last; what has not changed is not told."""
        if leg == self._legs[leg.key]:
            return leg
        leg = replace(leg, changed_on=self._time.now())
        self._legs[leg.key] = leg
        self._tell(LegChange(leg, created=False))
        return leg

    def finish(self, leg: Leg, ending: Ending) -> None:
        """End a leg and forget it."""
        self.stop_timers(leg.key)
        del self._legs[leg.key]
        now = self._time.now()
        ended = replace(
            leg,
            state=LegState.IDLE,
            cause=ending.cause or leg.cause,
            event=ending.event,
            changed_on=now,
            ended_on=now,
        )
        self._tell(LegChange(ended, created=False))

    def later(self, key: LegKey, seconds: float, callback: Callable[[], None]) -> None:
        """Plan something for a leg; it is taken back when the leg ends or its timers stop."""
        self._timers.setdefault(key, []).append(self._time.call_later(seconds, callback))

    def forget(self) -> None:
        """Forget every leg without telling anybody, as an exchange does that loses its power."""
        self.stop_all_timers()
        self._legs.clear()

    def stop_all_timers(self) -> None:
        """Take back everything planned."""
        for key in list(self._timers):
            self.stop_timers(key)

    def stop_timers(self, key: LegKey) -> None:
        """Take back everything planned for a leg."""
        for cancel in self._timers.pop(key, []):
            cancel()
