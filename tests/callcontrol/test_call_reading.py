"""Phones that cannot be read, or are never heard of, are told by themselves; the others go on."""

from pathlib import Path

import pytest

from callcontrol.call_reading import trouble_of
from callcontrol.cloudlink.errors import (
    BadRequest,
    CloudLinkError,
    NotFound,
    Refused,
    ServiceFailed,
    Unreachable,
)
from callcontrol.cloudlink.models import CallAction, CallState, EndpointId
from callcontrol.phone_status import PhoneTrouble
from callcontrol.status import ConnectionState
from cloudlink_simulator.faults import Faults
from tests.end_to_end.signed_in import Desk, far_key, signed_in

CALLER = "+16135550123"
HERE, OTHER, WRONG = EndpointId("2881"), EndpointId("2882"), EndpointId("2899")


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (NotFound(), PhoneTrouble.UNKNOWN),
        (BadRequest(), PhoneTrouble.UNKNOWN),
        (Refused(), PhoneTrouble.REFUSED),
        (ServiceFailed(), PhoneTrouble.UNREADABLE),
        (Unreachable(), PhoneTrouble.UNREADABLE),
    ],
)
def test_what_an_answer_says_of_a_phone(error: CloudLinkError, trouble: PhoneTrouble) -> None:
    assert trouble_of(error) is trouble


def troubles(desk: Desk) -> dict[str, PhoneTrouble]:
    reading = desk.session.reading
    return {each: reading.trouble(each) for each in desk.session.endpoint_ids}


async def test_a_wrong_number_does_not_deafen_the_others(tmp_path: Path) -> None:
    async with signed_in(tmp_path, watching=(WRONG, HERE)) as desk:
        assert desk.session.status.state is ConnectionState.CONNECTED
        assert troubles(desk) == {WRONG: PhoneTrouble.UNKNOWN, HERE: PhoneTrouble.NONE}
        desk.exchange.make_call(CALLER, HERE)
        assert (await desk.leg(CallState.RINGING)).key.endpoint_id == HERE


async def test_a_phone_that_is_not_for_us_does_not_deafen_the_others(tmp_path: Path) -> None:
    faults = Faults(refused_endpoints={OTHER})
    async with signed_in(tmp_path, watching=(OTHER, HERE), faults=faults) as desk:
        assert troubles(desk) == {OTHER: PhoneTrouble.REFUSED, HERE: PhoneTrouble.NONE}
        desk.exchange.make_call(CALLER, HERE)
        assert (await desk.leg(CallState.RINGING)).key.endpoint_id == HERE


async def test_one_wrong_number_alone_is_told_as_such(tmp_path: Path) -> None:
    async with signed_in(tmp_path, watching=(WRONG,)) as desk:
        assert desk.session.status.state is ConnectionState.CONNECTED
        assert troubles(desk) == {WRONG: PhoneTrouble.UNKNOWN}


async def test_a_number_that_becomes_known_is_no_trouble_any_more(tmp_path: Path) -> None:
    async with signed_in(tmp_path, watching=(HERE,)) as desk:
        lines = desk.exchange.lines.extensions
        line = lines.pop(HERE)
        await desk.session.resync()
        assert troubles(desk) == {HERE: PhoneTrouble.UNKNOWN}
        lines[HERE] = line
        await desk.session.resync()
        assert troubles(desk) == {HERE: PhoneTrouble.NONE}


async def test_calls_of_a_phone_that_is_gone_are_over(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        desk.exchange.make_call(CALLER, HERE)
        await desk.leg(CallState.RINGING)
        del desk.exchange.lines.extensions[HERE]
        await desk.session.resync()
        assert desk.session.store.live == ()


async def test_calls_that_are_heard_outlive_a_refused_read(tmp_path: Path) -> None:
    refused: set[str] = set()
    async with signed_in(tmp_path, faults=Faults(refused_endpoints=refused)) as desk:
        desk.exchange.make_call(CALLER, HERE)
        ringing = await desk.leg(CallState.RINGING)
        refused.add(HERE)
        await desk.session.resync()
        assert troubles(desk) == {HERE: PhoneTrouble.REFUSED}
        desk.exchange.answer(far_key(ringing))
        await desk.leg(CallState.CONNECTED)


async def test_an_action_of_which_only_a_read_tells_is_evidence(tmp_path: Path) -> None:
    async with signed_in(tmp_path, confirmation_seconds=0.05) as desk:
        desk.exchange.make_call(CALLER, HERE)
        ringing = await desk.leg(CallState.RINGING)
        desk.exchange.lines.extensions[HERE].tells_events = False
        await desk.act(ringing.key, CallAction.ANSWER)
        await desk.until(lambda: troubles(desk) == {HERE: PhoneTrouble.NO_EVENTS})
        talking = await desk.leg(CallState.CONNECTED)
        desk.exchange.lines.extensions[HERE].tells_events = True
        await desk.act(talking.key, CallAction.HOLD)
        await desk.until(lambda: troubles(desk) == {HERE: PhoneTrouble.NONE})


async def test_an_action_without_any_effect_is_none(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        desk.exchange.make_call(CALLER, HERE)
        await desk.leg(CallState.RINGING)
        reading = desk.session.reading
        await reading.look_for_unheard(HERE, events=reading.events[HERE])
        assert troubles(desk) == {HERE: PhoneTrouble.NONE}


async def test_where_an_event_came_meanwhile_a_read_proves_nothing(tmp_path: Path) -> None:
    async with signed_in(tmp_path) as desk:
        reading = desk.session.reading
        desk.exchange.lines.extensions[HERE].tells_events = False
        desk.exchange.make_call(CALLER, HERE)
        await reading.look_for_unheard(HERE, events=reading.events[HERE] - 1)
        await desk.leg(CallState.RINGING)
        assert troubles(desk) == {HERE: PhoneTrouble.NONE}
