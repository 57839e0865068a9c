"""The session where things do not go as planned; ``tests/end_to_end`` has the rest."""

import asyncio
import json
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

import pytest

from callcontrol.calls.record import Outcome
from callcontrol.calls.store import CallStore
from callcontrol.cloudlink.errors import EffectUnknown, Refused
from callcontrol.cloudlink.models import CallAction, CallState, EndpointId
from callcontrol.cloudlink.notifications import (
    Connected,
    Disconnected,
    NotificationStream,
    StreamEvent,
)
from callcontrol.session import Session
from callcontrol.status import ConnectionState
from callcontrol.tasks import Tasks
from tests.end_to_end.signed_in import Desk, far_key, signed_in

CALLER = "+16135550123"


async def ring(desk: Desk) -> None:
    desk.exchange.make_call(CALLER, "2881")
    await desk.leg(CallState.RINGING)


def deafen(desk: Desk) -> None:
    """From now on no notification reaches the client, though its connection stays up."""
    for subscription in desk.simulator.subscriptions.living():
        desk.simulator.subscriptions.remove(subscription)


async def test_without_a_notification_the_calls_are_read(tmp_path: Path) -> None:
    async with signed_in(tmp_path, confirmation_seconds=0.05) as desk:
        await ring(desk)
        deafen(desk)
        await desk.act(desk.session.store.live[0].key, CallAction.ANSWER)
        await desk.leg(CallState.CONNECTED)


async def test_a_resync_finds_what_was_never_told(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await ring(desk)
        first = desk.session.store.live[0]
        deafen(desk)
        (caller,) = desk.exchange.peers(desk.exchange.leg(far_key(first)))
        desk.exchange.end(caller.key)
        desk.exchange.make_call("+442079460018", "2881")
        await desk.session.resync()
        (second,) = desk.session.store.live
        assert second.call.remote.number == "+442079460018"
        told = {record.record_id: record.outcome for record in desk.history()}
        assert told[first.record_id] is Outcome.END_NOT_SEEN
        assert told[second.record_id] is Outcome.IN_PROGRESS


async def test_a_cut_that_heals_at_once_goes_unnoticed(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        states: list[ConnectionState] = []
        desk.session.statuses.subscribe(lambda status: states.append(status.state))
        desk.simulator.notifications.broker.stop()
        desk.exchange.make_call(CALLER, "2881")  # while nobody listens
        await desk.until(lambda: ConnectionState.CONNECTED in states)
        assert states == [ConnectionState.CONNECTED]
        assert desk.session.store.live[0].call.state is CallState.RINGING


async def test_a_call_that_went_on_over_a_restart_keeps_its_row(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await ring(desk)
        (before,) = desk.session.store.live
        await desk.account.close()
        await desk.account.start()
        assert desk.account.session is not None
        desk.session = desk.account.session
        await desk.until(lambda: desk.session.status.state is ConnectionState.CONNECTED)
        assert [record.record_id for record in desk.session.store.live] == [before.record_id]
        (caller,) = desk.exchange.peers(desk.exchange.leg(far_key(before)))
        desk.exchange.end(caller.key)
        await desk.until(lambda: not desk.session.store.live)
        assert [record.outcome for record in desk.history()] == [Outcome.MISSED]


@pytest.mark.parametrize("extension", ["2880", "2885"])
async def test_calls_of_other_phones_are_not_ours(tmp_path: Path, extension: str) -> None:
    async with signed_in(tmp_path) as desk:
        desk.exchange.make_call(CALLER, extension)
        await ring(desk)
        assert [record.key.endpoint_id for record in desk.session.store.live] == ["2881"]


class Told(NotificationStream):
    """A connection whose whole story is known beforehand."""

    def __init__(self, *events: StreamEvent) -> None:
        self.has_more = False
        self._told = events

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def __aiter__(self) -> AsyncGenerator[StreamEvent, None]:
        for event in self._told:
            yield event


async def test_a_read_for_a_connection_that_is_gone_does_not_make_it_look_connected(
    tmp_path: Path,
) -> None:
    async with signed_in(tmp_path) as desk:
        now = datetime.now(UTC)
        failures: list[BaseException] = []
        tasks = Tasks(failures.append)
        deaf = Session(
            identity=desk.session.identity,
            endpoint_ids=desk.session.endpoint_ids,
            media=desk.media,
            stream=Told(Connected(at=now), Disconnected(error=Refused(), retry_in=None, at=now)),
            store=CallStore(new_id=lambda: "r1"),
            history=desk.session.history,
            tasks=tasks,
            now=lambda: now,
        )
        told: list[ConnectionState] = []
        deaf.statuses.subscribe(lambda status: told.append(status.state))
        await deaf.run()
        await asyncio.sleep(0)  # a read that goes on takes its turn first …
        await deaf.resync()  # … and has ended by now
        await asyncio.sleep(0)
        await tasks.close()
        assert (told, failures) == ([ConnectionState.REFUSED], [])


@pytest.mark.parametrize("minutes", [0, 5, -5])
async def test_times_count_by_the_clock_of_the_pbx(tmp_path: Path, minutes: int) -> None:
    """What events, reads and the computer's clock say fits together to the second."""
    async with signed_in(tmp_path, clock_wrong_by=timedelta(minutes=minutes)) as desk:
        await ring(desk)
        (record,) = desk.session.store.live
        desk.exchange.answer(far_key(record))
        talking = await desk.leg(CallState.CONNECTED)
        deafen(desk)
        desk.exchange.hold(far_key(record))
        await desk.session.resync()
        held = await desk.leg(CallState.HELD)
        true_now = datetime.now(UTC)
        assert talking.answered_on is not None
        for counted_from in (talking.answered_on, held.state_since):
            shown, real = desk.session.pbx_now() - counted_from, true_now - counted_from
            assert abs(shown - real) <= timedelta(seconds=1)
            assert real < timedelta(seconds=5)


async def test_a_time_that_is_none_is_not_believed(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        (subscription,) = desk.simulator.subscriptions.living()
        content = {"callId": "9", "state": "ringing", "direction": "inbound", "timestamp": 1000}
        envelope = {
            "topic": "platform-api-media",
            "subject": "/2017-09-01/endpoints/2881/calls/9",
            "content": content,
        }
        deliver = desk.simulator.notifications.broker.deliver
        deliver(subscription.subscription_id, json.dumps(envelope).encode())
        ringing = await desk.leg(CallState.RINGING)
        assert datetime.now(UTC) - ringing.started_on < timedelta(seconds=5)


async def test_an_action_without_answer_is_believed_if_a_read_shows_it(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await ring(desk)
        (record,) = desk.session.store.live
        deafen(desk)
        desk.simulator.trouble.switch_on("lost_answer", match="^PUT", count=1)
        await desk.act(record.key, CallAction.ANSWER)
        assert desk.session.store.live[0].call.state is CallState.CONNECTED


async def test_an_action_without_answer_or_effect_is_not_repeated(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await ring(desk)
        (record,) = desk.session.store.live
        desk.simulator.trouble.switch_on("gateway_timeout", match="^PUT", count=1)
        with pytest.raises(EffectUnknown):
            await desk.act(record.key, CallAction.ANSWER)
        assert desk.session.store.live[0].call.state is CallState.RINGING


async def test_a_read_that_fails_too_leaves_an_action_unknown(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await ring(desk)
        (record,) = desk.session.store.live
        deafen(desk)
        desk.simulator.trouble.switch_on("lost_answer", match="^PUT", count=1)
        desk.simulator.trouble.switch_on("server_error", match="^GET")
        with pytest.raises(EffectUnknown):
            await desk.act(record.key, CallAction.ANSWER)


@pytest.mark.parametrize("fault", ["lost_answer", "gateway_timeout"])
async def test_a_call_without_answer_is_looked_for_and_not_dialled_twice(
    tmp_path: Path, fault: str
) -> None:
    async with signed_in(tmp_path) as desk:
        deafen(desk)
        desk.simulator.trouble.switch_on(fault, match="^POST .*/calls$", count=1)
        dialling = desk.session.make_call(EndpointId("2881"), "2880")
        if fault == "lost_answer":
            await dialling
        else:
            with pytest.raises(EffectUnknown):
                await dialling
        found = [leg.call.remote.number for leg in desk.session.store.live]
        assert found == (["2880"] if fault == "lost_answer" else [])


async def test_what_happens_in_a_sleep_is_known_soon_after_it(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await ring(desk)
        first = desk.session.store.live[0]
        desk.session.suspend()
        assert desk.session.status.state is ConnectionState.RECOVERING  # before anything else
        assert desk.session.status.reason == "asleep"
        (caller,) = desk.exchange.peers(desk.exchange.leg(far_key(first)))
        desk.exchange.end(caller.key)  # while it sleeps
        desk.session.check()
        await desk.until(lambda: desk.session.status.state is ConnectionState.CONNECTED)
        assert not desk.session.store.live
        (record,) = desk.history()
        assert record.ended_on is not None
