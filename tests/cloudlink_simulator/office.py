"""An exchange in an office where nobody does anything by himself, and what it told, in short."""

from cloudlink_simulator.behaviour import MANUAL, Behaviour, Lines, Profile
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.legs import Direction, Leg, LegChange, LegKey
from cloudlink_simulator.timekeeping import ManualTime

A, B, C, D = "2881", "2882", "2883", "2884"
OUTSIDE = "+16135550199"


class Office:
    """Four extensions A, B, C, D and the world outside."""

    def __init__(self, *, colleagues: Profile = MANUAL, outside: Profile | None = MANUAL) -> None:
        self.time = ManualTime()
        self.changes: list[LegChange] = []
        self.lines = Lines(
            {number: f"Person at {number}" for number in (A, B, C, D)},
            colleagues=colleagues,
            outside=outside,
        )
        self.exchange = Exchange(self.lines, self.time, self.changes.append)
        self._seen = 0

    def told(self) -> list[str]:
        """Give what was told since the last time: ``2881/1 ringing newCall deliveredEvent 2882``.

        The number at the end is the far party's; ``new`` comes before a leg told for the first
        time.
        """
        news = self.changes[self._seen :]
        self._seen = len(self.changes)
        return [_in_short(change) for change in news]

    def leg(self, endpoint_id: str, call_id: int = 1) -> Leg:
        """Look up a live leg."""
        return self.exchange.leg(LegKey(endpoint_id, str(call_id)))

    def talk(self, caller: str, called: str) -> tuple[LegKey, LegKey]:
        """Set up an answered call between two parties, and forget what was told of it."""
        leg = self.exchange.make_call(caller, called)
        (peer,) = self.exchange.peers(leg)
        self.exchange.answer(peer.key)
        self.told()
        return leg.key, peer.key

    def consult(self, original: LegKey, to: str) -> tuple[LegKey, LegKey]:
        """Set up an answered consultation, and forget what was told of it."""
        leg = self.exchange.consult(original, to)
        (peer,) = self.exchange.peers(leg)
        self.exchange.answer(peer.key)
        self.told()
        return leg.key, peer.key

    def behave(self, number: str, behaviour: Behaviour, **times: float) -> None:
        """Say how the person at a number behaves."""
        self.lines.set_profile(number, Profile(behaviour=behaviour, **times))


def _in_short(change: LegChange) -> str:
    leg = change.leg
    far = leg.caller if leg.direction is Direction.INBOUND else leg.called
    new = "new " if change.created else ""
    return f"{new}{leg.endpoint_id}/{leg.call_id} {leg.state} {leg.cause} {leg.event} {far.number}"
