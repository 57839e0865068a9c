"""Trying the program without a PBX: the simulator as a child process, and its remote control.

The app itself notices no difference: it signs in, connects and calls as it does with CloudLink.
Only the browser is played: ``sign_in_at`` fills in the portal's form. This module and the
simulator share nothing but HTTP.
"""

import asyncio
import json
import os
import random
import socket
import subprocess
import sys
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from callcontrol.scene import Scene

if TYPE_CHECKING:
    from callcontrol.cloudlink.config import CloudLinkConfig

_EXTENSION = "2881"
"""Whose phone the demo controls."""

_COLLEAGUE = "2882"

_CALLERS = (
    ("+16135550123", "Jordan Blake"),
    ("+442079460018", "Sam Rivers"),
    ("+14165550150", ""),
    ("+493023125020", "Robin Vale"),
)
"""Invented; the numbers are of ranges that are kept free for fiction (in Berlin 030 23125 …)."""

_RINGS_FOR_SECONDS = 4

_CUT_FOR_SECONDS = 10
"""A cut alone would heal before anybody sees it."""

_SILENT_FOR_SECONDS = 60
"""Long enough to be noticed, which takes up to 30."""


class DemoError(Exception):
    """The simulator does not start or does not do as told."""

    code = "simulator_failed"


class Demo:
    """A running simulator. ``announcement`` is its first line: JSON with its address and users."""

    def __init__(self) -> None:
        port = free_port()
        self._process = subprocess.Popen(  # noqa: S603 - our own module, fixed arguments
            [
                *(*_simulator(), "--exit-with-parent"),
                *("--redirect-uri", f"http://127.0.0.1:{port}/callback"),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )
        stdout = self._process.stdout
        self.announcement = stdout.readline().strip() if stdout is not None else ""
        if not self.announcement:
            raise DemoError
        said = json.loads(self.announcement)
        self._url: str = said["url"]
        self._user: Mapping[str, str] = next(
            user for user in said["users"] if user["extension"] == _EXTENSION
        )
        self.config = self._config(said, port)

    def _config(self, said: Mapping[str, str], port: int) -> "CloudLinkConfig":
        from callcontrol.cloudlink.config import CloudLinkConfig

        return CloudLinkConfig.for_simulator(
            self._url,
            client_id=said["client_id"],
            account_id=said["account_id"],
            redirect_port=port,
        )

    async def close(self) -> None:
        """Let the simulator end; it does when its standard input does."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        await asyncio.to_thread(self._process.wait)
        if self._process.stdout is not None:
            self._process.stdout.close()

    async def sign_in_at(self, url: str) -> bool:
        """Do at the sign-in page what the user would do in the browser."""
        return await fill_in_portal(url, self._user["username"], self._user["password"])

    async def play(self, scene: Scene) -> None:
        """Make something happen at the telephone exchange."""
        match scene:
            case Scene.INCOMING_CALL:
                await self.ring(*_CALLERS[0])
            case Scene.SECOND_CALL:
                await self.ring(*random.choice(_CALLERS[1:]))  # noqa: S311 - no secret
            case Scene.MISSED_CALL:
                await self.ring(*_CALLERS[3], hang_up_after=_RINGS_FOR_SECONDS)
            case Scene.COLLEAGUE_ANSWERS:
                await self._post(f"endpoints/{_COLLEAGUE}", {"profile": "answers", "after": 1})
            case Scene.COLLEAGUE_IS_BUSY:
                await self._post(f"endpoints/{_COLLEAGUE}", {"profile": "busy"})
            case Scene.CONNECTION_IS_CUT:
                out = {"seconds": _CUT_FOR_SECONDS}
                await self._send("PUT", "faults", {"cut": True, "connection_refused": out})
            case Scene.CONNECTION_GOES_SILENT:
                await self._send("PUT", "faults", {"half_open": {"seconds": _SILENT_FOR_SECONDS}})

    async def ring(self, number: str, name: str, **further: object) -> None:
        """Let somebody outside call the demo's phone."""
        caller = {"from": number, "from_name": name, "to": _EXTENSION}
        await self._post("calls", caller | further)

    async def _post(self, path: str, body: Mapping[str, object]) -> None:
        await self._send("POST", path, body)

    async def _send(self, method: str, path: str, body: Mapping[str, object]) -> None:
        import httpx

        try:
            async with httpx.AsyncClient(trust_env=False) as client:
                answer = await client.request(method, f"{self._url}/simulator/{path}", json=body)
        except httpx.HTTPError as error:
            raise DemoError from error
        if not answer.is_success:
            raise DemoError(answer.text)


def _simulator() -> tuple[str, ...]:
    """How the simulator is started: in a bundle it is a part of the program's own file."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "simulate")
    return (sys.executable, "-m", "cloudlink_simulator")


async def fill_in_portal(url: str, username: str, password: str) -> bool:
    """Sign in on the page at ``url`` as a browser does, up to the redirect's end."""
    import httpx

    async with httpx.AsyncClient(follow_redirects=True, trust_env=False) as browser:
        page = await browser.get(url)
        form = _Form(page.text)
        fields = form.fields | {"username": username, "password": password}
        answer = await browser.post(page.url.join(form.action), data=fields)
    return answer.is_success


class _Form(HTMLParser):
    """The first form of a page: where it goes, and what is filled in already."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = self.action or given.get("action", "")
        elif (tag == "input" and given.get("name")) or (
            tag == "button" and given.get("name") and given["name"] not in self.fields
        ):
            self.fields[given["name"]] = given.get("value", "")


def free_port() -> int:
    """A port of this machine's loopback that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
