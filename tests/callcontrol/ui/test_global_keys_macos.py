"""Keys of the whole macOS desktop, against a stand-in for Carbon: its calls, as the headers say."""

from ctypes import byref, c_void_p, memmove, sizeof
from typing import Any

import pytest

from callcontrol.global_keys import GlobalAction, KeyState
from callcontrol.ui.global_keys_macos import EventType, HotKeyId, MacKeys, four_letters
from tests.callcontrol.ui.key_ear import Ear, keys
from tests.callcontrol.ui.test_global_keys_windows import Function

COMMAND_OPTION, J = 0x0900, 0x26
EXISTS = -9878
"""eventHotKeyExistsErr."""


class Carbon:
    """An event is the number that its hot key was registered with."""

    def __init__(self) -> None:
        self.owners: dict[int, tuple[int, int]] = {}
        self.signature = 0
        self.handler: Any = None
        self.GetApplicationEventTarget = Function(lambda: 77)
        self.InstallEventHandler = Function(self._install)
        self.RemoveEventHandler = Function(self._remove)
        self.RegisterEventHotKey = Function(self._register)
        self.UnregisterEventHotKey = Function(self._unregister)
        self.GetEventParameter = Function(self._parameter)

    def _install(self, target: c_void_p, handler: Any, many: int, kinds: Any, *_: Any) -> int:
        kind: EventType = kinds._obj  # what ``byref`` points at
        assert (target.value, many) == (77, 1)
        assert (kind.event_class, kind.kind) == (four_letters(b"keyb"), 5)
        self.handler = handler
        return 0

    def _remove(self, _installed: c_void_p) -> int:
        self.handler = None
        return 0

    def _register(
        self, key: int, held: int, name: HotKeyId, _target: c_void_p, options: int, made: Any
    ) -> int:
        assert options == 0
        if (key, held) in self.owners.values():
            return EXISTS
        self.owners[name.number] = (key, held)
        self.signature = name.signature
        made._obj.value = name.number
        return 0

    def _unregister(self, made: c_void_p) -> int:
        del self.owners[made.value or 0]
        return 0

    def _parameter(
        self, event: int, name: int, kind: int, _: None, size: int, __: None, into: Any
    ) -> int:
        assert (name, kind) == (four_letters(b"----"), four_letters(b"hkid"))
        told = HotKeyId(self.signature, event)
        assert size == sizeof(told)
        memmove(into, byref(told), size)
        return 0


@pytest.fixture(name="carbon")
def _carbon() -> Carbon:
    return Carbon()


@pytest.fixture(name="ear")
def _ear() -> Ear:
    return Ear()


def test_a_key_is_registered_and_arrives(carbon: Carbon, ear: Ear) -> None:
    listener = MacKeys(ear.heard.append, ear.told, carbon)
    listener.want(keys(jump="Ctrl+Alt+J"))
    assert ear.states == {GlobalAction.JUMP: KeyState.REGISTERED}
    ((number, combination),) = carbon.owners.items()
    assert combination == (J, COMMAND_OPTION)
    assert carbon.handler(None, number, None) == 0
    assert ear.heard == [GlobalAction.JUMP]
    assert carbon.handler(None, number + 1, None) != 0
    assert ear.heard == [GlobalAction.JUMP]
    listener.close()
    assert not carbon.owners
    assert carbon.handler is None


def test_what_cannot_be_had_is_said(carbon: Carbon, ear: Ear) -> None:
    carbon.owners[99] = (J, COMMAND_OPTION)
    MacKeys(ear.heard.append, ear.told, carbon).want(keys(jump="Ctrl+Alt+J", end="Ctrl+Alt+Ins"))
    assert ear.states == {GlobalAction.JUMP: KeyState.TAKEN, GlobalAction.END: KeyState.MISSING}


def test_where_nothing_can_be_heard_it_says_so(carbon: Carbon, ear: Ear) -> None:
    carbon.InstallEventHandler = Function(lambda *_: -50)
    with pytest.raises(OSError, match="no events of keys"):
        MacKeys(ear.heard.append, ear.told, carbon)
