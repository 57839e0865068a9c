"""A phone whose events do not come is found by asking it, and its calls are kept true."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.models import CallState, EndpointId
from callcontrol.phone import Phone
from callcontrol.phone_status import PhoneTrouble
from callcontrol.phone_watch import Look, PhoneWatch, seems_unheard
from callcontrol.status import ConnectionState
from callcontrol.tasks import Tasks
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.end_to_end.signed_in import Desk, far_key, signed_in

CALLER = "+16135550123"
HERE, OTHER, WRONG = EndpointId("2881"), EndpointId("2882"), EndpointId("2899")
PERIOD = 8.0

IDLE, RINGING, CONNECTED, HELD, OUT, UNKNOWN = (
    CallState.IDLE,
    CallState.RINGING,
    CallState.CONNECTED,
    CallState.HELD,
    CallState.OUT_OF_SERVICE,
    CallState.UNKNOWN,
)


def look(state: CallState, calls: bool, events: int = 3) -> Look:
    return Look(state=state, has_calls=calls, events=events)


@pytest.mark.parametrize(
    ("first", "second", "unheard"),
    [
        # at odds twice, and nothing came between
        (look(RINGING, False), look(RINGING, False), True),
        (look(RINGING, False), look(CONNECTED, False), True),
        (look(CONNECTED, False), look(HELD, False), True),
        (look(IDLE, True), look(IDLE, True), True),
        # an event was under way
        (look(RINGING, False), look(RINGING, True), False),
        (look(RINGING, False), look(IDLE, False), False),
        (look(IDLE, True), look(IDLE, False), False),
        (look(IDLE, True), look(RINGING, True), False),
        # one call had just ended, and another one has just begun
        (look(IDLE, True), look(RINGING, False), False),
        # an event of another call came: it is heard
        (look(RINGING, False, 3), look(RINGING, False, 4), False),
        # they agree
        (look(IDLE, False), look(IDLE, False), False),
        (look(RINGING, True), look(CONNECTED, True), False),
        # states that say nothing about calls
        (look(OUT, True), look(OUT, True), False),
        (look(UNKNOWN, True), look(UNKNOWN, True), False),
        (look(UNKNOWN, False), look(UNKNOWN, False), False),
    ],
)
def test_what_two_looks_say(first: Look, second: Look, unheard: bool) -> None:
    assert seems_unheard(first, second) is unheard


class Watched:
    """Phones that are watched in time that the test moves."""

    def __init__(self, desk: Desk, time: HandTime, phones: list[Phone]) -> None:
        self.desk = desk
        self.time = time
        self.phones = phones

    @property
    def troubles(self) -> list[PhoneTrouble]:
        return [phone.status.trouble for phone in self.phones]

    async def waits(self, seconds: float) -> None:
        """Until all watches have nothing to do for so long."""
        async with asyncio.timeout(5):
            while not self._all_wait(seconds):  # noqa: ASYNC110 - a socket's answer is no event
                await asyncio.sleep(0.001)

    def _all_wait(self, seconds: float) -> bool:
        everybody = len(self.time.sleepers) == len(self.phones)
        return everybody and self.time.next_wake == seconds

    async def passes(self, seconds: float = PERIOD) -> None:
        """Let so much time go by, until all is quiet again."""
        self.time.advance(seconds)
        await self.waits(PERIOD)

    def deafen(self, endpoint_id: str) -> None:
        self.desk.exchange.lines.extensions[endpoint_id].tells_events = False


@asynccontextmanager
async def watching(folder: Path, *endpoint_ids: str) -> AsyncIterator[Watched]:
    async with signed_in(folder, watching=endpoint_ids) as desk:
        time, tasks = HandTime(), Tasks()
        phones = [Phone(desk.media, each) for each in desk.session.endpoint_ids]
        watch = PhoneWatch(desk.session, phones, seconds=PERIOD, sleep=time.sleep)
        watch.start(tasks)
        watched = Watched(desk, time, phones)
        try:
            await watched.waits(PERIOD)
            yield watched
        finally:
            watch.stop()
            await tasks.close()


async def test_a_call_of_which_the_phone_says_the_same_is_not_read(tmp_path: Path) -> None:
    async with watching(tmp_path) as watched:
        desk = watched.desk
        desk.exchange.make_call(CALLER, HERE)
        desk.exchange.answer(far_key(await desk.leg(RINGING)))
        await desk.leg(CONNECTED)
        desk.simulator.trouble.switch_on("server_error", match="^GET .*/calls$")
        await watched.passes()
        assert desk.simulator.trouble.struck["server_error"] == 0


async def test_the_lost_news_of_a_hold_is_made_good(tmp_path: Path) -> None:
    async with watching(tmp_path) as watched:
        desk = watched.desk
        desk.exchange.make_call(CALLER, HERE)
        ringing = await desk.leg(RINGING)
        desk.exchange.answer(far_key(ringing))
        talking = await desk.leg(CONNECTED)
        desk.simulator.trouble.switch_on("lost", count=1)
        desk.exchange.hold(far_key(talking))
        await watched.passes()
        assert [leg.call.state for leg in desk.session.store.live] == [HELD]
        assert watched.troubles == [PhoneTrouble.NONE]


async def test_a_phone_that_rings_unheard_is_found_within_ten_seconds(tmp_path: Path) -> None:
    async with watching(tmp_path, HERE, OTHER) as watched:
        watched.deafen(HERE)
        began = watched.time.elapsed
        watched.desk.exchange.make_call(CALLER, HERE)
        watched.time.advance(PERIOD)
        await watched.waits(1)
        assert watched.troubles == [PhoneTrouble.NONE, PhoneTrouble.NONE]
        watched.time.advance(1)
        await watched.desk.leg(RINGING)
        await watched.waits(7)
        assert watched.troubles == [PhoneTrouble.NO_EVENTS, PhoneTrouble.NONE]
        assert watched.time.elapsed - began <= 10
        assert [each.outcome for each in watched.desk.history()] == [Outcome.IN_PROGRESS]


async def test_the_calls_of_an_unheard_phone_are_kept_true(tmp_path: Path) -> None:
    async with watching(tmp_path, HERE) as watched:
        watched.deafen(HERE)
        leg = watched.desk.exchange.make_call(CALLER, HERE)
        watched.time.advance(PERIOD)
        await watched.waits(1)
        await watched.passes(1)
        (ours,) = watched.desk.exchange.peers(leg)
        watched.desk.exchange.answer(ours.key)
        await watched.passes()
        assert [each.call.state for each in watched.desk.session.store.live] == [CONNECTED]
        watched.desk.exchange.end(leg.key)
        await watched.passes()
        assert watched.desk.session.store.live == ()
        assert [each.ended_on is None for each in watched.desk.history()] == [False]
        assert watched.troubles == [PhoneTrouble.NO_EVENTS]


async def test_the_end_of_a_call_that_nobody_told_is_found(tmp_path: Path) -> None:
    async with watching(tmp_path, HERE) as watched:
        leg = watched.desk.exchange.make_call(CALLER, HERE)
        await watched.desk.leg(RINGING)
        watched.deafen(HERE)
        watched.desk.exchange.end(leg.key)
        watched.time.advance(PERIOD)
        await watched.waits(1)
        await watched.passes(1)
        assert watched.desk.session.store.live == ()
        assert watched.troubles == [PhoneTrouble.NO_EVENTS]


async def test_an_event_ends_the_trouble(tmp_path: Path) -> None:
    async with watching(tmp_path, HERE) as watched:
        watched.deafen(HERE)
        leg = watched.desk.exchange.make_call(CALLER, HERE)
        watched.time.advance(PERIOD)
        await watched.waits(1)
        await watched.passes(1)
        watched.desk.exchange.lines.extensions[HERE].tells_events = True
        watched.desk.exchange.end(leg.key)
        await watched.desk.until(lambda: not watched.desk.session.store.live)
        assert watched.troubles == [PhoneTrouble.NONE]


async def test_an_event_that_comes_a_moment_later_is_no_trouble(tmp_path: Path) -> None:
    async with watching(tmp_path, HERE) as watched:
        watched.deafen(HERE)
        leg = watched.desk.exchange.make_call(CALLER, HERE)
        watched.time.advance(PERIOD)
        await watched.waits(1)
        (ours,) = watched.desk.exchange.peers(leg)
        watched.desk.exchange.lines.extensions[HERE].tells_events = True
        watched.desk.exchange.answer(ours.key)  # the first that is told of this call
        await watched.desk.leg(CONNECTED)
        await watched.passes(1)
        assert watched.troubles == [PhoneTrouble.NONE]


async def test_an_ordinary_day_is_no_trouble(tmp_path: Path) -> None:
    async with watching(tmp_path, HERE, OTHER) as watched:
        leg = watched.desk.exchange.make_call(CALLER, HERE)
        await watched.desk.leg(RINGING)
        await watched.passes()
        watched.desk.exchange.end(leg.key)
        await watched.desk.until(lambda: not watched.desk.session.store.live)
        await watched.passes()
        assert watched.troubles == [PhoneTrouble.NONE, PhoneTrouble.NONE]
        assert watched.time.slept.count(1.0) == 0


async def test_a_phone_out_of_service_and_one_that_is_unknown(tmp_path: Path) -> None:
    async with watching(tmp_path, HERE, WRONG) as watched:
        assert watched.troubles == [PhoneTrouble.NONE, PhoneTrouble.UNKNOWN]
        line = watched.desk.exchange.lines.extensions[HERE]
        line.in_service = False
        await watched.passes()
        assert watched.troubles == [PhoneTrouble.OUT_OF_SERVICE, PhoneTrouble.UNKNOWN]
        line.in_service = True
        watched.desk.exchange.lines.extensions[WRONG] = line
        for _ in range(8):  # it is asked for more seldom
            await watched.passes()
        assert watched.troubles == [PhoneTrouble.NONE, PhoneTrouble.NONE]


async def test_without_a_connection_no_phone_is_asked(tmp_path: Path) -> None:
    async with watching(tmp_path, HERE) as watched:
        connection = watched.desk.session.connection
        connection.status = replace(connection.status, state=ConnectionState.RECOVERING)
        watched.desk.exchange.lines.extensions[HERE].in_service = False
        await watched.passes()
        assert watched.troubles == [PhoneTrouble.NONE]


async def test_who_does_not_want_the_phones_asked_turns_it_off(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        time, tasks = HandTime(), Tasks()
        watch = PhoneWatch(desk.session, [Phone(desk.media, HERE)], seconds=0, sleep=time.sleep)
        watch.start(tasks)
        await asyncio.sleep(0)
        assert time.slept == []
        watch.stop()
        await tasks.close()
