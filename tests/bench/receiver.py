"""The floor of hearing something: asyncio and websockets alone, down to a parsed callback.

``python -m tests.bench.receiver URL`` prints the moment at which each frame's JSON is a value.
"""

import asyncio
import sys
import time

import msgspec
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol


async def _listen(url: str) -> None:
    async with connect(
        url, subprotocols=[Subprotocol("mqtt")], compression=None, ping_interval=None, proxy=None
    ) as connection:
        print("listening", flush=True)
        async for frame in connection:
            assert isinstance(frame, bytes)
            _heard(msgspec.json.decode(frame[frame.index(b'{"') :]))


def _heard(value: object) -> None:
    moment = time.perf_counter()
    assert isinstance(value, dict)
    print(moment, flush=True)


if __name__ == "__main__":
    asyncio.run(_listen(sys.argv[1]))
