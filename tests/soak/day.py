"""A working day at the desk: one call after the other, and every so often something goes wrong.

After each step the calls that the program shows are compared with the exchange's. They may differ
for as long as the program says that it is not connected, or for the moment that news take.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from callcontrol.calls.record import CallRecord
from callcontrol.cloudlink.errors import CloudLinkError
from callcontrol.cloudlink.models import CallAction, EndpointId
from callcontrol.session import Session
from callcontrol.status import ConnectionState
from tests.soak.exchange import PHONE, Exchange, Leg, Over
from tests.soak.fast_time import FastTime

COLLEAGUE = "2882"
_PATIENCE = 20.0
"""Real seconds in which the program has to be right again, however fast its time runs."""
_CALLERS = 150
"""So many people call and are called, again and again."""
_LOOK_AGAIN = 0.01


@dataclass(kw_only=True)
class Findings:
    """What the day has shown."""

    calls: list[str] = field(default_factory=list)
    """The outside number of each call."""
    wrong: list[str] = field(default_factory=list)
    """Steps after which the program did not come to show what was so."""
    troubles: Counter[str] = field(default_factory=Counter)
    """What went wrong on purpose, and how often."""


class Stuck(Exception):
    """The program did not come to show what was so."""


class Day:
    """Plays calls at the phone of ``session`` until its time is over."""

    def __init__(
        self, session: Session, exchange: Exchange, clock: FastTime, chance: random.Random
    ) -> None:
        self.findings = Findings()
        self._session = session
        self._exchange = exchange
        self._clock = clock
        self._chance = chance
        self._calls: Sequence[Callable[[str], Awaitable[None]]] = (
            self._answered,
            self._answered,
            self._missed,
            self._held,
            self._consulted,
            self._sent_on,
            self._redirected,
            self._picked_up,
            self._dialled,
        )
        self._troubles: Sequence[Callable[[], Awaitable[None]]] = (
            self._cut,
            self._suspend,
            self._short_suspend,
            self._expire_subscriptions,
            self._expire_tokens,
            self._half_open,
            self._outage,
            self._restart,
            self._bad_news,
        )

    async def live_through(self, seconds: float) -> None:
        """Play calls for so long; there is trouble around one in three."""
        begun = self._clock.now()
        while (self._clock.now() - begun).total_seconds() < seconds:
            await self.play_one(troubled=self._chance.random() < 0.34)
            await self._clock.sleep(self._chance.uniform(5, 60))

    async def play_one(self, *, troubled: bool) -> None:
        """Play one call, and what goes wrong meanwhile; whatever is left of it is ended."""
        number = self._new_number()
        play, trouble = self._chance.choice(self._calls), self._chance.choice(self._troubles)
        names = [one.__name__.strip("_") for one in ((play, trouble) if troubled else (play,))]
        name = " with ".join(names)
        try:
            if troubled:
                self.findings.troubles[names[1]] += 1
                early = self._chance.random() < 0.5
                await (trouble() if early else self._meanwhile(trouble))
            await play(number)
        except (CloudLinkError, Over, Stuck) as problem:
            # An action may fail while there is trouble; afterwards all has to be right
            if not troubled or isinstance(problem, Stuck):
                self.findings.wrong.append(f"{number} {name}: {problem!r}")
        finally:
            await self._exchange.no_trouble()
            await self._exchange.end_all()
        try:
            await self._right("all over")
        except Stuck as problem:
            self.findings.wrong.append(f"{number} {name}, afterwards: {problem}")

    def _new_number(self) -> str:
        number = f"+1613{5550000 + len(self.findings.calls) % _CALLERS}"
        self.findings.calls.append(number)
        return number

    async def settled(self) -> None:
        """Wait until all is quiet and right."""
        await self._right("the end of the day")

    # What people do

    async def _answered(self, number: str) -> None:
        leg = await self._rung(number)
        await self._do(leg, CallAction.ANSWER)
        await self._pause()
        await self._exchange.act(PHONE, leg.key.call_id, "far_end_hangs_up")

    async def _missed(self, number: str) -> None:
        await self._exchange.ring(number, hang_up_after=8)
        await self._right("ringing")
        await self._clock.sleep(10)

    async def _held(self, number: str) -> None:
        leg = await self._rung(number)
        for action in (CallAction.ANSWER, CallAction.HOLD, CallAction.RETRIEVE, CallAction.END):
            await self._do(leg, action)
            await self._pause()

    async def _consulted(self, number: str) -> None:
        leg = await self._rung(number)
        await self._do(leg, CallAction.ANSWER)
        await self._do(leg, CallAction.CONSULT, COLLEAGUE)
        await self._clock.sleep(6)  # the colleague answers after three seconds
        await self._right("asking a colleague")
        second = next((one for one in self._session.store.live if one.key != leg.key), None)
        if second is not None:
            await self._do(second, CallAction.SUPERVISED_TRANSFER, leg.key.call_id)

    async def _sent_on(self, number: str) -> None:
        leg = await self._rung(number)
        await self._do(leg, CallAction.ANSWER)
        await self._do(leg, CallAction.BLIND_TRANSFER, COLLEAGUE)

    async def _redirected(self, number: str) -> None:
        await self._do(await self._rung(number), CallAction.REDIRECT, COLLEAGUE)

    async def _picked_up(self, number: str) -> None:
        leg = await self._rung(number)
        await self._exchange.act(PHONE, leg.key.call_id, "pickup", by=COLLEAGUE)

    async def _dialled(self, number: str) -> None:
        await self._exchange.behave(number, profile="answers", after=3)
        await self._session.make_call(EndpointId(PHONE), number)
        await self._clock.sleep(6)
        await self._right("dialled")
        for leg in self._session.store.live:
            await self._do(leg, CallAction.END)

    # What goes wrong

    async def _cut(self) -> None:
        await self._exchange.trouble(cut={"how": self._chance.choice(["close", "abort"])})

    async def _suspend(self) -> None:
        self._clock.suspend(self._chance.uniform(120, 900))

    async def _short_suspend(self) -> None:
        self._clock.suspend(self._chance.uniform(5, 60))

    async def _expire_subscriptions(self) -> None:
        await self._exchange.trouble(expire_subscriptions=True)

    async def _expire_tokens(self) -> None:
        await self._exchange.trouble(expire_tokens=True)

    async def _half_open(self) -> None:
        await self._exchange.trouble(half_open={"seconds": self._chance.uniform(20, 90)})

    async def _outage(self) -> None:
        await self._exchange.trouble(connection_refused={"seconds": self._chance.uniform(5, 120)})
        await self._clock.sleep(125)  # the exchange cannot be steered meanwhile either

    async def _restart(self) -> None:
        await self._exchange.trouble(restart=True)

    async def _bad_news(self) -> None:
        await self._exchange.trouble(
            lost={"share": 0.3},
            duplicated={"share": 0.2},
            delayed={"share": 0.3, "seconds_each": 2},
            malformed={"share": 0.1},
        )

    # How it is looked at

    async def _meanwhile(self, trouble: Callable[[], Awaitable[None]]) -> None:
        """Another call is up when the trouble comes."""
        await self._exchange.ring(self._new_number(), hang_up_after=120)
        await trouble()

    async def _rung(self, number: str) -> CallRecord:
        await self._exchange.ring(number)
        await self._right("ringing")
        for leg in self._session.store.live:
            if leg.call.remote.number == number:
                return leg
        raise Over  # it has rung for so long that the caller gave up; the history has to know

    async def _do(self, leg: CallRecord, action: CallAction, argument: str = "") -> None:
        if self._session.store.get(leg.key) is None:
            return  # lost in a restart of the exchange
        await self._session.act(leg.key, action, argument)
        await self._right(f"{action}")

    async def _right(self, when: str) -> None:
        """Wait until the program is connected and shows what is so at the exchange."""
        give_up_at = time.monotonic() + _PATIENCE
        while True:
            status = self._session.status.state
            shown = _shown(self._session)
            true = await self._exchange.legs()
            if status is ConnectionState.CONNECTED and shown == true == _shown(self._session):
                return
            if time.monotonic() > give_up_at:
                raise Stuck(f"{when}: {status}, shows {_said(shown)}, true is {_said(true)}")
            await asyncio.sleep(_LOOK_AGAIN)

    async def _pause(self) -> None:
        await self._clock.sleep(self._chance.uniform(1, 20))


def _shown(session: Session) -> frozenset[Leg]:
    return frozenset(Leg(leg.key.call_id, leg.call.state.value) for leg in session.store.live)


def _said(legs: frozenset[Leg]) -> str:
    return ", ".join(f"{leg.call_id} {leg.state}" for leg in sorted(legs)) or "nothing"
