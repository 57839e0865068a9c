"""What can go wrong with files of the history; the words for it are in ``ui/problems.py``."""

from enum import StrEnum


class FileFault(StrEnum):
    """Stable codes."""

    DISK_FULL = "export_disk_full"
    NOT_WRITABLE = "export_not_writable"
    UNREADABLE = "import_unreadable"
    NOT_OURS = "import_not_ours"
    """No export of this program, or saved again by another one."""
    NEWER = "import_newer"
    """A later version of the program wrote it."""
    LINE_BROKEN = "import_line_broken"
    """A line is cut short or holds what this program never wrote."""
    LINE_CHANGED = "import_line_changed"
    """What a line shows and the data it carries do not agree any more."""


class FileError(Exception):
    """The file was not written, and none is left behind; or it was not read, and nothing added.

    ``line`` counts from 1; 0 where it is not about a line.
    """

    def __init__(self, fault: FileFault, detail: object = "", *, line: int = 0) -> None:
        super().__init__(f"{fault}: {detail}" + (f" (line {line})" if line else ""))
        self.fault = fault
        self.line = line

    @property
    def code(self) -> str:
        """The stable code, as other errors that the user can act upon have it."""
        return self.fault.value


class Cancelled(Exception):
    """The user has asked to stop: raised by whoever is told of the progress."""
