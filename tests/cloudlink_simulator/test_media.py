"""Endpoints, calls and actions over HTTP."""

from typing import Any

import pytest

from cloudlink_simulator.faults import Faults
from tests.cloudlink_simulator.client import API, Client, client_of

CALLER = "6135550123"


async def test_an_endpoint() -> None:
    async with client_of() as client:
        assert (await client.get(f"{API}/endpoints/2881")).ok() == {
            "endpointId": "2881",
            "name": "Robin Ashby",
            "state": "idle",
            "userAvailability": "available",
            "messageWaiting": False,
            "dnd": False,
            "_links": {"self": f"{API}/endpoints/2881"},
        }


@pytest.mark.parametrize("path", ["2999", CALLER, "2999/calls", "2881/calls/1", "2999/calls/1"])
async def test_what_is_not_there(path: str) -> None:
    async with client_of() as client:
        assert (await client.get(f"{API}/endpoints/{path}")).ok(404)["name"] == "NotFound"


async def test_the_state_of_an_endpoint_is_its_busiest_leg() -> None:
    async with client_of() as client:
        seen = []

        async def look() -> None:
            seen.append((await client.get(f"{API}/endpoints/2881")).ok()["state"])

        call = (await client.ring(to="2881"))["to"]["call_id"]
        await look()
        (await client.act("2881", call, "answer")).ok()
        await look()
        (await client.act("2881", call, "hold")).ok()
        await look()
        (await client.act("2881", call, "end")).ok()
        await look()
        assert seen == ["ringing", "connected", "held", "idle"]


async def test_do_not_disturb_rejects_calls() -> None:
    async with client_of("2881", "office") as client:
        body = {"action": "dnd", "enabled": True, "userAvailability": "dnd"}
        changed = (await client.put(f"{API}/endpoints/2881", json=body)).ok()
        assert (changed["dnd"], changed["userAvailability"]) == (True, "dnd")
        ring = await client.ring(**{"from": CALLER, "to": "2881"})
        assert ring["to"] is None
        state = (await client.get("/simulator/state")).ok()
        assert [call["endpointId"] for call in state["calls"]] == [CALLER]
        client.time.advance(1)
        assert (await client.get("/simulator/state")).ok()["calls"] == []


async def test_message_waiting() -> None:
    async with client_of("2881", faults=Faults(action_status=202)) as client:
        body = {"action": "messageWaiting", "enabled": "true"}
        assert (await client.put(f"{API}/endpoints/2881", json=body)).ok(202) is None
        endpoint = (await client.get(f"{API}/endpoints/2881")).ok()
        assert endpoint["messageWaiting"]
        assert not endpoint["dnd"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"action": "sing"},
        {"action": "dnd", "enabled": 1},
        {"action": "dnd", "userAvailability": "asleep"},
        {"action": "dnd", "timeoutMs": 1},
    ],
)
async def test_bad_endpoint_updates(body: dict[str, Any]) -> None:
    async with client_of() as client:
        answer = await client.put(f"{API}/endpoints/2880", json=body)
        assert answer.ok(400)["name"] == "BadRequest"


# Making calls


async def test_a_made_call_is_connected_at_once() -> None:
    async with client_of() as client:
        call = (await client.post(f"{API}/endpoints/2880/calls", json={"to": "2881"})).ok()
        assert call == {
            "callId": "23",
            "siteId": client.simulator.account.site_id,
            "from": "2880",
            "fromName": "Alex Norwood",
            "fromNumberE164": False,
            "fromPrincipalId": client.simulator.account.users[0].user_id,
            "to": "2881",
            "toName": "Robin Ashby",
            "toNumberE164": False,
            "toPrincipalId": client.simulator.account.users[1].user_id,
            "state": "connected",
            "cause": "newCall",
            "direction": "outbound",
            "extraPbxData": '{"alertingDevice": "2881", "calledDevice": "2881", '
            '"eventType": "originatedEvent", "callTrackingID": "1650975157#1"}',
            "createdOn": "2022-04-26T12:12:37.000Z",
            "_links": {"self": f"{API}/endpoints/2880/calls/23"},
        }
        assert (await client.get(f"{API}/endpoints/2880/calls/23")).ok() == call
        assert (await client.calls("2881"))[0]["state"] == "ringing"


async def test_a_call_presents_what_it_was_asked_to_and_rings_as_long() -> None:
    async with client_of() as client:
        body = {
            "from": "+16135550100",
            "fromName": "Reception",
            "to": "2881",
            "originateTimeout": 10,
        }
        (await client.post(f"{API}/endpoints/2880/calls", json=body)).ok()
        (call,) = await client.calls("2881")
        assert (call["from"], call["fromName"]) == ("+16135550100", "Reception")
        assert call["fromNumberE164"]
        client.time.advance(10)
        assert await client.calls("2881") == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"to": ""},
        {"to": None},
        {"to": 2881},
        {"from": 2880},
        {"record": "perhaps"},
        {"originateTimeout": 121},
        {"originateTimeout": "10"},
        {"timeoutMs": 100},
        {"executeOnAnswer": "sing"},
        {"successUrl": 1},
    ],
)
async def test_bad_call_requests(wrong: dict[str, Any]) -> None:
    async with client_of() as client:
        answer = await client.post(f"{API}/endpoints/2880/calls", json={"to": "2881"} | wrong)
        assert answer.ok(400)["name"] == "BadRequest"
        assert await client.calls("2880") == []


async def test_bridging_is_a_feature_this_account_lacks() -> None:
    async with client_of() as client:
        body = {"to": "2881", "associatedCallId": "1", "executeOnAnswer": "bridge"}
        answer = await client.post(f"{API}/endpoints/2880/calls", json=body)
        assert answer.ok(403)["name"] == "Forbidden"


async def test_only_an_administrator_commands_the_telephones_of_others() -> None:
    async with client_of("2882") as client:
        await client.ring(to="2881")
        assert (await client.get(f"{API}/endpoints/2881")).status == 200
        assert len(await client.calls("2881")) == 1
        refused = [
            await client.post(f"{API}/endpoints/2881/calls", json={"to": "2882"}),
            await client.act("2881", "31", "answer"),
            await client.put(f"{API}/endpoints/2881", json={"action": "dnd", "enabled": True}),
        ]
        assert [answer.ok(403)["name"] for answer in refused] == ["Forbidden"] * 3
        await client.sign_in("2880")
        (await client.act("2881", "31", "answer")).ok()


# Actions


async def answered(client: Client) -> str:
    """Let the outside call 2881, answer it, and give the call id."""
    ring = await client.ring(to="2881")
    call_id: str = ring["to"]["call_id"]
    (await client.act("2881", call_id, "answer")).ok()
    return call_id


@pytest.mark.parametrize("status", [200, 202])
async def test_an_action_is_accepted_without_a_body(status: Any) -> None:
    async with client_of("2881", faults=Faults(action_status=status)) as client:
        await client.ring(to="2881")
        answer = await client.act("2881", "31", "answer")
        assert answer.ok(status) is None


@pytest.mark.parametrize("argument", ["args", "destination"])
@pytest.mark.parametrize("action", ["consult", "blindTransfer", "redirect"])
async def test_both_spellings_of_a_destination(action: str, argument: str) -> None:
    async with client_of("2881") as client:
        if action == "redirect":
            await client.ring(to="2881")
        else:
            await answered(client)
        (await client.act("2881", "31", action, **{argument: "2882"})).ok()
        (call,) = await client.calls("2882")
        assert call["state"] == "ringing"


async def test_a_destination_wins_over_superfluous_arguments() -> None:
    async with client_of("2881") as client:
        await client.ring(to="2881")
        (await client.act("2881", "31", "answer", args="31")).ok()
        (await client.act("2881", "31", "blindTransfer", args="31", destination="2882")).ok()
        assert len(await client.calls("2882")) == 1


@pytest.mark.parametrize(
    "arguments",
    [{"args": "31"}, {"callId": "31"}, {"args": "endpoints/2881/calls/31"}],
)
async def test_spellings_of_the_original_call(arguments: dict[str, str]) -> None:
    async with client_of("2881") as client:
        await answered(client)
        (await client.act("2881", "31", "consult", args="2882")).ok()
        (await client.act("2881", "32", "supervisedTransfer", **arguments)).ok()
        assert await client.calls("2881") == []


@pytest.mark.parametrize("arguments", [{}, {"args": "32"}, {"args": "31"}])
async def test_conference_finds_the_held_call(arguments: dict[str, str]) -> None:
    async with client_of("2881") as client:
        await answered(client)
        (await client.act("2881", "31", "consult", args="2882")).ok()
        (await client.post("/simulator/endpoints/2882/calls/1", json={"action": "answer"})).ok()
        (await client.act("2881", "32", "conference", **arguments)).ok()
        assert [call["state"] for call in await client.calls("2881")] == ["connected"] * 2


async def test_hold_retrieve_and_end() -> None:
    async with client_of("2881") as client:
        await answered(client)
        for action, states in [("hold", ["held"]), ("retrieve", ["connected"]), ("end", [])]:
            (await client.act("2881", "31", action)).ok()
            assert [call["state"] for call in await client.calls("2881")] == states


async def test_tones_are_kept_for_whoever_wants_to_see() -> None:
    async with client_of("2881") as client:
        await answered(client)
        (await client.act("2881", "31", "dtmf", args="12*#")).ok()
        calls = (await client.get("/simulator/state")).ok()["calls"]
        assert {call["digits"] for call in calls} == {"12*#", ""}


async def test_recording_of_a_call_made_with_recording() -> None:
    async with client_of() as client:
        (await client.post(f"{API}/endpoints/2880/calls", json={"to": "2881", "record": True})).ok()
        tags = {"args": '{"CustomP100": "Queue Name"}'}
        for action, arguments, status in [
            ("pauseRecording", {}, 200),
            ("pauseRecording", {}, 409),
            ("resumeRecording", {}, 200),
            ("resumeRecording", {}, 409),
            ("tagRecording", tags, 200),
            ("tagRecording", {"args": "Queue Name"}, 400),
        ]:
            assert (await client.act("2880", "23", action, **arguments)).status == status
        key = client.simulator.exchange.legs("2880")[0].key
        assert client.simulator.recordings.recording(key).tags == {"CustomP100": "Queue Name"}


@pytest.mark.parametrize("action", ["pauseRecording", "resumeRecording", "tagRecording"])
async def test_a_call_that_is_not_recorded(action: str) -> None:
    async with client_of("2881") as client:
        await answered(client)
        assert (await client.act("2881", "31", action, args="{}")).ok(409)["name"] == "Conflict"


@pytest.mark.parametrize("action", ["consult", "blindTransfer", "supervisedTransfer", "dtmf"])
async def test_a_missing_argument(action: str) -> None:
    async with client_of("2881") as client:
        await answered(client)
        assert (await client.act("2881", "31", action)).ok(400)["name"] == "BadRequest"


@pytest.mark.parametrize("arguments", [{"action": "sing"}, {"action": "dtmf", "args": "hello"}])
async def test_an_argument_or_action_nobody_knows(arguments: dict[str, str]) -> None:
    async with client_of("2881") as client:
        await answered(client)
        answer = await client.put(f"{API}/endpoints/2881/calls/31", json=arguments)
        assert answer.ok(400)["name"] == "BadRequest"


@pytest.mark.parametrize(
    ("action", "arguments"),
    [
        ("hold", {}),
        ("retrieve", {}),
        ("consult", {"args": "2882"}),
        ("blindTransfer", {"args": "2882"}),
        ("conference", {}),
        ("dtmf", {"args": "1"}),
        ("redirect", {"destination": "2999"}),
    ],
)
async def test_an_action_that_does_not_fit_a_ringing_call(
    action: str, arguments: dict[str, str]
) -> None:
    async with client_of("2881") as client:
        await client.ring(to="2881")
        before = await client.calls("2881")
        assert (await client.act("2881", "31", action, **arguments)).ok(409)["name"] == "Conflict"
        assert await client.calls("2881") == before


async def test_calls_are_paged_and_filtered() -> None:
    async with client_of("2881") as client:
        for _ in range(3):
            await client.ring(to="2881")
        path = f"{API}/endpoints/2881/calls"
        first = (await client.get(f"{path}?$top=2")).ok()
        assert [call["callId"] for call in first["_embedded"]["items"]] == ["31", "32"]
        rest = (await client.get(first["_links"]["next"])).ok()
        assert [call["callId"] for call in rest["_embedded"]["items"]] == ["33"]
        assert "next" not in rest["_links"]
        none = (await client.get(f"{path}?$filter=state eq 'held'")).ok()
        assert none == {"count": 0, "_links": {"self": none["_links"]["self"]}}


@pytest.mark.parametrize("query", ["$top=-1", "$skip=x", "$top=1.5", "$filter=state is 'held'"])
async def test_a_query_that_cannot_be_understood(query: str) -> None:
    async with client_of("2881") as client:
        answer = await client.get(f"{API}/endpoints/2881/calls?{query}")
        assert answer.ok(400)["name"] == "BadRequest"


# What the account does not have


@pytest.mark.parametrize(
    "path",
    [
        "/conferences",
        "/conferences/content?$search=x",
        "/conferences/1/participants",
        "/users/1/conferences",
        "/users/1/attendances",
        "/recordings",
    ],
)
async def test_empty_lists(path: str) -> None:
    async with client_of() as client:
        answer = (await client.get(API + path)).ok()
        assert answer["count"] == 0
        assert answer["_links"]["self"].startswith(API)


async def test_nothing_else_of_conferences_and_recordings() -> None:
    async with client_of() as client:
        assert (await client.post(f"{API}/conferences", json={})).ok(403)["name"] == "Forbidden"
        for method, path in [
            ("GET", "/conferences/1"),
            ("DELETE", "/conferences/1"),
            ("GET", "/recordings/1"),
            ("POST", "/conferences/1/participants/2/connections"),
        ]:
            assert (await client.request(method, API + path)).ok(404)["name"] == "NotFound"
        for method, path in [("PUT", "/recordings/1"), ("POST", "/conferences/1/participants")]:
            assert (await client.request(method, API + path, json={})).status == 404
            assert (await client.request(method, API + path, data=b"{")).status == 400
