"""The simulator as a program: its first line, its arguments, its end."""

import json
import signal
import subprocess
import sys
import urllib.request
from urllib.parse import urlsplit

import pytest

from tests.fixtures.simulator import (
    SimulatorProgram,
    simulator_environment,
    start_simulator,
    stop_simulator,
)


def state(program: SimulatorProgram) -> dict[str, object]:
    """Ask the running program."""
    with urllib.request.urlopen(f"{program.url}/simulator/state") as answer:
        truth: dict[str, object] = json.load(answer)
        return truth


def test_the_first_line_says_all_a_client_needs(simulator_program: SimulatorProgram) -> None:
    introduction = simulator_program.introduction
    assert list(introduction) == [
        "url",
        "account_id",
        "account_number",
        "client_id",
        "redirect_uris",
        "users",
    ]
    assert urlsplit(simulator_program.url).hostname == "127.0.0.1"
    assert introduction["redirect_uris"] == ["http://127.0.0.1:8765/callback"]
    users = introduction["users"]
    assert [user["extension"] for user in users] == [str(n) for n in range(2880, 2888)]
    assert {tuple(user) for user in users} == {
        ("username", "password", "name", "extension", "role")
    }
    assert len({user["name"] for user in users}) == 8
    assert all(user["username"].endswith("@example.com") for user in users)
    assert state(simulator_program)["scenario"] == "office"


def test_arguments() -> None:
    program = start_simulator("--scenario", "tutorial", "--redirect-uri", "http://127.0.0.1:1/a")
    try:
        assert state(program)["scenario"] == "tutorial"
        assert program.introduction["redirect_uris"][1:] == ["http://127.0.0.1:1/a"]
        port = str(urlsplit(program.url).port)
    finally:
        assert stop_simulator(program) == 0
    again = start_simulator("--port", port)
    try:
        assert urlsplit(again.url).port == int(port)
    finally:
        stop_simulator(again)


def test_a_port_that_is_taken(simulator_program: SimulatorProgram) -> None:
    port = urlsplit(simulator_program.url).port
    second = subprocess.run(
        [sys.executable, "-m", "cloudlink_simulator", "--port", str(port)],
        env=simulator_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (second.returncode, second.stdout) == (1, "")
    assert "cannot listen" in second.stderr
    assert "Traceback" not in second.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_it_cleanly(number: signal.Signals) -> None:
    program = start_simulator()
    process = program.process
    process.send_signal(number)
    try:
        assert process.wait(timeout=10) == 0
    finally:
        stop_simulator(program)


def test_it_ends_when_its_parent_is_killed() -> None:
    parent = (
        "import subprocess, sys\n"
        "child = subprocess.Popen(\n"
        "    [sys.executable, '-m', 'cloudlink_simulator', '--exit-with-parent'],\n"
        "    stdin=subprocess.PIPE)\n"
        "child.wait()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", parent],
        env=simulator_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["url"]
        process.kill()
        assert process.stdout.read() == ""  # ends only when the grandchild has ended too
