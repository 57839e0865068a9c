"""The simulator in fast time: ``python -m tests.soak.office FACTOR START REDIRECT_URI``.

Prints its introduction; ends when its standard input does.
"""

import asyncio
import json
import sys

from cloudlink_simulator.scenarios import OFFICE
from cloudlink_simulator.server import Simulator, running_simulator
from tests.soak.fast_time import FastTime


async def _run(factor: float, start: float, redirect_uri: str) -> None:
    simulator = Simulator(OFFICE, redirect_uris=(redirect_uri,), time=FastTime(factor, start))
    async with running_simulator(simulator):
        print(json.dumps(simulator.introduction()), flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_run(float(sys.argv[1]), float(sys.argv[2]), sys.argv[3]))
