"""Figures as a file that the user asked for."""

import errno
from enum import StrEnum
from pathlib import Path

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class FiguresFault(StrEnum):
    """Why there is no file; stable codes, whose words are in ``ui/problems.py``."""

    DISK_FULL = "figures_disk_full"
    NOT_WRITABLE = "figures_not_writable"


class FiguresError(Exception):
    """The file could not be written; what was in its place is there still."""

    def __init__(self, fault: FiguresFault, detail: str) -> None:
        super().__init__(f"{fault}: {detail}")
        self.code = fault.value


def write(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target``, whole or not at all; raises ``FiguresError``."""
    partial = target.with_name(f"{target.name}.part")
    try:
        try:
            partial.write_bytes(data)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        full = error.errno in _FULL
        fault = FiguresFault.DISK_FULL if full else FiguresFault.NOT_WRITABLE
        raise FiguresError(fault, error.strerror or type(error).__name__) from error
