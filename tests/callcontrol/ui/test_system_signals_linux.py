"""Lock and sleep as a Linux desktop tells them: a real bus with a login manager of the test's."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

pytest.importorskip("jeepney")  # D-Bus is of Linux

from tests.fixtures.login_manager import LOGIND, MANAGER, SAVER, SCREEN_SAVER
from tests.fixtures.programs import Program, private_environment, running
from tests.fixtures.session_bus import SessionBus

# It says what it is told, each thing on a line.
FOLLOWER = """
from PySide6.QtWidgets import QApplication, QWidget
from callcontrol.ui.system_signals import SystemSignals
app = QApplication([])
window = QWidget()
signals = SystemSignals(window)
signals.lock_changed.connect(lambda locked: print("locked" if locked else "unlocked", flush=True))
signals.going_to_sleep.connect(lambda: print("sleep", flush=True))
signals.woken.connect(lambda: print("woken", flush=True))
signals.follow()
print("follows", flush=True)
app.exec()
"""


@contextmanager
def following(bus: SessionBus, **more: str) -> Iterator[tuple[Program, Callable[[str], None]]]:
    """The program that listens; the function waits for what it says next."""
    environment = bus.environment | {
        "DBUS_SYSTEM_BUS_ADDRESS": bus.address,
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }
    said: list[str] = []
    with running([sys.executable, "-c", FOLLOWER], environment) as program:

        def hears(news: str) -> None:
            said.append(news)
            program.wait_until(lambda: told(program)[: len(said)] == said, f"it says {news}")

        hears("follows")
        yield program, hears


def told(program: Program) -> list[str]:
    return [line for line in program.output().splitlines() if "plugin" not in line]


@contextmanager
def desktop(bus: SessionBus) -> Iterator[None]:
    with running([sys.executable, "-m", "tests.fixtures.login_manager"], bus.environment) as server:
        server.wait_until(lambda: bus.has(LOGIND) and bus.has(SAVER), "the desktop is up")
        yield


def may_sleep(bus: SessionBus) -> bool:
    return bool(bus.call(MANAGER, "MaySleep")[0])


def test_what_locks_the_screen_is_heard_whoever_says_it(session_bus: SessionBus) -> None:
    with desktop(session_bus), following(session_bus) as (program, hears):
        program.wait_until(lambda: not may_sleep(session_bus), "it is known to the login manager")
        session_bus.call(SCREEN_SAVER, "Activate", "b", True)
        hears("locked")
        session_bus.call(MANAGER, "Lock", "b", True)  # the same, said by another
        session_bus.call(SCREEN_SAVER, "Activate", "b", False)
        session_bus.call(MANAGER, "Lock", "b", False)
        hears("unlocked")
        session_bus.call(MANAGER, "Lock", "b", True)
        hears("locked")


def test_a_screen_that_is_locked_already_is_known(session_bus: SessionBus) -> None:
    with desktop(session_bus):
        session_bus.call(MANAGER, "Lock", "b", True)
        with following(session_bus) as (_, hears):
            hears("locked")


def test_a_screen_saver_that_is_gone_locks_nothing(session_bus: SessionBus) -> None:
    with following(session_bus) as (_, hears):
        with desktop(session_bus):
            session_bus.call(SCREEN_SAVER, "Activate", "b", True)
            hears("locked")
        hears("unlocked")


def test_a_sleep_waits_until_the_program_is_ready_and_so_does_the_next(
    session_bus: SessionBus,
) -> None:
    with desktop(session_bus), following(session_bus) as (program, hears):
        for _ in range(2):
            session_bus.call(MANAGER, "Sleep", "b", True)
            hears("sleep")
            program.wait_until(lambda: may_sleep(session_bus), "it lets the computer sleep")
            session_bus.call(MANAGER, "Sleep", "b", False)
            hears("woken")
            program.wait_until(lambda: not may_sleep(session_bus), "it asks for time again")


def test_without_a_bus_nothing_is_locked_and_nothing_is_said() -> None:
    with private_environment() as environment:
        nowhere = f"unix:path={environment['HOME']}/none"
        more = {"DBUS_SYSTEM_BUS_ADDRESS": nowhere, "QT_QPA_PLATFORM": "offscreen"}
        with running([sys.executable, "-c", FOLLOWER], environment | more) as program:
            program.wait_until(lambda: told(program) == ["follows"], "it begins")


@pytest.mark.parametrize("stranger", ["", "1"])
def test_any_session_is_asked_for_by_its_name(session_bus: SessionBus, stranger: str) -> None:
    with (
        desktop(session_bus),
        following(session_bus, XDG_SESSION_ID=stranger) as (_, hears),
    ):
        session_bus.call(MANAGER, "Lock", "b", True)
        hears("locked")
