"""What a second start of the program says to the first: one line of JSON each.

``instance.py`` finds out who is the first, ``ui/instance_channel.py`` carries the line.
"""

import json
from dataclasses import dataclass

MESSAGE_BYTES = 4096
"""No message is longer, its line end included."""

TEXT_LIMIT = 300
"""More of what is to be dialled is not passed on: far beyond any number, it will be refused."""


@dataclass(frozen=True, slots=True)
class Show:
    """Come to the front."""


@dataclass(frozen=True, slots=True)
class Dial:
    """Ask the user whether to call what ``text`` says; anyone may have written it."""

    text: str


@dataclass(frozen=True, slots=True)
class Jump:
    """Take the user to the call that rings, or to the one they are in."""


LONGEST_WAIT = 86_400
"""No start waits longer for the end of this one, in seconds."""


@dataclass(frozen=True, slots=True)
class Quit:
    """End, once no call is up: an installer waits. After so many seconds it does so no more."""

    seconds: int


Message = Show | Dial | Jump | Quit


class NotUnderstood(ValueError):
    """A message that no start of this program sends."""


def encode(message: Message) -> bytes:
    """The message as one line of JSON."""
    match message:
        case Show():
            contents: dict[str, object] = {"show": True}
        case Dial(text):
            contents = {"dial": text[:TEXT_LIMIT]}
        case Jump():
            contents = {"jump": True}
        case Quit(seconds):
            contents = {"quit": seconds}
    return json.dumps(contents).encode() + b"\n"


def decode(line: bytes) -> Message:
    """The message in ``line``; raises ``NotUnderstood``."""
    if len(line) > MESSAGE_BYTES:
        raise NotUnderstood
    try:
        contents = json.loads(line)
    except (ValueError, RecursionError) as error:  # nesting without end is an error too
        raise NotUnderstood from error
    match contents:
        case {"dial": str(text)}:
            return Dial(text)
        case {"show": True}:
            return Show()
        case {"jump": True}:
            return Jump()
        case {"quit": int(seconds)} if type(seconds) is int and 0 <= seconds <= LONGEST_WAIT:
            return Quit(seconds)
    raise NotUnderstood
