"""The bundle with an account: its tokens in a real keyring, a second start, and all of it removed.

With a bundle in ``dist/callcontrol`` (or where ``CALLCONTROL_BUNDLE`` says) and
``CALLCONTROL_PACKAGE=1``.
"""

import asyncio
import json
import os
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from callcontrol.cloudlink.config import VERSION, Service
from callcontrol.demo import fill_in_portal
from callcontrol.identity import COMMAND, NAME
from cloudlink_simulator.scenarios import TUTORIAL
from cloudlink_simulator.server import Simulator, running_simulator
from tests.callcontrol.cloudlink.office import free_port
from tests.fixtures.display import Display
from tests.fixtures.keyring import Keyring
from tests.fixtures.programs import ROOT, Program, running, wait_until

BUNDLE = Path(os.environ.get("CALLCONTROL_BUNDLE", ROOT / "dist" / COMMAND))
BROWSER = '#!/bin/sh\nprintf %s "$1" > "$HOME/asked.new" && mv "$HOME/asked.new" "$HOME/asked"\n'

pytestmark = pytest.mark.skipif(
    os.environ.get("CALLCONTROL_PACKAGE") != "1" or os.name != "posix",
    reason="needs a bundle of Linux: with CALLCONTROL_PACKAGE=1",
)


@asynccontextmanager
async def service(port: int) -> AsyncIterator[Simulator]:
    simulator = Simulator(TUTORIAL, redirect_uris=(f"http://127.0.0.1:{port}/callback",))
    async with running_simulator(simulator):
        yield simulator


def settings(simulator: Simulator, port: int) -> str:
    return json.dumps(
        {
            "client_id": simulator.account.application.client_id,
            "redirect_port": port,
            "portal_url": f"{simulator.url}/authorize",
            "service_urls": {str(each): f"{simulator.url}/{VERSION}" for each in Service},
        }
    )


def log_has(program: Program, profile: Path, words: str) -> None:
    log = profile / "logs" / f"{COMMAND}.log"
    program.wait_until(lambda: log.exists() and words in log.read_text(), words, 20)


async def test_tokens_survive_a_restart_and_go_with_the_data(
    display: Display, keyring: Keyring
) -> None:
    environment = display.environment | {
        "DBUS_SESSION_BUS_ADDRESS": keyring.environment["DBUS_SESSION_BUS_ADDRESS"]
    }
    del environment["PYTHONPATH"]
    home = Path(environment["HOME"])
    (home / "bin").mkdir()
    (home / "bin" / "xdg-open").write_text(BROWSER)
    (home / "bin" / "xdg-open").chmod(0o755)
    environment["PATH"] = f"{home / 'bin'}:{environment['PATH']}"
    profile, port = home / "profile", free_port()
    profile.mkdir()
    command = [str(BUNDLE / COMMAND), "--profile", str(profile)]
    async with service(port) as simulator:
        (profile / "settings.json").write_text(settings(simulator, port))
        user = simulator.account.user_at("2881")
        assert user is not None
        with running(command, environment) as first:
            window = await asyncio.to_thread(display.wait_for_window, NAME)
            await asyncio.to_thread(display.activate, window)
            asked = home / "asked"

            def signing_in() -> bool:
                display.press("alt+s")  # nothing before its page is there, nor after
                return asked.exists()

            await asyncio.to_thread(wait_until, signing_in, "the browser is asked for", 20)
            assert await fill_in_portal(asked.read_text(), user.username, user.password)
            await asyncio.to_thread(log_has, first, profile, "connected")
            assert await asyncio.to_thread(ended, command, environment) == 0
        (profile / "logs" / f"{COMMAND}.log").unlink()
        asked.unlink()
        with running(command, environment) as second:
            await asyncio.to_thread(log_has, second, profile, "connected")
            assert not asked.exists()
            refused = await asyncio.to_thread(remove, command, environment)
            assert refused.returncode == 1
            assert await asyncio.to_thread(ended, command, environment) == 0
        removed = await asyncio.to_thread(remove, command, environment)
        assert removed.returncode == 0, removed.stdout + removed.stderr
        assert not profile.exists()


def ended(command: list[str], environment: dict[str, str]) -> int:
    done = subprocess.run([*command, "quit", "--wait", "20"], env=environment, check=False)
    return done.returncode


def remove(command: list[str], environment: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [command[0], "remove-data", "--yes", *command[1:]],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
