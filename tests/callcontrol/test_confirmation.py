"""An accepted action of which no notification tells is made good by reading, come what may."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.errors import EffectUnknown
from callcontrol.cloudlink.models import CallAction, CallKey, CallState, EndpointId
from cloudlink_simulator.legs import LegKey
from tests.callcontrol.faulty_office import OWN, Office
from tests.callcontrol.office_client import Client
from tests.end_to_end.signed_in import far_key, signed_in
from tests.fixtures import virtual_time

CALLER = "+16135550123"


def ring(office: Office) -> None:
    office.exchange.make_call(CALLER, OWN)


def talk(office: Office) -> None:
    ring(office)
    office.exchange.answer(_newest(office))


def hold(office: Office) -> None:
    talk(office)
    office.exchange.hold(_newest(office))


def consult(office: Office) -> None:
    talk(office)
    leg = office.exchange.consult(_newest(office), "2883")
    (colleague,) = office.exchange.peers(leg)
    office.exchange.answer(colleague.key)


def _newest(office: Office) -> LegKey:
    return office.exchange.legs(OWN)[-1].key


ACTIONS = [
    (ring, CallAction.ANSWER, ""),
    (ring, CallAction.REDIRECT, "2883"),
    (ring, CallAction.END, ""),
    (talk, CallAction.HOLD, ""),
    (hold, CallAction.RETRIEVE, ""),
    (talk, CallAction.BLIND_TRANSFER, "2883"),
    (talk, CallAction.CONSULT, "2883"),
    (consult, CallAction.SUPERVISED_TRANSFER, "1"),
    (consult, CallAction.CONFERENCE, ""),
]


def play(
    prepare: Callable[[Office], None], action: CallAction, argument: str, **wrong: int
) -> None:
    """Take ``action`` while nothing is told any more; reads fail, or the answer is lost."""

    async def played() -> None:
        office = Office(Random(1), watched=(OWN,), ahead=timedelta())
        office.says_little = False
        client = Client(office)
        with closing(client.database):
            await client.connect()
            prepare(office)
            await asyncio.sleep(2.0)
            assert states(client) == truth(office)
            office.trouble.lost = 1.0
            office.reads_refused = wrong.get("reads_refused", 0)
            key = CallKey(*map(str, _newest(office)))  # type: ignore[arg-type]
            if wrong.get("answer_lost"):
                office.trouble.effect_unknown = 1.0
                with _unknown_if(office.reads_refused or action is CallAction.CONFERENCE):
                    await client.session.act(key, action, argument)
            else:
                await client.session.act(key, action, argument)
            await asyncio.sleep(15.0)
            assert states(client) == truth(office)
            await client.stop()
            office.exchange.stop()
        assert client.failures == []

    virtual_time.run(played())


def states(client: Client) -> dict[tuple[str, str], str]:
    return {(*leg.key,): leg.call.state.value for leg in client.session.store.live}


def truth(office: Office) -> dict[tuple[str, str], str]:
    return {(*leg.key,): leg.state.value for leg in office.exchange.legs(OWN)}


def _unknown_if(unknown: object) -> AbstractContextManager[object]:
    """An effect that the read shows is known after all; that of a conference no leg shows."""
    return pytest.raises(EffectUnknown) if unknown else nullcontext()


@pytest.mark.parametrize(("prepare", "action", "argument"), ACTIONS)
@pytest.mark.parametrize("reads_refused", [0, 1])
def test_an_action_of_which_nothing_is_told_is_read_for(
    prepare: Callable[[Office], None], action: CallAction, argument: str, reads_refused: int
) -> None:
    play(prepare, action, argument, reads_refused=reads_refused)


@pytest.mark.parametrize(("prepare", "action", "argument"), ACTIONS)
@pytest.mark.parametrize("reads_refused", [0, 1])
def test_an_action_whose_effect_is_unknown_is_read_for(
    prepare: Callable[[Office], None], action: CallAction, argument: str, reads_refused: int
) -> None:
    play(prepare, action, argument, answer_lost=1, reads_refused=reads_refused)


@pytest.mark.parametrize("reads_refused", [0, 1])
def test_a_call_that_may_have_been_made_is_read_for(reads_refused: int) -> None:
    async def played() -> None:
        office = Office(Random(1), watched=(OWN,), ahead=timedelta())
        client = Client(office)
        with closing(client.database):
            await client.connect()
            await asyncio.sleep(2.0)
            office.trouble.lost = office.trouble.effect_unknown = 1.0
            office.reads_refused = reads_refused
            with _unknown_if(reads_refused):
                await client.session.make_call(EndpointId(OWN), "2883")
            await asyncio.sleep(15.0)
            assert states(client) == truth(office) != {}
            await client.stop()
            office.exchange.stop()

    virtual_time.run(played())


def test_a_late_event_that_contradicts_the_last_read_is_looked_into_at_once() -> None:
    """It may be true, as when the clocks have been set: the calls are read again."""

    async def played() -> None:
        office = Office(Random(1), watched=(OWN,), ahead=timedelta())
        office.says_little = False
        client = Client(office)
        with closing(client.database):
            await client.connect()
            office.trouble.delayed, office.trouble.longest_delay = 1.0, 0.0
            talk(office)
            await asyncio.sleep(1.0)
            office.trouble.longest_delay = 8.0
            office.exchange.hold(_newest(office))
            await client.session.resync()
            assert [leg.call.state for leg in client.session.store.live] == [CallState.HELD]
            office.exchange.hold(_newest(office))
            office.answered.clear()
            await asyncio.sleep(10.0)
            assert states(client) == truth(office)
            assert [row.outcome for row in client.session.history.open_records()] == [
                Outcome.IN_PROGRESS
            ]
            await client.stop()
            office.exchange.stop()

    virtual_time.run(played())


async def test_a_consultation_has_shown_once_the_caller_waits_too(tmp_path: Path) -> None:
    async with signed_in(tmp_path, confirmation_seconds=0.05) as desk:
        desk.exchange.make_call("+16135550123", OWN)
        ringing = await desk.leg(CallState.RINGING)
        desk.exchange.answer(far_key(ringing))
        talking = await desk.leg(CallState.CONNECTED)
        desk.simulator.trouble.switch_on("lost", count=1)  # that of the hold comes first
        await desk.act(talking.key, CallAction.CONSULT, "2882")
        caller = await desk.leg(CallState.HELD)
        assert caller.key == talking.key
        assert desk.simulator.trouble.struck["lost"] == 1
