"""The Media API: what each method asks, and that it follows pages without leaving the host."""

import json
from contextlib import aclosing, suppress
from typing import Any

import pytest

from callcontrol.cloudlink.config import CloudLinkConfig
from callcontrol.cloudlink.errors import EffectUnknown, NotFound, ProtocolError, ServiceFailed
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import CallAction, CallId, CallKey, CallState, EndpointId
from tests.callcontrol.cloudlink.hand_time import HandTime
from tests.callcontrol.cloudlink.scripted_server import Reply, ScriptedServer

EXTENSION = EndpointId("2880")
KEY = CallKey(EXTENSION, CallId("31"))


async def bodies(
    config: dict[str, Any], *actions: tuple[CallAction, str]
) -> list[tuple[str, dict[str, str]]]:
    """Ask for ``actions`` on call 31; return the paths and bodies that went out."""
    async with ScriptedServer(Reply(status=202, body=b"")) as server:
        base = f"{server.url}/2017-09-01"
        changed = CloudLinkConfig(base_urls={"media": base}, **config)
        async with CloudLinkHttp(changed) as http:
            for action, argument in actions:
                await Media(http).act(KEY, action, argument)
    assert {request.method for request in server.received} == {"PUT"}
    return [(request.target, json.loads(request.body)) for request in server.received]


# API §3.6: the action, its argument, and the body it makes
ACTIONS = [
    (CallAction.ANSWER, "", {}),
    (CallAction.END, "", {}),
    (CallAction.HOLD, "", {}),
    (CallAction.RETRIEVE, "", {}),
    (CallAction.CONFERENCE, "", {}),
    (CallAction.PAUSE_RECORDING, "", {}),
    (CallAction.RESUME_RECORDING, "", {}),
    (CallAction.REDIRECT, "2881", {"destination": "2881"}),
    (CallAction.BLIND_TRANSFER, "5555", {"destination": "5555"}),
    (CallAction.CONSULT, "2882", {"args": "2882"}),
    (CallAction.SUPERVISED_TRANSFER, "30", {"args": "30"}),
    (CallAction.DTMF, "123#", {"args": "123#"}),
    (CallAction.TAG_RECORDING, '{"a":"b"}', {"args": '{"a":"b"}'}),
]


def test_the_table_has_every_action() -> None:
    assert {action for action, _, _ in ACTIONS} == set(CallAction)


@pytest.mark.parametrize(("action", "argument", "body"), ACTIONS)
async def test_each_action_has_its_body(
    action: CallAction, argument: str, body: dict[str, str]
) -> None:
    [sent] = await bodies({}, (action, argument))
    assert sent == ("/2017-09-01/endpoints/2880/calls/31", {"action": action.value, **body})


async def test_the_field_of_an_argument_is_a_setting() -> None:
    table = {CallAction.CONSULT: "destination", CallAction.SUPERVISED_TRANSFER: "callId"}
    sent = await bodies(
        {"action_arguments": table},
        (CallAction.CONSULT, "2882"),
        (CallAction.SUPERVISED_TRANSFER, "30"),
    )
    assert [body for _, body in sent] == [
        {"action": "consult", "destination": "2882"},
        {"action": "supervisedTransfer", "callId": "30"},
    ]


@pytest.mark.parametrize(
    ("action", "argument"), [(CallAction.REDIRECT, ""), (CallAction.ANSWER, "2881")]
)
async def test_an_argument_has_to_fit_its_action(action: CallAction, argument: str) -> None:
    async with ScriptedServer(Reply()) as server, CloudLinkHttp(server.config) as http:
        with pytest.raises(ValueError, match="argument"):
            await Media(http).act(KEY, action, argument)
    assert not server.received


async def test_making_a_call_happens_once() -> None:
    answer = {"callId": "endpoints/2880/calls/32", "state": "connected", "direction": "outbound"}
    async with ScriptedServer(Reply(body=answer)) as server, CloudLinkHttp(server.config) as http:
        made = await Media(http).make_call(EXTENSION, "2881")
        assert made.key == ("2880", "32")
        server.replies = [Reply(status=504)]
        with pytest.raises(EffectUnknown):
            await Media(http).make_call(EXTENSION, "2881")
    first, second = server.received
    assert (first.method, first.target) == ("POST", "/2017-09-01/endpoints/2880/calls")
    assert json.loads(first.body) == json.loads(second.body) == {"to": "2881"}


async def test_an_action_does_not_come_true_long_after_it_was_asked_for() -> None:
    time = HandTime(impatient=True)
    async with (
        ScriptedServer(Reply(status=503)) as server,
        CloudLinkHttp(server.config, timing=time.timing) as http,
    ):
        with pytest.raises(ServiceFailed):
            await Media(http).act(CallKey(EXTENSION, CallId("31")), CallAction.END)
    assert len(server.received) == 2
    assert time.elapsed < 5


async def test_a_call_is_recorded_only_where_that_is_asked_for() -> None:
    reply = Reply(body={"callId": "31", "state": "connected"})
    async with ScriptedServer(reply) as server, CloudLinkHttp(server.config) as http:
        await Media(http).make_call(EXTENSION, "2881", record=True)
    assert json.loads(server.received[0].body) == {"to": "2881", "record": True}


def page(*ids: str, following: str = "") -> Reply:
    """Return a page of calls."""
    links = {"next": following} if following else {}
    items = [{"callId": call_id, "state": "held"} for call_id in ids]
    return Reply(body={"count": len(ids), "_links": links, "_embedded": {"items": items}})


async def test_active_calls_are_read_over_all_pages_on_the_same_host() -> None:
    pages = [
        page("1", "2", following="/2017-09-01/endpoints/2880/calls?$skip=2&$top=2"),
        page("3", following="https://evil.example/2017-09-01/endpoints/2880/calls?$skip=3"),
        Reply(body={"count": 0}),
    ]
    async with ScriptedServer(*pages) as server, CloudLinkHttp(server.config) as http:
        calls = await Media(http).active_calls(EXTENSION)
    assert [call.key for call in calls] == [("2880", "1"), ("2880", "2"), ("2880", "3")]
    assert {call.state for call in calls} == {CallState.HELD}
    assert [request.target for request in server.received] == [
        "/2017-09-01/endpoints/2880/calls",
        "/2017-09-01/endpoints/2880/calls?$skip=2&$top=2",
        "/2017-09-01/endpoints/2880/calls?$skip=3",
    ]


async def test_pages_that_never_end_are_given_up() -> None:
    endless = page("1", following="/2017-09-01/endpoints/2880/calls")
    async with ScriptedServer(endless) as server, CloudLinkHttp(server.config) as http:
        with pytest.raises(ProtocolError):
            await Media(http).active_calls(EXTENSION)


@pytest.mark.parametrize("link", ["//[", "\x00\n", "/2017-09-01/ü %zz?%ff&&=", "?", "..", "%"])
async def test_a_link_that_is_none_does_no_harm(link: str) -> None:
    replies = [page("1", following=link), page("2")]
    async with ScriptedServer(*replies) as server, CloudLinkHttp(server.config) as http:
        with suppress(ProtocolError):
            await Media(http).active_calls(EXTENSION)
    assert all(request.target.startswith("/2017-09-01/") for request in server.received)


async def test_a_call_that_was_made_but_cannot_be_read_may_exist() -> None:
    async with ScriptedServer(Reply(body=b"")) as server, CloudLinkHttp(server.config) as http:
        with pytest.raises(EffectUnknown):
            await Media(http).make_call(EXTENSION, "2881")


async def test_one_call_and_one_phone() -> None:
    async with (
        ScriptedServer(Reply(body={"callId": "31", "state": "held"})) as server,
        CloudLinkHttp(server.config) as http,
    ):
        assert (await Media(http).call(KEY)).key == KEY
        server.replies = [Reply(body={"state": "idle"})]
        assert (await Media(http).endpoint(EXTENSION)).endpoint_id == EXTENSION
        server.replies = [Reply(status=404)]
        with pytest.raises(NotFound) as caught:
            await Media(http).call(KEY)
    assert caught.value.call_id == "31"


async def test_an_id_cannot_leave_its_place_in_the_path() -> None:
    async with ScriptedServer(Reply(body={})) as server, CloudLinkHttp(server.config) as http:
        await Media(http).endpoint(EndpointId("../token?x"))
        await Media(http).endpoint(EndpointId(".."))
    assert [request.target for request in server.received] == [
        "/2017-09-01/endpoints/%2E%2E%2Ftoken%3Fx",
        "/2017-09-01/endpoints/%2E%2E",
    ]


async def test_setting_a_phone_sends_both_required_fields() -> None:
    async with ScriptedServer(Reply(status=202)) as server, CloudLinkHttp(server.config) as http:
        await Media(http).update_endpoint(EXTENSION, action="dnd", enabled=True, availability="dnd")
    body = {"action": "dnd", "enabled": True, "userAvailability": "dnd"}
    assert json.loads(server.received[0].body) == body


async def test_call_records_are_read_page_by_page_no_further_than_wanted() -> None:
    pages = [
        page("guid-1", "guid-2", following="/2017-09-01/calls/records?$skip=2&$top=2"),
        page("guid-3", following="/2017-09-01/calls/records?$skip=3&$top=2"),
    ]
    async with ScriptedServer(*pages) as server, CloudLinkHttp(server.config) as http:
        read: list[str] = []
        async with aclosing(Media(http).call_record_pages("o'brien")) as found:
            async for records in found:
                read += [record.call_id for record in records]
                if len(read) == 3:
                    break
    assert read == ["guid-1", "guid-2", "guid-3"]
    assert [request.target for request in server.received] == [
        "/2017-09-01/calls/records?$filter=contains(principal,%20'o''brien')&$top=50",
        "/2017-09-01/calls/records?$skip=2&$top=2",
    ]


async def test_call_records_without_an_end_are_not_read_for_ever() -> None:
    endless = page("guid", following="/2017-09-01/calls/records?$skip=1")
    async with ScriptedServer(*[endless] * 100) as server, CloudLinkHttp(server.config) as http:
        with pytest.raises(ProtocolError):
            async for _ in Media(http).call_record_pages("p"):
                pass
    assert len(server.received) == 100


async def test_hiding_a_record_says_which_and_is_tried_again() -> None:
    busy = Reply(status=503, headers={"retry-after": "1"})
    time = HandTime(impatient=True)
    async with (
        ScriptedServer(busy, Reply(status=202, body=b"")) as server,
        CloudLinkHttp(server.config, timing=time.timing) as http,
    ):
        await Media(http).hide_record("guid/1")
    assert [(r.method, r.target, json.loads(r.body)) for r in server.received] == [
        ("PUT", "/2017-09-01/calls/guid%2F1/records", {"hide": True})
    ] * 2
