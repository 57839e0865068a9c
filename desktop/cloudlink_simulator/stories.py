"""Calls that play by themselves at the demo's telephone: who does what, and when.

Lives here: the deeds, and how they are played one after the other. The stories themselves are in
``story_table.py``. All is done at the telephones, the demo's own included, so that a client has
nothing to do but to look on; whoever steps in makes the deeds fail that no longer fit.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from cloudlink_simulator.behaviour import MANUAL
from cloudlink_simulator.exchange import Exchange
from cloudlink_simulator.leg_table import Refused, UnknownCall
from cloudlink_simulator.legs import Leg, LegKey, LegState, Party
from cloudlink_simulator.timekeeping import Cancel, Timekeeper

DESK, DESK_NEXT, SAM, JAMIE, CASEY = "2881", "2880", "2882", "2883", "2884"
CALLER = "+16135550142"
CALLER_NAME = "Northwind Trading"

_OPENS_AFTER = 2.0
"""Seconds; by then a client has read the calls and is ready for new ones."""

Deed = Callable[[Exchange], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A call from its beginning to its end."""

    name: str
    about: str
    steps: tuple[tuple[float, Deed], ...]
    """What is done, each so many seconds after the one before."""


class Player:
    """Plays stories at an exchange."""

    def __init__(
        self, exchange: Exchange, time: Timekeeper, *, opening: Story | None = None
    ) -> None:
        self._exchange = exchange
        self._time = time
        self._opening = opening
        self._planned: list[Cancel] = []

    def open(self) -> None:
        """Somebody listens now: play the opening story, once."""
        story, self._opening = self._opening, None
        if story is not None:
            self.play(story, after=_OPENS_AFTER)

    def play(self, story: Story, *, after: float = 0.0) -> None:
        """Begin ``after`` seconds; its people do nothing by themselves from then on."""
        for number in (CALLER, DESK, DESK_NEXT, SAM, JAMIE, CASEY):
            self._exchange.lines.set_profile(number, MANUAL)
        due = after
        for seconds, deed in story.steps:
            due += seconds
            self._planned.append(self._time.call_later(due, partial(self._do, deed)))

    def stop(self) -> None:
        """Leave undone what has not been done yet."""
        for cancel in self._planned:
            cancel()
        self._planned.clear()

    def _do(self, deed: Deed) -> None:
        with suppress(Refused, UnknownCall):
            deed(self._exchange)


def calls(who: str = CALLER, to: str = DESK) -> Deed:
    """Somebody calls somebody."""
    presented = Party(who, CALLER_NAME) if who == CALLER else None
    return lambda exchange: exchange.make_call(who, to, presented=presented)


def answers(who: str) -> Deed:
    """Somebody whose telephone rings answers it."""
    return lambda exchange: exchange.answer(_leg(exchange, who, LegState.RINGING).key)


def hangs_up(who: str) -> Deed:
    """Somebody ends the call that they began or got last; where it rings, declines it."""
    return lambda exchange: exchange.end(_leg(exchange, who).key)


def picks_up(who: str, at: str = DESK) -> Deed:
    """Somebody takes the call that rings at another telephone."""
    return lambda exchange: exchange.pick_up(_leg(exchange, at, LegState.RINGING).key, who)


def redirects(to: str, at: str = DESK) -> Deed:
    """Somebody whose telephone rings has another ring instead."""
    return lambda exchange: exchange.redirect(_leg(exchange, at, LegState.RINGING).key, to)


def forwards(to: str, at: str = DESK) -> Deed:
    """A rule has another telephone ring instead of one that nobody answers."""
    return lambda exchange: exchange.forward(_leg(exchange, at, LegState.RINGING).key, to)


def sends(to: str, at: str = DESK) -> Deed:
    """Somebody hands their call over without asking."""
    return lambda exchange: exchange.blind_transfer(_leg(exchange, at).key, to)


def asks(whom: str, at: str = DESK) -> Deed:
    """Somebody puts their call on hold and calls another."""
    return lambda exchange: exchange.consult(_leg(exchange, at, LegState.CONNECTED).key, whom)


def takes_back(who: str = DESK) -> Deed:
    """Somebody talks again with whom they put on hold."""
    return lambda exchange: exchange.retrieve(_leg(exchange, who, LegState.HELD).key)


def hands_over(who: str = DESK) -> Deed:
    """Somebody connects whom they have on hold with whom they asked."""

    def deed(exchange: Exchange) -> None:
        asked = _leg(exchange, who)
        exchange.supervised_transfer(asked.key, LegKey(who, asked.consulting_for or ""))

    return deed


def joins(who: str = DESK) -> Deed:
    """Somebody talks with both, whom they have on hold and whom they asked."""
    return lambda exchange: exchange.conference(_leg(exchange, who).key)


def loses_its_calls(exchange: Exchange) -> None:
    """The exchange loses its power, and nobody tells."""
    exchange.forget()


def _leg(exchange: Exchange, who: str, *states: LegState) -> Leg:
    """The newest leg at a telephone, of those in ``states`` if any are named."""
    for leg in reversed(exchange.legs(who)):
        if not states or leg.state in states:
            return leg
    raise UnknownCall(f"no such call at {who}")
