"""What a combination of keys is called, and which ones would be in somebody's way."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callcontrol.global_keys import (
    KEYSYMS,
    MAC_KEYS,
    VIRTUAL_KEYS,
    Combination,
    GlobalAction,
    KeyFault,
    Modifier,
    NotUsable,
    read_keys,
)


@pytest.mark.parametrize(
    ("text", "modifiers", "key", "trigger"),
    [
        ("Ctrl+Alt+J", Modifier.CTRL | Modifier.ALT, "J", "CTRL+ALT+j"),
        ("Ctrl+Shift+F5", Modifier.CTRL | Modifier.SHIFT, "F5", "CTRL+SHIFT+F5"),
        ("Ctrl+F5", Modifier.CTRL, "F5", "CTRL+F5"),
        ("Meta+1", Modifier.META, "1", "LOGO+1"),
        ("F13", Modifier(0), "F13", "F13"),
        ("Alt+Shift+PgUp", Modifier.ALT | Modifier.SHIFT, "PgUp", "ALT+SHIFT+Prior"),
    ],
)
def test_a_combination_is_read_and_written(
    text: str, modifiers: Modifier, key: str, trigger: str
) -> None:
    read = Combination.read(text)
    assert read == Combination(modifiers, key)
    assert str(read) == text
    assert read.trigger == trigger


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", KeyFault.UNKNOWN),
        ("+", KeyFault.UNKNOWN),
        ("Ctrl+", KeyFault.UNKNOWN),
        ("Ctrl+Alt+ß", KeyFault.UNKNOWN),
        ("Ctrl+Ctrl+J", KeyFault.UNKNOWN),
        ("Hyper+J", KeyFault.UNKNOWN),
        ("Ctrl+Alt+J, K", KeyFault.UNKNOWN),
        ("J", KeyFault.NO_MODIFIER),
        ("Shift+J", KeyFault.NO_MODIFIER),
        ("F5", KeyFault.NO_MODIFIER),
        ("Ctrl+C", KeyFault.TOO_COMMON),
        ("Alt+F", KeyFault.TOO_COMMON),
        ("Alt+Left", KeyFault.TOO_COMMON),
    ],
)
def test_what_would_be_in_the_way_is_refused(text: str, fault: KeyFault) -> None:
    with pytest.raises(NotUsable) as refused:
        Combination.read(text)
    assert refused.value.fault is fault


@given(st.text(max_size=30))
def test_any_text_is_a_combination_or_refused(text: str) -> None:
    with suppress(NotUsable):
        assert Combination.read(str(Combination.read(text))) == Combination.read(text)


def test_every_key_has_its_number_on_each_system() -> None:
    assert VIRTUAL_KEYS.keys() == KEYSYMS.keys()
    assert KEYSYMS.keys() - MAC_KEYS.keys() == {"F21", "F22", "F23", "F24", "Ins", "Pause"}
    for codes in (VIRTUAL_KEYS, MAC_KEYS):
        assert len({*codes.values()}) == len(codes)


@pytest.mark.parametrize(
    ("key", "keysym", "virtual", "mac"),
    [
        ("A", 0x61, 0x41, 0x00),
        ("Z", 0x7A, 0x5A, 0x06),
        ("0", 0x30, 0x30, 0x1D),
        ("9", 0x39, 0x39, 0x19),
        ("F1", 0xFFBE, 0x70, 0x7A),
        ("F12", 0xFFC9, 0x7B, 0x6F),
        ("PgDown", 0xFF56, 0x22, 0x79),
    ],
)
def test_numbers_are_those_of_the_systems_headers(
    key: str, keysym: int, virtual: int, mac: int
) -> None:
    """keysymdef.h, winuser.h, HIToolbox/Events.h."""
    assert (KEYSYMS[key][1], VIRTUAL_KEYS[key], MAC_KEYS[key]) == (keysym, virtual, mac)


def test_of_a_setting_only_what_can_be_meant_counts_and_each_key_once() -> None:
    setting = {
        "jump": "Ctrl+Alt+J",
        "answer": "Ctrl+Alt+J",
        "end": "E",
        "dial_selection": "Ctrl+Alt+D",
        "explode": "Ctrl+Alt+X",
    }
    assert {action: str(keys) for action, keys in read_keys(setting).items()} == {
        GlobalAction.JUMP: "Ctrl+Alt+J",
        GlobalAction.DIAL_SELECTION: "Ctrl+Alt+D",
    }
    assert read_keys({}) == {}
