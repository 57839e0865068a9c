"""Pops in a real window manager: a hundred while somebody types, and who has the keyboard when.

Keys come at ten a second, as from somebody who types well; what they did is read from the program
that was typed into, from the exchange, from the window manager and from the history on disk.
"""

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.end_to_end.test_real_window import (  # noqa: F401 - the fixtures are used by name
    CALLERS,
    Demo,
    _app,
    _writer,
    demo,
    written,
)
from tests.fixtures.display import Display
from tests.fixtures.programs import Program, running, wait_until

# It writes down every key, also those that leave no letter.
TYPIST = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
class Paper(QWidget):
    def keyPressEvent(self, event):
        if not event.isAutoRepeat():
            print(Qt.Key(event.key()).name.removeprefix("Key_"), flush=True)
app = QApplication([])
paper = Paper(windowTitle="Keys")
paper.showMaximized()
app.exec()
"""

ROUNDS, AT_ONCE = 10, 10
KEYS = ["D", "Space", "Return", "A", "Escape", "R", "I", "Tab", "Space", "Return"]

# It fills the screen, as a presentation does.
SHOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
show = QWidget(windowTitle="Show")
show.showFullScreen()
app.exec()
"""


@contextmanager
def other_program(display: Display, code: str, title: str) -> Iterator[Program]:
    """Another program, whose window has the keyboard."""
    with running([sys.executable, "-c", code], display.environment) as program:
        display.activate(display.wait_for_window(title))
        program.wait_until(lambda: display.active_window() == title, f"{title} has the keyboard")
        yield program


@contextmanager
def typing(display: Display) -> Iterator[list[str]]:
    """Type ten keys a second into whatever has the keyboard; the keys, as Qt calls them."""
    typed: list[str] = []
    is_over = threading.Event()
    names = [key if key in {"Return", "Escape", "Tab"} else key.lower() for key in KEYS]

    def type_on() -> None:
        while not is_over.is_set():
            display.press(*names, delay=100)
            typed.extend(KEYS)

    fingers = threading.Thread(target=type_on)
    fingers.start()
    try:
        yield typed
    finally:
        is_over.set()
        fingers.join()


def ring(app: Demo, number: str, name: str) -> tuple[str, tuple[str, str]]:
    """Let somebody call: the call at our phone, and their own leg."""
    body = {"from": number, "from_name": name, "to": "2881"}
    told = httpx.post(f"{app.url}/simulator/calls", json=body, trust_env=False, verify=False).json()
    return str(told["to"]["call_id"]), (told["from"]["endpoint_id"], told["from"]["call_id"])


def hang_up(app: Demo, far: tuple[str, str]) -> None:
    path = f"{app.url}/simulator/endpoints/{far[0]}/calls/{far[1]}"
    httpx.post(path, json={"action": "end"}, trust_env=False, verify=False).raise_for_status()


def ringing_here(app: Demo) -> set[str]:
    calls = [call for call in app.exchange()["calls"] if call["endpointId"] == "2881"]
    assert {call["state"] for call in calls} <= {"ringing"}
    return {str(call["callId"]).rpartition("/")[2] for call in calls}


def pops_of(display: Display, names: str) -> int:
    """How many pops are on the screen of callers whose names begin so."""
    command = ["xdotool", "search", "--onlyvisible", "--name", f"^Incoming call from {names}"]
    found = subprocess.run(
        command, env=display.environment, capture_output=True, text=True, check=False
    )
    return len(found.stdout.split())


def wait_for_pops(display: Display, names: str, count: int) -> None:
    wait_until(lambda: pops_of(display, names) == count, f"{count} pops of {names}")


def play_round(app: Demo, display: Display, number: int) -> str:
    """Ten callers, at once or one after another, of whom all but one give up; the one who stays."""
    rung = []
    for caller in range(AT_ONCE):
        rung.append(ring(app, f"+1613555{number}0{caller:02}", f"Round {number} {caller}"))
        if number % 2:
            wait_for_pops(display, f"Round {number}", len(rung))
    wait_for_pops(display, f"Round {number}", AT_ONCE)
    for _, far in rung[:-1]:
        hang_up(app, far)
    stays = rung[-1][0]
    assert stays in ringing_here(app)
    return stays


def jump(display: Display, profile: Path) -> None:
    """What a key does that the desktop's own settings give to ``callcontrol jump``."""
    command = [sys.executable, "-m", "callcontrol", "--profile", str(profile), "jump"]
    subprocess.run(command, env=display.environment, check=True, timeout=20)


def outcomes(profile: Path) -> dict[str, int]:
    """What the program's history says became of the calls."""
    with sqlite3.connect(profile / "history.sqlite3") as history:
        return dict(history.execute("select outcome, count(*) from call_log group by outcome"))


def wait_active(display: Display, title: str) -> None:
    wait_until(lambda: display.active_window() == title, f"{title} has the keyboard")


@pytest.fixture(name="profile")
def _profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def test_a_hundred_pops_take_no_key_from_whoever_types(
    app: Demo, display: Display, profile: Path
) -> None:
    display.wait_for_window("Call Control")
    watch = ["xprop", "-root", "-spy", "_NET_ACTIVE_WINDOW"]
    with (
        other_program(display, TYPIST, "Keys") as typist,
        running(watch, display.environment) as watcher,
    ):
        watcher.wait_until(watcher.output, "the window manager says who has the keyboard")
        with typing(display) as keys:
            stay = {play_round(app, display, number) for number in range(ROUNDS)}
        typist.wait_until(lambda: len(typist.output().split()) >= len(keys), "every key")
        assert typist.output().split() == keys
        assert watcher.output().count("\n") == 1  # no other window had the keyboard in between
        assert display.active_window() == "Keys"
    # on a busy computer the rounds take longer than the exchange lets anybody ring
    assert ringing_here(app) <= stay
    gave_up = ROUNDS * (AT_ONCE - 1)
    wait_until(lambda: outcomes(profile).get("missed", 0) >= gave_up, "who gave up was missed")
    became = outcomes(profile)
    assert became.keys() <= {"in_progress", "missed"}
    assert sum(became.values()) == ROUNDS * AT_ONCE


def test_keys_in_our_own_window_do_nothing_to_a_call_that_has_just_come(
    app: Demo, display: Display
) -> None:
    display.activate(display.wait_for_window("Call Control"))
    wait_active(display, "Call Control")
    call_id = app.ring(*CALLERS[0])
    app.wait_for_pop("Caller 0")
    keys = ["space", "Return", "Escape", "space", "Return"] * 4
    subprocess.run(["xdotool", "key", "--delay", "100", *keys], env=display.environment, check=True)
    assert ringing_here(app) == {call_id}
    assert display.find_window("Incoming call from Caller 0") is not None
    assert display.active_window() == "Call Control"


def test_the_jump_key_gives_the_keyboard_to_the_pop_and_escape_gives_it_back(
    app: Demo, writer: Program, display: Display, profile: Path
) -> None:
    call_id = app.ring(*CALLERS[0])
    pop = "Incoming call from Caller 0"
    app.wait_for_pop("Caller 0")
    jump(display, profile)
    wait_active(display, pop)
    display.press("space", "Return")  # no button has the keyboard yet
    display.press("Escape")
    wait_active(display, "Letter")
    display.type_text("a r i ")
    writer.wait_until(lambda: written(writer) == "a r i ", "the letter has the keyboard")
    assert ringing_here(app) == {call_id}
    jump(display, profile)
    wait_active(display, pop)
    display.press("a")
    wait_until(lambda: app.state(call_id) == "connected", "the call is answered")
    wait_active(display, "Letter")
    display.type_text("yes")
    writer.wait_until(lambda: written(writer) == "a r i yes", "the letter has the keyboard")


def test_arrows_lead_to_the_buttons_and_the_keyboard_goes_back_after_the_action(
    app: Demo, writer: Program, display: Display, profile: Path
) -> None:
    first, second = app.ring(*CALLERS[0]), app.ring(*CALLERS[1])
    for name in ("Caller 0", "Caller 1"):
        app.wait_for_pop(name)
    jump(display, profile)
    wait_active(display, "Incoming call from Caller 0")
    jump(display, profile)  # to the next one
    wait_active(display, "Incoming call from Caller 1")
    display.press("Right", "Right", "Right", "space")  # Answer, Redirect…, Ignore
    wait_active(display, "Letter")
    wait_until(lambda: display.find_window("Incoming call from Caller 1") is None, "ignored")
    assert ringing_here(app) == {first, second}
    jump(display, profile)
    wait_active(display, "Incoming call from Caller 0")
    display.press("r")
    wait_active(display, "Call Control")
    display.type_text("2882")
    display.press("Return")
    wait_until(lambda: app.state(first) == "gone", "the call is redirected")
    wait_active(display, "Letter")
    assert writer.process.poll() is None


def test_a_click_beside_the_buttons_brings_the_keyboard_too(
    app: Demo, writer: Program, display: Display
) -> None:
    call_id = app.ring(*CALLERS[0])
    box = display.window_geometry(app.wait_for_pop("Caller 0"))

    def click_until_it_counts() -> bool:
        display.click(box.x + box.width // 2, box.y + 40)
        return display.active_window() == "Incoming call from Caller 0"

    wait_until(click_until_it_counts, "the pop has the keyboard")
    display.press("Escape")
    wait_active(display, "Letter")
    assert ringing_here(app) == {call_id}
    assert writer.process.poll() is None


def test_without_a_call_the_jump_key_brings_the_window(
    app: Demo, writer: Program, display: Display, profile: Path
) -> None:
    jump(display, profile)
    wait_active(display, "Call Control")
    assert app.program.process.poll() is None
    assert writer.process.poll() is None


def test_a_pop_is_drawn_elsewhere_and_later_ones_follow_also_after_a_restart(
    display: Display, profile: Path
) -> None:
    no_bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null"}
    environment = display.environment | no_bus
    with demo(display, environment, profile) as app:
        app.ring(*CALLERS[0])
        before = display.window_geometry(app.wait_for_pop("Caller 0"))

        def drag() -> bool:
            box = display.window_geometry(app.wait_for_pop("Caller 0"))
            if (box.x, box.y) != (before.x, before.y):
                return True
            steps = ["mousedown", "1", "mousemove_relative", "--sync", "--", "-300", "-150"]
            grip = [str(box.x + 200), str(box.y + 40)]
            subprocess.run(
                ["xdotool", "mousemove", "--sync", *grip, *steps, "mouseup", "1"],
                env=display.environment,
                check=True,
            )
            return False

        wait_until(drag, "the pop is drawn away")  # its first half second takes no mouse
        first = display.window_geometry(app.wait_for_pop("Caller 0"))
        assert (first.x, first.y) == (before.x - 300, before.y - 150)
        app.ring(*CALLERS[1])
        second = display.window_geometry(app.wait_for_pop("Caller 1"))
        assert second.x == first.x
        assert second.y + second.height < first.y
        kept = json.loads((profile / "settings.json").read_text())
        assert kept["pop_offset"] == [1280 - first.x - first.width, 800 - first.y - first.height]
    with demo(display, environment, profile) as app:
        app.ring(*CALLERS[2])
        again = display.window_geometry(app.wait_for_pop("Caller 2"))
        assert (again.x, again.y) == (first.x, first.y)


def test_no_pop_disturbs_what_fills_the_screen_but_it_comes_when_that_is_over(
    app: Demo, display: Display, profile: Path
) -> None:
    display.wait_for_window("Call Control")
    with other_program(display, SHOW, "Show"):
        call_id = app.ring(*CALLERS[0])
        _, far = ring(app, *CALLERS[1])
        hang_up(app, far)
        # what is in the history has been told to the screen; pops would be there by now
        both = {"in_progress": 1, "missed": 1}
        app.program.wait_until(lambda: outcomes(profile) == both, "the program knows both")
        assert ringing_here(app) == {call_id}
        assert pops_of(display, "Caller") == 0
        assert display.active_window() == "Show"
    app.wait_for_pop("Caller 0")
    assert pops_of(display, "Caller") == 1
