"""Keys that work in every window of the desktop: what they do, and what a combination is called.

Pure: ``ui/global_keys.py`` has the desktop listen for them. A combination is written as Qt writes
it in portable text, such as ``Ctrl+Alt+J``; on a Mac ``Ctrl`` is ⌘ and ``Meta`` is Control.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Flag, StrEnum, auto


class GlobalAction(StrEnum):
    """What such a key does; the value is the name in settings and messages."""

    JUMP = "jump"
    ANSWER = "answer"
    END = "end"
    DIAL_SELECTION = "dial_selection"


class KeyState(StrEnum):
    """How the desktop took one of the keys."""

    REGISTERED = auto()
    """It took it; whether it arrives only a press of it tells."""
    WAITING = auto()
    """The desktop asks the user."""
    TAKEN = auto()
    """Another program has it."""
    MISSING = auto()
    """This keyboard has no such key."""
    TYPES_TEXT = auto()
    """On this keyboard it writes a character."""
    UNSUPPORTED = auto()
    """This desktop offers no such keys to programs."""


class Modifier(Flag):
    """Keys held down together with another."""

    CTRL = auto()
    ALT = auto()
    SHIFT = auto()
    META = auto()


class KeyFault(StrEnum):
    """Why a combination would be in the way."""

    UNKNOWN = auto()
    NO_MODIFIER = auto()
    TOO_COMMON = auto()


class NotUsable(ValueError):
    """A combination that cannot be one of these keys; ``fault`` says why."""

    def __init__(self, fault: KeyFault) -> None:
        super().__init__(fault)
        self.fault = fault


_MODIFIERS = {
    "Meta": Modifier.META,
    "Ctrl": Modifier.CTRL,
    "Alt": Modifier.ALT,
    "Shift": Modifier.SHIFT,
}
_ALONE = {f"F{number}" for number in range(13, 25)}
"""Keys that no program waits for."""

_NAMED_KEYSYMS = {
    "Space": ("space", 0x20),
    "Ins": ("Insert", 0xFF63),
    "Del": ("Delete", 0xFFFF),
    "Home": ("Home", 0xFF50),
    "End": ("End", 0xFF57),
    "PgUp": ("Prior", 0xFF55),
    "PgDown": ("Next", 0xFF56),
    "Left": ("Left", 0xFF51),
    "Up": ("Up", 0xFF52),
    "Right": ("Right", 0xFF53),
    "Down": ("Down", 0xFF54),
    "Pause": ("Pause", 0xFF13),
}
_LETTERS = {chr(code): (chr(code).lower(), code + 0x20) for code in range(ord("A"), ord("Z") + 1)}
_DIGITS = {str(digit): (str(digit), 0x30 + digit) for digit in range(10)}
_FUNCTION_KEYS = {f"F{number}": (f"F{number}", 0xFFBD + number) for number in range(1, 25)}
KEYSYMS = _LETTERS | _DIGITS | _FUNCTION_KEYS | _NAMED_KEYSYMS
"""Every key there is, with the name and the number that X11 and xkbcommon give it."""

VIRTUAL_KEYS = (
    {key: ord(key) for key in (*_LETTERS, *_DIGITS)}
    | {f"F{number}": 0x6F + number for number in range(1, 25)}
    | {"Space": 0x20, "PgUp": 0x21, "PgDown": 0x22, "End": 0x23, "Home": 0x24, "Left": 0x25}
    | {"Up": 0x26, "Right": 0x27, "Down": 0x28, "Ins": 0x2D, "Del": 0x2E, "Pause": 0x13}
)
"""Windows' numbers (winuser.h, VK_…)."""

_MAC_LETTERS = (
    *(0x00, 0x0B, 0x08, 0x02, 0x0E, 0x03, 0x05, 0x04, 0x22, 0x26, 0x28, 0x25, 0x2E),
    *(0x2D, 0x1F, 0x23, 0x0C, 0x0F, 0x01, 0x11, 0x20, 0x09, 0x0D, 0x07, 0x10, 0x06),
)
_MAC_DIGITS = (0x1D, 0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19)
_MAC_FUNCTION_KEYS = (
    *(0x7A, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6D),
    *(0x67, 0x6F, 0x69, 0x6B, 0x71, 0x6A, 0x40, 0x4F, 0x50, 0x5A),
)
MAC_KEYS = (
    dict(zip(_LETTERS, _MAC_LETTERS, strict=True))
    | dict(zip(_DIGITS, _MAC_DIGITS, strict=True))
    | {f"F{number}": code for number, code in enumerate(_MAC_FUNCTION_KEYS, start=1)}
    | {"Space": 0x31, "PgUp": 0x74, "PgDown": 0x79, "End": 0x77, "Home": 0x73, "Left": 0x7B}
    | {"Up": 0x7E, "Right": 0x7C, "Down": 0x7D, "Del": 0x75}
)
"""Places on an American keyboard (HIToolbox, kVK_…), which is how macOS names keys."""


@dataclass(frozen=True, slots=True)
class Combination:
    """A key with those that are held down."""

    modifiers: Modifier
    key: str

    @classmethod
    def read(cls, text: str) -> "Combination":
        """The combination that ``text`` means; raises ``NotUsable`` for one that nobody wants."""
        *held, key = text.split("+")
        if key not in KEYSYMS or not set(held) <= _MODIFIERS.keys() or len(set(held)) < len(held):
            raise NotUsable(KeyFault.UNKNOWN)
        modifiers = Modifier(0)
        for name in held:
            modifiers |= _MODIFIERS[name]
        if not modifiers & ~Modifier.SHIFT and key not in _ALONE:
            raise NotUsable(KeyFault.NO_MODIFIER)
        if modifiers in (Modifier.CTRL, Modifier.ALT) and key not in _FUNCTION_KEYS:
            raise NotUsable(KeyFault.TOO_COMMON)
        return cls(modifiers, key)

    def __str__(self) -> str:
        held = [name for name, modifier in _MODIFIERS.items() if modifier in self.modifiers]
        return "+".join([*held, self.key])

    def held(self, codes: Mapping[Modifier, int]) -> int:
        """The sum of the ``codes`` that an OS has for what is held down."""
        return sum(code for modifier, code in codes.items() if modifier in self.modifiers)

    @property
    def trigger(self) -> str:
        """As portals write it (freedesktop.org, Shortcuts specification)."""
        names = {
            Modifier.CTRL: "CTRL",
            Modifier.ALT: "ALT",
            Modifier.SHIFT: "SHIFT",
            Modifier.META: "LOGO",
        }
        held = [name for modifier, name in names.items() if modifier in self.modifiers]
        return "+".join([*held, KEYSYMS[self.key][0]])


def read_keys(setting: Mapping[str, str]) -> dict[GlobalAction, Combination]:
    """What the setting ``global_keys`` means. What cannot be meant is left out, and so is a
    combination that an earlier action has."""
    found: dict[GlobalAction, Combination] = {}
    for action in GlobalAction:
        try:
            combination = Combination.read(setting.get(action, ""))
        except NotUsable:
            continue
        if combination not in found.values():
            found[action] = combination
    return found
