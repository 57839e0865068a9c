"""The pause between two attempts, and what ends it."""

import asyncio
from collections.abc import Callable
from functools import partial

import pytest

from callcontrol.cloudlink.rest import LOOK_EVERY, Rest
from tests.callcontrol.cloudlink.hand_time import HandTime


class Resting:
    """Somebody who rests for a minute, on a network that the test changes."""

    def __init__(self, *, asked: bool = False, seconds: float = 60) -> None:
        self.time, self.way = HandTime(), "192.168.1.7"
        self.rest = Rest(self.time.timing, lambda: self.way)
        self.task = asyncio.ensure_future(self.rest.take(seconds, asked=asked))

    async def ends_after(self) -> float:
        """Let time go by; when the rest is over."""
        for _ in range(1000):
            if self.task.done():
                await self.task
                return self.time.elapsed
            await self.time.go_by(0.5)
        pytest.fail("no end")


async def test_undisturbed_it_takes_its_time() -> None:
    assert await Resting().ends_after() == 60


def a_sleep(resting: Resting) -> None:
    resting.time.wall_ahead += 3600


def a_network(way: str, resting: Resting) -> None:
    resting.way = way


def a_word(resting: Resting) -> None:
    resting.rest.end()


CHANGES: dict[str, Callable[[Resting], None]] = {
    "another address": partial(a_network, "10.8.0.2"),
    "a sleep": a_sleep,
    "a word": a_word,
}


@pytest.mark.parametrize("what", CHANGES)
async def test_what_ends_it_early(what: str) -> None:
    resting = Resting()
    await resting.time.go_by(20)
    CHANGES[what](resting)
    assert await resting.ends_after() <= 20 + LOOK_EVERY


@pytest.mark.parametrize("what", CHANGES)
async def test_what_the_service_asked_for_is_kept(what: str) -> None:
    resting = Resting(asked=True)
    await resting.time.go_by(20)
    before = resting.time.wall_ahead
    CHANGES[what](resting)
    slept = resting.time.wall_ahead > before
    assert await resting.ends_after() >= (20 if slept else 60)


async def test_a_network_that_goes_is_no_reason_and_one_that_comes_is() -> None:
    resting = Resting()
    await resting.time.go_by(10)
    resting.way = ""
    await resting.time.go_by(20)
    assert not resting.task.done()
    resting.way = "192.168.1.7"
    assert await resting.ends_after() <= 30 + LOOK_EVERY


async def test_two_attempts_are_two_seconds_apart_whoever_is_in_a_hurry() -> None:
    resting = Resting()
    for _ in range(10):
        resting.rest.end()
    assert await resting.ends_after() == 2


async def test_who_was_told_beforehand_does_not_rest_long() -> None:
    time = HandTime()
    rest = Rest(time.timing, lambda: "")
    rest.end()
    task = asyncio.ensure_future(rest.take(40))
    await time.go_by(2)
    assert task.done()
    again = asyncio.ensure_future(rest.take(40))  # once
    await time.go_by(39)
    assert not again.done()
    await time.go_by(1)
    assert again.done()


async def test_giving_up_is_possible_at_any_time() -> None:
    resting = Resting()
    await resting.time.go_by(3)
    resting.task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await resting.task
    assert resting.time.sleepers == []
