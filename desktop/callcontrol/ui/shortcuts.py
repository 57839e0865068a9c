"""The keys of the program in one table: the windows take theirs from it, and the sheet shows it.

Buttons and menus have a letter each besides, which is marked in their words. With several calls on
the screen the letters belong to the call that has the keyboard.
"""

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from callcontrol.ui.buttons import letter, plain
from callcontrol.ui.translation import tr


class Command(Enum):
    """What a key does wherever the keyboard is in the main window; its first key is in the menu."""

    JUMP = ("Ctrl+J",)
    DIAL = ("Ctrl+L",)
    REDIAL = ("Ctrl+R",)
    CLIPBOARD = ("Ctrl+Shift+L",)
    SEARCH = ("Ctrl+F",)
    NEXT_PART = ("F6",)
    PREVIOUS_PART = ("Shift+F6",)
    NOTE = ("Ctrl+N",)
    GO_TO_CALL = tuple(f"Ctrl+{place}" for place in range(1, 10))
    FIGURES = ("Ctrl+G",)
    MENU = ("F10",)
    SHORTCUTS = ("F1", "Ctrl+/")
    SETTINGS = ("Ctrl+,",)
    QUIT = ("Ctrl+Q",)

    @property
    def sequences(self) -> list[QKeySequence]:
        """Its keys for Qt."""
        return [QKeySequence(keys) for keys in self.value]


class Row(NamedTuple):
    """What some keys do, and the keys as they are called on this computer."""

    words: str
    keys: str


class Group(NamedTuple):
    """Keys that work in one place."""

    title: str
    sentence: str
    rows: tuple[Row, ...]


def groups() -> list[Group]:
    """All keys there are, by the place where they work."""
    return [
        *(_window(), _pop(), _call(), _field(), _target(), _keypad()),
        *(_note(), _search(), _calls(), _figures()),
    ]


def _window() -> Group:
    first, *_, last = Command.GO_TO_CALL.value
    rows = (
        Row(tr("Go to the call that rings, else to the one you are in"), _any(Command.JUMP)),
        Row(tr("Dial a number"), _any(Command.DIAL)),
        Row(tr("Redial last number"), _any(Command.REDIAL)),
        Row(tr("Call the number you have copied"), _any(Command.CLIPBOARD)),
        Row(tr("Search calls"), _any(Command.SEARCH)),
        Row(tr("Write a note on a call"), _any(Command.NOTE)),
        Row(tr("Go to the first call … to the ninth"), f"{native(first)} … {native(last)}"),
        Row(tr("To the next part: dial field, calls, list"), _any(Command.NEXT_PART)),
        Row(tr("To the part before"), _any(Command.PREVIOUS_PART)),
        Row(tr("To the next control, to the one before"), _or("Tab", "Shift+Tab")),
        Row(tr("Press a button"), native("Space")),
        Row(tr("Open the menu"), _any(Command.MENU)),
        Row(tr("To the figures and back"), _any(Command.FIGURES)),
        Row(tr("Settings"), _any(Command.SETTINGS)),
        Row(tr("Keyboard shortcuts"), _any(Command.SHORTCUTS)),
        Row(tr("Quit"), _any(Command.QUIT)),
    )
    return Group(tr("Main window"), "", rows)


def _pop() -> Group:
    """Its letters need no second key: nothing can be typed there."""
    rows = (
        *(Row(plain(words), letter(words)) for words in _pop_buttons()),
        Row(tr("From button to button"), _or("Left", "Right")),
        Row(tr("Press the button"), native("Return")),
        Row(tr("Back to where you were"), native("Esc")),
    )
    sentence = tr("Only after you have gone to it by {key} or by a click.")
    return Group(tr("On the card of a ringing call"), sentence.format(key=_any(Command.JUMP)), rows)


def _pop_buttons() -> list[str]:
    from callcontrol.cloudlink.models import CallAction  # late: the first paint does without
    from callcontrol.ui import text

    return [text.action(CallAction.ANSWER), text.action(CallAction.REDIRECT), tr("&Ignore")]


def _call() -> Group:
    """The letters come from the buttons; where a system has none for buttons there are no rows."""
    rows = (
        Row(words.replace("&", ""), QKeySequence.mnemonic(words).toString(_NATIVE))
        for words in _buttons()
    )
    first, *_, last = Command.GO_TO_CALL.value
    sentence = tr(
        "With several calls on the screen these act on the one that has the keyboard: go to it "
        "with {first} … {last} first."
    ).format(first=native(first), last=native(last))
    return Group(tr("On a call"), sentence, tuple(row for row in rows if row.keys))


def _buttons() -> list[str]:
    from callcontrol.calls.transfer import Offer  # late: the first paint does without
    from callcontrol.cloudlink.models import CallAction
    from callcontrol.ui import text

    ringing = (CallAction.ANSWER, CallAction.REDIRECT)
    talking = (CallAction.HOLD, CallAction.RETRIEVE, CallAction.DTMF, CallAction.END)
    target = (CallAction.CONSULT, CallAction.BLIND_TRANSFER)
    return [
        *map(text.action, ringing),
        tr("&Decline"),
        *map(text.action, talking),
        tr("&Transfer…"),
        *map(text.action, target),
        *map(text.offer, Offer),
    ]


def _field() -> Group:
    rows = (
        Row(tr("Call the number"), native("Return")),
        Row(tr("Numbers dialled last"), native("Down")),
        Row(tr("Clear"), native("Esc")),
    )
    return Group(tr("In the dial field"), "", rows)


def _target() -> Group:
    rows = (
        Row(tr("Press the first button"), native("Return")),
        Row(tr("Back to the call"), native("Esc")),
    )
    return Group(tr("While you type where a call shall go"), "", rows)


def _keypad() -> Group:
    rows = (
        Row(tr("Send a digit, star or hash"), "0 … 9  *  #"),
        Row(tr("Back to the call"), native("Esc")),
    )
    return Group(tr("On the keypad"), "", rows)


def _note() -> Group:
    rows = (
        Row(tr("Add the tag"), native("Return")),
        Row(tr("Back to the call"), native("Esc")),
    )
    return Group(tr("While you write a note"), "", rows)


def _search() -> Group:
    rows = (
        Row(tr("Into the list"), _or("Down", "Return")),
        Row(tr("Clear, then into the list"), native("Esc")),
    )
    return Group(tr("While you search calls"), "", rows)


def _calls() -> Group:
    rows = (
        Row(tr("Call back"), native("Return")),
        Row(tr("Details and notes"), native("Alt+Return")),
        Row(tr("Back from the details"), native("Esc")),
        Row(tr("Unfold, fold"), _or("Right", "Left", "Space")),
        Row(tr("What can be done with a call"), _or("Menu", "Shift+F10")),
        Row(tr("Up and down"), _or("Up", "Down", "PgUp", "PgDown")),
        Row(tr("To the newest, to the oldest"), _or("Home", "End")),
    )
    return Group(tr("In the list of calls"), "", rows)


def _figures() -> Group:
    rows = (
        Row(tr("From number to number in a drawing"), _or("Left", "Right", "Up", "Down")),
        Row(tr("To the first, to the last"), _or("Home", "End")),
        Row(tr("Back to the calls"), native("Esc")),
    )
    return Group(tr("On the page of figures"), "", rows)


_NATIVE = QKeySequence.SequenceFormat.NativeText


def native(keys: str) -> str:
    """Keys as people of this system call them: Ctrl+L is ⌘L on a Mac."""
    return QKeySequence(keys).toString(_NATIVE)


def _any(command: Command) -> str:
    return _or(*command.value)


def _or(*keys: str) -> str:
    return ", ".join(map(native, keys))
