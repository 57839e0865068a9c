"""One phone apart from its calls: true is what it says, asked for is what was asked for."""

import json
from contextlib import suppress
from dataclasses import replace

import pytest

from callcontrol.cloudlink.errors import BadRequest, CloudLinkError, Refused
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import EndpointId
from callcontrol.phone import NotConfirmed, Phone
from callcontrol.phone_status import Availability, PhoneStatus, PhoneTrouble
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer

DND = Availability.DO_NOT_DISTURB
ACCEPTED = Reply(status=202, body=b"")


def says(availability: str = "available", *, dnd: bool = False, waiting: bool = False) -> Reply:
    """What a phone answers that is asked how it stands."""
    body = {"endpointId": "2881", "userAvailability": availability, "dnd": dnd}
    return Reply(body={**body, "messageWaiting": waiting})


class Line:
    """A phone whose answers are written down, and what was told of it."""

    def __init__(self, http: CloudLinkHttp) -> None:
        self.pauses: list[float] = []
        self.phone = Phone(Media(http), EndpointId("2881"), sleep=self._sleep)
        self.told: list[PhoneStatus] = []
        self.phone.statuses.subscribe(self.told.append)

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)


def known(availability: Availability, *, dnd: bool = False, **more: bool) -> PhoneStatus:
    return PhoneStatus(is_known=True, availability=availability, do_not_disturb=dnd, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("answer", "status", "shown"),
    [
        (says(), known(Availability.AVAILABLE), Availability.AVAILABLE),
        (says("busy"), known(Availability.BUSY), Availability.BUSY),
        (says("AWAY"), known(Availability.AWAY), Availability.AWAY),
        (says("lunch"), known(Availability.UNKNOWN), Availability.UNKNOWN),
        (says("", waiting=True), known(Availability.UNKNOWN, message_waiting=True), ""),
        (says("busy", dnd=True), known(Availability.BUSY, dnd=True), DND),
    ],
)
async def test_a_phone_is_what_it_says(answer: Reply, status: PhoneStatus, shown: str) -> None:
    async with ScriptedServer(answer) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        assert not line.phone.status.is_known
        await line.phone.read()
        await line.phone.read()
        assert line.told == [status]
        assert line.phone.status.shown == shown


async def test_a_wish_is_no_fact_until_the_phone_says_so() -> None:
    replies = (says(), ACCEPTED, says(), says(), says("dnd", dnd=True))
    async with ScriptedServer(*replies) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        await line.phone.read()
        await line.phone.ask(DND)
        assert [(status.do_not_disturb, status.asked) for status in line.told] == [
            (False, None),
            (False, DND),
            (True, DND),
            (True, None),
        ]
        assert line.pauses == [0.25, 0.75]
        assert json.loads(server.received[1].body) == {
            "action": "dnd",
            "enabled": True,
            "userAvailability": "dnd",
        }


@pytest.mark.parametrize("wish", [Availability.AVAILABLE, Availability.BUSY, Availability.AWAY])
async def test_every_other_availability_ends_do_not_disturb(wish: Availability) -> None:
    replies = (ACCEPTED, says(wish.value))
    async with ScriptedServer(*replies) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        await line.phone.ask(wish)
        assert line.phone.status == known(wish)
        assert json.loads(server.received[0].body) == {
            "action": "dnd",
            "enabled": False,
            "userAvailability": wish.value,
        }


async def test_a_phone_that_stays_as_it_was_has_not_confirmed() -> None:
    async with ScriptedServer(ACCEPTED, says()) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        with pytest.raises(NotConfirmed) as error:
            await line.phone.ask(DND)
        assert error.value.code == "not_confirmed"
        assert line.phone.status == known(Availability.AVAILABLE)
        assert sum(line.pauses) == 5.0


async def test_a_refusal_is_told_and_the_phone_is_read_again() -> None:
    replies = (Reply(status=403, body={"name": "Forbidden"}), says("busy"))
    async with ScriptedServer(*replies) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        with pytest.raises(Refused):
            await line.phone.ask(DND)
        assert line.phone.status == known(Availability.BUSY)


async def test_where_nobody_answers_the_phone_knows_whether_it_happened() -> None:
    replies = (Reply(cut=True), says("dnd", dnd=True))
    async with ScriptedServer(*replies) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        await line.phone.ask(DND)
        assert line.phone.status == known(DND, dnd=True)


async def test_a_phone_that_cannot_be_read_is_unknown() -> None:
    replies = (says("busy"), Reply(status=400, body={"name": "BadRequest"}))
    async with ScriptedServer(*replies) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        await line.phone.read()
        with pytest.raises(BadRequest):
            await line.phone.read()
        assert line.phone.status == PhoneStatus(trouble=PhoneTrouble.UNKNOWN)


async def test_a_wish_outlives_the_connection_and_not_its_own_end() -> None:
    async with ScriptedServer(Reply(status=404)) as server, CloudLinkHttp(server.config) as http:
        line, gone = Line(http), PhoneStatus(trouble=PhoneTrouble.UNKNOWN)
        with pytest.raises(CloudLinkError):
            await line.phone.ask(DND)
        assert line.phone.status == gone
        assert line.told == [PhoneStatus(asked=DND), replace(gone, asked=DND), gone]


NO_EVENTS, OUT, UNREADABLE = (
    PhoneTrouble.NO_EVENTS,
    PhoneTrouble.OUT_OF_SERVICE,
    PhoneTrouble.UNREADABLE,
)
CUT, PULLED = Reply(cut=True), Reply(body={"endpointId": "2881", "state": "outOfService"})


@pytest.mark.parametrize(
    ("answer", "of_calls", "told"),
    [
        (says(), PhoneTrouble.NONE, PhoneTrouble.NONE),
        (says(), NO_EVENTS, NO_EVENTS),
        (PULLED, PhoneTrouble.NONE, OUT),
        (PULLED, NO_EVENTS, OUT),
        (CUT, PhoneTrouble.NONE, UNREADABLE),
        (CUT, NO_EVENTS, NO_EVENTS),
        (Reply(status=403), PhoneTrouble.NONE, PhoneTrouble.REFUSED),
        (Reply(status=404), NO_EVENTS, PhoneTrouble.UNKNOWN),
    ],
)
async def test_of_two_troubles_the_one_that_explains_more_is_told(
    answer: Reply, of_calls: PhoneTrouble, told: PhoneTrouble
) -> None:
    async with ScriptedServer(answer) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        line.phone.show_trouble(of_calls)
        with suppress(CloudLinkError):
            await line.phone.read()
        assert line.phone.status.trouble is told


async def test_a_trouble_of_its_own_is_forgotten_with_the_connection() -> None:
    async with ScriptedServer(PULLED) as server, CloudLinkHttp(server.config) as http:
        line = Line(http)
        line.phone.show_trouble(NO_EVENTS)
        await line.phone.read()
        line.phone.forget()
        assert line.phone.status == PhoneStatus(trouble=NO_EVENTS)
