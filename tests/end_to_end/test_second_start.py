"""The program is started again: the first one does what the second was asked for.

Real processes; on a real screen where it matters who has the keyboard.
"""

import itertools
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from callcontrol.paths import Paths
from tests.callcontrol.calls.test_dial_request import CODES, HOSTILE
from tests.fixtures.display import Display
from tests.fixtures.programs import Program, private_environment, running, wait_until

SHOWN = "the window comes forward"
ASKED = "asking whether to dial"
REFUSED = "refused to dial"
LINK = "tel:+1-613-555-0123"

# The other program that the user types into.
WRITER = """
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
paper = QPlainTextEdit(windowTitle="Letter")
paper.textChanged.connect(lambda: print(repr(paper.toPlainText()), flush=True))
paper.showMaximized()
app.exec()
"""


class Profile:
    """One profile, and the starts of the program in it."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self.folder = folder
        self._paths = Paths.in_folder(folder)
        self._environment = {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            **environment,
        }

    def starting(self, *words: str) -> AbstractContextManager[Program]:
        return running([*_command(self.folder), *words], self._environment)

    @contextmanager
    def started(self, *words: str) -> Iterator[Program]:
        """The program, from when it can be reached."""
        before = self.sockets()
        with self.starting(*words) as program:
            program.wait_until(lambda: self.sockets() - before, "it listens", 20)
            yield program

    def sockets(self) -> set[tuple[Path, int]]:
        """Where a program listens or has listened, each with the time when it began to."""
        runtime = Path(self._environment["XDG_RUNTIME_DIR"])
        found = (*self.folder.glob("socket"), *runtime.glob("callcontrol-*"))
        return {(path, path.lstat().st_ctime_ns) for path in found}

    def start_again(
        self, *words: str, python: tuple[str, ...] = ()
    ) -> "subprocess.CompletedProcess[str]":
        """Another start, to its end."""
        return subprocess.run(
            [*_command(self.folder, *python), *words],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def log(self) -> str:
        return self._paths.log.read_text() if self._paths.log.exists() else ""

    def wait_for(self, program: Program, entry: str, times: int = 1) -> None:
        program.wait_until(lambda: self.log().count(entry) >= times, f"logged: {entry}", 20)


def _command(folder: Path, *python: str) -> list[str]:
    return [sys.executable, *python, "-m", "callcontrol", "--profile", str(folder)]


@pytest.fixture(name="profile")
def _profile() -> Iterator[Profile]:
    with private_environment() as environment:
        yield Profile(environment, Path(environment["HOME"], "profile"))


def test_a_second_start_raises_the_first_and_ends_at_once(profile: Profile) -> None:
    with profile.started() as first:
        second = profile.start_again(python=("-X", "importtime"))
        assert second.returncode == 0
        assert not second.stdout
        loaded = {line.split("|")[-1].strip() for line in second.stderr.splitlines()}
        assert "callcontrol.ui.instance_channel" in loaded
        assert not {"PySide6.QtWidgets", "PySide6.QtGui", "qasync", "asyncio"} & loaded
        profile.wait_for(first, SHOWN)
    assert first.process.returncode == 0


def test_what_is_to_be_dialled_reaches_the_first(profile: Profile) -> None:
    with profile.started() as first:
        for words in (["dial", "2882"], ["dial", "--", "2882"], [LINK]):
            assert profile.start_again(*words).returncode == 0
        profile.wait_for(first, "started again, to dial", 3)
        profile.wait_for(first, ASKED)
    assert "555" not in profile.log()
    assert "2882" not in profile.log()


@pytest.mark.parametrize("words", [["dial", "2882"], [LINK], ["CALLTO:2882"], ["demo", LINK]])
def test_a_link_starts_the_program_where_none_runs(profile: Profile, words: list[str]) -> None:
    with profile.started(*words) as first:
        profile.wait_for(first, ASKED)
        assert profile.start_again().returncode == 0


def test_without_a_program_there_is_no_call_to_go_to(profile: Profile) -> None:
    with profile.starting("jump") as start:
        assert start.process.wait(timeout=20) == 1
        assert "does not run in this profile" in start.output()


def test_after_a_kill_it_starts_as_ever(profile: Profile) -> None:
    with profile.started() as killed:
        os.kill(killed.process.pid, signal.SIGKILL)
        killed.process.wait()
    assert profile.sockets()  # left behind, and in nobody's way
    with profile.started() as first:
        assert profile.start_again().returncode == 0
        profile.wait_for(first, SHOWN)


def test_who_waits_for_one_that_dies_takes_its_place(profile: Profile) -> None:
    with profile.started() as hung:
        os.kill(hung.process.pid, signal.SIGSTOP)
        with profile.starting(LINK) as heir:
            os.kill(hung.process.pid, signal.SIGKILL)
            hung.process.wait()
            profile.wait_for(heir, ASKED)
            assert profile.start_again().returncode == 0
            profile.wait_for(heir, SHOWN)


def test_one_that_does_not_answer_is_named(profile: Profile) -> None:
    with profile.started() as hung:
        os.kill(hung.process.pid, signal.SIGSTOP)
        try:
            second = profile.start_again(LINK)
        finally:
            os.kill(hung.process.pid, signal.SIGCONT)
    assert second.returncode == 1
    assert second.stderr == (
        "callcontrol: another one is running in this profile, and did not take this over.\n"
    )


def test_two_profiles_run_side_by_side(profile: Profile) -> None:
    with private_environment() as environment:
        other = Profile(environment, Path(environment["HOME"], "x" * 120, "profile"))
        with profile.started() as one, other.started() as two:
            assert other.start_again().returncode == 0
            other.wait_for(two, SHOWN)
            assert SHOWN not in profile.log()
            assert one.process.poll() is None


def test_of_many_starts_at_once_one_stays(profile: Profile) -> None:
    with ExitStack() as stack:
        programs = [stack.enter_context(profile.starting()) for _ in range(6)]

        def still_there() -> list[Program]:
            return [each for each in programs if each.process.poll() is None]

        wait_until(lambda: len(still_there()) == 1, "one is left", 20)
        (first,) = still_there()
        assert [each.process.returncode for each in programs if each is not first] == [0] * 5
        profile.wait_for(first, SHOWN, 5)


def test_the_smoke_run_is_not_taken_over_by_another_program(profile: Profile) -> None:
    with profile.started():
        assert profile.start_again("demo", "--smoke").returncode == 1


class Office:
    """The simulator of a demo that runs."""

    def __init__(self, program: Program) -> None:
        def announcement() -> str:
            lines = (line for line in program.output().splitlines() if line.startswith("{"))
            return next(lines, "")

        said = program.wait_until(announcement, "the simulator's first line", 20)
        self._url = json.loads(said)["url"]
        program.wait_until(lambda: self._state()["subscriptions"], "subscribed", 20)

    def _state(self) -> dict[str, Any]:
        told: dict[str, Any] = httpx.get(
            f"{self._url}/simulator/state", trust_env=False, verify=False
        ).json()
        return told

    def dialled(self) -> list[str]:
        """To whom our phone has a call."""
        return [json.dumps(call) for call in self._state()["calls"]]

    def ring(self, number: str) -> None:
        """Let ``number`` call our phone."""
        self._say("/simulator/calls", {"from": number, "to": "2881"})

    def stop_ringing(self) -> None:
        """The caller gives up."""
        (call,) = (each for each in self._state()["calls"] if each["endpointId"] == "2881")
        self._say(
            f"/simulator/endpoints/2881/calls/{call['callId']}", {"action": "far_end_hangs_up"}
        )

    def _say(self, path: str, body: dict[str, str]) -> None:
        url = self._url + path
        httpx.post(url, json=body, trust_env=False, verify=False).raise_for_status()


def test_hostile_links_never_dial(profile: Profile) -> None:
    links = [text for text in HOSTILE if text.isprintable() and not text.startswith("-")]
    links += ["tel:+1613\n5550123", "tel:\x1b[2J999"]
    assert len(links) >= 20
    with profile.started("demo") as first:
        office = Office(first)
        for count, link in enumerate(links, 1):
            assert profile.start_again("dial", link).returncode == 0, link
            profile.wait_for(first, REFUSED, count)
        for code in CODES:
            assert profile.start_again("dial", code).returncode == 0, code
        profile.wait_for(first, ASKED)
        assert office.dialled() == []
    assert first.process.returncode == 0


@pytest.mark.parametrize("words", [["dial"], ["dial", "1", "2"], [LINK, LINK], ["dial", "--smoke"]])
def test_what_is_no_command_is_refused_before_anything_starts(
    profile: Profile, words: list[str]
) -> None:
    assert profile.start_again(*words).returncode == 2
    assert not profile.folder.exists()


QUESTION = "Call a number?"


@pytest.fixture(name="seen")
def _seen(display: Display, tmp_path: Path) -> Profile:
    return Profile(display.environment, tmp_path / "profile")


def test_the_first_comes_back_from_the_taskbar(display: Display, seen: Profile) -> None:
    with seen.started():
        window = display.wait_for_window("Call Control")
        subprocess.run(
            ["xdotool", "windowminimize", str(window)], env=display.environment, check=True
        )
        wait_until(lambda: display.find_window("Call Control") is None, "the window is small")
        assert seen.start_again().returncode == 0
        wait_until(lambda: display.active_window() == "Call Control", "the window is in front")


def test_a_link_asks_without_taking_the_keyboard_and_a_click_dials(
    display: Display, seen: Profile
) -> None:
    with ExitStack() as stack:
        first = stack.enter_context(seen.started("demo"))
        office = Office(first)
        display.wait_for_window("Call Control")
        writer = stack.enter_context(running([sys.executable, "-c", WRITER], display.environment))
        display.activate(display.wait_for_window("Letter"))
        writer.wait_until(lambda: display.active_window() == "Letter", "the letter is typed into")
        assert seen.start_again("tel:2882").returncode == 0
        question = display.wait_for_window(QUESTION)
        display.press("a", "space", "Return", "b")
        writer.wait_until(lambda: repr("a \nb") in writer.output(), "no key is lost")
        assert display.active_window() == "Letter"
        assert office.dialled() == []
        box = display.window_geometry(question)
        places = itertools.count(box.x + box.width // 4)  # xdotool waits until the pointer moves

        def dialled() -> list[str]:
            if display.find_window(QUESTION) is not None:
                display.click(next(places), box.y + box.height - 32)
            return office.dialled()

        wait_until(dialled, "the phone dials")
        assert any("2882" in call for call in office.dialled())
        assert display.find_window(QUESTION) is None
