"""A plain HTTP client of a simulator, signed in as one of its users."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
from multidict import CIMultiDictProxy

from cloudlink_simulator.faults import Faults
from cloudlink_simulator.server import Simulator
from cloudlink_simulator.timekeeping import ManualTime
from tests.fixtures.simulator import manual_time, new_simulator, running_simulator

API = "/2017-09-01"
REDIRECT_URI = "http://127.0.0.1:8765/callback"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the simulator answered; ``body`` is parsed JSON, text, or ``None`` when empty."""

    status: int
    headers: CIMultiDictProxy[str]
    body: Any

    def ok(self, status: int = 200) -> Any:
        """Give the body of an answer that must have this status."""
        assert self.status == status, f"{self.status}: {self.body}"
        return self.body

    def items(self) -> list[dict[str, Any]]:
        """Give the items of a collection."""
        items: list[dict[str, Any]] = self.ok().get("_embedded", {}).get("items", [])
        assert self.body["count"] == len(items)
        return items


class Client:
    """Somebody who talks to the simulator."""

    def __init__(self, simulator: Simulator, session: aiohttp.ClientSession) -> None:
        self.simulator = simulator
        self.session = session
        self.headers: dict[str, str] = {}

    @property
    def time(self) -> ManualTime:
        """The simulator's time, which stands still."""
        return manual_time(self.simulator)

    async def sign_in(self, extension: str) -> dict[str, Any]:
        """Get a token for the user of an extension and use it from now on."""
        user = self.simulator.account.user_at(extension)
        assert user
        body = {
            "grant_type": "password",
            "username": user.username,
            "password": user.password,
            "account_id": self.simulator.account.account_number,
        }
        tokens: dict[str, Any] = (await self.post(f"{API}/token", json=body)).ok()
        self.headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        return tokens

    async def request(self, method: str, path: str, **arguments: Any) -> Answer:
        """Send a request, without following redirects."""
        headers = self.headers | arguments.pop("headers", {})
        async with self.session.request(
            method,
            self.simulator.url + path,
            headers=headers,
            allow_redirects=False,
            **arguments,
        ) as answer:
            assert answer.headers["x-mitel-correlation-id"]
            assert answer.headers["x-amzn-requestId"]
            assert answer.headers["Date"]
            is_json = answer.content_type == "application/json"
            text = await answer.text()
            body = await answer.json() if is_json and text else text or None
            return Answer(answer.status, answer.headers, body)

    async def get(self, path: str, **arguments: Any) -> Answer:
        """GET."""
        return await self.request("GET", path, **arguments)

    async def post(self, path: str, **arguments: Any) -> Answer:
        """POST."""
        return await self.request("POST", path, **arguments)

    async def put(self, path: str, **arguments: Any) -> Answer:
        """PUT."""
        return await self.request("PUT", path, **arguments)

    async def delete(self, path: str) -> Answer:
        """DELETE."""
        return await self.request("DELETE", path)

    async def act(self, endpoint_id: str, call_id: str, action: str, **arguments: str) -> Answer:
        """Run an action on a call, through the API."""
        path = f"{API}/endpoints/{endpoint_id}/calls/{call_id}"
        return await self.put(path, json={"action": action, **arguments})

    async def calls(self, endpoint_id: str) -> list[dict[str, Any]]:
        """List the active calls of an endpoint."""
        return (await self.get(f"{API}/endpoints/{endpoint_id}/calls")).items()

    async def ring(self, **call: object) -> dict[str, Any]:
        """Make somebody call, through the simulator's own interface."""
        answer: dict[str, Any] = (await self.post("/simulator/calls", json=call)).ok()
        return answer


@asynccontextmanager
async def client_of(
    extension: str | None = "2880", scenario: str = "tutorial", faults: Faults | None = None
) -> AsyncIterator[Client]:
    """Run a simulator in which nothing happens by itself, and be one of its users.

    2880 is an administrator, the others are not; ``None`` is not signed in.
    """
    async with (
        running_simulator(new_simulator(scenario, faults=faults)) as simulator,
        aiohttp.ClientSession() as session,
    ):
        client = Client(simulator, session)
        if extension:
            await client.sign_in(extension)
        yield client
