"""Keys through the desktop's portal: a real bus, and a portal by the published interface."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("jeepney")  # D-Bus is of Linux

from jeepney import DBusAddress

from callcontrol.global_keys import GlobalAction, KeyState
from callcontrol.ui import key_words
from callcontrol.ui.global_keys_portal import PortalKeys
from tests.callcontrol.ui.key_ear import Ear, keys
from tests.fixtures import shortcuts_portal
from tests.fixtures.programs import Program, running
from tests.fixtures.session_bus import SessionBus

TESTER = DBusAddress(shortcuts_portal.PATH, shortcuts_portal.NAME, "test.Portal")


@contextmanager
def portal(bus: SessionBus, answers: str = "yes") -> Iterator[Program]:
    command: list[str | Path] = [
        sys.executable,
        Path(shortcuts_portal.__file__),
        bus.address,
        answers,
    ]
    with running(command, bus.environment) as program:
        program.wait_until(lambda: bus.has(shortcuts_portal.NAME), "the portal is there")
        yield program


@contextmanager
def listening(bus: SessionBus, ear: Ear) -> Iterator[PortalKeys]:
    listener = PortalKeys(ear.pressed, ear.told, key_words.title, bus.address)
    try:
        yield listener
    finally:
        listener.close()


async def ended() -> None:
    """Until nothing of a listener is under way."""
    running = [task for task in asyncio.all_tasks() if task.get_name() == "global keys"]
    async with asyncio.timeout(10):
        await asyncio.gather(*running, return_exceptions=True)


async def test_the_user_grants_keys_and_they_arrive(session_bus: SessionBus) -> None:
    ear = Ear()
    with portal(session_bus) as program, listening(session_bus, ear) as listener:
        listener.want(keys(jump="Ctrl+Alt+J", end="Ctrl+Alt+E"))
        assert {*ear.states.values()} == {KeyState.WAITING}
        await ear.until(lambda ear: KeyState.WAITING not in ear.states.values())
        assert ear.states == {
            GlobalAction.JUMP: KeyState.REGISTERED,
            GlobalAction.END: KeyState.TAKEN,
        }
        assert "'preferred_trigger': ('s', 'CTRL+ALT+j')" in program.output()
        assert "'description': ('s', 'Go to the call')" in program.output()
        for pressed in ("jump", "explode", "jump"):
            session_bus.call(TESTER, "Press", "s", pressed)
        await ear.until(lambda ear: len(ear.heard) == 2)
        assert ear.heard == [GlobalAction.JUMP, GlobalAction.JUMP]
        listener.close()
        await ended()


async def test_a_user_who_says_no_is_understood(session_bus: SessionBus) -> None:
    ear = Ear()
    with portal(session_bus, "no"), listening(session_bus, ear) as listener:
        listener.want(keys(jump="Ctrl+Alt+J"))
        await ear.until(lambda ear: ear.states == {GlobalAction.JUMP: KeyState.TAKEN})
        await ended()


async def test_a_desktop_without_the_portal_is_said_to_be_one(session_bus: SessionBus) -> None:
    ear = Ear()
    with listening(session_bus, ear) as listener:
        listener.want(keys(jump="Ctrl+Alt+J"))
        await ear.until(lambda ear: ear.states == {GlobalAction.JUMP: KeyState.UNSUPPORTED})
        await ended()


async def test_a_portal_that_goes_takes_the_keys_with_it(session_bus: SessionBus) -> None:
    ear = Ear()
    with listening(session_bus, ear) as listener:
        with portal(session_bus):
            listener.want(keys(jump="Ctrl+Alt+J"))
            await ear.until(lambda ear: ear.states == {GlobalAction.JUMP: KeyState.REGISTERED})
        await ear.until(lambda ear: ear.states == {GlobalAction.JUMP: KeyState.UNSUPPORTED})
        await ended()
