"""Random trouble at the simulator, over real sockets: afterwards the calls are the exchange's.

The long run without sockets is ``tests/callcontrol/test_fault_schedules.py``.
"""

import asyncio
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from callcontrol.calls.record import Outcome
from callcontrol.cloudlink.errors import CloudLinkError
from cloudlink_simulator.leg_table import Refused, UnknownCall
from tests.end_to_end.signed_in import Desk, signed_in

OWN, CALLERS = "2881", ("+16135550123", "+442079460018")
TROUBLE: list[dict[str, object]] = [
    {"lost": {"share": 0.4}},
    {"duplicated": {"share": 0.5}},
    {"reordered": {"share": 0.5}},
    {"delayed": {"share": 0.5, "seconds_each": 0.05}},
    {"malformed": {"share": 0.3}},
    {"server_error": {"share": 0.5, "match": "/calls/records"}},
    {"unavailable": {"count": 2, "match": "/calls"}},
    {"lost_answer": {"count": 1, "match": "/calls"}},
    {"end_state": "completed"},
    {"extra_pbx_data": "string"},
    {"action_status": 202},
]
OUTAGES: list[dict[str, object]] = [
    {"cut": True},
    {"cut": {"how": "abort"}},
    {"restart": {"calls": True}},
    {"restart": {"calls": False}},
    {"oversized": {"count": 1}},
]
"""One of them in each schedule: after several, the client rightly waits for longer."""


def telephone(desk: Desk, chance: Random) -> None:
    """Let somebody do something; what the exchange refuses is not done."""
    exchange = desk.exchange
    with suppress(Refused, UnknownCall):
        legs = exchange.legs(OWN)
        if not legs or chance.random() < 0.3:
            exchange.make_call(chance.choice(CALLERS), OWN)
            return
        key = chance.choice(legs).key
        chance.choice(
            (
                lambda: exchange.answer(key),
                lambda: exchange.hold(key),
                lambda: exchange.end(key),
                lambda: exchange.consult(key, "2883"),
                lambda: exchange.redirect(key, "2883"),
            )
        )()


async def is_right(desk: Desk) -> bool:
    """Whether one resync makes our calls those of the exchange, connected again or not yet."""
    await desk.session.resync()
    ours = {(*leg.key,): leg.call.state.value for leg in desk.session.store.live}
    return ours == {(*leg.key,): leg.state.value for leg in desk.exchange.legs(OWN)}


@pytest.mark.parametrize("seed", range(20))
async def test_after_trouble_of_every_kind_the_calls_are_those_of_the_exchange(
    tmp_path: Path, seed: int
) -> None:
    chance = Random(seed)
    async with signed_in(tmp_path, confirmation_seconds=0.05) as desk:
        outage = chance.randrange(12)
        for step in range(12):
            if step == outage:
                desk.simulator.fault_control.change(chance.choice(OUTAGES))
            elif chance.random() < 0.4:
                desk.simulator.fault_control.change(chance.choice(TROUBLE))
            telephone(desk, chance)
            await asyncio.sleep(chance.choice((0.0, 0.005, 0.02)))
            with suppress(CloudLinkError):
                if chance.random() < 0.2:
                    await desk.session.resync()
        desk.simulator.fault_control.clear()
        with suppress(CloudLinkError):  # of a connection that the trouble has broken
            await desk.session.resync()
        assert await is_right(desk)
        rows = desk.history()
        assert {row.record_id for row in rows if row.outcome is Outcome.IN_PROGRESS} == {
            leg.record_id for leg in desk.session.store.live
        }
        begun = [(row.key.call_id, row.call.created_on) for row in rows]
        assert len(begun) == len(set(begun))
