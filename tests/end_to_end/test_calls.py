"""The life of calls from the exchange to the disk, over real HTTP, WebSocket, OAuth and SQLite."""

import asyncio
from functools import partial
from pathlib import Path

import pytest

from callcontrol.calls.record import CallRecord, Outcome
from callcontrol.calls.transfer import Offer, Stage, conversations, steps
from callcontrol.cloudlink.errors import Conflict, NotFound
from callcontrol.cloudlink.models import CallAction, CallId, CallKey, CallState, Cause, EndpointId
from cloudlink_simulator.behaviour import Behaviour, Profile
from cloudlink_simulator.legs import LegKey, Party
from tests.end_to_end.signed_in import Desk, far_key, signed_in

RINGING, CONNECTED, HELD = CallState.RINGING, CallState.CONNECTED, CallState.HELD
CALLER = "+16135550123"


async def ring(desk: Desk) -> CallRecord:
    desk.exchange.make_call(CALLER, "2881", presented=Party(CALLER, "Jordan Blake"))
    return await desk.leg(RINGING)


async def answered(desk: Desk) -> CallRecord:
    leg = await ring(desk)
    await desk.act(leg.key, CallAction.ANSWER)
    return await desk.leg(CONNECTED)


async def asking(desk: Desk) -> tuple[CallRecord, CallRecord]:
    """The caller waits, and 2882 rings on their behalf."""
    caller = await answered(desk)
    await desk.act(caller.key, CallAction.CONSULT, "2882")
    await desk.until(lambda: len(desk.session.store.live) == 2)
    await desk.leg(HELD)
    caller, consultation = desk.session.store.live
    assert consultation.consultation_of == caller.record_id
    return caller, consultation


async def asked(desk: Desk) -> tuple[CallRecord, CallRecord]:
    """The caller waits, and we talk with 2882."""
    _, consultation = await asking(desk)
    (colleague,) = desk.exchange.peers(desk.exchange.leg(far_key(consultation)))
    desk.exchange.answer(colleague.key)
    await desk.leg(CONNECTED, answered=True)
    caller, consultation = desk.session.store.live
    return caller, consultation


def _is_in(desk: Desk, stage: Stage) -> bool:
    return conversations(desk.session.store.live)[0].stage is stage


async def test_the_tutorial(tmp_path: Path) -> None:
    """613… rings 2880 as 23, redirect to 2881: 31, answer, consult 2882: 32, transfer."""
    async with signed_in(tmp_path) as desk:
        desk.exchange.make_call("6135550123", "2880")
        desk.exchange.redirect(LegKey("2880", "23"), "2881")
        leg = await desk.leg(RINGING)
        assert leg.key == CallKey(EndpointId("2881"), CallId("31"))
        assert (leg.call.cause, leg.call.called_device) == (Cause.REDIRECTED, "2880")
        await desk.act(leg.key, CallAction.ANSWER)
        await desk.leg(CONNECTED)
        await desk.act(leg.key, CallAction.CONSULT, "2882")
        await desk.until(lambda: len(desk.session.store.live) == 2)
        consultation = desk.session.store.live[1]
        assert consultation.key.call_id == "32"
        (colleague,) = desk.exchange.peers(desk.exchange.leg(far_key(consultation)))
        desk.exchange.answer(colleague.key)
        await desk.leg(CONNECTED, answered=True)
        (conversation,) = conversations(desk.session.store.live)
        assert conversation.stage is Stage.ASKED
        await desk.session.perform(steps(conversation, Offer.COMPLETE))
        await desk.until(lambda: not desk.session.store.live)
        told = {str(record.key.call_id): record for record in desk.history()}
        assert told["31"].outcome is Outcome.TRANSFERRED
        assert told["31"].handed_to is not None
        assert told["31"].handed_to.number == "2882"
        assert told["31"].call.remote.number == "6135550123"
        assert told["32"].consultation_of == told["31"].record_id
        assert [leg.endpoint_id for leg in desk.exchange.legs()] == ["6135550123", "2882"]


async def test_a_missed_call(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        leg = await ring(desk)
        (caller,) = desk.exchange.peers(desk.exchange.leg(far_key(leg)))
        desk.exchange.end(caller.key)
        await desk.until(lambda: not desk.session.store.live)
        (record,) = desk.history()
        assert (record.outcome, record.answered_on) == (Outcome.MISSED, None)
        assert record.call.remote.name == "Jordan Blake"


async def test_a_call_answered_elsewhere_is_not_missed(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        leg = await ring(desk)
        desk.exchange.pick_up(far_key(leg), "2885")
        await desk.until(lambda: not desk.session.store.live)
        (record,) = desk.history()
        assert record.outcome is Outcome.ANSWERED_ELSEWHERE
        assert record.handed_to is not None
        assert record.handed_to.number == "2885"


async def test_a_redirected_call(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        leg = await ring(desk)
        await desk.act(leg.key, CallAction.REDIRECT, "2883")
        await desk.until(lambda: not desk.session.store.live)
        (record,) = desk.history()
        assert record.outcome is Outcome.REDIRECTED
        assert record.handed_to is not None
        assert record.handed_to.number == "2883"


async def test_a_declined_call(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        leg = await ring(desk)
        await desk.act(leg.key, CallAction.END)
        await desk.until(lambda: not desk.session.store.live)
        assert desk.history()[0].outcome is Outcome.REFUSED


async def test_a_blind_transfer(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        leg = await answered(desk)
        await desk.act(leg.key, CallAction.BLIND_TRANSFER, "2884")
        await desk.until(lambda: not desk.session.store.live)
        (record,) = desk.history()
        assert record.outcome is Outcome.TRANSFERRED
        assert record.handed_to is not None
        assert record.handed_to.number == "2884"


async def test_consulting_somebody_who_is_busy_leaves_the_caller_on_hold(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        desk.exchange.lines.set_profile("2882", Profile(behaviour=Behaviour.BUSY))
        caller = await answered(desk)
        await desk.act(caller.key, CallAction.CONSULT, "2882")
        await desk.until(lambda: len(desk.changes) >= 4 and len(desk.session.store.live) == 1)
        (conversation,) = conversations(desk.session.store.live)
        assert conversation.caller.key == caller.key
        assert conversation.caller.call.state is HELD
        consultation = desk.history()[0]
        assert consultation.outcome is Outcome.BUSY
        assert consultation.consultation_of == caller.record_id


async def test_when_the_caller_hangs_up_during_the_consultation_the_colleague_stays(
    tmp_path: Path,
) -> None:
    async with signed_in(tmp_path) as desk:
        caller, consultation = await asked(desk)
        (outside,) = desk.exchange.peers(desk.exchange.leg(far_key(caller)))
        desk.exchange.end(outside.key)
        await desk.until(lambda: len(desk.session.store.live) == 1)
        (conversation,) = conversations(desk.session.store.live)
        assert (conversation.caller.key, conversation.stage) == (consultation.key, Stage.SINGLE)


async def test_back_to_the_caller_ends_the_consultation_and_takes_the_caller_back(
    tmp_path: Path,
) -> None:
    async with signed_in(tmp_path) as desk:
        caller, _ = await asked(desk)
        (conversation,) = conversations(desk.session.store.live)
        await desk.session.perform(steps(conversation, Offer.BACK_TO_CALLER))
        leg = await desk.leg(CONNECTED)
        assert leg.key == caller.key
        assert len(desk.session.store.live) == 1


async def test_swapping_twice_ends_where_it_began(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await asked(desk)
        for expected in (Stage.SWAPPED, Stage.ASKED):
            (conversation,) = conversations(desk.session.store.live)
            await desk.session.perform(steps(conversation, Offer.SWAP))
            await desk.until(partial(_is_in, desk, expected))


async def test_a_conference_and_leaving_it(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await asked(desk)
        (conversation,) = conversations(desk.session.store.live)
        await desk.session.perform(steps(conversation, Offer.CONFERENCE))
        await desk.until(partial(_is_in, desk, Stage.TOGETHER))
        (conversation,) = conversations(desk.session.store.live)
        await desk.session.perform(steps(conversation, Offer.LEAVE))
        await desk.until(lambda: not desk.session.store.live)
        assert len(desk.exchange.legs()) == 2


async def test_a_call_made_here_counts_as_answered_only_when_it_is(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        await desk.session.make_call(EndpointId("2881"), "2886")
        (leg,) = desk.session.store.live
        assert leg.is_dialling
        (colleague,) = desk.exchange.peers(desk.exchange.leg(far_key(leg)))
        desk.exchange.answer(colleague.key)
        await desk.leg(CONNECTED, answered=True)
        desk.exchange.end(colleague.key)
        await desk.until(lambda: not desk.session.store.live)
        assert desk.history()[0].outcome is Outcome.ANSWERED


async def test_digits_reach_the_far_end(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        leg = await answered(desk)
        await desk.act(leg.key, CallAction.DTMF, "12#")
        assert desk.exchange.digits[far_key(leg)] == "12#"


async def test_a_refused_action_says_so_and_changes_nothing(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        leg = await ring(desk)
        with pytest.raises(Conflict):
            await desk.act(leg.key, CallAction.RETRIEVE)
        with pytest.raises(NotFound):
            await desk.act(CallKey(leg.key.endpoint_id, CallId("99")), CallAction.END)
        assert desk.session.store.live == (leg,)


async def test_the_service_hides_its_record_of_a_call_that_was_deleted(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        leg = await ring(desk)
        desk.exchange.end(far_key(leg))
        await desk.until(lambda: not desk.session.store.live)
        assert len(desk.simulator.records.newest_first()) == 1
        history = desk.session.history
        history.delete(*history.entries(), hide=True)
        desk.session.hide_records()
        async with asyncio.timeout(10):
            while history.deleted.to_hide():  # noqa: ASYNC110 - nobody is told
                await asyncio.sleep(0.001)
        assert desk.simulator.records.newest_first() == []
        assert desk.history() == []
