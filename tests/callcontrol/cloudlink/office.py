"""A user of the simulated office, signed in over real sockets, in time that the test moves."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from callcontrol.cloudlink.auth import Authenticator
from callcontrol.cloudlink.config import CloudLinkConfig
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.models import EndpointId, Tokens
from cloudlink_simulator.faults import Faults
from cloudlink_simulator.server import Simulator
from tests.callcontrol.cloudlink.hand_time import HandTime, settle
from tests.fixtures.simulator import manual_time, new_simulator, running_simulator

ALEX = EndpointId("2880")


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The simulator, Alex' client of it, and both their clocks."""

    simulator: Simulator
    time: HandTime
    http: CloudLinkHttp
    user: Authenticator
    announced: list[Tokens]
    """What ``on_tokens`` was told."""

    @property
    def config(self) -> CloudLinkConfig:
        """The config that leads to the simulator."""
        return self.http.config

    def advance(self, seconds: float) -> None:
        """Let time pass for both sides."""
        manual_time(self.simulator).advance(seconds)
        self.time.advance(seconds)

    async def go_by(self, seconds: float) -> None:
        """Let time go by for both sides, with a turn for everybody whenever somebody wakes."""
        end = self.time.elapsed + seconds
        while self.time.elapsed < end:
            await settle()
            self.advance(min(self.time.next_wake, end - self.time.elapsed))
        await settle()


def config_for(simulator: Simulator, redirect_port: int = 8765) -> CloudLinkConfig:
    """Return the config that leads to a running simulator."""
    return CloudLinkConfig.for_simulator(
        simulator.url,
        client_id=simulator.account.application.client_id,
        redirect_port=redirect_port,
    )


def tokens_for(simulator: Simulator) -> Tokens:
    """Issue tokens to Alex, without the ado of a sign-in."""
    user = simulator.account.user_at(ALEX)
    assert user is not None
    token = simulator.tokens.issue(user)
    return Tokens(
        access_token=token.access_token,
        refresh_token=token.refresh_token or "",
        expires_at=token.expires,
    )


@asynccontextmanager
async def at_the_office(
    *, faults: Faults | None = None, time: HandTime | None = None
) -> AsyncIterator[Office]:
    """Open the office, with Alex signed in."""
    time = time or HandTime()
    announced: list[Tokens] = []
    async with (
        running_simulator(new_simulator(faults=faults)) as simulator,
        CloudLinkHttp(config_for(simulator), timing=time.timing) as http,
    ):
        user = Authenticator(http, tokens_for(simulator), on_tokens=announced.append)
        yield Office(simulator=simulator, time=time, http=http, user=user, announced=announced)
        await user.aclose()


def free_port() -> int:
    """Return a port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
