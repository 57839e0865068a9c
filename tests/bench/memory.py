"""Memory of the product, signed in and connected, after it has loaded all that it loads.

One call has rung, been held and ended before. Its floor is a bare PySide6 window. Each is weighed
while the other is not there, since programs that run together share pages of Qt. The desktop's key
store is not among what is loaded: it is not the user's here.
"""

import asyncio
import gc
import os
import sys
import time
from typing import TYPE_CHECKING

from tests.bench import own_process
from tests.bench.figures import Figure
from tests.bench.processes import running

if TYPE_CHECKING:  # they load Qt, which the floor would share
    from callcontrol.app import App
    from callcontrol.session import Session
    from tests.bench.service import Service

_SETTLE = 1.5
_GOAL = 2.2


def main() -> int:
    """Weigh the one, then the other."""
    with running("-m", "tests.bench.hello") as hello:
        time.sleep(_SETTLE)
        floor = own_process.memory(hello.pid)

    from tests.bench import product
    from tests.bench.service import event

    async def play(_app: "App", session: "Session", service: "Service") -> list[Figure]:
        for state in ("ringing", "connected", "held", "idle"):
            service.order(content=event(1, state, 1))
            service.when_sent()
            await asyncio.sleep(0.05)
        await product.until(lambda: not session.store.live, "the call has ended")
        await asyncio.sleep(_SETTLE)
        gc.collect()
        return _figures(own_process.memory(os.getpid()), floor)

    return product.run(play)


def _figures(ours: own_process.Memory, floor: own_process.Memory) -> list[Figure]:
    return [
        Figure(
            what=f"memory signed in, {name}",
            value=value,
            unit="MB",
            floor=least,
            floor_is="bare PySide6 window",
            goal=_GOAL,
        )
        for name, value, least in (("RSS", ours.rss, floor.rss), ("PSS", ours.pss, floor.pss))
    ]


if __name__ == "__main__":
    sys.exit(main())
