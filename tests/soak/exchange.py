"""The telephone exchange seen from outside: calls are made there, and the truth is read there."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import httpx

PHONE = "2881"


class Leg(NamedTuple):
    """A call at our phone, as the exchange has it."""

    call_id: str
    state: str


class Over(Exception):
    """The call that was to be played with has ended or moved on by itself."""


class Exchange:
    """Steers the simulator at ``url`` over its own interface."""

    def __init__(self, url: str) -> None:
        self._url = f"{url}/simulator"
        self._client = httpx.AsyncClient(trust_env=False, timeout=10)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._client.aclose()

    async def ring(self, number: str, **further: object) -> Mapping[str, Any]:
        """Let ``number`` call our phone; answers the ids of both sides."""
        return await self._send("POST", "calls", {"from": number, "to": PHONE, **further})

    async def act(self, endpoint_id: str, call_id: str, action: str, **further: object) -> None:
        """Act as any party."""
        body = {"action": action, **further}
        await self._send("POST", f"endpoints/{endpoint_id}/calls/{call_id}", body)

    async def behave(self, number: str, **profile: object) -> None:
        """Say how the person at ``number`` behaves."""
        await self._send("POST", f"endpoints/{number}", profile)

    async def trouble(self, **faults: object) -> None:
        """Switch faults on."""
        await self._send("PUT", "faults", faults)

    async def no_trouble(self) -> None:
        """Switch all faults off."""
        await self._send("DELETE", "faults")

    async def end_all(self) -> None:
        """End every call, wherever it is by now."""
        while calls := (await self._send("GET", "state"))["calls"]:
            call = calls[0]
            number = str(call["callId"]).rpartition("/")[2]
            try:
                await self.act(str(call["endpointId"]), number, "end")
            except Over:
                continue

    async def legs(self) -> frozenset[Leg]:
        """The calls at our phone, as they truly are."""
        said = await self._send("GET", "state")
        calls: Sequence[Mapping[str, Any]] = said["calls"]
        return frozenset(
            Leg(str(call["callId"]).rpartition("/")[2], str(call["state"]))
            for call in calls
            if call["endpointId"] == PHONE
        )

    async def _send(self, method: str, path: str, body: object = None) -> Mapping[str, Any]:
        answer = await self._client.request(method, f"{self._url}/{path}", json=body)
        if answer.status_code in (404, 409):
            raise Over
        answer.raise_for_status()
        said: Mapping[str, Any] = answer.json() if answer.content else {}
        return said
