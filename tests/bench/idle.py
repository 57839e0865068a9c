"""Wakeups and processor time while nothing happens: signed in, connected, the window shown.

The keyboard is elsewhere, as with somebody who works in another program: no cursor blinks.
Its floor is a bare PySide6 window over the same seconds. ``--long``: 60 seconds instead of 10.
"""

import asyncio
import os
import sys

from callcontrol.app import App
from callcontrol.session import Session
from tests.bench import own_process, product
from tests.bench.figures import Figure
from tests.bench.processes import running
from tests.bench.service import Service

_SETTLE = 2.0


async def play(app: App, _session: Session, _service: Service) -> list[Figure]:
    """Do nothing, and count."""
    seconds = 60.0 if "--long" in sys.argv else 10.0
    with running("-m", "tests.bench.hello") as hello:
        if (focused := app.window.focusWidget()) is not None:
            focused.clearFocus()
        await asyncio.sleep(_SETTLE)
        pids = (os.getpid(), hello.pid)
        before = [own_process.activity(pid) for pid in pids]
        await asyncio.sleep(seconds)
        after = [own_process.activity(pid) for pid in pids]
    ours, floor = (
        ((new.wakeups - old.wakeups) / seconds, 100 * (new.cpu_seconds - old.cpu_seconds) / seconds)
        for old, new in zip(before, after, strict=True)
    )
    return [
        Figure(
            what=f"idle for {seconds:.0f} s, {name}",
            value=value,
            unit=unit,
            floor=least,
            floor_is="bare PySide6 window",
            goal=goal,
            absolute=True,
        )
        for name, value, unit, least, goal in (
            ("wakeups", ours[0], "/s", floor[0], 0.5),
            ("processor", ours[1], "%", floor[1], 0.05),
        )
    ]


if __name__ == "__main__":
    sys.exit(product.run(play))
