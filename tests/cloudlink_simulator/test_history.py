"""Call records over HTTP."""

import uuid
from typing import Any

import pytest

from tests.cloudlink_simulator.client import API, Client, client_of

RECORDS = f"{API}/calls/records"


async def some_calls(client: Client) -> None:
    """2881 misses a call, talks for a minute, and calls 2882, who does not answer."""
    await client.ring(to="2881", from_name="Missed")
    client.time.advance(8)
    await client.post("/simulator/endpoints/2881/calls/31", json={"action": "far_end_hangs_up"})
    await client.ring(to="2881", from_name="Answered")
    client.time.advance(2)
    (await client.act("2881", "32", "answer")).ok()
    client.time.advance(60)
    (await client.act("2881", "32", "end")).ok()
    (await client.post(f"{API}/endpoints/2881/calls", json={"to": "2882"})).ok()
    (await client.act("2881", "33", "end")).ok()


async def test_records_come_newest_first_with_their_times() -> None:
    async with client_of("2881") as client:
        await some_calls(client)
        records = (await client.get(RECORDS)).items()
        shown = [
            (r["direction"], r["cause"], r["completed"], r["ringTime"], r["billingTime"])
            for r in records
        ]
        assert shown == [
            ("outbound", "newCall", False, 0, 0),
            ("inbound", "newCall", True, 2, 60),
            ("inbound", "callCancelled", False, 8, 0),
        ]
        answered = records[1]
        assert uuid.UUID(answered["callId"])
        assert answered["state"] == "completed"
        assert answered["createdOn"] == "2022-04-26T12:12:45.000Z"
        assert answered["endTime"] == "2022-04-26T12:13:47.000Z"
        assert answered["_links"]["self"] == f"{API}/calls/{answered['callId']}/records"
        assert (await client.get(answered["_links"]["self"])).items() == [answered]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("$filter=completed eq true", ["Answered"]),
        ("$filter=direction eq 'inbound'", ["Answered", "Missed"]),
        ("$filter=\"direction eq 'inbound'\"&$top=1", ["Answered"]),
        ("$filter=direction eq 'inbound'&$skip=1&$top=1", ["Missed"]),
        ("$filter=ringTime ge 8", ["Missed"]),
        ("$filter=contains(fromName, 'Miss') or billingTime gt 59", ["Answered", "Missed"]),
        (
            "$filter=contains(principal, '{principal}') and direction ne 'outbound'&$top=1",
            ["Answered"],
        ),
        ("$filter=contains(principal, 'nobody')", []),
    ],
)
async def test_filtering(query: str, names: list[str]) -> None:
    async with client_of("2881") as client:
        await some_calls(client)
        principal = (await client.get(f"{API}/token")).ok()["principalId"]
        records = (await client.get(f"{RECORDS}?{query.format(principal=principal)}")).items()
        assert [record["fromName"] for record in records] == names


async def test_one_sees_ones_own_records_and_an_administrator_all() -> None:
    async with client_of("2881") as client:
        await some_calls(client)
        (newest, *_) = (await client.get(RECORDS)).items()
        await client.sign_in("2883")
        assert (await client.get(RECORDS)).items() == []
        assert (await client.get(newest["_links"]["self"])).status == 404
        await client.sign_in("2880")
        assert len((await client.get(RECORDS)).items()) == 4


@pytest.mark.parametrize("hide", [True, "true"])
async def test_hiding_one_record(hide: Any) -> None:
    async with client_of("2881") as client:
        await some_calls(client)
        record = (await client.get(RECORDS)).items()[0]
        link = record["_links"]["self"]
        assert (await client.put(link, json={"hide": hide})).ok() is None
        assert record not in (await client.get(RECORDS)).items()
        assert (await client.get(link)).status == 404


async def test_hiding_what_a_filter_finds() -> None:
    async with client_of("2881") as client:
        await some_calls(client)
        answer = await client.put(f"{RECORDS}?$filter=completed eq false", json={"hide": True})
        assert answer.ok() is None
        assert [r["fromName"] for r in (await client.get(RECORDS)).items()] == ["Answered"]


@pytest.mark.parametrize("body", [{}, {"hide": 1}, {"hide": "perhaps"}])
async def test_bad_hiding(body: dict[str, Any]) -> None:
    async with client_of("2881") as client:
        assert (await client.put(RECORDS, json=body)).status == 400


async def test_the_older_list_has_live_calls_too_and_path_form_ids() -> None:
    async with client_of("2881") as client:
        await some_calls(client)
        client.time.advance(1)
        await client.ring(to="2881")
        calls = (await client.get(f"{API}/calls?$filter=direction eq 'inbound'")).items()
        assert [(call["callId"], call["state"]) for call in calls] == [
            ("endpoints/2881/calls/34", "ringing"),
            ("endpoints/2881/calls/32", "completed"),
            ("endpoints/2881/calls/31", "completed"),
        ]
        assert calls[0]["sequenceNumber"] == "4"
        outbound = (await client.get(f"{API}/calls?$filter=to eq '2882'")).items()[0]
        assert outbound["connectedParty"]["name"] == "Sam Fielding"


async def test_a_record_nobody_has() -> None:
    async with client_of() as client:
        assert (await client.get(f"{API}/calls/{uuid.uuid4()}/records")).status == 404
        answer = await client.put(f"{API}/calls/31/records", json={"hide": True})
        assert answer.ok(404)["name"] == "NotFound"
