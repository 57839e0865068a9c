"""What somebody sees of their connection, and when."""

from datetime import datetime, timedelta

import pytest

from callcontrol.cloudlink.errors import Refused, ServiceFailed, Unreachable
from callcontrol.cloudlink.notifications import Disconnected
from callcontrol.connection import PATIENCE, Connection, patience
from callcontrol.status import ConnectionState, ConnectionStatus
from callcontrol.tasks import Tasks
from tests.callcontrol.cloudlink.hand_time import START, HandTime


def before(seconds: float) -> datetime:
    return START - timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("reason", "proof", "seconds"),
    [
        ("connection_lost", before(0), 3),
        ("connection_lost", before(15), 3),
        ("connection_lost", before(28), 2),
        ("connection_lost", before(30), 0),
        ("connection_lost", before(3600), 0),
        ("connection_lost", before(-1), 0),  # a clock that was set
        ("connection_lost", None, 0),  # it never lived
        ("silent", before(5), 0),  # it may have been dead for as long
        ("asleep", before(5), 0),
    ],
)
def test_nobody_sees_connected_for_longer_than_it_is_proven(
    reason: str, proof: datetime | None, seconds: float
) -> None:
    assert patience(reason, proof=proof, now=START) == seconds


class Seen:
    """A connection, and what was seen of it."""

    def __init__(self) -> None:
        self.time, self.tasks = HandTime(), Tasks()
        self.connection = Connection(now=self.time.now, tasks=self.tasks, timing=self.time.timing)
        self.told: list[ConnectionStatus] = []
        self.connection.statuses.subscribe(self.told.append)

    @property
    def states(self) -> list[ConnectionState]:
        return [status.state for status in self.told]

    def lose(
        self,
        code: str = "connection_lost",
        *,
        retry_in: float | None = 0.5,
        age: float | None = 5.0,
        failures: int = 0,
    ) -> None:
        now = self.time.now()
        proof = now - timedelta(seconds=age) if age is not None else None
        error = Unreachable(code=code) if retry_in is not None else Refused()
        self.connection.lost(
            Disconnected(error=error, retry_in=retry_in, at=now, proof=proof, failures=failures)
        )


async def test_a_cut_that_is_healed_within_moments_is_not_seen() -> None:
    seen = Seen()
    seen.connection.known()
    for _ in range(5):  # every day
        seen.lose()
        await seen.time.go_by(PATIENCE - 0.1)
        seen.connection.known()
        await seen.time.go_by(86400)
    assert set(seen.states) == {ConnectionState.CONNECTED}


async def test_one_that_is_not_is_seen_with_what_is_known_by_then() -> None:
    seen = Seen()
    seen.connection.known()
    await seen.time.go_by(100)
    seen.lose()
    await seen.time.go_by(1)
    seen.lose("dns", retry_in=2.5, age=None, failures=1)
    await seen.time.go_by(PATIENCE - 1)
    status = seen.told[-1]
    assert status == seen.connection.status
    assert status.state is ConnectionState.RECOVERING
    assert (status.reason, status.tries) == ("dns", 1)
    assert status.since == START + timedelta(seconds=95)  # the last sign of life
    assert status.next_try == START + timedelta(seconds=101 + 2.5)


@pytest.mark.parametrize("code", ["silent", "asleep"])
async def test_one_that_was_not_proven_any_more_is_seen_at_once(code: str) -> None:
    seen = Seen()
    seen.connection.known()
    seen.lose(code)
    assert seen.states == [ConnectionState.CONNECTED, ConnectionState.RECOVERING]


async def test_before_a_sleep_it_counts_for_nothing() -> None:
    seen = Seen()
    seen.connection.known()
    seen.lose(age=1)  # within the patience
    seen.connection.suspended(before(1))
    assert seen.states == [ConnectionState.CONNECTED, ConnectionState.RECOVERING]
    assert (seen.told[-1].reason, seen.told[-1].since) == ("asleep", before(1))
    await seen.time.go_by(PATIENCE)
    seen.connection.suspended(None)
    assert len(seen.told) == 2


async def test_a_refusal_is_one_before_and_after_a_sleep() -> None:
    seen = Seen()
    seen.connection.refused("refused")
    seen.connection.suspended(None)
    assert seen.states == [ConnectionState.REFUSED]


async def test_while_it_is_tried_again_and_again_it_is_since_the_first_loss() -> None:
    seen = Seen()
    seen.connection.known()
    seen.lose("silent", age=25)
    for failures in range(1, 5):
        await seen.time.go_by(10)
        seen.lose("dns", retry_in=10, age=None, failures=failures)
    assert {status.since for status in seen.told[1:]} == {before(25)}
    assert [status.tries for status in seen.told[1:]] == [0, 1, 2, 3, 4]


async def test_who_was_never_connected_has_no_news_since_the_start() -> None:
    seen = Seen()
    assert seen.connection.status.state is ConnectionState.CONNECTING
    await seen.time.go_by(10)
    seen.lose("dns", retry_in=2, age=None, failures=1)
    assert seen.states == [ConnectionState.RECOVERING]
    assert seen.told[-1].since == START


async def test_a_refusal_is_seen_at_once_and_stays() -> None:
    seen = Seen()
    seen.connection.known()
    seen.lose()
    seen.lose(retry_in=None)
    await seen.time.go_by(60)
    assert seen.states == [ConnectionState.CONNECTED, ConnectionState.REFUSED]
    assert (seen.told[-1].reason, seen.told[-1].next_try) == ("refused", None)


async def test_a_refusal_keeps_since_when_there_was_no_news() -> None:
    seen = Seen()
    seen.connection.known()
    seen.lose(age=25, failures=1)
    await seen.time.go_by(PATIENCE)
    seen.lose(retry_in=None, age=None)
    assert (seen.told[-1].state, seen.told[-1].since) == (ConnectionState.REFUSED, before(25))


async def test_calls_that_cannot_be_read_are_seen_and_the_wait_can_be_cut_short() -> None:
    seen = Seen()
    seen.connection.unread(ServiceFailed(), again_in=10)
    assert seen.told[-1].reason == "service_failed"
    assert seen.told[-1].next_try == START + timedelta(seconds=10)
    resting = seen.tasks.start(seen.connection.rest(10), name="rest")
    await seen.time.go_by(4)
    assert not resting.done()
    seen.connection.hurry()
    await seen.time.go_by(2)
    assert resting.done()


async def test_the_end_of_the_tasks_is_the_end_of_the_patience() -> None:
    seen = Seen()
    seen.connection.known()
    seen.lose()
    await seen.tasks.close()
    await seen.time.go_by(10)
    assert seen.states == [ConnectionState.CONNECTED]
