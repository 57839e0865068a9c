"""What a listener for keys tells, written down."""

import asyncio
from collections.abc import Callable, Mapping

from callcontrol.global_keys import Combination, GlobalAction, KeyState


class Ear:
    """Hands out ``pressed`` and ``told``."""

    def __init__(self) -> None:
        self.heard: list[GlobalAction] = []
        self.states: dict[GlobalAction, KeyState] = {}
        self._news = asyncio.Event()

    def pressed(self, action: GlobalAction) -> None:
        self.heard.append(action)
        self._news.set()

    def told(self, states: Mapping[GlobalAction, KeyState]) -> None:
        self.states.update(states)
        self._news.set()

    async def until(self, condition: Callable[["Ear"], bool]) -> None:
        async with asyncio.timeout(10):
            while not condition(self):
                self._news.clear()
                await self._news.wait()


def keys(**texts: str) -> dict[GlobalAction, Combination]:
    """Combinations by the names of their actions."""
    return {GlobalAction(name): Combination.read(text) for name, text in texts.items()}
