"""What the commands that need no window say; a windowed program on Windows can say nothing."""

import sys


def say(text: str) -> None:
    """Print ``text`` as it is: the same bytes on every machine, whatever its language."""
    if sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()


def complain(text: str, *, code: int = 1) -> int:
    """Say what went wrong; returns the exit ``code``."""
    if sys.stderr is not None:
        sys.stderr.write(f"callcontrol: {text}\n")
    return code
