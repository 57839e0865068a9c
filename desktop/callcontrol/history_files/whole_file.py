"""Writing a file wholly or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from callcontrol.history_files.faults import FileError, FileFault

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A file that takes the name ``target``, and its place, when the block ends well.

    Else nothing is left behind. Raises ``FileError`` where it cannot be written.
    """
    if target.exists() and not target.is_file():  # a folder, a device: nothing to be replaced
        raise FileError(FileFault.NOT_WRITABLE, "it is no file")
    partial = target.with_name(f"{target.name}.partial")
    try:
        with open(partial, "wb", opener=_for_this_user) as file:
            yield file
        partial.replace(target)
    except OSError as error:
        fault = FileFault.DISK_FULL if error.errno in _FULL else FileFault.NOT_WRITABLE
        raise FileError(fault, error.strerror or type(error).__name__) from error
    finally:
        with suppress(OSError):  # it could not be made there either
            partial.unlink(missing_ok=True)


def _for_this_user(path: str, flags: int) -> int:
    """Calls are nobody else's affair."""
    return os.open(path, flags, mode=0o600)
