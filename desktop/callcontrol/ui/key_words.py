"""What is said of the keys that work in every window."""

import sys

from callcontrol.global_keys import GlobalAction, KeyFault, KeyState
from callcontrol.identity import COMMAND
from callcontrol.ui.translation import tr


def title(action: GlobalAction) -> str:
    """What a key does, in a menu's words; with its mnemonic on the page of the settings."""
    return labelled(action).replace("&", "")


def labelled(action: GlobalAction) -> str:
    """The same with the mark of its mnemonic."""
    return {
        GlobalAction.JUMP: tr("&Go to the call"),
        GlobalAction.ANSWER: tr("&Answer the call"),
        GlobalAction.END: tr("&End the call"),
        GlobalAction.DIAL_SELECTION: tr("&Call the marked number"),
    }[action]


def sentence(action: GlobalAction) -> str:
    """What comes of it."""
    return {
        GlobalAction.JUMP: tr("Gives the call that rings the keyboard, else the one you are in."),
        GlobalAction.ANSWER: tr("Only while exactly one call rings; with several it goes to them."),
        GlobalAction.END: tr("The one call you talk in or dial; never one that rings or waits."),
        GlobalAction.DIAL_SELECTION: tr("Shows the number and asks before anything is dialled."),
    }[action]


def fault(why: KeyFault) -> str:
    """Why a combination cannot be taken."""
    return {
        KeyFault.UNKNOWN: tr("This key cannot be used. Take a letter, a digit or a function key."),
        KeyFault.NO_MODIFIER: tr("Hold Ctrl, Alt or both: the key alone is for typing."),
        KeyFault.TOO_COMMON: tr("Programs have this key for themselves. Hold one more key."),
    }[why]


def state(found: KeyState) -> str:
    """What is wrong with a key, if something is."""
    return {
        KeyState.REGISTERED: "",
        KeyState.WAITING: tr("Your desktop asks you about this key."),
        KeyState.TAKEN: tr("Not given: another program has this key, or your desktop said no."),
        KeyState.MISSING: tr("Your keyboard has no such key."),
        KeyState.TYPES_TEXT: tr("With AltGr this types a character. Hold one more key."),
        KeyState.UNSUPPORTED: tr("This desktop gives programs no such keys.") + " " + way_out(None),
    }[found]


def command(action: GlobalAction) -> str:
    """The command that does the same, for the desktop's own settings."""
    if action is GlobalAction.DIAL_SELECTION:
        return f"{COMMAND} dial --selection"
    return f"{COMMAND} {action}"


def way_out(action: GlobalAction | None) -> str:
    """What else brings the key about."""
    if sys.platform == "darwin":
        return tr("Choose another key.")
    what = command(action) if action is not None else f"{COMMAND} jump"
    return tr(
        "In the keyboard settings of your computer you can give the command “{command}” a key."
    ).format(command=what)
