"""The real program on a screen that is locked and a computer that sleeps, as logind tells it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("jeepney")  # D-Bus is of Linux

from tests.end_to_end.test_real_window import Demo, demo, x_state
from tests.fixtures.display import Display
from tests.fixtures.login_manager import LOGIND, MANAGER, SAVER, SCREEN_SAVER
from tests.fixtures.programs import running, wait_until
from tests.fixtures.session_bus import SessionBus

POP, QUESTION = "Incoming call from Jordan Blake", "Call a number?"


@pytest.fixture(name="app")
def _app(display: Display, session_bus: SessionBus, tmp_path: Path) -> Iterator[Demo]:
    environment = display.environment | {
        "DBUS_SESSION_BUS_ADDRESS": session_bus.address,
        "DBUS_SYSTEM_BUS_ADDRESS": session_bus.address,
    }
    command = [sys.executable, "-m", "tests.fixtures.login_manager"]
    with running(command, session_bus.environment) as server:
        server.wait_until(lambda: session_bus.has(LOGIND) and session_bus.has(SAVER), "logind")
        with demo(display, environment, tmp_path / "profile") as started:
            server.wait_until(lambda: not may_sleep(session_bus), "it knows of logind")
            yield started


def may_sleep(bus: SessionBus) -> bool:
    return bool(bus.call(MANAGER, "MaySleep")[0])


def test_under_a_locked_screen_there_is_no_pop_and_no_question(
    app: Demo, display: Display, session_bus: SessionBus, tmp_path: Path
) -> None:
    app.ring("+16135550123", "Jordan Blake")
    display.wait_for_window(POP)
    session_bus.call(SCREEN_SAVER, "Activate", "b", True)
    wait_until(lambda: display.find_window(POP) is None, "the pop goes")
    link = [sys.executable, "-m", "callcontrol", "--profile", str(tmp_path / "profile")]
    subprocess.run([*link, "tel:+442079460018"], env=display.environment, check=True, timeout=20)
    assert display.find_window(QUESTION) is None
    session_bus.call(SCREEN_SAVER, "Activate", "b", False)
    display.wait_for_window(POP)  # it rings still
    display.wait_for_window(QUESTION)  # which says that the link was refused


def test_in_a_sleep_there_is_no_connection_and_after_it_what_rang_is_seen(
    app: Demo, session_bus: SessionBus, tmp_path: Path
) -> None:
    def log() -> str:
        return "".join(each.read_text() for each in tmp_path.glob("profile/logs/*.log*"))

    session_bus.call(MANAGER, "Sleep", "b", True)
    app.program.wait_until(lambda: may_sleep(session_bus), "the computer may sleep")
    app.program.wait_until(lambda: "disconnected: " in log(), "the connection has ended")
    app.ring("+16135550123", "Jordan Blake")
    assert app.display.find_window(POP) is None
    session_bus.call(MANAGER, "Sleep", "b", False)
    app.display.wait_for_window(POP)


def test_who_is_started_hidden_without_a_tray_can_be_found(
    display: Display, tmp_path: Path
) -> None:
    no_bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null"}
    command = [sys.executable, "-m", "callcontrol", "--hidden", "--profile", str(tmp_path / "p")]
    with running(command, display.environment | no_bus) as program:

        def small() -> int | None:
            found = subprocess.run(
                ["xdotool", "search", "--name", "^Call Control$"],
                env=display.environment,
                capture_output=True,
                text=True,
                check=False,
            ).stdout.split()
            states = {each: x_state(display, int(each)) for each in found}
            return next((int(each) for each, state in states.items() if state == "Iconic"), None)

        window = program.wait_until(small, "a small window", 20)
        display.activate(window)
        wait_until(lambda: x_state(display, window) == "Normal", "the window")
