"""One program for each profile: the lock that sees to it, and where its holder can be reached.

The operating system lets go of the lock however the program ends. What a second start says stands
in ``instance_message.py``; Qt carries it (``ui/instance_channel.py``).
"""

import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 5.0
"""Seconds in which the running program has to answer: it may have only just begun, or be ending."""

_LOOK_AGAIN = 0.05
_SOCKET_PATH = 100
"""Bytes that the path of a Unix socket may have: 103 on macOS, 107 on Linux, less Qt's own."""

Tell = Callable[[str, bytes, float], bool]
"""Send a line to an address, within so many seconds; whether it was accepted."""


class NoAnswer(Exception):
    """A program runs in this profile, but does not answer."""


class InstanceLock:
    """Held by the one program of a profile."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        """Let another program have the profile. The file stays: it is not the lock."""
        os.close(self._descriptor)


def acquire(path: Path) -> InstanceLock | None:
    """The lock at ``path``; None while another program holds it. Raises ``OSError``."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)  # children do not inherit it
    try:
        _lock(descriptor)
    except (BlockingIOError, PermissionError):
        os.close(descriptor)
        return None
    except OSError:  # a file system without locks
        os.close(descriptor)
        raise
    return InstanceLock(descriptor)


def become_or_tell(
    path: Path, line: Callable[[], bytes], tell: Tell, patience: float = PATIENCE
) -> InstanceLock | None:
    """Become the program of the profile; None when another is, and has accepted ``line``, which is
    made only for it.

    Raises ``NoAnswer``, and ``OSError`` where nothing can be locked.
    """
    give_up_at = time.monotonic() + patience
    while (lock := acquire(path)) is None:
        left = give_up_at - time.monotonic()
        if left <= 0:
            raise NoAnswer
        try:
            accepted = tell(address(path), line(), left)
        except OSError as error:
            raise NoAnswer from error
        if accepted:
            return None
        time.sleep(_LOOK_AGAIN)  # it has only just begun, or it is ending
    return lock


def address(lock: Path) -> str:
    """Where the holder of ``lock`` listens: a socket beside it, or the name of a pipe on Windows.

    Raises ``OSError`` when a path is too long for a socket and there is no private place for it.
    """
    import hashlib  # late: it loads OpenSSL, and a first start listens after its first paint

    lock = Path(os.path.realpath(lock))
    digest = hashlib.sha256(os.fsencode(os.path.normcase(lock))).hexdigest()[:32]
    if sys.platform == "win32":
        return f"callcontrol-{digest}"
    beside = lock.with_name("socket")
    if len(os.fsencode(beside)) <= _SOCKET_PATH:
        return str(beside)
    return str(_private_folder() / f"callcontrol-{digest}")


if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.LockFile.argtypes = (wintypes.HANDLE, *[wintypes.DWORD] * 4)

    def _lock(descriptor: int) -> None:
        """Lock the first byte; ``msvcrt.locking`` does too, but not everywhere tells why not."""
        if not _kernel.LockFile(msvcrt.get_osfhandle(descriptor), 0, 0, 1, 0):
            raise ctypes.WinError(ctypes.get_last_error())

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _private_folder() -> Path:
        """A folder with a short name that only this user can reach."""
        if given := os.environ.get("XDG_RUNTIME_DIR"):
            return Path(given)
        folder = Path(tempfile.gettempdir(), f"callcontrol-{os.getuid()}")
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        if found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) != 0o700:
            raise PermissionError(f"{folder} is not this user's alone")
        return folder
