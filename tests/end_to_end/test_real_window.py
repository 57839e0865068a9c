"""The program in real windows: under a window manager, beside another program that is typed into.

What offscreen Qt cannot show: who has the keyboard, what lies on top, and how it all ends.
"""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from callcontrol.ui.screen_pop import GRACE_MS
from tests.fixtures.display import Display
from tests.fixtures.programs import Program, running, wait_until

# The other program: it fills the screen, and writes each letter down as soon as it gets it.
WRITER = """
import json
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
paper = QPlainTextEdit(windowTitle="Letter")
paper.textChanged.connect(lambda: print(json.dumps(paper.toPlainText()), flush=True))
paper.showMaximized()
app.exec()
"""

# Spaces and line ends answer calls and press buttons in programs that take the keyboard.
LETTER = "Dear Sir or Madam\n\nwe are  glad to hear that \nyou will come \non the second of May "

CALLERS = [(f"+1613555012{number}", f"Caller {number}") for number in range(5)]


@dataclass(frozen=True)
class Demo:
    """The running program and its simulator."""

    program: Program
    display: Display
    url: str

    def ring(self, number: str, name: str) -> str:
        """Let somebody call; the id of the call at our phone."""
        body = {"from": number, "from_name": name, "to": "2881"}
        told = httpx.post(
            f"{self.url}/simulator/calls", json=body, trust_env=False, verify=False
        ).json()
        return str(told["to"]["call_id"])

    def state(self, call_id: str) -> str:
        """In which state the exchange has a call of ours."""
        calls = self.exchange()["calls"]
        ours = (c for c in calls if c["endpointId"] == "2881" and c["conversation"])
        return next((str(c["state"]) for c in ours if _raw(c["callId"]) == call_id), "gone")

    def exchange(self) -> dict[str, Any]:
        told: dict[str, Any] = httpx.get(
            f"{self.url}/simulator/state", trust_env=False, verify=False
        ).json()
        return told

    def wait_for_pop(self, name: str) -> int:
        return self.display.wait_for_window(f"Incoming call from {name}")

    def click_answer(self, pop: int, *, at: int = 50) -> None:
        """Answer is the first button of the lowest row; ``at`` so many pixels from the left."""
        box = self.display.window_geometry(pop)
        self.display.click(box.x + at, box.y + box.height - 30)


def _raw(call_id: str) -> str:
    return call_id.removeprefix("call-").split("/")[-1]


@contextmanager
def demo(display: Display, environment: dict[str, str], profile: Path) -> Iterator[Demo]:
    """Run the program's demo until it is signed in and hears of calls."""
    command = [sys.executable, "-m", "callcontrol", "demo", "--profile", str(profile)]
    with running(command, environment) as program:

        def announcement() -> str:
            lines = (line for line in program.output().splitlines() if line.startswith("{"))
            return next(lines, "")

        url = json.loads(program.wait_until(announcement, "the simulator's first line", 20))["url"]
        started = Demo(program, display, url)
        program.wait_until(lambda: started.exchange()["subscriptions"], "subscribed", 20)
        yield started


@pytest.fixture(name="app")
def _app(display: Display, tmp_path: Path) -> Iterator[Demo]:
    # Without an address Qt would start a bus of its own, which outlives the program.
    no_bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null"}
    with demo(display, display.environment | no_bus, tmp_path / "profile") as started:
        yield started


@pytest.fixture(name="writer")
def _writer(app: Demo, display: Display) -> Iterator[Program]:
    """Another program, which has the keyboard; it is there after the main window has opened."""
    display.wait_for_window("Call Control")
    with running([sys.executable, "-c", WRITER], display.environment) as writer:
        display.activate(display.wait_for_window("Letter"))
        writer.wait_until(
            lambda: display.active_window() == "Letter", "the letter has the keyboard"
        )
        assert app.program.process.poll() is None
        yield writer


def write_letter(display: Display) -> None:
    first, *rest = LETTER.split("\n")
    display.type_text(first)
    for line in rest:
        display.press("Return")
        display.type_text(line)


def written(writer: Program) -> str:
    lines = writer.output().splitlines()
    return str(json.loads(lines[-1])) if lines else ""


def has_written(writer: Program, more_than: int) -> bool:
    return len(written(writer)) > more_than


def x_state(display: Display, window: int) -> str:
    """Normal, Iconic or Withdrawn, as the window manager has it."""
    told = subprocess.run(
        ["xprop", "-id", str(window), "WM_STATE"],
        env=display.environment,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    return told.split("window state:")[1].split()[0] if "window state:" in told else ""


def close_window(display: Display, window: int) -> None:
    """Ask for it as the cross in the title bar does, by the window manager's key."""
    for patience in (2, 2, 10):  # on a busy screen a key may get lost on its way
        display.activate(window)
        display.press("alt+F4")
        with suppress(AssertionError):
            wait_until(lambda: x_state(display, window) != "Normal", "it closes", timeout=patience)
            return
    raise AssertionError("the window does not close")


def has_left_no_child(program: Program) -> bool:
    """Whether nothing runs any more of what the program, which has ended, had started."""
    try:
        os.killpg(program.process.pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_calls_that_pop_up_take_no_keystroke_from_whoever_writes(
    app: Demo, writer: Program, display: Display
) -> None:
    typing = threading.Thread(target=write_letter, args=[display])
    typing.start()
    ids = []
    for count, caller in enumerate(CALLERS):
        least = 10 * count
        writer.wait_until(partial(has_written, writer, least), "some letters")
        ids.append(app.ring(*caller))
    for _, name in CALLERS:
        app.wait_for_pop(name)
        assert display.active_window() == "Letter"
    typing.join()
    writer.wait_until(lambda: len(written(writer)) >= len(LETTER), "the whole letter")
    assert written(writer) == LETTER
    assert [app.state(call_id) for call_id in ids] == ["ringing"] * len(ids)
    assert display.active_window() == "Letter"


def test_a_pop_lies_on_top_and_its_click_answers_without_taking_the_keyboard(
    app: Demo, writer: Program, display: Display
) -> None:
    for number, name in CALLERS:
        begun = time.monotonic()
        call_id = app.ring(number, name)
        pop = app.wait_for_pop(name)
        app.click_answer(pop)
        if time.monotonic() - begun < GRACE_MS / 1000:
            break  # else the computer was too busy to click in time, and the call is answered
    else:
        pytest.fail("too slow a computer for this test")
    grace_is_over = time.monotonic() + GRACE_MS / 1000
    wait_until(lambda: time.monotonic() > grace_is_over, "the time without clicks is over")
    assert app.state(call_id) == "ringing"  # that click was meant for the letter
    app.click_answer(pop, at=60)
    wait_until(lambda: app.state(call_id) == "connected", "the call is answered")
    wait_until(lambda: display.find_window(f"Incoming call from {name}") is None, "the pop goes")
    assert display.active_window() == "Letter"
    display.type_text("yes ")
    writer.wait_until(lambda: written(writer) == "yes ", "the letter still gets the keys")


def test_a_pop_goes_by_itself_when_the_caller_gives_up(app: Demo, display: Display) -> None:
    app.ring(*CALLERS[0])
    app.wait_for_pop("Caller 0")
    (far,) = (c for c in app.exchange()["calls"] if c["endpointId"] != "2881")
    httpx.post(
        f"{app.url}/simulator/endpoints/{far['endpointId']}/calls/{_raw(far['callId'])}",
        json={"action": "end"},
        trust_env=False,
        verify=False,
    ).raise_for_status()
    wait_until(lambda: display.find_window("Incoming call from Caller 0") is None, "the pop goes")


def test_without_a_tray_closing_only_makes_the_window_small(app: Demo, display: Display) -> None:
    window = display.wait_for_window("Call Control")
    close_window(display, window)
    wait_until(lambda: x_state(display, window) == "Iconic", "the window is made small")
    assert app.program.process.poll() is None
    app.ring(*CALLERS[0])
    app.wait_for_pop("Caller 0")
    assert x_state(display, window) == "Iconic"  # a call does not bring the window back
    display.activate(window)
    wait_until(lambda: x_state(display, window) == "Normal", "the window is back")


def test_quitting_by_keyboard_ends_everything_in_order(
    app: Demo, display: Display, tmp_path: Path
) -> None:
    display.activate(display.wait_for_window("Call Control"))
    app.ring(*CALLERS[0])  # in the middle of a call as well
    app.wait_for_pop("Caller 0")
    display.press("ctrl+q")
    assert app.program.process.wait(timeout=5) == 0
    wait_until(lambda: has_left_no_child(app.program), "its simulator has ended too", timeout=5)
    assert display.find_window("Incoming call from Caller 0") is None
    assert "Traceback" not in app.program.output()
    assert (tmp_path / "profile" / "history.sqlite3").exists()
