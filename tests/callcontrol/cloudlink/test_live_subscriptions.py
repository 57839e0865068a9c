"""The subscriptions of a live connection, in time that steps from beat to beat."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from callcontrol.cloudlink.models import EndpointId, Notification
from callcontrol.cloudlink.notifications import (
    Connected,
    Disconnected,
    NotHeard,
    NotificationStream,
    StreamEvent,
)
from callcontrol.cloudlink.subscriptions import Lease, Subscriptions
from callcontrol.cloudlink.timing import Moment
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.legs import Party
from cloudlink_simulator.subscriptions import Subscription
from tests.callcontrol.cloudlink.hand_time import START
from tests.callcontrol.cloudlink.office import ALEX, Office, at_the_office

ROBIN = EndpointId("2881")


@dataclass
class Listener:
    """Somebody who listens, and what they were told."""

    office: Office
    stream: NotificationStream
    told: list[StreamEvent]

    @property
    def living(self) -> list[Subscription]:
        """What the service has."""
        return self.office.simulator.subscriptions.living()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Let everything run until ``condition`` holds."""
        async with asyncio.timeout(10):
            while not condition():  # noqa: ASYNC110 -- what it waits for has no event to set
                await asyncio.sleep(0)

    async def pass_by(self, seconds: float) -> None:
        """Let time go by beat by beat; what is asked of the service is answered in between."""
        end = self.office.time.elapsed + seconds
        while self.office.time.elapsed < end:
            await self.office.go_by(min(5.0, end - self.office.time.elapsed))
            await self.until(lambda: not _is_caring())
        await self.office.go_by(0.1)

    async def hears_a_call(self, extension: EndpointId = ALEX) -> None:
        """Let it ring; what is told of it is told once."""
        before = len(self.told)
        self.office.simulator.exchange.make_call(
            "+16135550102", extension, presented=Party("+16135550102", "Pat")
        )
        await self.until(lambda: len(self.told) > before)
        await self.office.go_by(1)
        assert [type(event) for event in self.told[before:]] == [Notification]


def _is_caring() -> bool:
    """Whether requests about subscriptions are under way."""
    return "subscription care" in {task.get_name() for task in asyncio.all_tasks()}


@asynccontextmanager
async def listening(
    *endpoint_ids: EndpointId, faults: Faults | None = None, office: Office | None = None
) -> AsyncIterator[Listener]:
    """Listen until the end of the test, in an office of one's own unless there is one."""
    if office is None:
        async with (
            at_the_office(faults=faults) as own,
            listening(*endpoint_ids, office=own) as listener,
        ):
            yield listener
        return
    stream = NotificationStream(office.http, office.config, endpoint_ids or (ALEX,))
    told: list[StreamEvent] = []

    async def listen() -> None:
        async with stream:
            async for event in stream:
                told.append(event)  # noqa: PERF401 - seen while it grows

    task = asyncio.create_task(listen())
    listener = Listener(office, stream, told)
    await listener.until(lambda: any(isinstance(event, Connected) for event in told))
    yield listener
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize("life", [300, 3600])
@pytest.mark.parametrize("minutes", [0, 5, -5])
async def test_they_are_renewed_in_time_whatever_the_clocks_say(life: int, minutes: int) -> None:
    """The service's clock is ahead of ours, or behind; only its answers' dates tell."""
    faults = Faults(subscription_lifetime=life, clock_skew=60 * minutes)
    async with listening(faults=faults) as listener:
        [before] = listener.living
        await listener.pass_by(0.8 * life - 10)
        assert listener.living == [before]
        await listener.pass_by(20)
        [after] = listener.living
        assert after.subscription_id != before.subscription_id
        [session] = listener.office.simulator.notifications.broker.sessions.values()
        assert list(session.subscribed) == [after.subscription_id]
        assert [type(event) for event in listener.told] == [Connected]
        await listener.hears_a_call()


async def test_a_sleep_counts_as_life() -> None:
    """The monotonic clock stood still, so the sleep was too short to be noticed otherwise."""
    async with listening(faults=Faults(subscription_lifetime=300)) as listener:
        [before] = listener.living
        for _ in range(12):
            await listener.pass_by(15)
            listener.office.time.wall_ahead += 10
            await listener.pass_by(5)
        assert before not in listener.living
        await listener.hears_a_call()


async def test_one_that_the_service_has_lost_is_made_anew_and_the_calls_are_read() -> None:
    async with listening(ALEX, ROBIN) as listener:
        await listener.pass_by(20)  # the service's list has been seen to show ours
        lost, kept = listener.living
        listener.office.simulator.subscriptions.remove(lost)
        await listener.pass_by(620)
        assert kept in listener.living
        assert len(listener.living) == 2
        assert [type(event) for event in listener.told] == [Connected, Connected]
        await listener.hears_a_call()


async def test_of_a_phone_that_is_not_heard_it_is_made_anew_at_once() -> None:
    async with listening() as listener:
        [lost] = listener.living
        listener.office.simulator.subscriptions.remove(lost)
        listener.stream.doubt(ALEX)
        await listener.pass_by(5)
        await listener.hears_a_call()


async def test_a_phone_that_was_refused_is_heard_when_it_may_be() -> None:
    refused = {ROBIN}
    faults = Faults(refused_endpoints=refused)
    async with listening(ALEX, ROBIN, faults=faults) as listener:
        assert [type(event) for event in listener.told] == [NotHeard, Connected]
        refused.clear()
        await listener.pass_by(10)
        assert [type(event) for event in listener.told] == [NotHeard, Connected, Connected]
        await listener.hears_a_call(ROBIN)


# --- what is left lying about ---


async def lie_about(office: Office, installation_id: str) -> str:
    """Leave a subscription behind, as a crash does."""
    mine = office.config
    office.http.config = replace(mine, installation_id=installation_id)
    lease = await Subscriptions(office.http).create(ALEX)
    office.http.config = mine
    return lease.subscription_id


async def test_after_a_crash_what_it_left_is_deleted_and_other_devices_keep_theirs() -> None:
    async with at_the_office() as office:
        orphan = await lie_about(office, office.config.installation_id)
        others = await lie_about(office, "another-device")
        async with listening(office=office) as listener:
            await listener.pass_by(15)
            left = {one.subscription_id for one in listener.living}
            assert orphan not in left
            assert others in left
            assert len(left) == 2
            await listener.hears_a_call()


async def test_a_service_that_has_no_list_is_done_without() -> None:
    async with at_the_office() as office:
        orphan = await lie_about(office, office.config.installation_id)
        office.simulator.trouble.switch_on("not_found", match="GET .*/subscriptions$")
        async with listening(office=office) as listener:
            await listener.pass_by(700)
            assert orphan in {one.subscription_id for one in listener.living}
            assert not [event for event in listener.told if isinstance(event, Disconnected)]
            await listener.hears_a_call()


def test_a_lease_is_over_by_whichever_clock_says_so() -> None:
    lease = Lease(
        endpoint_id=ALEX,
        subscription_id="s",
        since=Moment(monotonic=0, wall=START),
        seconds=100,
    )
    for monotonic, wall, due, over in [
        (79, 79, False, False),
        (80, 0, True, False),
        (0, 80, True, False),
        (100, -300, True, True),
        (1, 100, True, True),
    ]:
        now = Moment(monotonic=monotonic, wall=START + timedelta(seconds=wall))
        assert (lease.is_due(now), lease.is_over(now)) == (due, over)
