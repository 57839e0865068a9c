"""What the scenes of the demo's menu do to the simulator, which runs as a program here."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from callcontrol.cloudlink.heartbeat import PROOF_LIFE
from callcontrol.demo import Demo, DemoError
from callcontrol.scene import Scene


@asynccontextmanager
async def running_demo() -> AsyncIterator[Demo]:
    demo = Demo()
    try:
        yield demo
    finally:
        await demo.close()


async def fault(demo: Demo, name: str) -> dict[str, object]:
    """How the fault ``name`` stands at the simulator."""
    url = json.loads(demo.announcement)["url"]
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:
        answer = await client.get(f"{url}/simulator/faults")
    return dict(answer.json()["faults"][name])


def test_a_silent_connection_stays_silent_for_longer_than_it_takes_to_notice() -> None:
    async def go() -> None:
        async with running_demo() as demo:
            await demo.play(Scene.CONNECTION_GOES_SILENT)
            silence = await fault(demo, "half_open")
        left = silence["left"]
        assert isinstance(left, dict)
        assert PROOF_LIFE + 10 < left["seconds"] <= 60

    asyncio.run(go())


def test_a_cut_lasts_until_it_has_been_seen() -> None:
    async def go() -> None:
        async with running_demo() as demo:
            await demo.play(Scene.CONNECTION_IS_CUT)
            with pytest.raises(httpx.ConnectError):
                await fault(demo, "cut")
            with pytest.raises(DemoError):
                await demo.play(Scene.INCOMING_CALL)

    asyncio.run(go())
