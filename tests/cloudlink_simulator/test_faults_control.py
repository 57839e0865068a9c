"""``/simulator/faults``: switching, narrowing, counting, refusing, and everything at once."""

import asyncio
import contextlib
import json
import random
import subprocess
import sys
import urllib.request
from typing import Any

import aiohttp
import pytest

from cloudlink_simulator.fault_table import CHOICES, FAULTS, BadSetting
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.scenarios import TUTORIAL
from cloudlink_simulator.server import Simulator
from tests.cloudlink_simulator.client import API, Client, client_of
from tests.cloudlink_simulator.paho_client import listening, new_connection, new_subscription
from tests.fixtures.simulator import (
    new_simulator,
    running_simulator,
    simulator_environment,
    start_simulator,
    stop_simulator,
)

PATH = "/simulator/faults"
MINE = f"{API}/endpoints/2881"


async def change(client: Client, **settings: object) -> dict[str, Any]:
    """Change some faults; gives them all."""
    faults: dict[str, Any] = (await client.put(PATH, json=settings)).ok()["faults"]
    return faults


async def statuses(client: Client, count: int, path: str = MINE) -> list[int]:
    """Ask for something several times."""
    return [(await client.get(path)).status for _ in range(count)]


async def test_everything_is_listed_and_off_at_first() -> None:
    async with client_of() as client:
        listed = (await client.get(PATH)).ok()
        assert list(listed["faults"]) == list(FAULTS)
        assert not any(fault["on"] or fault["struck"] for fault in listed["faults"].values())
        assert listed["faults"]["latency"]["parameters"] == {
            "share": "a number from 0 to 1",
            "count": "a whole number from 1 to 1e+09",
            "seconds": "a number from 0.001 to 86400",
            "match": "a regular expression",
            "seconds_each": "a number from 0 to 86400",
        }
        assert listed["choices"]["end_state"] == {
            "value": "idle",
            "default": "idle",
            "possible": "one of idle, completed",
        }


async def test_only_what_is_named_changes() -> None:
    async with client_of() as client:
        await change(client, server_error=True, lost={"share": 0.5})
        faults = await change(client, lost=None, duplicated={"count": 4})
        on = {name: fault["left"] for name, fault in faults.items() if fault["on"]}
        assert on == {"server_error": {}, "duplicated": {"count": 4}}
        faults = await change(client, server_error=False)
        assert not faults["server_error"]["on"]
        assert await statuses(client, 1) == [200]


async def test_a_count_runs_out() -> None:
    async with client_of() as client:
        await change(client, unavailable={"count": 2})
        assert await statuses(client, 1) == [503]
        fault = (await client.get(PATH)).ok()["faults"]["unavailable"]
        assert (fault["left"], fault["struck"]) == ({"count": 1}, 1)
        assert await statuses(client, 2) == [503, 200]
        fault = (await client.get(PATH)).ok()["faults"]["unavailable"]
        assert (fault["on"], fault["left"], fault["struck"]) == (False, None, 2)


async def test_seconds_run_out() -> None:
    async with client_of() as client:
        await change(client, unavailable={"seconds": 10})
        client.time.advance(9)
        assert (await client.get(PATH)).ok()["faults"]["unavailable"]["left"] == {"seconds": 1.0}
        assert await statuses(client, 1) == [503]
        client.time.advance(1)
        assert await statuses(client, 1) == [200]


async def test_what_is_switched_anew_lasts_as_long_as_it_says_then() -> None:
    async with client_of() as client:
        await change(client, unavailable={"seconds": 10})
        await change(client, unavailable={"seconds": 20})
        client.time.advance(19)
        assert await statuses(client, 1) == [503]
        client.time.advance(1)
        assert await statuses(client, 1) == [200]


async def test_a_share_is_drawn_by_the_simulators_own_chance() -> None:
    seen = []
    for _ in range(2):
        async with client_of() as client:
            await change(client, unavailable={"share": 0.25})
            seen.append(await statuses(client, 100))
    assert seen[0] == seen[1]
    assert 15 <= seen[0].count(503) <= 35
    assert seen[0].count(200) == 100 - seen[0].count(503)


async def test_a_match_is_searched_in_the_path_and_in_the_method_before_it() -> None:
    async with client_of() as client:
        await change(client, unavailable={"match": f"^{API}/token"}, not_found={"match": "^PUT "})
        assert await statuses(client, 1, f"{API}/token") == [503]
        assert await statuses(client, 1) == [200]
        assert (await client.put(MINE, json={})).status == 404


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"gremlins": True}, "there is no fault 'gremlins'; there are: latency,"),
        ({"latency": 3}, "'latency' must be true, false, null or an object"),
        ({"latency": {"speed": 1}}, "'latency' has no 'speed'; it has: share, count, seconds,"),
        ({"latency": {"share": 1.1}}, "'share' of 'latency' must be a number from 0 to 1"),
        ({"latency": {"share": "half"}}, "'share' of 'latency' must be a number"),
        ({"latency": {"count": 1.5}}, "'count' of 'latency' must be a whole number"),
        ({"latency": {"count": True}}, "'count' of 'latency' must be a whole number"),
        ({"latency": {"match": "("}}, "'match' of 'latency' must be a regular expression"),
        ({"latency": {"seconds_each": None}}, "'seconds_each' of 'latency' must be a number"),
        ({"rate_limited": {"retry_after": "soon"}}, "must be one of seconds, http_date, iso_date"),
        ({"restart": {"count": 2}}, "'restart' has no 'count'; it has: calls, tokens"),
        ({"restart": {"calls": 1}}, "'calls' of 'restart' must be true or false"),
        ({"expire_subscriptions": {"now": True}}, "it has: nothing"),
        ({"end_state": True}, "'end_state' must be one of idle, completed, or null"),
        ({"action_status": 201}, "'action_status' must be one of 200, 202"),
        ({"clock_skew": "much"}, "'clock_skew' must be a number"),
        ({"expires_in": {}}, "'expires_in' must be a whole number"),
    ],
)
async def test_what_cannot_be_set_is_refused_as_a_whole(
    settings: dict[str, object], complaint: str
) -> None:
    async with client_of() as client:
        before = (await client.get(PATH)).ok()
        body = {"unavailable": True, "extra_pbx_data": "string", **settings, "restart": True}
        answer = await client.put(PATH, json=body | settings)
        assert complaint in answer.ok(400)["message"]
        assert (await client.get(PATH)).ok() == before


async def test_a_body_that_is_no_object() -> None:
    async with client_of() as client:
        assert (await client.put(PATH, data="[]")).status == 400


async def test_python_is_refused_as_well() -> None:
    async with client_of() as client:
        with pytest.raises(BadSetting, match="share"):
            client.simulator.trouble.switch_on("latency", share=2)


async def test_clearing_restores_what_the_simulator_began_with() -> None:
    faults = Faults(end_state="completed", subscription_lifetime=60)
    async with client_of(faults=faults) as client:
        before = (await client.get(PATH)).ok()
        await change(client, unavailable={"count": 3}, end_state="idle", subscription_lifetime=1)
        assert await statuses(client, 1) == [503]
        assert (await client.delete(PATH)).ok() == before
        assert faults == Faults(end_state="completed", subscription_lifetime=60)
        assert await statuses(client, 1) == [200]


async def test_two_simulators_share_no_trouble() -> None:
    async with client_of() as client, running_simulator(new_simulator()) as other:
        client.simulator.trouble.switch_on("unavailable")
        assert other.trouble.fault("unavailable") is None


EVERYTHING: dict[str, object] = {
    **{
        name: {"share": 0.1}
        for name in FAULTS
        if "share" in FAULTS[name] and name not in {"latency", "slow_pbx", "tls_error", "cut"}
    },
    "latency": {"share": 0.2, "seconds_each": 0.001},
    "slow_pbx": {"share": 0.2, "after": 0.001},
    "delayed": {"share": 0.2, "seconds_each": 0.002},
    "rate_limited": {"share": 0.1, "retry_after": "http_date"},
    "cut": {"after": 5, "how": "abort"},
    "half_open": {"share": 0.3},
    "extra_pbx_data": "string",
    "end_state": "completed",
    "action_status": 202,
    "clock_skew": 300,
    "expires_in": 30,
    "subscription_lifetime": 20,
    "connection_lifetime": 10,
}
DEEDS = ("answer", "hold", "retrieve", "end", "far_end_hangs_up", "consult")


@pytest.mark.parametrize("seed", range(5))
async def test_everything_at_once_and_then_nothing_any_more(seed: int) -> None:
    chance = random.Random(seed)
    simulator = Simulator(TUTORIAL, chance=random.Random(seed))
    async with running_simulator(simulator) as sim, aiohttp.ClientSession() as session:
        client = Client(sim, session)
        await client.sign_in("2881")
        listed = (await client.get(PATH)).ok()
        await change(client, **EVERYTHING)
        for turn in range(60):
            await _act_blindly(client, chance)
            with contextlib.suppress(aiohttp.ClientError, AssertionError, ValueError):
                await client.sign_in("2881")
            with contextlib.suppress(aiohttp.ClientError, AssertionError, ValueError, TimeoutError):
                await _listen_blindly(client)
            if turn % 20 == 10:
                await change(client, restart={"calls": False}, expire_tokens={"refresh": True})
        struck = {name for name, count in simulator.trouble.struck.items() if count}
        assert len(struck) >= 15
        assert (await client.delete(PATH)).ok() == listed
        await _all_is_well(client)


async def _act_blindly(client: Client, chance: random.Random) -> None:
    """Do something at the exchange, which is never faulted, and ask the API about it."""
    legs = client.simulator.exchange.legs("2881")
    if not legs or chance.random() < 0.2:
        await client.ring(to="2881")
    else:
        path = f"/simulator/endpoints/2881/calls/{chance.choice(legs).call_id}"
        body = {"action": chance.choice(DEEDS), "destination": "2882"}
        assert (await client.post(path, json=body)).status in {200, 409}
    with contextlib.suppress(aiohttp.ClientError, ValueError):
        await client.get(f"{MINE}/calls")


async def _listen_blindly(client: Client) -> None:
    """Connect as far as it goes, hear one thing, and leave without a word."""
    topic = await new_subscription(client)
    url = (await new_connection(client))["url"]
    soon = aiohttp.ClientWSTimeout(ws_close=0.01)
    async with client.session.ws_connect(url, protocols=("mqtt",), timeout=soon) as web_socket:
        await web_socket.send_bytes(bytes.fromhex("101400044d5154540402003c00086465766963652d31"))
        await web_socket.receive_bytes(timeout=0.05)
        await web_socket.send_bytes(b"\x82\x25\0\1\0\x20" + topic.encode() + b"\0")
        await web_socket.receive_bytes(timeout=0.05)
        await client.ring(to="2881")
        await web_socket.receive(timeout=0.05)


async def _all_is_well(client: Client) -> None:
    """Check that a call is told once, soundly and truly, and that nothing is left over."""
    await client.sign_in("2881")
    for leg in client.simulator.exchange.legs("2881"):
        with contextlib.suppress(LookupError):
            (await client.act("2881", leg.call_id, "end")).ok()
    topic = await new_subscription(client, subjectFilter="/endpoints/2881(/|$)")
    async with listening(await new_connection(client, "device-2")) as listener:
        await listener.subscribe(topic)
        await client.ring(to="2881")
        told = await listener.notification()
        (call,) = await client.calls("2881")
        assert told["content"]["callId"] == f"endpoints/2881/calls/{call['callId']}"
        assert isinstance(told["content"]["extraPbxData"], dict)
        (await client.act("2881", call["callId"], "end")).ok()
        assert (await listener.notification())["content"]["state"] == "idle"
        assert listener.messages.empty()
    async with asyncio.timeout(5):
        while (await client.get("/simulator/state")).ok()["connections"]:
            pass


def test_the_program_begins_with_faults_and_with_tls() -> None:
    program = start_simulator("--fault", 'lost={"share": 0.5}', "--fault", "latency", "--https")
    try:
        with urllib.request.urlopen(program.url + PATH) as answer:
            faults = json.load(answer)["faults"]
        assert {name for name in faults if faults[name]["on"]} == {"lost", "latency"}
        assert program.introduction["https_url"].startswith("https://127.0.0.1:")
        assert "BEGIN CERTIFICATE" in program.introduction["ca"]
    finally:
        assert stop_simulator(program) == 0


def test_the_same_seed_draws_the_same() -> None:
    first, second = (start_simulator("--seed", "3") for _ in range(2))
    try:
        codes = []
        for program in (first, second):
            user = program.introduction["users"][0]
            body = {"response_type": "code", "client_id": program.introduction["client_id"]}
            asked = urllib.request.Request(
                f"{program.url}{API}/authorize",
                json.dumps(body | user).encode(),
                {"Content-Type": "application/json"},
            )
            with urllib.request.urlopen(asked) as answer:
                codes.append(json.load(answer)["code"])
        assert codes[0] == codes[1]
    finally:
        assert stop_simulator(first) == stop_simulator(second) == 0


@pytest.mark.parametrize("fault", ["gremlins", "latency={", "latency=3"])
def test_the_program_refuses_a_fault_that_is_none(fault: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cloudlink_simulator", "--fault", fault],
        env=simulator_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert fault.partition("=")[0] in done.stderr


def test_every_choice_is_a_field_and_every_default_is_possible() -> None:
    for name, possible in CHOICES.items():
        value = getattr(Faults(), name)
        assert value is None or possible.accepts(value)
