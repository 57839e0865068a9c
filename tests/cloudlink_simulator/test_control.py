"""The simulator's own interface: ringing, acting as any party, seeing the truth."""

from typing import Any

import pytest

from tests.cloudlink_simulator.client import API, Answer, Client, client_of
from tests.cloudlink_simulator.paho_client import listening, new_connection, new_subscription


async def act(client: Client, endpoint_id: str, call_id: str, **body: str) -> Answer:
    """Act as any party."""
    return await client.post(f"/simulator/endpoints/{endpoint_id}/calls/{call_id}", json=body)


async def state(client: Client) -> dict[str, Any]:
    """Ask for the truth."""
    truth: dict[str, Any] = (await client.get("/simulator/state")).ok()
    return truth


async def test_an_outside_call_rings() -> None:
    async with client_of("2881") as client:
        ring = await client.ring(
            **{"from": "+1 613 555-0142", "from_name": "Northwind", "to": "2881"}
        )
        assert ring == {
            "from": {"endpoint_id": "+16135550142", "call_id": "1"},
            "to": {"endpoint_id": "2881", "call_id": "31"},
            "tracking_id": "1650975157#1",
        }
        (call,) = await client.calls("2881")
        assert (call["from"], call["fromName"]) == ("+1 613 555-0142", "Northwind")


async def test_the_scenarios_opening_call_is_the_default() -> None:
    async with client_of("2881", "office") as client:
        ring = await client.ring()
        assert ring["to"]["endpoint_id"] == "2881"
        assert (await client.calls("2881"))[0]["fromName"] == "Northwind Trading"


async def test_a_caller_may_withhold_the_number() -> None:
    async with client_of("2881") as client:
        ring = await client.ring(**{"from": "", "to": "2881"})
        assert ring["from"]["endpoint_id"] == "anonymous"
        (call,) = await client.calls("2881")
        assert (call["from"], call["fromName"]) == ("", "")


async def test_a_colleague_calls() -> None:
    async with client_of("2881") as client:
        await client.ring(**{"from": "2882", "to": "2881"})
        (call,) = await client.calls("2881")
        assert (call["from"], call["fromName"]) == ("2882", "Sam Fielding")


async def test_a_call_that_cannot_ring() -> None:
    async with client_of("2881") as client:
        assert (await client.ring(to="2999"))["to"] is None


async def test_the_caller_hangs_up_after_a_while() -> None:
    async with client_of("2881") as client:
        await client.ring(to="2881", hang_up_after=5)
        client.time.advance(5)
        assert await client.calls("2881") == []


async def test_acting_as_any_party() -> None:
    async with client_of("2881") as client:
        await client.ring(**{"from": "6135550142", "to": "2881"})
        answered = (await act(client, "2881", "31", action="answer")).ok()["call"]
        assert answered["state"] == "connected"
        assert (await act(client, "6135550142", "1", action="hold")).ok()["call"]["state"] == "held"
        (await act(client, "2881", "31", action="consult", destination="2882")).ok()
        far = (await act(client, "2881", "32", action="far_end_answers")).ok()["call"]
        assert far["established"]
        assert (await act(client, "2882", "1", action="end")).ok() == {"call": None}
        (await act(client, "2881", "31", action="far_end_hangs_up")).ok()
        assert (await state(client))["calls"] == []


async def test_a_colleague_takes_a_call() -> None:
    async with client_of("2881") as client:
        await client.ring(to="2881")
        taken = await act(client, "2881", "31", action="pickup", by="2882")
        assert taken.ok() == {"call": None}
        (call,) = await client.calls("2882")
        assert (call["state"], call["cause"]) == ("connected", "redirected")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"action": "pickup"}, 400),
        ({"action": "pickup", "by": "2999"}, 404),
        ({"action": "pickup", "by": "2881"}, 409),
        ({"action": "sing"}, 400),
        ({"action": "far_end_answers"}, 409),
        ({"action": "hold"}, 409),
    ],
)
async def test_what_cannot_be_done(body: dict[str, str], status: int) -> None:
    async with client_of("2881") as client:
        await client.ring(to="2881")
        assert (await act(client, "2881", "31", **body)).status == status
        assert (await act(client, "2881", "99", **body)).status == 404


async def test_setting_how_people_behave() -> None:
    async with client_of("2881") as client:
        body = {"profile": "hangs_up", "after": 1, "talks_for": 2}
        assert (await client.post("/simulator/endpoints/2882", json=body)).ok() == {
            "behaviour": "hangs_up",
            "after": 1,
            "talks_for": 2,
        }
        await client.ring(**{"from": "2881", "to": "2882"})
        client.time.advance(1)
        assert (await state(client))["calls"][0]["established"]
        client.time.advance(2)
        assert (await state(client))["calls"] == []

        outside = {"profile": "busy"}
        (await client.post("/simulator/endpoints/6135550199", json=outside)).ok()
        await client.ring(**{"from": "2881", "to": "6135550199"})
        client.time.advance(1)
        assert (await state(client))["calls"] == []


@pytest.mark.parametrize("body", [{}, {"profile": "sings"}, {"profile": "answers", "after": -1}])
async def test_bad_behaviour(body: dict[str, Any]) -> None:
    async with client_of("2881") as client:
        assert (await client.post("/simulator/endpoints/2882", json=body)).status == 400


async def test_a_colleague_who_is_signed_in_acts_for_himself() -> None:
    async with client_of("2881", "office") as client:
        profiles = {e["endpointId"]: e["profile"] for e in (await state(client))["endpoints"]}
        assert (profiles["2881"], profiles["2882"]) == ("manual", "answers")
        await client.ring(**{"from": "2883", "to": "2882"})
        await client.ring(**{"from": "2884", "to": "2881"})
        client.time.advance(3)
        states = {c["endpointId"]: c["state"] for c in (await state(client))["calls"]}
        assert (states["2882"], states["2881"]) == ("connected", "ringing")


async def test_who_has_asked() -> None:
    async with client_of("2881") as client:
        client.headers["X-Mitel-App"] = "app=Test/1.0;platform=linux/6;session=1;"
        for _ in range(2):
            await client.calls("2881")
        assert (await state(client))["applications"] == {client.headers["X-Mitel-App"]: 2}


async def test_the_truth() -> None:
    async with client_of("2881") as client:
        await client.ring(to="2881")
        truth = await state(client)
        assert truth["scenario"] == "tutorial"
        assert [e["endpointId"] for e in truth["endpoints"]] == [
            str(number) for number in range(2880, 2888)
        ]
        assert truth["endpoints"][1]["state"] == "ringing"
        assert truth["counts"] == {"calls": 2, "subscriptions": 0, "connections": 0}
        theirs, mine = truth["calls"]
        assert theirs["conversation"] == mine["conversation"]
        assert (theirs["facing"], mine["facing"]) == ("2881", "6135550123")
        shown = await client.calls("2881")
        assert shown == [{name: mine[name] for name in shown[0]}]


async def test_a_telephone_whose_events_do_not_come() -> None:
    async with client_of("2881") as client:
        topic = await new_subscription(client)
        async with listening(await new_connection(client)) as listener:
            await listener.subscribe(topic)
            path = "/simulator/endpoints/2881"
            answer = (await client.post(path, json={"events": False})).ok()
            assert (answer["events"], answer["state"]) == (False, "idle")
            ring = await client.ring(to="2881")
            assert len(await client.calls("2881")) == 1
            (await client.post(path, json={"events": True})).ok()
            (await act(client, "2881", ring["to"]["call_id"], action="answer")).ok()
            told = await listener.notification()  # the first that comes
        assert told["content"]["state"] == "connected"


async def test_a_telephone_out_of_service() -> None:
    async with client_of("2881") as client:
        path = f"{API}/endpoints/2881"
        body = {"in_service": False, "profile": "answers"}
        (await client.post("/simulator/endpoints/2881", json=body)).ok()
        assert (await client.get(path)).ok()["state"] == "outOfService"
        assert (await client.ring(to="2881"))["to"] is None
        assert (await client.post(f"{path}/calls", json={"to": "2882"})).status == 409
        (await client.post("/simulator/endpoints/2881", json={"in_service": True})).ok()
        assert (await client.get(path)).ok()["state"] == "idle"


@pytest.mark.parametrize(
    ("extension", "body", "status"),
    [("2999", {"events": False}, 404), ("2881", {"events": 1}, 400)],
)
async def test_what_no_telephone_can_have(
    extension: str, body: dict[str, Any], status: int
) -> None:
    async with client_of("2881") as client:
        assert (await client.post(f"/simulator/endpoints/{extension}", json=body)).status == status


async def test_a_story_opens_a_scenario_once_somebody_listens() -> None:
    async with client_of("2881", "missed") as client:
        client.time.advance(60)
        assert await client.calls("2881") == []
        for _ in range(2):
            await new_subscription(client)
        client.time.advance(2)
        assert [call["state"] for call in await client.calls("2881")] == ["ringing"]
        client.time.advance(18)
        assert await client.calls("2881") == []


async def test_a_story_is_played_now_and_what_no_longer_fits_is_left_out() -> None:
    async with client_of("2881", "office") as client:
        assert (await client.post("/simulator/stories/no-such")).status == 404
        (await client.post("/simulator/stories/answered")).ok()
        client.time.advance(1)
        (call,) = await client.calls("2881")
        assert call["fromName"] == "Northwind Trading"
        (await client.act("2881", call["callId"], "end")).ok()
        client.time.advance(60)
        assert await client.calls("2881") == []
