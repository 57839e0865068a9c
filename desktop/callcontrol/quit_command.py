"""The command `quit`, by which installers have the program end before they replace it."""

import time
from pathlib import Path

from callcontrol import instance
from callcontrol.instance import InstanceLock, Tell
from callcontrol.instance_message import LONGEST_WAIT, Quit, encode
from callcontrol.terminal import complain

_LOOK_AGAIN = 0.1
_ANSWERS_WITHIN = 5.0


def quit_running(lock: Path, tell: Tell, seconds: float) -> int:
    """Have the program end that holds ``lock``, and wait for it; the exit code.

    0: it has ended, or did not run; 1: it did not end within ``seconds``, and no longer will by
    this. While a call is up it stays.
    """
    give_up_at = time.monotonic() + seconds
    ours: InstanceLock | None = None
    is_told = False
    try:
        while lock.exists() and (ours := instance.acquire(lock)) is None:
            left = give_up_at - time.monotonic()
            if left <= 0:
                return complain("it did not end in time; a call may be up, or the user refused")
            if not is_told:
                line = encode(Quit(min(int(left), LONGEST_WAIT)))
                is_told = tell(instance.address(lock), line, min(left, _ANSWERS_WITHIN))
            time.sleep(min(left, _LOOK_AGAIN))
    except OSError as error:
        return complain(f"{lock.parent}: {error.strerror}")
    if ours is not None:
        ours.release()
    return 0
